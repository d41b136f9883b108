"""`ogdesk [FILE]`: from the first line to the end of the window.

Order: settings, an empty window, its first paint; then the rest of the desk is imported by a worker while the window
already answers, and the file is opened. What is not needed for the paint (clock, lock, log files, tasks) waits behind it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import ogdesk
from ogdesk.ground.places import Places, user_places
from ogdesk.ground.trail import LOGGER, CrashTrail, start_log
from ogdesk.store.file_identity import lock_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ogdesk.acts.surroundings import Surroundings
    from ogdesk.desk.crash.handler import CrashNotifier
    from ogdesk.desk.desktop import Desktop
    from ogdesk.desk.frame import MainWindow
    from ogdesk.desk.session.task_runner import TaskRunner
    from ogdesk.desk.settings_file import SettingsFile
    from ogdesk.ground.errors import WorldError

_SWITCH_SECONDS = 0.001


def open_window(file: Path | None) -> int:
    """Open the window on `file`, the last file, or the first-run page; returns the exit code when it is closed.

    Raises WorldError where the surroundings make no sense (the variable that fixes the clock).
    """
    places = user_places()
    start_log(places)
    trail = CrashTrail(places.crash_trail, None, ogdesk.__version__)
    previous = trail.take_previous()
    trail.begin()
    try:
        code, again = _run(file, places, trail, previous)
    finally:
        trail.end()
    if again:
        _start_again()
    return code


def _start_again() -> None:
    """「開き直す」: the program anew, on the file that was open last; only when this one let go of it."""
    from PySide6.QtCore import QProcess

    QProcess.startDetached(sys.executable, ["-m", "ogdesk"])


def _run(file: Path | None, places: Places, trail: CrashTrail, previous: str) -> tuple[int, bool]:
    """The exit code, and whether it shall be started again."""
    from ogdesk.desk.kit.start import make_application
    from ogdesk.desk.settings_file import SettingsFile

    # Each call of Qt gives the interpreter up for a moment; a worker that computes must not keep it for long then.
    sys.setswitchinterval(_SWITCH_SECONDS)
    settings = SettingsFile(places.settings)
    app = make_application(sys.argv[:1], text_percent=settings.text_percent, language=settings.language)
    if _is_open_already(file or settings.last_file):
        return 0, False
    # After the language is chosen: constants of these modules hold words.
    launch = Launch(app, settings, trail, lambda: _surroundings(places))
    launch.show(file, previous)
    code = app.exec()
    launch.finish()
    return code, launch.window.restarts


def _is_open_already(file: Path | None) -> bool:
    """Whether a window of this user has the file open; it comes to the front then."""
    if file is None or not lock_path(file).exists():
        return False
    from ogdesk.desk.single_instance import call_other

    return call_other(file)


def _surroundings(places: Places) -> Surroundings:
    from ogdesk.acts.surroundings import Surroundings
    from ogdesk.ground.clock import clock_from_environment

    return Surroundings.of(clock_from_environment(), places)


class Launch:
    """Paints the empty window, then furnishes it. `surroundings` is called by a worker once the window is there."""

    def __init__(
        self,
        app: QApplication,
        settings: SettingsFile,
        trail: CrashTrail,
        surroundings: Callable[[], Surroundings],
    ) -> None:
        from ogdesk.desk.frame.window import MainWindow

        self._app = app
        self._settings = settings
        self._trail = trail
        self._surroundings = surroundings
        self._problem: WorldError | None = None
        self.desktop: Desktop | None = None
        self.window: MainWindow = MainWindow()

    @cached_property
    def bell(self) -> CrashNotifier:
        """Rings in the window when something of ours fails; made after the first paint."""
        from ogdesk.desk.crash.handler import CrashNotifier

        return CrashNotifier(self._trail)

    @cached_property
    def runner(self) -> TaskRunner:
        """The one task runner; made after the first paint."""
        from ogdesk.desk.session.task_runner import TaskRunner

        return TaskRunner(on_world_error=self.bell.world_failed, on_crash=self.bell.worker_failed)

    def show(self, file: Path | None, previous_crash: str) -> None:
        """Show the window where it was, in the colours chosen."""
        self._set_colors()
        self.window.restore(self._settings)
        self.window.painted.connect(lambda: self._import_rest(file, previous_crash))
        self.window.show()

    def finish(self) -> None:
        """After the window closed. Raises the WorldError that kept it from being furnished."""
        if self.desktop is not None:
            self.desktop.finish()
        else:
            self.runner.shutdown()
        if self._problem is not None:
            raise self._problem

    def _set_colors(self) -> None:
        scheme = self._settings.scheme
        if scheme != "system":
            from PySide6.QtCore import Qt

            colors = Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light
            self._app.styleHints().setColorScheme(colors)

    def _import_rest(self, file: Path | None, previous_crash: str) -> None:
        from PySide6.QtCore import QTimer

        from ogdesk.desk.crash.handler import log_qt_messages
        from ogdesk.desk.session.task_runner import Lane

        log_qt_messages()
        self.runner.run(
            Lane.POOL,
            lambda: _import_desk(self._surroundings),
            done=lambda here: self._furnish(here, file, previous_crash),
            failed=self._give_up,
        )
        QTimer.singleShot(0, self.window, _meet_widgets)

    def _furnish(self, here: Surroundings, file: Path | None, previous_crash: str) -> None:
        from ogdesk.desk.desktop import Desktop
        from ogdesk.desk.kit.theme import Theme

        theme = Theme(self._app)
        theme.apply(self._settings.look)
        self.desktop = Desktop(
            self.window, self.runner, theme=theme, settings=self._settings, here=here, bell=self.bell
        )
        self.desktop.begin(file, previous_crash)

    def _give_up(self, problem: WorldError) -> None:
        self._problem = problem
        self._app.quit()


def _meet_widgets() -> None:
    """In a turn of its own, beside the import: the first widget that Qt hands over makes PySide prepare every kind of them."""
    from PySide6.QtWidgets import QListView

    QListView().viewport()


def _import_desk(surroundings: Callable[[], Surroundings]) -> Surroundings:
    """In a worker: most of the desk's modules, so that the window answers meanwhile."""
    LOGGER.info("start %s", ogdesk.__version__)
    here = surroundings()
    import_module("ogdesk.desk.desktop")
    return here
