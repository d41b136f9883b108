"""Lists that hold ids and fetch the rows that are looked at, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

PAGE = 64
"""Rows fetched at once: more than any window shows."""
KEPT = 2_000
"""Rows kept before those out of sight are forgotten."""
ROW = Qt.ItemDataRole.UserRole + 1
"""The row object itself, None until it has come."""

Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()


class HasId(Protocol):
    """What a row must have."""

    @property
    def id(self) -> int: ...


class PagedModel(QAbstractTableModel):
    """`set_ids` puts a whole list, `take` the rows that `rowsWanted(ids)` asked for.

    Subclasses set `titles` and answer `cell(row, column, role)` and `spoken(row)`; a row that has not come is blank.
    """

    rowsWanted = Signal(object)
    titles: Sequence[str] = ("",)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        self._rows: dict[int, Any] = {}
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._missing: set[int] = set()
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_now)

    # ---- for the page

    @property
    def ids(self) -> tuple[int, ...]:
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Another list; rows already here are used again."""
        wanted = tuple(ids)
        if wanted == self._ids:
            return
        self.beginResetModel()
        self._ids = wanted
        self._places = {id_: place for place, id_ in enumerate(wanted)}
        self._asked.clear()
        self._missing.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Something changed: what is looked at is fetched anew and shown as it was meanwhile."""
        self._stale = set(self._rows)
        self._asked.clear()
        self._missing.clear()
        self.touch()

    def touch(self) -> None:
        """Draw everything anew (the colours or the day of the answers changed)."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.titles) - 1))

    def take(self, rows: Sequence[HasId]) -> None:
        """The rows that were asked for."""
        got = {row.id for row in rows}
        # Whoever asked for a row that is gone must not ask for ever.
        self._missing |= self._asked - got
        self._asked -= got
        self._stale -= got
        if len(self._rows) > KEPT:
            self._rows.clear()
        self._rows.update({row.id: row for row in rows})
        places = sorted(self._places[id_] for id_ in got if id_ in self._places)
        if places:
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(self.titles) - 1))

    def place_of(self, row_id: int | None) -> int:
        """Where the id stands, -1 when it is not in the list."""
        return self._places.get(row_id, -1) if row_id is not None else -1

    def row_of(self, index: Index) -> Any:
        """The row object of an index; asks for it when it has not come."""
        if not index.isValid():
            return None
        id_ = self._ids[index.row()]
        if (id_ not in self._rows or id_ in self._stale) and id_ not in self._asked | self._missing:
            self._want(index.row())
        return self._rows.get(id_)

    # ---- for subclasses

    def cell(self, _row: Any, _column: int, _role: int) -> Any:
        """What a cell shows."""
        return None

    def spoken(self, _row: Any) -> str:
        """The whole row in words."""
        return ""

    # ---- for Qt

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        named = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if named and orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.titles):
            return self.titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_of(index)
        if role == ROW:
            return row
        if row is None:
            return "" if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self.spoken(row)
        return self.cell(row, index.column(), role)

    # ---- inside

    def _want(self, place: int) -> None:
        first = place // PAGE * PAGE
        for id_ in self._ids[first : first + PAGE]:
            if id_ not in self._rows or id_ in self._stale:
                self._asked.add(id_)
        self._ask.start()

    def _ask_now(self) -> None:
        wanted = tuple(id_ for id_ in self._ids if id_ in self._asked) if self._asked else ()
        if wanted:
            self.rowsWanted.emit(wanted)


class DayModel(PagedModel):
    """Rows that answer for a day: `set_day` changes what is said of each without fetching anything."""

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = day

    def set_day(self, day: date) -> None:
        """The 基準日."""
        if day != self.day:
            self.day = day
            self.touch()
