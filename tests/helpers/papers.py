"""The papers that a window writes, to be compared with those of another window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from helpers.screens import EVENT_2020
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.symposia.page import SymposiumPage

PAPERS = "OGDESK_TEST_PAPERS"
"""The folder for them, where another process shall read them."""


def write_papers(qtbot: QtBot, desktop: Desktop, page: SymposiumPage, folder: Path) -> list[Path]:
    """The release of 2020 as PDF and as text, through the window's own way out."""
    written = [folder / "release.pdf", folder / "release.txt"]
    for path in written:
        page.exporter.release(EVENT_2020, path)
        qtbot.waitUntil(lambda path=path: path.exists() and not desktop.runner.busy, timeout=30_000)  # type: ignore[misc]
    return written
