"""A list view that draws each row at a given rectangle: on an arc, on a line of months, evenly in a row.

It stays a list for the keyboard and for screen readers: one Tab stop, arrows, a current row, a name for every row.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.keyed_rows import Index, KeyedRows
from ogdesk.desk.lists.views import ENTER, bring_into_sight, set_up

_BACK = (QAbstractItemView.CursorAction.MoveLeft, QAbstractItemView.CursorAction.MoveUp)
_FIRST = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MovePageUp)
_LAST = (QAbstractItemView.CursorAction.MoveEnd, QAbstractItemView.CursorAction.MovePageDown)
_Action = QAbstractItemView.CursorAction


class PlacedList(QListView):
    """A list view that draws each row at a rectangle of its own.

    Override `places(width)` (a rectangle for each row) and `paint_ground`; the delegate paints the rows.

    `activatedRow(row)` on Enter or a double click (on one click with `one_click`).
    """

    activatedRow = Signal(object)
    one_click = False

    def __init__(self, theme: Theme, model: KeyedRows, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.rows = model
        self._places: list[QRectF] | None = None
        self._pressed = -1
        self.setModel(model)
        set_up(self, name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        for signal in (
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.modelReset,
        ):
            signal.connect(self.lay_out)
        theme.icons.changed.connect(self.viewport().update)

    # ---- for subclasses

    @abstractmethod
    def places(self, width: float) -> Sequence[QRectF]:
        """Where each row stands in a picture of this width."""

    @abstractmethod
    def wanted_height(self, width: float) -> int:
        """How high the picture is at a width."""

    def paint_ground(self, painter: QPainter) -> None:
        """What stands behind the rows."""

    def paint_over(self, painter: QPainter) -> None:
        """What stands before the rows."""

    # ---- for the page

    @property
    def current_row(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Make a row current."""
        if 0 <= place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place))

    def rect_of(self, place: int) -> QRectF:
        """Where a row stands."""
        if self._places is None:
            self._places = list(self.places(self.viewport().width()))
        return self._places[place] if 0 <= place < len(self._places) else QRectF()

    def lay_out(self) -> None:
        """Something changed: place the rows anew."""
        self._places = None
        self.setFixedHeight(self.wanted_height(self.viewport().width()))
        self.viewport().update()

    # ---- for Qt

    def visualRect(self, index: Index) -> QRect:
        return self.rect_of(index.row()).toAlignedRect() if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> Index:  # type: ignore[override]
        for place in range(self.rows.rowCount()):
            if self.rect_of(place).contains(point):
                return self.rows.index(place)
        return self.rows.index(-1)

    def moveCursor(self, action: _Action, _modifiers: Qt.KeyboardModifier) -> Index:  # type: ignore[override]
        count, now = self.rows.rowCount(), self.current_row
        if not count:
            return self.rows.index(-1)
        if now < 0 or action in _FIRST:
            return self.rows.index(0)
        if action in _LAST:
            return self.rows.index(count - 1)
        return self.rows.index(max(0, min(count - 1, now + (-1 if action in _BACK else 1))))

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The picture never scrolls; the page around it does, when the keyboard is here."""
        if self.hasFocus():
            bring_into_sight(self, self.visualRect(index))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        chosen = QItemSelection()
        for place in range(self.rows.rowCount()):
            if self.rect_of(place).intersects(QRectF(rect)):
                chosen.select(self.rows.index(place), self.rows.index(place))
                break
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def updateGeometries(self) -> None:
        """No scroll bars: the wheel belongs to the page."""
        self.verticalScrollBar().setRange(0, 0)
        self.horizontalScrollBar().setRange(0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row()
        area = QRectF(event.rect()).adjusted(-4, -4, 4, 4)
        for place in range(self.rows.rowCount()):
            if self.rect_of(place).intersects(area):
                option = self._option(place, hovered=place == hovered and self.viewport().underMouse())
                self.itemDelegate().paint(painter, option, self.rows.index(place))
        self.paint_over(painter)
        painter.end()

    def _option(self, place: int, *, hovered: bool) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        option.initFrom(self)
        option.rect = self.rect_of(place).toAlignedRect()
        state = QStyle.StateFlag.State_Enabled
        index = self.rows.index(place)
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if place == self.current_row and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        if hovered:
            state |= QStyle.StateFlag.State_MouseOver
        option.state = state
        return option

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.current_row >= 0:
            self._activate(self.current_row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint()).row()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        released = self.indexAt(event.position().toPoint()).row()
        if self.one_click and event.button() == Qt.MouseButton.LeftButton and released == self._pressed >= 0:
            self._activate(released)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.indexAt(event.position().toPoint()).row()
        if place >= 0 and not self.one_click:
            self._activate(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.viewport().update()

    def _activate(self, place: int) -> None:
        self.choose(place)
        self.activatedRow.emit(self.rows.row(place))
