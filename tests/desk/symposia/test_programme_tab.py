"""プログラム with real keys and drags: order, computed times, lengths, adding and removing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from helpers.symposium_hands import Hands
from ogdesk.council.event import Event
from ogdesk.council.programme import ItemKind
from ogdesk.desk.symposia.page import PROGRAMME
from ogdesk.desk.symposia.programme_list import ProgrammeRows
from ogdesk.desk.symposia.programme_tab import ProgrammeTab

ALT = Qt.KeyboardModifier.AltModifier


def tab_of(hands: Hands) -> ProgrammeTab:
    tab = hands.open(tab=PROGRAMME).programme
    assert tab is not None
    return tab


def shown(tab: ProgrammeTab) -> list[tuple[str, str, str]]:
    return [(row.start, row.end, row.heading) for row in tab.rows.rows()]


def stored_order(hands: Hands) -> list[int | None]:
    def read(reading: Any) -> list[int | None]:
        items = sorted(reading.get(Event, hands.ids.event).items, key=lambda item: item.position)
        return [item.id for item in items]

    return hands.read(read)


def test_shows_computed_times_and_that_the_sum_fits(hands: Hands) -> None:
    tab = tab_of(hands)
    assert shown(tab) == [
        ("15:00", "15:05", "開会挨拶"),
        ("15:05", "15:35", "基調講演"),
        ("15:35", "16:30", "パネルディスカッション"),
    ]
    assert tab.fit.words.text() == "合計90分＝開催時間90分"


def test_a_screen_reader_hears_time_length_and_who_is_missing(hands: Hands) -> None:
    tab = tab_of(hands)
    heard = tab.rows.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "15時35分から55分、パネルディスカッション、パネリスト3名、回答待ち3人"
    assert tab.list.accessibleName() == "プログラム"


def test_alt_down_moves_an_item_in_the_file_and_recomputes_the_times(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(1)
    hands.key(tab.list, Qt.Key.Key_Down, ALT)
    hands.wait(lambda: shown(tab)[2][0] == "16:00")
    assert stored_order(hands) == [hands.ids.opening, hands.ids.panel, hands.ids.keynote]
    assert tab.list.current_row == 2
    assert tab.card is not None
    assert tab.card.item_id == hands.ids.keynote
    hands.undo()
    hands.wait(lambda: shown(tab)[1][2] == "基調講演")
    assert stored_order(hands) == [hands.ids.opening, hands.ids.keynote, hands.ids.panel]


def test_moves_one_after_the_other_end_where_the_keys_led(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(0)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(tab.list, key, ALT)
    hands.settle()
    assert stored_order(hands) == [hands.ids.keynote, hands.ids.opening, hands.ids.panel]
    assert [start for start, _, _ in shown(tab)] == ["15:00", "15:30", "15:35"]


def test_alt_up_at_the_top_changes_nothing(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(0)
    hands.key(tab.list, Qt.Key.Key_Up, ALT)
    assert stored_order(hands) == [hands.ids.opening, hands.ids.keynote, hands.ids.panel]


def drag(tab: ProgrammeTab, source: int, y: int) -> QMimeData:
    """Drag a row to a height of the list and drop it there."""
    view, data = tab.list, tab.rows.mimeData([tab.rows.index(source)])
    where, none = QPointF(40, y), Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(QPoint(40, y), action, data, button, none))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(QPoint(40, y), action, data, button, none))
    view.viewport().grab()
    QApplication.sendEvent(view.viewport(), QDropEvent(where, action, data, button, none))
    return data


def test_dragging_does_the_same(hands: Hands) -> None:
    tab = tab_of(hands)
    drag(tab, 2, 2)
    hands.settle()
    assert stored_order(hands) == [hands.ids.panel, hands.ids.opening, hands.ids.keynote]
    assert shown(tab)[0][:2] == ("15:00", "15:55")


def test_while_dragging_the_new_start_is_known(hands: Hands) -> None:
    tab = tab_of(hands)
    assert tab.list.start_after(2, 1) == "15:05"
    assert tab.list.start_after(0, 3) == "16:25"


def test_a_longer_item_is_told_and_mended_by_one_button(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(1)
    assert tab.card is not None
    hands.type(tab.card.minutes.control, "40")
    hands.wait(lambda: "こえています" in tab.fit.words.text())
    assert tab.fit.words.text() == "合計100分が開催時間90分を10分こえています"
    assert shown(tab)[2][0] == "15:45"
    assert tab.fit.fix.text() == "パネルディスカッションを45分にする"
    QTest.mouseClick(tab.fit.fix, Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.stored("item", hands.ids.panel, "minutes") == "45分"
    assert tab.fit.words.text() == "合計90分＝開催時間90分"


def test_enter_on_a_row_goes_to_its_length(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(2)
    hands.settle()
    hands.key(tab.list, Qt.Key.Key_F2)
    assert tab.card is not None
    assert tab.card.minutes.control.hasFocus()


def test_ctrl_n_offers_the_kinds_and_puts_the_item_after_the_chosen_one(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(0)
    hands.key(tab.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert tab.menu.isVisible()
    action = next(action for action in tab.menu.actions() if action.text() == "休憩")
    tab.menu.setActiveAction(action)
    QTest.keyClick(tab.menu, Qt.Key.Key_Return)
    hands.settle()
    assert [row.heading for row in tab.rows.rows()] == [
        "開会挨拶",
        "休憩",
        "基調講演",
        "パネルディスカッション",
    ]
    assert tab.list.current_row == 1
    assert tab.card is not None
    hands.wait(lambda: tab.card is not None and tab.card.minutes.control.hasFocus())
    hands.type(tab.card.minutes.control, "10")
    added = stored_order(hands)[1]
    assert added is not None
    assert hands.stored("item", added, "minutes") == "10分"
    assert shown(tab)[2][0] == "15:15"


def test_del_removes_an_item_and_ctrl_z_brings_it_back_with_its_seats(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(2)
    hands.key(tab.list, Qt.Key.Key_Delete)
    hands.wait(lambda: tab.rows.rowCount() == 2)
    assert hands.toast() == "パネルディスカッションをプログラムから消しました"
    hands.undo()
    hands.wait(lambda: tab.rows.rowCount() == 3)
    assert len(tab.rows.row(2).seats) == 3


def test_a_fixed_start_shows_the_gap(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setFocus()
    tab.list.choose(2)
    assert tab.card is not None
    tab.card.finish()
    assert tab.card.start is not None
    hands.type(tab.card.start.control, "1545")
    hands.wait(lambda: shown(tab)[2][0] == "15:45")
    assert "前に10分あき" in tab.rows.index(2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_is_no_length_is_refused_at_the_field(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.choose(1)
    assert tab.card is not None
    hands.type(tab.card.minutes.control, "ながめ")
    assert "長さとして読めません" in tab.card.minutes.sentence
    assert hands.stored("item", hands.ids.keynote, "minutes") == "30分"


def test_an_empty_programme_offers_to_add(hands: Hands) -> None:
    hands.open(hands.ids.older, tab=PROGRAMME)
    tab = hands.page.programme
    assert tab is not None
    assert tab.empty.isVisible()
    assert not tab.list.isVisible()
    tab.menu.actions()[1].trigger()
    hands.settle()
    assert [row.kind for row in tab.rows.rows()] == [ItemKind.KEYNOTE]
    assert tab.fit.words.text() == "項目の長さがまだ入っていません"


def test_the_model_keeps_qts_rules_through_inserts_moves_and_removals(hands: Hands) -> None:
    tab = tab_of(hands)
    rows = tab.rows.rows()
    model = ProgrammeRows()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for state in (rows, rows[::-1], rows[1:], (), rows, (rows[2], rows[0])):
        model.show_rows(state)
        assert [row.id for row in model.rows()] == [row.id for row in state]
