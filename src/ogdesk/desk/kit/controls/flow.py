"""A flow layout: fields in a row that wraps, so that no width of the window cuts a control."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ogdesk.desk.kit.tokens import SPACE

_LEAST = 150
"""A growing field narrower than this is no use: it starts a new line."""


@dataclass(frozen=True)
class _FlowCell:
    item: QLayoutItem
    grow: int


@dataclass(frozen=True)
class _MeasuredControl:
    """A control that shows, asked once for what it needs until something changes; sizes in px."""

    cell: _FlowCell
    least: int
    hint: QSize
    least_height: int

    def height(self, width: int) -> int:
        item = self.cell.item
        return item.heightForWidth(width) if item.hasHeightForWidth() else self.hint.height()


def _measured(cell: _FlowCell) -> _MeasuredControl:
    least, hint = cell.item.minimumSize(), cell.item.sizeHint()
    return _MeasuredControl(
        cell, max(least.width(), _LEAST if cell.grow else hint.width()), hint, least.height()
    )


class FlowRow(QLayout):
    """A flow layout.

    `add(widget, grow)` from left to right; what does not fit starts a new line. The rest of a line goes to those
    that grow (by their number); a widget with grow 0 keeps the width of its size hint."""

    def __init__(self, *, spacing: int = SPACE.m, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[_FlowCell] = []
        self._gap = spacing
        self._measures: list[_MeasuredControl] | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, grow: int = 0) -> None:
        """Append a widget."""
        self.addChildWidget(widget)
        self._cells.append(_FlowCell(QWidgetItem(widget), grow))
        self.invalidate()

    def invalidate(self) -> None:
        """Something in it changed: everything is asked again."""
        self._measures = None
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._cells.append(_FlowCell(item, 0))

    def count(self) -> int:
        return len(self._cells)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._cells[index].item if 0 <= index < len(self._cells) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._cells.pop(index).item if 0 <= index < len(self._cells) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            lines = self._lines(width)
            heights = [max(one.height(w) for one, w in self._widths(line, width)) for line in lines]
            self._heights[width] = sum(heights) + self._gap * max(0, len(lines) - 1)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(one.hint.width() for one in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """As narrow as the widest single control."""
        shown = self._shown()
        width = max((one.least for one in shown), default=0)
        return QSize(width, max((one.least_height for one in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y()
        for line in self._lines(rect.width()):
            placed = self._widths(line, rect.width())
            height = max(one.height(width) for one, width in placed)
            x = rect.x()
            for one, width in placed:
                one.cell.item.setGeometry(QRect(x, y, width, height))
                x += width + self._gap
            y += height + self._gap

    def _shown(self) -> list[_MeasuredControl]:
        if self._measures is None:
            self._measures = [_measured(cell) for cell in self._cells if not cell.item.isEmpty()]
        return self._measures

    def _lines(self, width: int) -> list[list[_MeasuredControl]]:
        lines: list[list[_MeasuredControl]] = []
        used = 0
        for one in self._shown():
            needed = one.least + self._gap
            if not lines or used + needed - self._gap > width:
                lines.append([])
                used = 0
            lines[-1].append(one)
            used += needed
        return lines

    def _widths(self, line: list[_MeasuredControl], width: int) -> list[tuple[_MeasuredControl, int]]:
        spare = width - sum(one.least for one in line) - self._gap * (len(line) - 1)
        growth = sum(one.cell.grow for one in line)
        if spare <= 0 or not growth:
            return [(one, min(one.least, width)) for one in line]
        return [(one, one.least + spare * one.cell.grow // growth) for one in line]


def flow(*parts: QWidget | tuple[QWidget, int], spacing: int = SPACE.m) -> FlowRow:
    """Controls in a row that wraps: `flow(date_field, (title_field, 1))`, the number = how much it grows."""
    made = FlowRow(spacing=spacing)
    for part in parts:
        widget, grow = part if isinstance(part, tuple) else (part, 0)
        made.add(widget, grow)
    return made
