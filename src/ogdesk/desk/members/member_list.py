"""The list of members with search, filter and order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from ogdesk.acts.members.order import MemberQuery, MemberSort, member_ids
from ogdesk.acts.members.rows import MemberRow, member_rows
from ogdesk.council.membership import MemberClass
from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.chart.legend import Legend
from ogdesk.desk.chart.table import ChartTable
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import SegmentedChoice, column, flow
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.list_pane import EmptyWords, ListPane
from ogdesk.desk.lists.paged_rows import Take
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
_EMPTY = EmptyWords(
    "landmark",
    tr("会員がまだいません"),
    tr("団体を選ぶか、名称を入力して追加します。"),
    tr("会員を追加"),
    narrowed=tr("あてはまる会員はいません"),
)
_ORDERS = frozenset({"day", "grouped", "sort", "descending"})
_WIDTHS = (148, 92, 84, 84)
_SORT_WORDS = (
    (MemberSort.JOINED, tr("加入順")),
    (MemberSort.CODE, tr("団体コード順")),
    (MemberSort.NAME, tr("五十音順")),
    (MemberSort.CLASS, tr("区分順")),
    (MemberSort.STATUS, tr("在籍順")),
    (MemberSort.POSITION, tr("名簿での順")),
)


class MemberList(ListPane[MemberQuery]):
    """The list of members with its search field and filters.

    `addWanted()` from the empty list. The rest is told by `table`.
    """

    def __init__(self, desk: Desk, picture: ChartDays) -> None:
        self._desk = desk
        self.model = MemberModel(picture.day, self._fetch)
        self.table = ChartTable(desk.theme, tr("会員の一覧"), picture, COL_CHART)
        query = MemberQuery(day=picture.day)
        super().__init__(desk.theme, self.table, self.model, _EMPTY, query, ask=self._ask_ids, orders=_ORDERS)
        self.model.setParent(self)
        self.filter = SegmentedChoice(_FILTERS, tr("絞り込み"))
        self.sorting = ChoiceField(desk.theme, _SORT_WORDS, tr("並び順"))
        self.grouping = QCheckBox(tr("区分で分ける"))
        self._delegate = MemberDelegate(desk.theme, picture, self)
        self._build()
        self._connect()

    # ---- for the page

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in reading order."""
        return (self.search, *self.filter.buttons, self.sorting, self.grouping, self.table)

    def follow_day(self, day: date) -> None:
        """While the line is moved."""
        self.model.set_day(day)

    def settle_day(self, day: date) -> None:
        """The line rests: an order by status, or who holds the 事務局, may be another now."""
        if self.query.day != day:
            self.query = replace(self.query, day=day)
            if self.query.sort is MemberSort.STATUS or self.query.secretariat_only:
                self.ask()

    @property
    def members(self) -> list[int]:
        """The memberships as they stand, without the lines over the groups."""
        return [id_ for id_ in self.model.ids if id_ > 0]

    def row(self, membership_id: int) -> MemberRow | None:
        """What is shown of one, None when it is not in the list or has not come."""
        found = self.model.row_of(membership_id)
        return found if isinstance(found, MemberRow) else None

    def sort_by(self, sort: MemberSort) -> None:
        """Another order, upwards."""
        self._sort(sort, descending=False)

    # ---- inside

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._delegate)
        self.table.lay_out(_WIDTHS)
        self.table.header().setSortIndicator(COL_CHART, Qt.SortOrder.AscendingOrder)
        self.filter.set_value(ALL)
        self.sorting.set_value(MemberSort.JOINED)
        self.search.setMinimumWidth(180)
        legend = Legend(self._desk.theme)
        tools = column(flow((self.search, 1), self.filter, self.sorting, self.grouping, legend))
        tools.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        self.lay_out(tools, self.table, self.empty)

    def _connect(self) -> None:
        self.add_filter(self.filter, _narrowing, ALL)
        self.add_filter(self.grouping, lambda on: {"grouped": on})
        self.sorting.committed.connect(lambda sort: self._sort(sort, descending=False))
        self.table.header().sectionClicked.connect(self._on_section)

    def _ask_ids(self, query: MemberQuery, take: Callable[[tuple[int, ...]], None]) -> None:
        self._desk.session.look(lambda file: member_ids(file, query), take, key="members.ids")

    def _fetch(self, ids: tuple[int, ...], take: Take) -> None:
        groups = [GroupRow.of(id_) for id_ in ids if id_ < 0]
        wanted = tuple(id_ for id_ in ids if id_ > 0)
        self._desk.session.read(
            lambda reading: member_rows(reading, wanted), lambda rows: take([*groups, *rows])
        )

    def _on_section(self, section: int) -> None:
        sort = SORTS[section]
        self._sort(sort, descending=sort is self.query.sort and not self.query.descending)

    def _sort(self, sort: MemberSort, *, descending: bool) -> None:
        section = next((section for section, own in SORTS.items() if own is sort), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.header().setSortIndicator(section, order)
        self.sorting.set_value(sort)
        self.narrow(sort=sort, descending=descending)


def _narrowing(value: object) -> dict[str, object]:
    """What a value of the filter changes in the query."""
    return {
        "member_class": value if isinstance(value, MemberClass) else None,
        "unclear_only": value == UNCLEAR,
        "secretariat_only": value == SECRETARIAT,
    }
