"""Paged table model: holds all ids and fetches rows a page at a time when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, QTimer

from ogdesk.desk.lists.keyed_rows import NONE, ROW, HasId, Index

PAGE = 64
"""Rows fetched at once: more than any window shows."""
KEPT = 2_000
"""Rows kept before those out of sight are forgotten."""
_NAMED = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Take = Callable[[Sequence[HasId]], None]
"""Called with the rows of a page, once, when they have come."""
Fetch = Callable[[tuple[int, ...], Take], object]
"""Begins to read the rows of these ids."""


class PagedRows(QAbstractTableModel):
    """A table model of ids; the row of an id is fetched with its page when it is first looked at and is blank until then.

    Subclasses set `titles` and answer `cell(row, column, role)` and `spoken(row)`; `show(answer)` puts what was read.
    """

    titles: Sequence[str] = ("",)

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        self._rows: dict[int, Any] = {}
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._missing: set[int] = set()
        self._generation = 0
        self._wanted: list[int] = []
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_now)

    # ---- for the page

    @property
    def ids(self) -> tuple[int, ...]:
        return self._ids

    def show(self, answer: Any) -> int:
        """Put what was read, here the ids; how many rows there are."""
        self.show_ids(answer)
        return len(self._ids)

    def show_ids(self, ids: Sequence[int], first: Sequence[HasId] = ()) -> None:
        """Another list; rows already here are used again, `first` were read with the ids."""
        wanted = tuple(ids)
        self._store(first)
        if wanted == self._ids:
            self._tell(first)
        else:
            self.beginResetModel()
            self._ids = wanted
            self._places = {id_: place for place, id_ in enumerate(wanted)}
            self._forget_asked()
            self.endResetModel()

    def clear(self) -> None:
        """Another file: nothing of this one is known any more."""
        self._generation += 1
        self._rows.clear()
        self._stale.clear()
        self.show_ids(())

    def refresh(self) -> None:
        """Something changed: what is looked at is fetched anew and shown as it was meanwhile; what is under way is dropped."""
        self._generation += 1
        self._stale = set(self._rows)
        self._forget_asked()
        self.touch()

    def touch(self) -> None:
        """Draw everything anew (the colours or the day of the answers changed)."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.titles) - 1))

    def id_at(self, place: int) -> int | None:
        """The id at a place, None outside the list."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, row_id: int | None) -> int:
        """Where the id stands, -1 when it is not in the list."""
        return self._places.get(row_id, -1) if row_id is not None else -1

    def row_at(self, place: int) -> Any:
        """The row at a place; asks for it when it has not come, None until then."""
        if not 0 <= place < len(self._ids):
            return None
        id_ = self._ids[place]
        if self._is_wanted(id_) and id_ not in self._missing:
            self._want(place)
        return self._rows.get(id_)

    def known_row(self, place: int) -> Any:
        """As `row_at`, without asking."""
        return self._rows.get(self._ids[place]) if 0 <= place < len(self._ids) else None

    def row_of(self, row_id: int) -> Any:
        """The row of an id, None when it is not in the list or has not come."""
        return self.row_at(self.place_of(row_id))

    def neighbour_of(self, row_id: int) -> int | None:
        """Which row becomes current when this one goes: the next, else the one before."""
        place = max(self.place_of(row_id), 0)
        around = (*self._ids[place:], *reversed(self._ids[:place]))
        return next((id_ for id_ in around if id_ != row_id and self.is_row(id_)), None)

    # ---- for subclasses

    def is_row(self, _id: int) -> bool:
        """Whether an id stands for a row that can be chosen, not for a line over some."""
        return True

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

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.is_row(self._ids[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role in _NAMED and orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.titles):
            return self.titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if role == ROW:
            return row
        if row is None:
            return "" if index.isValid() and role in _NAMED else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self.spoken(row)
        return self.cell(row, index.column(), role)

    # ---- inside

    def _is_wanted(self, id_: int) -> bool:
        return (id_ not in self._rows or id_ in self._stale) and id_ not in self._asked

    def _want(self, place: int) -> None:
        first = place // PAGE * PAGE
        page = [id_ for id_ in self._ids[first : first + PAGE] if self._is_wanted(id_)]
        self._asked.update(page)
        self._wanted += page
        self._ask.start()

    def _ask_now(self) -> None:
        wanted, self._wanted = tuple(self._wanted), []
        generation = self._generation
        if wanted:
            self._fetch(wanted, lambda rows: self._take(generation, wanted, rows))

    def _forget_asked(self) -> None:
        self._asked.clear()
        self._missing.clear()
        self._wanted.clear()

    def _take(self, generation: int, asked: tuple[int, ...], rows: Sequence[HasId]) -> None:
        if generation != self._generation:
            return
        # Whoever asked for a row that is gone must not ask for ever.
        self._missing |= self._asked & set(asked) - {row.id for row in rows}
        self._store(rows)
        self._tell(rows)

    def _store(self, rows: Sequence[HasId]) -> None:
        got = {row.id for row in rows}
        self._asked -= got | self._missing
        self._stale -= got
        if len(self._rows) > KEPT:
            self._rows.clear()
        self._rows.update({row.id: row for row in rows})

    def _tell(self, rows: Sequence[HasId]) -> None:
        places = [self._places[row.id] for row in rows if row.id in self._places]
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(self.titles) - 1))


class DayModel(PagedRows):
    """A paged model whose rows depend on a day.

    Rows that answer for a day: `set_day` changes what is said of each without fetching anything.
    """

    def __init__(self, day: date, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(fetch, parent)
        self.day = day

    def set_day(self, day: date) -> None:
        """The 基準日."""
        if day != self.day:
            self.day = day
            self.touch()
