"""A list view whose rows are reordered by dragging or Alt+↑↓, as high as its rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from ogdesk.desk.kit.insertion import gap_at, moved_words, paint_insertion
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.keyed_rows import NONE, Index, KeyedRows
from ogdesk.desk.lists.views import ENTER, announce, bring_into_sight, set_up

_FORMAT = "application/x-ogdesk-row"


class OrderedRows(KeyedRows):
    """List model of an ordered list.

    Rows that can be moved. `moved(id, place)` after a move by the user: the page writes it into the file.
    """

    moved = Signal(int, int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return (
            flags | Qt.ItemFlag.ItemIsDragEnabled
            if index.isValid()
            else flags | Qt.ItemFlag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_FORMAT]

    def mimeData(self, indexes: Any) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(_FORMAT, QByteArray(f"{id(self)} {self.row(indexes[0].row()).id}".encode()))
        return data

    def dragged(self, data: QMimeData) -> int:
        """The place of the row that is dragged, -1 when it is not of this list."""
        if not data.hasFormat(_FORMAT):
            return -1
        owner, _, row_id = bytes(data.data(_FORMAT).data()).decode().partition(" ")
        return self.place_of(int(row_id)) if owner == str(id(self)) else -1

    def moveRows(self, source: Index, first: int, count: int, destination: Index, before: int) -> bool:
        """One row to another place, as Qt counts: `before` is the row it will stand before."""
        if count != 1 or not self.beginMoveRows(source, first, first, destination, before):
            return False
        row = self._rows.pop(first)
        place = before - 1 if before > first else before
        self._rows.insert(place, row)
        self.endMoveRows()
        self.moved.emit(row.id, place)
        return True


class OrderedList(QListView):
    """List view of an ordered list.

    `editWanted` on Enter, F2 or a double click, `removeWanted` on Del, `pasteWanted` on Ctrl+V, `left` on Esc; a row's
    move is announced.

    `gap_words(first, before)` says what stands beside the insertion line while row `first` is dragged before row `before`.
    The list is as high as its rows and never scrolls by itself: the page around it does. Rows of different heights:
    override `height_of`.
    """

    editWanted = Signal()
    removeWanted = Signal()
    pasteWanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, model: OrderedRows, name: str, row_height: int) -> None:
        super().__init__()
        self._theme = theme
        self._rows = model
        self._row_height = row_height
        self._gap: int | None = None
        self._dragged = -1
        self.gap_words: Callable[[int, int], str] | None = None
        self.read_only = False
        self.setModel(model)
        set_up(self, name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(self._fit)
        self.doubleClicked.connect(lambda _index: self.editWanted.emit())
        self._fit()

    @property
    def current_row(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Make a row current and bring it into sight."""
        place = min(place, self._rows.rowCount() - 1)
        self.setCurrentIndex(self._rows.index(place) if place >= 0 else QModelIndex())

    def move_current(self, step: int) -> None:
        """Alt+↑ (-1) and Alt+↓ (+1)."""
        self.move_to(self.current_row + step)

    def move_to(self, target: int) -> None:
        """The current row to a place."""
        first = self.current_row
        if not self.read_only and first >= 0 and first != target and 0 <= target < self._rows.rowCount():
            self._move(first, target + 1 if target > first else target)

    def moved_words(self, first: int, before: int) -> str:
        """What a screen reader hears when row `first` goes before row `before`; asked before the move."""
        return moved_words(first, before - 1 if before > first else before)

    def height_of(self, _place: int) -> int:
        """How high a row is, in px."""
        return self._row_height

    def _move(self, first: int, before: int) -> None:
        words = self.moved_words(first, before)
        self._rows.moveRows(NONE, first, 1, NONE, before)
        announce(self, words)

    def sizeHint(self) -> QSize:
        return QSize(240, self._top_of(self._rows.rowCount()) or self._row_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if key == Qt.Key.Key_Up else 1)
        elif key in ENTER and self.current_row >= 0:
            self.editWanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current_row >= 0:
            if not self.read_only:
                self.removeWanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and not self.read_only:
            self.pasteWanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(cast(QModelIndex, current), cast(QModelIndex, previous))
        if current.isValid() and self.hasFocus():
            bring_into_sight(self, self.visualRect(cast(QModelIndex, current)))

    # ---- dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        if not self.read_only:
            super().startDrag(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._follow_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._follow_drag(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._set_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        first = self._rows.dragged(event.mimeData())
        before = self._gap_at(event.position().toPoint().y())
        self._set_gap(None)
        if first < 0 or self.read_only:
            event.ignore()
            return
        # Copy: the row has been moved already, the view must not take it away.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if before not in (first, first + 1):
            self._move(first, before)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None:
            painter = QPainter(self.viewport())
            self._paint_gap(painter, self._gap)
            painter.end()

    def _follow_drag(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        self._dragged = self._rows.dragged(event.mimeData())
        if self._dragged < 0 or self.read_only:
            event.ignore()
            return
        event.acceptProposedAction()
        self._set_gap(self._gap_at(event.position().toPoint().y()))

    def _gap_at(self, y: int) -> int:
        return gap_at(y, [self.height_of(place) for place in range(self._rows.rowCount())])

    def _top_of(self, place: int) -> int:
        """Where a row begins; the end of the last one for the number of rows."""
        return sum(self.height_of(above) for above in range(place))

    def _set_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def _paint_gap(self, painter: QPainter, gap: int) -> None:
        y = min(max(1, self._top_of(gap)), self.viewport().height() - 1)
        words = self.gap_words(self._dragged, gap) if self.gap_words is not None else ""
        paint_insertion(painter, self._theme, y, self.viewport().width(), words)

    # ---- inside

    def _fit(self) -> None:
        height = self.sizeHint().height()
        if height != self.height():
            self.scheduleDelayedItemsLayout()
        self.setFixedHeight(height)
