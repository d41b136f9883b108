"""Tree view of 依頼と回答: sorts, filters, several selectable."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.views import ENTER, bring_into_sight, set_up
from ogdesk.desk.symposia.attendance_cells import AttendanceDelegate
from ogdesk.desk.symposia.attendance_table import (
    COL_ANSWERED,
    COL_ASKED,
    COL_NAME,
    COL_NEXT,
    COL_ROLE,
    COL_STATE,
    AttendanceTable,
)
from ogdesk.desk.words import tr

_WIDTHS = {COL_ROLE: 104, COL_STATE: 144, COL_ASKED: 92, COL_ANSWERED: 118, COL_NEXT: 124}
_LEAST_NAME = 150
_HEAD = 38
_MOST_ROWS = 40
_GIVES_WAY = (COL_ROLE, COL_ASKED)
"""Columns that go, in this order, where the table is narrow; the right pane tells what they told."""


class AttendanceList(QTreeView):
    """`editWanted` on Enter, F2 or a double click, `nextWanted(AttendanceRow)` for a click on what to do next, `menuWanted`
    (a point of the screen) for the menu of what is selected, `selected` when that changes."""

    editWanted = Signal()
    nextWanted = Signal(object)
    menuWanted = Signal(QPoint)
    selected = Signal()

    def __init__(self, theme: Theme, table: AttendanceTable) -> None:
        super().__init__()
        self.setModel(table)
        set_up(self, tr("依頼と回答の一覧"))
        self._cells = AttendanceDelegate(theme, self)
        self.setItemDelegate(self._cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self._build_head(theme)
        self.doubleClicked.connect(lambda _index: self.editWanted.emit())
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.selected.emit())
        for signal in (table.modelReset, table.rowsInserted, table.rowsRemoved):
            signal.connect(self._fit)
        self._fit()

    def _build_head(self, theme: Theme) -> None:
        head = self.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setFont(theme.font("caption", bold=True))
        # Under the words of the cells, which keep the padding of the card.
        head.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {SPACE.card_padding}px; }}")
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
        head.setSortIndicatorClearable(True)

    def chosen_rows(self) -> list[AttendanceRow]:
        """What is selected, from above."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ROW) for index in rows]

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(cast(QModelIndex, current), cast(QModelIndex, previous))
        if current.isValid() and self.hasFocus():
            bring_into_sight(self, self.visualRect(cast(QModelIndex, current)))

    def _fit(self) -> None:
        """As high as its rows; a very long list scrolls by itself."""
        rows = max(1, min(_MOST_ROWS, self.model().rowCount()))
        self.setFixedHeight(_HEAD + rows * SIZE.row_two_line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.editWanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._link_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._link_at(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if row is not None and plain and event.button() == Qt.MouseButton.LeftButton:
            self.nextWanted.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.currentIndex().isValid():
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        below = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menuWanted.emit(below if by_key else event.globalPos())

    def _link_at(self, point: QPoint) -> AttendanceRow | None:
        index = self.indexAt(point)
        if not index.isValid() or index.column() != COL_NEXT:
            return None
        row: AttendanceRow = index.data(ROW)
        return row if self._cells.link_at(QRectF(self.visualRect(index)), row, point) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width(self.viewport().width())

    def _share_width(self, width: int) -> None:
        """Columns give way before the name is squeezed; nothing ever scrolls sideways."""
        gone: set[int] = set()
        for column in (*_GIVES_WAY, -1):
            rest = width - sum(w for c, w in _WIDTHS.items() if c not in gone)
            if rest >= _LEAST_NAME or column < 0:
                break
            gone.add(column)
        for column, wanted in _WIDTHS.items():
            self.setColumnHidden(column, column in gone)
            self.setColumnWidth(column, wanted)
        self.setColumnWidth(COL_NAME, max(_LEAST_NAME, rest))
