"""Base delegate of list rows: ground, hover, selection, the line below, one line of text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipState, chip_width, paint_chip
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import Index

PADDING = 12
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WIDTH = 120


class RowDelegate(QStyledItemDelegate):
    """Paint a row in steps; a subclass overrides those in which its rows differ, most only `paint_row`.

    `height` is that of each row (`row_height` where they differ), `inset` keeps the line under a row from both ends, None
    leaves it out. The content is painted with `write`, `write_two_lines` and `paint_chips`.
    """

    height: int = SIZE.row_one_line
    inset: int | None = None

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTH, self.row_height(index))

    def row_height(self, _index: Index) -> int:
        """How high a row is, in px."""
        return self.height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state = QRectF(option.rect), option.state
        painter.save()
        self.paint_ground(painter, self.body(rect, index), state, index)
        self.paint_line(painter, rect, index)
        self.paint_row(painter, rect, state, index)
        if state & QStyle.StateFlag.State_HasFocus:
            self.paint_ring(painter, self.body(rect, index))
        painter.restore()

    # ---- the steps

    def body(self, rect: QRectF, _index: Index) -> QRectF:
        """The part of a row that has the ground and the ring."""
        return rect

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, _index: Index) -> None:
        """Selected, under the mouse, or plain."""
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.color("hover"))

    def paint_line(self, painter: QPainter, rect: QRectF, _index: Index) -> None:
        """The thin line under a row."""
        if self.inset is not None:
            painter.setPen(QPen(self.theme.color("line"), 1))
            y = rect.bottom() - 0.5
            painter.drawLine(QPointF(rect.left() + self.inset, y), QPointF(rect.right() - self.inset, y))

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        """The content."""
        self.write(painter, rect.adjusted(PADDING, 0, -SPACE.xs, 0), str(index.data() or ""))

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """The ring of the row that has the keyboard."""
        self.theme.paint_focus(painter, rect)

    # ---- for the content

    def write(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        *,
        size: str = "body",
        color: str = "text",
        bold: bool = False,
        tabular: bool = False,
        align: Qt.AlignmentFlag = LEFT,
    ) -> int:
        """One line of text, ending in 「…」 where it does not fit; gives its width."""
        font = self.theme.font(size, bold=bold, tabular=tabular)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(box.width())))
        painter.setFont(font)
        painter.setPen(self.theme.color(color))
        painter.drawText(box, align, shown)
        return metrics.horizontalAdvance(shown)

    def write_two_lines(
        self, painter: QPainter, box: QRectF, first: str, second: str, *, color: str = "text", up: int = 20
    ) -> None:
        """A heading in bold with a caption under it; without a caption the heading stands in the middle."""
        middle = box.center().y()
        top = middle - (up if second else 11)
        self.write(painter, QRectF(box.left(), top, box.width(), 22), first, color=color, bold=True)
        below = QRectF(box.left(), middle + 1, box.width(), 18)
        self.write(painter, below, second, size="caption", color="text2")

    def paint_chips(
        self, painter: QPainter, rect: QRectF, right: float, chips: Iterable[ChipState], *, least: float = 0
    ) -> float:
        """Chips from `right` leftwards as long as `least` px of the row stay free; where the words must end."""
        for chip in chips:
            width = chip_width(self.theme, chip.text, chip.icon)
            if right - width < rect.left() + least:
                break
            self.paint_chip(painter, QRectF(right - width, rect.center().y() - CHIP / 2, width, CHIP), chip)
            right -= width + SPACE.s
        return right

    def paint_chip(self, painter: QPainter, box: QRectF, chip: ChipState) -> None:
        """One chip."""
        paint_chip(painter, box, self.theme, chip.text, chip.kind, icon=chip.icon, dashed=chip.dashed)


class CellDelegate(RowDelegate):
    """Paint the cells of a table of one-line rows: each on a ground of its own; the ring around the row is the table's."""

    inset = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(QStyledItemDelegate.sizeHint(self, option, index).width(), self.row_height(index))

    def row_height(self, _index: Index) -> int:
        return one_line_height(self.theme)

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        painter.fillRect(rect, self.theme.color("surface"))
        super().paint_ground(painter, rect, state, index)

    def paint_line(self, painter: QPainter, rect: QRectF, _index: Index) -> None:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.color("line"))

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """None in a single cell."""


def one_line_height(theme: Theme) -> int:
    """A row of one line: 36 px, more where the font is higher."""
    return max(36, QFontMetrics(theme.font("body")).height() + 14)
