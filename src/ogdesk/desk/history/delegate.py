"""A row of the history: the line of time, the clock, what was done, where; the present state marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.desk.history.model import Index, StepRole, where_words
from ogdesk.desk.kit.controls.chips import chip_width, paint_chip
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.history.view import ShownStep

_DOT_X = 40
_TIME_X = 60
_TEXT_X = 120
_CHIP_HEIGHT = 24


class HistoryDelegate(QStyledItemDelegate):
    """Headings are 36 high, acts 52."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = SIZE.row_one_line if index.data(StepRole) is None else SIZE.row_two_line
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: ShownStep | None = index.data(StepRole)
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if step is None:
            painter.setFont(self._theme.font("caption", bold=True))
            painter.setPen(self._theme.color("text2"))
            words = rect.adjusted(SPACE.card_padding, 0, 0, -SPACE.xs)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignBottom), index.data())
        else:
            self._paint_back(painter, rect, state)
            self._paint_time(painter, rect, step)
            self._paint_words(painter, rect, step)
            if state & QStyle.StateFlag.State_HasFocus:
                self._theme.paint_focus(painter, QRectF(rect))
        painter.restore()

    def _paint_back(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))

    def _paint_time(self, painter: QPainter, rect: QRect, step: ShownStep) -> None:
        theme = self._theme
        centre = QPointF(rect.left() + _DOT_X, rect.center().y())
        painter.setPen(QPen(theme.color("line"), 2))
        painter.drawLine(QPointF(centre.x(), rect.top()), QPointF(centre.x(), rect.bottom()))
        color = theme.color("line_strong" if step.undone else "accent_text")
        painter.setPen(QPen(color, 2))
        painter.setBrush(color if step.current else theme.color("surface"))
        painter.drawEllipse(centre, 5, 5)
        painter.setFont(theme.font("body", tabular=True))
        painter.setPen(theme.color("text3" if step.undone else "text2"))
        box = rect.adjusted(_TIME_X, 0, 0, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), f"{step.at:%H:%M}")

    def _paint_words(self, painter: QPainter, rect: QRect, step: ShownStep) -> None:
        theme = self._theme
        chip = tr("いまの状態") if step.current else tr("取り消し済み") if step.undone else ""
        right = (
            self._paint_state(painter, rect, chip, current=step.current) if chip else rect.right() - SPACE.l
        )
        box = QRect(rect.left() + _TEXT_X, rect.top() + 6, right - rect.left() - _TEXT_X - SPACE.s, 20)
        font = theme.font("body", bold=not step.undone)
        painter.setFont(font)
        painter.setPen(theme.color("text3" if step.undone else "text"))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            box,
            int(Qt.AlignmentFlag.AlignVCenter),
            QFontMetrics(font).elidedText(step.sentence, elide, box.width()),
        )
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text3" if step.undone else "text2"))
        below = f"{where_words(step)}　{step.who}".strip()
        metrics = QFontMetrics(theme.font("caption"))
        painter.drawText(
            box.translated(0, 21),
            int(Qt.AlignmentFlag.AlignVCenter),
            metrics.elidedText(below, elide, box.width()),
        )

    def _paint_state(self, painter: QPainter, rect: QRect, words: str, *, current: bool) -> int:
        width = chip_width(self._theme, words)
        left = rect.right() - SPACE.l - width
        box = QRectF(left, rect.center().y() - _CHIP_HEIGHT / 2, width, _CHIP_HEIGHT)
        paint_chip(painter, box, self._theme, words, "info" if current else "mute")
        return left
