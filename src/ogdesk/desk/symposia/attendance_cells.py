"""Delegate of 依頼と回答: two lines for the name, chips for the state, a link for what to do next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.desk.kit.controls import chip_width
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipKind, ChipState
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.row_delegate import RowDelegate
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
from ogdesk.desk.things.attendance_chips import ATTENDANCE_CHIPS
from ogdesk.desk.words import tr

_HALF_LINE = 10


class AttendanceDelegate(RowDelegate):
    """Paint a cell: two lines for the name, a chip for the state."""

    height = SIZE.row_two_line
    inset = 0

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(theme, parent)
        self._tree = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        last = max(c for c in range(len(HEADS)) if not self._tree.isColumnHidden(c))
        current = self._tree.currentIndex().row()
        if self._tree.hasFocus() and (index.row(), index.column()) == (current, last):
            self._paint_row_ring(painter, QRectF(option.rect))

    def _paint_row_ring(self, painter: QPainter, rect: QRectF) -> None:
        """One ring around the whole row, painted with its last visible column."""
        painter.save()
        painter.setClipping(False)
        width = self._tree.viewport().width()
        self.theme.paint_focus(painter, QRectF(0, rect.top(), width, rect.height()))
        painter.restore()

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """None in a single cell."""

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row: AttendanceRow = index.data(ROW)
        column = index.column()
        inside = cell_inside(rect, column)
        if column == COL_NAME:
            self.write_two_lines(painter, inside, row.name, row.detail)
        elif column == COL_STATE:
            self._paint_states(painter, inside, row)
        elif column == COL_ANSWERED and (waiting := waiting_words(row)):
            self._paint_waiting(painter, inside, row, waiting)
        else:
            color = "accent_text" if column == COL_NEXT else "text2"
            self.write(painter, inside, cell_words(row, column), color=color, tabular=True)

    def link_at(self, rect: QRectF, row: AttendanceRow, point: QPoint) -> bool:
        """Whether a point of the last column's cell is on its words."""
        words = cell_words(row, COL_NEXT)
        width = QFontMetrics(self.theme.font("body", tabular=True)).horizontalAdvance(words)
        inside = cell_inside(rect, COL_NEXT)
        return bool(words) and inside.left() <= point.x() <= inside.left() + width + SPACE.s

    def _paint_states(self, painter: QPainter, rect: QRectF, row: AttendanceRow) -> None:
        left = rect.left()
        for chip in (ChipState(*state) for state in state_chips(row)):
            width = min(max(0.0, rect.right() - left), chip_width(self.theme, chip.text, chip.icon))
            self.paint_chip(painter, QRectF(left, rect.center().y() - CHIP / 2, width, CHIP), chip)
            left += width + SPACE.xs

    def _paint_waiting(self, painter: QPainter, rect: QRectF, row: AttendanceRow, waiting: str) -> None:
        deadline = deadline_words(row)
        up = _HALF_LINE if deadline else 0
        color = "warn" if row.waited else "text2"
        self.write(painter, rect.translated(0, -up), waiting, color=color, tabular=True)
        color = "err" if row.is_late else "text2"
        self.write(painter, rect.translated(0, up), deadline, size="caption", color=color, tabular=True)


def cell_inside(rect: QRectF, column: int) -> QRectF:
    """Where the words of a cell stand; the first column keeps the padding of the card."""
    return rect.adjusted(SPACE.card_padding if column == COL_NAME else SPACE.m, 0, -SPACE.xs, 0)


def state_chips(row: AttendanceRow) -> list[tuple[str, ChipKind, str]]:
    """The chips of a row: its state, and beside it that a deputy comes."""
    kind, icon = ATTENDANCE_CHIPS[row.state]
    chips: list[tuple[str, ChipKind, str]] = [(tr(row.state_words), kind, icon)]
    return [*chips, (DEPUTY, "purple", "users")] if has_deputy(row) else chips
