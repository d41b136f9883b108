"""The line-up of an item: who, in what order, with what 肩書き, and who comes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox

from helpers.symposium_hands import Hands, Ime
from ogdesk.acts.programme.edits import SeatOrder
from ogdesk.council.attendance import Attendance, AttendanceState, WhoComes
from ogdesk.council.event import Event
from ogdesk.council.programme import Appearance, ProgramItem
from ogdesk.desk.symposia.affiliations import AffiliationRows
from ogdesk.desk.symposia.lineup import LineupPane
from ogdesk.desk.symposia.lineup_list import SeatRows
from ogdesk.desk.symposia.page import PROGRAMME
from ogdesk.desk.symposia.seat_form import SeatForm

ALT = Qt.KeyboardModifier.AltModifier


def card_of(hands: Hands, item: int = 2) -> LineupPane:
    tab = hands.open(tab=PROGRAMME).programme
    assert tab is not None
    tab.list.choose(item)
    hands.settle()
    hands.wait(lambda: tab.card is not None and tab.card.is_ready)
    assert tab.card is not None
    assert tab.card.lineup is not None
    if tab.card.lineup.stage is not None:
        tab.card.lineup.stage.looks.buttons[1].click()
        tab.card.lineup.orders.buttons[0].click()
    return tab.card.lineup


def press_add_seat(hands: Hands) -> None:
    tab = hands.page.programme
    assert tab is not None
    assert tab.card is not None
    QTest.mouseClick(tab.card.add_seat, Qt.MouseButton.LeftButton)


def seat_form(hands: Hands, card: LineupPane, place: int = 0) -> SeatForm:
    card.list.setFocus()
    card.list.choose(place)
    hands.settle()
    assert card.form is not None
    return card.form


def names(card: LineupPane) -> list[str]:
    return [row.name for row in card.seats.rows()]


def positions(hands: Hands, order: SeatOrder) -> list[int | None]:
    def read(reading: Any) -> list[int | None]:
        seats = reading.get(ProgramItem, hands.ids.panel).appearances
        return [seat.id for seat in sorted(seats, key=lambda s: getattr(s, order.value))]

    return hands.read(read)


def seat(hands: Hands, seat_id: int) -> tuple[int | None, int | None, list[int | None]]:
    """Post, person and chosen 肩書き of a seat in the file."""

    def read(reading: Any) -> tuple[int | None, int | None, list[int | None]]:
        stored = reading.get(Appearance, seat_id)
        post, person = stored.post, stored.person
        return (
            post.id if post else None,
            person.id if person else None,
            [a.id for a in stored.printed_affiliations],
        )

    return hands.read(read)


def test_the_three_orders_are_independent(hands: Hands) -> None:
    card = card_of(hands)
    first, second, third = hands.ids.seats
    card.orders.buttons[1].click()
    card.list.setFocus()
    card.list.choose(2)
    hands.key(card.list, Qt.Key.Key_Up, ALT)
    assert names(card) == ["北山市長", "青葉市長", "南川市長"]
    assert positions(hands, SeatOrder.STAGE) == [first, third, second]
    assert positions(hands, SeatOrder.PRINTED) == [first, second, third]
    card.orders.buttons[0].click()
    assert names(card) == ["北山市長", "南川市長", "青葉市長"]
    assert "記載順2番目" in card.seats.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    hands.undo()
    assert positions(hands, SeatOrder.STAGE) == [first, second, third]


def test_sorts_by_the_kana_of_the_cities_in_one_step(hands: Hands) -> None:
    card = card_of(hands)
    first, second, third = hands.ids.seats
    action = next(a for a in card.sort.menu().actions() if a.text() == "五十音順")
    action.trigger()
    hands.settle()
    assert positions(hands, SeatOrder.PRINTED) == [third, first, second]
    assert names(card) == ["青葉市長", "北山市長", "南川市長"]
    assert hands.toast() == "記載順を五十音順にしました"
    hands.undo()
    assert positions(hands, SeatOrder.PRINTED) == [first, second, third]


def test_a_screen_reader_hears_place_role_name_and_state(hands: Hands) -> None:
    card = card_of(hands)
    heard = card.seats.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "記載順1番目、パネリスト、北山市長、本人、打診中"


def test_a_new_seat_is_open_and_takes_whom_the_reading_finds(hands: Hands, ime: Ime) -> None:
    card = card_of(hands)
    press_add_seat(hands)
    hands.wait(lambda: card.seats.rowCount() == 4)
    hands.settle()
    assert names(card)[-1] == "空席"
    assert card.form is not None
    line = card.form.who.line
    hands.wait(line.hasFocus)
    ime.commit(line, "ｿｳｻｸ")
    hands.wait(card.form.who.list.isVisible)
    assert card.form.who.rows.row(0).words == "創作　花子"
    assert (
        card.form.who.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "創作　花子、人物、ふりがな"
    )
    hands.key(line, Qt.Key.Key_Return)
    hands.wait(lambda: names(card)[-1] == "創作　花子")
    added = card.seats.row(3).id
    assert seat(hands, added)[1] == hands.ids.moderator
    hands.undo()
    assert seat(hands, added)[1] is None


def test_arrows_choose_among_the_found_and_esc_keeps_who_was_there(hands: Hands, ime: Ime) -> None:
    card = card_of(hands)
    form = seat_form(hands, card)
    hands.key(card.list, Qt.Key.Key_F2)
    line = form.who.line
    assert line.hasFocus()
    line.selectAll()
    ime.commit(line, "市長")
    hands.wait(form.who.list.isVisible)
    hands.key(line, Qt.Key.Key_Escape)
    assert line.text() == "北山市長"
    assert not form.who.list.isVisible()
    line.selectAll()
    ime.commit(line, "市長")
    hands.wait(form.who.list.isVisible)
    hands.key(line, Qt.Key.Key_Down)
    hands.key(line, Qt.Key.Key_Return)
    hands.wait(lambda: names(card)[0] == "南川市長")
    assert seat(hands, hands.ids.seats[0])[0] == hands.ids.posts[1]
    assert form.who_field.sentence == ""
    hands.wait(lambda: bool(card.seats.row(1).remark))
    assert card.seats.row(1).remark == "南川市の席が二つあります。片方を直してください。"
    assert card.remark.isVisible()


def test_nothing_is_committed_while_an_input_method_composes(hands: Hands, ime: Ime) -> None:
    card = card_of(hands)
    form = seat_form(hands, card)
    line = form.who.line
    line.setFocus()
    line.selectAll()
    ime.type(line, "そうさく")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Down)
    hands.settle()
    assert seat(hands, hands.ids.seats[0])[0] == hands.ids.posts[0]
    ime.commit(line, "")
    hands.key(line, Qt.Key.Key_Escape)


def test_an_unknown_name_becomes_a_person_of_the_seat(hands: Hands, ime: Ime) -> None:
    card = card_of(hands, item=1)
    form = seat_form(hands, card)
    line = form.who.line
    line.setFocus()
    line.selectAll()
    ime.commit(line, "想像　次郎")
    hands.wait(form.who.list.isVisible)
    assert form.who.rows.row(0).words == "「想像　次郎」を人物に追加"
    hands.key(line, Qt.Key.Key_Return)
    hands.wait(lambda: names(card) == ["想像　次郎"])
    hands.undo()
    assert seat(hands, hands.ids.keynote_seat)[1] == hands.ids.speaker


def test_emptying_the_field_opens_the_seat(hands: Hands) -> None:
    card = card_of(hands)
    form = seat_form(hands, card)
    hands.type(form.who.line, "")
    hands.wait(lambda: names(card)[0] == "空席")
    assert seat(hands, hands.ids.seats[0])[:2] == (None, None)


def test_ticks_and_orders_what_is_printed_of_a_person(hands: Hands) -> None:
    card = card_of(hands, item=1)
    form = seat_form(hands, card)
    professor, head = hands.ids.titles
    assert seat(hands, hands.ids.keynote_seat)[2] == [professor]
    assert form.list_field.isVisible()
    form.list.setFocus()
    form.list.choose(1)
    hands.key(form.list, Qt.Key.Key_Space)
    assert seat(hands, hands.ids.keynote_seat)[2] == [professor, head]
    hands.key(form.list, Qt.Key.Key_Up, ALT)
    assert seat(hands, hands.ids.keynote_seat)[2] == [head, professor]
    assert card.seats.row(0).titles == "データの会　代表、架空大学　教授"
    box = form.list.visualRect(form.affiliations.index(1)).center()
    box.setX(43)
    QTest.mouseClick(form.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    hands.settle()
    assert seat(hands, hands.ids.keynote_seat)[2] == [head]


def test_a_deputy_is_asked_for_by_office_name_and_reading(hands: Hands, ime: Ime) -> None:
    card = card_of(hands)
    form = seat_form(hands, card)
    assert form.coming is not None
    assert not form.coming.deputy.isVisible()
    deputy = form.coming.comes.control
    deputy.buttons[1].click()  # type: ignore[attr-defined]
    hands.settle()
    assert form.coming.deputy.isVisible()
    asked = hands.read(
        lambda r: next(a for a in r.all(Attendance) if a.post and a.post.id == hands.ids.posts[0])
    )
    assert asked.comes is WhoComes.DEPUTY
    assert asked.id is not None
    state = form.coming.state.control
    state.setCurrentText("内諾")  # type: ignore[attr-defined]
    state.activated.emit(state.currentIndex())  # type: ignore[attr-defined]
    hands.settle()
    assert hands.stored("attendance", asked.id, "state") == "内諾"
    assert card.seats.row(0).coming is not None
    assert card.seats.row(0).coming.state is AttendanceState.TENTATIVE


def test_del_takes_a_seat_away_and_offers_it_back(hands: Hands) -> None:
    card = card_of(hands)
    card.list.setFocus()
    card.list.choose(1)
    hands.key(card.list, Qt.Key.Key_Delete)
    hands.wait(lambda: names(card) == ["北山市長", "青葉市長"])
    assert hands.toast() == "南川市長を席から外しました"
    hands.desktop.window.toast.button.click()
    hands.wait(lambda: len(names(card)) == 3)


def test_not_printed_is_said(hands: Hands) -> None:
    card = card_of(hands)
    seat_form(hands, card)
    assert card.form is not None
    printed = next(b for b in card.form.findChildren(QCheckBox) if b.text() == "印刷物に載せる")
    printed.click()
    hands.settle()
    assert hands.stored("appearance", hands.ids.seats[0], "printed") == "いいえ"
    assert "載せない" in card.seats.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_keeps_qts_rules(hands: Hands) -> None:
    card = card_of(hands)
    seats = card.seats.rows()
    model = SeatRows()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for state in (seats, seats[::-1], seats[:1], ()):
        model.show_seats(tuple(state))
    assert hands.read(lambda r: len(r.get(Event, hands.ids.event).items)) == 3


def test_the_model_of_the_titles_keeps_qts_rules(hands: Hands) -> None:
    tab = hands.open(tab=PROGRAMME).programme
    assert tab is not None
    rows = next(item for item in tab.rows.rows() if item.id == hands.ids.keynote).seats[0].affiliations
    model = AffiliationRows()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for state in (rows, rows[::-1], rows[:1], ()):
        model.show_rows(state)
    assert model.flags(model.index(-1)) == Qt.ItemFlag.ItemIsDropEnabled
