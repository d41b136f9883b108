"""Reorders lists of children: moving one, renumbering positions, and making a list of chosen ones what is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Placed(Protocol):
    """What has a place among others of its parent."""

    position: int


P = TypeVar("P", bound=Placed)


def moved_to(things: Sequence[T], thing: T, index: int) -> list[T]:
    """The things with `thing` at `index` (0 = first); beyond an end it stands at that end."""
    others = [other for other in things if other != thing]
    place = max(0, min(index, len(others)))
    return [*others[:place], thing, *others[place:]]


def stepped(things: Sequence[T], thing: T, step: int) -> list[T]:
    """The things with `thing` one place up (-1) or down (+1)."""
    return moved_to(things, thing, max(0, list(things).index(thing) + step))


def number(things: Sequence[Any], order: str = "position") -> None:
    """Write into each its place, counted from 0; `order` is the attribute that holds it. What stays is not touched."""
    for place, thing in enumerate(things):
        if getattr(thing, order) != place:
            setattr(thing, order, place)


def bring_to(
    chosen: list[P], wanted: Sequence[int], of: Callable[[P], int | None], make: Callable[[int], P]
) -> None:
    """Make `chosen` hold exactly the wanted ones, numbered in this order: `of` tells whose id one stands for (None: it lost
    what it stood for, and goes), `make` a new one for an id."""
    known = {of(one): one for one in chosen}
    for gone in [one for one in chosen if of(one) not in wanted]:
        chosen.remove(gone)
    for wanted_id in wanted:
        if wanted_id not in known:
            known[wanted_id] = make(wanted_id)
            chosen.append(known[wanted_id])
    number([known[wanted_id] for wanted_id in wanted])
