"""A flat list of rows with columns: a tree view without branches, by whole rows, with the ring around the current one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.keyed_rows import Index
from ogdesk.desk.lists.paged_rows import PagedRows
from ogdesk.desk.lists.views import ENTER, menu_place

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


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
        if not isinstance(model, PagedRows) or not index.isValid():
            return None
        return model.ids[index.row()]

    def choose(self, row_id: int | None) -> bool:
        """Make the row of this id current; False when it is not in the list."""
        model = self.model()
        place = model.place_of(row_id) if isinstance(model, PagedRows) else -1
        if place < 0 or model is None:
            return False
        if self.current_id != row_id:
            self.setCurrentIndex(model.index(place, 0))
        return True

    def choose_place(self, place: int) -> None:
        """Make the first row from a place on current, lines over groups left aside; the last one where there are fewer."""
        model = self.model()
        if not isinstance(model, PagedRows) or not model.ids:
            return
        place = max(0, min(place, len(model.ids) - 1))
        self.choose(next((id_ for id_ in model.ids[place:] if model.is_row(id_)), None))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and current.row() != previous.row() and self.current_id is not None:
            self.chosen.emit(self.current_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = self.current_id
        if event.key() in ENTER and wanted is not None:
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
        index, at = menu_place(self, event)
        model = self.model()
        if index.isValid() and isinstance(model, PagedRows):
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
