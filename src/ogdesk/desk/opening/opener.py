"""Controller of the open file: opening, beginning a new one, and the title and strips of the window."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ogdesk.desk.frame.file_dialogs import choose_file
from ogdesk.desk.frame.strip_board import Matter, StripBoard
from ogdesk.desk.opening.dropped_file import DropHandler
from ogdesk.desk.pages import PAGES, PageEntry
from ogdesk.desk.recovery import offer_drafts
from ogdesk.desk.session.task_runner import Lane
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ogdesk.desk.context import Desk
    from ogdesk.desk.firstrun.page import FirstRunPage
    from ogdesk.desk.session.session import Session
    from ogdesk.desk.settings_file import SettingsFile
    from ogdesk.desk.single_instance import SingleInstance

FIRST_RUN = "firstrun"
"""The key of the page that stands alone while no file is open."""


class Opener(QObject):
    """Controller of the open file.

    `begin` at the start, `open_file` later, `ask_open` and `ask_new` from the menu; follows the session's signals.
    """

    def __init__(self, desk: Desk, strips: StripBoard, settings: SettingsFile) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._strips = strips
        self._settings = settings
        self._bell: SingleInstance | None = None
        self._first_run: FirstRunPage | None = None
        self._open_behind: Callable[[], object] | None = None
        self.dropped = DropHandler(desk, self.open_file)
        session = desk.session
        session.before_opening = self._hold_back
        session.listed.connect(self._on_listed)
        session.opened.connect(self._on_opened)
        session.openFailed.connect(self._on_open_failed)

    # ---- what others ask

    def begin(self, file: Path | None) -> None:
        """Open `file`, else the last file, else show the first-run page."""
        wanted = file or self._settings.last_file
        if wanted is None or (file is None and not wanted.exists()):
            self._show_first_run()
        else:
            self._desk.session.open(wanted)

    def open_file(self, path: Path) -> None:
        """Open another file instead of the present one; what is being typed is written first."""
        from ogdesk.desk.forms.binding import commit_pending  # noqa: PLC0415 - 今日 is shown before anything is typed

        commit_pending(self._desk.window)
        self._desk.session.open(path)

    def ask_open(self) -> None:
        """「ファイルを開く」"""
        folder = self._desk.session.here.places.documents
        choose_file(self._desk.window, tr("協議会のファイルを開く"), folder, self.open_file)

    def ask_new(self) -> None:
        """「新しくはじめる」"""
        self._desk.window.go(FIRST_RUN)
        if self._first_run is not None:
            self._first_run.ask_name()

    def build_first_run(self) -> FirstRunPage:
        """The page of the three ways."""
        from ogdesk.desk.firstrun.page import FirstRunPage  # noqa: PLC0415 - who has a file does not see it

        page = self._first_run = FirstRunPage(self._desk)
        page.openWanted.connect(self.ask_open)
        return page

    def close(self) -> None:
        """The window closes: a second start finds nobody any more."""
        if self._bell is not None:
            self._bell.close()

    # ---- the file

    def _show_first_run(self) -> None:
        self._desk.window.show_navigation(False)
        self._desk.window.go(FIRST_RUN)

    def _hold_back(self, open_behind: Callable[[], object]) -> None:
        """The first page goes first: it is read plainly, and the database imported behind it."""
        self._open_behind = open_behind

    def _on_listed(self) -> None:
        self._strips.clear_file()
        self._desk.window.show_navigation(True)
        # After everybody heard of it: whoever reads plain rows goes first.
        QTimer.singleShot(0, self, self._prepare_home)

    def _prepare_home(self) -> None:
        """Show the first page, with what it imports read in by a worker."""
        module = _home().module
        if not module:
            self._show_home()
        else:
            self._desk.session.runner.run(
                Lane.POOL, lambda: import_module(module), done=lambda _module: self._show_home()
            )

    def _show_home(self) -> None:
        if self._desk.window.current in ("", FIRST_RUN):
            self._desk.window.go(_home().key)
        self._desk.window.travels.forget()
        open_behind, self._open_behind = self._open_behind, None
        if open_behind is not None:
            # Once what was glimpsed is painted, too.
            self._desk.session.after_glimpses(lambda: QTimer.singleShot(0, self, open_behind))

    def _on_opened(self) -> None:
        session, glance = self._desk.session, self._desk.session.glance
        path = session.path
        if glance is None or path is None:
            return
        name = glance.name or path.stem
        self._desk.window.nav.set_council(name, tr("見本") if glance.is_sample else tr("事務局"))
        self._desk.window.setWindowTitle(f"{name} — ogdesk")
        self._settings.set("last_file", str(path.absolute()))
        self._desk.window.offer_again()
        session.runner.run(Lane.POOL, _warm_up)
        self._tell(path, is_sample=glance.is_sample)

    def _tell(self, path: Path, *, is_sample: bool) -> None:
        """Whether this is the sample, whether it can be changed, what was left behind the last time."""
        session = self._desk.session
        if is_sample:
            self._strips.tell(
                Matter.SAMPLE, tr("これは見本です。"), button=tr("自分の記録をはじめる"), act=self.ask_new
            )
        if session.read_only:
            self._strips.tell(
                Matter.READ_ONLY,
                read_only_words(session),
                button=tr("開き直す"),
                act=lambda: self.open_file(path),
            )
        else:
            self._doorbell().listen(path)
            offer_drafts(session, self._strips, self._desk.window.say, self._desk.navigator.go)

    def _doorbell(self) -> SingleInstance:
        """Made with the first file: what it needs is not needed for the first paint."""
        if self._bell is None:
            from ogdesk.desk.single_instance import SingleInstance  # noqa: PLC0415 - 今日 is shown before another start is listened for

            self._bell = SingleInstance(self._desk.window)
        return self._bell

    def _on_open_failed(self, sentence: str) -> None:
        if self._desk.session.is_open:
            self._desk.window.say(sentence)
            return
        self._show_first_run()
        if self._first_run is not None:
            self._first_run.tell_problem(sentence)


def _home() -> PageEntry:
    return next((entry for entry in PAGES if not entry.foot), PAGES[0])


_WARM = (
    "ogdesk.acts.history.view",
    "ogdesk.acts.history.whereabouts",
    "ogdesk.acts.release.view",
    "ogdesk.desk.finder.popup",
    "ogdesk.desk.history.page",
    "ogdesk.desk.members.page",
    "ogdesk.desk.people.page",
    "ogdesk.desk.press",
    "ogdesk.desk.preview",
    "ogdesk.desk.settings.page",
    "ogdesk.desk.symposia.list_page",
    "ogdesk.desk.symposia.page",
)


def _warm_up() -> None:
    """In a worker, once the file is open: what the first preview, edit, undo or page would otherwise import in its way."""
    for module in _WARM:
        import_module(module)


def read_only_words(session: Session) -> str:
    """「庶務係PCの田中さんが開いています。見るだけの状態です。」"""
    file = session.file
    if file is not None and file.holder is not None:
        return tr("{words}が開いています。見るだけの状態です。", words=file.holder.words)
    return tr("{holder_words}見るだけの状態です。", holder_words=session.holder_words)
