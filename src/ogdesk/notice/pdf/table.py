"""Simple ruled tables. Rows are divided only when higher than a page; the header row is repeated on each page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from ogdesk.notice.pdf.flow import Paint, Slab, Spot
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.setter import LineMeasure, Setter, Style
from ogdesk.notice.pdf.structure import Node
from ogdesk.notice.pdf.textline import TextLine
from ogdesk.notice.tree import Runs, Table, Text
from ogdesk.notice.type.placement import width_of

_PADDING = 4.0
_HIGHEST_ROW = 0.9
"""Share of a page that a row may take before it is divided."""
_NARROWEST = 3.0
"""A column holds at least so many em."""


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: list[TextLine]
    node: Node

    def part(self, start: int, count: int) -> _Cell:
        """Lines from `start`, at most `count`."""
        return _Cell(self.lines[start : start + count], self.node)

    @property
    def has_reading(self) -> bool:
        """True when readings stand above the first line, near the border."""
        return bool(self.lines) and any(box.ruby for box in self.lines[0].boxes)


@dataclass(frozen=True, slots=True)
class _Columns:
    left: float
    widths: list[float]


def set_table(setter: Setter, table: Table, parent: Node, indent: float) -> None:
    """Set a table from `indent` em to the right margin."""
    left = setter.grid.left + indent * setter.em
    widths = _column_widths(setter, table, setter.grid.measure - indent * setter.em)
    columns = _Columns(left, widths)
    node = parent.add("Table")
    if table.caption:
        setter.paragraph(
            (Text(table.caption),),
            table.key,
            node.add("Caption"),
            Style(indent=indent, bold=True, heading=True),
        )
    setter.gap(2.0)
    rows = [(row.cells, row.key or table.key, False) for row in table.rows]
    if table.header:
        rows.insert(0, (table.header, table.key, True))
    carry: Slab | None = None
    for cells, key, header in rows:
        nodes = _cell_nodes(node.add("TR"), _scopes(table, len(cells), header))
        slabs = _row(setter, cells, key, columns, nodes)
        if header:
            slabs[-1].joined = True
            carry = _repeated(slabs)
        else:
            for slab in slabs:
                slab.carry = carry
        setter.add(*slabs)
    setter.gap(5.0)


def _scopes(table: Table, count: int, header: bool) -> list[str]:
    """For each cell the scope of a header cell, '' for a plain one."""
    if header:
        return ["Column"] * count
    return ["Row" if table.row_headers and number == 0 else "" for number in range(count)]


def _cell_nodes(row: Node, scopes: Sequence[str]) -> list[Node]:
    nodes = []
    for scope in scopes:
        node = row.add("TH" if scope else "TD")
        if scope:
            node.attributes["Table"] = {"Scope": scope}
        nodes.append(node)
    return nodes


def _row(
    setter: Setter, cells: Sequence[Runs], key: str, columns: _Columns, nodes: Sequence[Node]
) -> list[Slab]:
    set_cells = []
    x = columns.left
    for runs, width, node in zip(cells, columns.widths, nodes, strict=True):
        span = LineMeasure(x + _PADDING, width - 2 * _PADDING)
        set_cells.append(_Cell(setter.lines(runs, key, span, Style(bold=node.tag == "TH")), node))
        x += width
    most = max(1, int(setter.grid.room * _HIGHEST_ROW // setter.grid.pitch))
    count = max(1, *(len(cell.lines) for cell in set_cells))
    return [
        _fragment(setter, [cell.part(start, most) for cell in set_cells], key, columns)
        for start in range(0, count, most)
    ]


def _fragment(setter: Setter, cells: Sequence[_Cell], key: str, columns: _Columns) -> Slab:
    """A row, or as much of it as fits on a page."""
    count = max(1, *(len(cell.lines) for cell in cells))
    pitch = setter.grid.pitch
    lead = setter.grid.ruby_lead if any(cell.has_reading for cell in cells) else 0.0
    height = count * pitch + _PADDING + lead

    def paint(painter: Painter, top: float) -> None:
        with painter.artifact():
            _draw_borders(painter, columns, top, height)
        first = top - lead - setter.em - _PADDING + 1.0
        for cell in cells:
            for number, line in enumerate(cell.lines):
                line.draw(painter, cell.node, first - number * pitch)

    spot = Spot(key, columns.left, 0.0, sum(columns.widths), height)
    return Slab(height, paint, (spot,) if key else (), lines=count)


def _repeated(header: Sequence[Slab]) -> Slab | None:
    """The header again for the next page, as decoration; none when it is higher than one slab."""
    if len(header) > 1:
        return None
    [slab] = header
    return replace(slab, paint=partial(_as_artifact, slab.paint), spots=(), joined=True, lines=0)


def _as_artifact(paint: Paint, painter: Painter, top: float) -> None:
    with painter.untagged():
        paint(painter, top)


def _draw_borders(painter: Painter, columns: _Columns, top: float, height: float) -> None:
    x = columns.left
    for width in columns.widths:
        painter.rectangle(x, top - height, width, height, line=0.5)
        x += width


def _column_widths(setter: Setter, table: Table, measure: float) -> list[float]:
    """Widths in pt that fill the measure: as asked, or by the longest line of each column."""
    if table.widths:
        return [measure * share / sum(table.widths) for share in table.widths]
    wanted = _natural_widths(setter, table)
    widths = _shared_out(wanted, measure)
    spare = measure - sum(widths)
    total = sum(widths) or 1.0
    return [width + spare * width / total for width in widths]


def _shared_out(wanted: Sequence[float], measure: float) -> list[float]:
    """Each column what it wants, but none more than its fair share of what narrower ones leave."""
    widths = list(wanted)
    left, columns = measure, len(wanted)
    for at in sorted(range(len(wanted)), key=wanted.__getitem__):
        widths[at] = min(wanted[at], left / columns)
        left -= widths[at]
        columns -= 1
    return widths


def _natural_widths(setter: Setter, table: Table) -> list[float]:
    """The longest line of each column with its padding."""
    rows: list[tuple[Sequence[Runs], bool]] = [(row.cells, False) for row in table.rows]
    if table.header:
        rows.append((table.header, True))
    least = _NARROWEST * setter.em
    widths = [least] * max((len(cells) for cells, _ in rows), default=0)
    for cells, header in rows:
        for at, runs in enumerate(cells):
            text = setter.measured(runs, "", bold=header or (table.row_headers and at == 0))
            widths[at] = max(widths[at], width_of(text) + 0.1)
    return [width + 2 * _PADDING for width in widths]
