"""Another council file in the same window: nothing of the one before is shown, though its things bear the same numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from helpers.screens import EVENT_2020
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.symposia.page import OVERVIEW, PRESS, SymposiumPage


def test_the_forms_of_a_symposium_show_the_file_that_is_open(
    qtbot: QtBot, opened: Desktop, council_path: Path, sample_bytes: bytes, here: Surroundings
) -> None:
    other = council_path.with_name("別の協議会.ogdesk")
    other.write_bytes(sample_bytes)
    with open_to_write(other, here) as file:
        edits = [
            Edit("symposium", EVENT_2020, "theme", "別の協議会のテーマ"),
            Edit("notice", 1, "tel", "012-345-6789"),
        ]
        set_fields(file, edits, today=here.today)
    clerk = Clerk(qtbot, opened)
    for path, theme, tel in (
        (None, "感染症対策を契機とした社会変革", "924-2511"),
        (other, "別の協議会のテーマ", "012-345-6789"),
    ):
        if path is not None:
            with qtbot.waitSignal(opened.session.opened, timeout=20_000):
                opened.open_file(path)
            clerk.settle()
        opened.window.go("symposia", EVENT_2020)
        page = opened.window.page("symposium")
        assert isinstance(page, SymposiumPage)
        page.show_tab(OVERVIEW)
        line = clerk.await_control("テーマ", QLineEdit)
        assert isinstance(line, QLineEdit)
        assert line.text() == theme
        page.show_tab(PRESS)
        clerk.wait(lambda press=page.press: press.is_ready and press.form is not None)  # type: ignore[misc]
        clerk.settle()
        phone = clerk.await_control("電話番号", QLineEdit)
        assert isinstance(phone, QLineEdit)
        assert phone.text() == tel
