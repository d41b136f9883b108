"""Rows that stand evenly beside one another: the steps of a symposium, the numbers of a year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.acts.today.next_symposium import Progress, StepRow
from ogdesk.acts.today.year import NumberRow
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import RADIUS, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, KeyedRows
from ogdesk.desk.lists.placed_list import PlacedList
from ogdesk.desk.today.models import NumberRows, StepRows
from ogdesk.desk.words import tr

_STEP_HEIGHT = 56
NUMBER_HEIGHT, WITH_MORE = 50, 66
"""Of a row of numbers; the second where something can't be told."""
_DOT, _MIDDLE, _RING = 10.0, 16.0, 88.0
_LEAST_NUMBER = 76
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class EvenList(PlacedList):
    """As many equal places as rows; they wrap below `least` px each."""

    one_click = True

    def __init__(
        self, theme: Theme, model: KeyedRows, name: str, *, height: int, least: int, painter: EvenPainter
    ) -> None:
        self.row_height = height
        self._least = least
        super().__init__(theme, model, name)
        painter.setParent(self)
        self._painter = painter
        self.setItemDelegate(painter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.lay_out()

    def in_line(self, width: float) -> int:
        """How many stand beside one another."""
        count = max(1, self.rows.rowCount())
        fits = max(1, int(width // self._least))
        return count if count <= fits else max(1, (count + 1) // 2)

    def places(self, width: float) -> Sequence[QRectF]:
        columns = self.in_line(width)
        each = width / columns
        return [
            QRectF(n % columns * each, n // columns * self.row_height, each, self.row_height)
            for n in range(self.rows.rowCount())
        ]

    def wanted_height(self, width: float) -> int:
        lines = -(-max(1, self.rows.rowCount()) // self.in_line(width))
        return lines * self.row_height


class EvenPainter(QStyledItemDelegate):
    """What both have in common: the size, the ground and the ring."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_LEAST_NUMBER, _STEP_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state = QRectF(option.rect), option.state
        painter.save()
        ring = self.ring(rect)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(ring, RADIUS.control, RADIUS.control)
        self.paint_row(painter, rect, index)
        if state & QStyle.StateFlag.State_HasFocus:
            self._theme.paint_focus(painter, ring)
        painter.restore()

    def ring(self, rect: QRectF) -> QRectF:
        """Where the ring goes."""
        return rect

    def paint_row(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        """The row itself."""


class StepPainter(EvenPainter):
    """A dot on a line, its name under it."""

    def ring(self, rect: QRectF) -> QRectF:
        width = min(rect.width(), _RING)
        return QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())

    def paint_row(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        step: StepRow = index.data(ROW)
        theme, middle = self._theme, QPointF(rect.center().x(), rect.top() + _MIDDLE)
        count = index.model().rowCount()
        y = middle.y()
        if index.row():
            way = (QPointF(rect.left(), y), QPointF(middle.x() - _DOT - 3, y))
            self._line(painter, way, index.model().index(index.row() - 1, 0).data(ROW))
        if index.row() < count - 1:
            self._line(painter, (QPointF(middle.x() + _DOT + 3, y), QPointF(rect.right(), y)), step)
        self._dot(painter, middle, step.progress)
        now = step.progress is Progress.NOW
        painter.setPen(theme.color("text" if now else "text2"))
        painter.setFont(theme.font("caption", bold=now))
        painter.drawText(QRectF(rect.left(), rect.top() + 31, rect.width(), 20), _CENTRE, step.words)

    def _line(self, painter: QPainter, way: tuple[QPointF, QPointF], before: StepRow) -> None:
        """The way from the step `before` to the next: coloured once that step is done."""
        done = before.progress is Progress.DONE
        # Whole pixels: half ones of two neighbours would show as a notch.
        left, right, y = int(way[0].x()), int(way[1].x()), int(way[0].y())
        painter.fillRect(QRect(left, y - 1, right - left, 3), self._theme.color("accent" if done else "line"))

    def _dot(self, painter: QPainter, middle: QPointF, progress: Progress) -> None:
        theme, done = self._theme, progress is Progress.DONE
        open_color = "line_strong" if progress is Progress.LATER else "accent_text"
        painter.setPen(QPen(theme.color("accent" if done else open_color), 2))
        painter.setBrush(theme.color("accent" if done else "surface"))
        painter.drawEllipse(middle, _DOT, _DOT)
        if done:
            box = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
            theme.icons.paint(painter, box, "check", "on_accent")
        elif progress is Progress.NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_text"))
            painter.drawEllipse(middle, 4, 4)


class NumberPainter(EvenPainter):
    """A number, what it counts, and what can't be told."""

    def paint_row(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        row: NumberRow = index.data(ROW)
        theme = self._theme
        left, width = rect.left() + SPACE.xs, rect.width() - SPACE.s
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, font, color, top, height in (
            (row.number, theme.font("title", bold=True, tabular=True), "text", 2, 28),
            (row.words, theme.font("caption"), "text2", 29, 17),
            (row.more, theme.font("caption"), "warn", 45, 17),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(color))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QRectF(left, rect.top() + top, width, height), flags, shown)


def step_list(theme: Theme, rows: StepRows) -> EvenList:
    """The steps of a symposium."""
    return EvenList(
        theme, rows, tr("準備の進みぐあい"), height=_STEP_HEIGHT, least=60, painter=StepPainter(theme)
    )


def number_list(theme: Theme, rows: NumberRows) -> EvenList:
    """The numbers of a year."""
    return EvenList(
        theme,
        rows,
        tr("年度の数字"),
        height=NUMBER_HEIGHT,
        least=_LEAST_NUMBER,
        painter=NumberPainter(theme),
    )
