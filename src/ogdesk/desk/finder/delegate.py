"""How a line of the answers is painted: icon, words, what tells it apart, why it was found, key of a command."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.desk.finder.rows import ROW, FinderRow
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE

_HEAD = 28
_LEFT = 44
_LEAST_DETAIL = 40


def row_height(row: FinderRow) -> int:
    """Headings are lower than what can be opened."""
    return _HEAD if row.kind == "head" else SIZE.row_one_line


class FinderDelegate(QStyledItemDelegate):
    """Paints headings and lines."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: FinderRow = index.data(ROW)
        return QSize(200, row_height(row))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: FinderRow = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        if row.kind == "head":
            self._paint_head(painter, rect, row)
        else:
            self._paint_row(painter, rect, row, option.state)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, row: FinderRow) -> None:
        box = rect.adjusted(SPACE.l, SPACE.xs, -SPACE.l, 0)
        used = self._text(painter, box, row.words, self._theme.font("caption", bold=True), "text3")
        self._text(
            painter, box.adjusted(used + SPACE.m, 0, 0, 0), row.detail, self._theme.font("caption"), "text3"
        )

    def _paint_row(self, painter: QPainter, rect: QRectF, row: FinderRow, state: QStyle.StateFlag) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        icon = QRectF(rect.left() + SPACE.l, rect.center().y() - 9, 18, 18)
        theme.icons.paint(painter, icon, row.icon, "text2")
        right = self._paint_right(painter, rect, row)
        box = QRectF(rect.left() + _LEFT, rect.top(), right - rect.left() - _LEFT, rect.height())
        used = self._text(painter, box, row.words, theme.font(), "text")
        rest = box.adjusted(used + SPACE.m, 0, 0, 0)
        if rest.width() >= _LEAST_DETAIL:
            self._text(painter, rest, row.detail, theme.font("caption"), "text2" if chosen else "text3")
        if chosen:
            theme.paint_focus(painter, rect)

    def _paint_right(self, painter: QPainter, rect: QRectF, row: FinderRow) -> float:
        """The key of a command, or the reason as a chip; gives where the text must end."""
        right = rect.right() - SPACE.l
        if row.keys:
            font = self._theme.font("caption", tabular=True)
            width = QFontMetrics(font).horizontalAdvance(row.keys)
            self._text(
                painter, QRectF(right - width, rect.top(), width + 1, rect.height()), row.keys, font, "text2"
            )
            return right - width - SPACE.m
        if row.why:
            width = chip_width(self._theme, row.why)
            place = QRectF(right - width, rect.center().y() - CHIP / 2, width, CHIP)
            paint_chip(painter, place, self._theme, row.why, "mute")
            return right - width - SPACE.m
        return right

    def _text(self, painter: QPainter, box: QRectF, words: str, font: QFont, color: str) -> float:
        """Paint words into a box, cut with 「…」; gives their width."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(box.width())))
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        return float(metrics.horizontalAdvance(shown))
