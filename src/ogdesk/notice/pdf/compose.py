"""Composes a whole document: parts set and divided into pages, page numbers, the mark of a draft, the outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ogdesk.notice.document import Appendix, NoticeDocument
from ogdesk.notice.pdf.blocks import set_blocks, start
from ogdesk.notice.pdf.flow import Sheet, Slab, paginate
from ogdesk.notice.pdf.grid import MM, PAGE_HEIGHT, TOP, Grid, grid_of, tighter
from ogdesk.notice.pdf.header import set_header
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.result import BlockPlace, RenderWarning
from ogdesk.notice.pdf.setter import LineMeasure, Setter, Style
from ogdesk.notice.pdf.structure import Node
from ogdesk.notice.tree import Align, Text
from ogdesk.notice.type.chain import FontChain

_FEW_LINES = 3
"""So many lines on the last page are pulled back by setting the part a little tighter (docs/notice.md §4)."""
_FOOT = 9 * MM


@dataclass(slots=True)
class DocumentPart:
    """The notice itself or one appendix, divided into pages."""

    node: Node
    sheets: list[Sheet]
    setter: Setter
    title: str


@dataclass(slots=True)
class Composer:
    """Sets the parts of one document; state of one rendering."""

    document: NoticeDocument
    body: FontChain
    bold: FontChain
    warnings: list[RenderWarning] = field(default_factory=list)

    def parts(self) -> list[DocumentPart]:
        """All parts. Raises WorldError naming a character that no font has."""
        return [self._fitted(None), *(self._fitted(appendix) for appendix in self.document.appendices)]

    def _fitted(self, appendix: Appendix | None) -> DocumentPart:
        grid = grid_of(self.document.settings.size)
        part = self._set(appendix, grid)
        if len(part.sheets) > 1 and part.sheets[-1].lines <= _FEW_LINES:
            for other in tighter(grid):
                tight = self._set(appendix, other)
                if len(tight.sheets) < len(part.sheets):
                    return tight
        return part

    def _set(self, appendix: Appendix | None, grid: Grid) -> DocumentPart:
        setter = Setter(grid, self.document.settings, self.body, self.bold, self.warnings)
        if appendix:
            node, title = Node("Sect"), f"{appendix.mark}　{appendix.title}"
            _set_appendix(setter, appendix, node, self.document)
        else:
            node, title = Node("Document"), self.document.meta.title
            _set_notice(setter, node, self.document)
        return DocumentPart(node, paginate(setter.slabs, grid.room), setter, title)


def _set_notice(setter: Setter, node: Node, document: NoticeDocument) -> None:
    title = "".join(line.text for line in document.header.title)
    context = start(node, document.settings.first_level, title)
    set_header(setter, document.header, node)
    set_blocks(setter, document.lead, context)
    setter.gap(2.0)
    set_blocks(setter, document.blocks, context)


def _set_appendix(setter: Setter, appendix: Appendix, node: Node, document: NoticeDocument) -> None:
    """Boxed mark at the upper right, title 15 pt bold in the centre, then blocks as in the notice."""
    mark = node.add("P")
    width = setter.width(appendix.mark) + 13.0
    left = setter.grid.left + setter.grid.measure - width
    lines = setter.lines(
        (Text(appendix.mark),), appendix.key, LineMeasure(left + 6.5, width), Style(align=Align.LEFT)
    )

    def paint(painter: Painter, top: float) -> None:
        with painter.artifact():
            painter.rectangle(left, top - 15.0, width, 17.0, line=0.6)
        for line in lines:
            line.draw(painter, mark, top - setter.em - 0.3)

    setter.add(Slab(22.0, paint, joined=True))
    heading = Style(size=15.0, pitch=26.0, bold=True, align=Align.CENTER, heading=True)
    setter.paragraph((Text(appendix.title),), appendix.key, node.add("H1"), heading)
    set_blocks(setter, appendix.blocks, start(node, document.settings.first_level, appendix.title))


def draw(painter: Painter, parts: Sequence[DocumentPart], draft: str) -> tuple[Node, tuple[BlockPlace, ...]]:
    """Draw all pages. Gives the root of the structure and where each keyed block stands."""
    root = parts[0].node
    total = sum(len(part.sheets) for part in parts)
    places: list[BlockPlace] = []
    for number, part in enumerate(parts):
        if number:
            root.children.append(part.node)
        for sheet_number, sheet in enumerate(part.sheets):
            if number or sheet_number:
                painter.next_page()
            if not sheet_number:
                painter.bookmark(part.title, 0, PAGE_HEIGHT - TOP)
            _draw_sheet(painter, sheet, places)
            _draw_margins(painter, part.setter, root, total, draft)
    return root, tuple(_joined(places))


def _draw_sheet(painter: Painter, sheet: Sheet, places: list[BlockPlace]) -> None:
    for down, slab in sheet.slabs:
        slab.paint(painter, PAGE_HEIGHT - TOP - down)
        places += [
            BlockPlace(spot.key, painter.page, spot.x, TOP + down + spot.drop, spot.width, spot.height)
            for spot in slab.spots
        ]


def _draw_margins(painter: Painter, setter: Setter, root: Node, total: int, draft: str) -> None:
    """The page number, unless there is one page only; the boxed mark of a draft, read aloud once."""
    if total > 1:
        text = f"－ {painter.page} －"
        style = Style(size=9.0, align=Align.CENTER)
        [line] = setter.lines((Text(text),), "", LineMeasure(setter.grid.left, setter.grid.measure), style)
        with painter.artifact("Pagination"):
            line.show(painter, _FOOT)
    if draft:
        _draw_draft_mark(painter, setter, root, draft)


def _draw_draft_mark(painter: Painter, setter: Setter, root: Node, draft: str) -> None:
    size = 12.0
    width = setter.width(draft, size=size, bold=True) + 14.0
    x, y = setter.grid.left + setter.grid.measure - width, PAGE_HEIGHT - 11.5 * MM
    style = Style(size=size, bold=True, align=Align.LEFT)
    [line] = setter.lines((Text(draft),), "", LineMeasure(x + 7.0, width), style)
    with painter.artifact("Pagination"):
        painter.rectangle(x, y - 4.5, width, 18.5, line=0.8)
        if painter.page > 1:
            line.show(painter, y)
    if painter.page == 1:
        node = Node("P")
        root.children.insert(0, node)
        line.draw(painter, node, y)


def _joined(places: Sequence[BlockPlace]) -> list[BlockPlace]:
    """Neighbouring places of one key on one page made one."""
    joined: list[BlockPlace] = []
    for place in places:
        last = joined[-1] if joined else None
        if last and (last.key, last.page) == (place.key, place.page):
            joined[-1] = _around(last, place)
        else:
            joined.append(place)
    return joined


def _around(one: BlockPlace, other: BlockPlace) -> BlockPlace:
    x, y = min(one.x, other.x), min(one.y, other.y)
    right = max(one.x + one.width, other.x + other.width)
    bottom = max(one.y + one.height, other.y + other.height)
    return BlockPlace(one.key, one.page, x, y, right - x, bottom - y)
