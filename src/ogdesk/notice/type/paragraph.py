"""Sets a whole paragraph: boxes, breaks, positions. Cached, because from one rendering to the next little changes.

Everything given back is shared between renderings (also between threads) and must not be changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ogdesk.notice.document import RubyStyle
from ogdesk.notice.traversal import text_of
from ogdesk.notice.tree import Align, Runs
from ogdesk.notice.type.boxes import Box, BoxMaker
from ogdesk.notice.type.chain import FontChain
from ogdesk.notice.type.line_breaking import MeasuredParagraph, break_lines, measured
from ogdesk.notice.type.placement import place

_REMEMBERED = 400
"""Paragraphs of about four releases of two pages."""
_LONGEST_REMEMBERED = 400
"""Characters; both bounds together keep the memory below about 50 MB."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """What boxes depend on besides their text. `ruby_limit`: the width of the widest group of ruby in pt."""

    body: FontChain
    bold: FontChain
    ruby: RubyStyle
    size: float
    is_bold: bool
    ruby_limit: float


@dataclass(frozen=True, slots=True)
class Room:
    """What breaks depend on besides the boxes. Lengths in pt; `align` None = justified.

    The first line is indented by `first`, the first `narrow` lines are shorter by `shorter`.
    """

    width: float
    first: float = 0.0
    narrow: int = 0
    shorter: float = 0.0
    hanging: bool = False
    align: Align | None = None

    def line(self, number: int) -> tuple[float, float]:
        """Indent and measure of the line of that number, from 0."""
        indent = self.first if number == 0 else 0.0
        return indent, self.width - indent - (self.shorter if number < self.narrow else 0.0)


@dataclass(frozen=True, slots=True)
class Shaped:
    """A paragraph as boxes; `plain_forms`: each cluster that lost its selector, with the text around it."""

    text: MeasuredParagraph
    plain_forms: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line: boxes and the left edges of their bodies from the left edge of the text block."""

    boxes: Sequence[Box]
    edges: Sequence[float]


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """Lines of a paragraph; `plain_forms` as in `Shaped`."""

    lines: tuple[SetLine, ...]
    plain_forms: tuple[tuple[str, str], ...]


def shape(runs: Runs, typeface: Typeface) -> Shaped:
    """The boxes of runs. Raises WorldError naming a character that no font has."""
    return (_remembered_shape if _is_short(runs) else _shape)(runs, typeface)


def set_lines(runs: Runs, typeface: Typeface, room: Room) -> SetParagraph:
    """Runs broken into lines, each justified but the last. Raises WorldError as `shape` does."""
    return (_remembered_lines if _is_short(runs) else _set_lines)(runs, typeface, room)


def _is_short(runs: Runs) -> bool:
    """Long paragraphs are made anew each time: remembering every keystroke in one would fill the memory."""
    return len(text_of(runs)) <= _LONGEST_REMEMBERED


def _shape(runs: Runs, typeface: Typeface) -> Shaped:
    plain_forms: list[tuple[str, str]] = []
    maker = BoxMaker(
        typeface.body,
        typeface.bold,
        typeface.ruby,
        lambda cluster, context: plain_forms.append((cluster, context)),
        typeface.size,
        typeface.ruby_limit,
    )
    return Shaped(measured(maker.make(runs, bold=typeface.is_bold)), tuple(plain_forms))


def _set_lines(runs: Runs, typeface: Typeface, room: Room) -> SetParagraph:
    shaped = shape(runs, typeface)
    text = shaped.text
    lines = break_lines(text, room.line, hanging=room.hanging)
    placed = []
    for number, line in enumerate(lines):
        align = room.align or (Align.LEFT if number == len(lines) - 1 else None)
        placed.append(SetLine(text.boxes[line.start : line.end], place(text, line, align)))
    return SetParagraph(tuple(placed), shaped.plain_forms)


_remembered_shape = lru_cache(maxsize=_REMEMBERED)(_shape)
_remembered_lines = lru_cache(maxsize=_REMEMBERED)(_set_lines)
