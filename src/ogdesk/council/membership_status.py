"""Membership as of a day: certain, uncertain or not, with the sources used (docs/decisions/vague-dates.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from ogdesk.council.entity import Source
from ogdesk.council.membership import STARTS, Membership, MembershipEvent, Observation
from ogdesk.council.vague import VagueDate


class MembershipStatus(StrEnum):
    """在籍の答え for one day."""

    CERTAIN = "certain"
    UNCERTAIN = "uncertain"
    NOT = "not"


@dataclass(frozen=True)
class MembershipSpan:
    """One span of membership by the days its edges may lie on; None is open.

    It began no earlier than `start_earliest` and no later than `start_latest`; `end_…` is the first day no longer a
    member, both None while it is open.
    """

    start_earliest: date | None = None
    start_latest: date | None = None
    end_earliest: date | None = None
    end_latest: date | None = None
    sources: tuple[Source, ...] = ()
    start_on: VagueDate | None = None
    end_on: VagueDate | None = None
    last_confirmed: date | None = None

    def status_on(self, day: date) -> MembershipStatus:
        """The rule of docs/decisions/vague-dates.md, an open edge never being reached."""
        before = self.start_earliest is not None and day < self.start_earliest
        after = self.end_latest is not None and day >= self.end_latest
        if before or after:
            return MembershipStatus.NOT
        begun = self.start_latest is not None and self.start_latest <= day
        still = self.end_earliest is None or day < self.end_earliest
        if self.end_earliest is None and self.end_latest is not None:
            still = False
        return MembershipStatus.CERTAIN if begun and still else MembershipStatus.UNCERTAIN

    def may_hold(self, first: date | None, last: date | None) -> bool:
        """Whether the span and the days from `first` to `last` may meet."""
        begins_after = self.start_earliest is not None and last is not None and last < self.start_earliest
        ended_before = self.end_latest is not None and first is not None and first >= self.end_latest
        return not begins_after and not ended_before

    @property
    def is_open(self) -> bool:
        """Whether nothing tells of an end."""
        return self.end_earliest is None and self.end_latest is None


@dataclass(frozen=True)
class MembershipAnswer:
    """The answer for one membership and day; `beside` are secondary sources that moved nothing."""

    membership: Membership
    status: MembershipStatus
    sources: tuple[Source, ...]
    beside: tuple[Source, ...]
    last_confirmed: date | None


def spans_of(
    membership: Membership,
    observations: Iterable[Observation] = (),
    dissolved: VagueDate | None = None,
) -> list[MembershipSpan]:
    """The spans of one membership, oldest first, edges moved by primary evidence alone.

    `dissolved` is the council's dissolution, which ends what is open; pass None while the council lives.
    """
    spans = _spans_from_events(membership)
    counted = [o for o in observations if o.moves_edges]
    for observation in sorted(counted, key=lambda o: o.on.sort_key_as_start):
        if observation.names(membership):
            spans = _with_presence(spans, observation)
    for observation in counted:
        if observation.excludes(membership):
            spans = [_with_absence(span, observation) for span in spans]
    if dissolved is not None:
        spans = [_ended(span, dissolved) for span in spans]
    return [span for span in spans if not _is_impossible(span)]


def answer_on(
    day: date,
    membership: Membership,
    observations: Iterable[Observation] = (),
    dissolved: VagueDate | None = None,
) -> MembershipAnswer:
    """Whether `membership` holds on `day`, by which sources, and which secondary ones stand beside."""
    listed = list(observations)
    spans = spans_of(membership, listed, dissolved)
    statuses = [(span.status_on(day), span) for span in spans]
    best = MembershipStatus.NOT
    for wanted in (MembershipStatus.CERTAIN, MembershipStatus.UNCERTAIN):
        if any(status is wanted for status, _ in statuses):
            best = wanted
            break
    used = [span for status, span in statuses if status is best]
    sources = _distinct(source for span in used for source in span.sources)
    if best is MembershipStatus.NOT:
        sources = _distinct([*sources, *_absence_sources(membership, listed)])
    return MembershipAnswer(
        membership=membership,
        status=best,
        sources=sources,
        beside=_beside(membership, listed),
        last_confirmed=max((s.last_confirmed for s in used if s.last_confirmed), default=None),
    )


def members_on(
    day: date,
    memberships: Iterable[Membership],
    observations: Iterable[Observation] = (),
    dissolved: VagueDate | None = None,
) -> list[MembershipAnswer]:
    """The answers of all memberships that are certain or uncertain on `day`, in the given order."""
    listed = list(observations)
    answers = (answer_on(day, membership, listed, dissolved) for membership in memberships)
    return [answer for answer in answers if answer.status is not MembershipStatus.NOT]


def _spans_from_events(membership: Membership) -> list[MembershipSpan]:
    spans: list[MembershipSpan] = []
    events = [event for event in membership.events if event.moves_edges]
    for event in sorted(events, key=_event_order):
        if event.kind in STARTS:
            spans.append(_begun(event))
        elif spans and spans[-1].is_open:
            spans[-1] = _left(spans[-1], event)
        else:
            spans.append(_left(MembershipSpan(), event))
    return spans


def _event_order(event: MembershipEvent) -> tuple[object, ...]:
    # A start and an end of the same vagueness: the start comes first.
    return (*event.on.sort_key_as_start, event.kind not in STARTS)


def _begun(event: MembershipEvent) -> MembershipSpan:
    on = event.on
    return MembershipSpan(
        start_earliest=on.earliest,
        start_latest=on.latest,
        sources=_source_of(event.source),
        start_on=on,
        last_confirmed=on.latest,
    )


def _left(span: MembershipSpan, event: MembershipEvent) -> MembershipSpan:
    on = event.on
    # An end of unknown day still ends: from the day after the start on it may be over.
    earliest = on.earliest or span.start_latest or date.min
    return replace(
        span,
        end_earliest=earliest,
        end_latest=on.latest,
        end_on=on,
        sources=_distinct([*span.sources, *_source_of(event.source)]),
    )


def _with_presence(spans: list[MembershipSpan], observation: Observation) -> list[MembershipSpan]:
    first, last = observation.on.earliest, observation.on.latest
    if first is None or last is None:
        return spans
    held = [index for index, span in enumerate(spans) if span.may_hold(first, last)]
    if not held:
        found = MembershipSpan(start_latest=last, sources=_source_of(observation.source), last_confirmed=last)
        return sorted([*spans, found], key=lambda s: s.start_latest or date.max)
    index = held[-1]
    span = spans[index]
    latest = last if span.start_latest is None else min(span.start_latest, last)
    end_earliest = span.end_earliest
    if end_earliest is not None:
        end_earliest = max(end_earliest, first + timedelta(days=1))
    confirmed = max(filter(None, (span.last_confirmed, last)))
    grown = replace(
        span,
        start_latest=latest,
        end_earliest=end_earliest,
        last_confirmed=confirmed,
        sources=_distinct([*span.sources, *_source_of(observation.source)]),
    )
    return [*spans[:index], grown, *spans[index + 1 :]]


def _with_absence(span: MembershipSpan, observation: Observation) -> MembershipSpan:
    first, last = observation.on.earliest, observation.on.latest
    if first is None or last is None or not span.may_hold(first, last):
        return span
    sources = _distinct([*span.sources, *_source_of(observation.source)])
    if span.start_latest is not None and span.start_latest <= first:
        end_latest = last if span.end_latest is None else min(span.end_latest, last)
        end_earliest = span.end_earliest or (span.last_confirmed or span.start_latest) + timedelta(days=1)
        return replace(
            span, end_latest=end_latest, end_earliest=min(end_earliest, end_latest), sources=sources
        )
    return replace(span, start_earliest=last + timedelta(days=1), sources=sources)


def _ended(span: MembershipSpan, dissolved: VagueDate) -> MembershipSpan:
    earliest = dissolved.earliest or span.start_latest or date.min
    if span.is_open:
        return replace(span, end_earliest=earliest, end_latest=dissolved.latest, end_on=dissolved)
    latest = span.end_latest
    if dissolved.latest is not None and (latest is None or latest > dissolved.latest):
        return replace(span, end_latest=dissolved.latest)
    return span


def _is_impossible(span: MembershipSpan) -> bool:
    return (
        span.start_earliest is not None
        and span.end_latest is not None
        and span.start_earliest >= span.end_latest
    )


def _absence_sources(membership: Membership, observations: list[Observation]) -> list[Source]:
    found = [o.source for o in observations if o.moves_edges and o.excludes(membership) and o.source]
    return [*found, *(e.source for e in membership.events if e.moves_edges and e.source)]


def _beside(membership: Membership, observations: list[Observation]) -> tuple[Source, ...]:
    seen = [o.source for o in observations if not o.moves_edges and o.names(membership) and o.source]
    told = [e.source for e in membership.events if not e.moves_edges and e.source]
    return _distinct([*seen, *told])


def _source_of(source: Source | None) -> tuple[Source, ...]:
    return (source,) if source is not None else ()


def _distinct(sources: Iterable[Source]) -> tuple[Source, ...]:
    return tuple({id(source): source for source in sources}.values())
