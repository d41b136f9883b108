"""Table model of 登壇回数: a row for each person and post, a column for each 年度 in sight, sums at the right and below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from ogdesk.acts.people.appearance_counts import CountedEvent, CountRow, CountTable
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_day, said_year
from ogdesk.desk.chart.scale import year_letter
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.lists.keyed_rows import NONE, ROW, Index
from ogdesk.desk.words import tr

COL_NAME = 0
EVENTS_ROLE = ROW + 1
"""The events a cell counts."""


class CountsModel(QAbstractTableModel):
    """Table model of 登壇回数. `show` puts the answer, `show_years` says which of its 年度 are in sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = CountTable((), ())
        self._sums: Counter[int | None] = Counter()
        self._first = 0
        self._wide = 0

    # ---- for the tab

    @property
    def all_years(self) -> tuple[int | None, ...]:
        """Every 年度 there is."""
        return self._table.years

    @property
    def years(self) -> tuple[int | None, ...]:
        """The 年度 in sight."""
        return self._table.years[self._first : self._first + self._wide]

    @property
    def rows(self) -> tuple[CountRow, ...]:
        return self._table.rows

    @property
    def col_total(self) -> int:
        """The column of sums."""
        return len(self.years) + 1

    def refresh(self) -> None:
        """Nothing is kept from one answer to the next."""

    def clear(self) -> None:
        """Another file."""
        self.show(CountTable((), ()))

    def show(self, table: CountTable) -> int:
        """Another answer; the newest 年度 come into sight when there were none. How many rows there are."""
        if table == self._table:
            return len(table.rows)
        self.beginResetModel()
        had = bool(self._table.years)
        self._table = table
        self._sums = Counter(event.fiscal_year for row in table.rows for event in row.events)
        self._first = min(self._first, self._last_first()) if had else self._last_first()
        self.endResetModel()
        return len(table.rows)

    def show_years(self, count: int) -> None:
        """So many 年度 have room."""
        wide = max(1, count)
        if wide == self._wide:
            return
        at_end = self._first >= self._last_first()
        self.beginResetModel()
        self._wide = wide
        self._first = self._last_first() if at_end else min(self._first, self._last_first())
        self.endResetModel()

    def shift(self, years: int) -> bool:
        """Look that many 年度 earlier (negative) or later; False at the end."""
        first = min(max(0, self._first + years), self._last_first())
        if first == self._first:
            return False
        self._first = first
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(self.years))
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 1), self.index(self.rowCount() - 1, len(self.years)))
        return True

    @property
    def has_earlier(self) -> bool:
        return self._first > 0

    @property
    def has_later(self) -> bool:
        return self._first < self._last_first()

    def place_of(self, entity: str, id_: int) -> int:
        """The row of a person or post, -1 when it is not in the table."""
        return next(
            (n for n, row in enumerate(self._table.rows) if (row.entity, row.id) == (entity, id_)), -1
        )

    def row_of(self, index: Index) -> CountRow | None:
        """The row of an index; None for the sums and for no index."""
        place = index.row() if index.isValid() else -1
        return self._table.rows[place] if 0 <= place < len(self._table.rows) else None

    def year_of(self, column: int) -> int | None:
        """The 年度 of a column of years."""
        return self.years[column - 1]

    def is_year(self, column: int) -> bool:
        return 1 <= column <= len(self.years)

    def events_of(self, index: Index) -> tuple[CountedEvent, ...]:
        """What a cell counts; the cells of name and sum count all of a row."""
        row = self.row_of(index)
        if row is None:
            return ()
        return row.in_year(self.year_of(index.column())) if self.is_year(index.column()) else row.events

    def as_text(self) -> str:
        """The whole table, all 年度, for a spreadsheet: cells parted by tabs, lines by line ends."""
        years = self._table.years
        head = [tr("氏名・役職"), *(year_words(year) for year in years), tr("合計")]
        lines = [head]
        for row in self._table.rows:
            counts = [len(row.in_year(year)) for year in years]
            lines.append([row.name, *(str(count or "") for count in counts), str(row.total)])
        return "\n".join("\t".join(line) for line in lines)

    # ---- for Qt

    def rowCount(self, parent: Index = NONE) -> int:
        count = len(self._table.rows)
        return 0 if parent.isValid() or not count else count + 1

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.years) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.headerData(section, orientation, Qt.ItemDataRole.AccessibleTextRole))
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if role != Qt.ItemDataRole.DisplayRole and not spoken:
            return None
        if self.is_year(section):
            year = self.year_of(section)
            return year_words(year) if spoken or year is None else year_letter(FiscalYear(year))
        return tr("氏名・役職") if section == COL_NAME else tr("合計")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW:
            return self.row_of(index)
        if role == EVENTS_ROLE:
            return self.events_of(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(event_words(event) for event in self.events_of(index)[-8:])) or None
        return None

    # ---- inside

    def _last_first(self) -> int:
        return max(0, len(self._table.years) - self._wide)

    def _shown(self, index: Index) -> str:
        row = self.row_of(index)
        if index.column() == COL_NAME:
            return row.name.replace("　", " ") if row is not None else tr("合計")
        return str(self._count(index) or "")

    def _count(self, index: Index) -> int:
        if self.row_of(index) is not None:
            return len(self.events_of(index))
        if self.is_year(index.column()):
            return self._sums[self.year_of(index.column())]
        return self._sums.total()

    def _spoken(self, index: Index) -> str:
        name = self._shown(self.index(index.row(), COL_NAME))
        count = self._count(index)
        if index.column() == COL_NAME:
            return tr(
                "{name}、合計{count}回", name=name, count=self._count(self.index(index.row(), self.col_total))
            )
        when = year_words(self.year_of(index.column())) if self.is_year(index.column()) else tr("合計")
        if not count:
            return tr("{name}、{when}、登壇なし", name=name, when=when)
        said = tr("{name}、{when}、{n}回", name=name, when=when, n=count)
        roles = roles_words(self.events_of(index)) if self.is_year(index.column()) else ""
        return tr("、").join(part for part in (said, roles) if part)


def year_words(year: int | None) -> str:
    """「令和2年度」, 「年度不明」."""
    return tr(said_year(FiscalYear(year))) if year is not None else tr("年度不明")


def roles_words(events: Sequence[CountedEvent]) -> str:
    """「モデレーター、パネリスト」"""
    return tr("、").join(dict.fromkeys(role for event in events for role in event.roles))


def event_words(event: CountedEvent) -> str:
    """「令和2年11月19日　公開シンポジウム　モデレータ（予定）」"""
    day = tr(said_day(event.day)) if event.day is not None else year_words(event.fiscal_year)
    words = tr("　").join((day, event.event, roles_words((event,))))
    return tr("{words}（予定）", words=words) if event.planned else words
