"""Looking for the first control of a pane, on which the caret is put."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QListView, QMainWindow, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from ogdesk.desk.frame.pane_walk import first_stop

SOURCE = Path(__file__).parents[2] / "src" / "ogdesk"
Show = Callable[[QWidget], QWidget]


def test_it_is_the_one_that_tab_reaches_first(shown: Show) -> None:
    pane, first, second = QWidget(), QLineEdit(), QLineEdit()
    layout = QVBoxLayout(pane)
    layout.addWidget(first)
    layout.addWidget(second)
    shown(pane)
    assert first_stop(pane) is first
    layout.insertWidget(0, QLineEdit())
    assert first_stop(pane) is first, "made later: Tab comes to it last"
    first.hide()
    assert first_stop(pane) is second


def test_what_qt_made_lives_on_when_a_part_that_was_looked_at_goes(shown: Show) -> None:
    window, empty = QMainWindow(), QWidget()
    bar, area, view = window.menuBar(), QScrollArea(), QListView()
    made = [bar, area.viewport(), view.viewport(), view.verticalScrollBar()]
    middle = QWidget()
    layout = QVBoxLayout(middle)
    for part in (area, view, empty):
        layout.addWidget(part)
    window.setCentralWidget(middle)
    shown(window)
    assert first_stop(empty) is None
    assert first_stop(view) is view
    delete(empty)
    assert [isValid(part) for part in made] == [True] * 4
    assert view.parent() is middle


def test_nobody_else_walks_along_the_order_of_tab() -> None:
    walking = [path for path in SOURCE.rglob("*.py") if "InFocusChain(" in path.read_text(encoding="utf-8")]
    assert [path.name for path in walking] == ["pane_walk.py"]
