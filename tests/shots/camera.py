"""One process, one window, many pictures: `python -m shots.camera SCRIPT MODE OUT` (the environment gives screen and clock)."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QRect, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.kit.start import make_application
from ogdesk.desk.settings_file import SettingsFile
from ogdesk.desk.start import Launch
from ogdesk.ground.clock import clock_from_environment
from ogdesk.ground.places import user_places
from ogdesk.ground.trail import CrashTrail
from shots.modes import MODES, Mode

if TYPE_CHECKING:
    # Not before the language is chosen: constants of these modules hold words.
    from ogdesk.desk.desktop import Desktop
    from ogdesk.desk.symposia.page import SymposiumPage

PATIENCE_MS = 60_000
LOOK_MS = 10
TURNS = 20
"""How often in a row the window must be found at rest: a result, or a pause of 150 ms, may start the next work."""
RELEASE_OF_2020 = 9


class TooSlow(Exception):
    """A screen did not come to rest."""


class Camera:
    """The window of one mode, and what a script does with it: `until`, `rest`, `shot`."""

    def __init__(self, mode: Mode, out: Path) -> None:
        self.mode = mode
        self.out = out
        places = user_places()
        settings = SettingsFile(places.settings)
        settings.set("pc_name", "庶務係のパソコン")
        settings.save()
        self.here = Surroundings.of(clock_from_environment(), places)
        settings.set("look.scheme", mode.scheme)
        settings.set("look.language", mode.language)
        settings.set("look.less_motion", True)
        settings.set("look.strong_focus", mode.strong)
        settings.set("window.place", [0, 0, mode.width, mode.height])
        self.app: QApplication = make_application(sys.argv[:1], language=mode.language)
        trail = CrashTrail(self.here.places.crash_trail, self.here.clock, "0")
        self.crashes: list[str] = []
        trail.listen(self.crashes.append)
        self.launch = Launch(self.app, settings, trail, lambda: self.here)
        self.launch.show(None, "")
        self.until(lambda: self.launch.desktop is not None, "the window")
        QCursor.setPos(mode.width - 1, mode.height - 1)  # nothing looks hovered
        self.launch.window.activateWindow()
        self.rest()

    @property
    def desktop(self) -> Desktop:
        assert self.launch.desktop is not None
        return self.launch.desktop

    @property
    def symposium(self) -> SymposiumPage:
        from ogdesk.desk.symposia.page import SymposiumPage

        page = self.desktop.window.page("symposium")
        assert isinstance(page, SymposiumPage)
        return page

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Let the window live until something is so."""
        loop, deadline = QEventLoop(), QDeadlineTimer(PATIENCE_MS)
        looking = QTimer(interval=LOOK_MS)
        looking.timeout.connect(lambda: loop.quit() if true() or deadline.hasExpired() else None)
        looking.start()
        loop.exec()
        looking.stop()
        if not true():
            raise TooSlow(f"{self.mode.name}: {what}")

    def rest(self) -> None:
        """Until nothing is under way and the icons are there."""
        found = 0

        def at_rest() -> bool:
            nonlocal found
            found = 0 if self.launch.runner.busy or not self.desktop.theme.icons.loaded else found + 1
            return found >= TURNS

        self.until(at_rest, "rest")

    def shot(self, name: str, part: QRect | None = None) -> None:
        """The picture `name`.png: what the screen shows of the window (or of a part of it), menus and all."""
        self.rest()
        window = self.desktop.window
        window.repaint()
        area = QRect(window.geometry())
        if part is not None:
            area = part.translated(area.topLeft()) & area
        picture = window.screen().grabWindow(0, area.x(), area.y(), area.width(), area.height())
        picture.save(str(self.out / f"{name}.png"))

    # ---- ways every script goes

    def open_sample(self) -> None:
        """「見本で試す」"""
        from ogdesk.desk.firstrun.page import FirstRunPage

        page = self.desktop.window.page("firstrun")
        assert isinstance(page, FirstRunPage)
        page.sample.click()
        self.until(lambda: self.desktop.session.is_open, "the sample")
        self.rest()

    def open_symposium(self, tab: int = 0) -> SymposiumPage:
        """The symposium of 2020 on one of its tabs, its page with the finished sheet."""
        from ogdesk.desk.symposia.page import PRESS

        self.desktop.window.go("symposia", RELEASE_OF_2020)
        page = self.symposium
        self.until(lambda: page.view is not None and page.overview is not None, "the form")
        page.show_tab(tab)
        view = page.preview.pages.view
        self.until(lambda: view.page_count > 0 and view.image(0) is not None, "the finished sheet")
        self.until(lambda: page.press.is_ready or tab != PRESS, "the tab of the release")
        self.rest()
        return page

    def finish(self) -> int:
        """Close the window; 1 when something of ours failed."""
        self.desktop.window.close()
        self.launch.finish()
        for trace in self.crashes:
            print(trace, file=sys.stderr)
        return 1 if self.crashes else 0


def main(script: str, mode: str, out: str) -> int:
    camera = Camera(MODES[mode], Path(out))
    importlib.import_module(f"shots.{script}").run(camera)
    return camera.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
