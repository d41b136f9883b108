"""The list of symposia with keys, on a real file."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.symposium_hands import Hands
from ogdesk.acts.rows import SymposiumRow
from ogdesk.council.event import Event
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.lists.paged_rows import PAGE
from ogdesk.desk.symposia.list_model import SymposiumRows, day_words, spoken, year_words
from ogdesk.desk.symposia.list_page import SymposiaPage

pytestmark = pytest.mark.usefixtures("hands_at_list")

Shown = Any


def titles(page: SymposiaPage) -> list[str]:
    model = page.rows
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_lists_the_newest_first_with_the_year_told_to_screen_readers(hands: Hands) -> None:
    page = hands.symposia
    assert titles(page) == ["令和2年度 公開シンポジウム", "データ活用の集い"]
    words = page.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "令和2年度、11月19日（木） 15:00、令和2年度 公開シンポジウム、まちのデータ、企画中"
    assert (
        page.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        == "令和元年度、日付不明、データ活用の集い、企画中"
    )


def test_finds_by_theme_title_and_the_reading_of_a_speaker(hands: Hands) -> None:
    page = hands.symposia
    both = ["令和2年度 公開シンポジウム", "データ活用の集い"]
    asked = (
        ("ﾃﾞｰﾀ活用", both[1:]),
        ("まち", both[:1]),
        ("ｶｸｳ", both[:1]),
        ("", both),
        ("北山市長", both[:1]),
    )
    for typed, found in asked:
        page.search.setFocus()
        page.search.clear()
        page.search.insert(typed)
        page.search.textEdited.emit(typed)
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        hands.settle()
        assert titles(page) == found


def test_the_sample_finds_the_speaker_of_2020(qtbot: QtBot, opened: Desktop) -> None:
    page = opened.window.go("symposia")
    assert isinstance(page, SymposiaPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() > 5, timeout=10_000)
    page.search.setText("ｼｮｳｼﾞ")
    page.search.textEdited.emit("ｼｮｳｼﾞ")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 2, timeout=10_000)
    assert "感染症対策を契機とした社会変革" in page.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_without_a_hit_says_so_and_clears_by_the_button(hands: Hands) -> None:
    page = hands.symposia
    page.search.setFocus()
    QTest.keyClicks(page.search, "zzz")
    hands.wait(page.empty.isVisible)
    assert page.empty.fact.text() == "「zzz」は見つかりませんでした"
    page.empty.button.click()
    hands.wait(lambda: page.rows.rowCount() == 2)
    assert page.list.isVisible()
    assert page.search.text() == ""


def test_enter_opens_and_alt_left_goes_back(hands: Hands) -> None:
    page = hands.symposia
    page.list.setFocus()
    hands.key(page.list, Qt.Key.Key_Return)
    hands.wait(lambda: hands.page.view is not None)
    assert hands.desktop.window.current == "symposium"
    assert hands.page.event_id == hands.ids.event
    hands.wait(lambda: hands.page.overview is not None and hands.page.overview.title.control.hasFocus())
    QTest.keyClick(hands.desktop.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hands.desktop.window.current == "symposia"


def test_ctrl_n_asks_what_to_begin_from_and_opens_a_blank_one_of_the_next_year(hands: Hands) -> None:
    QTest.keyClick(hands.symposia.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    hands.wait(lambda: hands.desktop.window.current == "symposium" and hands.page.view is not None)
    hands.settle()
    assert hands.page.event_id is not None
    assert hands.stored("symposium", hands.page.event_id, "declared_fiscal_year") == "令和3年度"
    added = hands.page.event_id
    hands.undo()
    hands.wait(lambda: hands.desktop.window.current == "symposia")
    assert hands.read(lambda reading: reading.find(Event, added)) is None


def test_del_puts_it_into_the_bin_and_ctrl_z_brings_it_back(hands: Hands) -> None:
    page = hands.symposia
    page.list.setFocus()
    hands.key(page.list, Qt.Key.Key_Delete)
    hands.wait(lambda: titles(page) == ["データ活用の集い"])
    assert hands.toast() == "「令和2年度 公開シンポジウム」をごみ箱に入れました"
    assert hands.read(lambda r: r.get(Event, hands.ids.event).trashed_at) is not None
    hands.undo()
    hands.wait(lambda: page.rows.rowCount() == 2)
    assert hands.read(lambda r: r.get(Event, hands.ids.event).trashed_at) is None


def test_sorts_by_arrow_keys(hands: Hands) -> None:
    page = hands.symposia
    page.sort.setFocus()
    QTest.keyClick(page.sort.buttons[0], Qt.Key.Key_Right)
    hands.wait(lambda: titles(page)[0] == "データ活用の集い")
    QTest.keyClick(page.sort.buttons[1], Qt.Key.Key_Right)
    hands.settle()
    assert titles(page) == ["データ活用の集い", "令和2年度 公開シンポジウム"]
    assert not page.list.grouped


def made_row(row_id: int) -> SymposiumRow:
    return SymposiumRow(
        row_id, f"集い{row_id}", None, None, 2000 + row_id // 1000, "finished", "symposium", ""
    )


def test_twenty_thousand_rows_are_read_by_the_page(qtbot: QtBot) -> None:
    asked: list[tuple[int, ...]] = []

    def fetch(ids: Any, take: Any) -> None:
        asked.append(ids)
        take([made_row(row_id) for row_id in ids])

    model = SymposiumRows(fetch)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    asked.clear()
    model.show_ids(list(range(20_000)), [made_row(row_id) for row_id in range(PAGE)])
    assert model.index(0, 0).data() == "集い0"
    far = model.index(15_000, 0)
    far.data()
    qtbot.waitUntil(lambda: far.data() == "集い15000")
    assert 15_000 in asked[-1]
    assert all(len(ids) <= 2 * PAGE and 0 not in ids for ids in asked)
    assert model.rowCount(QModelIndex()) == 20_000


def test_words_of_unknown_days_and_years() -> None:
    row = SymposiumRow(1, "集い", None, None, None, "planned", "board", "")
    assert (year_words(row), day_words(row)) == ("年度不明", "")
    assert spoken(row) == "年度不明、日付不明、集い、幹事会、企画中"
