"""Positions the boxes of a line: justification by compressing or opening the spaces. Lengths in pt."""

from __future__ import annotations

from collections.abc import Sequence

from ogdesk.notice.tree import Align
from ogdesk.notice.type.line_breaking import Line, MeasuredParagraph
from ogdesk.notice.type.spacing import LATIN_GAP

_WIDEST_OPENING = 0.12
"""Space in em that the second round may put into each gap; a looser line stays ragged."""


def place(paragraph: MeasuredParagraph, line: Line, align: Align | None) -> list[float]:
    """Left edges of the bodies of `line.start..end`, from the left edge of the text block; None = justified.

    Blanks at the end of the line stand behind it, outside the measure.

    The last line of a paragraph is passed with Align.LEFT: it is compressed where it must be, never stretched.
    """
    boxes = paragraph.boxes
    gaps = _natural(paragraph, line)
    total = sum(box.width for box in boxes[line.start : line.stop]) + sum(gaps)
    free = line.measure - total
    if free < 0:
        free += line.hang
    if free < 0:
        _compress(paragraph, line, gaps, -free)
    elif align is None:
        _stretch(paragraph, line, gaps, free)
    x = line.indent
    if align is Align.RIGHT:
        x += max(0.0, free)
    elif align is Align.CENTER:
        x += max(0.0, free) / 2
    return _edges(paragraph, line, gaps, x)


def width_of(paragraph: MeasuredParagraph) -> float:
    """The width of the whole paragraph on one line, as set."""
    line = Line(0, len(paragraph.boxes), len(paragraph.boxes), 0.0, 0.0)
    return sum(box.width for box in paragraph.boxes) + sum(_natural(paragraph, line))


def _natural(paragraph: MeasuredParagraph, line: Line) -> list[float]:
    boxes, spaces, overlaps = paragraph.boxes, paragraph.spaces, paragraph.overlaps
    return [spaces[at].natural * boxes[at + 1].size - overlaps[at] for at in range(line.start, line.stop - 1)]


def _compress(paragraph: MeasuredParagraph, line: Line, gaps: list[float], excess: float) -> None:
    room = [
        (space.natural - space.least) * paragraph.boxes[line.start].size
        for space in paragraph.spaces[line.start : line.stop - 1]
    ]
    total = sum(room)
    if total > 0:
        share = min(1.0, excess / total)
        for at, each in enumerate(room):
            gaps[at] -= each * share


def _stretch(paragraph: MeasuredParagraph, line: Line, gaps: list[float], free: float) -> None:
    """First word spaces and the gaps beside Latin letters, then all gaps evenly, unless they would gape."""
    size = paragraph.boxes[line.start].size
    spaces = paragraph.spaces[line.start : line.stop - 1]
    elastic = [at for at, space in enumerate(spaces) if space.elastic]
    first = [(space.most - space.natural) * size for space in spaces]
    share = min(1.0, free / sum(first)) if sum(first) > 0 else 0.0
    left = free - sum(first) * share
    each = left / len(elastic) if elastic else 0.0
    if each > _WIDEST_OPENING * size or (left > LATIN_GAP and not elastic):
        return
    for at, more in enumerate(first):
        gaps[at] += more * share
    for at in elastic:
        gaps[at] += each


def _edges(paragraph: MeasuredParagraph, line: Line, gaps: Sequence[float], x: float) -> list[float]:
    edges = []
    inner = len(gaps)
    for at in range(line.start, line.end):
        edges.append(x)
        x += paragraph.boxes[at].width
        if at - line.start < inner:
            x += gaps[at - line.start]
    return edges
