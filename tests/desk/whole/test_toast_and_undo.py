"""元に戻す across the window: the toast, Ctrl+Z in a field and everywhere else."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import ogdesk.desk
from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.navigation.field_registry import Flash
from ogdesk.desk.symposia.list_page import SymposiaPage
from ogdesk.desk.symposia.page import SymposiumPage

THEME = f"symposium:{EVENT_2020}.theme"


@pytest.fixture
def clerk(qtbot: QtBot, opened_at_home: Desktop) -> Clerk:
    made = Clerk(qtbot, opened_at_home)
    made.settle()
    made.wait(lambda: opened_at_home.window.current == "today")
    made.settle()
    return made


def symposia(clerk: Clerk) -> SymposiaPage:
    clerk.go("Ctrl+2")
    page = clerk.desktop.window.page("symposia")
    assert isinstance(page, SymposiaPage)
    clerk.wait(lambda: page.rows.rowCount() > 0)
    return page


def overview(clerk: Clerk) -> None:
    clerk.desktop.window.go("symposia", EVENT_2020)
    page = clerk.desktop.window.page("symposium")
    assert isinstance(page, SymposiumPage)
    clerk.wait(lambda: page.overview is not None and page.overview.is_ready)
    clerk.settle()


def test_the_toast_outlives_a_change_of_page(clerk: Clerk) -> None:
    page = symposia(clerk)
    count = page.rows.rowCount()
    clerk.line("シンポジウムの一覧", 1)
    clerk.keys("Del")
    assert clerk.toast().endswith("をごみ箱に入れました")
    clerk.go("Ctrl+3")
    assert clerk.toast().endswith("をごみ箱に入れました")
    QTest.mouseClick(clerk.desktop.window.toast.button, Qt.MouseButton.LeftButton)
    clerk.settle()
    symposia(clerk)
    clerk.wait(lambda: page.rows.rowCount() == count)


def test_another_act_takes_the_offer_away_so_that_it_never_undoes_the_wrong_thing(clerk: Clerk) -> None:
    page = symposia(clerk)
    clerk.line("シンポジウムの一覧", 1)
    clerk.keys("Del")
    assert clerk.toast()
    overview(clerk)
    clerk.write("テーマ", "ほかのテーマ")
    assert clerk.toast() == ""
    clerk.keys("Ctrl+Z")  # the theme, not the ごみ箱
    assert "ごみ箱" not in clerk.toast()
    assert page.rows.rowCount() > 0


def test_the_undo_of_a_toast_says_so_when_something_else_came_after(clerk: Clerk) -> None:
    from ogdesk.acts.editing import Edit, set_fields

    session = clerk.desktop.session
    undo: list[Callable[[], None] | None] = []
    for theme in ("一つめ", "二つめ", "二つめ"):
        edit = Edit("symposium", EVENT_2020, "theme", theme)
        session.act(
            lambda file, edit=edit: set_fields(file, [edit], today=session.here.today),
            lambda done: undo.append(session.undo_of(done)),
        )
    clerk.wait(lambda: len(undo) == 3)
    first, second, nothing = undo
    assert nothing is None
    assert first is not None
    assert second is not None
    first()
    clerk.wait(lambda: clerk.toast().startswith("このあとにほかの変更がある"))
    assert session.undo_title == "シンポジウムのテーマを変更"
    with clerk.qtbot.waitSignal(session.moved):
        second()
    overview(clerk)
    clerk.desktop.book.go(THEME)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.text() == "一つめ"  # type: ignore[attr-defined]


def test_only_the_command_undoes_whatever_is_last() -> None:
    """A toast offers `session.undo_of(result)`."""
    desk = Path(ogdesk.desk.__file__).parent
    users = {
        str(path.relative_to(desk))
        for path in desk.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "undo" and "session" in ast.unparse(node.value)
    }
    assert users == {"desktop.py"}


def test_undo_goes_to_the_place_flashes_it_and_the_words_stay(clerk: Clerk) -> None:
    overview(clerk)
    clerk.write("テーマ", "あたらしいテーマ")
    clerk.go("Ctrl+3")
    book = clerk.desktop.book
    clerk.keys("Ctrl+Z")
    clerk.wait(lambda: clerk.desktop.window.current == "symposium")
    clerk.wait(lambda: book.focused_key == THEME)
    assert clerk.toast().endswith("：取り消しました")
    field = QApplication.focusWidget()
    assert field is not None
    assert field.text() == "感染症対策を契機とした社会変革"  # type: ignore[attr-defined]


def test_the_flash_is_there_with_motion_and_not_without(clerk: Clerk) -> None:
    overview(clerk)
    for motion in (True, False):
        clerk.desktop.settings.set("look.less_motion", not motion)
        clerk.desktop.theme.apply(clerk.desktop.settings.look)
        clerk.desktop.book.go(THEME, flash=True)
        found = [flash for flash in clerk.desktop.window.findChildren(Flash) if flash.isVisible()]
        assert bool(found) is motion
        for flash in found:
            flash.hide()


def test_ctrl_z_in_a_field_first_takes_back_the_typing_of_this_field(clerk: Clerk) -> None:
    overview(clerk)
    clerk.desktop.book.go(THEME)
    field = QApplication.focusWidget()
    assert field is not None
    before = field.text()  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "abc")
    clerk.keys("Ctrl+Z")
    assert field.text() == before  # type: ignore[attr-defined]
    assert clerk.desktop.window.current == "symposium"
    assert clerk.toast() == ""


def test_esc_before_anything_else_leaves_the_toast_to_its_time(clerk: Clerk) -> None:
    symposia(clerk)
    clerk.line("シンポジウムの一覧", 1)
    clerk.keys("Del")
    toast = clerk.desktop.window.toast
    assert not toast.button.hasFocus()
    assert toast.accessibleName() == toast.words.text()
    toast.button.setFocus(Qt.FocusReason.TabFocusReason)
    toast.leave()
    assert toast.isVisible()  # who is about to use it keeps it
    clerk.desktop.window.setFocus()
    toast.leave()
    assert not toast.isVisible()


def test_undo_of_a_removal_goes_to_what_came_back(clerk: Clerk) -> None:
    symposia(clerk)
    clerk.line("シンポジウムの一覧", 1)
    page = clerk.desktop.window.page("symposia")
    assert isinstance(page, SymposiaPage)
    removed = page.current()
    clerk.keys("Del")
    clerk.go("Ctrl+3")
    clerk.keys("Ctrl+Z")
    clerk.wait(lambda: clerk.desktop.window.current == "symposium")
    clerk.wait(lambda: clerk.desktop.book.focused_key.startswith(f"symposium:{removed}."))


def test_the_head_of_a_finished_symposium_offers_the_next_one(clerk: Clerk) -> None:
    overview(clerk)
    clerk.press("前回をもとに")
    clerk.keys("Return")
    clerk.wait(lambda: clerk.toast() == "シンポジウムを追加しました")
    page = clerk.desktop.window.page("symposium")
    assert isinstance(page, SymposiumPage)
    assert page.event_id != EVENT_2020
    clerk.wait(lambda: page.view is not None)
    clerk.settle()
    assert not page.head.next_action.isEnabled()
    assert "前回をもとに" not in clerk.names(QPushButton)
