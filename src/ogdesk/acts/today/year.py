"""Rows of 年度の流れ and 年度の数字 of 今日."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ogdesk.acts.members.board import Count, MemberBoard
from ogdesk.council.entity import EntityField
from ogdesk.council.event import EVENT_STATE_WORDS, PUBLIC_KINDS, Event, EventKind, EventState
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MemberClass
from ogdesk.council.programme import Role
from ogdesk.ground.sentence import say

MOST_MARKS = 24
"""Marks that a line of twelve months can show apart; the rest is counted in one."""
SILENT_ROLES = frozenset({Role.SITS_IN, Role.SIGN_INTERPRETER})
"""Roles that are no 登壇."""


@dataclass(frozen=True)
class MarkRow:
    """Something on the line of the year: `day` None where only the 年度 is known; `main` for a symposium."""

    id: int
    event_id: int
    words: str
    title: str
    day: date | None
    main: bool
    place: EntityField


@dataclass(frozen=True)
class NumberRow:
    """A number of the year: `more` what can't be told, `root` the kind of page it leads to."""

    id: int
    words: str
    number: str
    more: str
    root: str


@dataclass(frozen=True)
class YearRows:
    """A 年度: its marks in the order of days, its numbers as of `as_of`."""

    year: FiscalYear
    marks: tuple[MarkRow, ...]
    numbers: tuple[NumberRow, ...]
    as_of: date


def year_to_show(chosen: Event | None, today: date, *, dissolved: bool) -> FiscalYear:
    """The 年度 of today; of the last event when the council is over."""
    last = chosen.fiscal_year if chosen is not None else None
    return last if dissolved and last is not None else FiscalYear.of(today)


def year_rows(events: Sequence[Event], board: MemberBoard, year: FiscalYear, today: date) -> YearRows:
    """The marks and numbers of a 年度."""
    own = [event for event in events if event.fiscal_year == year]
    as_of = _as_of(board, year, today)
    return YearRows(year, _marks(events, year), _numbers(own, board, as_of), as_of)


def _as_of(board: MemberBoard, year: FiscalYear, today: date) -> date:
    """Today within the 年度, else its last day; never after the day on which the council still was."""
    last = min(year.last_day, board.default_day if board.dissolved else max(today, year.first_day))
    return max(last, year.first_day)


def _marks(events: Iterable[Event], year: FiscalYear) -> tuple[MarkRow, ...]:
    found = [mark for event in events for mark in _marks_of(event) if _is_in(mark, event, year)]
    ordered = sorted(found, key=lambda m: (m.day is None, m.day or date.max, not m.main, m.event_id))
    shown, rest = ordered[:MOST_MARKS], ordered[MOST_MARKS:]
    if rest:
        words = say("ほか{n}件", n=len(rest))
        shown.append(
            replace(rest[0], words=words, title=say("シンポジウムの一覧にあります"), day=None, main=False)
        )
    return tuple(replace(mark, id=number) for number, mark in enumerate(shown))


def _is_in(mark: MarkRow, event: Event, year: FiscalYear) -> bool:
    return mark.day in year if mark.day is not None else event.fiscal_year == year


def _marks_of(event: Event) -> list[MarkRow]:
    """The event itself and the days its releases were given out."""
    assert event.id is not None
    main = event.kind in PUBLIC_KINDS
    own = EntityField("symposium", event.id, "title")
    words: str = _MARK_WORDS[event.kind]
    if event.state in (EventState.CANCELLED, EventState.POSTPONED):
        words = say("{words}（{state}）", words=words, state=EVENT_STATE_WORDS[event.state])
        main = False
    found = [MarkRow(0, event.id, words, event.title, event.first_day, main, own)]
    for notice in event.notices:
        if notice.trashed_at is None and notice.release_date is not None:
            place = EntityField("notice", notice.id, "release_date")
            found.append(
                MarkRow(0, event.id, say("報道発表"), event.title, notice.release_date, False, place)
            )
    return found


_MARK_WORDS = {
    EventKind.SYMPOSIUM: say("シンポジウム||一つ"),
    EventKind.OUTREACH: say("普及啓発"),
    EventKind.TRAINING: say("研修"),
    EventKind.ASSEMBLY: say("総会"),
    EventKind.BOARD: say("幹事会"),
    EventKind.BRIEFING: say("打合せ"),
    EventKind.REHEARSAL: say("リハーサル"),
}


def _numbers(own: Sequence[Event], board: MemberBoard, as_of: date) -> tuple[NumberRow, ...]:
    symposia = [e for e in own if e.kind is EventKind.SYMPOSIUM and e.state is not EventState.CANCELLED]
    return (
        _members(0, say("一般会員||数"), board.count(MemberClass.GENERAL, as_of)),
        _members(1, say("特別会員||数"), board.count(MemberClass.SPECIAL, as_of)),
        NumberRow(2, say("シンポジウム"), str(len(symposia)), "", "symposium"),
        NumberRow(3, say("登壇者"), str(_speakers(own)), "", "person"),
    )


def _members(number: int, words: str, count: Count) -> NumberRow:
    more = say("ほかに不明{uncertain}", uncertain=count.uncertain) if count.uncertain else ""
    return NumberRow(number, words, str(count.certain), more, "membership")


def _speakers(own: Iterable[Event]) -> int:
    """Different posts and persons on the public stages of a year, without those who will not come."""
    found: set[int] = set()
    for event in own:
        if event.kind in PUBLIC_KINDS and event.state is not EventState.CANCELLED:
            gone = {id(a.post or a.person) for a in event.attendances if not a.is_open}
            came = {id(a.post or a.person) for a in event.attendances if a.is_open}
            named = {
                id(seat.post or seat.person)
                for item in event.items
                for seat in item.appearances
                if seat.role not in SILENT_ROLES and not seat.is_open_seat
            }
            found |= named - (gone - came)
    return len(found)
