"""The keys of docs/window.md §3 on the whole window, as real key events on every page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.desk.commands import EXPORT, NEXT_FINDING, PREVIOUS_FINDING, PRINT
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.finder.popup import FinderField
from ogdesk.desk.kit.fields import SearchField
from ogdesk.desk.pages import PAGES
from ogdesk.desk.symposia.list_page import SymposiaPage
from ogdesk.desk.symposia.page import SymposiumPage

LISTS = ("symposia", "members", "people")


@pytest.fixture
def clerk(qtbot: QtBot, opened_at_home: Desktop) -> Clerk:
    made = Clerk(qtbot, opened_at_home)
    made.settle()
    made.wait(lambda: opened_at_home.window.current == "today")
    made.settle()
    return made


def symposium(clerk: Clerk) -> SymposiumPage:
    clerk.desktop.window.go("symposia", EVENT_2020)
    clerk.settle()
    page = clerk.desktop.window.page("symposium")
    assert isinstance(page, SymposiumPage)
    clerk.wait(lambda: page.overview is not None and page.overview.is_ready)
    clerk.settle()
    return page


def every_page(clerk: Clerk) -> list[str]:
    symposium(clerk)
    return [*(entry.key for entry in PAGES), "symposium"]


def focus(clerk: Clerk) -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_find_all_opens_on_every_page_and_esc_gives_the_keyboard_back(clerk: Clerk) -> None:
    for key in every_page(clerk):
        clerk.desktop.window.go(key)
        clerk.settle()
        before = focus(clerk)
        clerk.keys("Ctrl+K")
        assert isinstance(focus(clerk), FinderField), key
        clerk.keys("Esc")
        assert focus(clerk) is before, key


def test_the_list_of_keys_opens_on_every_page_and_alt_left_comes_back(clerk: Clerk) -> None:
    for key in every_page(clerk):
        clerk.desktop.window.go(key)
        clerk.settle()
        clerk.keys("Ctrl+/")
        assert clerk.desktop.window.current == "keys"
        clerk.keys("Alt+Left")
        assert clerk.desktop.window.current == key


def test_f6_walks_round_the_panes_of_every_page(clerk: Clerk) -> None:
    for key in every_page(clerk):
        page = clerk.desktop.window.go(key)
        clerk.settle()
        nav = clerk.desktop.window.nav
        stops = []
        for _ in range(3):
            clerk.keys("F6")
            now = focus(clerk)
            stops.append("nav" if nav.isAncestorOf(now) else "page" if page.isAncestorOf(now) else "?")
        assert "nav" in stops, key
        assert "page" in stops, key
        assert "?" not in stops, key


def test_f9_opens_and_closes_the_right_pane_where_there_is_one(clerk: Clerk) -> None:
    for key in every_page(clerk):
        page = clerk.desktop.window.go(key)
        clerk.settle()
        before = page.side_open
        clerk.keys("F9")
        assert page.side_open is (not before and page.side is not None), key
        clerk.keys("F9")
        assert page.side_open is before, key


@pytest.mark.parametrize(("key", "text"), [("symposia", "公開"), ("members", "市"), ("people", "ショウジ")])
def test_find_here_then_esc_to_the_list_then_esc_to_all_of_it(clerk: Clerk, key: str, text: str) -> None:
    page = clerk.desktop.window.go(key)
    clerk.settle()
    clerk.keys("Ctrl+F")
    search = focus(clerk)
    assert isinstance(search, SearchField)
    clerk.enter(search, text)
    with clerk.qtbot.waitSignal(search.searched):
        pass
    clerk.settle()
    clerk.keys("Esc")
    assert focus(clerk) is page.home_list()
    assert search.text() == text
    clerk.keys("Esc")
    assert search.text() == ""
    assert focus(clerk) is page.home_list()


@pytest.mark.parametrize("key", LISTS)
def test_without_a_hit_esc_in_the_field_shows_the_list_again(clerk: Clerk, key: str) -> None:
    page = clerk.desktop.window.go(key)
    clerk.settle()
    clerk.keys("Ctrl+F")
    search = focus(clerk)
    assert isinstance(search, SearchField)
    clerk.enter(search, "これはどこにもありません")
    clerk.wait(lambda: page.home_list() is None)
    clerk.keys("Esc")
    clerk.wait(lambda: page.home_list() is not None)
    assert search.text() == ""


def test_esc_in_a_field_of_the_programme_comes_back_to_the_items(clerk: Clerk) -> None:
    page = symposium(clerk)
    clerk.tab("プログラム")
    assert page.programme is not None
    page.programme.list.setFocus(Qt.FocusReason.TabFocusReason)
    page.programme.list.choose(1)
    clerk.settle()
    clerk.keys("F2")
    assert focus(clerk) is not page.programme.list
    clerk.keys("Esc")
    assert focus(clerk) is page.programme.list


def test_ctrl_tab_walks_the_tabs_both_ways(clerk: Clerk) -> None:
    for page in (symposium(clerk), clerk.desktop.window.go("people")):
        clerk.desktop.window.go("symposium" if isinstance(page, SymposiumPage) else "people")
        clerk.settle()
        tabs = page.header.tabs
        assert tabs is not None
        seen = []
        for _ in range(tabs.count()):
            clerk.keys("Ctrl+Tab")
            seen.append(tabs.currentIndex())
        assert sorted(seen) == list(range(tabs.count()))
        clerk.keys("Ctrl+Shift+Tab")
        assert tabs.currentIndex() == (seen[-1] - 1) % tabs.count()


def test_ctrl_e_offers_what_can_be_written_out(clerk: Clerk) -> None:
    symposium(clerk)
    clerk.keys("Ctrl+E")
    clerk.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_enter_f2_and_del_on_a_row_of_the_list(clerk: Clerk) -> None:
    page = clerk.desktop.window.go("symposia")
    assert isinstance(page, SymposiaPage)
    clerk.settle()
    for key in ("Return", "F2"):
        clerk.line("シンポジウムの一覧", 1)
        wanted = page.current()
        clerk.keys(key)
        one = clerk.desktop.window.page("symposium")
        assert isinstance(one, SymposiumPage)
        assert one.event_id == wanted
        clerk.keys("Alt+Left")
        assert page.current() == wanted
    count = page.rows.rowCount()
    clerk.keys("Del")
    clerk.wait(lambda: page.rows.rowCount() == count - 1)
    clerk.keys("Ctrl+Z")
    clerk.wait(
        lambda: clerk.desktop.window.page("symposia").isVisible() is False or page.rows.rowCount() == count
    )


def test_without_a_file_no_key_leads_to_a_page(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.begin(None)
    clerk = Clerk(qtbot, desktop)
    clerk.settle()
    for key in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+7", "Ctrl+,", "Ctrl+N", "Ctrl+J"):
        clerk.keys(key)
        assert desktop.window.current == "firstrun", key


def test_no_menu_shows_anything_greyed(clerk: Clerk) -> None:
    for key in every_page(clerk):
        clerk.desktop.window.go(key)
        clerk.settle()
        for action in clerk.desktop.window.menus.bar.actions():
            menu = action.menu()
            assert isinstance(menu, QMenu)
            menu.aboutToShow.emit()
            assert [line.text() for line in menu.actions() if not line.isEnabled()] == [], key


def test_ctrl_j_switches_to_a_symposium_from_every_page(clerk: Clerk) -> None:
    for key in every_page(clerk):
        clerk.desktop.window.go(key)
        clerk.settle()
        clerk.keys("Ctrl+J")
        field = focus(clerk)
        assert isinstance(field, FinderField), key
        assert field.accessibleName() == "シンポジウムを切り替える"
        clerk.keys("Down")
        clerk.keys("Return")
        clerk.wait(lambda: clerk.desktop.window.current == "symposium")
        clerk.keys("Alt+Left")


def test_ctrl_p_prints_and_f8_walks_only_where_there_is_a_sheet(clerk: Clerk) -> None:
    commands = clerk.desktop.window.commands
    for key in every_page(clerk):
        clerk.desktop.window.go(key)
        clerk.settle()
        for command in (PRINT, NEXT_FINDING, PREVIOUS_FINDING, EXPORT):
            assert commands[command].isEnabled() is (key == "symposium"), (key, command)


def test_the_keys_of_the_table_are_all_taken_once(clerk: Clerk) -> None:
    wanted = {
        *(f"Ctrl+{number}" for number in (1, 2, 3, 4, 7)),
        *("Ctrl+,", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+K", "Ctrl+F", "Ctrl+N", "Ctrl+J", "Ctrl+Tab"),
        *("Ctrl+Shift+Tab", "Ctrl+P", "Ctrl+E", "F6", "Shift+F6", "F8", "Shift+F8", "F9", "F10", "Ctrl+O"),
        *("Ctrl+-", "Ctrl+;", "Ctrl++", "Ctrl+0", "Alt+Left", "Alt+Right", "Ctrl+/"),
    }
    taken = [text for command in clerk.desktop.window.commands for text in command.shortcuts]
    assert wanted <= set(taken)
    assert len(taken) == len(set(taken))
    for text in (
        taken
    ):  # docs/window.md §3: never a single letter, Ctrl+Space, or a key that the input method converts with
        assert text not in ("Ctrl+Space", "Space", "F7")
        assert "+" in text or text.startswith("F"), text
