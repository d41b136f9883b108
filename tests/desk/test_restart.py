"""［開き直す］: the window closes, and the program starts again on the same file with what was chosen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ogdesk.desk.desktop import Desktop
from ogdesk.desk.settings.page import SettingsPage
from ogdesk.store.lock import lock_path, read_holder

LEFT = Qt.MouseButton.LeftButton

CHOOSES_ENGLISH = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ogdesk.desk import start

def when(true, then):
    timer = QTimer(launches[0].window, interval=20)
    timer.timeout.connect(lambda: (timer.stop(), then()) if true() else None)
    timer.start()

def choose():
    window = launches[0].window
    page = window.go("settings")
    assert not page.restart.isVisible()
    page.language.buttons[1].click()
    assert page.restart.isVisible()
    page.restart.click()

launches = []
class Launch(start.Launch):
    def __init__(self, *told):
        super().__init__(*told)
        launches.append(self)
        QTimer.singleShot(0, self.window, lambda: when(
            lambda: self.desktop is not None and self.desktop.session.is_open, choose))

start.Launch = Launch
print(start.open_window(Path(sys.argv[1])), os.getpid())
"""


def test_the_program_starts_again_in_the_language_that_was_chosen(council_path: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    told = tmp_path / "told.txt"
    with told.open("w") as out:  # no pipe: the second process would keep it open
        first = subprocess.run(
            [sys.executable, "-c", CHOOSES_ENGLISH, str(council_path)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OGDESK_HOME": str(home)},
            stdout=out,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
        )
    assert first.returncode == 0, told.read_text()
    code, pid = told.read_text().split()
    assert code == "0"
    second = holder_of(council_path)
    try:
        assert second not in (0, int(pid), os.getpid())
        settings = json.loads(next(home.rglob("settings.json")).read_text(encoding="utf-8"))
        assert settings["look.language"] == "en"
    finally:
        if second:
            os.kill(second, signal.SIGTERM)


def holder_of(path: Path) -> int:
    """The process that has the file open, as soon as one has; 0 when none comes within a minute."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if lock_path(path).exists() and (pid := read_holder(path).pid):
            return pid
        QTest.qWait(50)
    return 0


def test_size_and_language_offer_to_start_again_only_while_they_differ(qtbot: QtBot, opened: Desktop) -> None:
    page = opened.window.go("settings")
    assert isinstance(page, SettingsPage)
    assert page.later.isHidden()
    QTest.mouseClick(page.language.buttons[1], LEFT)
    assert page.later.isVisible()
    assert opened.settings.language == "en"
    QTest.mouseClick(page.language.buttons[0], LEFT)
    assert page.later.isHidden()
    QTest.mouseClick(page.text_size.buttons[2], LEFT)
    assert page.later.isVisible()
    assert not opened.window.restarts
    QTest.mouseClick(page.text_size.buttons[0], LEFT)
    assert page.later.isHidden()


def test_what_is_being_typed_is_written_before_the_program_starts_again(
    qtbot: QtBot, opened: Desktop, council_path: Path
) -> None:
    page = opened.window.go("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.council is not None, timeout=20_000)
    QTest.mouseClick(page.language.buttons[1], LEFT)
    QTest.mouseClick(page.restart, LEFT)
    qtbot.waitUntil(lambda: not opened.window.isVisible(), timeout=20_000)
    assert opened.window.restarts
    qtbot.waitUntil(lambda: not lock_path(council_path).exists(), timeout=20_000)
