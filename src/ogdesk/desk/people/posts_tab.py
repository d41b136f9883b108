"""The second tab: 役職 with their holders over time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.post_rows import PostRow, PostsFound, post_rows, posts_found
from ogdesk.council.written import said_day
from ogdesk.desk.kit.controls import Card, EmptyState, column, flow, label, row, scrolled
from ogdesk.desk.kit.fields import SearchField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.members.legend import Legend
from ogdesk.desk.members.picture import Picture
from ogdesk.desk.members.table import ChartTable
from ogdesk.desk.pages import Desk
from ogdesk.desk.people.post_model import COL_CHART, PostDelegate, PostModel
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.added import Added
    from ogdesk.desk.people.add_post import AddPost
    from ogdesk.desk.people.post_panel import PostPanel
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_WIDTHS = (132, 108, 116)
_SIDE = 316
_WATCHED = frozenset({"post", "tenure", "person", "organisation", "source"})


class PostsTab(QWidget):
    """`personWanted(id)` when a holder shall be shown; `counted(int)` how many posts there are."""

    personWanted = Signal(int)  # noqa: N815 - a signal, named as Qt's are
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        today = desk.session.here.today
        self._search = ""
        self._wanted_id: int | None = None
        self.model = PostModel(today, self)
        self.picture = Picture(today, self)
        self.table = ChartTable(desk.theme, tr("役職の一覧"), self.picture, COL_CHART)
        self.search = SearchField(desk.theme)
        self.panel: PostPanel | None = None
        self.adding: AddPost | None = None
        self.empty = EmptyState(
            desk.theme, "armchair", tr("役職がまだありません"), button=tr("役職を追加"), act=self._on_empty
        )
        self._content = QWidget()
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
        if self._wanted_id is not None:
            self._load(self._wanted_id)

    def open_post(self, post_id: int) -> None:
        """Make this one current."""
        self._wanted_id = post_id
        self.adding = None
        if not self.table.choose(post_id) and self._search:
            self.search.clear_search()
        self._load(post_id)

    def begin_adding(self) -> None:
        """「役職を追加」"""
        from ogdesk.desk.people.add_post import AddPost

        if self.adding is None:
            self.adding = AddPost(self._desk.theme)
            self.adding.wanted.connect(self._add)
            self.adding.cancelled.connect(self._stop_adding)
            self.panel = None
            self._put(self.adding)
        self.adding.begin()

    def begin_search(self) -> None:
        """Ctrl+F"""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def forget(self) -> None:
        """Another file was opened."""
        self.panel, self.adding, self._wanted_id = None, None, None
        self._put(QWidget())

    def on_changed(self, change: Change) -> None:
        """Something was done to the file."""
        if any(place.entity in _WATCHED for place in change.touched):
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
        self._side = right.body
        right.layout().setContentsMargins(1, 1, 1, 1)  # type: ignore[union-attr]
        self._side.addWidget(self._content)
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
        self.table.opened.connect(lambda _id: self._enter())
        self.table.removeWanted.connect(self._remove)
        self.table.left.connect(self.search.clear_search)
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

    def _load(self, post_id: int) -> None:
        self._desk.session.read(
            lambda reading: post_rows(reading, (post_id,)), self._take_post, key="posts.detail"
        )

    def _take_post(self, posts: tuple[PostRow, ...]) -> None:
        from ogdesk.desk.people.post_panel import PostPanel

        if not posts:
            self.forget()
            self._keep_current()
            return
        post = posts[0]
        if self.adding is not None or post.id != self._wanted_id:
            return
        if self.panel is not None and self.panel.post.id == post.id:
            self.panel.show_post(post)
            return
        self.panel = PostPanel(self._desk, post)
        self.panel.personWanted.connect(self.personWanted)
        self._put(self.panel)

    def _keep_current(self) -> None:
        if not self.table.choose(self._wanted_id) and self.model.ids and self.adding is None:
            self.table.choose(self.model.ids[0])

    def _on_chosen(self, post_id: int) -> None:
        if self.panel is None or post_id != self.panel.post.id:
            self.open_post(post_id)

    def _on_searched(self, text: str) -> None:
        self._search = text
        self.reload()

    def _enter(self) -> None:
        if self.panel is not None:
            self.panel.focus_first()

    def _on_empty(self) -> None:
        if self._search:
            self.search.clear_search()
        else:
            self.begin_adding()

    # ---- acts

    def _add(self, organisation: str, title: str, is_head: bool) -> None:
        def work(file: CouncilFile) -> Added:
            from ogdesk.acts.person_edits import add_post_named

            return add_post_named(file, organisation, title, is_head=is_head)

        self._desk.session.act(work, self._added, failed=self._not_added)

    def _added(self, added: Added) -> None:
        self.open_post(added.id)
        self._desk.window.say(tr("役職を追加しました"), self._desk.session.undo)

    def _not_added(self, error: WorldError) -> None:
        if self.adding is not None:
            self.adding.tell(error.sentence, error.suggestion if isinstance(error, BadValue) else "")

    def _stop_adding(self) -> None:
        self.forget()
        self._keep_current()
        if self.table.current_id is not None:
            self.open_post(self.table.current_id)
        self.table.setFocus()

    def _remove(self, post_id: int) -> None:
        if self._desk.session.read_only:
            return
        here = self._desk.session.here

        def work(file: CouncilFile) -> Change:
            from ogdesk.acts.removing import remove
            from ogdesk.council.entity import EntityField

            return remove(file, EntityField("post", post_id), here)

        self._desk.session.act(
            work,
            lambda _change: self._desk.window.say(tr("役職を消しました"), self._desk.session.undo),
            failed=lambda error: self._desk.window.say(error.sentence),
        )

    def _put(self, content: QWidget) -> None:
        layout = QVBoxLayout()
        layout.addWidget(content)
        area = scrolled(layout, margin=SPACE.l, name=tr("役職の詳細"))
        self._side.replaceWidget(self._content, area)
        self._content.hide()
        self._content.deleteLater()
        self._content = area

    def _follow_day(self, day: date) -> None:
        self.model.set_day(day)
        self.day_words.setText(tr(said_day(day)))
        self.day_words.setAccessibleName(tr("基準日　{wareki}", wareki=said_day(day)))
