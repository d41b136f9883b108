"""A row of evenly spaced items: the steps of a symposium, the numbers of a year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from ogdesk.acts.today.next_symposium import PreparationStep, StepProgress
from ogdesk.acts.today.year import NumberRow
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import RADIUS, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index, KeyedRows
from ogdesk.desk.lists.placed_list import PlacedList
from ogdesk.desk.lists.row_delegate import RowDelegate
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
        self, theme: Theme, model: KeyedRows, name: str, *, height: int, least: int, delegate: TileDelegate
    ) -> None:
        self.row_height = height
        self._least = least
        super().__init__(theme, model, name)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
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


class TileDelegate(RowDelegate):
    """Paint rows beside one another: under the mouse a round ground, no selection."""

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, _index: Index) -> None:
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("hover"))
            painter.drawRoundedRect(rect, RADIUS.control, RADIUS.control)


class StepDelegate(TileDelegate):
    """Paint a dot on a line, its name under it."""

    height = _STEP_HEIGHT

    def body(self, rect: QRectF, _index: Index) -> QRectF:
        width = min(rect.width(), _RING)
        return QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        step: PreparationStep = index.data(ROW)
        middle = QPointF(rect.center().x(), rect.top() + _MIDDLE)
        count = index.model().rowCount()
        y = middle.y()
        if index.row():
            way = (QPointF(rect.left(), y), QPointF(middle.x() - _DOT - 3, y))
            self._line(painter, way, index.model().index(index.row() - 1, 0).data(ROW))
        if index.row() < count - 1:
            self._line(painter, (QPointF(middle.x() + _DOT + 3, y), QPointF(rect.right(), y)), step)
        self._dot(painter, middle, step.progress)
        now = step.progress is StepProgress.NOW
        painter.setPen(self.theme.color("text" if now else "text2"))
        painter.setFont(self.theme.font("caption", bold=now))
        painter.drawText(QRectF(rect.left(), rect.top() + 31, rect.width(), 20), _CENTRE, step.words)

    def _line(self, painter: QPainter, way: tuple[QPointF, QPointF], before: PreparationStep) -> None:
        """The way from the step `before` to the next: coloured once that step is done."""
        done = before.progress is StepProgress.DONE
        # Whole pixels: half ones of two neighbours would show as a notch.
        left, right, y = int(way[0].x()), int(way[1].x()), int(way[0].y())
        painter.fillRect(QRect(left, y - 1, right - left, 3), self.theme.color("accent" if done else "line"))

    def _dot(self, painter: QPainter, middle: QPointF, progress: StepProgress) -> None:
        theme, done = self.theme, progress is StepProgress.DONE
        open_color = "line_strong" if progress is StepProgress.LATER else "accent_text"
        painter.setPen(QPen(theme.color("accent" if done else open_color), 2))
        painter.setBrush(theme.color("accent" if done else "surface"))
        painter.drawEllipse(middle, _DOT, _DOT)
        if done:
            box = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
            theme.icons.paint(painter, box, "check", "on_accent")
        elif progress is StepProgress.NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_text"))
            painter.drawEllipse(middle, 4, 4)


class NumberDelegate(TileDelegate):
    """Paint a number, what it counts, and what can't be told."""

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row: NumberRow = index.data(ROW)
        box = QRectF(rect.left() + SPACE.xs, rect.top() + 2, rect.width() - SPACE.s, 28)
        self.write(painter, box, row.number, size="title", bold=True, tabular=True)
        below = QRectF(box.left(), rect.top() + 29, box.width(), 17)
        self.write(painter, below, row.words, size="caption", color="text2")
        self.write(painter, below.translated(0, 16), row.more, size="caption", color="warn")


def step_list(theme: Theme, rows: StepRows) -> EvenList:
    """The steps of a symposium."""
    return EvenList(
        theme, rows, tr("準備の進みぐあい"), height=_STEP_HEIGHT, least=60, delegate=StepDelegate(theme)
    )


def number_list(theme: Theme, rows: NumberRows) -> EvenList:
    """The numbers of a year."""
    return EvenList(
        theme,
        rows,
        tr("年度の数字"),
        height=NUMBER_HEIGHT,
        least=_LEAST_NUMBER,
        delegate=NumberDelegate(theme),
    )
