"""What opens in place (docs/window.md §2): last year's symposium, a paste, the question of 確定, a seat, the strip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpers import screens as s
from helpers.clerk import Clerk
from helpers.fictional_panel import fictional_panel
from helpers.opening import open_beside_home
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import EntityField
from ogdesk.desk.commands import CONFIRM
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.theme import ThemeSettings
from ogdesk.desk.starting import NEXT_SYMPOSIUM, PASTE_LINEUP
from ogdesk.desk.symposia.page import PRESS, PROGRAMME, SymposiumPage

PASTED = (
    "一般社団法人 架空データ会 理事 架空(カクウ) 一郎(イチロウ) 氏\n架空市長 創作(ソウサク) 花子(ハナコ) 氏"
)
States = Callable[[], Iterator[str]]


@pytest.fixture
def states(qtbot: QtBot, desktop: Desktop, tmp_path: Path, here: Surroundings) -> States:
    """Opens one thing after another over the symposium of the fictional council, and closes it again."""
    path = tmp_path / "架空.ogdesk"
    ids = fictional_panel(path, here)
    open_beside_home(qtbot, desktop, path)
    clerk, window = Clerk(qtbot, desktop), desktop.window

    def show(tab: int) -> SymposiumPage:
        window.go("symposia", ids.event)
        page = window.page("symposium")
        assert isinstance(page, SymposiumPage)
        clerk.wait(lambda: page.overview is not None and page.overview.is_ready)
        page.show_tab(tab)
        clerk.settle()
        return page

    def walk() -> Iterator[str]:
        page = show(PROGRAMME)
        desktop.navigator.go(EntityField("appearance", ids.seats[1], "topic"), near=True)
        clerk.settle()
        yield "席"
        for name, command in (("前回をもとに", NEXT_SYMPOSIUM), ("登壇者の貼り付け", PASTE_LINEUP)):
            QApplication.clipboard().setText(PASTED)
            window.commands[command].trigger()
            clerk.settle()
            yield name
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
            clerk.settle()
        page = show(PRESS)
        clerk.wait(lambda: page.press.is_ready)
        window.commands[CONFIRM].trigger()
        clerk.settle()
        yield "確定を妨げるもの"
        away = path.with_name("away")
        path.rename(away)
        desktop.session.edit([_edit(ids.event)])
        clerk.settle()
        yield "保存できない"
        away.rename(path)
        desktop.session.retry()
        clerk.settle()

    return walk


def _edit(event_id: int) -> Any:
    from ogdesk.council.entity import Edit

    return Edit("symposium", event_id, "subtitle", "保存できない入力")


@pytest.mark.parametrize("size", [(960, 540), (1440, 900)], ids=["960x540", "1440x900"])
@pytest.mark.parametrize(
    "look", [ThemeSettings("light"), ThemeSettings("dark", strong_focus=True)], ids=["light", "dark strong"]
)
def test_what_opens_in_place_has_room_and_speaks_plainly(
    states: States, desktop: Desktop, size: tuple[int, int], look: ThemeSettings
) -> None:
    window = desktop.window
    desktop.theme.apply(look)
    window.resize(*size)
    faults = []
    for state in states():
        found = [*s.sideways(window), *s.clipped(window), *s.outside(window), *s.overlapping(window)]
        faults += [f"{state}: {fault}" for fault in found]
        for widget in [window, *window.findChildren(QWidget)]:
            faults += [f"{state}: {text}" for text in s.words_of(widget) if s.NOT_WORDS.search(text)]
        for view in s.seen(window, QAbstractItemView):
            faults += [f"{state}: {text}" for text in s.cells_of(view) if s.NOT_WORDS.search(text)]
    assert faults == [], "\n".join(dict.fromkeys(faults))


def test_every_stop_of_what_opens_in_place_has_a_name_and_a_ring(
    states: States, desktop: Desktop, tab_walk: Callable[[QWidget], list[Any]]
) -> None:
    faults = []
    for state in states():
        for stop in tab_walk(desktop.window):
            if not stop.name:
                faults.append(f"{state}: {s.told(stop.widget)} has no name")
            if max(stop.ring, s.ring_inside(stop.widget)) < 8:
                faults.append(f"{state}: {s.told(stop.widget)} has no ring")
    assert faults == [], "\n".join(dict.fromkeys(faults))
