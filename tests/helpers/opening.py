"""Open a council in the window of a test; without 今日 where the test looks at another page."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import Page

_EMPTY = "empty"


def open_at_home(qtbot: QtBot, desktop: Desktop, path: Path) -> None:
    """Open a file as a person does: the window shows 今日."""
    with qtbot.waitSignal(desktop.session.opened, timeout=30_000):
        desktop.begin(path)


def open_beside_home(qtbot: QtBot, desktop: Desktop, path: Path) -> None:
    """Open a file while an empty page is in front: 今日 is neither built nor read, a third of what such a test would cost."""
    desktop.window.add_page(_EMPTY, "", "house", lambda: Page(desktop.theme, ""), in_nav=False)
    desktop.window.go(_EMPTY)
    open_at_home(qtbot, desktop, path)
