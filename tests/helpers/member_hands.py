"""Hands to work the page 会員 of a real file with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.acts.members.rows import MemberRow
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.lists.keyed_rows import ROW
from ogdesk.desk.lists.row_table import RowTable
from ogdesk.desk.members.page import MembersPage
from ogdesk.desk.members.panel import MemberPanel

CHIBA, TSUKUBA, CHIBA_KEN, YOKOSUKA, MIE = 2, 13, 16, 9, 5


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


def rows(page: MembersPage) -> list[Any]:
    return [page.list.model.index(row, 0).data(ROW) for row in range(page.list.model.rowCount())]


def row(page: MembersPage, member: int) -> MemberRow:
    found = page.list.model.index(page.list.model.place_of(member), 0).data(ROW)
    assert isinstance(found, MemberRow)
    return found


def settled(page: MembersPage, opened: Desktop) -> bool:
    return not opened.runner.busy and page.list.model.rowCount() > 0 and None not in rows(page)


def open_members(qtbot: QtBot, opened: Desktop) -> MembersPage:
    """The page with its list and its first member, the keyboard in the list."""
    made = opened.window.go("members")
    assert isinstance(made, MembersPage)
    wait(qtbot, lambda: settled(made, opened) and made.member.panel is not None)
    wait(qtbot, lambda: made.member.panel is not None and made.member.panel.is_complete)
    made.list.table.setFocus()
    return made


def panel_of(qtbot: QtBot, opened: Desktop, page: MembersPage, member: int) -> MemberPanel:
    page.open_member(member)
    wait(qtbot, lambda: page.member.shown_id == member and not opened.runner.busy)
    panel = page.member.panel
    assert panel is not None
    wait(qtbot, lambda: panel.is_complete)
    return panel


def type_into(widget: QWidget, text: str) -> None:
    """As a person types: Japanese comes from the input method."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(widget, text)


def write(widget: QWidget, text: str) -> None:
    """After what is there."""
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def menu_key(table: RowTable, row_id: int) -> QMenu:
    """The menu key on a row."""
    assert table.choose(row_id)
    table.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick_by_keys(menu: QMenu, words: str) -> None:
    """Down to an entry and Enter on it; then the window has the keyboard again, as a window manager sees to."""
    owner = menu.parentWidget()
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction().text().partition("\t")[0] == words:
            QTest.keyClick(menu, Qt.Key.Key_Return)
            owner.window().activateWindow()
            return
    raise AssertionError(words)


def pick(menu: QMenu, *words: str) -> None:
    """Choose an entry of a menu, through its submenus, by the words before the key."""
    for depth, word in enumerate(words):
        action = next(a for a in menu.actions() if a.text().partition("\t")[0] == word)
        if depth == len(words) - 1:
            action.trigger()
        else:
            below = action.menu()
            assert isinstance(below, QMenu)
            menu = below
