"""The second tab: 役職 with their holders over time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ogdesk.acts.people.posts import PostRow, PostsFound, post_rows, posts_found
from ogdesk.council.written_dates import said_day
from ogdesk.desk.chart.days import Picture
from ogdesk.desk.chart.legend import Legend
from ogdesk.desk.chart.table import ChartTable
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import Card, EmptyState, column, flow, label, row
from ogdesk.desk.kit.fields import SearchField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.people.menu import PostDeeds, fill_post_menu
from ogdesk.desk.people.post_model import COL_CHART, PostDelegate, PostModel
from ogdesk.desk.people.post_side import PostSide
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_WIDTHS = (132, 108, 116)
_SIDE = 316
_WATCHED = frozenset({"post", "tenure", "person", "organisation", "source"})


class PostsTab(QWidget):
    """`personWanted(id)` when a holder shall be shown; `counted(int)` how many posts there are."""

    personWanted = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        today = desk.session.here.today
        self._search = ""
        self.model = PostModel(today, self)
        self.picture = Picture(today, self)
        self.table = ChartTable(desk.theme, tr("役職の一覧"), self.picture, COL_CHART)
        self.search = SearchField(desk.theme)
        self.post = PostSide(desk)
        self.empty = EmptyState(
            desk.theme, "armchair", tr("役職がまだありません"), button=tr("役職を追加"), act=self._on_empty
        )
        self._lay_out()
        self._connect()

    # ---- for the page

    def reload(self) -> None:
        """Read everything shown anew."""
        search, today = self._search, self._desk.session.here.today

        def work(file: CouncilFile) -> PostsFound:
            return posts_found(file, search, today)

        self._desk.session.look(work, self._take, key="posts.ids")
        self.model.refresh()
        self.post.reload()

    def open_post(self, post_id: int) -> None:
        """Make this one current, whatever the list is narrowed to."""
        self.post.show_one(post_id)
        if not self.table.choose(post_id) and self._search:
            self.search.clear_search()

    def begin_adding(self) -> None:
        """「役職を追加」"""
        self.post.begin_adding()

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def forget(self) -> None:
        """Another file was opened."""
        self.post.clear()

    def on_changed(self, change: Change) -> None:
        """Something was done to the file."""
        if change.touches(_WATCHED):
            self.reload()

    # ---- building

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.table.setModel(self.model)
        self.delegate = PostDelegate(theme, self.picture, self)
        self.table.setItemDelegate(self.delegate)
        self.table.lay_out(_WIDTHS)
        self.table.header().setSectionsClickable(False)
        self.table.header().setSortIndicatorShown(False)
        self.table.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.search.setMinimumWidth(180)
        self.empty.hide()
        self.day_words = label("", role="sub")
        legend = Legend(theme, (tr("在任"), tr("年度のみ判明"), tr("時期不明"), tr("基準日")))
        tools = column(flow((self.search, 1), legend, self.day_words))
        tools.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        card = Card(flush=True)
        card.add(tools, self.table, self.empty)
        left = QWidget()
        around = QVBoxLayout(left)
        around.setContentsMargins(SPACE.page_margin, SPACE.l, SPACE.l, SPACE.page_margin)
        around.addWidget(card)
        right = Card()
        right.setFixedWidth(_SIDE)
        right.layout().setContentsMargins(1, 1, 1, 1)  # type: ignore[union-attr]
        right.add(self.post)
        beside = column(right)
        beside.setContentsMargins(0, SPACE.l, SPACE.page_margin, SPACE.page_margin)
        both = row(left, beside, spacing=0)
        both.setStretch(0, 1)
        self.setLayout(both)
        QWidget.setTabOrder(self.search, self.table)

    def _connect(self) -> None:
        self.model.rowsWanted.connect(self._fetch)
        self.model.modelReset.connect(self._keep_current)
        self.search.searched.connect(self._on_searched)
        self.search.downPressed.connect(self.table.setFocus)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._enter)
        self.table.menuWanted.connect(self._show_menu)
        self.table.removeWanted.connect(self._remove)
        self.table.left.connect(self.search.clear_search)
        self.post.openWanted.connect(self.open_post)
        self.post.gone.connect(self._keep_current)
        self.post.left.connect(self.table.setFocus)
        self.post.personWanted.connect(self.personWanted)
        self.table.dayMoved.connect(self._follow_day)
        self._follow_day(self.picture.day)

    # ---- answers

    def _take(self, found: PostsFound) -> None:
        self.picture.show_days(found.first, found.last)
        self.model.set_ids(found.ids)
        self.table.setVisible(bool(found.ids))
        self.empty.setVisible(not found.ids)
        if not self._search:
            self.counted.emit(len(found.ids))
        if not found.ids and self._search:
            self.empty.show_fact(
                tr("「{search}」は見つかりませんでした", search=self._search),
                tr("ふりがなや別の書き方でも探せます。"),
                tr("条件を消す"),
            )
        elif not found.ids:
            self.empty.show_fact(
                tr("役職がまだありません"), tr("千葉市長のような役職を追加します。"), tr("役職を追加")
            )
        self._keep_current()

    def _fetch(self, ids: tuple[int, ...]) -> None:
        self._desk.session.read(lambda reading: post_rows(reading, ids), self.model.take)

    def _keep_current(self) -> None:
        if not self.table.choose(self.post.wanted_id) and self.model.ids and not self.post.has_form:
            self.table.choose(self.model.ids[0])

    def _on_chosen(self, post_id: int) -> None:
        if post_id != self.post.shown_id:
            self.post.show_one(post_id)

    def _on_searched(self, text: str) -> None:
        self._search = text
        self.reload()

    def _on_empty(self) -> None:
        if self._search:
            self.search.clear_search()
        else:
            self.begin_adding()

    # ---- what is done with one

    def _remove(self, post_id: int) -> None:
        """Del"""
        if not self._desk.session.read_only:
            place = self.model.place_of(post_id)
            neighbours = (*self.model.ids[place + 1 :], *reversed(self.model.ids[:place]))
            self.post.remove(post_id, next(iter(neighbours), None))

    def _enter(self, post_id: int) -> None:
        self.post.with_panel(post_id, lambda panel: panel.focus_first())

    def _show_menu(self, post_id: int, at: QPoint) -> None:
        found = self.model.row_of(self.model.index(self.model.place_of(post_id), 0))
        body = found.body if isinstance(found, PostRow) else None
        deeds = PostDeeds(
            open=lambda: self._enter(post_id),
            add_holder=lambda: self.post.with_panel(post_id, lambda panel: panel.begin_holder()),
            open_body=(lambda: self._desk.navigator.go(body.place)) if body is not None else None,
            remove=lambda: self._remove(post_id),
        )
        menu = QMenu(self.table)
        fill_post_menu(menu, deeds, read_only=self._desk.session.read_only)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _follow_day(self, day: date) -> None:
        self.model.set_day(day)
        self.day_words.setText(tr(said_day(day)))
        self.day_words.setAccessibleName(tr("基準日　{wareki}", wareki=said_day(day)))
