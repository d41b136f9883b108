"""シンポジウム: all of them by 年度, found by theme, title or speaker."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ogdesk.acts.removal import remove
from ogdesk.acts.rows import SymposiumRow, SymposiumSort, symposium_rows
from ogdesk.acts.symposia.search import find_symposia
from ogdesk.council.entity import EntityField
from ogdesk.council.event import EventKind
from ogdesk.desk.commands import ADD, FIND, REDO, UNDO
from ogdesk.desk.context import ONE
from ogdesk.desk.frame import Page
from ogdesk.desk.kit.controls import Card, Chip, EmptyState, SegmentedChoice, column, line, row
from ogdesk.desk.kit.fields import SearchField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.starting import ADD_SYMPOSIUM
from ogdesk.desk.symposia.list_model import PAGE, SymposiumRows
from ogdesk.desk.symposia.list_view import SymposiumList
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.store.rows import Connection

_KINDS = [kind.value for kind in EventKind if kind is not EventKind.EXTERNAL]
_SORTS = [
    (SymposiumSort.NEWEST, tr("新しい順")),
    (SymposiumSort.OLDEST, tr("古い順")),
    (SymposiumSort.TITLE, tr("名称順")),
]


@dataclass(frozen=True)
class _Found:
    ids: list[int]
    first: list[SymposiumRow]


class SymposiaPage(Page):
    """The list; Enter opens one, Ctrl+N adds one to the present 年度, Del puts one into the ごみ箱."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme, tr("シンポジウム"), tr("年度ごとに並びます。名称・テーマ・登壇者の名前で探せます。")
        )
        self._desk = desk
        self._query = ""
        self._wanted: int | None = None
        self._stale = True
        self.rows = SymposiumRows(self._fetch, self)
        self.list = SymposiumList(desk.theme, self.rows)
        self.search = SearchField(desk.theme, tr("シンポジウムをさがす"))
        self.sort = SegmentedChoice(_SORTS, tr("並べ方"))
        self.sort.set_value(SymposiumSort.NEWEST)
        self.count = Chip(desk.theme, "", "mute")
        self.empty = EmptyState(desk.theme, "calendar-days", "", act=self._on_empty)
        self.add_action = QAction(tr("シンポジウムを追加"), self)
        self.add_action.setToolTip(tip(tr("シンポジウムを追加（Ctrl+N）")))
        self._lay_out()
        self._connect()

    # ---- hooks of the window

    def on_shown(self) -> None:
        if self._stale:
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {FIND: self.search.setFocus}
        if not self._desk.session.read_only:
            found[ADD] = self.add
        return found

    def open_place(self, place: object) -> None:
        """A symposium or something of it: its own page shows it."""
        self._desk.window.go(ONE, place)

    # ---- the list

    def reload(self) -> None:
        """Read the ids and the first page anew."""
        if self._desk.session.path is None:
            return
        self._stale = False
        query, sort = self._query, self.sort.value()

        def read(connection: Connection) -> _Found:
            ids = find_symposia(connection, query, kinds=_KINDS, sort=sort)
            return _Found(ids, symposium_rows(connection, ids[:PAGE]))

        self._desk.session.rows(read, self._show, key="symposia.list")

    def _fetch(self, ids: Sequence[int], take: Callable[[list[SymposiumRow]], None]) -> None:
        self._desk.session.rows(lambda connection: symposium_rows(connection, ids), take)

    def _show(self, found: _Found) -> None:
        kept = self._wanted if self._wanted in found.ids else self.current()
        place = self.list.currentIndex().row()
        self.list.grouped = self.sort.value() is not SymposiumSort.TITLE
        self.rows.show_ids(found.ids, found.first)
        self._wanted = None
        again = self.rows.place_of(kept)
        if found.ids:
            target = again if again >= 0 else max(0, min(place, len(found.ids) - 1))
            self.list.setCurrentIndex(self.rows.index(target))
        self.count.show_state(tr("{n:,}件", n=len(found.ids)), "mute")
        self._show_empty(not found.ids)

    def current(self) -> int | None:
        """The id of the chosen one."""
        return self.rows.id_at(self.list.currentIndex().row())

    def open_current(self) -> None:
        """Enter."""
        event_id = self.current()
        if event_id is not None:
            self._desk.window.go(ONE, event_id)

    def add(self) -> None:
        """前回をもとに or blank; at once where there is none before."""
        self._desk.window.commands[ADD_SYMPOSIUM].trigger()

    def remove_current(self) -> None:
        """Into the ごみ箱, with 元に戻す."""
        event_id, session = self.current(), self._desk.session
        if event_id is None:
            return
        row_ = self.rows.known_row(self.list.currentIndex().row())
        title = row_.title if row_ is not None else tr("シンポジウム")
        session.act(
            lambda file: remove(file, EntityField("symposium", event_id), session.here),
            lambda change: self._desk.window.say(
                tr("「{title}」をごみ箱に入れました", title=title), session.undo_of(change)
            ),
        )

    # ---- inside

    def _lay_out(self) -> None:
        commands = self._desk.window.commands
        self.header.set_chips([self.count])
        self.header.show_undo(commands[UNDO], commands[REDO])
        self.add_button = self.header.set_primary(self.add_action, "plus")
        head = row(self.search, SPACE.s, self.sort)
        head.setContentsMargins(SPACE.card_padding, 0, SPACE.card_padding, SPACE.xs)
        head.setStretch(0, 1)
        self.search.setMaximumWidth(360)
        card = Card(flush=True)
        bar = QWidget()
        head.addStretch(2)
        bar.setLayout(head)
        card.add(bar, line(), self.list, self.empty)
        card.body.setStretch(2, 1)
        work = QWidget()
        work.setProperty("kind", "work")
        stack = column(card)
        margin = SPACE.page_margin
        stack.setContentsMargins(margin, margin, margin, margin)
        work.setLayout(stack)
        self.empty.hide()
        self.set_work(work)

    def _connect(self) -> None:
        session = self._desk.session
        self.search.searched.connect(self._search)
        self.search.downPressed.connect(self.list.setFocus)
        self.sort.committed.connect(lambda _sort: self.reload())
        self.list.openWanted.connect(self.open_current)
        self.list.removeWanted.connect(self.remove_current)
        self.list.left.connect(self.widen)
        self.add_action.triggered.connect(self.add)
        session.changed.connect(lambda _change, _origin: self._on_changed())
        session.listed.connect(self._on_listed)
        session.opened.connect(self._on_opened)
        self._desk.window.placeOpened.connect(self._on_place)
        self._on_opened()

    def _search(self, query: str) -> None:
        self._query = query.strip()
        self.reload()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _on_listed(self) -> None:
        """Another file."""
        self._query = ""
        self.search.clear()
        self._on_changed()

    def _on_opened(self) -> None:
        self.add_button.setVisible(not self._desk.session.read_only)

    def _on_place(self, key: str, place: object) -> None:
        """Whoever comes back from a symposium finds it chosen."""
        event_id = place if isinstance(place, int) else getattr(place, "root_id", None)
        if key == ONE and isinstance(event_id, int):
            self._wanted = event_id
            self._choose_wanted()

    def _choose_wanted(self) -> None:
        place = self.rows.place_of(self._wanted)
        if place >= 0:
            self.list.setCurrentIndex(self.rows.index(place))

    def _show_empty(self, empty: bool) -> None:
        self.list.setVisible(not empty)
        self.empty.setVisible(empty)
        if self._query:
            fact = tr("「{query}」は見つかりませんでした", query=self._query)
            self.empty.show_fact(fact, tr("ふりがなや別の書き方でも探せます。"), tr("条件を消す"))
        else:
            self.empty.show_fact(
                tr("シンポジウムがまだありません"),
                tr("追加すると、日時やプログラムから報道発表ができます。"),
                tr("シンポジウムを追加"),
            )

    def _on_empty(self) -> None:
        if self._query:
            self.search.clear_search()
            self.search.setFocus()
        else:
            self.add()
