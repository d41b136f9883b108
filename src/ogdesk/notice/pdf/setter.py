"""Sets runs of text into slabs of lines: the one place where paragraphs are broken, justified and given their keep rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import ceil

from ogdesk.ground.sentence import say
from ogdesk.notice.document import RubyStyle, TypesettingOptions
from ogdesk.notice.pdf.flow import Slab, Spot
from ogdesk.notice.pdf.grid import QR_ROOM, Grid
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.result import RenderWarning
from ogdesk.notice.pdf.structure import Node
from ogdesk.notice.pdf.textline import LinkNodes, TextLine
from ogdesk.notice.tree import Align, Runs, Text
from ogdesk.notice.type.chain import FontChain
from ogdesk.notice.type.line_breaking import MeasuredParagraph
from ogdesk.notice.type.paragraph import Room, Typeface, set_lines, shape
from ogdesk.notice.type.placement import width_of


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set. Lengths in em of the text's size, `size`, `pitch`, `before` in pt (0 = the grid's).

    `first`: further indent of the first line; `label`: a mark at `label_at`; `ends`: room kept free at the right in pt.
    """

    indent: float = 0.0
    first: float = 0.0
    size: float = 0.0
    pitch: float = 0.0
    bold: bool = False
    align: Align | None = None
    before: float = 0.0
    label: str = ""
    label_at: float = 0.0
    ends: float = 0.0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class LineMeasure:
    """Where lines stand: left edge and width in pt; the first `narrow` lines leave room for a QR code at the right."""

    left: float
    width: float
    narrow: int = 0


@dataclass(slots=True)
class Setter:
    """Collects the slabs of one part of a document (the notice itself, or one appendix)."""

    grid: Grid
    settings: TypesettingOptions
    body: FontChain
    bold: FontChain
    warnings: list[RenderWarning]
    slabs: list[Slab] = field(default_factory=list)
    beside_qr: float = 0.0
    """Height still covered by a QR code at the right margin."""
    _after_heading: bool = False

    @property
    def em(self) -> float:
        return self.grid.size

    def measured(self, runs: Runs, key: str, *, size: float = 0.0, bold: bool = False) -> MeasuredParagraph:
        """Boxes of runs, ready for breaking. Raises WorldError naming a character that no font has."""
        shaped = shape(runs, self._typeface(size or self.em, bold=bold))
        self._warn(key, shaped.plain_forms)
        return shaped.text

    def _warn(self, key: str, plain_forms: Iterable[tuple[str, str]]) -> None:
        self.warnings += [_plain_form(key, cluster, context) for cluster, context in plain_forms]

    def _typeface(self, size: float, *, bold: bool) -> Typeface:
        return Typeface(self.body, self.bold, self.settings.ruby, size, bold, self.grid.measure / 2)

    def lines(self, runs: Runs, key: str, span: LineMeasure, style: Style) -> list[TextLine]:
        """Break and justify runs."""
        size = style.size or self.em
        room = Room(span.width, style.first * size, span.narrow, QR_ROOM, self.settings.hanging, style.align)
        links = LinkNodes()
        paragraph = set_lines(runs, self._typeface(size, bold=style.bold), room)
        self._warn(key, paragraph.plain_forms)
        return [TextLine(line.boxes, line.edges, span.left, links) for line in paragraph.lines]

    def width(self, text: str, *, size: float = 0.0, bold: bool = False) -> float:
        """Width of a text on one line in pt."""
        return width_of(self.measured((Text(text),), "", size=size, bold=bold))

    def paragraph(self, runs: Runs, key: str, node: Node, style: Style, label: Node | None = None) -> None:
        """Set a paragraph into the flow. `label`: the element of the mark, if it is another than `node`."""
        grid = self.grid
        pitch = style.pitch or grid.pitch
        left = grid.left + style.indent * self.em
        width = grid.measure - style.indent * self.em - style.ends
        narrow = ceil(self.beside_qr / pitch - 0.2) if self.beside_qr > 0 else 0
        lines = self.lines(runs, key, LineMeasure(left, width, narrow), style)
        if style.label and not lines:
            lines = [TextLine([], [], left, LinkNodes())]
        slabs = [
            self._slab(line, node, pitch, style.size or self.em, Spot(key, left, 0.0, width, pitch))
            for line in lines
        ]
        if not slabs:
            return
        if style.label:
            slabs[0] = self._labelled(slabs[0], style, key, label or node)
        slabs[0].before = style.before
        self._keep(slabs, style)
        self.add(*slabs)

    def add(self, *slabs: Slab) -> None:
        """Put slabs into the flow."""
        for slab in slabs:
            self.beside_qr = max(0.0, self.beside_qr - slab.height - slab.before)
            self.slabs.append(slab)

    def gap(self, height: float) -> None:
        """Empty room that vanishes at the top of a page."""
        self.add(Slab(0.0, _nothing, before=height, joined=True, lines=0))

    def _keep(self, slabs: list[Slab], style: Style) -> None:
        """A heading with two lines; no line of three or more alone."""
        if style.heading:
            for slab in slabs:
                slab.joined = True
        elif len(slabs) > 2:
            slabs[0].joined = slabs[-2].joined = True
        elif self._after_heading and len(slabs) == 2:
            slabs[0].joined = True
        self._after_heading = style.heading

    def _slab(self, line: TextLine, node: Node, pitch: float, size: float, spot: Spot) -> Slab:
        def paint(painter: Painter, top: float) -> None:
            line.draw(painter, node, top - size)

        return Slab(pitch, paint, (spot,) if spot.key else ())

    def _labelled(self, slab: Slab, style: Style, key: str, node: Node) -> Slab:
        """The mark is drawn before the line it stands beside, because it is read first."""
        size = style.size or self.em
        left = self.grid.left + style.label_at * self.em
        plain = Style(size=style.size, bold=style.bold, align=Align.LEFT)
        mark = self.lines((Text(style.label),), key, LineMeasure(left, self.grid.measure), plain)[0]
        inner = slab.paint

        def paint(painter: Painter, top: float) -> None:
            mark.draw(painter, node, top - size)
            inner(painter, top)

        spots = tuple(
            replace(spot, x=left, width=spot.width + spot.x - left) if left < spot.x else spot
            for spot in slab.spots
        )
        return replace(slab, paint=paint, spots=spots)

    @property
    def readings_above(self) -> bool:
        return self.settings.ruby is RubyStyle.ABOVE


def _nothing(painter: Painter, top: float) -> None:
    """Draws an empty slab."""


def _plain_form(key: str, cluster: str, context: str) -> RenderWarning:
    where = context if len(context) <= 30 else context[:30] + "…"
    sentence = say(
        "「{where}」の「{cluster}」は、この異体字を持つ書体がないため、「{plain}」の形で印刷しました。",
        where=where,
        cluster=cluster,
        plain=cluster[0],
    )
    return RenderWarning(key, sentence, context)
