"""The timetable that follows from the items' durations and fixed starts (domain.md §4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ogdesk.council.programme import ProgramItem
from ogdesk.council.times import minutes_of

_DAY = 24 * 60


@dataclass(frozen=True)
class TimedItem:
    """An item with its times in minutes from midnight of the sitting's day; None where nothing tells.

    `gap` is the minutes between the item before it in its room and its fixed start: positive = empty, negative = overlap.
    """

    item: ProgramItem
    start: int | None
    end: int | None
    gap: int = 0


@dataclass(frozen=True)
class Timetable:
    """All items in order, and how the sum of durations fits the opening hours.

    `overrun` is the minutes past the end of the sitting (negative = spare), None when it can't be told.
    """

    items: tuple[TimedItem, ...]
    overrun: int | None

    def of(self, item: ProgramItem) -> TimedItem:
        """The times of one item."""
        return next(timed for timed in self.items if timed.item is item)


def clock_of(minutes: int) -> str:
    """Minutes from midnight as 'HH:MM', past midnight wrapped."""
    hours, rest = divmod(minutes % _DAY, 60)
    return f"{hours:02d}:{rest:02d}"


def timetable(
    items: Iterable[ProgramItem], start: str | None, end: str | None, *, ends_next_day: bool = False
) -> Timetable:
    """Times of the items of one sitting; each room (parallel items) runs its own clock from the sitting's start.

    A plenary item (room '') waits for all rooms. A fixed item begins when it says.
    """
    opening = minutes_of(start) if start else None
    clocks: dict[str, int | None] = {"": opening}
    timed: list[TimedItem] = []
    for item in sorted(items, key=lambda i: i.position):
        due = _due(item, clocks)
        begin = minutes_of(item.start) if item.start else due
        gap = begin - due if item.start and begin is not None and due is not None else 0
        finish = begin + item.minutes if begin is not None and item.minutes is not None else None
        timed.append(TimedItem(item, begin, finish, gap))
        _advance(clocks, item, finish)
    return Timetable(tuple(timed), _overrun(timed, start, end, ends_next_day=ends_next_day))


def _due(item: ProgramItem, clocks: dict[str, int | None]) -> int | None:
    if item.room:
        return clocks.get(item.room, clocks[""])
    known = list(clocks.values())
    return None if None in known else max(c for c in known if c is not None)


def _advance(clocks: dict[str, int | None], item: ProgramItem, finish: int | None) -> None:
    if item.room:
        clocks[item.room] = finish
    else:
        clocks.clear()
        clocks[""] = finish


def _overrun(
    timed: list[TimedItem], start: str | None, end: str | None, *, ends_next_day: bool
) -> int | None:
    if start is None or end is None or not timed or any(t.end is None for t in timed):
        return None
    closing = minutes_of(end) + (_DAY if ends_next_day else 0)
    return max(t.end for t in timed if t.end is not None) - closing
