"""The page シンポジウム: all of them by 年度, found by theme, title or speaker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ogdesk.acts.removal import remove
from ogdesk.acts.rows import SymposiumSort, symposium_rows
from ogdesk.acts.symposia.search import find_symposia
from ogdesk.council.entity import EntityField
from ogdesk.council.event import EventKind
from ogdesk.desk.commands import ADD, FIND, REDO, UNDO
from ogdesk.desk.context import ONE
from ogdesk.desk.frame import Page
from ogdesk.desk.kit.controls import Chip, SegmentedChoice, line, row
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.list_pane import EmptyWords, ListPane
from ogdesk.desk.lists.paged_rows import PAGE, Take
from ogdesk.desk.starting import ADD_SYMPOSIUM
from ogdesk.desk.symposia.list_model import SymposiaFound, SymposiumRows
from ogdesk.desk.symposia.list_view import SymposiumList
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.store.rows import Connection

_KINDS = [kind.value for kind in EventKind if kind is not EventKind.EXTERNAL]
_EMPTY = EmptyWords(
    "calendar-days",
    tr("シンポジウムがまだありません"),
    tr("追加すると、日時やプログラムから報道発表ができます。"),
    tr("シンポジウムを追加"),
)
_SORTS = [
    (SymposiumSort.NEWEST, tr("新しい順")),
    (SymposiumSort.OLDEST, tr("古い順")),
    (SymposiumSort.TITLE, tr("名称順")),
]


@dataclass(frozen=True)
class SymposiumQuery:
    """What the list shall hold, and in what order."""

    search: str = ""
    sort: SymposiumSort = SymposiumSort.NEWEST


class SymposiaPage(Page):
    """The list; Enter opens one, Ctrl+N adds one to the present 年度, Del puts one into the ごみ箱."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme, tr("シンポジウム"), tr("年度ごとに並びます。名称・テーマ・登壇者の名前で探せます。")
        )
        self._desk = desk
        self._stale = True
        self.rows = SymposiumRows(self._fetch, self)
        self.list = SymposiumList(desk.theme, self.rows)
        self.pane = ListPane(
            desk.theme,
            self.list,
            self.rows,
            _EMPTY,
            SymposiumQuery(),
            ask=self._ask,
            orders=frozenset({"sort"}),
            search_name=tr("シンポジウムをさがす"),
        )
        self.search, self.empty = self.pane.search, self.pane.empty
        self.sort = SegmentedChoice(_SORTS, tr("並べ方"))
        self.sort.set_value(SymposiumSort.NEWEST)
        self.count = Chip(desk.theme, "", "mute")
        self.add_action = QAction(tr("シンポジウムを追加"), self)
        self.add_action.setToolTip(tip(tr("シンポジウムを追加（Ctrl+N）")))
        self._lay_out()
        self._connect()

    # ---- hooks of the window

    def on_shown(self) -> None:
        if self._stale:
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {FIND: self.pane.begin_search}
        if not self._desk.session.read_only:
            found[ADD] = self.add
        return found

    def open_place(self, place: object) -> None:
        """A symposium or something of it: its own page shows it."""
        self._desk.window.go(ONE, place)

    # ---- the list

    def reload(self) -> None:
        """Read the ids and the first page anew."""
        if self._desk.session.path is not None:
            self._stale = False
            self.pane.reload()

    def _ask(self, query: SymposiumQuery, take: Callable[[SymposiaFound], None]) -> None:
        def read(connection: Connection) -> SymposiaFound:
            ids = find_symposia(connection, query.search, kinds=_KINDS, sort=query.sort)
            return SymposiaFound(ids, symposium_rows(connection, ids[:PAGE]))

        def found(answer: SymposiaFound) -> None:
            self.list.show_grouped(query.sort is not SymposiumSort.TITLE)
            take(answer)

        self._desk.session.rows(read, found, key="symposia.list")

    def _fetch(self, ids: tuple[int, ...], take: Take) -> None:
        self._desk.session.rows(lambda connection: symposium_rows(connection, ids), take)

    def current(self) -> int | None:
        """The id of the chosen one."""
        return self.list.current_id

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
        row_ = self.rows.row_of(event_id)
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
        head.addStretch(2)
        self.search.setMaximumWidth(360)
        self.pane.lay_out(head, line(), self.list, self.empty, top=SPACE.page_margin)
        self.pane.card.body.setStretch(2, 1)
        self.pane.setProperty("kind", "work")
        self.set_work(self.pane)

    def _connect(self) -> None:
        session = self._desk.session
        self.pane.add_filter(self.sort, lambda value: {"sort": value})
        self.pane.listed.connect(lambda n: self.count.show_state(tr("{n:,}件", n=n), "mute"))
        self.pane.addWanted.connect(self.add)
        self.list.openWanted.connect(self.open_current)
        self.list.removeWanted.connect(self.remove_current)
        self.add_action.triggered.connect(self.add)
        session.changed.connect(lambda _change, _origin: self._on_changed())
        session.listed.connect(self._on_listed)
        session.opened.connect(self._on_opened)
        self._desk.window.placeOpened.connect(self._on_place)
        self._on_opened()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _on_listed(self) -> None:
        """Another file."""
        self.pane.forget()
        self.pane.widen()
        self._on_changed()

    def _on_opened(self) -> None:
        self.add_button.setVisible(not self._desk.session.read_only)

    def _on_place(self, key: str, place: object) -> None:
        """Whoever comes back from a symposium finds it chosen."""
        event_id = place if isinstance(place, int) else getattr(place, "root_id", None)
        if key == ONE and isinstance(event_id, int):
            self.pane.wanted_id = event_id
            self.list.choose(event_id)
