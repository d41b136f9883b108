"""The third tab: 登壇回数, who was on the stage how often."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ogdesk.acts.people.appearance_counts import (
    CountQuery,
    CountRole,
    CountSort,
    CountTable,
    CountWho,
    count_table,
)
from ogdesk.council.entity import EntityField
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import (
    SegmentedChoice,
    column,
    flat_button,
    flow,
    icon_button,
    label,
    row,
    scrolled,
)
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.list_pane import EmptyWords, ListPane, beside
from ogdesk.desk.people.counts_model import COL_NAME, CountsModel, year_words
from ogdesk.desk.people.counts_side import CountsSide
from ogdesk.desk.people.counts_table import CountsTable
from ogdesk.desk.words import tr

_SIDE = 300
_WATCHED = frozenset(
    {"person", "post", "tenure", "organisation", "appearance", "item", "symposium", "sitting", "attendance"}
)
_EMPTY = EmptyWords(
    "mic",
    tr("登壇の記録がまだありません"),
    tr("シンポジウムのプログラムに登壇者を入れると、ここで数えます。"),
    narrowed=tr("あてはまる登壇者はいません"),
)
_WHO = ((CountWho.ALL, tr("すべて")), (CountWho.PEOPLE, tr("人物")), (CountWho.POSTS, tr("役職")))
_ROLES = (
    (CountRole.ALL, tr("すべての役割")),
    (CountRole.PANEL, tr("パネル")),
    (CountRole.TALKS, tr("講演・報告")),
)
_SORTS = (
    (CountSort.MOST, tr("回数の多い順")),
    (CountSort.READING, tr("五十音順")),
    (CountSort.LATEST, tr("最近の順")),
)


class CountsTab(QWidget):
    """The tab 登壇回数.

    `whoWanted(entity, id)`: a person or post shall be shown; `counted(int)` how many rows there are.
    """

    whoWanted = Signal(str, int)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = CountsModel(self)
        self.table = CountsTable(desk.theme, self.model)
        self.side = CountsSide(desk.theme)
        self.list = ListPane(
            desk.theme,
            self.table,
            self.model,
            _EMPTY,
            CountQuery(),
            ask=self._ask,
            orders=frozenset({"sort"}),
        )
        self.search, self.empty = self.list.search, self.list.empty
        self.who = SegmentedChoice(list(_WHO), tr("だれの回数か"))
        self.role = ChoiceField(desk.theme, _ROLES, tr("役割"))
        self.sort = ChoiceField(desk.theme, _SORTS, tr("並べ方"))
        self.earlier = icon_button(desk.theme, "chevron-left", tr("前の年度へ"), size=18)
        self.later = icon_button(desk.theme, "chevron-right", tr("あとの年度へ"), size=18)
        self.copy = flat_button(desk.theme, tr("表をコピー"), "copy")
        self.copy.setToolTip(tip(tr("表計算ソフトに貼り付けられます（Ctrl+C）")))
        self.note = label(
            tr("数えるのは開催の回数です。同じ回の2つの項目に出ても1回です。点線は予定です。"),
            size="caption",
            role="weak",
            wrap=True,
        )
        self._build_controls()
        self._lay_out()
        self._connect()

    # ---- for the page

    def reload(self) -> None:
        """Read and count anew."""
        self.list.reload()

    @property
    def cell(self) -> tuple[str, int, int] | None:
        """The chosen cell: whose (entity and id), and its column."""
        return self.table.kept

    def show_cell(self, cell: tuple[str, int, int]) -> None:
        """Choose that cell again and put the caret there."""
        self.table.kept = cell
        if self.model.rows:
            self.table.choose_cell(self.model.place_of(cell[0], cell[1]), cell[2])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.list.begin_search()

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the explanation makes room for the table."""
        self.note.setVisible(not narrow)

    def forget(self) -> None:
        """Another file was opened."""
        self.table.kept = None
        self.list.forget()

    # ---- building

    def _build_controls(self) -> None:
        self.who.set_value(CountWho.ALL)
        self.role.set_value(CountRole.ALL)
        self.sort.set_value(CountSort.MOST)
        self.search.setMinimumWidth(104)

    def _lay_out(self) -> None:
        tools = column(flow((self.search, 1), self.who, self.role, spacing=SPACE.s))
        foot = row(self.note, self.sort, self.earlier, self.later, self.copy)
        foot.setStretch(0, 1)
        for part in (tools, foot):
            part.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        self.list.lay_out(tools, self.table, self.empty, SPACE.s, foot, right=SPACE.l)
        area = scrolled(column(self.side), margin=SPACE.l, name=tr("選んだますのシンポジウム"))
        self.setLayout(beside(self.list, area, _SIDE))

    def _connect(self) -> None:
        self.list.add_filter(self.who, lambda value: {"who": value}, CountWho.ALL)
        self.list.add_filter(self.role, lambda value: {"role": value}, CountRole.ALL)
        self.list.add_filter(self.sort, lambda value: {"sort": value})
        self.list.watch(self._desk.session.changed, _WATCHED)
        self.list.listed.connect(self._on_listed)
        self.table.head.sectionClicked.connect(self._sort_by)
        self.table.picked.connect(self._show_cell)
        self.table.opened.connect(self._open)
        self.table.copyWanted.connect(self._copy)
        self.table.fitted.connect(self._fitted)
        self.earlier.clicked.connect(lambda _checked: self._shift(-1))
        self.later.clicked.connect(lambda _checked: self._shift(1))
        self.copy.clicked.connect(lambda _checked: self._copy())
        self.side.eventWanted.connect(self._go)
        self.side.whoWanted.connect(self.whoWanted)

    # ---- answers

    def _ask(self, query: CountQuery, take: Callable[[CountTable], None]) -> None:
        today = self._desk.session.here.today
        self._desk.session.look(lambda file: count_table(file, query, today), take, key="people.counts")

    def _on_listed(self, count: int) -> None:
        self.copy.setVisible(bool(count))
        if not self.list.is_narrowed:
            self.counted.emit(count)
        self._mark_sort()
        self._fitted()

    def _fitted(self) -> None:
        """The table has its width: the cell of before is current again."""
        wide = len(self.model.years) < len(self.model.all_years)
        self.earlier.setVisible(wide)
        self.later.setVisible(wide)
        self.earlier.setEnabled(self.model.has_earlier)
        self.later.setEnabled(self.model.has_later)
        self.table.choose_kept()
        self._show_cell()

    def _mark_sort(self) -> None:
        places = {CountSort.READING: COL_NAME, CountSort.MOST: self.model.col_total}
        self.table.head.sorted_by = places.get(self.list.query.sort, -1)
        self.table.head.viewport().update()

    def _show_cell(self) -> None:
        index = self.table.currentIndex()
        found = self.model.row_of(index)
        if found is None:
            self.side.show_cell(None, "", ())
            return
        column_ = index.column()
        when = year_words(self.model.year_of(column_)) if self.model.is_year(column_) else tr("合計")
        self.side.show_cell(found, when, self.model.events_of(index))

    # ---- what the user does

    def _open(self) -> None:
        """Enter: the one symposium of the cell, the first link of several, the person or post at its name."""
        index = self.table.currentIndex()
        found, events = self.model.row_of(index), self.model.events_of(index)
        if found is not None and index.column() == COL_NAME:
            self.whoWanted.emit(found.entity, found.id)
        elif len(events) == 1:
            self._go(events[0].event_id)
        elif events:
            self.side.focus_first()

    def _go(self, event_id: int) -> None:
        self._desk.navigator.go(EntityField("symposium", event_id))

    def _sort_by(self, section: int) -> None:
        wanted = CountSort.READING if section == COL_NAME else CountSort.MOST
        if self.model.is_year(section):
            wanted = CountSort.LATEST
        self.sort.set_value(wanted)
        self.list.narrow(sort=wanted)

    def _shift(self, step: int) -> None:
        self.model.shift(step)
        self._fitted()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.model.as_text())
        self._desk.window.say(tr("表をコピーしました。表計算ソフトに貼り付けられます。"))
