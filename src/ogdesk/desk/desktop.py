"""The running window: creates the session, the pages and the commands, and connects them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk import commands as c
from ogdesk.desk import finder, starting
from ogdesk.desk.context import ONE, Desk
from ogdesk.desk.crash import handler
from ogdesk.desk.frame import MainWindow, Page
from ogdesk.desk.frame.strip_board import Matter, StripBoard
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.throttle import Throttle
from ogdesk.desk.navigation.field_registry import FieldRegistry
from ogdesk.desk.navigation.navigator import Navigator
from ogdesk.desk.opening.opener import FIRST_RUN, Opener
from ogdesk.desk.pages import PAGES, one_symposium, page_for
from ogdesk.desk.saving import Saving
from ogdesk.desk.session.date_order import DateOrderKeeper
from ogdesk.desk.session.session import Session
from ogdesk.desk.session.task_runner import TaskRunner
from ogdesk.desk.settings_file import SettingsFile
from ogdesk.desk.symposia.switch_command import register_switch
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.council.entity import EntityField
    from ogdesk.store.change import Change

KEYS = "keys"
_SETTINGS_WAIT_MS = 500


class Desktop(QObject):
    """The object that owns the running window.

    Made once by `start`; tests make it with a theme and folders of their own.
    """

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        *,
        theme: Theme,
        settings: SettingsFile,
        here: Surroundings,
        bell: handler.CrashNotifier,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.here = here
        self.theme = theme
        self.runner = runner
        self.window = window
        window.furnish(theme, runner, settings)
        self.session = Session(here, runner, self)
        # Before any page listens: what pages read then comes with the years of the file.
        self.dates = DateOrderKeeper(self.session)
        self.strips = StripBoard(window.strip)
        self.book = FieldRegistry(theme, window)
        window.travels.fields = self.book
        self.navigator = Navigator(self.session, window, self.book, page_for)
        self.desk = Desk(self.session, theme, window, self.book, self.navigator)
        self._save_settings = Throttle(settings.save, _SETTINGS_WAIT_MS, self)
        settings.later = self._save_settings
        self.opener = Opener(self.desk, self.strips, settings)
        self.saving = Saving(self.session, window, self.strips)
        self._register()
        self._connect(bell)

    # ---- starting and ending

    def begin(self, file: Path | None, previous_crash: str = "") -> None:
        """Open `file`, else the last file, else show the first-run page."""
        if previous_crash:
            self.strips.tell(
                Matter.CRASH, handler.BEFORE, button=handler.COPY, act=lambda: self._copy(previous_crash)
            )
        self.opener.begin(file)

    def open_file(self, path: Path) -> None:
        """Open another file instead of the present one."""
        self.opener.open_file(path)

    def commit(self) -> None:
        """Write what is being typed."""
        from ogdesk.desk.forms.binding import commit_pending  # noqa: PLC0415 - 今日 is shown before anything is typed

        commit_pending(self.window)

    def finish(self) -> None:
        """After the window closed: let the file's thread end its work, keep what could not be written as drafts."""
        if self.session.is_open:
            self.session.close()
        self.runner.shutdown()
        self.session.drafts.flush()
        self.settings.save()

    # ---- making

    def _register(self) -> None:
        window = self.window
        c.register(
            window.commands,
            {
                c.UNDO: self._undo,
                c.REDO: self._redo,
                c.OPEN: self.opener.ask_open,
                c.NEW: self.opener.ask_new,
                c.QUIT: window.close,
                c.KEYS: lambda: window.go(KEYS),
            },
        )
        c.show_titles(window.commands, None, None)
        for entry in PAGES:
            window.add_page(
                entry.key,
                entry.name,
                entry.icon,
                lambda build=entry.build: build(self.desk),  # type: ignore[misc]
                shortcut=entry.shortcut,
                foot=entry.foot,
                places_in=entry.places_in,
            )
        window.add_page(
            ONE, tr("シンポジウム"), "calendar-days", lambda: one_symposium(self.desk), in_nav=False
        )
        window.add_page(FIRST_RUN, tr("はじめに"), "house", self.opener.build_first_run, in_nav=False)
        window.add_page(KEYS, tr("キーの一覧"), "info", self._build_keys, in_nav=False)
        finder.register(self.desk)
        starting.register(self.desk)
        register_switch(self.desk)

    def _connect(self, bell: handler.CrashNotifier) -> None:
        session = self.session
        session.opened.connect(self._on_opened)
        session.problem.connect(self._say)
        session.undoStateChanged.connect(self._show_titles)
        session.moved.connect(self._on_moved)
        session.changed.connect(lambda _change, _origin: self.window.toast.outdate())
        self.window.closing.connect(self._on_closing)
        bell.rang.connect(self._on_crash)
        bell.told.connect(self._say)

    def _build_keys(self) -> Page:
        from ogdesk.desk.settings.keys import KeysPage  # noqa: PLC0415 - only who asks for it

        return KeysPage(self.desk)

    def _ask_backup(self) -> None:
        from ogdesk.desk.export import Exporter  # noqa: PLC0415 - only who asks for it

        Exporter(self.desk, self.window).ask_backup()

    # ---- saving, undo

    def _on_opened(self) -> None:
        self.window.commands.always(c.BACKUP, self._ask_backup)
        self._show_titles(self.session.undo_title, self.session.redo_title)

    def _undo(self) -> None:
        self.commit()
        self.session.undo()

    def _redo(self) -> None:
        self.commit()
        self.session.redo()

    def _show_titles(self, undo: str | None, redo: str | None) -> None:
        c.show_titles(self.window.commands, undo, redo)

    def _on_moved(self, change: Change, place: EntityField | None) -> None:
        self.window.say(
            tr(
                "{title}：{value}",
                title=change.title,
                value=tr("取り消しました")
                if change.title == self.session.redo_title
                else tr("やり直しました"),
            )
        )
        if self.window.current == "history":
            # Who walks along the history wants to stay there.
            return
        target = place or next(iter(sorted(change.touched, key=lambda p: p.key)), None)
        if target is not None:
            # What was put back as a whole is shown by any of its fields.
            self.navigator.go(target, flash=True, near=not target.field)

    # ---- telling

    def _say(self, sentence: str) -> None:
        self.window.say(sentence)

    def _on_crash(self, trace: str) -> None:
        self.window.say(handler.NOW, lambda: self._copy(trace), button=handler.COPY)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.strips.clear(Matter.CRASH)

    def _on_closing(self) -> None:
        self.opener.close()
        if self.session.is_open:
            self.session.close()
