"""登壇回数一覧: counts how often somebody appeared, by 年度. Counted are events: two parts in one symposium are one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ogdesk.acts import rows as plain_rows
from ogdesk.council.entity import Setting
from ogdesk.council.event import EventState
from ogdesk.council.fold import fold
from ogdesk.council.programme import Role
from ogdesk.council.wordings import Wordings, wordings_of
from ogdesk.store.appearance_rows import AppearedLine, appeared_lines

if TYPE_CHECKING:
    from ogdesk.store.file import CouncilFile


class CountWho(StrEnum):
    """Whose rows."""

    ALL = "all"
    PEOPLE = "person"
    POSTS = "post"


class CountRole(StrEnum):
    """Which parts are counted."""

    ALL = "all"
    PANEL = "panel"
    TALKS = "talks"


class CountSort(StrEnum):
    """Orders of the rows: most often first, 五十音順 (posts in the order of their reading too), latest first."""

    MOST = "most"
    READING = "reading"
    LATEST = "latest"


_ROLES = {
    CountRole.ALL: frozenset(Role),
    CountRole.PANEL: frozenset({Role.MODERATOR, Role.COORDINATOR, Role.PANELIST}),
    CountRole.TALKS: frozenset({Role.SPEAKER, Role.REPORTER}),
}
_TO_COME = frozenset({EventState.PLANNED, EventState.PUBLISHED, EventState.POSTPONED})


@dataclass(frozen=True)
class CountQuery:
    """What the table shall hold."""

    search: str = ""
    who: CountWho = CountWho.ALL
    role: CountRole = CountRole.ALL
    sort: CountSort = CountSort.MOST


@dataclass(frozen=True)
class CountedEvent:
    """An event somebody appeared in: `roles` as printed, `titles` the 肩書き of then ('' where none was confirmed).

    `planned` it is still to come; `as_post` the person sat there for that post; `by_deputy` a deputy came.
    """

    event_id: int
    event: str
    day: date | None
    fiscal_year: int | None
    roles: tuple[str, ...]
    titles: str
    planned: bool
    as_post: str
    by_deputy: bool


@dataclass(frozen=True)
class CountRow:
    """One person or post (`entity`, `id`) with its events, oldest first."""

    entity: str
    id: int
    name: str
    reading: str
    events: tuple[CountedEvent, ...]

    @property
    def total(self) -> int:
        """How many events, those to come included."""
        return len(self.events)

    def in_year(self, year: int | None) -> tuple[CountedEvent, ...]:
        """The events of one 年度."""
        return tuple(event for event in self.events if event.fiscal_year == year)


@dataclass(frozen=True)
class CountTable:
    """The rows in order and the 年度 from the first to the last one; None first for events of an unknown 年度."""

    rows: tuple[CountRow, ...]
    years: tuple[int | None, ...]


def count_table(file: CouncilFile, query: CountQuery, today: date) -> CountTable:
    """Read and count. Runs on the file's thread."""
    with plain_rows.reading(file.path) as connection:
        lines = appeared_lines(connection)
    with file.reading() as reading:
        wordings = wordings_of(reading.all(Setting))
    years = _years(lines)
    wanted = [line for line in lines if _is_wanted(line, query)]
    rows = [row for row in _rows(wanted, today, wordings) if _is_found(row, query.search)]
    return CountTable(tuple(_sorted(rows, query.sort)), years)


def _is_wanted(line: AppearedLine, query: CountQuery) -> bool:
    whose = query.who is CountWho.ALL or line.entity == query.who.value
    return whose and Role(line.role) in _ROLES[query.role]


def _rows(lines: Sequence[AppearedLine], today: date, wordings: Wordings) -> list[CountRow]:
    found: dict[tuple[str, int], dict[int, list[AppearedLine]]] = {}
    for line in lines:
        found.setdefault((line.entity, line.id), {}).setdefault(line.event_id, []).append(line)
    return [_row(events, today, wordings) for events in found.values()]


def _row(events: Mapping[int, Sequence[AppearedLine]], today: date, wordings: Wordings) -> CountRow:
    line = next(iter(events.values()))[0]
    counted = tuple(_event(parts, today, wordings) for parts in events.values())
    return CountRow(line.entity, line.id, line.name, line.reading, counted)


def _event(parts: Sequence[AppearedLine], today: date, wordings: Wordings) -> CountedEvent:
    line = parts[0]
    day = date.fromisoformat(line.day) if line.day else None
    to_come = EventState(line.state) in _TO_COME and (day is None or day > today)
    roles = dict.fromkeys(part.role_word or wordings.word_of(Role(part.role)) for part in parts)
    return CountedEvent(
        event_id=line.event_id,
        event=line.event,
        day=day,
        fiscal_year=line.fiscal_year,
        roles=tuple(roles),
        titles=next((part.titles for part in parts if part.titles), ""),
        planned=to_come,
        as_post=next((part.as_post for part in parts if part.as_post), ""),
        by_deputy=any(part.by_deputy for part in parts),
    )


def _is_found(row: CountRow, search: str) -> bool:
    wanted = fold(search)
    return not wanted or wanted in fold(row.name) or wanted in fold(row.reading)


def _years(lines: Sequence[AppearedLine]) -> tuple[int | None, ...]:
    """Without gaps: a 年度 in which nobody appeared tells something too."""
    known = [line.fiscal_year for line in lines if line.fiscal_year is not None]
    unknown = (None,) if len(known) < len(lines) else ()
    return (*unknown, *range(min(known), max(known) + 1)) if known else unknown


def _sorted(rows: Sequence[CountRow], sort: CountSort) -> list[CountRow]:
    ordered = sorted(rows, key=lambda row: (not row.reading, fold(row.reading), fold(row.name)))
    if sort is CountSort.MOST:
        ordered.sort(key=lambda row: row.total, reverse=True)
    elif sort is CountSort.LATEST:
        ordered.sort(key=lambda row: max(e.day or date.min for e in row.events), reverse=True)
    return ordered
