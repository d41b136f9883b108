"""Delegate of the search results: icon, words, what tells it apart, why it was found, key of a command."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from ogdesk.desk.finder.rows import FinderRow
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.row_delegate import RowDelegate

_HEAD = 28
_LEFT = 44
_LEAST_DETAIL = 40


def row_height(row: FinderRow) -> int:
    """Headings are lower than what can be opened."""
    return _HEAD if row.kind == "head" else SIZE.row_one_line


class FinderDelegate(RowDelegate):
    """Paint headings and lines; the keyboard is in the field above, so the chosen line has the ring."""

    def row_height(self, index: Index) -> int:
        return row_height(index.data(ROW))

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        if index.data(ROW).can_be_opened:
            super().paint_ground(painter, rect, state, index)

    def paint_row(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        row: FinderRow = index.data(ROW)
        if row.kind == "head":
            self._paint_head(painter, rect, row)
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        icon = QRectF(rect.left() + SPACE.l, rect.center().y() - 9, 18, 18)
        self.theme.icons.paint(painter, icon, row.icon, "text2")
        right = self._paint_right(painter, rect, row)
        box = QRectF(rect.left() + _LEFT, rect.top(), right - rect.left() - _LEFT, rect.height())
        used = self.write(painter, box, row.words)
        rest = box.adjusted(used + SPACE.m, 0, 0, 0)
        if rest.width() >= _LEAST_DETAIL:
            self.write(painter, rest, row.detail, size="caption", color="text2" if chosen else "text3")
        if chosen:
            self.theme.paint_focus(painter, rect)

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """The chosen line has it."""

    def _paint_head(self, painter: QPainter, rect: QRectF, row: FinderRow) -> None:
        box = rect.adjusted(SPACE.l, SPACE.xs, -SPACE.l, 0)
        used = self.write(painter, box, row.words, size="caption", color="text3", bold=True)
        rest = box.adjusted(used + SPACE.m, 0, 0, 0)
        self.write(painter, rest, row.detail, size="caption", color="text3")

    def _paint_right(self, painter: QPainter, rect: QRectF, row: FinderRow) -> float:
        """The key of a command, or the reason as a chip; gives where the text must end."""
        right = rect.right() - SPACE.l
        if row.keys:
            width = QFontMetrics(self.theme.font("caption", tabular=True)).horizontalAdvance(row.keys)
            box = QRectF(right - width, rect.top(), width + 1, rect.height())
            self.write(painter, box, row.keys, size="caption", color="text2", tabular=True)
            return right - width - SPACE.m
        if row.why:
            chip = ChipState(row.why, "mute")
            return self.paint_chips(painter, rect, right, [chip]) + SPACE.s - SPACE.m
        return right
