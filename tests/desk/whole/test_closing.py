"""Closing the window: what is being typed is kept, the file is free again, no thread stays."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.forms import stored_text
from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.crash.handler import CrashNotifier
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import MainWindow
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.pages import PAGES
from ogdesk.desk.session.task_runner import TaskRunner
from ogdesk.desk.settings_file import SettingsFile
from ogdesk.ground.trail import CrashTrail

LINES = (QLineEdit,)


@contextmanager
def window_on(qtbot: QtBot, theme: Theme, here: Surroundings, path: Path) -> Iterator[Clerk]:
    """A window of its own from the first paint to its end."""
    crashes: list[BaseException] = []
    bell = CrashNotifier(CrashTrail(here.places.crash_trail, here.clock, "0"))
    runner = TaskRunner(on_world_error=bell.world_failed, on_crash=crashes.append)
    window = MainWindow()
    settings = SettingsFile(here.places.settings)
    desktop = Desktop(window, runner, theme=theme, settings=settings, here=here, bell=bell)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(path)
    try:
        yield Clerk(qtbot, desktop)
    finally:
        window.close()
        desktop.finish()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    assert crashes == []


def test_three_windows_one_after_another_leave_no_thread_and_no_lock(
    qtbot: QtBot, theme: Theme, here: Surroundings, council_path: Path
) -> None:
    before = threading.active_count()
    for _ in range(3):
        with window_on(qtbot, theme, here, council_path) as clerk:
            for entry in PAGES:
                clerk.desktop.window.go(entry.key)
            clerk.settle()
        assert [t.name for t in threading.enumerate() if t.name.startswith("ogdesk")] == []
        open_to_write(council_path, here).close()
    assert threading.active_count() <= before


def test_what_is_being_typed_when_the_window_closes_is_in_the_file(
    qtbot: QtBot, theme: Theme, here: Surroundings, council_path: Path
) -> None:
    with window_on(qtbot, theme, here, council_path) as clerk:
        clerk.desktop.window.go("symposia", EVENT_2020)
        theme_line = clerk.await_control("テーマ", *LINES)
        theme_line.setFocus()
        clerk.enter(theme_line, "閉じる直前に入力したテーマ")
        clerk.desktop.window.go("history")
        clerk.desktop.window.travels.back()
        line = clerk.await_control("副題", *LINES)
        line.setFocus()
        QTest.keyClicks(line, "half-typed")
    with open_to_read(council_path, here) as file, file.reading() as reading:
        assert stored_text(reading, "symposium", EVENT_2020, "theme") == "閉じる直前に入力したテーマ"
        assert stored_text(reading, "symposium", EVENT_2020, "subtitle") == "half-typed"
