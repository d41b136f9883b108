"""The memberships of the whole council at once: counts for a day, and the range of days of the chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ogdesk.acts.members.bars import BarMark, MarkKind, bare
from ogdesk.acts.members.observations import observations_of
from ogdesk.acts.settings.the_council import council_or_empty
from ogdesk.council.council import Council
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MemberClass, Membership, Observation
from ogdesk.council.membership_status import MembershipSpan, MembershipStatus, spans_of
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_time
from ogdesk.ground.sentence import say

if TYPE_CHECKING:
    from ogdesk.store.council_reader import CouncilReader


@dataclass(frozen=True)
class CountedMembership:
    """What counting needs of one membership."""

    id: int
    member_class: MemberClass
    spans: tuple[MembershipSpan, ...]
    unclear: bool


@dataclass(frozen=True)
class Count:
    """How many are certain, and how many more can't be told."""

    certain: int = 0
    uncertain: int = 0

    @property
    def words(self) -> str:
        """「12（ほかに不明1）」"""
        if not self.uncertain:
            return str(self.certain)
        return say("{certain}（ほかに不明{uncertain}）", certain=self.certain, uncertain=self.uncertain)


@dataclass(frozen=True)
class MemberBoard:
    """All memberships at once, light enough to follow a dragged line: `first` to `last` are the days of the picture.

    `dissolved`: the council is over today; then `default_day` is its last day.
    """

    first: date
    last: date
    default_day: date
    dissolved: bool
    renames: tuple[BarMark, ...]
    standings: tuple[CountedMembership, ...] = field(default_factory=tuple)

    def count(self, member_class: MemberClass, day: date) -> Count:
        """Members of a class on a day."""
        found = [status_of(s.spans, day) for s in self.standings if s.member_class is member_class]
        return Count(found.count(MembershipStatus.CERTAIN), found.count(MembershipStatus.UNCERTAIN))

    @property
    def unclear(self) -> int:
        """Memberships whose beginning or end nobody has recorded (要確認)."""
        return sum(1 for standing in self.standings if standing.unclear)


def status_of(spans: Sequence[MembershipSpan], day: date) -> MembershipStatus:
    """The best answer of any span."""
    found = {span.status_on(day) for span in spans}
    return next(
        (s for s in (MembershipStatus.CERTAIN, MembershipStatus.UNCERTAIN) if s in found),
        MembershipStatus.NOT,
    )


def member_board(reading: CouncilReader, today: date) -> MemberBoard:
    """The picture's days, the council's renamings and every membership's spans."""
    council = council_or_empty(reading)
    observations = observations_of(reading)
    ended = council.ended
    last = _last_day(ended, today)
    founded = council.founded.earliest or min((m.first for m in _renames(council)), default=last)
    return MemberBoard(
        first=FiscalYear.of(min(founded, last)).first_day,
        last=FiscalYear.of(last).last_day,
        default_day=_default_day(ended, today),
        dissolved=ended is not None and ended.latest is not None and ended.latest <= today,
        renames=_renames(council),
        standings=tuple(standing_of(m, observations, ended) for m in reading.all(Membership)),
    )


def start_is_unknown(spans: Sequence[MembershipSpan]) -> bool:
    """Whether nobody knows when the first span began, not even the year."""
    return not spans or any(span.start_on is None or not span.start_on.is_known for span in spans)


def standing_of(
    membership: Membership, observations: list[Observation], ended: VagueDate | None
) -> CountedMembership:
    """What counting needs of it."""
    spans = tuple(bare(span) for span in spans_of(membership, observations, ended))
    return CountedMembership(membership.id or 0, membership.member_class, spans, start_is_unknown(spans))


def _renames(council: Council) -> tuple[BarMark, ...]:
    ordered = council.names_in_order()
    return tuple(
        BarMark(
            MarkKind.RENAMED,
            new.start.earliest,
            None,
            say("{start}　協議会の名称を「{name}」に変更", start=said_time(new.start), name=new.name),
        )
        for new in ordered[1:]
        if new.start.earliest is not None
    )


def _default_day(ended: VagueDate | None, today: date) -> date:
    """Today; after a dissolution the last day on which the council certainly was there."""
    if ended is None or ended.earliest is None or ended.earliest > today:
        return today
    return ended.earliest - timedelta(days=1)


def _last_day(ended: VagueDate | None, today: date) -> date:
    return today if ended is None or ended.latest is None else ended.latest
