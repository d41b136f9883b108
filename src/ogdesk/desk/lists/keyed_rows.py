"""List model of frozen rows with an id: a new state becomes the fewest inserts, moves and removals.

So the current row, the selection and the scroll position stay with the thing, not with the line it stood on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.desk.kit.tokens import SPACE

Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole + 1
"""The row object itself."""


class HasId(Protocol):
    """What a row must have."""

    @property
    def id(self) -> int: ...


class KeyedRows(QAbstractListModel):
    """A list model of rows. Subclasses say what a row looks like (`words`) and how it sounds (`spoken`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    # ---- for the page

    def row(self, number: int) -> Any:
        """The row object at a place."""
        return self._rows[number]

    def rows(self) -> Sequence[Any]:
        """All rows in order."""
        return tuple(self._rows)

    def place_of(self, row_id: int | None) -> int:
        """Where the row of this id stands, -1 when it is not here."""
        return next((n for n, row in enumerate(self._rows) if row.id == row_id), -1)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show another state of the same list."""
        self._drop_missing({row.id for row in rows})
        for place, row in enumerate(rows):
            self._put(place, row)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def words(self, row: Any) -> str:
        """The main words of a row."""
        return str(row)

    def spoken(self, row: Any) -> str:
        """What a screen reader says of a row."""
        return self.words(row)

    # ---- for Qt

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return row if role == ROW else None

    def _drop_missing(self, wanted: set[int]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].id not in wanted:
                self.beginRemoveRows(NONE, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: Any) -> None:
        old = self.place_of(row.id)
        if old < 0:
            self.beginInsertRows(NONE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if old != place:
            self.beginMoveRows(NONE, old, old, NONE, place)
            self._rows.insert(place, self._rows.pop(old))
            self.endMoveRows()
        self._rows[place] = row


class RowStack(QWidget):
    """Forms under one another, one for each row; a form lives as long as its thing does.

    `make(row)` builds a form, `refresh(form, row)` shows what the bindings in it do not show by themselves.
    """

    def __init__(
        self,
        make: Callable[[Any], QWidget],
        refresh: Callable[[Any, Any], object] | None = None,
        *,
        spacing: int = SPACE.m,
    ) -> None:
        super().__init__()
        self._make = make
        self._refresh = refresh
        self._forms: dict[int, QWidget] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(spacing)
        self.hide()

    def form(self, row_id: int) -> QWidget | None:
        """The form of a thing."""
        return self._forms.get(row_id)

    def forms(self) -> Sequence[QWidget]:
        """All forms, from top to bottom."""
        return sorted(self._forms.values(), key=self._stack.indexOf)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these, keeping the forms that are there."""
        for gone in set(self._forms) - {row.id for row in rows}:
            form = self._forms.pop(gone)
            self._stack.removeWidget(form)
            form.hide()
            form.deleteLater()
        for place, row in enumerate(rows):
            form = self._forms.get(row.id) or self._made(row)
            if self._stack.indexOf(form) != place:
                self._stack.insertWidget(place, form)
                form.show()  # not with the next events: who waits for its field goes there now
            if self._refresh is not None:
                self._refresh(form, row)
        self.setVisible(bool(rows))

    def _made(self, row: Any) -> QWidget:
        form = self._make(row)
        self._forms[row.id] = form
        return form
