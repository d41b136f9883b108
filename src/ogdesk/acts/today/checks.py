"""要確認 of 今日: findings about the events ahead and the file, and what nobody knows or has confirmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ogdesk.acts.members.board import start_is_unknown
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.today.events import OPEN_STATES, is_ahead, last_day, own_events
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, Level, in_order
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import Membership
from ogdesk.council.membership_status import MembershipStatus, answer_on, spans_of
from ogdesk.council.organisation import Contact
from ogdesk.council.rules import domain_findings
from ogdesk.ground.sentence import listed, say

if TYPE_CHECKING:
    from ogdesk.store.reading import Reading

_NAMED = 3
"""How many names a sentence tells before it counts the rest."""


_LOOKED_AT = 20
"""How many events ahead are looked through; 今日 is about the next ones, `ogdesk check` about all."""


@dataclass(frozen=True)
class CheckRow:
    """Something to look at: the finding, and whose it is where several events have findings ('' otherwise)."""

    id: int
    finding: Finding
    whose: str


def today_checks(reading: Reading, here: Surroundings) -> tuple[CheckRow, ...]:
    """All of 要確認, worst first; each leads to a field."""
    from ogdesk.acts.release.proofreading import (  # noqa: PLC0415 - 今日 is shown before the proofreader is there
        event_findings,
    )  # loads the builders of documents: not before the window shows

    data, today = reading.whole(), here.today
    ahead = sorted((e for e in own_events(data) if is_ahead(e, today)), key=_soonest)[:_LOOKED_AT]
    found: dict[Finding, str] = {}
    for event in ahead:
        for finding in event_findings(event, data, here):
            found.setdefault(_at_a_field(finding), event.title if len(ahead) > 1 else "")
    for finding in (
        *domain_findings(data),
        *_left_open(data, today),
        *_unclear_memberships(data),
        *_unconfirmed_contacts(data, today),
    ):
        found.setdefault(finding, "")
    return tuple(
        CheckRow(number, finding, found[finding]) for number, finding in enumerate(in_order(list(found)))
    )


def _soonest(event: Event) -> tuple[bool, date, int]:
    return (event.first_day is None, event.first_day or date.max, event.id or 0)


def _at_a_field(finding: Finding) -> Finding:
    """What is said of a whole seat is put right at who takes it."""
    place = finding.place
    if place.entity != "appearance" or place.field:
        return finding
    return replace(finding, place=EntityField(place.entity, place.id, "person"))


def _left_open(data: CouncilData, today: date) -> Iterator[Finding]:
    """Events that are past but were never closed."""
    for event in own_events(data):
        last = last_day(event)
        if event.state in OPEN_STATES and last is not None and last < today:
            sentence = say(
                "「{title}」の開催日がすぎています。終了したときは、状態を「終了」にしてください。",
                title=event.title,
            )
            place = EntityField("symposium", event.id, "state")
            yield Finding(Level.INFO, "left-open", sentence, place, say("概要 › 状態"))


def _unclear_memberships(data: CouncilData) -> Iterator[Finding]:
    ended = data.council.ended
    unclear = [
        m
        for m in data.memberships
        if m.organisation is not None and start_is_unknown(spans_of(m, data.observations, ended))
    ]
    if unclear:
        names = _names([m.organisation.name for m in unclear if m.organisation is not None])
        sentence = say(
            "{names}の加入した時期がわかりません。わかったら、在籍の記録に入力してください。", names=names
        )
        place = EntityField("membership", unclear[0].id, "events")
        yield Finding(Level.WARNING, "unclear-membership", sentence, place, say("会員 › 在籍の記録"))


def _unconfirmed_contacts(data: CouncilData, today: date) -> Iterator[Finding]:
    """Contacts of members that nobody has confirmed since 1 April: people move in spring."""
    spring = FiscalYear.of(today).first_day
    stale = [
        (m, contact)
        for m in _members_today(data, today)
        if m.organisation is not None
        for contact in m.organisation.contacts
        if _is_stale(contact, spring)
    ]
    if stale:
        bodies = [m.organisation.name for m, _ in stale if m.organisation is not None]
        names = _names(list(dict.fromkeys(bodies)))
        sentence = say(
            "{names}の連絡先を、4月1日からまだ確認していません。確かめた日を入力してください。", names=names
        )
        place = EntityField("contact", stale[0][1].id, "confirmed_on")
        yield Finding(Level.INFO, "stale-contact", sentence, place, say("会員 › 連絡先 › 最終確認日"))


def _is_stale(contact: Contact, spring: date) -> bool:
    return contact.confirmed_on is None or contact.confirmed_on < spring


def _members_today(data: CouncilData, today: date) -> list[Membership]:
    ended = data.council.ended
    return [
        m
        for m in data.memberships
        if answer_on(today, m, data.observations, ended).status is not MembershipStatus.NOT
    ]


def _names(names: Sequence[str]) -> str:
    """「つくば市・桑名市・熊本市ほか3団体」"""
    told = listed("・", *names[:_NAMED])
    rest = len(names) - _NAMED
    return say("{told}ほか{n}団体", told=told, n=rest) if rest > 0 else told
