"""会員: a bar is taken by its end with the mouse; the same by typing in 在籍の記録."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from helpers.member_hands import CHIBA, MIE, TSUKUBA, open_members, panel_of, row, settled, wait
from helpers.opening import open_beside_home
from ogdesk.acts.files.council_files import open_to_read, open_to_write
from ogdesk.acts.members.bars import BarKind
from ogdesk.acts.members.rows import member_rows
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.fiscal import FiscalYear
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.members.model import COL_CHART
from ogdesk.desk.members.page import MembersPage

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> MembersPage:
    return open_members(qtbot, opened)


def point(page: MembersPage, member: int, day: date, beside: int = 0) -> QPoint:
    """Where a day stands on the bar of a member."""
    table = page.list.table
    rect = QRectF(table.visualRect(page.list.model.index(page.list.model.place_of(member), COL_CHART)))
    return QPoint(round(page.picture.scale(rect).x(day)) + beside, round(rect.center().y()))


def drag(page: MembersPage, start: QPoint, target: QPoint, *, drop: bool = True) -> None:
    view = page.list.table.viewport()
    QTest.mousePress(view, Left, pos=start)
    QTest.mouseMove(view, (start + target) / 2)
    QTest.mouseMove(view, target)
    if drop:
        QTest.mouseRelease(view, Left, pos=target)


def test_a_dragged_end_writes_the_record_says_so_and_one_undo_takes_it_back(
    qtbot: QtBot, opened: Desktop, page: MembersPage, council_path: Path, here: Surroundings
) -> None:
    before = row(page, MIE).bars
    assert before[0].first == date(2014, 4, 1)
    drag(page, point(page, MIE, date(2014, 4, 1)), point(page, MIE, date(2016, 9, 1)), drop=False)
    ghost = page.deeds.drag.ghost
    assert ghost.isVisible() and ghost.words == "加入　平成28年度"
    QTest.mouseRelease(page.list.table.viewport(), Left, pos=point(page, MIE, date(2016, 9, 1)))
    wait(qtbot, lambda: row(page, MIE).bars != before and settled(page, opened))
    assert not ghost.isVisible()
    assert opened.window.toast.words.text() == "三重県の加入を平成28年度にしました"
    assert opened.session.undo_title == "三重県の加入 平成26年度→平成28年度"
    with open_to_read(council_path, here) as file, file.reading() as reading:
        first = member_rows(reading, (MIE,))[0].bars[0]
    assert (first.kind, first.first) == (BarKind.YEAR_ONLY, FiscalYear(2016).first_day)
    panel = panel_of(qtbot, opened, page, MIE)
    assert "平成28年度（日付不明）　加入" in [line.title.text() for line in panel.records.lines]
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: row(page, MIE).bars == before and settled(page, opened))
    wait(qtbot, panel.add_record.hasFocus)


def tip_at(page: MembersPage, at: QPoint) -> str:
    QToolTip.hideText()
    view = page.list.table.viewport()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    return QToolTip.text()


def test_each_shape_tells_what_it_is_and_by_which_paper(page: MembersPage) -> None:
    assert tip_at(page, point(page, MIE, date(2014, 9, 1))).startswith(
        "時期は年度だけわかっています\n平成26年度（日付不明）から"
    )
    assert tip_at(page, point(page, TSUKUBA, date(2015, 1, 1))).startswith("時期がわかりません\n")
    known = tip_at(page, point(page, MIE, date(2018, 1, 1)))
    assert known.startswith("在籍\n") and "出典　" in known
    flag = tip_at(page, point(page, CHIBA, date(2020, 11, 6), beside=3))
    assert flag.startswith("会長市　出典 ")


def test_esc_while_dragging_leaves_all_as_it_was(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    drag(page, point(page, MIE, date(2014, 4, 1)), point(page, MIE, date(2016, 9, 1)), drop=False)
    QTest.keyClick(page.list.table, Qt.Key.Key_Escape)
    assert not page.deeds.drag.ghost.isVisible()
    QTest.mouseRelease(page.list.table.viewport(), Left, pos=point(page, MIE, date(2016, 9, 1)))
    wait(qtbot, lambda: not opened.runner.busy)
    assert opened.session.undo_title is None


def test_put_back_into_its_own_year_nothing_is_written(
    qtbot: QtBot, opened: Desktop, page: MembersPage
) -> None:
    drag(page, point(page, MIE, date(2014, 4, 1)), point(page, MIE, date(2014, 12, 1)))
    wait(qtbot, lambda: not opened.runner.busy)
    assert opened.session.undo_title is None
    assert page.list.table.current_id == MIE


def test_an_unknown_joining_becomes_a_year_by_hand(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    unclear = next(chip.text for chip in page.header.chips if chip.text.startswith("要確認"))
    drag(page, point(page, TSUKUBA, date(2013, 4, 1)), point(page, TSUKUBA, date(2018, 7, 1)))
    wait(qtbot, lambda: row(page, TSUKUBA).bars[0].kind is BarKind.YEAR_ONLY and settled(page, opened))
    assert row(page, TSUKUBA).bars[0].first == date(2018, 4, 1)
    assert unclear not in [chip.text for chip in page.header.chips]


def test_the_line_of_the_day_goes_before_an_end(qtbot: QtBot, opened: Desktop, page: MembersPage) -> None:
    """The dashed piece of つくば市 ends on the day of the list, where the line stands at first."""
    at = point(page, TSUKUBA, date(2020, 11, 6))
    drag(page, at, at - QPoint(60, 0))
    wait(qtbot, lambda: not opened.runner.busy)
    assert opened.session.undo_title is None
    assert page.picture.day < date(2020, 1, 1)


def test_reading_only_nothing_can_be_taken(
    qtbot: QtBot, desktop: Desktop, council_path: Path, here: Surroundings
) -> None:
    holder = open_to_write(council_path, here)
    open_beside_home(qtbot, desktop, council_path)
    page = open_members(qtbot, desktop)
    drag(page, point(page, MIE, date(2014, 4, 1)), point(page, MIE, date(2016, 9, 1)), drop=False)
    assert not page.deeds.drag.ghost.isVisible()
    holder.close()
    assert row(page, MIE).bars[0].first == date(2014, 4, 1)
