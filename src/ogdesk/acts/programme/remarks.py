"""Warnings about the seats of a programme, shown at the seats: nothing of it is ever refused.

The proofreader finds the same in a release (`notice.proof`); here it is told before there is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ogdesk.council.event import Event
from ogdesk.council.programme import Appearance, Role
from ogdesk.council.timetable import TimedItem, Timetable, at_once
from ogdesk.ground.sentence import say

MAY_BE_TWICE = frozenset({Role.SITS_IN, Role.SIGN_INTERPRETER, Role.CHAIR})
"""Roles that somebody may have beside another."""

_Key = tuple[str, int | None]


def seat_remarks(event: Event, table: Timetable) -> dict[int, str]:
    """The sentence for each seat that is remarkable, by its id; the first one found where there are several."""
    found: dict[int, str] = {}
    for item in event.items:
        for seat_id, sentence in _twice_in(item.appearances):
            found.setdefault(seat_id, sentence)
    for first, second in combinations(table.items, 2):
        if at_once(first, second):
            for seat_id, sentence in _in_both(first, second):
                found.setdefault(seat_id, sentence)
    return found


def _twice_in(seats: list[Appearance]) -> Iterator[tuple[int, str]]:
    """Seats whose person or city stands in the same item already."""
    seen: set[_Key] = set()
    for seat in sorted(seats, key=lambda a: (a.printed_position, a.id or 0)):
        if seat.role in MAY_BE_TWICE or seat.id is None:
            continue
        for key, sentence in _marks(seat):
            if key in seen:
                yield seat.id, sentence
            seen.add(key)


def _marks(seat: Appearance) -> Iterator[tuple[_Key, str]]:
    if seat.person is not None:
        sentence = say("{name}さんが二つの席にいます。片方を直してください。", name=seat.person.name)
        yield ("person", seat.person.id), sentence
    body = seat.post.organisation if seat.post is not None else None
    if body is not None:
        yield ("body", body.id), say("{name}の席が二つあります。片方を直してください。", name=body.name)


def _in_both(first: TimedItem, second: TimedItem) -> Iterator[tuple[int, str]]:
    """Whoever sits in two items that run at the same time: told at the later one."""
    there = {id(seat.post or seat.person) for seat in first.item.appearances if not seat.is_open_seat}
    for seat in second.item.appearances:
        thing = seat.post or seat.person
        if thing is None or id(thing) not in there or seat.id is None:
            continue
        name = seat.post.printed if seat.post is not None else thing.name
        yield (
            seat.id,
            say(
                "{name}は、同じ時間の「{first}」にもいます。どちらかを直してください。",
                name=name,
                first=first.item.heading,
            ),
        )
