"""Tree view of a list with a chart: flat rows, and a 基準日 line that is dragged or moved with the arrows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.chart.header import ChartHeader
from ogdesk.desk.chart.scale import moved_by_months
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.row_table import RowTable

_GRAB = 5
_MOST_FIRST = 300
_MONTHS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChartTable(RowTable):
    """A row table with a chart in the column `chart`.

    With the picture in the column `chart`: `dayMoved(date)` while the line is moved, `daySettled(date)` when it rests.
    """

    dayMoved = Signal(object)
    daySettled = Signal(object)

    def __init__(
        self, theme: Theme, name: str, picture: ChartDays, chart: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self.picture = picture
        self.chart = chart
        self._dragging = False
        self._least_first = 0
        self.chart_header = ChartHeader(theme, picture, chart)
        self.setHeader(self.chart_header)
        # setHeader turns both off while the view itself does not sort.
        self.chart_header.setSectionsClickable(True)
        self.chart_header.setSortIndicatorShown(True)
        self.chart_header.viewport().installEventFilter(self)
        self.chart_header.viewport().setMouseTracking(True)
        picture.changed.connect(self.viewport().update)

    def lay_out(self, widths: tuple[int, ...]) -> None:
        """The widths of the columns before the picture; the first one grows with the window."""
        header = self.header()
        self._least_first = widths[0]
        for column, width in enumerate(widths):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width()
        if self._least_first and wide != event.oldSize().width():
            self.header().resizeSection(0, max(self._least_first, min(_MOST_FIRST, wide // 5)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        months = _MONTHS.get(event.key(), 0)
        extra = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if months and not extra:
            year = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move_to(moved_by_months(self.picture.day, months * (12 if year else 1)))
            self.daySettled.emit(self.picture.day)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        x, bottom = self._line_x(), self._last_row_bottom()
        if bottom <= 0:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("err"), 2))
        painter.drawLine(round(x), 0, round(x), bottom)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._at_line(event.position().x()):
            self._dragging = True
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._move_to(self._scale_day(event.position().x()))
        else:
            self._show_cursor(self.viewport(), event.position().x())
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.daySettled.emit(self.picture.day)
        else:
            super().mouseReleaseEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.chart_header.viewport() and isinstance(event, QMouseEvent):
            return self._header_mouse(event)
        return super().eventFilter(watched, event)

    def _header_mouse(self, event: QMouseEvent) -> bool:
        """The line can be taken at its end in the header too; elsewhere the header sorts."""
        x = event.position().x()
        if event.type() == QEvent.Type.MouseButtonPress and self._at_line(x):
            self._dragging = True
            return True
        if self._dragging and event.type() == QEvent.Type.MouseMove:
            self._move_to(self._scale_day(x))
            return True
        if self._dragging and event.type() == QEvent.Type.MouseButtonRelease:
            self._dragging = False
            self.daySettled.emit(self.picture.day)
            return True
        return False

    def _move_to(self, day: date) -> None:
        day = min(max(day, self.picture.first), self.picture.last)
        if day != self.picture.day:
            self.picture.set_day(day)
            self.dayMoved.emit(day)

    def _scale_day(self, x: float) -> date:
        return self.picture.scale(self.chart_header.chart_rect()).day(x)

    def _line_x(self) -> float:
        return self.picture.scale(self.chart_header.chart_rect()).x(self.picture.day)

    def _at_line(self, x: float) -> bool:
        return abs(x - self._line_x()) <= _GRAB

    def _show_cursor(self, widget: QWidget, x: float) -> None:
        shape = Qt.CursorShape.SplitHCursor if self._at_line(x) else Qt.CursorShape.ArrowCursor
        widget.setCursor(shape)

    def _last_row_bottom(self) -> int:
        model = self.model()
        count = model.rowCount() if model is not None else 0
        if not count:
            return 0
        last = self.visualRect(model.index(count - 1, 0))
        return (
            self.viewport().height() if not last.isValid() else min(last.bottom(), self.viewport().height())
        )

    def line_point(self) -> QPoint:
        """A place on the line in the viewport (for tests and tooltips)."""
        return QPoint(round(self._line_x()), 10)
