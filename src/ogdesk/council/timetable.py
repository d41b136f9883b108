"""The timetable of a programme, computed from the items' durations and fixed starts."""

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


@dataclass(frozen=True)
class Slot:
    """What of an item decides its times: fixed `start` ('HH:MM' or ''), length, room ('' = all together)."""

    start: str
    minutes: int | None
    room: str = ""


@dataclass(frozen=True)
class SlotTimes:
    """Start and end in minutes from midnight, and the gap before a fixed start (see TimedItem)."""

    start: int | None
    end: int | None
    gap: int = 0


def times_of(slots: Iterable[Slot], opening: int | None) -> list[SlotTimes]:
    """The times of slots one after another from `opening` (minutes from midnight).

    Each room (parallel items) runs its own clock; a plenary slot (room '') waits for all rooms. A fixed one begins when it
    says.
    """
    clocks: dict[str, int | None] = {"": opening}
    found: list[SlotTimes] = []
    for slot in slots:
        due = _due(slot, clocks)
        begin = minutes_of(slot.start) if slot.start else due
        gap = begin - due if slot.start and begin is not None and due is not None else 0
        finish = begin + slot.minutes if begin is not None and slot.minutes is not None else None
        found.append(SlotTimes(begin, finish, gap))
        _advance(clocks, slot, finish)
    return found


def timetable(
    items: Iterable[ProgramItem], start: str | None, end: str | None, *, ends_next_day: bool = False
) -> Timetable:
    """Times of the items of one sitting, from its start (see `times_of`)."""
    ordered = sorted(items, key=lambda i: i.position)
    slots = [Slot(item.start or "", item.minutes, item.room) for item in ordered]
    times = times_of(slots, minutes_of(start) if start else None)
    timed = [TimedItem(item, t.start, t.end, t.gap) for item, t in zip(ordered, times, strict=True)]
    return Timetable(tuple(timed), _overrun(timed, start, end, ends_next_day=ends_next_day))


def at_once(first: TimedItem, second: TimedItem) -> bool:
    """Whether two items overlap; False where the times of one are not known."""
    if first.start is None or first.end is None or second.start is None or second.end is None:
        return False
    return first.start < second.end and second.start < first.end


def _due(slot: Slot, clocks: dict[str, int | None]) -> int | None:
    if slot.room:
        return clocks.get(slot.room, clocks[""])
    known = list(clocks.values())
    return None if None in known else max(c for c in known if c is not None)


def _advance(clocks: dict[str, int | None], slot: Slot, finish: int | None) -> None:
    if slot.room:
        clocks[slot.room] = finish
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
