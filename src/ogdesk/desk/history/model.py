"""List model of acts grouped by day, newest first; older ones are fetched on scrolling down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ogdesk.council.written_dates import said_day
from ogdesk.desk.lists.keyed_rows import NONE, ROW, Index
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.history.view import HistoryBatch, ShownStep


class HistoryModel(QAbstractListModel):
    """Rows are headings of days (str) and acts. `more` is asked for the next page. ROW is an act, None for a heading."""

    def __init__(
        self, today: Callable[[], date], more: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._more = more
        self._rows: list[str | ShownStep] = []
        self._has_more = False
        self._asking = False

    def show(self, page: HistoryBatch) -> int:
        """Begin anew with the newest; how many rows there are."""
        self.beginResetModel()
        self._rows = self._grouped(page.steps, None)
        self.endResetModel()
        self._has_more, self._asking = page.more is not None, False
        return len(self._rows)

    def refresh(self) -> None:
        """Nothing is kept from one answer to the next."""

    def clear(self) -> None:
        """Another file."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def append(self, page: HistoryBatch) -> None:
        """The next page."""
        self._has_more, self._asking = page.more is not None, False
        last = next((row.at.date() for row in reversed(self._rows) if not isinstance(row, str)), None)
        added = self._grouped(page.steps, last)
        if added:
            self.beginInsertRows(NONE, len(self._rows), len(self._rows) + len(added) - 1)
            self._rows += added
            self.endInsertRows()

    def step(self, row: int) -> ShownStep | None:
        """The act of a row, None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else ""
        return None if isinstance(found, str) else found

    def row_of(self, step: int) -> int:
        """The row of an act, -1 when it is not among those read."""
        return next(
            (n for n, row in enumerate(self._rows) if not isinstance(row, str) and row.step == step), -1
        )

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return None if isinstance(row, str) else row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def canFetchMore(self, parent: Index = NONE) -> bool:
        return not parent.isValid() and self._has_more and not self._asking

    def fetchMore(self, parent: Index = NONE) -> None:
        if not parent.isValid():
            self._asking = True
            self._more()

    def _grouped(self, steps: Sequence[ShownStep], last: date | None) -> list[str | ShownStep]:
        rows: list[str | ShownStep] = []
        for step in steps:
            day = step.at.date()
            if day != last:
                rows.append(day_words(day, self._today()))
                last = day
            rows.append(step)
        return rows


def day_words(day: date, today: date) -> str:
    """きょう, きのう, or the day."""
    return {0: tr("きょう"), 1: tr("きのう")}.get((today - day).days, tr(said_day(day, weekday=True)))


def where_words(step: ShownStep) -> str:
    """「シンポジウム › プログラム › パネルディスカッション」"""
    return " › ".join(part for part in (step.place_words, step.thing) if part)


def spoken(step: ShownStep) -> str:
    """A row as a screen reader says it."""
    state = tr("、いまの状態") if step.current else tr("、取り消し済み") if step.undone else ""
    return tr(
        "{at:%H時%M分}、{sentence}、{place_words}{state}",
        at=step.at,
        sentence=step.sentence,
        place_words=where_words(step),
        state=state,
    )
