"""The window's tests run without a screen; a warning of Qt fails them (pyproject)."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.desk.kit.theme import Look, Theme
from ogdesk.desk.tasks import TaskRunner


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The plugin without a screen says at each window what it can not do: nothing of ours."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


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
    session_theme.apply(Look("light"))
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
