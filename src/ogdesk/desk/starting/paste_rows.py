"""Table model of a parsed paste: each line can be unticked and every cell corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ogdesk.acts.pasting.corrections import (
    name_text,
    reading_text,
    titles_text,
    with_name,
    with_reading,
    with_role,
    with_titles,
)
from ogdesk.acts.pasting.lineup import PastedRow
from ogdesk.council.programme import ROLE_WORDS
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.words import tr
from ogdesk.exchange.lineup import PastedPerson

Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()
COL_TICK, COL_ROLE, COL_NAME, COL_READING, COL_TITLES, COL_TOLD = range(6)
HEADS = (tr("追加"), tr("役割"), tr("氏名・役職"), tr("ふりがな"), tr("肩書き"), tr("わかったこと"))
_EDITORS: dict[int, Callable[[PastedPerson, str], PastedPerson]] = {
    COL_NAME: with_name,
    COL_READING: with_reading,
    COL_TITLES: with_titles,
}


def told(row: PastedRow) -> str:
    """Where it goes, 「登録ずみ」, what would be new, what is to be looked at."""
    if row.seated:
        return tr("{item_words}に登壇ずみ", item_words=row.item_words)
    parts = (
        [tr("{item_words}へ", item_words=row.item_words)]
        if row.person.item is not None and row.item_words
        else []
    )
    parts += [tr("登録ずみ")] if row.known else []
    parts += row.news
    if row.doubts:
        parts.append(tr("確かめてください：{join}", join=tr("、").join(row.doubts)))
    return "　".join(parts)


class PasteRows(QAbstractTableModel):
    """`corrected` after a cell was put right (the file is asked again who that is), `ticked` after a tick."""

    corrected = Signal()
    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PastedRow] = []
        self._ticks: list[bool] = []

    # ---- for the panel

    def show_rows(self, rows: Sequence[PastedRow], *, keep_ticks: bool = False) -> None:
        """Another text was understood; or (`keep_ticks`) the same lines were matched again."""
        if keep_ticks and len(rows) == len(self._rows):
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, COL_TOLD))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._ticks = [row.is_offered for row in rows]
        self.endResetModel()

    def row(self, number: int) -> PastedRow:
        """The line at a place."""
        return self._rows[number]

    def people(self) -> list[PastedPerson]:
        """All lines as they are now."""
        return [row.person for row in self._rows]

    def chosen(self) -> list[PastedPerson]:
        """The ticked ones."""
        return [row.person for row, ticked in zip(self._rows, self._ticks, strict=True) if ticked]

    def toggle(self, number: int) -> None:
        """Tick or untick a line."""
        if 0 <= number < len(self._rows):
            self._ticks[number] = not self._ticks[number]
            self.dataChanged.emit(self.index(number, 0), self.index(number, COL_TOLD))
            self.ticked.emit()

    # ---- for Qt

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return HEADS[section] if shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == COL_TICK:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.column() == COL_TOLD else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == COL_TICK:
            return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.person.source if column == COL_NAME else _text(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.toggle(index.row())
            return True
        row, column = self._rows[index.row()], index.column()
        if column == COL_ROLE:
            person = with_role(row.person, value)
        elif column in _EDITORS and str(value) != _text(row, column):
            person = _EDITORS[column](row.person, str(value))
        else:
            return False
        self._rows[index.row()] = PastedRow(
            row.id, person, row.role, row.known, row.seated, row.item_words, row.news, row.doubts
        )
        self.dataChanged.emit(index, index)
        self.corrected.emit()
        return True

    def _spoken(self, number: int, column: int) -> str:
        """A line is heard whole at its tick, else cell by cell."""
        if column != COL_TICK:
            return _text(self._rows[number], column)
        state = tr("追加する") if self._ticks[number] else tr("追加しない")
        cells = (_text(self._rows[number], each) for each in range(COL_ROLE, len(HEADS)))
        return tr("、").join(part for part in (state, *cells) if part)


def _text(row: PastedRow, column: int) -> str:
    if column == COL_ROLE:
        return row.person.role_word or tr(ROLE_WORDS[row.role])
    if column == COL_NAME:
        return name_text(row.person)
    if column == COL_READING:
        return reading_text(row.person)
    if column == COL_TITLES:
        return titles_text(row.person)
    return told(row) if column == COL_TOLD else ""
