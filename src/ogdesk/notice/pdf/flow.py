"""Page breaking: slabs (unbreakable strips of lines) are divided into pages by what must stay together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from ogdesk.notice.pdf.painter import Painter

_SLIP = 0.01
"""Rounding allowance in pt."""
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
    left from its upper edge downwards (a QR code reaches below its line); `lines`: how many lines of text it counts for; `carry`: what
    is put above it when it opens a page (the header of a table, drawn as decoration).
    """

    height: float
    paint: Paint
    spots: tuple[Spot, ...] = ()
    before: float = 0.0
    joined: bool = False
    need: float = 0.0
    lines: int = 1
    carry: Slab | None = None


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
    pages = _Pages(room)
    for row in _rows(slabs):
        reach = _reach(row)
        if reach and pages.used + row[0].before + reach > room + _SLIP:
            pages.turn()
        for slab in row:
            pages.put(slab)
    return pages.sheets


@dataclass(slots=True)
class _Pages:
    """Pages being filled; `used` is the height taken on the last one."""

    room: float
    sheets: list[Sheet] = field(default_factory=lambda: [Sheet()])
    used: float = 0.0

    @property
    def _fresh(self) -> bool:
        return not self.sheets[-1].slabs

    def turn(self) -> None:
        """Begin a new page, unless this one is still empty."""
        if not self._fresh:
            self.sheets.append(Sheet())
            self.used = 0.0

    def put(self, slab: Slab) -> None:
        if not slab.height:
            self.used += 0.0 if self._fresh else slab.before
            return
        if self.used + slab.before + max(slab.height, slab.need) > self.room + _SLIP:
            self.turn()
        carry = slab.carry
        if carry and self._fresh and len(self.sheets) > 1 and carry.height + slab.height <= self.room:
            self._place(carry, 0.0)
        self._place(slab, 0.0 if self._fresh else slab.before)

    def _place(self, slab: Slab, before: float) -> None:
        self.sheets[-1].slabs.append((self.used + before, slab))
        self.used += before + slab.height


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
