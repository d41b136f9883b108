"""The second tab: 役職 with their holders over time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ogdesk.acts.people.posts import PostRow, PostsFound, post_rows, posts_found
from ogdesk.council.written_dates import said_day
from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.chart.legend import Legend
from ogdesk.desk.chart.table import ChartTable
from ogdesk.desk.context import Desk
from ogdesk.desk.kit.controls import column, flow, label
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.list_pane import EmptyWords, ListPane, beside
from ogdesk.desk.lists.paged_rows import Take
from ogdesk.desk.people.menu import PostActions, fill_post_menu
from ogdesk.desk.people.post_model import COL_CHART, PostDelegate, PostModel
from ogdesk.desk.people.post_side import PostSide
from ogdesk.desk.words import tr

_WIDTHS = (132, 108, 116)
_SIDE = 316
_EMPTY = EmptyWords(
    "armchair",
    tr("役職がまだありません"),
    tr("千葉市長のような役職を追加します。"),
    tr("役職を追加"),
)
_WATCHED = frozenset({"post", "tenure", "person", "organisation", "source"})


@dataclass(frozen=True)
class PostQuery:
    """What the list shall hold."""

    search: str = ""


class PostsTab(QWidget):
    """The tab 役職. `personWanted(id)` when a holder shall be shown; `counted(int)` how many posts there are."""

    personWanted = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        today = desk.session.here.today
        self.model = PostModel(today, self._fetch, self)
        self.picture = ChartDays(today, self)
        self.table = ChartTable(desk.theme, tr("役職の一覧"), self.picture, COL_CHART)
        self.list = ListPane(desk.theme, self.table, self.model, _EMPTY, PostQuery(), ask=self._ask)
        self.search, self.empty = self.list.search, self.list.empty
        self.post = PostSide(desk)
        self._lay_out()
        self._connect()

    # ---- for the page

    def reload(self) -> None:
        """Read everything shown anew."""
        self.list.reload()

    def open_post(self, post_id: int) -> None:
        """Make this one current, whatever the list is narrowed to."""
        self.list.open_one(post_id)

    def begin_adding(self) -> None:
        """「役職を追加」"""
        self.post.begin_adding()

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.list.begin_search()

    def forget(self) -> None:
        """Another file was opened."""
        self.list.forget()

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
        self.day_words = label("", role="sub")
        legend = Legend(theme, (tr("在任"), tr("年度のみ判明"), tr("時期不明"), tr("基準日")))
        tools = column(flow((self.search, 1), legend, self.day_words))
        tools.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.s)
        self.list.lay_out(tools, self.table, self.empty, right=SPACE.l)
        self.setLayout(beside(self.list, self.post, _SIDE))
        QWidget.setTabOrder(self.search, self.table)

    def _connect(self) -> None:
        self.list.add_side(self.post, self.table.chosen)
        self.list.watch(self._desk.session.changed, _WATCHED)
        self.list.addWanted.connect(self.begin_adding)
        self.list.listed.connect(self._on_listed)
        self.table.opened.connect(self._enter)
        self.table.menuWanted.connect(self._show_menu)
        self.table.removeWanted.connect(self._remove)
        self.post.openWanted.connect(self.open_post)
        self.post.personWanted.connect(self.personWanted)
        self.table.dayMoved.connect(self._follow_day)
        self._follow_day(self.picture.day)

    # ---- answers

    def _ask(self, query: PostQuery, take: Callable[[PostsFound], None]) -> None:
        today = self._desk.session.here.today

        def found(answer: PostsFound) -> None:
            self.picture.show_days(answer.first, answer.last)
            take(answer)

        self._desk.session.look(lambda file: posts_found(file, query.search, today), found, key="posts.ids")

    def _fetch(self, ids: tuple[int, ...], take: Take) -> None:
        self._desk.session.read(lambda reading: post_rows(reading, ids), take)

    def _on_listed(self, count: int) -> None:
        if not self.list.is_narrowed:
            self.counted.emit(count)

    # ---- what is done with one

    def _remove(self, post_id: int) -> None:
        """Del"""
        if not self._desk.session.read_only:
            self.post.remove(post_id, self.model.neighbour_of(post_id))

    def _enter(self, post_id: int) -> None:
        self.post.with_panel(post_id, lambda panel: panel.focus_first())

    def _show_menu(self, post_id: int, at: QPoint) -> None:
        found = self.model.row_of(post_id)
        body = found.body if isinstance(found, PostRow) else None
        deeds = PostActions(
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
