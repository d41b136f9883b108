"""The tab of the press release: sender, and blocks from data, rewritten, outdated."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.acts.editing import Edit
from ogdesk.acts.files import open_to_read
from ogdesk.acts.forms import stored_texts
from ogdesk.acts.here import Here
from ogdesk.council.release import BlockKey, Notice
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.press import PressTab
from ogdesk.desk.press.block import BlockRow
from ogdesk.desk.preview.live import LivePreview

EVENT, NOTICE = 9, 1
TIMEOUT = 20_000


class Tab(QWidget):
    """The tab with its builds, without pages."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop.window)
        self.live = LivePreview(desktop.session, self)
        self.tab = PressTab(desktop.desk, self.live)
        stack = QVBoxLayout(self)
        stack.addWidget(self.tab)
        self.resize(720, 800)
        self.show()
        self.raise_()

    def row(self, key: BlockKey) -> BlockRow:
        assert self.tab.blocks is not None
        return self.tab.blocks.rows[key]


@pytest.fixture
def tab(qtbot: QtBot, opened: Desktop) -> Tab:
    made = Tab(opened)
    made.live.show_event(EVENT)
    wait(qtbot, lambda: made.tab.is_ready)
    return made


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=TIMEOUT)


def stored_block(path: Path, here: Here, key: BlockKey) -> tuple[str | None, bool] | None:
    """Own words and whether it is printed, as another program reads them."""
    with open_to_read(path, here) as file, file.reading() as reading:
        block = reading.get(Notice, NOTICE).block(key)
        return None if block is None else (block.text, block.shown)


def rewrite(qtbot: QtBot, desktop: Desktop, tab: Tab, key: BlockKey, text: str) -> None:
    row = tab.row(key)
    row.set_open(True)
    row.inside.rewrite.click()
    row.inside.editor.selectAll()
    with qtbot.waitSignal(tab.live.built, timeout=TIMEOUT):
        QTest.keyClicks(row.inside.editor, text)
    with qtbot.waitSignal(desktop.session.saved, timeout=TIMEOUT):
        row.inside.editor.commit()


def test_the_sender_shows_what_is_stored(opened: Desktop, tab: Tab, council_path: Path, here: Here) -> None:
    assert tab.tab.form is not None
    with open_to_read(council_path, here) as file, file.reading() as reading:
        texts = stored_texts(reading, "notice", NOTICE)
    fields = tab.tab.form.fields
    for name in ("division", "section", "in_charge", "tel"):
        assert fields[name].control.text() == texts[name]  # type: ignore[attr-defined]
    assert fields["release_date"].control.line.text() == "令和2年11月6日（金）"  # type: ignore[attr-defined]
    assert fields["issuer"].control.value() == "郡山市"  # type: ignore[attr-defined]


def test_tab_comes_to_the_day_before_copying_from_the_last_release(tab: Tab) -> None:
    form = tab.tab.form
    assert form is not None
    stop, seen = form.copy.previousInFocusChain(), []
    while stop is not None and len(seen) < 4:
        seen.append(stop)
        stop = stop.previousInFocusChain()
    assert form.fields["release_date"].control.line in seen


def test_each_block_tells_where_its_words_come_from(tab: Tab) -> None:
    assert tab.row(BlockKey.LEAD).is_open
    assert tab.row(BlockKey.LEAD).inside.automatic.text().startswith("郡山市が参加している")
    assert tab.row(BlockKey.PROGRAMME).head.accessibleName() == "プログラム、プログラムから自動"
    assert tab.row(BlockKey.COVERAGE).head.accessibleName() == "取材、概要から自動　印刷しません"


def test_rewriting_goes_to_the_page_at_once_and_to_the_file_on_leaving(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Here
) -> None:
    rewrite(qtbot, opened, tab, BlockKey.THEME, "My own words")
    assert stored_block(council_path, here, BlockKey.THEME) == ("My own words", True)
    wait(qtbot, lambda: tab.row(BlockKey.THEME).head.accessibleName() == "テーマ、自分で書いた文")
    assert opened.session.undo_title == "本文の書き換え"


def test_a_rewriting_becomes_outdated_when_the_facts_change_and_may_stay_or_go(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Here
) -> None:
    rewrite(qtbot, opened, tab, BlockKey.THEME, "My own words")
    inside = tab.row(BlockKey.THEME).inside
    assert inside.outdated.isHidden()
    opened.session.edit([Edit("symposium", EVENT, "theme", "あたらしいテーマ")])
    wait(qtbot, lambda: not inside.outdated.isHidden())
    assert inside.outdated.fact.text() == "「テーマ」のもとの内容が変わりました"
    assert "あたらしいテーマ" in inside.outdated.words.text()
    inside.keep.click()
    wait(qtbot, inside.outdated.isHidden)
    assert stored_block(council_path, here, BlockKey.THEME) == ("My own words", True)
    opened.session.undo()
    wait(qtbot, lambda: not inside.outdated.isHidden())
    QTest.mouseClick(inside.outdated.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: inside.automatic.text() == "あたらしいテーマ" and inside.field.isHidden())
    assert stored_block(council_path, here, BlockKey.THEME) == (None, True)


def test_back_to_automatic_is_said_and_taken_back(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Here
) -> None:
    rewrite(qtbot, opened, tab, BlockKey.THEME, "My own words")
    inside = tab.row(BlockKey.THEME).inside
    wait(qtbot, lambda: tab.row(BlockKey.THEME).head.accessibleName() == "テーマ、自分で書いた文")
    inside.back.click()
    wait(qtbot, lambda: opened.window.toast.words.text() == "自動の文に戻しました")
    assert stored_block(council_path, here, BlockKey.THEME) == (None, True)
    QTest.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: inside.editor.toPlainText() == "My own words" and not inside.field.isHidden())


def test_giving_up_a_rewriting_before_typing_changes_nothing(
    qtbot: QtBot, opened: Desktop, tab: Tab, council_path: Path, here: Here
) -> None:
    row = tab.row(BlockKey.PURPOSE)
    row.set_open(True)
    row.inside.rewrite.click()
    assert row.inside.editor.toPlainText().startswith("新型コロナウイルスの感染拡大以後")
    row.inside.back.click()
    assert row.inside.field.isHidden()
    assert stored_block(council_path, here, BlockKey.PURPOSE) is None


def test_a_block_can_be_left_out_and_the_numbers_close_up(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    row = tab.row(BlockKey.WHEN)
    row.set_open(True)
    row.inside.hidden.click()
    wait(qtbot, lambda: row.head.accessibleName().endswith("印刷しません"))
    assert row.inside.hidden.text() == "載せる"
    draft = tab.live.draft
    assert draft is not None
    assert draft.built.block(BlockKey.FORM).mark == "2"


def test_heads_open_and_close_by_key(tab: Tab) -> None:
    row = tab.row(BlockKey.REMARKS)
    row.head.setFocus()
    QTest.keyClick(row.head, Qt.Key.Key_Space)
    assert row.is_open
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert not row.is_open


def test_own_words_left_unsaved_are_a_draft_of_the_block(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    row = tab.row(BlockKey.THEME)
    row.set_open(True)
    row.inside.rewrite.click()
    with qtbot.waitSignal(tab.live.built, timeout=TIMEOUT):
        QTest.keyClicks(row.inside.editor, "Z")
    (typed,) = opened.session.drafts.typed
    assert typed.key == ("block", NOTICE, "theme")
    draft = tab.live.draft
    assert draft is not None
    assert draft.built.block(BlockKey.THEME).text == typed.text


def test_no_part_ever_shows_as_a_window_of_its_own(qtbot: QtBot, opened: Desktop, tab: Tab) -> None:
    from PySide6.QtWidgets import QApplication

    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not opened.window] == []
