"""The list of members with what narrows and orders it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ogdesk.acts.members.order import MemberQuery, MemberSort, member_ids
from ogdesk.acts.members.rows import MemberRow, member_rows
from ogdesk.council.membership import MemberClass
from ogdesk.desk.chart.days import Picture
from ogdesk.desk.chart.legend import Legend
from ogdesk.desk.chart.table import ChartTable
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import Card, EmptyState, SegmentedChoice, column, flow
from ogdesk.desk.kit.fields import ChoiceField, SearchField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.members.cells import MemberDelegate
from ogdesk.desk.members.model import COL_CHART, SORTS, GroupRow, MemberModel
from ogdesk.desk.words import tr

ALL, SECRETARIAT, UNCLEAR = "all", "secretariat", "unclear"
_FILTERS: tuple[tuple[object, str], ...] = (
    (ALL, tr("すべて")),
    (MemberClass.GENERAL, tr("一般")),
    (MemberClass.SPECIAL, tr("特別")),
    (SECRETARIAT, tr("事務局")),
    (UNCLEAR, tr("要確認")),
)
_WIDTHS = (148, 92, 84, 84)
_SORT_WORDS = (
    (MemberSort.JOINED, tr("加入順")),
    (MemberSort.CODE, tr("団体コード順")),
    (MemberSort.NAME, tr("五十音順")),
    (MemberSort.CLASS, tr("区分順")),
    (MemberSort.STATUS, tr("在籍順")),
    (MemberSort.POSITION, tr("名簿での順")),
)


class MemberList(QWidget):
    """`listed()` after each answer; `addWanted()` from the empty list. The rest is told by `table`."""

    listed = Signal()
    addWanted = Signal()

    def __init__(self, desk: Desk, picture: Picture) -> None:
        super().__init__()
        self._desk = desk
        self.query = MemberQuery(day=picture.day)
        self.model = MemberModel(picture.day, self)
        self.table = ChartTable(desk.theme, tr("会員の一覧"), picture, COL_CHART)
        self.search = SearchField(desk.theme)
        self.filter = SegmentedChoice(_FILTERS, tr("絞り込み"))
        self.sorting = ChoiceField(desk.theme, _SORT_WORDS, tr("並び順"))
        self.grouping = QCheckBox(tr("区分で分ける"))
        self.empty = EmptyState(
            desk.theme,
            "landmark",
            tr("会員がまだいません"),
            button=tr("会員を追加"),
            act=self._on_empty_button,
        )
        self._delegate = MemberDelegate(desk.theme, picture, self)
        self._lay_out()
        self._connect()

    # ---- for the page

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in reading order."""
        return (self.search, *self.filter.buttons, self.sorting, self.grouping, self.table)

    def reload(self) -> None:
        """Read everything shown anew."""
        self._ask(self.query)
        self.model.refresh()

    def follow_day(self, day: date) -> None:
        """While the line is moved."""
        self.model.set_day(day)

    def settle_day(self, day: date) -> None:
        """The line rests: an order by status, or who holds the 事務局, may be another now."""
        if self.query.day != day:
            self.query = replace(self.query, day=day)
            if self.query.sort is MemberSort.STATUS or self.query.secretariat_only:
                self._ask(self.query)

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_narrowing(self) -> None:
        """「条件を消す」"""
        self.search.clear_search()
        self.filter.set_value(ALL)
        bare = replace(self.query, search="", member_class=None)
        self._ask(replace(bare, unclear_only=False, secretariat_only=False))

    @property
    def members(self) -> list[int]:
        """The memberships as they stand, without the lines over the groups."""
        return [id_ for id_ in self.model.ids if id_ > 0]

    def row(self, membership_id: int) -> MemberRow | None:
        """What is shown of one, None when it is not in the list or has not come."""
        place = self.model.place_of(membership_id)
        found = self.model.row_of(self.model.index(place, 0)) if place >= 0 else None
        return found if isinstance(found, MemberRow) else None

    def neighbour_of(self, membership_id: int) -> int | None:
        """Who becomes current when this one goes: the next, else the one before."""
        ids = self.members
        place = ids.index(membership_id) if membership_id in ids else -1
        return next(iter((*ids[place + 1 :], *reversed(ids[: max(place, 0)]))), None)

    def sort_by(self, sort: MemberSort) -> None:
        """Another order, upwards."""
        self._sort(sort, descending=False)

    def announce(self, words: str) -> None:
        """For screen readers."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, words))

    # ---- inside

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._delegate)
        self.table.lay_out(_WIDTHS)
        self.table.header().setSortIndicator(COL_CHART, Qt.SortOrder.AscendingOrder)
        self.filter.set_value(ALL)
        self.sorting.set_value(MemberSort.JOINED)
        self.search.setMinimumWidth(180)
        self.empty.hide()
        card = Card(flush=True)
        tools = column(
            flow((self.search, 1), self.filter, self.sorting, self.grouping, Legend(self._desk.theme))
        )
        tools.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        card.add(tools, self.table, self.empty)
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE.page_margin, SPACE.l, SPACE.page_margin, SPACE.page_margin)
        around.addWidget(card)

    def _connect(self) -> None:
        self.model.rowsWanted.connect(self._fetch)
        self.search.searched.connect(lambda text: self._ask(replace(self.query, search=text)))
        self.search.downPressed.connect(self.table.setFocus)
        self.filter.committed.connect(self._on_filter)
        self.sorting.committed.connect(lambda sort: self._sort(sort, descending=False))
        self.grouping.toggled.connect(lambda on: self._ask(replace(self.query, grouped=on)))
        self.table.header().sectionClicked.connect(self._on_section)
        self.table.left.connect(self._on_escape)

    def _ask(self, query: MemberQuery) -> None:
        self.query = query
        self._desk.session.look(lambda file: member_ids(file, query), self._take, key="members.ids")

    def _take(self, ids: tuple[int, ...]) -> None:
        self.model.set_ids(ids)
        self.table.setVisible(bool(ids))
        self.empty.setVisible(not ids)
        if not ids:
            self._show_empty()
        self.listed.emit()

    def _fetch(self, ids: tuple[int, ...]) -> None:
        groups = [id_ for id_ in ids if id_ < 0]
        if groups:
            self.model.take([GroupRow.of(id_) for id_ in groups])
        wanted = tuple(id_ for id_ in ids if id_ > 0)
        if wanted:
            self._desk.session.read(lambda reading: member_rows(reading, wanted), self.model.take)

    def _on_filter(self, value: object) -> None:
        kind = value if isinstance(value, MemberClass) else None
        wanted = replace(self.query, member_class=kind, unclear_only=value == UNCLEAR)
        self._ask(replace(wanted, secretariat_only=value == SECRETARIAT))

    def _on_section(self, section: int) -> None:
        sort = SORTS[section]
        self._sort(sort, descending=sort is self.query.sort and not self.query.descending)

    def _sort(self, sort: MemberSort, *, descending: bool) -> None:
        section = next((section for section, own in SORTS.items() if own is sort), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.header().setSortIndicator(section, order)
        self.sorting.set_value(sort)
        self._ask(replace(self.query, sort=sort, descending=descending))

    @property
    def _is_narrowed(self) -> bool:
        query = self.query
        return bool(query.search or query.member_class or query.unclear_only or query.secretariat_only)

    def _on_escape(self) -> None:
        """Esc in the list takes the narrowing away."""
        if self._is_narrowed:
            self.clear_narrowing()

    def _show_empty(self) -> None:
        if self.query.search:
            fact = tr("「{search}」は見つかりませんでした", search=self.query.search)
            self.empty.show_fact(fact, tr("ふりがなや別の書き方でも探せます。"), tr("条件を消す"))
        elif self._is_narrowed:
            self.empty.show_fact(tr("あてはまる会員はいません"), "", tr("条件を消す"))
        else:
            self.empty.show_fact(
                tr("会員がまだいません"), tr("団体を選ぶか、名称を入力して追加します。"), tr("会員を追加")
            )

    def _on_empty_button(self) -> None:
        if self._is_narrowed:
            self.clear_narrowing()
        else:
            self.addWanted.emit()
