"""Delegate of the history list: time line, clock, what was done, where; the present state marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from ogdesk.desk.history.model import where_words
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.history.view import ShownStep

_DOT_X = 40
_TIME_X = 60
_TEXT_X = 120
_BOTTOM = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft


class HistoryDelegate(RowDelegate):
    """Delegate of the history list. Headings are 36 high, acts 52."""

    def row_height(self, index: Index) -> int:
        return SIZE.row_one_line if index.data(ROW) is None else SIZE.row_two_line

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        step: ShownStep | None = index.data(ROW)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if step is None:
            words = rect.adjusted(SPACE.card_padding, 0, 0, -SPACE.xs)
            self.write(painter, words, index.data(), size="caption", color="text2", bold=True, align=_BOTTOM)
        else:
            self._paint_time(painter, rect.toRect(), step)
            self._paint_words(painter, rect, step)

    def _paint_time(self, painter: QPainter, rect: QRect, step: ShownStep) -> None:
        # Whole pixels: the line of time must not blur.
        theme, centre = self.theme, QPointF(rect.left() + _DOT_X, rect.center().y())
        painter.setPen(QPen(theme.color("line"), 2))
        painter.drawLine(QPointF(centre.x(), rect.top()), QPointF(centre.x(), rect.bottom()))
        color = theme.color("line_strong" if step.undone else "accent_text")
        painter.setPen(QPen(color, 2))
        painter.setBrush(color if step.current else theme.color("surface"))
        painter.drawEllipse(centre, 5, 5)
        box = QRectF(rect.adjusted(_TIME_X, 0, 0, 0))
        color_name = "text3" if step.undone else "text2"
        self.write(painter, box, f"{step.at:%H:%M}", color=color_name, tabular=True)

    def _paint_words(self, painter: QPainter, rect: QRectF, step: ShownStep) -> None:
        words = tr("いまの状態") if step.current else tr("取り消し済み") if step.undone else ""
        chips = [ChipState(words, "info" if step.current else "mute")] if words else []
        right = self.paint_chips(painter, rect.adjusted(0, 0, 0, -2), rect.right() - 1 - SPACE.l, chips)
        left = rect.left() + _TEXT_X
        box = QRectF(left, rect.top() + 6, right - left - (0 if chips else SPACE.s), 20)
        color = "text3" if step.undone else "text"
        self.write(painter, box, step.sentence, color=color, bold=not step.undone)
        below = f"{where_words(step)}　{step.who}".strip()
        color = "text3" if step.undone else "text2"
        self.write(painter, box.translated(0, 21), below, size="caption", color=color)
