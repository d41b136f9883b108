"""Decides UID, SEQUENCE and DTSTAMP of the next message to one mailbox about one sitting, from what was sent last.

The rules (docs/calendar.md §2, RFC 5546 2.1.4–2.1.5): the UID stays for the event's whole life; SEQUENCE rises by one when start, end,
STATUS, place or addressee really change, and with every cancellation; a typo keeps it; DTSTAMP is later than the last
one in any case. When the ORGANIZER's mailbox moves, the old request is cancelled from the old one and sent anew with a new UID.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from ogdesk.council.attendance import Handout, HandoutKind
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.invite.facts import CalendarStatus, PublicFacts, RequestFacts, asked_anew, changed_fields, matters
from ogdesk.invite.sanitiser import same_mailbox

FACT_WORDS = {
    "name": say("宛名"),
    "mail": say("宛先"),
    "title": say("名称"),
    "start": say("開始"),
    "end": say("終了"),
    "day": say("開催日"),
    "hours": say("開催時間"),
    "busy": say("拘束時間"),
    "role": say("役割"),
    "parts": say("役割"),
    "theme": say("テーマ"),
    "status": say("状態"),
    "postponed": say("状態"),
    "online": say("開催形式"),
    "place": say("場所"),
    "join": say("参加用URL"),
    "links": say("リンク"),
    "connection_test": say("接続テスト"),
    "waiting_room": say("控室"),
    "reply_by": say("回答期限"),
    "deputy": say("来る人"),
}
"""The user's words for `Revision.changed`."""


class PartStat(StrEnum):
    """PARTSTAT of the ATTENDEE (RFC 5545 3.2.12)."""

    NEEDS_ACTION = "NEEDS-ACTION"
    ACCEPTED = "ACCEPTED"
    TENTATIVE = "TENTATIVE"


class CancelReason(StrEnum):
    """Why a request is taken back; only PERSON leaves the event itself standing (no STATUS then)."""

    EVENT = "event"
    PERSON = "person"
    SITTING = "sitting"
    ORGANISER = "organiser"


@dataclass(frozen=True, kw_only=True)
class Revision:
    """One message to write and to hand out. `dtstamp` is UTC in whole seconds.

    `organiser_mail` is the ORGANIZER it must come from; `before` what was told last (None the first time); `changed` names
    the fields of `facts` that differ from it (words: FACT_WORDS); `answered` is the answer known so far.
    """

    uid: str
    sequence: int
    dtstamp: datetime
    kind: HandoutKind
    facts: RequestFacts
    organiser_mail: str
    changed: tuple[str, ...] = ()
    before: RequestFacts | None = None
    reason: CancelReason | None = None
    answered: PartStat = PartStat.NEEDS_ACTION

    @property
    def partstat(self) -> PartStat:
        """NEEDS-ACTION in a request, and in an update when an earlier answer no longer counts; else the answer we have."""
        if self.kind is not HandoutKind.UPDATE or self.before is None:
            return PartStat.NEEDS_ACTION
        anew = asked_anew(self.before, self.facts) or self.before.status is CalendarStatus.CANCELLED
        return PartStat.NEEDS_ACTION if anew else self.answered

    @property
    def wants_answer(self) -> bool:
        """Whether the mailbox shall answer (RSVP)."""
        return self.kind is not HandoutKind.CANCEL and self.partstat is PartStat.NEEDS_ACTION

    @property
    def changed_words(self) -> tuple[str, ...]:
        """What changed, in the user's words, each once."""
        return tuple(dict.fromkeys(FACT_WORDS[name] for name in self.changed))


@dataclass(frozen=True)
class NothingChanged:
    """An update that would tell nothing new; nothing is written. `since` is the DTSTAMP of the last message."""

    uid: str
    sequence: int
    since: datetime


@dataclass(frozen=True)
class OrganiserMoved:
    """The ORGANIZER's mailbox is another: first `cancel` goes out from the old one, then `request` with a new UID."""

    cancel: Revision
    request: Revision


@dataclass(frozen=True)
class PublicRevision:
    """The numbers of the next public calendar file."""

    sequence: int
    dtstamp: datetime
    facts: PublicFacts
    changed: bool


Outcome = Revision | NothingChanged | OrganiserMoved


def next_revision(
    facts: RequestFacts,
    previous: Handout | None,
    *,
    kind: HandoutKind,
    now: datetime,
    organiser_mail: str,
    first_uid: str = "",
) -> Outcome:
    """What a request or an update has to be, after `previous` (the last hand-out of this attendance and sitting).

    `first_uid` is the UID of a first request ('' = the attendance's own uid). `now` is aware of its zone.
    Raises WorldError for an update to somebody who was never asked, and for an event that is called off.
    """
    if facts.status is CalendarStatus.CANCELLED:
        raise WorldError(
            say(
                "「{title}」は中止になっています。取消・中止のお知らせを書き出してください。",
                title=facts.title,
            )
        )
    if previous is None:
        return _first(facts, kind, now, organiser_mail, first_uid or facts.attendance)
    if not same_mailbox(previous.organiser_mail, organiser_mail):
        return _from_new_organiser(facts, previous, now, organiser_mail)
    return _again(facts, previous, kind, now)


def next_cancel(
    previous: Handout, *, now: datetime, reason: CancelReason, facts: RequestFacts | None = None
) -> Revision:
    """The cancellation of what was handed out last: same UID and ORGANIZER, the times and words as last told.

    A second one (a lost mail) keeps its SEQUENCE. `facts` serve only when the hand-out holds none that can be read.
    Raises WorldError then without `facts`.
    """
    told = told_by(previous) or facts
    if told is None:
        raise WorldError(
            say("前に渡した依頼の内容が読めません。データの確認をしてから、もう一度書き出してください。")
        )
    repeated = previous.kind is HandoutKind.CANCEL
    return Revision(
        uid=previous.calendar_uid,
        sequence=previous.sequence + (0 if repeated else 1),
        dtstamp=_stamp(now, previous),
        kind=HandoutKind.CANCEL,
        facts=replace(told, status=CalendarStatus.CANCELLED),
        organiser_mail=previous.organiser_mail,
        changed=() if repeated else ("status",),
        before=told,
        reason=reason,
    )


def next_public_revision(facts: PublicFacts, previous: Handout | None, *, now: datetime) -> PublicRevision:
    """The numbers of the next public file: SEQUENCE rises when times, STATUS or place change, a typo keeps it."""
    if previous is None:
        return PublicRevision(0, _stamp(now, None), facts, changed=True)
    changed = previous.facts != facts.to_json()
    return PublicRevision(
        previous.sequence + _public_matters(previous, facts), _stamp(now, previous), facts, changed
    )


def told_by(handout: Handout) -> RequestFacts | None:
    """The facts a hand-out told; None when they can't be read (erased, or broken)."""
    try:
        return RequestFacts.from_json(handout.facts)
    except ValueError:
        return None


def _public_matters(previous: Handout, facts: PublicFacts) -> bool:
    try:
        return PublicFacts.from_json(previous.facts).weighty() != facts.weighty()
    except ValueError:
        return True


def _first(facts: RequestFacts, kind: HandoutKind, now: datetime, organiser_mail: str, uid: str) -> Revision:
    if kind is not HandoutKind.REQUEST:
        raise WorldError(
            say("{name}にはまだ依頼を渡していません。先に出席依頼を書き出してください。", name=facts.name)
        )
    return Revision(
        uid=uid,
        sequence=0,
        dtstamp=_stamp(now, None),
        kind=kind,
        facts=facts,
        organiser_mail=organiser_mail,
    )


def _again(
    facts: RequestFacts, previous: Handout, kind: HandoutKind, now: datetime
) -> Revision | NothingChanged:
    before = told_by(previous)
    changed = tuple(FACT_WORDS) if before is None else changed_fields(before, facts)
    if kind is HandoutKind.UPDATE and not changed:
        return NothingChanged(previous.calendar_uid, previous.sequence, _read_stamp(previous))
    raised = before is None or matters(before, facts)
    return Revision(
        uid=previous.calendar_uid,
        sequence=previous.sequence + raised,
        dtstamp=_stamp(now, previous),
        kind=kind,
        facts=facts,
        organiser_mail=previous.organiser_mail,
        changed=changed,
        before=before,
    )


def _from_new_organiser(
    facts: RequestFacts, previous: Handout, now: datetime, organiser_mail: str
) -> Revision | OrganiserMoved:
    uid = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{previous.calendar_uid}>{organiser_mail.casefold()}"))
    stamp = _stamp(now, previous)
    if previous.kind is HandoutKind.CANCEL:
        return _first(facts, HandoutKind.REQUEST, stamp, organiser_mail, uid)
    cancel = next_cancel(previous, now=now, reason=CancelReason.ORGANISER, facts=facts)
    later = stamp + timedelta(seconds=1)
    return OrganiserMoved(cancel, _first(facts, HandoutKind.REQUEST, later, organiser_mail, uid))


def _stamp(now: datetime, previous: Handout | None) -> datetime:
    """Now in UTC and whole seconds, but always later than the last hand-out, even within one second."""
    moment = now.astimezone(UTC).replace(microsecond=0)
    return moment if previous is None else max(moment, _read_stamp(previous) + timedelta(seconds=1))


def _read_stamp(handout: Handout) -> datetime:
    return datetime.fromisoformat(handout.dtstamp).astimezone(UTC)
