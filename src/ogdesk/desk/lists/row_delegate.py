"""How a row of a list is painted: ground, hover, selection, the line below, one line of text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE

Index = QModelIndex | QPersistentModelIndex
PADDING = 12


class RowDelegate(QStyledItemDelegate):
    """Background, line below and text of a row; subclasses paint what is more than text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(self.theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, self._ground(option))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.color("line"))
        self.paint_cell(painter, rect, index)
        painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """The content of one cell."""
        self.write(painter, rect, str(index.data() or ""))

    def write(
        self,
        painter: QPainter,
        rect: QRectF,
        words: str,
        *,
        color: str = "text",
        bold: bool = False,
        tabular: bool = False,
    ) -> None:
        """One line of text, ending in 「…」 where it does not fit."""
        painter.setFont(self.theme.font("body", bold=bold, tabular=tabular))
        painter.setPen(self.theme.color(color))
        inside = rect.adjusted(PADDING, 0, -SPACE.xs, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _ground(self, option: QStyleOptionViewItem) -> QColor:
        if option.state & QStyle.StateFlag.State_Selected:
            return self.theme.color("select")
        over = option.state & QStyle.StateFlag.State_MouseOver
        return self.theme.color("hover" if over else "surface")


def row_height(theme: Theme) -> int:
    """A row of one line: 36 px, more where the font is higher."""
    return max(36, QFontMetrics(theme.font("body")).height() + 14)
