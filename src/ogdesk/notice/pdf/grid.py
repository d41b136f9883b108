"""The measures of a page: A4, a fixed line grid, columns counted in 字 (docs/notice.md §4). Lengths in pt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor

from ogdesk.notice.document import TextSize

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
TOP = 15 * MM
BOTTOM = 16 * MM
WIDEST_MEASURE = 45 * 10.5
QR_SIDE = 15 * MM
QR_ROOM = 20 * MM
"""How much narrower lines beside a QR code are."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Size of the text, pitch of its lines, and the gaps above headings of the first level and of others."""

    size: float
    pitch: float
    section_gap: float = 3.2
    heading_gap: float = 1.0
    ruby_lead: float = 3.0

    @property
    def measure(self) -> float:
        """Width of the text block: as many whole 字 as the widest measure holds."""
        return floor(WIDEST_MEASURE / self.size + 1e-9) * self.size

    @property
    def left(self) -> float:
        return (PAGE_WIDTH - self.measure) / 2

    @property
    def room(self) -> float:
        """Height of the text block."""
        return PAGE_HEIGHT - TOP - BOTTOM


def grid_of(size: TextSize) -> Grid:
    """The grid a document asks for."""
    letters, pitch = size.value
    return Grid(letters, pitch)


def tighter(grid: Grid) -> tuple[Grid, ...]:
    """What is tried in turn when a few lines run over: pitch, then gaps, then the size of the text down to 10 pt."""
    pitch = replace(grid, pitch=grid.pitch * 0.95)
    gaps = replace(pitch, section_gap=1.6, heading_gap=0.0, ruby_lead=1.5)
    if gaps.size <= 10:
        return pitch, gaps
    return pitch, gaps, replace(gaps, size=max(10.0, grid.size - 0.5), pitch=gaps.pitch * 0.97)


@dataclass(frozen=True, slots=True)
class Column:
    """Where the parts of a section stand, in em from the left: its mark, the text of its heading, its body.

    Prose begins one em left of the body, with its first line at the body's edge.
    """

    depth: int
    mark: float
    text: float
    body: float

    @property
    def prose(self) -> float:
        return max(0.0, self.body - 1)


OUTSIDE = Column(-1, 0, 0, 0)
"""Text before the first section and the title."""


def column(depth: int, *, wide_mark: bool = False) -> Column:
    """The column of sections at `depth` (from 0). `wide_mark`: marks such as 第1, which need three em."""
    if depth == 0:
        return Column(0, 0, 3 if wide_mark else 2, 2)
    return Column(depth, depth, depth + 2, depth + 3)
