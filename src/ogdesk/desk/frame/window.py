"""The main window: navigation at the left, pages at the right, one toast, one registry of commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ogdesk.desk.frame.commands import Commands
from ogdesk.desk.frame.menus import HiddenMenuBar
from ogdesk.desk.frame.nav import Navigation
from ogdesk.desk.frame.page import Page
from ogdesk.desk.frame.panes import PaneWalk, first_stop
from ogdesk.desk.frame.state import Settings, restore_place, save_place
from ogdesk.desk.frame.strip import Strip
from ogdesk.desk.frame.toast import Toast
from ogdesk.desk.kit.focus_halo import FocusHalo
from ogdesk.desk.kit.icons import read_drawings
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import BREAKPOINT, WINDOW
from ogdesk.desk.tasks import Lane, TaskRunner


@dataclass
class _Slot:
    build: Callable[[], Page]
    page: Page | None = None


@dataclass
class _Trail:
    """Where the user has been, for Alt+← and Alt+→."""

    back: list[str] = field(default_factory=list)
    forward: list[str] = field(default_factory=list)


class MainWindow(QMainWindow):
    """Register commands (`commands`) and pages (`add_page`), then `go(key)`; pages are built when first visited.

    `pageChanged(key)` after each move; `closing` before the window closes (commit what is being typed, save).
    """

    pageChanged = Signal(str)  # noqa: N815 - a signal, named as Qt's are
    closing = Signal()
    shown = Signal()
    """Once, one tick after the window was first painted."""

    def __init__(
        self, theme: Theme, runner: TaskRunner, settings: Settings, *, title: str = "ogdesk"
    ) -> None:
        super().__init__()
        self.theme = theme
        self.runner = runner
        self.settings = settings
        self._slots: dict[str, _Slot] = {}
        self._current = ""
        self._trail = _Trail()
        self._offered: list[str] = []
        self._alt_alone = False
        self._was_shown = False
        self.setWindowTitle(title)
        self.setMinimumSize(WINDOW.min_width, WINDOW.min_height)
        self.nav = Navigation(theme)
        self.strip = Strip(theme)
        self.stack = QStackedWidget()
        self.toast = Toast(theme, self._build_body())
        self.commands = Commands(self)
        self.menus = HiddenMenuBar(self, self.commands)
        self._halo = FocusHalo(theme, theme.app, self)
        self._walk = PaneWalk(self._panes, self)
        self._register_own_commands()
        self.nav.chosen.connect(self.go)
        self.resize(WINDOW.default_width, WINDOW.default_height)

    # ---- pages

    def add_page(
        self,
        key: str,
        name: str,
        icon: str,
        build: Callable[[], Page],
        *,
        shortcut: str = "",
        foot: bool = False,
        in_nav: bool = True,
    ) -> None:
        """Register a page; it gets a button in the navigation, a command `go.KEY` and its key."""
        self._slots[key] = _Slot(build)
        if in_nav:
            self.nav.add(key, name, icon, shortcut=shortcut, foot=foot)
            shortcuts = (shortcut,) if shortcut else ()
            self.commands.add(f"go.{key}", name, lambda: self.go(key), shortcuts=shortcuts, menu="移動")

    def go(self, key: str, place: object = None) -> Page:
        """Show a page (and one place of it), remembering the way back."""
        if key != self._current:
            if self._current:
                self._trail.back.append(self._current)
                self._trail.forward.clear()
            self._show(key)
        page = self.page(key)
        if place is not None:
            page.open_place(place)
        return page

    def page(self, key: str) -> Page:
        """A page by its key, built now if this is the first visit."""
        slot = self._slots[key]
        if slot.page is None:
            slot.page = slot.build()
            self.stack.addWidget(slot.page)
            slot.page.recall(self.settings.get(f"page.{key}"))
            slot.page.set_narrow(self._is_narrow())
        return slot.page

    @property
    def current(self) -> str:
        """The key of the page in front, '' before the first."""
        return self._current

    def go_back(self) -> None:
        """Alt+←"""
        if self._trail.back:
            self._trail.forward.append(self._current)
            self._show(self._trail.back.pop())

    def go_forward(self) -> None:
        """Alt+→"""
        if self._trail.forward:
            self._trail.back.append(self._current)
            self._show(self._trail.forward.pop())

    # ---- telling

    def say(self, words: str, undo: Callable[[], object] | None = None, *, button: str = "元に戻す") -> None:
        """The toast: what was done, and how to take it back."""
        self.toast.tell(words, button=button, act=undo)

    # ---- events

    def restore(self) -> None:
        """Take the place remembered in the settings; call before `show`."""
        restore_place(self, self.settings)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            if self._current:
                self._take_keyboard(self.page(self._current))
            QTimer.singleShot(0, self, self._after_first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        save_place(self, self.settings)
        for key, slot in self._slots.items():
            if slot.page is not None and (kept := slot.page.remember()):
                self.settings.set(f"page.{key}", kept)
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        slim = self.width() < BREAKPOINT.nav_slim_below
        if slim != self.nav.slim:
            self.nav.set_slim(slim)
        for slot in self._slots.values():
            if slot.page is not None:
                slot.page.set_narrow(self._is_narrow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and self._alt_alone:
            self.menus.toggle()
        self._alt_alone = False
        super().keyReleaseEvent(event)

    def _build_body(self) -> QWidget:
        right = QWidget()
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.strip)
        stack.addWidget(self.stack, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addWidget(right, 1)
        self.setCentralWidget(body)
        return right

    def _register_own_commands(self) -> None:
        add = self.commands.add
        add("pane.next", "次の面へ", self._walk.forward, shortcuts=("F6",), menu="表示")
        add("pane.back", "前の面へ", self._walk.back, shortcuts=("Shift+F6",), menu="表示")
        add("side", "右の面を開閉", self._toggle_side, shortcuts=("F9",), menu="表示")
        add("menu", "メニュー", self.menus.toggle, shortcuts=("F10",))
        add("back", "戻る", self.go_back, shortcuts=("Alt+Left",), menu="移動")
        add("forward", "進む", self.go_forward, shortcuts=("Alt+Right",), menu="移動")

    def _show(self, key: str) -> None:
        before = self._slots[self._current].page if self._current else None
        if before is not None:
            before.on_hidden()
        page = self.page(key)
        self._current = key
        self.stack.setCurrentWidget(page)
        self.nav.show_chosen(key)
        self.toast.dismiss()
        self._offer(page)
        self._take_keyboard(page)
        page.on_shown()
        self.pageChanged.emit(key)

    def _take_keyboard(self, page: Page) -> None:
        """The caret goes into the work, unless the navigation has it."""
        focus = QApplication.focusWidget()
        if focus is not None and (self.nav.isAncestorOf(focus) or page.isAncestorOf(focus)):
            return
        target = first_stop(page.work) if page.work is not None else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, page: Page) -> None:
        """The commands of the page in front, and none of the one before."""
        for key in self._offered:
            self.commands.offer(key, None)
        handlers = page.handlers()
        self._offered = list(handlers)
        for key, run in handlers.items():
            self.commands.offer(key, run)

    def _panes(self) -> list[QWidget]:
        pages = self._slots[self._current].page if self._current else None
        return [self.nav, *(pages.panes() if pages is not None else [])]

    def _toggle_side(self) -> None:
        if self._current:
            self.page(self._current).toggle_side()

    def _is_narrow(self) -> bool:
        return self.width() < BREAKPOINT.side_panel_as_drawer_below

    def _after_first_paint(self) -> None:
        self.menus.fill()
        self.runner.run(Lane.POOL, read_drawings, done=self.theme.icons.take)
        self.shown.emit()
