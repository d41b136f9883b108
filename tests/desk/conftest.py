"""The window's tests run without a screen; a warning of Qt fails them (pyproject)."""

from __future__ import annotations

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpers.opening import open_at_home, open_beside_home
from helpers.prompt_bot import PromptBot
from ogdesk.acts.files import closing
from ogdesk.acts.files.council_files import new_sample
from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.crash.handler import CrashNotifier
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import MainWindow
from ogdesk.desk.kit.theme import Theme, ThemeSettings
from ogdesk.desk.session.task_runner import TaskRunner
from ogdesk.desk.settings_file import SettingsFile
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.places import Places
from ogdesk.ground.trail import CrashTrail, private_trace


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The plugin without a screen says at each window what it can not do: nothing of ours."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with waits that end at once."""
    return PromptBot(request)


class Ime:
    """An input method: `type` shows text under composition, `commit` hands it over."""

    def type(self, widget: QWidget, preedit: str) -> None:
        QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))

    def commit(self, widget: QWidget, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)


@pytest.fixture
def ime() -> Ime:
    return Ime()


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def theme(session_theme: Theme) -> Theme:
    """The light theme, icons not loaded (as at the first paint)."""
    if session_theme.look != ThemeSettings("light"):
        session_theme.apply(ThemeSettings("light"))
    return session_theme


@pytest.fixture
def troubles() -> list[Exception]:
    """What reached the handlers of the task runner."""
    return []


@pytest.fixture
def runner(qapp: QApplication, troubles: list[Exception]) -> Iterator[TaskRunner]:
    task_runner = TaskRunner(on_world_error=troubles.append, on_crash=troubles.append)
    yield task_runner
    task_runner.shutdown()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Shows a widget as the active window and waits until it has the keyboard."""

    kept: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        return widget

    return show


@dataclass(frozen=True)
class Stop:
    """One stop of the Tab key: the control, its name for screen readers, and how many pixels its ring changed."""

    widget: QWidget
    name: str
    ring: int


@pytest.fixture
def tab_walk(qtbot: QtBot) -> Callable[[QWidget], list[Stop]]:
    """Presses Tab through a window until it is round, and gives every stop; a page's test asserts names and rings."""

    def walk(window: QWidget) -> list[Stop]:
        qtbot.wait(10)  # what was added to a shown window shows with the next events
        stops: list[Stop] = []
        seen: set[int] = set()
        for _ in range(400):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            if widget is None or id(widget) in seen:
                break
            seen.add(id(widget))
            stops.append(Stop(widget, _spoken(widget), _ring(qtbot, widget)))
        return stops

    return walk


def _spoken(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _ring(qtbot: QtBot, widget: QWidget) -> int:
    """Pixels that differ between the control with and without the keyboard."""
    with_ring = _lines(widget)
    widget.clearFocus()
    without = _lines(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    at_the_edge = sum(
        one[x : x + 4] != other[x : x + 4]
        for one, other in zip(_edges(with_ring), _edges(without), strict=True)
        if one != other
        for x in range(0, len(one), 4)
    )
    # A picture has its ring around one thing in it.
    return at_the_edge or int(with_ring != without)


def _lines(widget: QWidget) -> list[bytes]:
    """What is seen of it, line by line, four bytes a pixel."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return [bytes(image.constScanLine(y)) for y in range(image.height())]


def _edges(lines: list[bytes]) -> list[bytes]:
    """The lines at the top and at the bottom, in which a ring is seen."""
    return [*lines[:6], *lines[max(0, len(lines) - 6) :]]


@pytest.fixture
def here(tmp_path: Path) -> Surroundings:
    """6 November 2020, 14:02 in Japan, with folders of its own."""
    clock = FixedClock(datetime(2020, 11, 6, 14, 2, tzinfo=TOKYO))
    folders = [tmp_path / name for name in ("config", "log", "state", "data", "documents")]
    return Surroundings(clock, Places(*folders), "庶務係PC")


@pytest.fixture(scope="session")
def sample_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A copy of the sample council, made once."""
    folder = tmp_path_factory.mktemp("sample")
    clock = FixedClock(datetime(2020, 11, 1, 9, 0, tzinfo=TOKYO))
    made = new_sample(folder / "sample.ogdesk", Surroundings(clock, Places(*[folder] * 5), "作成用"))
    made.close()
    return made.path.read_bytes()


@pytest.fixture
def council_path(tmp_path: Path, sample_bytes: bytes) -> Path:
    """A council file of this test alone."""
    path = tmp_path / "協議会.ogdesk"
    path.write_bytes(sample_bytes)
    return path


@pytest.fixture
def crashes() -> list[BaseException]:
    """Failures of ours that reached the window; a test that wants none finds them here when it fails."""
    return []


@pytest.fixture
def copies_at_closing() -> bool:
    """Whether a changed file is backed up when the window closes, as it is for a person."""
    return False


@pytest.fixture
def _closing(monkeypatch: pytest.MonkeyPatch, copies_at_closing: bool) -> None:
    if not copies_at_closing:
        monkeypatch.setattr(closing, "backup_on_close", lambda _path, **_told: None)


NewDesktop = Callable[[], Desktop]


@pytest.fixture
def new_desktop(
    _closing: None,
    qtbot: QtBot,
    theme: Theme,
    here: Surroundings,
    crashes: list[BaseException],
    tmp_path: Path,
) -> Iterator[NewDesktop]:
    """Makes whole windows without a file, each like a program of its own. A failure of ours fails the test."""
    made: list[tuple[Desktop, TaskRunner]] = []

    def make() -> Desktop:
        trail = CrashTrail(tmp_path / "crash.log", here.clock, "0")
        bell = CrashNotifier(trail)
        runner = TaskRunner(on_world_error=bell.world_failed, on_crash=crashes.append)
        window = MainWindow()
        desktop = Desktop(
            window, runner, theme=theme, settings=SettingsFile(here.places.settings), here=here, bell=bell
        )
        made.append((desktop, runner))
        window.resize(1440, 900)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return desktop

    yield make
    for desktop, runner in reversed(made):
        window = desktop.window
        window.close()
        desktop.finish()
        for gone in (window, desktop, runner):  # what they connected lives as long as they do
            gone.deleteLater()
            QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
        _collect_now_and_then()
    assert [private_trace(type(e), e, e.__traceback__) for e in crashes] == []


@pytest.fixture
def desktop(new_desktop: NewDesktop) -> Desktop:
    """The whole window without a file: `desktop.begin(path)` or the fixture `opened`."""
    return new_desktop()


_WINDOWS_A_COLLECTION = 24
_windows = count(1)


def _collect_now_and_then() -> None:
    """The collector looks only through young objects while a window is in use: old windows would pile up in one process."""
    if not next(_windows) % _WINDOWS_A_COLLECTION:
        gc.collect()


@pytest.fixture
def opened(qtbot: QtBot, desktop: Desktop, council_path: Path) -> Desktop:
    """The whole window with the sample council open for writing, an empty page in front: go where the test looks."""
    open_beside_home(qtbot, desktop, council_path)
    return desktop


@pytest.fixture
def opened_at_home(qtbot: QtBot, desktop: Desktop, council_path: Path) -> Desktop:
    """As `opened`, with 今日 in front, as after the start."""
    open_at_home(qtbot, desktop, council_path)
    return desktop
