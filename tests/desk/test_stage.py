"""The stage with real keys and a real mouse, on a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpers.fictional_panel import Panel, fictional_panel
from helpers.opening import open_beside_home
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.programme.stage import stage_rows
from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.stage.model import StageSeats
from ogdesk.desk.stage.places import FULL_WIDTH, gap_at, plan_stage, rows_of
from ogdesk.desk.stage.view import StageView

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@dataclass
class OnStage:
    """The view on a window of its own, and the file behind it."""

    qtbot: QtBot
    desktop: Desktop
    path: Path
    here: Surroundings
    ids: Panel
    view: StageView
    host: QWidget

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=10_000)
            self.qtbot.wait(1)

    def names(self) -> list[str]:
        return [seat.name for seat in self.view.seats.seats()]

    def stored(self) -> list[str]:
        with open_to_read(self.path, self.here) as file, file.reading() as reading:
            return [seat.name for seat in stage_rows(reading, self.ids.item, self.here.today).seats]

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.picture, key, held)
        self.settle()

    def centre(self, place: int) -> QPoint:
        return self.view.picture.rect_of(place).center().toPoint()

    def drag(self, first: int, to: QPoint, *, drop: bool = True) -> None:
        port = self.view.picture.viewport()
        QTest.mousePress(port, LEFT_BUTTON, pos=self.centre(first))
        QTest.mouseMove(port, self.centre(first) + QPoint(30, 0))
        QTest.mouseMove(port, to)
        port.grab()
        if drop:
            QTest.mouseRelease(port, LEFT_BUTTON, pos=to)
            self.settle()


@pytest.fixture
def stage(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path, shown: Callable[[QWidget], QWidget]
) -> OnStage:
    """The panel of six heads in a window 900 px wide."""
    path = tmp_path / "架空.ogdesk"
    ids = fictional_panel(path, here)
    open_beside_home(qtbot, desktop, path)
    host = QWidget()
    host.resize(900, 420)
    stack = QVBoxLayout(host)
    view = StageView(desktop.desk)
    stack.addWidget(view)
    stack.addStretch(1)
    shown(host)
    view.show_item(ids.item)
    made = OnStage(qtbot, desktop, path, here, ids, view, host)
    qtbot.waitUntil(lambda: bool(made.names()), timeout=10_000)
    made.settle()
    view.picture.setFocus()
    return made


START = ["架空 太郎", "青葉市長", "花園市長", "北山市長", "港町市長", "南川市長", "若草市長", "空席"]


def test_ctrl_left_and_right_move_a_seat_in_the_file(stage: OnStage) -> None:
    stage.view.picture.choose(4)
    stage.key(Qt.Key.Key_Left, CTRL)
    assert stage.stored()[3:5] == ["港町市長", "北山市長"]
    assert stage.view.picture.current_row == 3
    stage.key(Qt.Key.Key_Right, CTRL)
    stage.key(Qt.Key.Key_Right, CTRL)
    assert stage.stored() == stage.names()
    assert stage.names().index("港町市長") == 5
    for _ in range(3):
        stage.desktop.session.undo()
    stage.settle()
    assert stage.names() == START
    assert stage.stored() == START


def test_at_the_ends_nothing_moves(stage: OnStage) -> None:
    stage.view.picture.choose(0)
    stage.key(Qt.Key.Key_Left, CTRL)
    stage.view.picture.choose(7)
    stage.key(Qt.Key.Key_Right, CTRL)
    assert stage.stored() == START
    assert stage.desktop.session.undo_title is None


def test_arrows_home_and_end_go_from_seat_to_seat(stage: OnStage) -> None:
    stage.view.picture.choose(2)
    found = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        stage.key(key)
        found.append(stage.view.picture.current_row)
    assert found == [3, 2, 1, 7, 0]


def test_dragging_a_seat_does_the_same(stage: OnStage) -> None:
    target = stage.view.picture.rect_of(2)
    stage.drag(5, QPoint(int(target.left()) + 2, int(target.center().y())))
    assert stage.stored()[1:4] == ["青葉市長", "南川市長", "花園市長"]
    assert stage.names() == stage.stored()
    assert stage.desktop.session.undo_title == "席次を変更"


def test_esc_while_dragging_lets_go(stage: OnStage) -> None:
    picture = stage.view.picture
    stage.drag(5, stage.centre(1), drop=False)
    assert picture.dragging
    QTest.keyClick(picture, Qt.Key.Key_Escape)
    assert not picture.dragging
    QTest.mouseRelease(picture.viewport(), LEFT_BUTTON, pos=stage.centre(1))
    stage.settle()
    assert stage.stored() == START


def test_a_click_alone_moves_nothing(stage: OnStage) -> None:
    QTest.mouseClick(stage.view.picture.viewport(), LEFT_BUTTON, pos=stage.centre(6))
    stage.settle()
    assert stage.view.picture.current_row == 6
    assert stage.stored() == START


def test_enter_and_double_click_open_the_seat(stage: OnStage) -> None:
    opened: list[int] = []
    stage.view.seatActivated.connect(opened.append)
    stage.view.picture.choose(4)
    stage.key(Qt.Key.Key_Return)
    QTest.mouseDClick(stage.view.picture.viewport(), LEFT_BUTTON, pos=stage.centre(2))
    assert opened == [stage.ids.seats[4], stage.ids.seats[2]]


def test_del_asks_for_removal(stage: OnStage) -> None:
    asked: list[int] = []
    stage.view.removeWanted.connect(asked.append)
    stage.view.picture.choose(7)
    stage.key(Qt.Key.Key_Delete)
    assert asked == [stage.ids.seats[7]]


def test_the_menu_moves_a_seat_to_a_number(stage: OnStage) -> None:
    stage.view.picture.choose(4)
    picture = stage.view.picture
    ask = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, stage.centre(4), QPoint(0, 0))
    QApplication.sendEvent(picture, ask)
    menu = picture.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "席を開く\tEnter",
        "下手へ動かす\tCtrl+←",
        "上手へ動かす\tCtrl+→",
        "席の番号",
        "席から外す\tDel",
    ]
    numbers = next(action.menu() for action in menu.actions() if action.text() == "席の番号")
    second = next(action for action in numbers.actions() if action.text() == "2番目")
    assert [action.text() for action in numbers.actions() if action.isChecked()] == ["5番目"]
    second.trigger()
    menu.close()
    stage.settle()
    assert stage.stored()[1] == "港町市長"


def test_a_narrow_seat_tells_all_in_its_tooltip(stage: OnStage) -> None:
    index = stage.view.seats.index(2)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "花園市長　代理 副市長　確定"


def test_the_chair_to_the_middle_is_one_step_of_undo(stage: OnStage) -> None:
    QTest.mouseClick(stage.view.centre, LEFT_BUTTON)
    stage.settle()
    assert stage.names()[4] == "北山市長"
    toast = stage.desktop.window.toast
    assert toast.words.text() == "会長市を中央にしました"
    QTest.mouseClick(toast.button, LEFT_BUTTON)
    stage.settle()
    assert stage.names() == START


def test_a_moderator_elsewhere_is_offered_the_place_at_the_left(stage: OnStage) -> None:
    assert not stage.view.lead.isVisible()
    stage.view.picture.choose(0)
    stage.key(Qt.Key.Key_Right, CTRL)
    stage.qtbot.waitUntil(stage.view.lead.isVisible)
    QTest.mouseClick(stage.view.lead, LEFT_BUTTON)
    stage.settle()
    assert stage.stored() == START
    assert not stage.view.lead.isVisible()


def test_sorting_by_kana_is_one_step_of_undo(stage: OnStage) -> None:
    button = next(b for b in stage.view.sorts.values() if b.text() == "五十音順")
    QTest.mouseClick(button, LEFT_BUTTON)
    stage.settle()
    heads = [name for name in stage.names() if name.endswith("市長")]
    assert heads == ["青葉市長", "北山市長", "花園市長", "港町市長", "南川市長", "若草市長"]
    stage.desktop.session.undo()
    stage.settle()
    assert stage.names() == START


def test_a_screen_reader_hears_place_name_who_and_state(stage: OnStage) -> None:
    heard = [stage.view.seats.index(n).data(SPOKEN) for n in (0, 2, 3, 4, 7)]
    assert heard == [
        "下手から1番目、架空 太郎、モデレーター、確定",
        "下手から3番目、花園市長、代理 副市長、確定",
        "下手から4番目、北山市長、会長市、市長本人、確定",
        "下手から5番目、港町市長、市長本人、打診中",
        "下手から8番目、空席、パネリスト",
    ]
    assert stage.view.picture.accessibleName() == "席次図"


def test_the_model_keeps_the_rules_of_qt(stage: OnStage) -> None:
    QAbstractItemModelTester(
        stage.view.seats, QAbstractItemModelTester.FailureReportingMode.Fatal, stage.view
    )
    stage.view.picture.choose(2)
    stage.key(Qt.Key.Key_Right, CTRL)
    stage.desktop.session.undo()
    stage.settle()
    assert stage.names() == START


def test_every_stop_has_a_name_and_a_ring(
    stage: OnStage, tab_walk: Callable[[QWidget], list[object]]
) -> None:
    stops = tab_walk(stage.host)
    assert {getattr(stop, "name", "") for stop in stops} >= {"席次図", "会長市を中央に", "五十音順"}
    assert all(getattr(stop, "name", "") and getattr(stop, "ring", 0) for stop in stops)


def test_a_stage_without_seats_takes_no_room(stage: OnStage) -> None:
    with stage.qtbot.waitSignal(stage.desktop.session.changed):
        stage.desktop.session.act(_empty(stage.ids.item))
    stage.settle()
    assert not stage.view.isVisible()


def _empty(item: int) -> Callable[..., object]:
    from ogdesk.council.programme import ProgramItem

    def act(file: object) -> object:
        with file.act("席をなくす") as writing:  # type: ignore[attr-defined]
            writing.get(ProgramItem, item).appearances.clear()
        return writing.change

    return act


# ---- where they stand


@given(heads=st.integers(0, 16), moderators=st.integers(0, 2), width=st.floats(420, 1600), data=st.data())
def test_seats_never_cover_one_another_nor_leave_the_stage(
    heads: int, moderators: int, width: float, data: st.DataObject
) -> None:
    leads = data.draw(st.permutations([True] * moderators + [False] * heads))
    plan = plan_stage(leads, width)
    assert len(plan.seats) == len(leads)
    for n, seat in enumerate(plan.seats):
        assert QRectF(0, 0, width + 0.01, plan.height).contains(seat)
        assert seat.width() >= 24
        for other in plan.seats[n + 1 :]:
            assert not seat.intersects(other)


@pytest.mark.parametrize(("heads", "rows"), [(1, 1), (8, 1), (9, 2), (12, 2)])
def test_more_than_eight_sit_in_two_rows(heads: int, rows: int) -> None:
    assert len(rows_of([True] + [False] * heads)) == rows


@pytest.mark.parametrize("width", [686, 834])
def test_six_heads_show_their_posts_in_full(width: int) -> None:
    """686 px: beside the right pane of a window of 1440; 834: in the smallest window."""
    assert min(seat.width() for seat in plan_stage([True] + [False] * 6, width).seats) >= FULL_WIDTH


@given(width=st.floats(500, 1400), heads=st.integers(1, 8))
def test_a_drop_left_of_a_seat_goes_before_it(width: float, heads: int) -> None:
    seats = plan_stage([False] * heads, width).seats
    for n, seat in enumerate(seats):
        assert gap_at(seats, QPointF(seat.left() + 1, seat.center().y())) == n
        assert gap_at(seats, QPointF(seat.right() - 1, seat.center().y())) == n + 1


def test_moving_past_the_ends_says_nothing(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert StageSeats().move(0, 1) == ""
