"""The main window: navigation at the left, pages at the right, one toast, one registry of commands.

It can be painted before the kit is imported: `MainWindow(title=…)` is an empty window in the right colours, and
`furnish(theme, runner, settings)` fills it once `painted` came. So this module imports little; above all not `Qt`: making
its hundred enumerations takes as long as a fifth of the way to the paint.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from ogdesk.desk.frame.empty_frame import paint_bare
from ogdesk.desk.frame.page_cache import PageCache
from ogdesk.desk.kit.tokens import BREAKPOINT, WINDOW
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from ogdesk.desk.frame.commands import Commands
    from ogdesk.desk.frame.menus import HiddenMenuBar
    from ogdesk.desk.frame.nav import Navigation
    from ogdesk.desk.frame.page import Page
    from ogdesk.desk.frame.state import SettingsStore
    from ogdesk.desk.frame.strip import Strip
    from ogdesk.desk.frame.toast import Toast
    from ogdesk.desk.frame.travel import Travels
    from ogdesk.desk.kit.theme import Theme
    from ogdesk.desk.session.task_runner import TaskRunner


class MainWindow(QMainWindow):
    """The QMainWindow of the program.

    Furnish it, register commands (`commands`) and pages (`add_page`), then `go(key)`; a page is built when first visited.

    `pageChanged(key)` after each move; `closing` before the window closes (commit what is being typed, save);
    `painted` once, right after the first paint. Given theme, runner and settings, it is furnished from the start.
    """

    pageChanged = Signal(str)
    placeOpened = Signal(str, object)  # page and place, after `go` with a place
    closing = Signal()
    painted = Signal()

    theme: Theme
    runner: TaskRunner
    settings: SettingsStore
    nav: Navigation
    strip: Strip
    toast: Toast
    commands: Commands
    menus: HiddenMenuBar
    travels: Travels

    def __init__(
        self,
        theme: Theme | None = None,
        runner: TaskRunner | None = None,
        settings: SettingsStore | None = None,
        *,
        title: str = "ogdesk",
    ) -> None:
        super().__init__()
        self.furnished = False
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes."""
        self.restarts = False
        """Whether the program shall start anew when the window is closed."""
        self._shelf = PageCache(self._settle)
        self._current = ""
        self._was_painted = False
        self._scheme: object = None
        self.setWindowTitle(title)
        self.setMinimumSize(WINDOW.min_width, WINDOW.min_height)
        self.resize(WINDOW.default_width, WINDOW.default_height)
        if theme is not None and runner is not None and settings is not None:
            self.furnish(theme, runner, settings)

    def furnish(self, theme: Theme, runner: TaskRunner, settings: SettingsStore) -> None:
        """Put navigation, page stack, toast and commands into the window."""
        from PySide6.QtWidgets import QStackedWidget

        from ogdesk.desk.frame.command_offers import Offers
        from ogdesk.desk.frame.commands import Commands
        from ogdesk.desk.frame.menus import HiddenMenuBar
        from ogdesk.desk.frame.nav import Navigation
        from ogdesk.desk.frame.pane_commands import lay_out_body, register_moves
        from ogdesk.desk.frame.strip import Strip
        from ogdesk.desk.frame.toast import Toast
        from ogdesk.desk.frame.travel import Travels
        from ogdesk.desk.kit.enter_key import EnterKeyFilter
        from ogdesk.desk.kit.focus_halo import FocusHalo

        self.theme, self.runner, self.settings = theme, runner, settings
        self.nav = Navigation(theme)
        self.strip = Strip(theme)
        self.stack = QStackedWidget()
        self.toast = Toast(theme, lay_out_body(self))
        self.commands = Commands(self)
        self._offers = Offers(self.commands, self._enter)
        self.menus = HiddenMenuBar(self, self.commands)
        self.travels = Travels(self)
        self._halo = FocusHalo(theme, theme.app, self)
        self._enter_key = EnterKeyFilter(theme.app, self)
        register_moves(self)
        self.nav.chosen.connect(self.go)
        self.furnished = True
        self._fit_width()
        if self._was_painted:
            QTimer.singleShot(0, self, self._finish)

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
        places_in: str = "",
    ) -> None:
        """Register a page; it gets a button in the navigation, a command `go.KEY` and its key. `places_in`: the page that
        shows its single things (a list and what it lists)."""
        self._shelf.put(key, build, places_in=places_in)
        if in_nav:
            self.nav.add(key, name, icon, shortcut=shortcut, foot=foot)
            self._offers.add_page(key, name, shortcut)

    def show_navigation(self, shown: bool) -> None:
        """Without a file there is nowhere to go: neither by the navigation nor by its keys."""
        self.nav.setVisible(shown)
        self._offers.offer_pages(shown)

    def _enter(self, key: str) -> None:
        """A page asked for by its key takes the keyboard along, also from the navigation."""
        from ogdesk.desk.frame.pane_walk import take_keyboard

        take_keyboard(self.go(key))

    def go(self, key: str, place: object = None) -> Page:
        """Show a page (and one place of it), remembering the way back."""
        wanted = self._shelf.key_for(key, place)
        left = self.travels.here()
        page = self.show_page(wanted)
        if place is not None:
            page.open_place(place)
            self.placeOpened.emit(wanted, place)
        self.travels.arrived(left)
        return page

    def page(self, key: str) -> Page:
        """A page by its key, built now if this is the first visit."""
        return self._shelf.take(key)

    def _settle(self, key: str, page: Page) -> None:
        self.stack.addWidget(page)
        page.recall(self.settings.get(f"page.{key}"))
        page.set_narrow(self._is_narrow())
        page.leaving.connect(partial(self.travels.leave, key))

    @property
    def current(self) -> str:
        """The key of the page in front, '' before the first."""
        return self._current

    @property
    def current_page(self) -> Page | None:
        """The page in front, None before the first."""
        return self._shelf.found(self._current)

    def show_page(self, key: str) -> Page:
        """Bring a page to the front; `go` also remembers the way back."""
        if key != self._current:
            self._show(key)
        return self.page(key)

    # ---- telling

    def say(
        self, words: str, undo: Callable[[], object] | None = None, *, button: str = tr("元に戻す")
    ) -> None:
        """The toast: what was done, and how to take it back."""
        self.toast.tell(tr(words), button=button, act=undo)

    # ---- events

    def restore(self, settings: SettingsStore) -> None:
        """Take the place remembered in the settings; call before `show`."""
        from ogdesk.desk.frame.state import restore_place

        self._scheme = settings.get("look.scheme")
        restore_place(self, settings)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.furnished:
            paint_bare(self, self._scheme)
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def restart(self) -> None:
        """「開き直す」: close, and start the program again with the same file."""
        self.restarts = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        if self.furnished:
            from ogdesk.desk.frame.state import save_place

            save_place(self, self.settings)
            self._shelf.remember(self.settings)
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.furnished:
            self._fit_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.furnished:
            self.menus.key_pressed(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.furnished:
            self.menus.key_released(event)
        super().keyReleaseEvent(event)

    def _fit_width(self) -> None:
        slim = self.width() < BREAKPOINT.nav_slim_below
        if slim != self.nav.slim:
            self.nav.set_slim(slim)
        for _key, page in self._shelf:
            page.set_narrow(self._is_narrow())

    def _show(self, key: str) -> None:
        from ogdesk.desk.frame.pane_walk import take_keyboard

        before = self.current_page
        if before is not None:
            before.on_hidden()
        page = self.page(key)
        self._current = key
        self.stack.setCurrentWidget(page)
        self.nav.show_chosen(key)
        self.offer_again()
        take_keyboard(page, unless_in=None if self.nav.search.hasFocus() else self.nav)
        page.on_shown()
        self.pageChanged.emit(key)

    def offer_again(self) -> None:
        """The commands of the page in front, and none of the one before; again where other ones can be given now."""
        page = self.current_page
        self._offers.offer_of_page(page.handlers() if page is not None else {})

    def _is_narrow(self) -> bool:
        return self.width() < BREAKPOINT.side_panel_as_drawer_below

    def _after_first_paint(self) -> None:
        self.painted.emit()
        if self.furnished:
            self._finish()

    def _finish(self) -> None:
        """What nobody needs for the first look: menus, icons, the caret."""
        from ogdesk.desk.frame.pane_walk import take_keyboard
        from ogdesk.desk.kit.icons import read_drawings
        from ogdesk.desk.session.task_runner import Lane

        self.menus.fill()
        if not self.theme.icons.loaded:
            self.runner.run(
                Lane.POOL, read_drawings, done=self.theme.icons.take, words=tr("絵を読み込んでいます")
            )
        if self._current:
            take_keyboard(self.page(self._current))
