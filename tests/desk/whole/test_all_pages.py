"""What must hold on every screen (docs/window.md §3, §5, §7): names, rings, words, room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpers import screens as s
from helpers.clerk import Clerk
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import Page
from ogdesk.desk.frame.pane_walk import first_stop
from ogdesk.desk.kit.theme import ThemeSettings
from ogdesk.desk.pages import PAGES

Walk = Callable[[], Iterator[str]]
NAME_IN_THE_DATA = "チャレンジ！！オープンガバナンス"
RING = 8
"""Pixels: less is no ring but a caret."""


def none(faults: list[str]) -> bool:
    """Whether there are none; each is a line of the failure otherwise."""
    if faults:
        pytest.fail("\n".join(dict.fromkeys(faults)), pytrace=False)
    return True


def bad(text: str) -> bool:
    """Whether a text says what no screen may say."""
    return s.NOT_WORDS.search(text.replace(NAME_IN_THE_DATA, "")) is not None


def drawer_button(page: Page) -> QAbstractButton:
    """Every drawer has a button in sight, not only its key."""
    (found,) = (b for b in s.seen(page.header, QAbstractButton) if "F9" in b.toolTip())
    assert isinstance(found, QAbstractButton)
    return found


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_the_navigation_and_the_key_of_a_page_show_it(qtbot: QtBot, opened: Desktop, entry: Any) -> None:
    window = opened.window
    other = next(page.key for page in PAGES if page.key != entry.key)
    button = window.nav._buttons[entry.key]
    button.click()
    qtbot.waitUntil(window.page(entry.key).isVisible)
    assert button.isChecked()
    window.go(other)
    keys = QKeySequence(entry.shortcut)[0]
    QTest.keyClick(window, keys.key(), keys.keyboardModifiers())
    qtbot.waitUntil(lambda: window.current == entry.key)
    assert entry.shortcut in button.toolTip()
    qtbot.waitUntil(lambda: not opened.runner.busy, timeout=20_000)


def test_no_part_is_ever_a_window_of_its_own(screens: Walk, opened: Desktop) -> None:
    flashes = s.Flashes()
    opened.theme.app.installEventFilter(flashes)
    for screen in screens():
        flashes.screen = screen
    opened.theme.app.removeEventFilter(flashes)
    assert none(flashes.found)
    assert opened.window.isActiveWindow()


@pytest.mark.slow
def test_every_stop_of_the_tab_key_has_a_name_and_a_ring(
    screens: Walk, opened: Desktop, tab_walk: Callable[[QWidget], list[Any]]
) -> None:
    faults = []
    for screen in screens():
        stops = tab_walk(opened.window)
        assert len(stops) > 2, screen
        faults += [f"{screen}: {s.told(stop.widget)} has no name" for stop in stops if not stop.name]
        ringless = [stop.widget for stop in stops if max(stop.ring, s.ring_inside(stop.widget)) < RING]
        faults += [f"{screen}: {s.told(widget)} has no ring" for widget in ringless]
    assert none(faults)


def test_no_screen_says_a_word_that_staff_need_not_know(screens: Walk, opened: Desktop) -> None:
    faults = []
    for screen in screens():
        window = opened.window
        for widget in [window, *window.findChildren(QWidget)]:
            faults += [f"{screen}: {text}" for text in s.words_of(widget) if bad(text)]
        for view in s.seen(window, QAbstractItemView):
            faults += [f"{screen}: {text}" for text in s.cells_of(view) if bad(text)]
    faults += [c.words for c in opened.window.commands if bad(c.words)]
    assert none(faults)


@pytest.mark.parametrize(
    ("size", "look"),
    [
        ((960, 540), ThemeSettings("light")),
        ((960, 540), ThemeSettings("dark", strong_focus=True)),
        ((1440, 900), ThemeSettings("light")),
    ],
    ids=["960x540", "960x540 dark strong", "1440x900"],
)
def test_everything_has_room(
    screens: Walk, opened: Desktop, size: tuple[int, int], look: ThemeSettings
) -> None:
    """960×540 is also the room of 1920×1080 at 200 %."""
    window = opened.window
    opened.theme.apply(look)
    window.resize(*size)
    faults = []
    for screen in screens():
        if screen == "はじめての起動":
            window.nav.hide()
        found = [*s.sideways(window), *s.clipped(window), *s.outside(window), *s.overlapping(window)]
        faults += [f"{screen}: {fault}" for fault in found]
    assert none(faults)


def test_the_drawers_of_a_narrow_window_have_room_too(screens: Walk, opened: Desktop) -> None:
    window = opened.window
    window.resize(960, 540)
    faults = []
    for screen in screens():
        page = window.page(window.current)
        if page.side is None:
            continue
        QTest.mouseClick(drawer_button(page), Qt.MouseButton.LeftButton)
        assert page.side_open, screen
        faults += [f"{screen}: {fault}" for fault in (*s.sideways(page.side), *s.clipped(page.side))]
        page.toggle_side()
    assert none(faults)


@pytest.mark.parametrize(("key", "place", "tabs"), [("symposia", s.EVENT_2020, 4), ("people", None, 2)])
def test_another_tab_keeps_the_keyboard_on_the_page(
    qtbot: QtBot, opened: Desktop, key: str, place: object, tabs: int
) -> None:
    clerk = Clerk(qtbot, opened)
    opened.window.go(key, place)
    clerk.settle()
    qtbot.waitUntil(lambda: first_stop(clerk.page.work) is not None, timeout=20_000)
    first_stop(clerk.page.work).setFocus()
    for _ in range(tabs):
        clerk.keys("Ctrl+Tab")
        focus = QApplication.focusWidget()
        tab = clerk.page.header.tabs.currentIndex()
        assert focus is not None, f"tab {tab}"
        assert clerk.page.isAncestorOf(focus), f"tab {tab}: {s.told(focus)}"
