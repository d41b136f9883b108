"""Validation of the records of one membership: order, end of the council, joined twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ogdesk.council.entity import EntityField
from ogdesk.council.findings import Finding, Level
from ogdesk.council.membership import STARTS, Membership, MembershipEvent
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_time
from ogdesk.ground.sentence import say

WHERE = say("会員 › 在籍の記録")


def record_findings(membership: Membership, dissolved: VagueDate | None) -> Iterator[Finding]:
    """Findings about the records that count; `dissolved` is the end of the council, None while it lives."""
    events = sorted((e for e in membership.events if e.moves_edges), key=_order)
    name = membership.organisation.name if membership.organisation else ""
    place = EntityField("membership", membership.id, "events")
    if leaves_before_joining(membership):
        sentence = say(
            "{name}の脱退が加入より前になっています。在籍の記録の日付を確かめてください。", name=name
        )
        yield Finding(Level.ERROR, "leave-before-join", sentence, place, WHERE)
    if _begins_twice(events):
        sentence = say(
            "{name}の加入が、脱退をはさまずに二つあります。一つを消すか、あいだの脱退を記録してください。",
            name=name,
        )
        yield Finding(Level.WARNING, "joined-twice", sentence, place, WHERE)
    if dissolved is not None and dissolved.latest is not None and _any_after(events, dissolved):
        sentence = say(
            "協議会の解散（{day}）よりあとの記録があります。{name}の在籍の記録の日付を確かめてください。",
            day=said_time(dissolved),
            name=name,
        )
        yield Finding(Level.WARNING, "after-dissolution", sentence, place, WHERE)


def leaves_before_joining(membership: Membership) -> bool:
    """Whether a 脱退 lies before the first joining, as far as both are known."""
    starts = [event.on.earliest for event in membership.events if event.kind in STARTS]
    known = [day for day in starts if day is not None]
    if not known or len(known) < len(starts):
        return False
    ends = (event.on.latest for event in membership.events if event.kind not in STARTS)
    return any(day is not None and day < min(known) for day in ends)


def _begins_twice(events: Sequence[MembershipEvent]) -> bool:
    is_open = False
    for event in events:
        if event.kind in STARTS and is_open:
            return True
        is_open = event.kind in STARTS
    return False


def _any_after(events: Sequence[MembershipEvent], dissolved: VagueDate) -> bool:
    days = (event.on.earliest for event in events)
    return any(day is not None and dissolved.latest is not None and day > dissolved.latest for day in days)


def _order(event: MembershipEvent) -> tuple[object, ...]:
    return (*event.on.sort_key_as_start, event.kind not in STARTS)
