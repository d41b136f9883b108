"""Decides which messages go out now, from an attendance and all that was handed out to it.

A REQUEST carries one UID (RFC 5546 3.2.2), and each day of an event is a meeting of its own in a calendar. So an event of several
sittings gives each attendance **one message per sitting**, each with its own UID and SEQUENCE: the first has the
attendance's uid, further ones a UID derived from it and the sitting's. A day that is struck is cancelled by the next
update, a new day is requested, and a day that was taken out and entered anew keeps its UID.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from ogdesk.council.attendance import Attendance, AttendanceState, Handout, HandoutKind
from ogdesk.council.event import Event, EventState
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.invite.domain_facts import facts_of, further_uid
from ogdesk.invite.facts import RequestFacts
from ogdesk.invite.plan import (
    CancelReason,
    NothingChanged,
    OrganiserMoved,
    Outcome,
    PartStat,
    Revision,
    next_cancel,
    next_revision,
    told_by,
)
from ogdesk.invite.span import event_name, sittings_in_order

_ANSWERS = {
    AttendanceState.CONFIRMED: PartStat.ACCEPTED,
    AttendanceState.TENTATIVE: PartStat.TENTATIVE,
}


def plan_messages(
    event: Event,
    attendance: Attendance,
    handouts: Iterable[Handout],
    *,
    kind: HandoutKind,
    now: datetime,
    organiser_mail: str,
) -> list[Revision]:
    """The messages of `kind` for one attendance, in the order in which they are to be handed out.

    `handouts` are those of this attendance, oldest first. Empty for an update that has nothing to tell. When the
    ORGANIZER's mailbox moved, the old requests' cancellations come before the new requests. Raises WorldError (who, what to do) for
    an update or a cancellation to somebody never asked, for a cancellation of what still stands, for a request to
    somebody who declined, for a missing day, time or mail address.
    """
    told = _latest(attendance, handouts)
    if kind is HandoutKind.CANCEL:
        return _cancellations(event, attendance, told, now)
    if kind is HandoutKind.PUBLIC:
        raise ValueError("a public file belongs to no attendance")
    if not attendance.is_open:
        raise WorldError(
            say(
                "{event}の{name}は出席の予定がありません。出席の状態を確かめてください。",
                event=event_name(event),
                name=attendance.name,
            )
        )
    if kind is HandoutKind.UPDATE and not told:
        raise WorldError(
            say(
                "{name}にはまだ依頼を渡していません。先に出席依頼を書き出してください。", name=attendance.name
            )
        )
    answered = _ANSWERS.get(attendance.state, PartStat.NEEDS_ACTION)
    messages = _requests(event, attendance, told, kind=kind, now=now, organiser_mail=organiser_mail)
    return [replace(message, answered=answered) for message in messages]


def was_asked(attendance: Attendance, handouts: Iterable[Handout]) -> bool:
    """Whether a request of this attendance is out that was not cancelled since."""
    return any(h.kind is not HandoutKind.CANCEL for h in _latest(attendance, handouts).values())


def cancel_reason(event: Event, attendance: Attendance) -> CancelReason | None:
    """Why requests may be cancelled: the event is called off, or the attendance is withdrawn; None = they stand."""
    if event.state is EventState.CANCELLED:
        return CancelReason.EVENT
    return CancelReason.PERSON if attendance.state is AttendanceState.WITHDRAWN else None


def _latest(attendance: Attendance, handouts: Iterable[Handout]) -> dict[str, Handout]:
    """The last hand-out of each sitting, by the sitting's uid; '' where its facts can't be read.

    DTSTAMP tells the order: unlike `made_at` it rises even when the computer's clock was set back.
    """
    own = [h for h in handouts if h.kind is not HandoutKind.PUBLIC]
    if attendance.id is not None:
        own = [h for h in own if h.attendance_id == attendance.id]
    ordered = sorted(own, key=lambda h: (h.dtstamp, h.id or 0))
    return {_sitting_uid(handout): handout for handout in ordered}


def _sitting_uid(handout: Handout) -> str:
    facts = told_by(handout)
    return facts.sitting if facts is not None else ""


def _cancellations(
    event: Event, attendance: Attendance, told: dict[str, Handout], now: datetime
) -> list[Revision]:
    reason = cancel_reason(event, attendance)
    if reason is None:
        raise WorldError(
            say(
                "{name}への依頼は取り消せません。{event}を中止にするか、出席の状態を取消にしてください。",
                name=attendance.name,
                event=event_name(event),
            )
        )
    if not told:
        raise WorldError(
            say("{name}には依頼を渡していないので、取り消すものがありません。", name=attendance.name)
        )
    standing = [h for h in told.values() if h.kind is not HandoutKind.CANCEL]
    return [next_cancel(h, now=now, reason=reason) for h in standing or told.values()]


def _requests(
    event: Event,
    attendance: Attendance,
    told: dict[str, Handout],
    *,
    kind: HandoutKind,
    now: datetime,
    organiser_mail: str,
) -> list[Revision]:
    facts = [facts_of(event, attendance, sitting) for sitting in sittings_in_order(event)]
    previous = _paired(facts, told)
    uids = _first_uids(event, attendance, told)
    cancels = [
        next_cancel(h, now=now, reason=CancelReason.SITTING)
        for h in told.values()
        if h.kind is not HandoutKind.CANCEL and h not in previous.values()
    ]
    outcomes = [
        next_revision(
            fact,
            previous.get(fact.sitting),
            kind=kind if fact.sitting in previous else HandoutKind.REQUEST,
            now=now,
            organiser_mail=organiser_mail,
            first_uid=uids[fact.sitting],
        )
        for fact in facts
    ]
    return _in_order(cancels, outcomes)


def _paired(facts: list[RequestFacts], told: dict[str, Handout]) -> dict[str, Handout]:
    """The last hand-out for each sitting; a sitting without one takes over that of a sitting that is gone."""
    sittings = [fact.sitting for fact in facts]
    pairs = {uid: told[uid] for uid in sittings if uid in told}
    new = [uid for uid in sittings if uid not in told]
    gone = [h for uid, h in told.items() if uid not in sittings and h.kind is not HandoutKind.CANCEL]
    return pairs | dict(zip(new, gone, strict=False))


def _first_uids(event: Event, attendance: Attendance, told: dict[str, Handout]) -> dict[str, str]:
    """The UID that each sitting would begin with: the attendance's own for one, derived ones for the others."""
    uids: dict[str, str] = {}
    own_is_free = not told
    for sitting in sittings_in_order(event):
        uids[sitting.uid] = attendance.uid if own_is_free else further_uid(attendance.uid, sitting)
        own_is_free = False
    return uids


def _in_order(cancels: list[Revision], outcomes: list[Outcome]) -> list[Revision]:
    moved = [outcome for outcome in outcomes if isinstance(outcome, OrganiserMoved)]
    messages: list[Revision] = []
    for outcome in outcomes:
        match outcome:
            case Revision():
                messages.append(outcome)
            case OrganiserMoved(request=request):
                messages.append(request)
            case NothingChanged():
                pass
    return cancels + [outcome.cancel for outcome in moved] + messages
