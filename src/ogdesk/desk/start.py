"""`ogdesk [FILE]`: from the first line to the end of the window.

Order: trail and settings, an empty window, its first paint; then the rest of the desk is imported by a worker while the
window already answers, and the file is opened.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import ogdesk
from ogdesk.acts.here import Here
from ogdesk.ground.clock import clock_from_environment
from ogdesk.ground.places import user_places
from ogdesk.ground.trail import CrashTrail, start_log
from ogdesk.store.lock import lock_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ogdesk.desk.crash.catch import CrashBell
    from ogdesk.desk.desktop import Desktop
    from ogdesk.desk.frame import MainWindow
    from ogdesk.desk.settings.store import SettingsFile
    from ogdesk.desk.tasks import TaskRunner

_SWITCH_SECONDS = 0.001


def open_window(file: Path | None) -> int:
    """Open the window on `file`, the last file, or the first-run page; returns the exit code when it is closed."""
    clock, places = clock_from_environment(), user_places()
    log = start_log(places)
    trail = CrashTrail(places.crash_trail, clock, ogdesk.__version__)
    previous = trail.take_previous()
    trail.begin()
    log.info("start %s", ogdesk.__version__)
    try:
        return _run(file, Here.of(clock, places), trail, previous)
    finally:
        trail.end()


def _run(file: Path | None, here: Here, trail: CrashTrail, previous: str) -> int:
    from ogdesk.desk.kit.start import make_application
    from ogdesk.desk.settings.store import SettingsFile

    # Each call of Qt gives the interpreter up for a moment; a worker that computes must not keep it for long then.
    sys.setswitchinterval(_SWITCH_SECONDS)
    settings = SettingsFile(here.places.settings)
    app = make_application(sys.argv[:1], text_percent=settings.text_percent, language=settings.language)
    # After the language is chosen: constants of these modules hold words.
    from ogdesk.desk.crash.catch import CrashBell, log_qt_messages

    log_qt_messages()
    if _is_open_already(file or settings.last_file):
        return 0
    launch = Launch(app, settings, here, CrashBell(trail))
    launch.show(file, previous)
    code = app.exec()
    launch.finish()
    return code


def _is_open_already(file: Path | None) -> bool:
    """Whether a window of this user has the file open; it comes to the front then."""
    if file is None or not lock_path(file).exists():
        return False
    from ogdesk.desk.single import call_other

    return call_other(file)


class Launch:
    """Paints the empty window, then furnishes it."""

    def __init__(self, app: QApplication, settings: SettingsFile, here: Here, bell: CrashBell) -> None:
        from ogdesk.desk.frame.window import MainWindow
        from ogdesk.desk.tasks import TaskRunner

        self._app = app
        self._settings = settings
        self._here = here
        self._bell = bell
        self.desktop: Desktop | None = None
        self.runner: TaskRunner = TaskRunner(on_world_error=bell.world_failed, on_crash=bell.worker_failed)
        self.window: MainWindow = MainWindow()

    def show(self, file: Path | None, previous_crash: str) -> None:
        """Show the window where it was, in the colours chosen."""
        self._set_colors()
        self.window.restore(self._settings)
        self.window.painted.connect(lambda: self._import_rest(file, previous_crash))
        self.window.show()

    def finish(self) -> None:
        """After the window closed."""
        if self.desktop is not None:
            self.desktop.finish()
        else:
            self.runner.shutdown()

    def _set_colors(self) -> None:
        from PySide6.QtCore import Qt

        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        if self._settings.scheme in schemes:
            self._app.styleHints().setColorScheme(schemes[self._settings.scheme])

    def _import_rest(self, file: Path | None, previous_crash: str) -> None:
        from ogdesk.desk.tasks import Lane

        self.runner.run(Lane.POOL, _import_desk, done=lambda _none: self._furnish(file, previous_crash))

    def _furnish(self, file: Path | None, previous_crash: str) -> None:
        from ogdesk.desk.desktop import Desktop
        from ogdesk.desk.kit.theme import Theme

        theme = Theme(self._app)
        theme.apply(self._settings.look)
        self.desktop = Desktop(
            self.window, self.runner, theme=theme, settings=self._settings, here=self._here, bell=self._bell
        )
        self.desktop.begin(file, previous_crash)


def _import_desk() -> None:
    """In a worker: most of the desk's modules, so that the window answers meanwhile."""
    import ogdesk.desk.desktop  # noqa: F401
