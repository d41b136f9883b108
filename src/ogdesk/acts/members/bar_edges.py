"""The ends of a membership bar: where dragging may put them, and the record that is written then.

A hand on a picture knows no more than the 年度, and the month only where a day or a month was known before and the picture is wide
enough. So a moved end is never more exact than what was recorded; typing in 在籍の記録 is the way to a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from ogdesk.acts.members.bars import Bar, bars_of
from ogdesk.acts.members.edits import refuse_backward
from ogdesk.acts.words import MEMBERSHIP_EVENT_WORDS
from ogdesk.council.entity import EntityField
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import (
    STARTS,
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
)
from ogdesk.council.membership_status import MembershipSpan
from ogdesk.council.vague import Precision, VagueDate

if TYPE_CHECKING:
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile


class EdgeKind(StrEnum):
    """Which end of a span."""

    START = "start"
    END = "end"


@dataclass(frozen=True)
class Edge:
    """An end of span number `span` of a member.

    It lies between `first` and `last` now (None: at the edge of the picture) and is told by the record `event_id`, dated `on`, or
    by none yet; `record` is what will be written. It can go from `least` to `most` (both included, None = as far as one likes):
    beyond, it would contradict a list that names the member, or another span.
    """

    kind: EdgeKind
    span: int
    record: MembershipEventKind
    first: date | None
    last: date | None
    event_id: int | None = None
    on: VagueDate | None = None
    least: date | None = None
    most: date | None = None

    def date_at(self, day: date, *, months: bool) -> VagueDate | None:
        """The time that is meant by a place in the picture; None where that is no change.

        `months`: the picture is wide enough to tell one month from the next.
        """
        day = max(day, self.least) if self.least is not None else day
        day = min(day, self.most) if self.most is not None else day
        meant = self._as_known(day, months)
        return None if self.on is not None and _holds(meant, self.on) else meant

    def _as_known(self, day: date, months: bool) -> VagueDate:
        precision = self.on.precision if self.on is not None else Precision.UNKNOWN
        if precision is Precision.YEAR:
            return VagueDate.year(day.year)
        if months and precision in (Precision.DAY, Precision.MONTH):
            return VagueDate.month(day.year, day.month)
        return VagueDate.fiscal(FiscalYear.of(day))


def edges_of(
    membership: Membership, spans: Sequence[MembershipSpan], observations: Sequence[Observation]
) -> tuple[Edge, ...]:
    """The ends of all spans, oldest first."""
    counted = [o for o in observations if o.moves_edges]
    missed = [o.on for o in counted if o.excludes(membership)]
    found: list[Edge] = []
    for number, span in enumerate(spans):
        named = (o.on for o in counted if o.names(membership))
        seen = [on for on in named if span.may_hold(on.earliest, on.latest)]
        found.append(_start(membership, spans, number, _Lists(seen, missed)))
        found.append(_end(membership, spans, number, _Lists(seen, missed)))
    return tuple(found)


def bars_with(spans: Sequence[MembershipSpan], edge: Edge, on: VagueDate) -> tuple[Bar, ...]:
    """The bars of a member while an end is moved to `on`."""
    span = spans[edge.span]
    if edge.kind is EdgeKind.START:
        latest = on.latest if edge.most is None or on.latest is None else min(on.latest, edge.most)
        earliest = on.earliest if edge.least is None or on.earliest is None else max(on.earliest, edge.least)
        moved = replace(span, start_earliest=earliest, start_latest=latest, start_on=on)
    else:
        earliest = on.earliest if edge.least is None or on.earliest is None else max(on.earliest, edge.least)
        latest = on.latest if edge.most is None or on.latest is None else min(on.latest, edge.most)
        moved = replace(span, end_earliest=earliest, end_latest=latest, end_on=on)
    others = [*spans[: edge.span], moved, *spans[edge.span + 1 :]]
    return tuple(bar for each in others for bar in bars_of(each))


def move_edge(file: CouncilFile, membership_id: int, edge: Edge, on: VagueDate) -> Change:
    """Write the record of a moved end: the one there is, or a new one. Raises BadValue as `save_event`."""
    with file.reading() as reading:
        body = reading.get(Membership, membership_id).organisation
    name = body.name if body is not None else ""
    words = MEMBERSHIP_EVENT_WORDS[edge.record]
    before = f"{edge.on.short_label()}→" if edge.on is not None else ""
    place = EntityField("membership", membership_id, "events")
    with file.act(f"{name}の{words} {before}{on.short_label()}", place=place) as writing:
        membership = writing.get(Membership, membership_id)
        if edge.event_id is None:
            membership.events.append(MembershipEvent(kind=edge.record, on=on))
        else:
            writing.get(MembershipEvent, edge.event_id).on = on
        refuse_backward(membership)
    return writing.change


@dataclass(frozen=True)
class _Lists:
    """When the lists that count were made: those that name the member in this span, and those that would if it were one."""

    seen: list[VagueDate]
    missed: list[VagueDate]

    def absent_until(self, begun: date | None) -> list[date]:
        """The first days after the lists before the beginning."""
        days = [on.latest for on in self.missed if on.latest is not None]
        return [day + timedelta(days=1) for day in days if begun is None or day < begun]

    def absent_from(self, begun: date | None) -> list[date]:
        """The days of the lists after the beginning."""
        return [
            on.latest
            for on in self.missed
            if on.earliest and on.latest and begun is not None and begun <= on.earliest
        ]


def _start(membership: Membership, spans: Sequence[MembershipSpan], number: int, lists: _Lists) -> Edge:
    span = spans[number]
    event = _event(membership, span.start_on, starts=True)
    new = MembershipEventKind.REJOIN if number else MembershipEventKind.JOIN
    last_days = [day for on in lists.seen if (day := on.latest) is not None]
    if span.end_latest is not None:
        last_days.append(span.end_latest - timedelta(days=1))
    least = lists.absent_until(span.start_latest)
    if number and (day := spans[number - 1].end_latest or spans[number - 1].end_earliest) is not None:
        least.append(day)
    return Edge(
        EdgeKind.START,
        number,
        event.kind if event is not None else new,
        span.start_earliest,
        span.start_latest,
        event.id if event is not None else None,
        event.on if event is not None else None,
        least=max(least, default=None),
        most=min(last_days, default=None),
    )


def _end(membership: Membership, spans: Sequence[MembershipSpan], number: int, lists: _Lists) -> Edge:
    span = spans[number]
    event = _event(membership, span.end_on, starts=False)
    first_days = [day + timedelta(days=1) for on in lists.seen if (day := on.earliest) is not None]
    begun = span.start_earliest or span.start_latest
    if begun is not None:
        first_days.append(begun + timedelta(days=1))
    most = lists.absent_from(span.start_latest)
    if event is None and span.end_latest is not None:
        most.append(span.end_latest)
    if number + 1 < len(spans) and (day := spans[number + 1].start_latest) is not None:
        most.append(day)
    return Edge(
        EdgeKind.END,
        number,
        MembershipEventKind.LEAVE,
        span.end_earliest,
        span.end_latest,
        event.id if event is not None else None,
        event.on if event is not None else None,
        least=max(first_days, default=None),
        most=min(most, default=None),
    )


def _event(membership: Membership, on: VagueDate | None, *, starts: bool) -> MembershipEvent | None:
    """The record that tells an end of a span."""
    if on is None:
        return None
    return next(
        (e for e in membership.events if e.moves_edges and e.on == on and (e.kind in STARTS) is starts), None
    )


def _holds(wide: VagueDate, narrow: VagueDate) -> bool:
    """Whether `narrow` lies in `wide`, so that writing `wide` would only lose what is known."""
    if not narrow.is_known or None in (wide.earliest, wide.latest, narrow.earliest, narrow.latest):
        return False
    assert wide.earliest and wide.latest and narrow.earliest and narrow.latest
    return wide.earliest <= narrow.earliest and narrow.latest <= wide.latest
