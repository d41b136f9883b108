"""The page 人物: people in the first tab, 役職 in the second."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.desk.commands import ADD, FIND, NEXT_TAB, PREVIOUS_TAB, REDO, UNDO
from ogdesk.desk.frame import Page
from ogdesk.desk.frame.panes import first_stop
from ogdesk.desk.kit.controls import Chip
from ogdesk.desk.pages import Desk
from ogdesk.desk.people.people_tab import PeopleTab
from ogdesk.desk.people.posts_tab import PostsTab
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.store.change import Change

PEOPLE, POSTS = 0, 1
_ADD_WORDS = (tr("人物を追加"), tr("役職を追加"))


class PeoplePage(Page):
    """Ctrl+Tab goes from tab to tab; everything that names a person or a post leads to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme,
            tr("人物"),
            tr("講師や首長の氏名、ふりがな、肩書き。登壇の記録は開催した当時の肩書きで残ります。"),
        )
        self._desk = desk
        self.people = PeopleTab(desk)
        self.posts = PostsTab(desk)
        self._posts_read = False
        self._build(desk)
        self.people.postWanted.connect(self._follow_to_post)
        self._counts = {PEOPLE: "", POSTS: ""}
        self.people.counted.connect(lambda count: self._count(PEOPLE, tr("{n}人", n=count)))
        self.posts.counted.connect(lambda count: self._count(POSTS, tr("{n}件", n=count)))
        self.posts.personWanted.connect(self._follow_to_person)
        desk.session.opened.connect(self._on_opened)
        desk.session.changed.connect(self._on_changed)
        if desk.session.is_open:
            self.people.reload()

    # ---- hooks

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {
            FIND: lambda: self._tab().begin_search(),
            NEXT_TAB: self._turn,
            PREVIOUS_TAB: self._turn,
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
        return (tab, (self.people if tab == PEOPLE else self.posts).table.current_id)

    def show_thing(self, thing: object) -> None:
        match thing:
            case (0, int(person_id)):
                self.open_person(person_id)
            case (1, int(post_id)):
                self.open_post(post_id)

    def _follow_to_person(self, person_id: int) -> None:
        """A link: 戻る leads back to the post."""
        self.leaving.emit()
        self.open_person(person_id)

    def _follow_to_post(self, post_id: int) -> None:
        self.leaving.emit()
        self.open_post(post_id)

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
        self._tab().begin_adding()

    def _build(self, desk: Desk) -> None:
        work = QWidget()
        stack = QVBoxLayout(work)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.people)
        stack.addWidget(self.posts)
        self.posts.hide()
        self.set_work(work)
        commands = desk.window.commands
        self.header.show_undo(commands[UNDO], commands[REDO])
        self.add_action = QAction(_ADD_WORDS[PEOPLE], self)
        self.add_action.triggered.connect(self.begin_adding)
        self.add_button = self.header.set_primary(self.add_action, "plus")
        self.add_button.setVisible(not desk.session.read_only)
        self.tabs = self.header.add_tabs((tr("人物"), tr("役職")))
        self.header.tabChanged.connect(self._on_tab)
        self._name_action()

    def _tab(self) -> PeopleTab | PostsTab:
        return self.people if self.tabs.currentIndex() == PEOPLE else self.posts

    def _turn(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())
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
        self.people.setVisible(number == PEOPLE)
        self.posts.setVisible(number == POSTS)
        if number == POSTS and not self._posts_read:
            self._posts_read = True
            self.posts.reload()
        self._name_action()
        self._show_count()

    def _name_action(self) -> None:
        words = _ADD_WORDS[self.tabs.currentIndex()]
        self.add_action.setText(words)
        self.add_action.setToolTip(tr("{words}（Ctrl+N）", words=words))

    def _on_opened(self) -> None:
        self.add_button.setVisible(not self._desk.session.read_only)
        self.people.forget()
        self.posts.forget()
        self.people.reload()
        if self._posts_read:
            self.posts.reload()

    def _on_changed(self, change: Change, _origin: object) -> None:
        self.people.on_changed(change)
        if self._posts_read:
            self.posts.on_changed(change)
