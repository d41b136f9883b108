"""The list of symposia: ids first, rows by the page, never all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ogdesk.acts.rows import SymposiumRow
from ogdesk.council.event import EVENT_KIND_WORDS, EVENT_STATE_WORDS, EventKind, EventState
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_short_day, said_year
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.words import tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
PAGE = 100
_NONE = QModelIndex()
STATE_CHIPS: dict[EventState, tuple[ChipKind, str]] = {
    EventState.PLANNED: ("info", "pencil"),
    EventState.PUBLISHED: ("ok", "check"),
    EventState.POSTPONED: ("warn", "clock"),
    EventState.CANCELLED: ("err", "x"),
    EventState.FINISHED: ("mute", "flag"),
}


class SymposiumRows(QAbstractListModel):
    """`show_ids` replaces the list; rows that come into sight are asked for through `fetch(ids, take)`, which calls
    `take(rows)` later."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int], Callable[[list[SymposiumRow]], None]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: list[int] = []
        self._rows: dict[int, SymposiumRow] = {}
        self._asked: set[int] = set()
        self._generation = 0

    def show_ids(self, ids: list[int], first: Sequence[SymposiumRow] = ()) -> None:
        """Another list, or the same with other contents; `first` are rows that are known already."""
        self._generation += 1
        self._asked.clear()
        known = {row.id: row for row in first}
        if ids == self._ids:
            self._rows = known
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self._rows = known
        self.endResetModel()

    def id_at(self, place: int) -> int | None:
        """The id of a row, None outside the list."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, row_id: int | None) -> int:
        """Where a thing stands, -1 when it is not in the list."""
        return self._ids.index(row_id) if row_id in self._ids else -1

    def row_at(self, place: int) -> SymposiumRow | None:
        """The row, None as long as it was not read; asking for it makes its page be read."""
        if not 0 <= place < len(self._ids):
            return None
        row = self._rows.get(self._ids[place])
        if row is None:
            self._ask(place // PAGE)
        return row

    def known_row(self, place: int) -> SymposiumRow | None:
        """As `row_at`, without asking."""
        return self._rows.get(self._ids[place]) if 0 <= place < len(self._ids) else None

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW):
            return None
        row = self.row_at(index.row())
        if role == ROW or row is None:
            return row if role == ROW else ""
        return row.title if role == Qt.ItemDataRole.DisplayRole else spoken(row)

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        generation = self._generation
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        self._fetch(ids, lambda rows: self._take(generation, page, rows))

    def _take(self, generation: int, page: int, rows: list[SymposiumRow]) -> None:
        if generation != self._generation:
            return
        self._rows.update({row.id: row for row in rows})
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE), self.index(last))


def year_words(row: SymposiumRow) -> str:
    """「令和2年度」, 「年度不明」."""
    return tr(said_year(FiscalYear(row.fiscal_year))) if row.fiscal_year is not None else tr("年度不明")


def day_words(row: SymposiumRow) -> str:
    """「11月19日（木）15:00」, '' where the day is unknown."""
    if row.day is None:
        return ""
    words = tr(said_short_day(date.fromisoformat(row.day), weekday=True))
    return f"{words} {row.start}" if row.start else words


def kind_words(row: SymposiumRow) -> str:
    """The kind of an event that is no symposium, else ''."""
    kind = EventKind(row.kind)
    return "" if kind is EventKind.SYMPOSIUM else tr(EVENT_KIND_WORDS[kind])


def spoken(row: SymposiumRow) -> str:
    """「令和2年度、11月19日（木）15:00、公開シンポジウム、テーマ…、終了」"""
    parts = [
        year_words(row),
        day_words(row) or tr("日付不明"),
        row.title,
        row.theme,
        kind_words(row),
        tr(EVENT_STATE_WORDS[EventState(row.state)]),
    ]
    return tr("、").join(part for part in parts if part)
