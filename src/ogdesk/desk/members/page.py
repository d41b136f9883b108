"""The page 会員: who is a member on the 基準日, since when, and by what source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.member_rows import (
    MemberBoard,
    MemberQuery,
    MemberSort,
    member_board,
    member_ids,
    member_rows,
    membership_of,
)
from ogdesk.council.eras import wareki
from ogdesk.council.membership import MemberClass
from ogdesk.council.vague import VagueDate
from ogdesk.desk.commands import ADD, FIND, REDO, UNDO
from ogdesk.desk.frame import Page
from ogdesk.desk.kit.controls import Card, Chip, EmptyState, SegmentedChoice, column, flow, label, row
from ogdesk.desk.kit.fields import ChoiceField, DateField, SearchField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.members.cells import MemberDelegate
from ogdesk.desk.members.legend import Legend
from ogdesk.desk.members.model import COL_CHART, SORTS, MemberModel
from ogdesk.desk.members.picture import Picture
from ogdesk.desk.members.side import MemberSide
from ogdesk.desk.members.table import ChartTable
from ogdesk.desk.pages import Desk

if TYPE_CHECKING:
    from ogdesk.store.change import Change

ALL, UNCLEAR = "all", "unclear"
_WIDTHS = (148, 92, 84, 84)
_SORT_WORDS = (
    (MemberSort.JOINED, "加入順"),
    (MemberSort.CODE, "団体コード順"),
    (MemberSort.NAME, "五十音順"),
    (MemberSort.CLASS, "区分順"),
    (MemberSort.STATUS, "在籍順"),
)
_WATCHED = frozenset(
    {
        "membership",
        "membership_event",
        "observation",
        "observed_member",
        "organisation",
        "alias",
        "office_term",
    }
    | {"council", "council_name", "source", "contact"}
)


class MembersPage(Page):
    """List with picture at the left, one member at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, "会員")
        self._desk = desk
        self._board: MemberBoard | None = None
        today = desk.session.here.today
        self.query = MemberQuery(day=today)
        self.model = MemberModel(today, self)
        self.picture = Picture(today, self)
        self.table = ChartTable(desk.theme, "会員の一覧", self.picture, COL_CHART)
        self.search = SearchField(desk.theme)
        self.filter = SegmentedChoice(
            [
                (ALL, "すべて"),
                (MemberClass.GENERAL, "一般"),
                (MemberClass.SPECIAL, "特別"),
                (UNCLEAR, "要確認"),
            ],
            "絞り込み",
        )
        self.sorting = ChoiceField(desk.theme, _SORT_WORDS, "並び順")
        self.day_field = DateField(desk.theme, "基準日", today=lambda: desk.session.here.today)
        self.empty = EmptyState(
            desk.theme, "landmark", "会員がまだいません", button="会員を追加", act=self._on_empty_button
        )
        self.side_view = MemberSide(desk, self.picture)
        self._build()
        self._connect()
        if desk.session.is_open:
            self.reload()

    # ---- hooks

    def on_shown(self) -> None:
        """Tab goes in reading order, the head first."""
        chips = self.filter.buttons
        stops = (self.day_field.line, self.day_field.button, self.add_button, self.search, *chips)
        for before, after in pairwise((*stops, self.sorting, self.table)):
            QWidget.setTabOrder(before, after)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {FIND: self._find}
        if not self._desk.session.read_only:
            found[ADD] = self.begin_adding
        return found

    def open_place(self, place: object) -> None:
        """A Whereabouts of a membership, or of an organisation that is a member."""
        root, root_id = getattr(place, "root", ""), getattr(place, "root_id", None)
        if root == "membership" and root_id is not None:
            self.open_member(root_id)
        elif root == "organisation" and root_id is not None:
            self._desk.session.read(lambda reading: membership_of(reading, root_id), self._open_found)

    # ---- for the page itself and its tests

    def open_member(self, membership_id: int) -> None:
        """Make this member the current one, whatever the list is narrowed to."""
        self.side_view.show_member(membership_id)
        if not self.table.choose(membership_id):
            self._clear_narrowing()
        self._open_side()

    def begin_adding(self) -> None:
        """「会員を追加」"""
        self._open_side()
        self.side_view.begin_adding()

    def set_day(self, day: date) -> None:
        """Another 基準日, from the field or the line."""
        self.picture.set_day(day)
        self._follow_day(day)
        self._settle_day(day)

    def reload(self) -> None:
        """Read everything shown anew."""
        today = self._desk.session.here.today
        self._desk.session.read(
            lambda reading: member_board(reading, today), self._take_board, key="members.board"
        )
        self._ask(self.query)
        self.model.refresh()
        self.side_view.reload()

    # ---- building

    def _build(self) -> None:
        desk, theme = self._desk, self.theme
        self.table.setModel(self.model)
        self.delegate = MemberDelegate(theme, self.picture, self)
        self.table.setItemDelegate(self.delegate)
        self.table.lay_out(_WIDTHS)
        self.table.header().setSortIndicator(COL_CHART, Qt.SortOrder.AscendingOrder)
        self.filter.set_value(ALL)
        self.sorting.set_value(MemberSort.JOINED)
        self.search.setMinimumWidth(180)
        self.legend = Legend(theme)
        self.empty.hide()
        card = Card(flush=True)
        tools = column(flow((self.search, 1), self.filter, self.sorting, self.legend))
        tools.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        card.add(tools, self.table, self.empty)
        work = QWidget()
        around = QVBoxLayout(work)
        around.setContentsMargins(SPACE.page_margin, SPACE.l, SPACE.page_margin, SPACE.page_margin)
        around.addWidget(card)
        self.set_work(work)
        self.set_side(self.side_view, "会員の詳細", width=364)
        self._build_header(desk)

    def _build_header(self, desk: Desk) -> None:
        commands = desk.window.commands
        self.header.show_undo(commands[UNDO], commands[REDO])
        holder = QWidget()
        words = label("基準日", bold=True)
        words.setBuddy(self.day_field)
        holder.setLayout(row(words, self.day_field))
        self.day_field.year.hide()
        self.header.add_control(holder)
        self.add_action = QAction("会員を追加", self)
        self.add_action.setToolTip("会員を追加（Ctrl+N）")
        self.add_action.triggered.connect(self.begin_adding)
        self.add_button = self.header.set_primary(self.add_action, "plus")

    def _connect(self) -> None:
        session = self._desk.session
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        self.model.rowsWanted.connect(self._fetch)
        self.model.modelReset.connect(self._keep_current)
        self.search.searched.connect(lambda text: self._ask(replace(self.query, search=text)))
        self.search.downPressed.connect(self.table.setFocus)
        self.filter.committed.connect(self._on_filter)
        self.sorting.committed.connect(lambda sort: self._sort(sort, descending=False))
        self.table.header().sectionClicked.connect(self._on_section)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _id: self._enter_detail())
        self.table.removeWanted.connect(self._remove)
        self.table.left.connect(self._on_escape)
        self.table.dayMoved.connect(self._follow_day)
        self.table.daySettled.connect(self._settle_day)
        self.day_field.valueCommitted.connect(self._on_day_typed)
        self.side_view.openWanted.connect(self.open_member)
        self.side_view.gone.connect(self._keep_current)
        self.side_view.left.connect(self.table.setFocus)

    # ---- answers

    def _on_opened(self) -> None:
        self._board = None
        self.side_view.clear()
        self.add_action.setVisible(not self._desk.session.read_only)
        self.reload()

    def _on_changed(self, change: Change, _origin: object) -> None:
        if any(place.entity in _WATCHED for place in change.touched):
            self.reload()

    def _take_board(self, board: MemberBoard) -> None:
        first = self._board is None
        self._board = board
        self.picture.show_days(board.first, board.last, board.renames)
        if first:
            self.set_day(board.default_day)
        self._show_counts()

    def _take_ids(self, ids: tuple[int, ...]) -> None:
        self.model.set_ids(ids)
        self.table.setVisible(bool(ids))
        self.empty.setVisible(not ids)
        if not ids:
            self._show_empty()
        self._keep_current()

    def _keep_current(self) -> None:
        """The same member stays current in another order; the first one when it is not in the list."""
        wanted = self.side_view.wanted_id
        if not self.table.choose(wanted) and self.model.ids and not self.side_view.is_adding:
            self.table.choose(self.model.ids[0])

    def _show_counts(self) -> None:
        board, day = self._board, self.picture.day
        if board is None:
            return
        general, special = (board.count(kind, day) for kind in (MemberClass.GENERAL, MemberClass.SPECIAL))
        chips = [Chip(self.theme, f"一般 {general.words}", "info"), Chip(self.theme, f"特別 {special.words}")]
        if board.unclear:
            chips.append(Chip(self.theme, f"要確認 {board.unclear}", "warn", "triangle-alert"))
        self.header.set_chips(chips)
        over = "協議会は解散しています。" if board.dissolved else ""
        self.header.set_explanation(
            f"{over}{wareki(day)}の会員は、一般{general.words}／特別{special.words}。太字が会員、灰色は会員でない団体です。"
        )

    # ---- the day

    def _follow_day(self, day: date) -> None:
        """While the line is moved: everything that needs no file."""
        self.model.set_day(day)
        self.day_field.show_value(VagueDate.on(day))
        self._show_counts()

    def _settle_day(self, day: date) -> None:
        if self.query.day != day:
            self.query = replace(self.query, day=day)
            if self.query.sort is MemberSort.STATUS:
                self._ask(self.query)
        self.side_view.reload()

    def _on_day_typed(self, value: VagueDate | None) -> None:
        if value is not None and value.earliest is not None:
            self.set_day(value.earliest)
        elif self._board is not None:
            self.set_day(self._board.default_day)

    # ---- narrowing and sorting

    def _ask(self, query: MemberQuery) -> None:
        self.query = query
        self._desk.session.look(lambda file: member_ids(file, query), self._take_ids, key="members.ids")

    def _on_filter(self, value: object) -> None:
        kind = value if isinstance(value, MemberClass) else None
        self._ask(replace(self.query, member_class=kind, unclear_only=value == UNCLEAR))

    def _on_section(self, section: int) -> None:
        sort = SORTS[section]
        self._sort(sort, descending=sort is self.query.sort and not self.query.descending)

    def _sort(self, sort: MemberSort, *, descending: bool) -> None:
        section = next(section for section, own in SORTS.items() if own is sort)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.header().setSortIndicator(section, order)
        self.sorting.set_value(sort)
        self._ask(replace(self.query, sort=sort, descending=descending))

    def _fetch(self, ids: tuple[int, ...]) -> None:
        self._desk.session.read(lambda reading: member_rows(reading, ids), self.model.take)

    # ---- one member

    def _on_chosen(self, membership_id: int) -> None:
        if membership_id != self.side_view.shown_id:
            self.side_view.show_member(membership_id)

    def _enter_detail(self) -> None:
        self._open_side()
        self.side_view.focus_first()

    def _remove(self, membership_id: int) -> None:
        if self._desk.session.read_only:
            return
        place = self.model.place_of(membership_id)
        shown = self.model.row_of(self.model.index(place, 0))
        neighbours = (*self.model.ids[place + 1 :], *reversed(self.model.ids[:place]))
        self.side_view.remove(
            membership_id, shown.name if shown is not None else "会員", next(iter(neighbours), None)
        )

    # ---- small things

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_escape(self) -> None:
        """Esc in the list takes the narrowing away."""
        if self.query.search or self.query.member_class or self.query.unclear_only:
            self._clear_narrowing()

    def _clear_narrowing(self) -> None:
        self.search.clear_search()
        self.filter.set_value(ALL)
        self._ask(replace(self.query, search="", member_class=None, unclear_only=False))

    def _show_empty(self) -> None:
        if self.query.search:
            fact = f"「{self.query.search}」は見つかりませんでした"
            self.empty.show_fact(fact, "ふりがなや別の書き方でも探せます。", "条件を消す")
        elif self.query.member_class or self.query.unclear_only:
            self.empty.show_fact("あてはまる会員はいません", "", "条件を消す")
        else:
            self.empty.show_fact(
                "会員がまだいません", "団体を選ぶか、名称を入力して追加します。", "会員を追加"
            )

    def _on_empty_button(self) -> None:
        if self.query.search or self.query.member_class or self.query.unclear_only:
            self._clear_narrowing()
        else:
            self.begin_adding()

    def _open_found(self, membership_id: int | None) -> None:
        if membership_id is not None:
            self.open_member(membership_id)

    def _open_side(self) -> None:
        if not self.side_open:
            self.toggle_side()
