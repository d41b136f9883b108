"""Every screen of the window with the sample council, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from helpers.screens import Screens
from ogdesk.desk.desktop import Desktop


@pytest.fixture
def screens(qtbot: QtBot, opened: Desktop) -> Callable[[], Iterator[str]]:
    """Walks through all screens of the window; gives the name of the one that is shown."""
    return Screens(qtbot, opened).walk
