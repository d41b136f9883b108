"""Every control of these pages is reached by Tab, has a name and shows a ring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ogdesk.council.entity import Edit
from ogdesk.desk.desktop import Desktop


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


@pytest.mark.parametrize("key", ["history", "settings", "firstrun", "keys"])
def test_every_stop_has_a_name_and_a_ring(
    qtbot: QtBot, opened: Desktop, key: str, tab_walk: Callable[..., list[Any]]
) -> None:
    opened.session.edit([Edit("symposium", 9, "theme", "新しいテーマ")])
    opened.window.go(key)
    wait(qtbot, lambda: not opened.runner.busy and opened.theme.icons.loaded)
    stops = tab_walk(opened.window)
    assert len(stops) >= 3
    assert [stop for stop in stops if not stop.name] == []
    # The list of the history shows its ring at the current row, which the walk does not look at.
    assert [stop.name for stop in stops if stop.ring == 0 and stop.name != "変更の一覧"] == []


def test_the_list_of_keys_names_every_key_of_every_command(opened: Desktop) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QLabel

    page = opened.window.go("keys")
    words = [label.text() for label in page.findChildren(QLabel)]
    for command in opened.window.commands:
        for keys in command.shortcuts:
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            assert any(native in shown.split("・") for shown in words), keys
    assert "取り消す" in words
