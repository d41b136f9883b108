"""The flow of a part of a document: slabs one under another, divided into pages by what must stay together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from ogdesk.notice.pdf.painter import Painter

Paint = Callable[[Painter, float], None]
"""Draws a slab whose upper edge is at the given height."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the block `key` stands within a slab: x from the page's left, `drop` from the slab's upper edge."""

    key: str
    x: float
    drop: float
    width: float
    height: float


@dataclass(slots=True)
class Slab:
    """A piece of a page that is never divided: mostly one line of text.

    `before`: gap above it, dropped at the top of a page; `joined`: no page break behind it; `need`: room that must be
    left from its upper edge downwards (a QR code reaches below its line); `lines`: how many lines of text it counts for.
    """

    height: float
    paint: Paint
    spots: tuple[Spot, ...] = ()
    before: float = 0.0
    joined: bool = False
    need: float = 0.0
    lines: int = 1


@dataclass(slots=True)
class Sheet:
    """One page of slabs, each with the height of its upper edge below the top of the text block."""

    slabs: list[tuple[float, Slab]] = field(default_factory=list)

    @property
    def lines(self) -> int:
        return sum(slab.lines for _, slab in self.slabs)


def paginate(slabs: Sequence[Slab], room: float) -> list[Sheet]:
    """Fill pages of height `room`. A row of joined slabs higher than a page is divided all the same.

    Slabs without height are gaps: they never open a page and vanish at the top of one.
    """
    sheets = [Sheet()]
    used = 0.0
    for row in _rows(slabs):
        height = _reach(row)
        if not any(slab.height for slab in row):
            used += row[0].before
            continue
        if sheets[-1].slabs and used + row[0].before + height > room + 0.01:
            sheets.append(Sheet())
            used = 0.0
        for slab in row:
            before = slab.before if sheets[-1].slabs else 0.0
            if not slab.height:
                used += before
                continue
            if sheets[-1].slabs and used + before + max(slab.height, slab.need) > room + 0.01:
                sheets.append(Sheet())
                used = before = 0.0
            sheets[-1].slabs.append((used + before, slab))
            used += before + slab.height
    return sheets


def _reach(row: Sequence[Slab]) -> float:
    """From the upper edge of the row to the lowest point it needs."""
    reach = at = 0.0
    for number, slab in enumerate(row):
        at += slab.before if number else 0.0
        reach = max(reach, at + slab.height, at + slab.need)
        at += slab.height
    return reach


def _rows(slabs: Sequence[Slab]) -> Iterator[list[Slab]]:
    row: list[Slab] = []
    for slab in slabs:
        row.append(slab)
        if not slab.joined:
            yield row
            row = []
    if row:
        yield row
