"""The list itself: a tree view without branches, whose line of the 基準日 is dragged or moved with the arrows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from ogdesk.desk.chart.days import Picture
from ogdesk.desk.chart.header import ChartHeader
from ogdesk.desk.chart.scale import moved_by_months
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.paged_rows import Index, PagedModel

_GRAB = 5
_MOST_FIRST = 300
_MONTHS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class RowTable(QTreeView):
    """A flat list of rows: whole rows, one at a time, ring around the current one.

    `chosen(id)` when the current row is another one, `opened(id)` on Enter or F2, `removeWanted(id)` on Del,
    `left()` on Esc, `moveWanted(id, step)` on Alt+↑/↓, `menuWanted(id, point of the screen)` by mouse or menu key.
    """

    chosen = Signal(int)
    opened = Signal(int)
    removeWanted = Signal(int)
    left = Signal()
    moveWanted = Signal(int, int)
    menuWanted = Signal(int, QPoint)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        theme.themeChanged.connect(self.viewport().update)

    @property
    def current_id(self) -> int | None:
        """The id of the current row."""
        model, index = self.model(), self.currentIndex()
        if not isinstance(model, PagedModel) or not index.isValid():
            return None
        return model.ids[index.row()]

    def choose(self, row_id: int | None) -> bool:
        """Make the row of this id current; False when it is not in the list."""
        model = self.model()
        place = model.place_of(row_id) if isinstance(model, PagedModel) else -1
        if place < 0 or model is None:
            return False
        if self.current_id != row_id:
            self.setCurrentIndex(model.index(place, 0))
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and current.row() != previous.row() and self.current_id is not None:
            self.chosen.emit(self.current_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = self.current_id
        if event.key() in _ENTER and wanted is not None:
            self.opened.emit(wanted)
        elif event.key() == Qt.Key.Key_Delete and wanted is not None:
            self.removeWanted.emit(wanted)
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if wanted is not None:
                self.moveWanted.emit(wanted, _STEPS[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the row under the mouse; asked for by key, at the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        model = self.model()
        if not index.isValid() or not isinstance(model, PagedModel):
            return
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menuWanted.emit(model.ids[index.row()], at)

    def keyboardSearch(self, _search: str) -> None:
        """Lists are found in by the field さがす: item views do not compose Japanese."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, option, index)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            self._theme.paint_focus(painter, QRectF(self._row_rect(index)))

    def _row_rect(self, index: Index) -> QRect:
        rect = self.visualRect(index)
        return QRect(0, rect.top(), self.viewport().width(), rect.height())


class ChartTable(RowTable):
    """With the picture in the column `chart`: `dayMoved(date)` while the line is moved, `daySettled(date)` when it rests."""

    dayMoved = Signal(object)
    daySettled = Signal(object)

    def __init__(
        self, theme: Theme, name: str, picture: Picture, chart: int, parent: QWidget | None = None
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
