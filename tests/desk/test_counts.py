"""登壇回数 on the sample: cells under the arrows, Enter into the symposium, narrowing, copying, the smallest window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.council.names import to_katakana
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import Chip
from ogdesk.desk.people.counts_model import COL_NAME
from ogdesk.desk.people.counts_tab import CountsTab
from ogdesk.desk.people.page import COUNTS, PEOPLE, POSTS, PeoplePage

Ctrl = Qt.KeyboardModifier.ControlModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> PeoplePage:
    made = opened.window.go("people")
    assert isinstance(made, PeoplePage)
    made.tabs.setCurrentIndex(COUNTS)
    wait(qtbot, lambda: bool(made.counts.model.rows) and not opened.runner.busy)
    wait(qtbot, lambda: made.counts.table.currentIndex().isValid())
    made.counts.table.setFocus()
    return made


def go_to(tab: CountsTab, name: str, year: int) -> None:
    row = next(n for n, row in enumerate(tab.model.rows) if row.name.replace("　", " ") == name)
    tab.table.choose_cell(row, tab.model.years.index(year) + 1)


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def model_readings(tab: CountsTab) -> list[str]:
    return [to_katakana(row.reading) for row in tab.model.rows if row.reading]


def test_the_table_counts_by_year_with_sums(page: PeoplePage, qtmodeltester) -> None:
    model = page.counts.model
    qtmodeltester.check(model)
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())] == [
        "氏名・役職", "H27", "H28", "H29", "H30", "R1", "R2", "R3", "R4", "合計",
    ]  # fmt: skip
    assert [model.index(0, column).data() for column in range(model.columnCount())] == [
        "千葉市長", "1", "", "1", "", "1", "1", "1", "1", "6",
    ]  # fmt: skip
    last = model.rowCount() - 1
    assert model.index(last, COL_NAME).data() == "合計"
    sums = [int(model.index(last, column).data() or 0) for column in range(1, model.columnCount())]
    assert sum(sums[:-1]) == sums[-1] == sum(row.total for row in model.rows)


def test_a_screen_reader_hears_each_cell(page: PeoplePage) -> None:
    tab = page.counts
    go_to(tab, "庄司 昌彦", 2020)
    assert tab.table.currentIndex().data(SPOKEN) == "庄司 昌彦、令和2年度、1回、モデレータ"
    QTest.keyClick(tab.table, Qt.Key.Key_Right)
    assert tab.table.currentIndex().data(SPOKEN) == "庄司 昌彦、令和3年度、登壇なし"
    QTest.keyClick(tab.table, Qt.Key.Key_Home)
    assert tab.table.currentIndex().data(SPOKEN) == "庄司 昌彦、合計2回"


def test_the_arrows_show_the_symposium_beside_and_enter_opens_it(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    tab = page.counts
    go_to(tab, "庄司 昌彦", 2018)
    wait(qtbot, lambda: "平成30年度　登壇なし" in words_of(tab.side))
    QTest.keyClick(tab.table, Qt.Key.Key_Right)
    wait(qtbot, lambda: any("武蔵大学" in words for words in words_of(tab.side)))
    assert [chip.text for chip in tab.side.findChildren(Chip) if chip.isVisible()] == ["モデレーター"]
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    wait(qtbot, lambda: opened.window.current == "symposium")


def test_enter_at_a_name_opens_the_person_or_the_post(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    tab = page.counts
    tab.table.choose_cell(0, COL_NAME)
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    wait(qtbot, lambda: page.posts.post.panel is not None and page.posts.post.panel.post.name == "千葉市長")
    assert page.tabs.currentIndex() == POSTS
    page.tabs.setCurrentIndex(COUNTS)
    go_to(tab, "関 治之", 2020)
    QTest.mouseClick(tab.side.who, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.people.person.shown_id is not None and page.tabs.currentIndex() == PEOPLE)


def test_enter_at_a_sum_of_many_goes_to_the_links(qtbot: QtBot, opened: Desktop, page: PeoplePage) -> None:
    tab = page.counts
    tab.table.choose_cell(0, tab.model.col_total)
    assert len(tab.side.links) == 6
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.side.links[0].hasFocus()
    QTest.keyClick(tab.side.links[0], Qt.Key.Key_Space)
    wait(qtbot, lambda: opened.window.current == "symposium")


def test_narrowing_keeps_the_cell_and_says_when_nobody_is_left(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    tab = page.counts
    go_to(tab, "庄司 昌彦", 2019)
    QTest.mouseClick(tab.who.buttons[1], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: {row.entity for row in tab.model.rows} == {"person"})
    row = tab.model.row_of(tab.table.currentIndex())
    assert row is not None and row.name == "庄司　昌彦"
    tab.search.setFocus()
    QTest.keyClicks(tab.search, "zzz")
    wait(qtbot, tab.empty.isVisible)
    QTest.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len({row.entity for row in tab.model.rows}) == 2)


def test_a_click_on_a_heading_sorts(qtbot: QtBot, page: PeoplePage) -> None:
    tab = page.counts
    head = tab.table.head
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    wait(qtbot, lambda: tab.model.rows[0].name != "千葉市長")
    assert tab.sort.value() == "reading"
    assert model_readings(tab) == sorted(model_readings(tab))


def test_the_table_is_copied_for_a_spreadsheet(page: PeoplePage) -> None:
    QTest.keyClick(page.counts.table, Qt.Key.Key_C, Ctrl)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:2] == ["氏名・役職", "平成27年度"]
    assert lines[1].split("\t") == ["千葉市長", "1", "", "1", "", "1", "1", "1", "1", "6"]


def test_the_smallest_window_shows_some_years_and_the_arrow_brings_the_others(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    tab = page.counts
    opened.window.resize(960, 540)
    wait(qtbot, lambda: len(tab.model.years) < 8)
    assert tab.model.years[-1] == 2022 and tab.earlier.isVisible()
    bars = [b for b in page.findChildren(QScrollBar) if b.orientation() == Qt.Orientation.Horizontal]
    assert [bar for bar in bars if bar.isVisible()] == []
    tab.table.setFocus()
    tab.table.choose_cell(0, 1)
    first = tab.model.years[0]
    QTest.keyClick(tab.table, Qt.Key.Key_Left)
    assert tab.model.years[0] == (first or 0) - 1 and tab.table.currentIndex().column() == 1
    assert tab.later.isEnabled()


def test_an_answer_that_says_no_takes_the_count_away_and_undo_brings_it_back(
    qtbot: QtBot, opened: Desktop, page: PeoplePage
) -> None:
    from ogdesk.council.attendance import Attendance, AttendanceState

    def refuse(file):
        with file.act("回答の記録") as writing:
            for attendance in writing.all(Attendance):
                if attendance.person is not None and attendance.person.family == "庄司":
                    attendance.state = AttendanceState.DECLINED
        return writing.change

    tab = page.counts
    total = {row.name: row.total for row in tab.model.rows}["庄司　昌彦"]
    opened.session.act(refuse)
    wait(qtbot, lambda: {row.name: row.total for row in tab.model.rows}["庄司　昌彦"] == total - 1)
    opened.session.undo()
    wait(qtbot, lambda: {row.name: row.total for row in tab.model.rows}["庄司　昌彦"] == total)


def test_every_stop_has_a_name_and_a_ring(qtbot: QtBot, opened: Desktop, page: PeoplePage, tab_walk) -> None:
    page.counts.search.setFocus()
    inside = [stop for stop in tab_walk(opened.window) if page.counts.isAncestorOf(stop.widget)]
    assert len(inside) >= 6
    assert [stop.widget for stop in inside if not stop.name] == []
    assert [stop.name for stop in inside if not stop.ring] == []
