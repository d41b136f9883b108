"""Drawing one broken line: plain text, links, readings, each as marked content of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from ogdesk.notice.pdf.painter import BLACK, Colour, Painter
from ogdesk.notice.pdf.structure import Node
from ogdesk.notice.tree import Hyperlink
from ogdesk.notice.type.boxes import Box
from ogdesk.notice.type.chain import Glyph

LINK_COLOUR: Colour = (0.0, 0.2, 0.6)
_RUBY_RISE = 0.93
"""Baseline of the reading above that of the text, in em of the text: clear of the tallest kanji."""

Placed = tuple[float, Box]


@dataclass(slots=True)
class LinkNodes:
    """Structure elements of the links of one paragraph: a link over two lines is one element."""

    nodes: dict[int, Node] = field(default_factory=dict)

    def of(self, link: Hyperlink, parent: Node) -> Node:
        if id(link) not in self.nodes:
            self.nodes[id(link)] = parent.add("Link", alt=link.text)
        return self.nodes[id(link)]


@dataclass(slots=True)
class TextLine:
    """A line of boxes with the left edges of their bodies; `left` is the page's x of edge 0."""

    boxes: Sequence[Box]
    edges: Sequence[float]
    left: float
    links: LinkNodes

    def draw(self, painter: Painter, node: Node, y: float) -> None:
        """Draw on the baseline `y`; the content becomes children of `node`.

        Readings are drawn behind the line, so that a name is found whole in the page's text; the structure has them in place.
        """
        readings: list[tuple[Node, Placed]] = []
        for segment in self._segments():
            box = segment[0][1]
            if box.ruby:
                readings.append((_draw_base(painter, node, segment[0], y), segment[0]))
            elif box.link:
                self._draw_link(painter, node, box.link, segment, y)
            else:
                with painter.tagged(node):
                    _show(painter, segment, y)
        for reading, placed in readings:
            _draw_reading(painter, reading, placed, y)

    def show(self, painter: Painter, y: float) -> None:
        """Draw as it is, without a place in the structure (within an artifact)."""
        _show(painter, [(self.left + edge, box) for edge, box in zip(self.edges, self.boxes, strict=True)], y)

    def _segments(self) -> Iterator[list[Placed]]:
        placed = [(self.left + edge, box) for edge, box in zip(self.edges, self.boxes, strict=True)]
        for _, group in groupby(placed, key=lambda each: id(each[1]) if each[1].ruby else id(each[1].link)):
            yield list(group)

    def _draw_link(
        self, painter: Painter, parent: Node, link: Hyperlink, segment: list[Placed], y: float
    ) -> None:
        node = self.links.of(link, parent)
        (start, _), (last, box) = segment[0], segment[-1]
        end = last + box.width
        with painter.tagged(node):
            _show(painter, segment, y, LINK_COLOUR)
            painter.rule(start, y - 1.5, end, 0.4, LINK_COLOUR)
        painter.link(node, link.url, (start, y - 2.5, end, y + box.size), link.text)


def _show(painter: Painter, segment: list[Placed], y: float, colour: Colour = BLACK) -> None:
    glyphs = ((x - box.inset, box.glyphs[0]) for x, box in segment)
    painter.show(glyphs, y, segment[0][1].size, colour)


def _draw_base(painter: Painter, parent: Node, placed: Placed, y: float) -> Node:
    """Draw what carries a reading. Gives the element for the reading."""
    x, box = placed
    ruby = parent.add("Ruby")
    with painter.tagged(ruby.add("RB")):
        painter.show(_spread(box.glyphs, box.size, x, box.width), y, box.size)
    return ruby.add("RT")


def _draw_reading(painter: Painter, node: Node, placed: Placed, y: float) -> None:
    x, box = placed
    if box.ruby:
        with painter.tagged(node):
            above = y + box.size * _RUBY_RISE
            painter.show(_spread(box.ruby.glyphs, box.ruby.size, x, box.width), above, box.ruby.size)


def _spread(glyphs: tuple[Glyph, ...], size: float, x: float, width: float) -> Iterator[tuple[float, Glyph]]:
    """Spread glyphs over a width with half spaces at the ends (1:2:1, JLREQ 3.3.6)."""
    free = width - sum(glyph.advance for glyph in glyphs) * size
    gap = max(0.0, free) / len(glyphs)
    x += min(0.0, free) / 2 + gap / 2
    for glyph in glyphs:
        yield x, glyph
        x += glyph.advance * size + gap
