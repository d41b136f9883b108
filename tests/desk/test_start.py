"""From the first line to the end: paint first, last file, window state, crash trail, settings."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.desk.crash import handler
from ogdesk.desk.crash.handler import CrashNotifier
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.opening.dropped_file import refusal
from ogdesk.desk.session.drafts import read_drafts
from ogdesk.desk.settings.page import SettingsPage
from ogdesk.desk.settings_file import SettingsFile
from ogdesk.desk.start import Launch
from ogdesk.ground.trail import CrashTrail

TIMEOUT = 20_000


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=TIMEOUT)


@pytest.fixture
def launch(
    qapp: QApplication, here: Surroundings, tmp_path: Path
) -> Iterator[Callable[[Path | None], Launch]]:
    """Starts the window as `ogdesk FILE` does; one after the other."""
    running: list[Launch] = []

    def start(file: Path | None) -> Launch:
        while running:
            end(running.pop())
        trail = CrashTrail(tmp_path / "crash.log", here.clock, "0")
        made = Launch(qapp, SettingsFile(here.places.settings), trail, lambda: here)
        running.append(made)
        made.show(file, "")
        return made

    def end(made: Launch) -> None:
        made.window.close()
        made.finish()
        made.window.deleteLater()

    yield start
    while running:
        end(running.pop())


def is_open(launch: Launch) -> bool:
    return launch.desktop is not None and launch.desktop.session.is_open


def test_the_window_is_painted_before_anything_is_opened(
    qtbot: QtBot, launch: Callable[[Path | None], Launch], council_path: Path
) -> None:
    made = launch(council_path)
    with qtbot.waitSignal(made.window.painted, timeout=TIMEOUT):
        assert made.desktop is None
    wait(qtbot, lambda: is_open(made))


def test_the_last_file_and_the_window_come_back(
    qtbot: QtBot, launch: Callable[[Path | None], Launch], council_path: Path, here: Surroundings
) -> None:
    first = launch(council_path)
    wait(qtbot, lambda: is_open(first))
    first.window.resize(1010, 600)
    second = launch(None)
    wait(qtbot, lambda: is_open(second))
    assert second.desktop is not None
    assert second.desktop.session.path == council_path
    assert second.window.size() == QSize(1010, 600)


def test_a_last_file_that_is_gone_leads_to_the_first_run_page(
    qtbot: QtBot, launch: Callable[[Path | None], Launch], council_path: Path
) -> None:
    first = launch(council_path)
    wait(qtbot, lambda: is_open(first))
    first.window.close()
    first.finish()
    council_path.unlink()
    second = launch(None)
    wait(qtbot, lambda: second.desktop is not None)
    assert second.window.current == "firstrun"


ORDER = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OGDESK_HOME"] = sys.argv[2]
from pathlib import Path
from PySide6.QtCore import QTimer
from ogdesk.desk import start
seen = []
def watch(launch):
    launch.window.painted.connect(lambda: seen.append(("painted", "sqlalchemy" in sys.modules)))
    def look():
        page = launch.window.page("today") if launch.window.current == "today" else None
        if page is not None and page.next.isVisible() and "today" not in [what for what, _ in seen]:
            seen.append(("today", "sqlalchemy" in sys.modules))
            print(page.next.name.text())
            print(*sorted(sys.modules))
    def furnished():
        session = launch.desktop.session
        launch.looking = QTimer(launch.window, interval=0)
        launch.looking.timeout.connect(look)
        launch.looking.start()
        session.listed.connect(lambda: seen.append(("listed", "sqlalchemy" in sys.modules)))
        session.opened.connect(lambda: (seen.append(("opened", "sqlalchemy" in sys.modules)), launch.window.close()))
    real = launch._furnish
    def furnish(*told):
        from ogdesk.desk.desktop import Desktop
        begin = Desktop.begin
        def late(self, *rest):
            launch.desktop = self
            furnished()
            begin(self, *rest)
        Desktop.begin = late
        real(*told)
    launch._furnish = furnish
class Watched(start.Launch):
    def __init__(self, *told):
        super().__init__(*told)
        watch(self)
start.Launch = Watched
code = start.open_window(Path(sys.argv[1]))
print(code, seen)
"""


NOT_FOR_TODAY = {
    "ogdesk.desk.finder.popup", "ogdesk.desk.firstrun.page", "ogdesk.desk.forms.binding", "ogdesk.desk.kit.fields",
    "ogdesk.desk.symposia.switcher", "ogdesk.notice.proof",
}  # fmt: skip
"""What a page or a command brings along when it is asked for."""


def test_sqlalchemy_waits_until_the_first_page_is_seen(council_path: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(ORDER), str(council_path), str(tmp_path / "home")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    title, modules, order = done.stdout.splitlines()
    assert "公開シンポジウム" in title
    assert NOT_FOR_TODAY.isdisjoint(modules.split())
    assert order == "0 [('painted', False), ('listed', False), ('today', False), ('opened', True)]"
    assert not (tmp_path / "home" / "log" / "crash.log").exists()


PAINT = """
import enum, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OGDESK_HOME"] = sys.argv[2]
from pathlib import Path
from ogdesk.desk import start
def made(kind):
    return [found for below in kind.__subclasses__() for found in (below, *made(below))]
def told(self, *_rest):
    print(*sorted(sys.modules))
    print(len([kind for kind in made(enum.Enum) if kind.__qualname__.startswith("Qt.")]), flush=True)
    os._exit(0)
start.Launch._import_rest = told
start.open_window(Path(sys.argv[1]))
"""
NOT_FOR_THE_PAINT = {
    "concurrent.futures", "logging.handlers", "ogdesk.acts.surroundings", "ogdesk.desk.kit.theme", "ogdesk.desk.session.task_runner",
    "ogdesk.ground.clock", "ogdesk.store.lock", "platform", "socket", "sqlalchemy", "sqlite3", "zoneinfo",
}  # fmt: skip


def test_the_first_paint_waits_for_nothing_that_it_does_not_show(council_path: Path, tmp_path: Path) -> None:
    """Neither modules nor the hundred enumerations of `Qt`, which PySide makes as soon as one of them is touched."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PAINT), str(council_path), str(tmp_path / "home")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules, enumerations = done.stdout.splitlines()
    assert NOT_FOR_THE_PAINT.isdisjoint(modules.split())
    assert "ogdesk.desk.frame.window" in modules.split()
    assert enumerations == "0"


def test_a_clock_that_can_not_be_read_ends_with_its_sentence(council_path: Path, tmp_path: Path) -> None:
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "OGDESK_HOME": str(tmp_path / "home"),
        "OGDESK_NOW": "きのう",
    }
    done = subprocess.run(
        [sys.executable, "-m", "ogdesk", str(council_path)],
        capture_output=True,
        text=True,
        timeout=60,
        env=surroundings,
        check=False,
    )
    assert done.returncode == 1
    assert "OGDESK_NOW" in done.stderr
    assert "きのう" in done.stderr


def test_a_failure_in_a_slot_is_told_calmly_and_the_window_lives_on(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    trail = CrashTrail(tmp_path / "trail.log", here.clock, "0")
    bell = CrashNotifier(trail)
    bell.rang.connect(desktop._on_crash)
    trail.begin()
    try:
        trail.record(*_failure())
    finally:
        trail.end()
    wait(qtbot, lambda: desktop.window.toast.words.text() == handler.NOW)
    assert desktop.window.toast.button.text() == handler.COPY
    desktop.window.toast.button.click()
    copied = QApplication.clipboard().text()
    assert "ValueError" in copied
    assert "郡山" not in copied
    assert desktop.window.isVisible()
    assert "ValueError" in (tmp_path / "trail.log").read_text(encoding="utf-8")


def _failure() -> tuple[type[BaseException], BaseException, object]:
    try:
        raise ValueError("郡山市の三代川さん")
    except ValueError as error:
        return type(error), error, error.__traceback__


SLOT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OGDESK_HOME"] = sys.argv[2]
from pathlib import Path
from PySide6.QtCore import QTimer
from ogdesk.desk import start
class Broken(start.Launch):
    def _furnish(self, *told):
        super()._furnish(*told)
        self.desktop.session.opened.connect(self.go_wrong)
    def go_wrong(self):
        QTimer.singleShot(0, lambda: 1 / 0)
        self.timer = QTimer(interval=10)
        self.timer.timeout.connect(self.look)
        self.timer.start()
    def look(self):
        if not self.window.toast.words.text():
            return
        self.timer.stop()
        print(self.window.isVisible(), self.window.toast.words.text())
        self.window.close()
start.Launch = Broken
print(start.open_window(Path(sys.argv[1])))
"""


def test_an_exception_in_a_slot_ends_in_the_trail_and_not_the_program(
    council_path: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SLOT), str(council_path), str(tmp_path / "home")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == [f"True {handler.NOW}", "0"]
    assert "ZeroDivisionError" in (tmp_path / "home" / "log" / "crash.log").read_text(encoding="utf-8")


SECOND = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OGDESK_HOME"] = sys.argv[2]
from pathlib import Path
from ogdesk.desk.start import open_window
print(open_window(Path(sys.argv[1])))
"""


def test_a_second_start_brings_the_first_window_to_the_front(
    qtbot: QtBot, opened_at_home: Desktop, council_path: Path, tmp_path: Path
) -> None:
    opened_at_home.window.showMinimized()
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND, str(council_path), str(tmp_path / "home")], stdout=subprocess.PIPE
    )
    wait(qtbot, lambda: second.poll() is not None)
    assert second.stdout is not None
    assert second.stdout.read().strip() == b"0"
    second.stdout.close()
    wait(qtbot, lambda: not opened_at_home.window.isMinimized())
    assert not opened_at_home.session.read_only


def test_a_start_by_a_link_to_the_open_file_brings_its_window_to_the_front(
    qtbot: QtBot, opened_at_home: Desktop, council_path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "机の上" / "いつもの.ogdesk"
    link.parent.mkdir()
    link.symlink_to(council_path)
    opened_at_home.window.showMinimized()
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND, str(link), str(tmp_path / "home")], stdout=subprocess.PIPE
    )
    wait(qtbot, lambda: second.poll() is not None)
    assert second.stdout is not None
    assert second.stdout.read().strip() == b"0"
    second.stdout.close()
    wait(qtbot, lambda: not opened_at_home.window.isMinimized())


def test_a_file_opened_by_a_link_is_held_left_and_opened_again_as_itself(
    qtbot: QtBot, desktop: Desktop, council_path: Path, tmp_path: Path, here: Surroundings
) -> None:
    link = tmp_path / "いつもの.ogdesk"
    link.symlink_to(council_path)
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(link)
    assert desktop.session.path == council_path.resolve()
    session = desktop.session
    session.draft_changed(Edit("symposium", 9, "theme", "まだの入力"))
    assert session.drafts.flush()
    assert [draft.text for draft in read_drafts(here.places.drafts, council_path)] == ["まだの入力"]
    assert [draft.text for draft in read_drafts(here.places.drafts, link)] == ["まだの入力"]
    for name in (link, council_path):
        with qtbot.waitSignal(session.opened, timeout=20_000):
            desktop.open_file(name)
        assert not session.read_only, "our own lock kept us out"
    assert refusal([link], session.path).endswith("ほかのファイルを選んでください。")


def test_the_trail_of_a_crash_is_offered_at_the_next_start(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.begin(None, "2020-11-05T05:00:00Z ogdesk 0\nValueError")
    assert desktop.window.strip.words.text() == handler.BEFORE
    desktop.window.strip.button.click()
    assert "ValueError" in QApplication.clipboard().text()
    assert desktop.window.strip.isHidden()


def test_messages_of_qt_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    from PySide6.QtCore import qInstallMessageHandler, qWarning

    from ogdesk.ground.trail import LOGGER

    LOGGER.addHandler(caplog.handler)
    handler.log_qt_messages()
    try:
        qWarning("an odd thing")
    finally:
        qInstallMessageHandler(None)
        LOGGER.removeHandler(caplog.handler)
    assert ("ogdesk", logging.WARNING, "qt: an odd thing") in caplog.record_tuples


def test_settings_take_effect_at_once_and_are_kept(
    qtbot: QtBot, desktop: Desktop, here: Surroundings
) -> None:
    page = desktop.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.scheme.buttons[1].click()
    assert desktop.theme.scheme == "dark"
    page.strong.click()
    assert desktop.theme.strong
    page.pc_name.setText("庶務係の窓口")
    page.pc_name.commit()
    assert page.default_look.isVisible()
    desktop.settings.save()
    kept = json.loads(here.places.settings.read_text(encoding="utf-8"))
    assert kept["look.scheme"] == "dark"
    assert kept["look.strong_focus"] is True
    assert kept["pc_name"] == "庶務係の窓口"
    assert Surroundings.of(here.clock, here.places).pc_name == "庶務係の窓口"
    assert here.places.settings.stat().st_mode & 0o777 == 0o600
    page.default_look.click()
    assert desktop.theme.look == SettingsFile(here.places.config / "none.json").look
    assert not page.default_look.isVisible()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"look.scheme": 7, "text_percent": true, "last_file": 3}'])
def test_odd_settings_count_as_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    settings = SettingsFile(path)
    assert (settings.scheme, settings.text_percent, settings.last_file) == ("system", 100, None)
