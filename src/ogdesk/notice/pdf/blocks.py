"""Sets each kind of block: one function per node type of the tree, found through `SETTERS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from ogdesk.notice.document import NumberingLevel
from ogdesk.notice.numbering import below, mark_of, marked
from ogdesk.notice.pdf.flow import Slab
from ogdesk.notice.pdf.grid import OUTSIDE, QR_ROOM, QR_SIDE, Column, column
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.qr import draw_qr
from ogdesk.notice.pdf.setter import Setter, Style
from ogdesk.notice.pdf.structure import Node
from ogdesk.notice.pdf.table import set_table
from ogdesk.notice.traversal import person_lines, text_of
from ogdesk.notice.tree import (
    AlignedLine,
    Block,
    CommaList,
    Enumeration,
    Hyperlink,
    LineList,
    NoBreak,
    Note,
    Paragraph,
    PersonLine,
    Run,
    Section,
    Statement,
    Table,
    Text,
    UrlLine,
    YearEntry,
    YearLines,
)

_LOWEST_HEADING = 6
_YEAR_COLUMN = 7.6
"""Hanging of the lines of a 年度 behind its label, in em."""
_QR_DROP = 3.0
_BETWEEN_QR = 7.0
"""Room above and below a QR code in pt: four modules of a short address (ISO/IEC 18004, quiet zone)."""
_SHORT_NAME = 8
_LEADER = 2.5
"""Room of the leader ・・・ in em."""


@dataclass(frozen=True, slots=True)
class BlockContext:
    """Where a block stands: its structure parent, the column of its section, the level that sections in it take.

    `top`: number of the heading tag (H1–H6) that sections of the first level take.
    """

    parent: Node
    column: Column
    level: NumberingLevel
    top: int


def set_blocks(setter: Setter, blocks: Iterable[Block], context: BlockContext) -> None:
    """Set blocks one under another."""
    for mark, block in marked(blocks, context.level):
        if isinstance(block, Section):
            _set_section(setter, block, mark, context)
        else:
            SETTERS[type(block)](setter, block, context)


def start(parent: Node, level: NumberingLevel, title: str) -> BlockContext:
    """The context of the first blocks under a title; without one, the sections themselves are H1."""
    return BlockContext(parent, OUTSIDE, level, top=2 if title else 1)


def _set_section(setter: Setter, section: Section, mark: str, context: BlockContext) -> None:
    depth = context.column.depth + 1
    place = column(depth, wide_mark=context.level is NumberingLevel.PART)
    node = context.parent.add(f"H{min(depth + context.top, _LOWEST_HEADING)}")
    style = Style(
        indent=place.text,
        bold=depth == 0,
        before=setter.grid.section_gap if depth == 0 else setter.grid.heading_gap,
        label=mark,
        label_at=place.mark,
        heading=True,
    )
    at = len(setter.slabs)
    setter.paragraph(section.title, section.key, node, style)
    if depth == 0 and at < len(setter.slabs):
        _bookmark(setter.slabs[at], f"{mark}　{text_of(section.title)}")
    set_blocks(setter, section.blocks, replace(context, column=place, level=below(context.level)))


def _bookmark(slab: Slab, title: str) -> None:
    inner = slab.paint

    def paint(painter: Painter, top: float) -> None:
        painter.bookmark(title, 1, top + 4)
        inner(painter, top)

    slab.paint = paint


def _set_paragraph(setter: Setter, block: Paragraph, context: BlockContext) -> None:
    style = Style(indent=context.column.prose, first=1)
    setter.paragraph(block.runs, block.key, context.parent.add("P"), style)


def _set_statement(setter: Setter, block: Statement, context: BlockContext) -> None:
    setter.paragraph(block.runs, block.key, context.parent.add("P"), Style(indent=context.column.body))


def _set_aligned(setter: Setter, block: AlignedLine, context: BlockContext) -> None:
    setter.paragraph(block.runs, block.key, context.parent.add("P"), Style(align=block.align))


def _set_note(setter: Setter, block: Note, context: BlockContext) -> None:
    body = context.column.body
    style = Style(indent=body + 1, label=block.mark, label_at=body)
    setter.paragraph(block.runs, block.key, context.parent.add("P"), style)


def _set_comma_list(setter: Setter, block: CommaList, context: BlockContext) -> None:
    runs = tuple(_list_item(item) for item in "、\n".join(block.items).split("\n"))
    setter.paragraph(runs, block.key, context.parent.add("P"), Style(indent=context.column.body))


def _list_item(item: str) -> Run:
    """Short names such as those of cities stay whole: the lines of a list break between them."""
    return NoBreak((Text(item),)) if len(item) <= _SHORT_NAME else Text(item)


def _set_line_list(setter: Setter, block: LineList, context: BlockContext) -> None:
    items = context.parent.add("L")
    for runs in block.items:
        body = items.add("LI").add("LBody")
        setter.paragraph(runs, block.key, body, Style(indent=context.column.body))


def _set_person(setter: Setter, block: PersonLine, context: BlockContext) -> None:
    """Each affiliation on its line; a line that carries readings gets more room above."""
    node = context.parent.add("P")
    lines = person_lines(block)
    has_reading = setter.readings_above and any(part.reading for part in block.name)
    for number, runs in enumerate(lines):
        ruby = has_reading and number == len(lines) - 1
        style = Style(
            indent=context.column.body,
            before=setter.grid.ruby_lead if ruby else 0.0,
        )
        setter.paragraph(runs, block.key, node, style)
        if number < len(lines) - 1:
            setter.slabs[-1].joined = True


def _set_enumeration(setter: Setter, block: Enumeration, context: BlockContext) -> None:
    place = column(context.column.depth + 1)
    items = context.parent.add("L")
    items.attributes["List"] = {"ListNumbering": "Decimal"}
    for number, item in enumerate(block.items, 1):
        entry = items.add("LI")
        label = entry.add("Lbl")
        style = Style(indent=place.text, label=mark_of(context.level, number), label_at=place.mark)
        setter.paragraph(item.runs, item.key or block.key, entry.add("LBody"), style, label)


def _set_url(setter: Setter, block: UrlLine, context: BlockContext) -> None:
    """The address, and its QR code at the right margin, beside which the following lines are shorter."""
    node = context.parent.add("P")
    label = block.label + (" " if block.label else "")
    runs = (Text(label), Hyperlink(block.url, block.url))
    at = len(setter.slabs)
    if not block.qr:
        setter.paragraph(runs, block.key, node, Style(indent=context.column.body))
        return
    clear = setter.beside_qr
    setter.beside_qr = 0.0
    style = Style(indent=context.column.body, ends=QR_ROOM, before=clear + 1.0)
    setter.paragraph(runs, block.key, node, style)
    figure = context.parent.add("Figure", alt=f"QRコード：{block.url}")
    _with_qr(setter.slabs[at], block.url, figure, setter.grid.left + setter.grid.measure - QR_SIDE)
    setter.beside_qr = QR_SIDE + _QR_DROP + _BETWEEN_QR - sum(slab.height for slab in setter.slabs[at:])


def _with_qr(slab: Slab, url: str, figure: Node, x: float) -> None:
    inner = slab.paint
    slab.need = QR_SIDE + _QR_DROP

    def paint(painter: Painter, top: float) -> None:
        inner(painter, top)
        draw_qr(painter, figure, url, x, top - _QR_DROP - QR_SIDE)

    slab.paint = paint


def _set_years(setter: Setter, block: YearLines, context: BlockContext) -> None:
    labels = max((setter.width(entry.label) for entry in block.entries), default=0.0) / setter.em
    hanging = max(_YEAR_COLUMN, labels + _LEADER)
    body = context.column.body
    middle = setter.grid.left + (body + (labels + hanging) / 2) * setter.em
    items = context.parent.add("L")
    for entry in block.entries:
        at = len(setter.slabs)
        _set_year(setter, entry, entry.key or block.key, items.add("LI"), (body, body + hanging))
        if len(setter.slabs) > at:
            setter.slabs[at].joined = len(setter.slabs) > at + 1
            _with_leader(setter, setter.slabs[at], middle)


def _set_year(setter: Setter, entry: YearEntry, key: str, node: Node, columns: tuple[float, float]) -> None:
    """`columns`: where the label and where the lines stand, in em."""
    label, lines = node.add("Lbl"), node.add("LBody")
    for number, runs in enumerate(entry.lines):
        mark = "" if number else entry.label
        style = Style(indent=columns[1], label=mark, label_at=columns[0])
        setter.paragraph(runs, key, lines.add("P"), style, label)


def _with_leader(setter: Setter, slab: Slab, middle: float) -> None:
    """Three middle dots around `middle`, between label and text; decoration, not read aloud."""
    dot = setter.body.glyph("・")
    if dot is None:
        return
    em, inner = setter.em, slab.paint
    glyphs = [(middle + ((number - 1) * 0.72 - 0.5) * em, dot) for number in range(3)]

    def paint(painter: Painter, top: float) -> None:
        with painter.artifact():
            painter.show(glyphs, top - em, em)
        inner(painter, top)

    slab.paint = paint


def _set_table(setter: Setter, block: Table, context: BlockContext) -> None:
    set_table(setter, block, context.parent, context.column.prose)


SETTERS: dict[type, Callable[[Setter, Any, BlockContext], None]] = {
    Paragraph: _set_paragraph,
    Statement: _set_statement,
    AlignedLine: _set_aligned,
    Note: _set_note,
    UrlLine: _set_url,
    PersonLine: _set_person,
    CommaList: _set_comma_list,
    LineList: _set_line_list,
    Enumeration: _set_enumeration,
    YearLines: _set_years,
    Table: _set_table,
}
"""One function for each kind of block but sections, which count."""
