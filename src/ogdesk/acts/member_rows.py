"""What the list of members and its picture show: ids in the wanted order, then frozen rows (domain.md §2).

Like `rows`, nothing here imports the database: the page can be built before the file is open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from ogdesk.acts import rows as plain_rows
from ogdesk.acts.bars import (
    Bar,
    Mark,
    MarkKind,
    bare,
    bars_of,
    distinct,
    source_title,
    source_words,
    span_words,
)
from ogdesk.council.council import Council, Office
from ogdesk.council.entity import overlaps
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MemberClass, Membership, Observation
from ogdesk.council.organisation import AliasKind, Organisation
from ogdesk.council.standing import Span, Status, answer_on, spans_of
from ogdesk.council.vague import VagueDate

if TYPE_CHECKING:
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading


class MemberSort(StrEnum):
    """Orders of the list; those of one order stand by code."""

    JOINED = "joined"
    NAME = "name"
    CODE = "code"
    CLASS = "class"
    STATUS = "status"


@dataclass(frozen=True)
class MemberQuery:
    """What the list shall hold, and in what order; `day` is the 基準日."""

    day: date
    search: str = ""
    member_class: MemberClass | None = None
    unclear_only: bool = False
    sort: MemberSort = MemberSort.JOINED
    descending: bool = False


@dataclass(frozen=True)
class FormerName:
    """A name borne until the day before `until`, from `since` on at the latest."""

    name: str
    since: date | None
    until: date


@dataclass(frozen=True)
class MemberRow:
    """One line: `spans` are free of sources, `words` and `sources` say them aloud."""

    id: int
    organisation_id: int
    name: str
    code: str
    member_class: MemberClass
    spans: tuple[Span, ...]
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    words: tuple[str, ...]
    sources: tuple[str, ...]
    beside: tuple[str, ...]
    former: tuple[FormerName, ...] = ()

    def status_on(self, day: date) -> Status:
        """As `standing.answer_on`."""
        return status_of(self.spans, day)

    def name_on(self, day: date) -> str:
        """As `Organisation.name_on`."""
        for former in self.former:
            if (former.since is None or former.since <= day) and day < former.until:
                return former.name
        return self.name

    def chairs_on(self, day: date) -> bool:
        """Whether it certainly was 会長市 that day."""
        return any(
            mark.kind is MarkKind.CHAIR and overlaps(mark.first, _before(mark.last), day)
            for mark in self.marks
        )


@dataclass(frozen=True)
class Standing:
    """What counting needs of one membership."""

    id: int
    member_class: MemberClass
    spans: tuple[Span, ...]
    unclear: bool


@dataclass(frozen=True)
class Count:
    """How many are certain, and how many more can't be told."""

    certain: int = 0
    uncertain: int = 0

    @property
    def words(self) -> str:
        """「12（ほかに不明1）」"""
        return f"{self.certain}（ほかに不明{self.uncertain}）" if self.uncertain else str(self.certain)


@dataclass(frozen=True)
class MemberBoard:
    """All memberships at once, light enough to follow a dragged line: `first` to `last` are the days of the picture.

    `dissolved`: the council is over today; then `default_day` is its last day.
    """

    first: date
    last: date
    default_day: date
    dissolved: bool
    renames: tuple[Mark, ...]
    standings: tuple[Standing, ...] = field(default_factory=tuple)

    def count(self, member_class: MemberClass, day: date) -> Count:
        """Members of a class on a day."""
        found = [status_of(s.spans, day) for s in self.standings if s.member_class is member_class]
        return Count(found.count(Status.CERTAIN), found.count(Status.UNCERTAIN))

    @property
    def unclear(self) -> int:
        """Memberships whose beginning or end nobody has recorded (要確認)."""
        return sum(1 for standing in self.standings if standing.unclear)


def status_of(spans: Sequence[Span], day: date) -> Status:
    """The best answer of any span."""
    found = {span.status_on(day) for span in spans}
    return next((s for s in (Status.CERTAIN, Status.UNCERTAIN) if s in found), Status.NOT)


def member_board(reading: Reading, today: date) -> MemberBoard:
    """The picture's days, the council's renamings and every membership's spans."""
    council = the_council(reading)
    observations = reading.all(Observation)
    ended = council.ended
    last = _last_day(ended, today)
    founded = council.founded.earliest or min((m.first for m in _renames(council)), default=last)
    return MemberBoard(
        first=FiscalYear.of(min(founded, last)).first_day,
        last=FiscalYear.of(last).last_day,
        default_day=_default_day(ended, today),
        dissolved=ended is not None and ended.latest is not None and ended.latest <= today,
        renames=_renames(council),
        standings=tuple(_standing(m, observations, ended) for m in reading.all(Membership)),
    )


def member_ids(file: CouncilFile, query: MemberQuery) -> tuple[int, ...]:
    """The memberships of the list in its order. Runs on the file's thread."""
    wanted = query.member_class.value if query.member_class else None
    base = (
        plain_rows.OrganisationSort.READING
        if query.sort is MemberSort.NAME
        else plain_rows.OrganisationSort.CODE
    )
    with plain_rows.reading(file.path) as connection:
        found = plain_rows.membership_ids(connection, search=query.search, member_class=wanted, sort=base)
    if query.sort not in (MemberSort.NAME, MemberSort.CODE) or query.unclear_only:
        with file.reading() as reading:
            found = _ordered(reading, found, query)
    return tuple(reversed(found)) if query.descending else tuple(found)


def member_rows(reading: Reading, ids: Sequence[int]) -> tuple[MemberRow, ...]:
    """The rows of a page; what is gone is left out."""
    council, observations = the_council(reading), reading.all(Observation)
    found = [reading.find(Membership, id_) for id_ in ids]
    return tuple(
        _row(m, observations, council) for m in found if m is not None and m.organisation is not None
    )


def the_council(reading: Reading) -> Council:
    """The one council of the file, an empty one where there is none."""
    councils = reading.all(Council)
    return councils[0] if councils else Council()


def start_is_unknown(spans: Sequence[Span]) -> bool:
    """Whether nobody knows when the first span began, not even the year."""
    return not spans or any(span.start_on is None or not span.start_on.is_known for span in spans)


def _ordered(reading: Reading, ids: list[int], query: MemberQuery) -> list[int]:
    observations, ended = reading.all(Observation), the_council(reading).ended
    by_id = {m.id: _standing(m, observations, ended) for m in reading.all(Membership)}
    found = [by_id[id_] for id_ in ids if id_ in by_id]
    if query.unclear_only:
        found = [standing for standing in found if standing.unclear]
    if query.sort in _KEYS:
        found.sort(key=lambda standing: _KEYS[query.sort](standing, query.day))
    return [standing.id for standing in found]


def _joined_key(standing: Standing, _day: date) -> _Key:
    first = standing.spans[0] if standing.spans else Span()
    known = first.start_earliest or first.start_latest or date.max
    is_special = standing.member_class is MemberClass.SPECIAL
    return is_special, known.toordinal(), (first.end_latest or date.max).toordinal()


def _class_key(standing: Standing, _day: date) -> _Key:
    return (standing.member_class is MemberClass.SPECIAL,)


def _status_key(standing: Standing, day: date) -> _Key:
    return (list(Status).index(status_of(standing.spans, day)),)


_Key = tuple[int, ...]
_KEYS: dict[MemberSort, Callable[[Standing, date], _Key]] = {
    MemberSort.JOINED: _joined_key,
    MemberSort.CLASS: _class_key,
    MemberSort.STATUS: _status_key,
}


def _standing(membership: Membership, observations: list[Observation], ended: VagueDate | None) -> Standing:
    spans = tuple(bare(span) for span in spans_of(membership, observations, ended))
    return Standing(membership.id or 0, membership.member_class, spans, start_is_unknown(spans))


def _row(membership: Membership, observations: list[Observation], council: Council) -> MemberRow:
    body = membership.organisation
    assert body is not None
    ended = council.ended
    spans = spans_of(membership, observations, ended)
    return MemberRow(
        id=membership.id or 0,
        organisation_id=body.id or 0,
        name=body.name,
        code=body.code or "",
        member_class=membership.member_class,
        spans=tuple(bare(span) for span in spans),
        bars=tuple(bar for span in spans for bar in bars_of(span)),
        marks=(*_chair_marks(body, council), *_rename_marks(body)),
        words=tuple(span_words(span) for span in spans),
        sources=distinct(source_title(source) for span in spans for source in span.sources),
        beside=distinct(source_title(s) for s in answer_on(date.max, membership, observations, ended).beside),
        former=_former_names(body),
    )


def _chair_marks(body: Organisation, council: Council) -> tuple[Mark, ...]:
    terms = [t for t in council.offices if t.office is Office.CHAIR and t.organisation is body]
    return tuple(
        Mark(MarkKind.CHAIR, t.start.latest, t.end.earliest, f"会長市　出典 {source_words(t) or 'なし'}")
        for t in terms
        if t.start.latest is not None
    )


def _rename_marks(body: Organisation) -> tuple[Mark, ...]:
    return tuple(
        Mark(MarkKind.RENAMED, alias.end.earliest, None, f"{alias.end.label()}　{alias.name}から名称変更")
        for alias in body.aliases
        if alias.kind is AliasKind.FORMER and alias.end.earliest is not None
    )


def _former_names(body: Organisation) -> tuple[FormerName, ...]:
    return tuple(
        FormerName(alias.name, alias.start.latest, alias.end.earliest)
        for alias in body.aliases
        if alias.kind is AliasKind.FORMER and alias.end.earliest is not None
    )


def _renames(council: Council) -> tuple[Mark, ...]:
    ordered = council.names_in_order()
    return tuple(
        Mark(
            MarkKind.RENAMED,
            new.start.earliest,
            None,
            f"{new.start.label()}　協議会の名称を「{new.name}」に変更",
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


def _before(day: date | None) -> date | None:
    return day - timedelta(days=1) if day is not None else None


def membership_of(reading: Reading, organisation_id: int) -> int | None:
    """The membership of an organisation, None when it is no member."""
    found = (m for m in reading.all(Membership) if m.organisation is not None)
    return next((m.id for m in found if m.organisation and m.organisation.id == organisation_id), None)
