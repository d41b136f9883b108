"""Table model of 依頼と回答: a row per person or post, with the words of each column."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QWidget

from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.acts.calendar.next_step import NEXT_WORDS
from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.lists.keyed_rows import NONE, ROW, Index
from ogdesk.desk.words import tr

COL_NAME, COL_ROLE, COL_STATE, COL_ASKED, COL_ANSWERED, COL_NEXT = range(6)
HEADS = (tr("登壇者"), tr("役割"), tr("状態"), tr("打診"), tr("回答"), tr("次にすること"))
DEPUTY = tr("代理")
_STATES = list(AttendanceState)
_NEVER = date.max


def cell_words(row: AttendanceRow, column: int) -> str:
    """The words of a cell."""
    if column == COL_NAME:
        return row.name
    if column == COL_ROLE:
        return row.roles
    if column == COL_STATE:
        return " ".join([tr(row.state_words), *([DEPUTY] if has_deputy(row) else [])])
    if column == COL_ASKED:
        return row.asked
    if column == COL_ANSWERED:
        return waiting_words(row) or row.answered
    return tr(NEXT_WORDS[row.next]) if row.next is not None else ""


def listed_words(*parts: str) -> str:
    """The parts that say something, one after another."""
    return "　".join(part for part in parts if part)


def has_deputy(row: AttendanceRow) -> bool:
    """Whether somebody else comes in the place of the one who was asked."""
    return row.comes is WhoComes.DEPUTY and not row.is_gone


def waiting_words(row: AttendanceRow) -> str:
    """「11日たちました」, '' where no answer is awaited."""
    if row.waited is None:
        return ""
    return tr("{n}日たちました", n=row.waited) if row.waited else tr("きょう打診しました")


def deadline_words(row: AttendanceRow) -> str:
    """「期限 11月13日」, 「期限 11月4日をすぎました」; '' once it is answered."""
    if not row.deadline or not row.is_waiting:
        return ""
    return tr("{deadline}をすぎました", deadline=row.deadline) if row.is_late else row.deadline


def spoken(row: AttendanceRow) -> str:
    """「奈良市長、パネリスト、打診中、打診 10/26 文書、11日たちました、電話で確認」"""
    parts = [row.name, row.detail, row.roles, cell_words(row, COL_STATE)]
    parts += [f"{HEADS[COL_ASKED]} {row.asked}"] if row.asked else []
    parts += [f"{HEADS[COL_ANSWERED]} {row.answered}"] if row.answered else []
    parts += [waiting_words(row), deadline_words(row), cell_words(row, COL_NEXT)]
    return tr("、").join(part for part in parts if part)


_KEYS: dict[int, Callable[[AttendanceRow], Any]] = {
    COL_NAME: lambda row: (row.sort_name, row.name),
    COL_STATE: lambda row: (_STATES.index(row.state), has_deputy(row)),
    COL_ASKED: lambda row: row.asked_on or _NEVER,
    COL_ANSWERED: lambda row: (row.answered_on or _NEVER, -(row.waited or 0)),
}


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
        """Another state; as long as the same rows are shown, what is selected stays selected."""
        self._all = rows
        shown = self._arranged()
        if {row.id for row in shown} == {row.id for row in self._rows}:
            self._order(shown)
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
        if role == Qt.ItemDataRole.ToolTipRole:
            name = listed_words(row.name, row.detail)
            return tip(name if index.column() == COL_NAME else cell_words(row, index.column()))
        return row if role == ROW else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order)
        self._order(self._arranged())

    def _order(self, rows: list[AttendanceRow]) -> None:
        """The same rows, perhaps in another order; whoever holds an index of one keeps it."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()].id) for index in self.persistentIndexList()]
        self._rows = rows
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
