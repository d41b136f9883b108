"""History of navigation (戻る, 進む): pages and things, with focus and scroll positions as they were."""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from ogdesk.desk.frame.page import Page
    from ogdesk.desk.frame.window import MainWindow

MOST = 100
"""So many stops are remembered; nobody goes further back."""


@dataclass(frozen=True)
class PageState:
    """How a page stood: its tab, the `thing` it showed and the `rows` chosen there (whatever the page takes them for), the
    caret and the key of its field ('' outside of fields), the scroll bars (px)."""

    tab: int | None
    thing: object
    rows: object
    caret: weakref.ref[QWidget] | None
    field: str
    scrolled: tuple[tuple[weakref.ref[QAbstractScrollArea], int], ...]


class Fields(Protocol):
    """What knows the fields of the window by their keys (`navigation.field_registry.FieldRegistry`)."""

    @property
    def focused_key(self) -> str: ...

    def go_soon(self, key: str) -> None: ...


def mark_of(page: Page, fields: Fields | None = None) -> PageState:
    """How a page stands now."""
    focus = QApplication.focusWidget()
    inside = focus is not None and page.isAncestorOf(focus)
    areas = (area for area in page.findChildren(QAbstractScrollArea) if area.isVisible())
    return PageState(
        tab=page.header.tabs.currentIndex() if page.header.tabs is not None else None,
        thing=page.thing(),
        rows=page.chosen_rows(),
        caret=weakref.ref(focus) if inside and focus is not None else None,
        field=fields.focused_key if inside and fields is not None else "",
        scrolled=tuple((weakref.ref(area), area.verticalScrollBar().value()) for area in areas),
    )


def stand_again(page: Page, mark: PageState, fields: Fields | None = None) -> None:
    """Make a page stand as it did. Where its controls were built anew meanwhile, the caret goes to the same field."""
    if mark.tab is not None and page.header.tabs is not None:
        page.header.tabs.setCurrentIndex(mark.tab)
    if mark.thing is not None and mark.thing != page.thing():
        page.show_thing(mark.thing)
    if mark.rows is not None:
        page.choose_rows(mark.rows)
    caret = mark.caret() if mark.caret is not None else None
    if caret is not None and isValid(caret) and caret.isVisible():
        caret.setFocus(Qt.FocusReason.OtherFocusReason)
    elif mark.field and fields is not None:
        fields.go_soon(mark.field)
    for reference, value in mark.scrolled:
        area = reference()
        if area is not None and isValid(area):
            area.verticalScrollBar().setValue(value)


@dataclass(frozen=True)
class Stop:
    """A page and how it stood when it was left."""

    key: str
    mark: PageState


@dataclass
class Way:
    """The stops behind and ahead, the nearest last."""

    behind: list[Stop] = field(default_factory=list)
    ahead: list[Stop] = field(default_factory=list)

    def went_on(self, left: Stop) -> None:
        """Another place was asked for: what was ahead is void."""
        self.behind = [*self.behind, left][-MOST:]
        self.ahead.clear()

    def back(self, left: Stop) -> Stop | None:
        """The stop before, None at the first."""
        return _swap(self.behind, self.ahead, left)

    def forward(self, left: Stop) -> Stop | None:
        """The stop that was gone back from, None at the last."""
        return _swap(self.ahead, self.behind, left)

    def forget(self) -> None:
        """Another file: nothing of the one before can be gone to."""
        self.behind.clear()
        self.ahead.clear()


def _swap(taken: list[Stop], put: list[Stop], left: Stop) -> Stop | None:
    if not taken:
        return None
    put.append(left)
    return taken.pop()


class Travels(QObject):
    """Back and forward of one window.

    The way through one window: `here` before it goes anywhere, `arrived` after; `back` and `forward`.

    `fields` finds the caret again where a page was built anew; None: nobody does.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._way = Way()
        self._buttons: MouseSideButtons | None = None
        self.fields: Fields | None = None
        window.installEventFilter(self)
        self._watch_mouse()

    def here(self) -> Stop | None:
        """Where the window is now; None before the first page."""
        page = self._window.current_page
        return Stop(self._window.current, mark_of(page, self.fields)) if page is not None else None

    def arrived(self, left: Stop | None) -> None:
        """The window has gone on from `left`: a stop, where another page came, or another thing or tab on the same one."""
        if left is None or not self._is_elsewhere(left):
            return
        self._way.went_on(left)
        self._offer()

    def leave(self, key: str) -> None:
        """The page `key` is about to show another thing by itself."""
        here = self.here()
        if here is not None and here.key == key:
            self._way.went_on(here)
            self._offer()

    def back(self) -> None:
        """Alt+←, the back button of the mouse."""
        self._step(self._way.back)

    def forward(self) -> None:
        """Alt+→, the forward button of the mouse."""
        self._step(self._way.forward)

    def forget(self) -> None:
        """Another file: what was seen of the one before can not be gone back to."""
        self._way.forget()
        self._offer()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._watch_mouse()
        return False

    def _watch_mouse(self) -> None:
        """The native window is there from the first show on."""
        if self._buttons is None and self._window.windowHandle() is not None:
            self._buttons = MouseSideButtons(self._window, self.back, self.forward)
            self._window.removeEventFilter(self)

    def _step(self, step: Callable[[Stop], Stop | None]) -> None:
        here = self.here()
        target = step(here) if here is not None else None
        if target is None:
            return
        page = self._window.show_page(target.key)
        stand_again(page, target.mark, self.fields)
        self._offer()

    def _offer(self) -> None:
        commands = self._window.commands
        commands.offer("back", self.back if self._way.behind else None)
        commands.offer("forward", self.forward if self._way.ahead else None)

    def _is_elsewhere(self, left: Stop) -> bool:
        page = self._window.current_page
        if page is None or left.key != self._window.current:
            return True
        tabs = page.header.tabs
        return left.mark.thing != page.thing() or (tabs is not None and left.mark.tab != tabs.currentIndex())


class MouseSideButtons(QObject):
    """The back and forward buttons of a mouse, wherever the pointer is. Watches the native window, which every press
    reaches before a list or a field can swallow it."""

    def __init__(self, window: QWidget, back: Callable[[], object], forward: Callable[[], object]) -> None:
        super().__init__(window)
        self._runs = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        run = self._runs.get(event.button())
        if run is None:
            return False
        run()
        return True
