"""使い方: every picture is there and small, every key does what is said somewhere in the window."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QImage

from helpers.screens import NOT_WORDS
from ogdesk.desk.desktop import Desktop

TREE = Path(__file__).parents[3]
DOCS = TREE / "docs"
MANUAL = DOCS / "使い方.md"
IN_LISTS = {"Enter", "←", "→", "Alt+↑", "Alt+↓", "Ctrl+←", "Ctrl+→", "Ctrl+V", "Shift+↑", "Shift+↓"}
"""Keys of lists and fields; those of the window stand among its commands."""
KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)+[^`\s]+|F\d+|Enter|[←→↑↓])`")
MOST_BYTES = 120 * 1024


def test_every_picture_is_there_and_small() -> None:
    named = re.findall(r"!\[[^]]+\]\(([^)]+)\)", MANUAL.read_text(encoding="utf-8"))
    assert len(named) >= 9
    for name in {*named, "window.png"}:
        picture = DOCS / name
        assert picture.stat().st_size <= MOST_BYTES, name
        assert QImage(str(picture)).width() >= 1000, name
    assert {path.name for path in DOCS.glob("*.png")} == set(named)


def test_every_key_is_one_of_the_window(opened: Desktop) -> None:
    known = {_shown(shortcut) for command in opened.window.commands for shortcut in command.shortcuts}
    keys = set(KEY.findall(MANUAL.read_text(encoding="utf-8")))
    assert len(keys) > 25
    assert sorted(keys - known - IN_LISTS) == []


def _shown(shortcut: str) -> str:
    """As the window shows a key."""
    return shortcut.replace("Left", "←").replace("Right", "→")


def test_the_manual_speaks_as_the_window_does() -> None:
    words = MANUAL.read_text(encoding="utf-8")
    assert [line for line in words.splitlines() if NOT_WORDS.search(line)] == []
    for section in ("はじめる", "シンポジウムを入れる", "登壇者と依頼", "報道発表を作る", "会員の記録"):
        assert f"## {section}\n" in words
    assert "送信しません" in words
    assert "インターネットにつながりません" in words
