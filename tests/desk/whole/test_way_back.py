"""戻る and 進む through the pages: with Alt+←/→ and with the buttons of the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.release import BlockKey
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import Page
from ogdesk.desk.members.page import MembersPage
from ogdesk.desk.people.page import PeoplePage
from ogdesk.desk.symposia.page import PROGRAMME, SymposiumPage
from ogdesk.desk.today.page import TodayPage


@pytest.fixture
def clerk(qtbot: QtBot, opened_at_home: Desktop) -> Clerk:
    made = Clerk(qtbot, opened_at_home)
    made.settle()
    made.wait(lambda: opened_at_home.window.current == "today")
    made.settle()
    return made


def page(clerk: Clerk, key: str, kind: type[Page]) -> Page:
    found = clerk.desktop.window.page(key)
    assert isinstance(found, kind)
    return found


def symposium(clerk: Clerk) -> SymposiumPage:
    found = page(clerk, "symposium", SymposiumPage)
    assert isinstance(found, SymposiumPage)
    return found


def open_symposium(clerk: Clerk, event_id: int = EVENT_2020) -> SymposiumPage:
    clerk.desktop.window.go("symposia", event_id)
    clerk.settle()
    found = symposium(clerk)
    clerk.wait(lambda: found.overview is not None and found.overview.is_ready)
    clerk.settle()
    return found


def test_back_from_a_symposium_is_where_one_came_from_not_the_list(clerk: Clerk) -> None:
    open_symposium(clerk)
    clerk.keys("Alt+Left")
    assert clerk.desktop.window.current == "today"
    clerk.keys("Alt+Right")
    assert clerk.desktop.window.current == "symposium"
    assert symposium(clerk).event_id == EVENT_2020


def test_the_tab_the_chosen_row_and_the_caret_come_back(clerk: Clerk) -> None:
    found = open_symposium(clerk)
    clerk.tab("プログラム")
    assert found.programme is not None
    rows = found.programme.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.choose(1)
    clerk.settle()
    clerk.go("Ctrl+3")
    clerk.go("Ctrl+4")
    clerk.keys("Alt+Left")
    assert clerk.desktop.window.current == "members"
    clerk.keys("Alt+Left")
    assert clerk.desktop.window.current == "symposium"
    assert found.tab == PROGRAMME
    assert found.programme.list.current_row == 1
    assert QApplication.focusWidget() is found.programme.list


def to_another_and_back(clerk: Clerk, event_id: int) -> SymposiumPage:
    """To another symposium, which builds the page anew, and back with Alt+←."""
    found = symposium(clerk)
    clerk.desktop.window.go("symposia", event_id)
    clerk.settle()
    clerk.wait(lambda: found.view is not None and found.view.overview.head.id == event_id)
    clerk.keys("Alt+Left")
    clerk.wait(lambda: found.view is not None and found.view.overview.head.id == EVENT_2020)
    clerk.settle()
    return found


def test_the_item_and_the_seat_of_a_programme_that_was_built_anew_come_back(clerk: Clerk) -> None:
    found = open_symposium(clerk)
    clerk.tab("プログラム")
    programme = found.programme
    assert programme is not None
    programme.list.setFocus(Qt.FocusReason.TabFocusReason)
    programme.list.choose(1)
    clerk.settle()
    assert programme.card is not None
    assert programme.card.lineup is not None
    programme.card.lineup.list.choose(3)
    item, seat = programme.current(), programme.card.seat_id
    assert seat is not None
    to_another_and_back(clerk, EVENT_2020 - 1)
    assert found.programme is not programme
    assert found.programme is not None
    assert found.programme.current() == item
    clerk.wait(lambda: found.programme.card is not None and found.programme.card.seat_id == seat)
    assert QApplication.focusWidget() is found.programme.list
    clerk.keys("Up")
    assert found.programme.list.current_row == 0


def test_the_chosen_answers_and_what_they_are_narrowed_to_come_back(clerk: Clerk) -> None:
    found = open_symposium(clerk)
    clerk.tab("依頼と回答")
    assert found.answers is not None
    clerk.press("確定 8")
    found.answers.list.setFocus(Qt.FocusReason.TabFocusReason)
    clerk.keys("Down")
    clerk.keys("Shift+Down")
    chosen = [row.id for row in found.answers.current().rows]
    assert len(chosen) == 2
    # By way of another tab: the answers are built again only when they are seen.
    clerk.tab("概要")
    to_another_and_back(clerk, EVENT_2020 - 1)
    to_another_and_back(clerk, EVENT_2020 - 2)
    clerk.tab("依頼と回答")
    assert [row.id for row in found.answers.current().rows] == chosen
    assert found.answers.filter.value() == 2


def test_the_open_sections_of_a_release_come_back(clerk: Clerk) -> None:
    found = open_symposium(clerk)
    clerk.tab("報道発表")
    clerk.wait(lambda: found.press.is_ready)
    assert found.press.blocks is not None
    row = found.press.blocks.rows[BlockKey.THEME]
    QTest.mouseClick(row.head, Qt.MouseButton.LeftButton)
    assert row.is_open
    to_another_and_back(clerk, EVENT_2020 - 1)
    clerk.wait(lambda: found.press.is_ready and found.press.blocks.rows[BlockKey.THEME] is not row)
    clerk.settle()
    assert found.press.blocks.opened() == {BlockKey.THEME}


def test_another_symposium_of_the_same_page_is_a_stop_with_its_tab(clerk: Clerk) -> None:
    found = open_symposium(clerk)
    clerk.tab("プログラム")
    clerk.desktop.window.go("symposia", EVENT_2020 - 1)
    clerk.settle()
    clerk.tab("概要")
    clerk.keys("Alt+Left")
    clerk.wait(lambda: found.view is not None and found.view.overview.head.id == EVENT_2020)
    assert found.tab == PROGRAMME
    clerk.keys("Alt+Right")
    clerk.wait(lambda: found.view is not None and found.view.overview.head.id == EVENT_2020 - 1)
    assert found.tab == 0


def test_the_caret_returns_to_a_field_that_was_built_anew(clerk: Clerk) -> None:
    found = open_symposium(clerk)
    assert found.overview is not None
    clerk.desktop.book.go(f"symposium:{EVENT_2020}.theme")
    clerk.settle()
    assert clerk.desktop.book.focused_key == f"symposium:{EVENT_2020}.theme"
    clerk.desktop.window.go("symposia", EVENT_2020 - 1)
    clerk.settle()
    clerk.keys("Alt+Left")
    clerk.wait(lambda: clerk.desktop.book.focused_key == f"symposium:{EVENT_2020}.theme")


def test_the_scroll_bar_stands_where_it_stood(clerk: Clerk) -> None:
    found = open_symposium(clerk)
    assert found.overview is not None
    area = found.overview.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(200)
    clerk.go("Ctrl+3")
    area.verticalScrollBar().setValue(0)
    clerk.keys("Alt+Left")
    assert area.verticalScrollBar().value() == 200


def test_links_between_people_and_posts_are_stops(clerk: Clerk) -> None:
    clerk.go("Ctrl+4")
    found = page(clerk, "people", PeoplePage)
    assert isinstance(found, PeoplePage)
    clerk.wait(lambda: found.people.table.current_id is not None)
    person = found.people.table.current_id
    found.people.postWanted.emit(1)
    clerk.settle()
    assert found.tabs.currentIndex() == 1
    clerk.keys("Alt+Left")
    assert found.tabs.currentIndex() == 0
    assert found.people.table.current_id == person


def test_a_chosen_member_comes_back(clerk: Clerk) -> None:
    clerk.go("Ctrl+3")
    found = page(clerk, "members", MembersPage)
    assert isinstance(found, MembersPage)
    clerk.wait(lambda: found.list.table.current_id is not None)
    ids = [found.list.table.current_id]
    clerk.line(found.list.table.accessibleName(), 3)
    ids.append(found.list.table.current_id)
    clerk.go("Ctrl+1")
    clerk.keys("Alt+Left")
    assert clerk.desktop.window.current == "members"
    assert found.list.table.current_id == ids[1] != ids[0]


def test_alt_left_on_the_first_page_goes_to_the_year_before(clerk: Clerk) -> None:
    found = page(clerk, "today", TodayPage)
    assert isinstance(found, TodayPage)
    assert found.view is not None
    first = found.view.year.year
    clerk.press("前の年度")
    clerk.wait(lambda: found.view is not None and found.view.year.year == FiscalYear(first.year - 1))
    clerk.keys("Alt+Left")
    clerk.wait(lambda: found.view is not None and found.view.year.year == first)
    clerk.keys("Alt+Right")
    clerk.wait(lambda: found.view is not None and found.view.year.year == FiscalYear(first.year - 1))


def test_the_buttons_of_the_mouse_go_back_and_forward_over_any_control(clerk: Clerk) -> None:
    clerk.go("Ctrl+3")
    window = clerk.desktop.window
    found = page(clerk, "members", MembersPage)
    assert isinstance(found, MembersPage)
    over_a_row = found.list.table.viewport().mapTo(window, QPoint(40, 40))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=over_a_row)
    clerk.settle()
    assert window.current == "today"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, pos=over_a_row)
    clerk.settle()
    assert window.current == "members"


def test_another_file_has_no_way_back_to_the_one_before(clerk: Clerk) -> None:
    clerk.go("Ctrl+3")
    path = clerk.desktop.session.path
    assert path is not None
    with clerk.qtbot.waitSignal(clerk.desktop.session.opened, timeout=20_000):
        clerk.desktop.open_file(path)
    clerk.settle()
    clerk.keys("Alt+Left")
    assert clerk.desktop.window.current == "members"
