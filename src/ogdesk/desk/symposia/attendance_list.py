"""依頼と回答 as a table: one line per person or post."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ogdesk.acts.attendance_view import AttendanceRow
from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.symposia.keyed import NONE, ROW, Index
from ogdesk.desk.symposia.lineup_list import STATE_CHIPS
from ogdesk.desk.symposia.ordered import bring_into_sight
from ogdesk.desk.symposia.programme_list import paint_ground
from ogdesk.desk.words import tr

COL_NAME, COL_ROLE, COL_STATE, COL_LAST, COL_HANDED, COL_MAIL = range(6)
HEADS = (tr("登壇者"), tr("役割"), tr("状態"), tr("最後のやりとり"), tr("渡した物"), tr("連絡先"))
_WIDTHS = {COL_ROLE: 112, COL_STATE: 126, COL_LAST: 132, COL_HANDED: 130, COL_MAIL: 200}
_LEAST_NAME = 170
_HEAD = 38
_MOST_ROWS = 40
_GIVES_WAY = (COL_MAIL, COL_ROLE, COL_HANDED)
"""Columns that go, in this order, where the table is narrow; the right pane tells what they told."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_STATES = list(AttendanceState)


def cell_words(row: AttendanceRow, column: int) -> str:
    """The words of a cell."""
    if column == COL_NAME:
        return row.name
    if column == COL_ROLE:
        return row.roles
    if column == COL_STATE:
        return row.state_words
    if column == COL_LAST:
        return row.last
    if column == COL_HANDED:
        return row.handed
    return row.mailbox.mail if row.mailbox is not None else tr("メールがありません")


def spoken(row: AttendanceRow) -> str:
    """「奈良市長、パネリスト、打診中、10月26日 文書　打診中、11日たちました」"""
    parts = [row.name, row.detail, row.roles, row.state_words, row.last]
    if row.waited:
        parts.append(tr("{waited}日たちました", waited=row.waited))
    parts += [row.handed, "" if row.mailbox else tr("メールがありません")]
    return tr("、").join(part for part in parts if part)


_KEYS: dict[int, Callable[[AttendanceRow], Any]] = {COL_STATE: lambda row: _STATES.index(row.state)}


class AttendanceTable(QAbstractTableModel):
    """The attendances of one event that pass the filter, sorted by a column or as in the line-up (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[AttendanceRow, ...] = ()
        self._rows: list[AttendanceRow] = []
        self._keep: Callable[[AttendanceRow], bool] = lambda _row: True
        self._sort = (-1, Qt.SortOrder.AscendingOrder)

    def row(self, number: int) -> AttendanceRow:
        return self._rows[number]

    def place_of(self, row_id: int | None) -> int:
        """Where a row stands, -1 when the filter hides it."""
        return next((n for n, row in enumerate(self._rows) if row.id == row_id), -1)

    def show_rows(self, rows: tuple[AttendanceRow, ...]) -> None:
        """Another state; nothing is reset as long as the same rows stand in the same order."""
        self._all = rows
        shown = self._arranged()
        if [row.id for row in shown] == [row.id for row in self._rows]:
            self._rows = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(HEADS) - 1))
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def filter(self, keep: Callable[[AttendanceRow], bool]) -> None:
        """Show only some."""
        self._keep = keep
        self.show_rows(self._all)

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section] if 0 <= section < len(HEADS) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row) if index.column() == COL_NAME else cell_words(row, index.column())
        return row if role == ROW else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order)
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()].id) for index in self.persistentIndexList()]
        self._rows = self._arranged()
        for index, row_id in kept:
            self.changePersistentIndex(index, self.index(self.place_of(row_id), index.column()))
        self.layoutChanged.emit()

    def _arranged(self) -> list[AttendanceRow]:
        rows = [row for row in self._all if self._keep(row)]
        column, order = self._sort
        if column >= 0:
            key = _KEYS.get(column, lambda row: cell_words(row, column))
            rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        return rows


class AttendanceList(QTreeView):
    """`editWanted` on Enter, F2 or a double click."""

    editWanted = Signal()  # noqa: N815 - a signal, named as Qt's are

    def __init__(self, theme: Theme, table: AttendanceTable) -> None:
        super().__init__()
        self.setModel(table)
        self.setAccessibleName(tr("依頼と回答の一覧"))
        self.setItemDelegate(AttendanceDelegate(theme, self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
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
        self.doubleClicked.connect(lambda _index: self.editWanted.emit())
        for signal in (table.modelReset, table.rowsInserted, table.rowsRemoved):
            signal.connect(self._fit)
        self._fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(cast(QModelIndex, current), cast(QModelIndex, previous))
        if current.isValid() and self.hasFocus():
            bring_into_sight(self, self.visualRect(cast(QModelIndex, current)))

    def _fit(self) -> None:
        """As high as its rows; a very long list scrolls by itself."""
        rows = max(1, min(_MOST_ROWS, self.model().rowCount()))
        self.setFixedHeight(_HEAD + rows * SIZE.row_two_line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.editWanted.emit()
        else:
            super().keyPressEvent(event)

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


class AttendanceDelegate(QStyledItemDelegate):
    """Paints a cell: two lines for the name, a chip for the state."""

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tree = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, SIZE.row_two_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: AttendanceRow = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        paint_ground(painter, self._theme, rect, option.state, inset=0)
        inside = rect.adjusted(SPACE.card_padding if index.column() == COL_NAME else SPACE.m, 0, -SPACE.s, 0)
        if index.column() == COL_NAME:
            self._paint_name(painter, inside, row)
        elif index.column() == COL_STATE:
            self._paint_state(painter, inside, row)
        elif index.column() == COL_LAST and row.waited:
            self._paint_words(painter, inside.translated(0, -10), row.last)
            self._paint_words(
                painter, inside.translated(0, 10), tr("{waited}日たちました", waited=row.waited), warn=True
            )
        else:
            warns = index.column() == COL_MAIL and row.mailbox is None
            self._paint_words(painter, inside, cell_words(row, index.column()), warn=warns)
        painter.restore()
        self._paint_focus(painter, option, index)

    def _paint_focus(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One ring around the whole row, painted with its last visible column."""
        last = max(c for c in range(len(HEADS)) if not self._tree.isColumnHidden(c))
        current = self._tree.currentIndex()
        if not self._tree.hasFocus() or index.row() != current.row() or index.column() != last:
            return
        rect = QRectF(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        painter.save()
        painter.setClipping(False)
        self._theme.paint_focus(painter, rect)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRectF, row: AttendanceRow) -> None:
        theme, middle = self._theme, rect.center().y()
        for words, font, color, top in (
            (row.name, theme.font(bold=True), "text", middle - (20 if row.detail else 11)),
            (row.detail, theme.font("caption"), "text2", middle + 1),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(color))
            box = QRectF(rect.left(), top, rect.width(), 22 if font.bold() else 18)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_state(self, painter: QPainter, rect: QRectF, row: AttendanceRow) -> None:
        words, kind, icon = state_chip(row)
        width = min(rect.width(), chip_width(self._theme, words, icon))
        place = QRectF(rect.left(), rect.center().y() - CHIP / 2, width, CHIP)
        paint_chip(painter, place, self._theme, words, kind, icon=icon)

    def _paint_words(self, painter: QPainter, rect: QRectF, words: str, *, warn: bool = False) -> None:
        font = self._theme.font("caption" if warn else "body", tabular=True)
        painter.setFont(font)
        painter.setPen(self._theme.color("warn" if warn else "text2"))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


def state_chip(row: AttendanceRow) -> tuple[str, ChipKind, str]:
    """The chip of a row: a confirmed deputy is said as such."""
    if row.comes is WhoComes.DEPUTY and row.state is AttendanceState.CONFIRMED:
        return (tr("代理で確定"), "purple", "users")
    kind, icon = STATE_CHIPS[row.state]
    return (row.state_words, kind, icon)
