"""Sets the header of the first page: badges and sender, addressee, embargo box, title box, SDGs lines (docs/notice.md §4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from ogdesk.notice.document import GoalBadge, Header, HeadLine
from ogdesk.notice.pdf.badge import BADGE_ROOM, BADGE_SIDE, Badge
from ogdesk.notice.pdf.flow import Slab, Spot
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.setter import LineMeasure, Setter, Style
from ogdesk.notice.pdf.structure import Node
from ogdesk.notice.pdf.textline import TextLine
from ogdesk.notice.pdf.title import balanced, phrases
from ogdesk.notice.tree import Align, Text

_SENDER_PITCH = 13.5 / 10.5
"""Pitch of the lines of the sender, in em."""
_WIDEST_SENDER = 0.6
"""Share of the measure that the sender may take; longer lines are broken."""
_TITLE_SIZE, _TITLE_PITCH = 17.0, 23.5
_TAGLINE_SIZE, _TAGLINE_PITCH = 12.0, 19.0
_BOX_PADDING = 10.0


def set_header(setter: Setter, header: Header, parent: Node) -> None:
    """Set all of the header into the flow."""
    _set_top(setter, header, parent)
    if header.addressee:
        for line in header.addressee:
            setter.paragraph((Text(line.text),), line.key, parent.add("P"), Style(align=Align.LEFT))
        setter.gap(6.0)
    if header.embargo:
        _set_box(setter, _lines(setter, header.embargo, parent, 10.5, 15.0), (0.8,))
        setter.gap(7.0)
    _set_title(setter, header, parent)
    setter.gap(7.0)
    for badge in header.badges:
        if badge.wording:
            text = f"SDGs　ターゲット{badge.target}　「{badge.wording}」"
            style = Style(size=9.0, pitch=14.0, align=Align.LEFT)
            setter.paragraph((Text(text),), badge.key, parent.add("P"), style)
    setter.gap(5.0)


@dataclass(frozen=True, slots=True)
class _HeaderLine:
    """A line within a slab: its drop from the slab's upper edge, its pitch, its element, its key, its width."""

    line: TextLine
    node: Node
    key: str
    drop: float
    pitch: float
    size: float


def _set_top(setter: Setter, header: Header, parent: Node) -> None:
    """Badges left; right a block as wide as its longest line: date and number flush right, sender flush left."""
    right = [header.date, *([header.number] if header.number else [])]
    longest = max(setter.width(line.text) for line in (*right, *header.sender))
    width = min(longest + 0.01, setter.grid.measure * _WIDEST_SENDER)
    left = setter.grid.left + setter.grid.measure - width
    pitch = setter.em * _SENDER_PITCH
    rows: list[_HeaderLine] = []
    for head in (*right, *header.sender):
        align = Align.RIGHT if head in right else Align.LEFT
        drop = len(rows) * pitch
        for line in setter.lines((Text(head.text),), head.key, LineMeasure(left, width), Style(align=align)):
            rows.append(_HeaderLine(line, parent.add("P"), head.key, drop, pitch, setter.em))
    badges = _badge_places(setter, header.badges, left - setter.grid.left, parent)
    lowest = max((badge.drop + BADGE_SIDE for badge in badges), default=0.0)
    height = max(len(rows) * pitch, lowest) + 10.0

    def paint(painter: Painter, top: float) -> None:
        _draw_rows(painter, top, rows)
        for badge in badges:
            badge.draw(painter, setter, top)

    spots = [Spot(row.key, left, row.drop, width, row.pitch) for row in rows]
    spots += [Spot(each.target.key, each.x, each.drop, BADGE_ROOM, BADGE_SIDE) for each in badges]
    setter.add(Slab(height, paint, tuple(spot for spot in spots if spot.key), lines=len(rows)))


def _badge_places(setter: Setter, badges: Sequence[GoalBadge], room: float, parent: Node) -> list[Badge]:
    """Badges side by side, in rows as wide as there is room."""
    columns = max(1, int(room // BADGE_ROOM))
    return [
        Badge(
            badge,
            parent.add("Figure", alt=f"SDGs ターゲット{badge.target}"),
            setter.grid.left + number % columns * BADGE_ROOM,
            number // columns * (BADGE_SIDE + 6),
        )
        for number, badge in enumerate(badges)
    ]


def _set_title(setter: Setter, header: Header, parent: Node) -> None:
    rows: list[_HeaderLine] = []
    if header.tagline:
        rows += _lines(setter, (header.tagline,), parent, _TAGLINE_SIZE, _TAGLINE_PITCH, bold=False)
    heading = parent.add("H1")
    rows += _lines(setter, header.title, heading, _TITLE_SIZE, _TITLE_PITCH, heading=heading)
    _set_box(setter, rows, (1.2, 0.4))


def _lines(
    setter: Setter,
    heads: Sequence[HeadLine],
    parent: Node,
    size: float,
    pitch: float,
    *,
    bold: bool = True,
    heading: Node | None = None,
) -> list[_HeaderLine]:
    """Centred lines within a box, broken between phrases where one is too long."""
    rows = []
    left = setter.grid.left + _BOX_PADDING
    width = setter.grid.measure - 2 * _BOX_PADDING
    style = Style(size=size, bold=bold, align=Align.CENTER)
    for head in heads:
        node = heading or parent.add("P")
        for text in _divided(setter, head.text, width, style):
            for line in setter.lines((Text(text),), head.key, LineMeasure(left, width), style):
                rows.append(_HeaderLine(line, node, head.key, 0.0, pitch, size))
    return rows


def _divided(setter: Setter, text: str, width: float, style: Style) -> list[str]:
    """A text that is too long for one line, divided between phrases; else the text as it is."""
    if setter.width(text, size=style.size, bold=style.bold) <= width:
        return [text]
    parts = phrases(text)
    ends = balanced([setter.width(part, size=style.size, bold=style.bold) for part in parts], width)
    return ["".join(parts[start:end]) for start, end in zip((0, *ends), ends, strict=False)] or [text]


def _set_box(setter: Setter, rows: Sequence[_HeaderLine], rules: tuple[float, ...]) -> None:
    """A box over the whole measure with one or two rules; the lines stand from 7 pt below its upper edge."""
    left, measure = setter.grid.left, setter.grid.measure
    placed, drop = [], 7.0
    for row in rows:
        placed.append(_HeaderLine(row.line, row.node, row.key, drop, row.pitch, row.size))
        drop += row.pitch
    height = drop + 3.0
    if height > setter.grid.room / 2:
        _set_boxless(setter, rows)
        return

    def paint(painter: Painter, top: float) -> None:
        with painter.artifact():
            for number, rule in enumerate(rules):
                inset = 2.2 * number
                painter.rectangle(
                    left + inset, top - height + inset, measure - 2 * inset, height - 2 * inset, line=rule
                )
        _draw_rows(painter, top, placed)

    spots = tuple(Spot(row.key, left, row.drop, measure, row.pitch) for row in placed if row.key)
    setter.add(Slab(height, paint, spots, lines=len(rows), joined=True))


def _set_boxless(setter: Setter, rows: Sequence[_HeaderLine]) -> None:
    """Lines too many for a box flow on over the pages, so that none is cut off."""
    for row in rows:
        spots = (Spot(row.key, setter.grid.left, 0.0, setter.grid.measure, row.pitch),) if row.key else ()
        setter.add(Slab(row.pitch, partial(_draw_rows, rows=[row]), spots))


def _draw_rows(painter: Painter, top: float, rows: Sequence[_HeaderLine]) -> None:
    for row in rows:
        row.line.draw(painter, row.node, top - row.drop - row.size)
