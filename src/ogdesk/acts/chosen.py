"""A list of chosen things brought to what is wanted: what stays keeps its row, so that the history shows only what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class Placed(Protocol):
    """Something with a place in its list."""

    position: int


P = TypeVar("P", bound=Placed)


def bring_to(
    held: list[P], wanted: Sequence[int], *, id_of: Callable[[P], int | None], make: Callable[[int], P]
) -> None:
    """Exactly the `wanted` ids in this order: others go, new ones are made, `position` follows."""
    kept = {id_of(each): each for each in held}
    for gone in [each for each in held if id_of(each) not in wanted]:
        held.remove(gone)
    for position, id_ in enumerate(wanted):
        chosen = kept.get(id_)
        if chosen is None:
            chosen = make(id_)
            held.append(chosen)
        chosen.position = position
