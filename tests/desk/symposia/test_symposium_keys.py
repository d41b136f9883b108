"""Every control of the symposium's page can be reached with Tab, has a name, and shows where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from helpers.symposium_hands import Hands
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.desk.symposia.page import ANSWERS, OVERVIEW, PROGRAMME

Walk = Callable[[QWidget], list[Any]]


@pytest.mark.parametrize("tab", [OVERVIEW, PROGRAMME, ANSWERS])
def test_tab_reaches_named_controls_with_a_ring(hands: Hands, tab_walk: Walk, tab: int) -> None:
    page = hands.open(tab=tab)
    if page.programme is not None:
        page.programme.list.choose(2)
        hands.settle()
        assert page.programme.card is not None
        page.programme.card.finish()
        assert page.programme.card.lineup is not None
        page.programme.card.lineup.list.choose(0)
        hands.settle()
    home = page.stack.currentWidget()
    stops = [stop for stop in tab_walk(hands.desktop.window) if home.isAncestorOf(stop.widget)]
    assert len(stops) > 5
    nameless = [type(stop.widget).__name__ for stop in stops if not stop.name.strip()]
    assert nameless == []
    ringless = [stop.widget for stop in stops if stop.ring == 0]
    assert [widget.accessibleName() for widget in ringless if not shows_focus(hands, widget)] == []


def shows_focus(hands: Hands, widget: QWidget) -> bool:
    """For a table whose ring is not at the edge of the control but around a row."""
    widget.setFocus()
    hands.wait(widget.hasFocus)
    with_ring = widget.grab().toImage()
    widget.clearFocus()
    return with_ring != widget.grab().toImage()


def test_the_list_too(hands_at_list: Hands, tab_walk: Walk) -> None:
    work = hands_at_list.symposia.work
    assert work is not None
    stops = [stop for stop in tab_walk(hands_at_list.desktop.window) if work.isAncestorOf(stop.widget)]
    assert [stop.name for stop in stops] == ["シンポジウムをさがす", "新しい順", "シンポジウムの一覧"]
    assert all(stop.ring > 0 for stop in stops)


def test_who_only_looks_can_change_nothing(hands: Hands) -> None:
    hands.desktop.session.close()
    hands.settle()
    with open_to_write(hands.path, hands.here):
        with hands.qtbot.waitSignal(hands.desktop.session.opened, timeout=20_000):
            hands.desktop.session.open(hands.path)
        hands.settle()
        page = hands.open(tab=PROGRAMME)
        assert hands.desktop.session.read_only
        assert page.programme is not None
        page.programme.list.setFocus()
        page.programme.list.choose(0)
        page.programme.list.move_current(1)
        hands.settle()
        assert [row.number for row in page.programme.rows.rows()] == [1, 2, 3]
        page.programme.menu.actions()[0].trigger()
        hands.settle()
        assert "変更できません" in hands.toast()
