"""How a cell of 依頼と回答 is painted: two lines for the name, chips for the state, a link for what to do next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW
from ogdesk.desk.symposia.attendance_table import (
    COL_ANSWERED,
    COL_NAME,
    COL_NEXT,
    COL_STATE,
    DEPUTY,
    HEADS,
    cell_words,
    deadline_words,
    has_deputy,
    waiting_words,
)
from ogdesk.desk.symposia.lineup_list import STATE_CHIPS
from ogdesk.desk.symposia.programme_list import paint_ground
from ogdesk.desk.words import tr

_HALF_LINE = 10


class AttendanceDelegate(QStyledItemDelegate):
    """Paints a cell: two lines for the name, a chip for the state."""

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tree = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, SIZE.row_two_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: AttendanceRow = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        paint_ground(painter, self._theme, rect, option.state, inset=0)
        inside = cell_inside(rect, index.column())
        self._paint_cell(painter, inside, row, index.column())
        painter.restore()
        self._paint_focus(painter, option, index)

    def _paint_cell(self, painter: QPainter, inside: QRectF, row: AttendanceRow, column: int) -> None:
        if column == COL_NAME:
            self._paint_name(painter, inside, row)
        elif column == COL_STATE:
            self._paint_state(painter, inside, row)
        elif column == COL_ANSWERED and (waiting := waiting_words(row)):
            self._paint_waiting(painter, inside, row, waiting)
        else:
            color = "accent_text" if column == COL_NEXT else "text2"
            self._paint_words(painter, inside, cell_words(row, column), color)

    def link_at(self, rect: QRectF, row: AttendanceRow, point: QPoint) -> bool:
        """Whether a point of the last column's cell is on its words."""
        words = cell_words(row, COL_NEXT)
        width = QFontMetrics(self._theme.font("body", tabular=True)).horizontalAdvance(words)
        inside = cell_inside(rect, COL_NEXT)
        return bool(words) and inside.left() <= point.x() <= inside.left() + width + SPACE.s

    def _paint_focus(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One ring around the whole row, painted with its last visible column."""
        last = max(c for c in range(len(HEADS)) if not self._tree.isColumnHidden(c))
        current = self._tree.currentIndex()
        if not self._tree.hasFocus() or index.row() != current.row() or index.column() != last:
            return
        rect = QRectF(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        painter.save()
        painter.setClipping(False)
        self._theme.paint_focus(painter, rect)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRectF, row: AttendanceRow) -> None:
        theme, middle = self._theme, rect.center().y()
        for words, font, color, top in (
            (row.name, theme.font(bold=True), "text", middle - (20 if row.detail else 11)),
            (row.detail, theme.font("caption"), "text2", middle + 1),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(color))
            box = QRectF(rect.left(), top, rect.width(), 22 if font.bold() else 18)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_state(self, painter: QPainter, rect: QRectF, row: AttendanceRow) -> None:
        left = rect.left()
        for words, kind, icon in state_chips(row):
            width = min(max(0.0, rect.right() - left), chip_width(self._theme, words, icon))
            place = QRectF(left, rect.center().y() - CHIP / 2, width, CHIP)
            paint_chip(painter, place, self._theme, words, kind, icon=icon)
            left += width + SPACE.xs

    def _paint_waiting(self, painter: QPainter, rect: QRectF, row: AttendanceRow, waiting: str) -> None:
        deadline = deadline_words(row)
        up = _HALF_LINE if deadline else 0
        self._paint_words(painter, rect.translated(0, -up), waiting, "warn" if row.waited else "text2")
        self._paint_words(
            painter, rect.translated(0, up), deadline, "err" if row.is_late else "text2", font="caption"
        )

    def _paint_words(
        self, painter: QPainter, rect: QRectF, words: str, color: str, *, font: str = "body"
    ) -> None:
        face = self._theme.font(font, tabular=True)
        painter.setFont(face)
        painter.setPen(self._theme.color(color))
        shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


def cell_inside(rect: QRectF, column: int) -> QRectF:
    """Where the words of a cell stand; the first column keeps the padding of the card."""
    return rect.adjusted(SPACE.card_padding if column == COL_NAME else SPACE.m, 0, -SPACE.xs, 0)


def state_chips(row: AttendanceRow) -> list[tuple[str, ChipKind, str]]:
    """The chips of a row: its state, and beside it that a deputy comes."""
    kind, icon = STATE_CHIPS[row.state]
    chips: list[tuple[str, ChipKind, str]] = [(tr(row.state_words), kind, icon)]
    return [*chips, (DEPUTY, "purple", "users")] if has_deputy(row) else chips
