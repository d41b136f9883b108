"""Line breaking with kinsoku: compress first (追い込み), else carry over (追い出し). Lengths in pt.

A line ends at the mildest kind of break that exists in it; a fault against kinsoku is possible only where a line holds no
other place at all (a word or a row of brackets longer than the line), because nothing may stick out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from ogdesk.notice.type.boxes import Box
from ogdesk.notice.type.characters import (
    BLANKS,
    INSEPARABLE,
    NOT_AT_END,
    NOT_AT_START,
    SUFFIXED,
    URL_BREAKS,
    Kind,
    is_kana,
)
from ogdesk.notice.type.spacing import SPACES, Space

_WESTERN = frozenset((Kind.LATIN, Kind.NARROW))
_HANGING = frozenset((Kind.COMMA, Kind.STOP))
_LOOSE = 0.9
"""A line that is short by more than this (em) is rather compressed into the next break than stretched."""
_SHORTEST_LAST = 3
"""The last line of a paragraph should not have fewer boxes."""
_LONG = 24
"""Boxes of a line that can lend one or two to the next without gaping."""
_SLIP = 0.01
"""Rounding allowance in pt."""


class Break(IntEnum):
    """What a break between two boxes would cost; only FREE ones are used as long as there is one."""

    FREE = 0
    GROUP = 1
    WORD = 2
    KINSOKU = 3


@dataclass(frozen=True, slots=True)
class Line:
    """Boxes start..end of a paragraph (blanks at the end included, `stop` = end without them), and its measure.

    `hang`: the part of the last box that may stand outside the measure.
    """

    start: int
    stop: int
    end: int
    indent: float
    measure: float
    hang: float = 0.0


@dataclass(frozen=True, slots=True)
class MeasuredParagraph:
    """A paragraph ready for breaking: boxes with the space and the break cost behind each but the last."""

    boxes: Sequence[Box]
    spaces: Sequence[Space]
    overlaps: Sequence[float]
    costs: Sequence[Break]


def measured(boxes: Sequence[Box]) -> MeasuredParagraph:
    """Look up spaces and costs between neighbours once."""
    pairs = list(pairwise(boxes))
    return MeasuredParagraph(
        boxes,
        [SPACES[left.kind][right.kind] for left, right in pairs],
        [_ruby_overlap(left, right) if left.ruby or right.ruby else 0.0 for left, right in pairs],
        [break_cost(left, right) for left, right in pairs],
    )


def break_cost(left: Box, right: Box) -> Break:
    """May a line end between the two?"""
    last, first = left.text[-1], right.text[0]
    if right.kind in BLANKS or first in NOT_AT_START or left.text[0] in NOT_AT_END or last in NOT_AT_END:
        return Break.KINSOKU
    if left.url and right.url:
        return Break.FREE if last in URL_BREAKS else Break.WORD
    if left.kind in _WESTERN:
        if right.kind in _WESTERN:
            return Break.WORD
        if first in SUFFIXED and last.isdigit():
            return Break.KINSOKU
    if (last == first and last in INSEPARABLE) or (last == "：" and first.isdigit()):
        return Break.WORD
    return Break.GROUP if left.bound else Break.FREE


def _ruby_overlap(left: Box, right: Box) -> float:
    """A reading may hang over a neighbouring kana or blank by half its own em (JLREQ 3.3.8), never over a kanji."""
    overlap = 0.0
    for ruby, neighbour in ((left, right), (right, left)):
        if ruby.ruby and not neighbour.ruby and (neighbour.kind in BLANKS or is_kana(neighbour.text[0])):
            overlap += min(ruby.overhang / 2, ruby.ruby.size / 2)
    return overlap


def break_lines(
    paragraph: MeasuredParagraph, line_measure: Callable[[int], tuple[float, float]], *, hanging: bool = False
) -> list[Line]:
    """Divide a paragraph. `line_measure(n)` gives indent and measure of the nth line (from 0) in pt.

    No line is wider than its measure when fully compressed, save by 、。 when `hanging`, or by one box that is wider alone.
    """
    starts = [0]
    count = len(paragraph.boxes)
    while starts[-1] < count:
        _, measure = line_measure(len(starts) - 1)
        starts.append(_line_end(paragraph, starts[-1], measure, hanging))
    if len(starts) > 2:
        starts[-2] = _without_orphan(paragraph, starts[-3], starts[-2], count)
    return [
        _line(paragraph, start, end, line_measure(number), hanging)
        for number, (start, end) in enumerate(pairwise(starts))
    ]


def _line(
    paragraph: MeasuredParagraph, start: int, end: int, place: tuple[float, float], hanging: bool
) -> Line:
    stop = end
    while stop > start + 1 and paragraph.boxes[stop - 1].kind in BLANKS:
        stop -= 1
    last = paragraph.boxes[stop - 1]
    return Line(start, stop, end, *place, last.width if hanging and last.kind in _HANGING else 0.0)


def _without_orphan(paragraph: MeasuredParagraph, start: int, end: int, count: int) -> int:
    """Where the last line begins: a little earlier when it would hold one letter and a stop, and the line before is long."""
    if count - end >= _SHORTEST_LAST or end - start < _LONG:
        return end
    for at in range(end - 1, end - _SHORTEST_LAST - 1, -1):
        if count - at >= _SHORTEST_LAST and paragraph.costs[at - 1] is Break.FREE:
            return at
    return end


@dataclass(slots=True)
class _Ends:
    """Ends found for one cost: the last that fits as it is (with its width), the first that fits compressed."""

    fitting: int = 0
    width: float = 0.0
    compressed: int = 0


def _line_end(paragraph: MeasuredParagraph, start: int, measure: float, hanging: bool) -> int:
    ends = [_Ends() for _ in Break]
    boxes, spaces, overlaps, costs = paragraph.boxes, paragraph.spaces, paragraph.overlaps, paragraph.costs
    last = len(boxes) - 1
    limit = measure + _SLIP
    natural = least = shown = 0.0
    for at in range(start, last + 1):
        box = boxes[at]
        if at > start:
            space = spaces[at - 1]
            natural += space.natural * box.size - overlaps[at - 1]
            least += space.least * box.size - overlaps[at - 1]
        natural += box.width
        least += box.width
        blank = box.kind in BLANKS
        hang = box.width if hanging and box.kind in _HANGING else 0.0
        if not blank or at == start:
            if least - hang > limit:
                break
            shown = natural - hang
        if at < last and boxes[at + 1].kind in BLANKS:
            continue
        found = ends[costs[at] if at < last else 0]
        if shown <= limit:
            found.fitting, found.width = at + 1, shown
        elif not found.compressed:
            found.compressed = at + 1
    return _choose(ends, measure, boxes[start].size, last + 1) or start + 1


def _choose(ends: Sequence[_Ends], measure: float, size: float, all_boxes: int) -> int:
    """The end to take, 0 when the line has none."""
    for found in ends:
        if found.fitting == all_boxes or (found.fitting and not found.compressed):
            return found.fitting
        if found.compressed:
            loose = measure - found.width > size * _LOOSE
            if not found.fitting or loose or found.compressed == all_boxes:
                return found.compressed
            return found.fitting
    return 0
