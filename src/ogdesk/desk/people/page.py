"""The page 人物: people in the first tab, 役職 in the second, how often whom in the third."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.desk.commands import ADD, FIND, NEXT_TAB, PREVIOUS_TAB, REDO, UNDO
from ogdesk.desk.context import Desk
from ogdesk.desk.frame import Page
from ogdesk.desk.frame.pane_walk import first_stop
from ogdesk.desk.kit.controls import Chip
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.people.counts_tab import CountsTab
from ogdesk.desk.people.people_tab import PeopleTab
from ogdesk.desk.people.posts_tab import PostsTab
from ogdesk.desk.words import tr

PEOPLE, POSTS, COUNTS = 0, 1, 2
_ADD_WORDS = (tr("人物を追加"), tr("役職を追加"), tr("人物を追加"))


class PeoplePage(Page):
    """The page 人物.

    Ctrl+Tab goes from tab to tab; everything that names a person or a post leads to it. The second and the third tab are
    built when they are first looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme,
            tr("人物"),
            tr("講師や首長の氏名、ふりがな、肩書き。登壇の記録は開催した当時の肩書きで残ります。"),
        )
        self._desk = desk
        self.people = PeopleTab(desk)
        self._built: dict[int, PeopleTab | PostsTab | CountsTab] = {PEOPLE: self.people}
        self._read: set[int] = set()
        self._build(desk)
        self.people.postWanted.connect(self._follow_to_post)
        self._counts = {PEOPLE: "", POSTS: "", COUNTS: ""}
        self.people.counted.connect(lambda count: self._count(PEOPLE, tr("{n}人", n=count)))
        desk.session.opened.connect(self._on_opened)
        if desk.session.is_open:
            self.people.reload()

    @cached_property
    def posts(self) -> PostsTab:
        """役職."""
        made = PostsTab(self._desk)
        made.counted.connect(lambda count: self._count(POSTS, tr("{n}件", n=count)))
        made.personWanted.connect(self._follow_to_person)
        self._add_tab(POSTS, made)
        return made

    @cached_property
    def counts(self) -> CountsTab:
        """登壇回数."""
        made = CountsTab(self._desk)
        made.counted.connect(lambda count: self._count(COUNTS, tr("{n}人・役職", n=count)))
        made.whoWanted.connect(self._open_who)
        made.set_narrow(self.narrow)
        self._add_tab(COUNTS, made)
        return made

    # ---- hooks

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {
            FIND: lambda: self._tab().begin_search(),
            NEXT_TAB: lambda: self._turn(1),
            PREVIOUS_TAB: lambda: self._turn(-1),
        }
        if not self._desk.session.read_only:
            found[ADD] = self.begin_adding
        return found

    def open_place(self, place: object) -> None:
        """A Whereabouts of a person or a post."""
        root, root_id = getattr(place, "root", ""), getattr(place, "root_id", None)
        if root == "person" and root_id is not None:
            self.open_person(root_id)
        elif root == "post" and root_id is not None:
            self.open_post(root_id)

    def thing(self) -> object:
        tab = self.tabs.currentIndex()
        if tab == COUNTS:
            return (tab, self.counts.cell)
        return (tab, (self.people if tab == PEOPLE else self.posts).table.current_id)

    def show_thing(self, thing: object) -> None:
        match thing:
            case (0, int(person_id)):
                self.open_person(person_id)
            case (1, int(post_id)):
                self.open_post(post_id)
            case (2, (str(entity), int(id_), int(place))):
                self.tabs.setCurrentIndex(COUNTS)
                self.counts.show_cell((entity, id_, place))
            case (2, _):
                self.tabs.setCurrentIndex(COUNTS)

    def _follow_to_person(self, person_id: int) -> None:
        """A link: 戻る leads back to the post."""
        self.leaving.emit()
        self.open_person(person_id)

    def _follow_to_post(self, post_id: int) -> None:
        self.leaving.emit()
        self.open_post(post_id)

    def on_narrow(self, narrow: bool) -> None:
        if COUNTS in self._built:
            self.counts.set_narrow(narrow)

    # ---- tabs

    def open_person(self, person_id: int) -> None:
        """Show someone."""
        self.tabs.setCurrentIndex(PEOPLE)
        self.people.open_person(person_id)

    def open_post(self, post_id: int) -> None:
        """Show a post."""
        self.tabs.setCurrentIndex(POSTS)
        self.posts.open_post(post_id)

    def begin_adding(self) -> None:
        """「人物を追加」 or 「役職を追加」"""
        if self.tabs.currentIndex() == COUNTS:
            self.tabs.setCurrentIndex(PEOPLE)
        (self.posts if self.tabs.currentIndex() == POSTS else self.people).begin_adding()

    def _open_who(self, entity: str, id_: int) -> None:
        self.leaving.emit()
        if entity == "person":
            self.open_person(id_)
        else:
            self.open_post(id_)

    def _build(self, desk: Desk) -> None:
        work = QWidget()
        self._stack = QVBoxLayout(work)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.people)
        self.set_work(work)
        commands = desk.window.commands
        self.header.show_undo(commands[UNDO], commands[REDO])
        self.add_action = QAction(_ADD_WORDS[PEOPLE], self)
        self.add_action.triggered.connect(self.begin_adding)
        self.add_button = self.header.set_primary(self.add_action, "plus")
        self.add_button.setVisible(not desk.session.read_only)
        self.tabs = self.header.add_tabs((tr("人物"), tr("役職"), tr("登壇回数")))
        self.header.tabChanged.connect(self._on_tab)
        self._name_action()

    def _add_tab(self, place: int, tab: PostsTab | CountsTab) -> None:
        tab.hide()
        self._built[place] = tab
        self._stack.addWidget(tab)
        tab.setVisible(self.tabs.currentIndex() == place)

    def _tab(self) -> PeopleTab | PostsTab | CountsTab:
        match self.tabs.currentIndex():
            case 1:
                return self.posts
            case 2:
                return self.counts
            case _:
                return self.people

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        stop = first_stop(self._tab())
        if stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _count(self, tab: int, words: str) -> None:
        self._counts[tab] = words
        self._show_count()

    def _show_count(self) -> None:
        """How many the tab in front holds."""
        words = self._counts[self.tabs.currentIndex()]
        self.header.set_chips([Chip(self.theme, words)] if words else [])

    def _on_tab(self, number: int) -> None:
        self._tab()
        for place, tab in self._built.items():
            tab.setVisible(place == number)
        if number != PEOPLE and number not in self._read:
            self._read.add(number)
            self._tab().reload()
        self._name_action()
        self._show_count()

    def _name_action(self) -> None:
        words = _ADD_WORDS[self.tabs.currentIndex()]
        self.add_action.setText(words)
        self.add_action.setToolTip(tip(tr("{words}（Ctrl+N）", words=words)))

    def _on_opened(self) -> None:
        self.add_button.setVisible(not self._desk.session.read_only)
        for place, tab in self._built.items():
            tab.forget()
            if place == PEOPLE or place in self._read:
                tab.reload()
