"""Fields beside one another that wrap: no width of the window cuts a control or needs a sideways scroll bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ogdesk.desk.kit.tokens import SPACE

_LEAST = 150
"""A growing field narrower than this is no use: it starts a new line."""


@dataclass(frozen=True)
class _Cell:
    item: QLayoutItem
    grow: int

    def least(self) -> int:
        return max(self.item.minimumSize().width(), _LEAST if self.grow else self.item.sizeHint().width())

    def height(self, width: int) -> int:
        if self.item.hasHeightForWidth():
            return self.item.heightForWidth(width)
        return self.item.sizeHint().height()


class FlowRow(QLayout):
    """`add(widget, grow)` from left to right; what does not fit starts a new line. The rest of a line goes to those
    that grow (by their number); a widget with grow 0 keeps the width of its size hint."""

    def __init__(self, *, spacing: int = SPACE.m, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[_Cell] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, grow: int = 0) -> None:
        """Append a widget."""
        self.addChildWidget(widget)
        self._cells.append(_Cell(QWidgetItem(widget), grow))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._cells.append(_Cell(item, 0))

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
        lines = self._lines(width)
        heights = [max(cell.height(w) for cell, w in self._widths(line, width)) for line in lines]
        return sum(heights) + self._gap * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(cell.item.sizeHint().width() for cell in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """As narrow as the widest single control."""
        shown = self._shown()
        width = max((cell.least() for cell in shown), default=0)
        return QSize(width, max((cell.item.minimumSize().height() for cell in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y()
        for line in self._lines(rect.width()):
            placed = self._widths(line, rect.width())
            height = max(cell.height(width) for cell, width in placed)
            x = rect.x()
            for cell, width in placed:
                cell.item.setGeometry(QRect(x, y, width, height))
                x += width + self._gap
            y += height + self._gap

    def _shown(self) -> list[_Cell]:
        return [cell for cell in self._cells if not cell.item.isEmpty()]

    def _lines(self, width: int) -> list[list[_Cell]]:
        lines: list[list[_Cell]] = []
        used = 0
        for cell in self._shown():
            needed = cell.least() + self._gap
            if not lines or used + needed - self._gap > width:
                lines.append([])
                used = 0
            lines[-1].append(cell)
            used += needed
        return lines

    def _widths(self, line: list[_Cell], width: int) -> list[tuple[_Cell, int]]:
        spare = width - sum(cell.least() for cell in line) - self._gap * (len(line) - 1)
        growth = sum(cell.grow for cell in line)
        if spare <= 0 or not growth:
            return [(cell, min(cell.least(), width)) for cell in line]
        return [(cell, cell.least() + spare * cell.grow // growth) for cell in line]


def flow(*parts: QWidget | tuple[QWidget, int], spacing: int = SPACE.m) -> FlowRow:
    """Controls in a row that wraps: `flow(date_field, (title_field, 1))`, the number = how much it grows."""
    made = FlowRow(spacing=spacing)
    for part in parts:
        widget, grow = part if isinstance(part, tuple) else (part, 0)
        made.add(widget, grow)
    return made
