"""Row lists of the cards of 今日 (回答待ち, 要確認, checklist): as high as their rows, each row a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ogdesk.acts.today.checklist import FirstRow
from ogdesk.acts.today.checks import CheckRow
from ogdesk.acts.today.waiting import WaitingRow
from ogdesk.council.findings import Level
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index, KeyedRows
from ogdesk.desk.lists.placed_list import PlacedList
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.today.models import fact_of, where_words
from ogdesk.desk.words import tr

CardRow = WaitingRow | CheckRow | FirstRow
LONG_WAIT = 7
"""Days after which the waiting is told in the colour of warnings."""
_ICON = 18
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_LOOK = {
    Level.ERROR: ("circle-alert", "err"),
    Level.WARNING: ("triangle-alert", "warn"),
    Level.INFO: ("info", "info"),
}


class RowList(PlacedList):
    """Rows under one another, each as high as its words; one click or Enter opens."""

    one_click = True

    def __init__(self, theme: Theme, model: KeyedRows, name: str, *, icons: bool) -> None:
        self._icons = icons
        super().__init__(theme, model, name)
        self.setItemDelegate(CardRowDelegate(theme, self))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.lay_out()

    def places(self, width: float) -> Sequence[QRectF]:
        placed: list[QRectF] = []
        top = 0.0
        for row in self.rows.rows():
            height = self._height(row, width)
            placed.append(QRectF(0, top, width, height))
            top += height
        return placed

    def wanted_height(self, width: float) -> int:
        return max(1, int(sum(self._height(row, width) for row in self.rows.rows())))

    def text_left(self) -> int:
        """Where the words begin."""
        return SPACE.card_padding + (_ICON + SPACE.s if self._icons else 0)

    def _height(self, row: CardRow, width: float) -> float:
        room = int(width - self.text_left() - SPACE.xxl - SPACE.s)
        words = QFontMetrics(self.theme.font()).boundingRect(
            QRect(0, 0, max(60, room), 10_000), _WRAP, main_words(row)
        )
        caption = QFontMetrics(self.theme.font("caption"))
        below = caption.boundingRect(QRect(0, 0, max(60, room), 10_000), _WRAP, second_words(row))
        return max(SIZE.row_two_line, words.height() + below.height() + SPACE.m + SPACE.xxs)


def main_words(row: CardRow) -> str:
    """The first line."""
    if isinstance(row, CheckRow):
        return fact_of(row.finding.sentence)
    return row.name if isinstance(row, WaitingRow) else row.words


def second_words(row: CardRow) -> str:
    """The line under it."""
    if isinstance(row, CheckRow):
        return where_words(row)
    return tr(row.detail) if isinstance(row, WaitingRow) else row.why


class CardRowDelegate(RowDelegate):
    """Paint icon, what it is, where or since when, and the sign that it leads somewhere."""

    def __init__(self, theme: Theme, view: RowList) -> None:
        super().__init__(theme, view)
        self._view = view

    def row_height(self, index: Index) -> int:
        return self._view.rect_of(index.row()).toAlignedRect().height()

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, _index: Index) -> None:
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, self.theme.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.color("hover"))

    def paint_line(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        if index.row():
            painter.setPen(QPen(self.theme.color("line"), 1))
            painter.drawLine(QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5))

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row: CardRow = index.data(ROW)
        top = self._paint_words(painter, rect, row)
        self._paint_icon(painter, QRectF(rect.left() + SPACE.card_padding, top + 1, _ICON, _ICON), row)
        sign = QRectF(rect.right() - SPACE.xl - _ICON / 2, rect.center().y() - _ICON / 2, _ICON, _ICON)
        self.theme.icons.paint(painter, sign, "chevron-right", "text2")

    def _paint_icon(self, painter: QPainter, box: QRectF, row: CardRow) -> None:
        """The level of a finding; ✓ or an empty ring for a line of the checklist."""
        if isinstance(row, CheckRow):
            icon, color = _LOOK[row.finding.level]
            self.theme.icons.paint(painter, box, icon, color)
        elif isinstance(row, FirstRow) and row.done:
            self.theme.icons.paint(painter, box, "circle-check", "ok")
        elif isinstance(row, FirstRow):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.color("line_strong"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))

    def _paint_words(self, painter: QPainter, rect: QRectF, row: CardRow) -> int:
        """Both lines, in the middle of the row; where they begin."""
        theme, view = self.theme, self._view
        width = max(60, int(rect.width() - view.text_left() - SPACE.xxl - SPACE.s))
        body, caption = theme.font(), theme.font("caption")
        room = QRect(0, 0, width, 10_000)
        first = QFontMetrics(body).boundingRect(room, _WRAP, main_words(row)).height()
        second = QFontMetrics(caption).boundingRect(room, _WRAP, second_words(row)).height()
        top = int(rect.center().y() - (first + second) / 2)
        left = int(rect.left()) + view.text_left()
        painter.setFont(body)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, top, width, first), _WRAP, main_words(row))
        painter.setFont(caption)
        painter.setPen(theme.color("warn" if _is_late(row) else "text2"))
        painter.drawText(QRect(left, top + first, width, second), _WRAP, second_words(row))
        return top


def _is_late(row: CardRow) -> bool:
    return isinstance(row, WaitingRow) and (bool(row.late) or (row.days or 0) >= LONG_WAIT)
