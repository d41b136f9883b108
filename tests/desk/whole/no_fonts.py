"""The window on a machine without fonts. Run by `test_without_fonts.py` in a process of its own: which fonts there are is
looked at once for a process."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020, seen
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.fonts import system_has_japanese
from ogdesk.desk.symposia.page import PRESS, SymposiumPage


def test_the_window_opens_and_the_paper_says_what_is_missing(qtbot: QtBot, opened: Desktop) -> None:
    """And what has nothing to do with papers goes on: a field is written into the file."""
    assert not system_has_japanese()
    clerk = Clerk(qtbot, opened)
    clerk.settle()
    opened.window.go("symposia", EVENT_2020)
    page = opened.window.page("symposium")
    assert isinstance(page, SymposiumPage)
    message = page.preview.pages.message
    clerk.wait(message.isVisible)
    clerk.settle()
    assert message.fact.text() == "仕上がりを新しくできませんでした"
    assert message.words.text().startswith("印刷に使う書体「")
    assert message.words.text().endswith("」が見つからないか、壊れています。ogdesk を入れ直してください。")
    clerk.write("テーマ", "あたらしいテーマ")
    assert opened.session.undo_title == "シンポジウムのテーマを変更"
    page.show_tab(PRESS)
    clerk.wait(lambda: page.press.is_ready)
    assert seen(page, QAbstractButton)
