"""The stage in the card of a panel: it and the list below show the same seat, and lead to its form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.fictional_panel import Panel, fictional_panel
from helpers.opening import open_beside_home
from ogdesk.acts.editing import Edited, set_fields
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.stage.view import StageView
from ogdesk.desk.symposia.lineup import LineupPane
from ogdesk.desk.symposia.page import PROGRAMME, SymposiumPage
from ogdesk.store.file import CouncilFile

CTRL = Qt.KeyboardModifier.ControlModifier


class Work:
    """The programme of the fictional symposium with its panel chosen."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, ids: Panel) -> None:
        self.qtbot, self.desktop, self.ids = qtbot, desktop, ids

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=10_000)
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    @property
    def page(self) -> SymposiumPage:
        page = self.desktop.window.page("symposium")
        assert isinstance(page, SymposiumPage)
        return page

    @property
    def card(self) -> LineupPane:
        assert self.page.programme is not None
        assert self.page.programme.card is not None
        assert self.page.programme.card.lineup is not None
        return self.page.programme.card.lineup

    @property
    def stage(self) -> StageView:
        assert self.card.stage is not None
        return self.card.stage

    def choose_item(self, place: int) -> None:
        assert self.page.programme is not None
        self.page.programme.list.choose(place)
        self.settle()


@pytest.fixture
def work(qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path) -> Iterator[Work]:
    path = tmp_path / "架空.ogdesk"
    ids = fictional_panel(path, here)
    open_beside_home(qtbot, desktop, path)
    made = Work(qtbot, desktop, ids)
    made.settle()
    desktop.window.go("symposia", ids.event)
    qtbot.waitUntil(lambda: made.page.view is not None, timeout=10_000)
    made.page.show_tab(PROGRAMME)
    made.settle()
    made.choose_item(1)
    yield made
    made.settle()


def test_only_a_panel_has_a_stage(work: Work) -> None:
    assert work.stage.isVisible()
    work.choose_item(0)
    assert work.card.stage is None


def test_the_list_and_the_stage_share_the_seat(work: Work) -> None:
    work.card.list.setFocus()
    work.card.list.choose(3)
    assert work.stage.picture.current_row == 3
    work.stage.picture.setFocus()
    QTest.keyClick(work.stage.picture, Qt.Key.Key_Right)
    work.settle()
    assert work.card.list.current_row == 4
    assert work.card.form is not None
    assert work.card.form.seat_id == work.ids.seats[4]


def test_nothing_is_chosen_before_somebody_chooses(work: Work) -> None:
    assert work.card.form is None
    assert work.stage.picture.current_row == -1


def test_enter_puts_the_caret_on_who_takes_the_seat(work: Work) -> None:
    work.stage.picture.setFocus()
    work.stage.picture.choose(2)
    QTest.keyClick(work.stage.picture, Qt.Key.Key_Return)
    work.settle()
    assert work.card.form is not None
    assert work.card.form.seat_id == work.ids.seats[2]
    assert work.card.form.who.hasFocus() or work.card.form.who.isAncestorOf(
        QApplication.focusWidget() or work.page
    )


def test_moving_on_the_stage_leaves_the_printed_order(work: Work) -> None:
    printed = [row.id for row in work.card.seats.rows()]
    work.stage.picture.setFocus()
    work.stage.picture.choose(4)
    QTest.keyClick(work.stage.picture, Qt.Key.Key_Left, CTRL)
    work.settle()
    assert [seat.id for seat in work.stage.seats.seats()][3] == work.ids.seats[4]
    assert [row.id for row in work.card.seats.rows()] == printed
    QTest.keyClick(work.desktop.window, Qt.Key.Key_Z, CTRL)
    work.settle()
    assert [seat.id for seat in work.stage.seats.seats()] == work.ids.seats


def test_del_takes_the_seat_away_and_the_toast_brings_it_back(work: Work) -> None:
    work.stage.picture.setFocus()
    work.stage.picture.choose(7)
    QTest.keyClick(work.stage.picture, Qt.Key.Key_Delete)
    work.settle()
    assert len(work.stage.seats.seats()) == 7
    work.desktop.session.undo()
    work.settle()
    assert len(work.stage.seats.seats()) == 8


def test_another_item_leaves_no_stage_behind_that_listens(work: Work) -> None:
    work.choose_item(0)
    work.choose_item(1)
    work.choose_item(0)
    work.desktop.session.act(_note(work.ids.item))
    work.settle()
    work.choose_item(1)
    assert [seat.name for seat in work.stage.seats.seats()][:2] == ["架空 太郎", "青葉市長"]


def _note(item: int) -> Callable[[CouncilFile], Edited]:
    edits = [Edit("item", item, "note", "控え室")]
    return lambda file: set_fields(file, edits, today=date(2020, 11, 6))


def test_the_table_tells_of_the_chair_and_the_deputy_too(work: Work) -> None:
    work.stage.looks.buttons[1].click()
    work.settle()
    heard = [work.card.seats.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in (2, 3)]
    assert heard[0] == "席次3番目、パネリスト、花園市長、代理　副市長　創作　花子、確定"
    assert heard[1] == "席次4番目、パネリスト、北山市長、会長市、本人、確定"
