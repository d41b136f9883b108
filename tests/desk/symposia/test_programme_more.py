"""プログラム: gaps between items, new starts while moving, lengths typed on a row, what is odd, what a page tints."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton

from helpers.symposium_hands import Hands
from ogdesk.acts.editing import set_fields
from ogdesk.acts.people.additions import add_person
from ogdesk.acts.programme.edits import add_item, add_seat
from ogdesk.council.entity import Edit
from ogdesk.council.programme import Appearance, ItemKind, ProgramItem, Role
from ogdesk.desk.kit.tokens import SIZE
from ogdesk.desk.starting.paste_rows import COL_NAME, COL_READING, COL_TITLES
from ogdesk.desk.starting.paste_table import PasteTable
from ogdesk.desk.symposia.item_card import ItemCard
from ogdesk.desk.symposia.page import OVERVIEW, PROGRAMME
from ogdesk.desk.symposia.programme_list import SLIM
from ogdesk.desk.symposia.programme_tab import ProgrammeTab
from ogdesk.store.file import CouncilFile

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
LEFT_BUTTON = Qt.MouseButton.LeftButton


def tab_of(hands: Hands, item: int = 0) -> ProgrammeTab:
    tab = hands.open(tab=PROGRAMME).programme
    assert tab is not None
    tab.list.setFocus()
    tab.list.choose(item)
    hands.settle()
    return tab


def card_of(hands: Hands, tab: ProgrammeTab) -> ItemCard:
    hands.wait(lambda: tab.card is not None and tab.card.is_ready)
    assert tab.card is not None
    return tab.card


def act(hands: Hands, work: Any) -> None:
    hands.desktop.session.act(work)
    hands.settle()


def edit(hands: Hands, *edits: Edit) -> None:
    act(hands, lambda file: set_fields(file, list(edits), today=hands.here.today))


def test_a_gap_is_a_slim_row_before_the_fixed_item(hands: Hands) -> None:
    tab = tab_of(hands)
    plain = tab.list.height()
    edit(hands, Edit("item", hands.ids.panel, "start", "15:45"))
    assert tab.list.visualRect(tab.rows.index(2)).height() == SIZE.row_programme + SLIM
    assert tab.list.height() == plain + SLIM
    assert tab.rows.index(2).data(SPOKEN).startswith("前に10分あき、15時45分から55分")
    edit(hands, Edit("item", hands.ids.panel, "start", "15:30"))
    assert tab.rows.index(2).data(SPOKEN).startswith("前と5分重なり")


def test_the_menu_fixes_a_start_and_lets_it_go(hands: Hands) -> None:
    tab = tab_of(hands, 2)

    def choose(words: str) -> None:
        spot = QPoint(60, 20)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, tab.list.mapToGlobal(spot))
        QApplication.sendEvent(tab.list.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.setActiveAction(next(each for each in menu.actions() if each.text() == words))
        QTest.keyClick(menu, Qt.Key.Key_Return)
        hands.settle()

    choose("開始を15:35に固定する")
    assert hands.stored("item", hands.ids.panel, "start") == "15:35"
    choose("開始の固定をやめる")
    assert hands.stored("item", hands.ids.panel, "start") == ""


def test_a_move_tells_the_new_start_even_with_a_fixed_item(hands: Hands) -> None:
    tab = tab_of(hands)
    edit(hands, Edit("item", hands.ids.panel, "start", "15:45"))
    assert tab.list.moved_words(1, 0) == "2番目から1番目へ移動。開始15:00"
    assert tab.list.moved_words(2, 0) == "3番目から1番目へ移動。開始15:45"
    edit(hands, Edit("item", hands.ids.opening, "minutes", ""))
    assert tab.list.start_after(1, 0) == "15:00"
    assert tab.list.moved_words(1, 3) == "2番目から3番目へ移動。開始16:40"


def test_digits_on_a_row_are_its_length_and_enter_goes_back(hands: Hands) -> None:
    tab = tab_of(hands, 1)
    QTest.keyClicks(tab.list, "2")
    card = card_of(hands, tab)
    assert card.minutes.control.hasFocus()
    QTest.keyClicks(card.minutes.control, "5")
    QTest.keyClick(card.minutes.control, Qt.Key.Key_Return)
    hands.settle()
    assert hands.stored("item", hands.ids.keynote, "minutes") == "25分"
    assert tab.list.hasFocus()
    assert tab.rows.row(2).start == "15:30"


def test_a_break_is_its_length(hands: Hands) -> None:
    tab = tab_of(hands)
    act(hands, lambda file: add_item(file, hands.ids.event, ItemKind.BREAK, after=hands.ids.keynote))
    tab.list.choose(2)
    hands.settle()
    card = card_of(hands, tab)
    assert card.lineup is None
    assert tab.rows.row(2).printed_words == "次第", "a break is nothing for the press"
    assert not card.add_seat.isVisible()
    assert card.minutes.isVisible()


def test_another_kind_has_other_fields_and_keeps_the_caret(hands: Hands) -> None:
    tab = tab_of(hands, 2)
    card = card_of(hands, tab)
    choice: Any = card.kind.control
    choice.setFocus()
    choice.setCurrentText("休憩")
    choice.activated.emit(choice.currentIndex())
    hands.settle()
    again = card_of(hands, tab)
    assert again is not card
    assert again.kind.control.hasFocus()
    assert again.lineup is not None, "who sat there is still to be seen"


def test_the_only_speaker_of_a_talk_is_a_card_with_subject_and_papers(hands: Hands) -> None:
    tab = tab_of(hands, 1)
    lineup = card_of(hands, tab).lineup
    assert lineup is not None
    assert not lineup.list.isVisible()
    assert lineup.form is not None
    assert lineup.form.list_field.isVisible()
    hands.wait(lambda: lineup.form is not None and lineup.form.is_ready)
    assert hands.desktop.desk.book.go(f"appearance:{hands.ids.keynote_seat}.topic")
    hands.type(_focused(), "まちの データ", enter=True)
    assert hands.desktop.desk.book.go(f"appearance:{hands.ids.keynote_seat}.materials")
    hands.type(_focused(), "https://slides.example.jp/1")
    assert hands.stored("appearance", hands.ids.keynote_seat, "materials") == "https://slides.example.jp/1"
    assert tab.rows.row(1).subject == "まちの データ"


def _focused() -> Any:
    return QApplication.focusWidget()


def test_two_spellings_of_a_role_are_made_one_in_one_step(hands: Hands) -> None:
    tab = tab_of(hands, 2)
    assert not tab.mixture.isVisible()
    first, second = hands.ids.seats[:2]
    edit(
        hands,
        Edit("appearance", first, "role", "モデレーター"),
        Edit("appearance", second, "role", "モデレーター"),
        Edit("appearance", second, "role_word", "モデレータ"),
        Edit("appearance", hands.ids.keynote_seat, "role_word", "モデレータ"),
    )
    assert tab.mixture.message.fact.text() == "「モデレーター」と「モデレータ」が混ざっています"
    QTest.mouseClick(tab.mixture.message.button, LEFT_BUTTON)
    hands.settle()
    assert _role_words(hands) == {"モデレーター", "パネリスト"}
    assert not tab.mixture.isVisible()
    assert hands.toast() == "役割の書き方を「モデレーター」にそろえました"
    hands.undo()
    assert _role_words(hands) == {"モデレータ", "モデレーター", "パネリスト"}


def _role_words(hands: Hands) -> set[str]:
    def read(reading: Any) -> set[str]:
        words = {Role.MODERATOR: "モデレーター", Role.PANELIST: "パネリスト"}
        return {seat.role_word or words[seat.role] for seat in reading.all(Appearance)}

    return hands.read(read)


def test_who_sits_in_two_rooms_at_once_is_told_with_the_way_there(hands: Hands) -> None:
    tab = tab_of(hands)

    def parallel(file: CouncilFile) -> object:
        other = add_item(file, hands.ids.event, ItemKind.REPORT, after=hands.ids.panel).id
        seat = add_seat(file, other, Role.REPORTER, post_id=hands.ids.posts[1])
        edits = [
            Edit("item", other, "minutes", "20"),
            Edit("item", other, "room", "第2会場"),
            Edit("item", hands.ids.panel, "room", "第1会場"),
        ]
        set_fields(file, edits, today=hands.here.today)
        return seat

    act(hands, parallel)
    assert [row.start for row in tab.rows.rows()] == ["15:00", "15:05", "15:35", "15:35"]
    assert "第2会場" in tab.rows.index(3).data(SPOKEN)
    tab.list.choose(3)
    hands.settle()
    lineup = card_of(hands, tab).lineup
    assert lineup is not None
    assert lineup.remark.isVisible()
    assert lineup.remark.words.text() == (
        "南川市長は、同じ時間の「パネルディスカッション」にもいます。どちらかを直してください。"
    )
    QTest.mouseClick(lineup.remark.button, LEFT_BUTTON)
    hands.settle()
    assert lineup.form is not None
    assert lineup.form.who.line.hasFocus()


def test_an_open_seat_is_a_chip_of_the_item(hands: Hands) -> None:
    tab = tab_of(hands, 2)
    act(hands, lambda file: add_seat(file, hands.ids.panel, Role.PANELIST))
    assert tab.rows.row(2).open_seats == 1
    assert "空席1" in tab.rows.row(2).who


def test_the_cut_is_offered_where_it_helps(hands: Hands) -> None:
    """The longest item stands before a fixed one: only what comes after can be shortened."""
    tab = tab_of(hands)
    edit(
        hands,
        Edit("item", hands.ids.keynote, "minutes", "60"),
        Edit("item", hands.ids.panel, "minutes", "30"),
        Edit("item", hands.ids.panel, "start", "16:10"),
    )
    assert tab.fit.fix.text() == "パネルディスカッションを20分にする"
    QTest.mouseClick(tab.fit.fix, LEFT_BUTTON)
    hands.settle()
    assert tab.fit.words.text() == "合計90分＝開催時間90分"


def test_where_nothing_can_be_shortened_the_day_may_end_later(hands: Hands) -> None:
    tab = tab_of(hands)
    edit(
        hands,
        Edit("item", hands.ids.panel, "minutes", "10"),
        Edit("item", hands.ids.panel, "start", "16:30"),
    )
    assert tab.fit.fix.text() == "終了を16:40にする"
    QTest.mouseClick(tab.fit.fix, LEFT_BUTTON)
    hands.settle()
    assert hands.stored("sitting", 1, "end") == "16:40"
    assert tab.fit.words.text() == "合計100分＝開催時間100分"


def test_the_lines_of_the_chosen_item_are_tinted(hands: Hands) -> None:
    from ogdesk.acts.symposia.additions import add_notice

    act(hands, lambda file: add_notice(file, hands.ids.event))
    tab = tab_of(hands, 1)
    view = hands.page.preview.pages.view
    hands.wait(lambda: view.page_count > 0)
    hands.settle()
    heading = f"item:{hands.ids.keynote}"
    assert view.has(heading)
    assert heading in view.marked
    tab.list.choose(2)
    hands.settle()
    assert heading not in view.marked
    assert f"item:{hands.ids.panel}" in view.marked
    hands.page.show_tab(OVERVIEW)
    hands.settle()
    assert f"item:{hands.ids.panel}" not in view.marked


def test_the_table_is_the_twin_of_the_picture(hands: Hands) -> None:
    act(hands, lambda file: _seat_a_leader(hands, file))
    tab = tab_of(hands, 2)
    lineup = card_of(hands, tab).lineup
    assert lineup is not None
    assert lineup.stage is not None
    hands.wait(lambda: lineup.stage is not None and lineup.stage.isVisible())
    assert not lineup.list.isVisible()
    lineup.stage.looks.buttons[1].click()
    assert lineup.list.isVisible()
    assert not lineup.stage.picture.isVisible()
    assert lineup.list.accessibleName() == "登壇者、席次"
    lineup.list.setFocus()
    lineup.list.choose(3)
    hands.key(lineup.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [seat.name for seat in lineup.stage.seats.seats()][2] == "進行 役子"

    def stage(reading: Any) -> list[int]:
        seats = reading.get(ProgramItem, hands.ids.panel).appearances
        return [seat.id for seat in sorted(seats, key=lambda s: s.stage_position)]

    assert stage != []
    assert hands.read(stage)[3] == hands.ids.seats[2]


def test_heads_with_their_names_are_asked_for_at_the_item(hands: Hands) -> None:
    tab = tab_of(hands, 2)
    card = card_of(hands, tab)
    box = next(each for each in card.findChildren(QCheckBox) if each.text() == "首長の氏名も載せる")
    QTest.mouseClick(box, LEFT_BUTTON, pos=QPoint(8, box.height() // 2))
    hands.settle()
    assert hands.read(lambda r: r.get(ProgramItem, hands.ids.panel).names_heads)
    hands.undo()
    assert not hands.read(lambda r: r.get(ProgramItem, hands.ids.panel).names_heads)


def test_ctrl_v_on_the_seats_shows_what_the_clipboard_would_add(hands: Hands) -> None:
    tab = tab_of(hands, 2)
    lineup = card_of(hands, tab).lineup
    assert lineup is not None
    line = "一般社団法人 コード・フォー・架空 代表理事 関(セキ) 治之(ハルユキ) 氏"
    QApplication.clipboard().setText(line)
    lineup.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    table = hands.desktop.window.findChild(PasteTable)
    assert table is not None
    hands.wait(lambda: table.rows.rowCount() == 1)
    cells = [table.rows.index(0, column).data() for column in (COL_NAME, COL_READING, COL_TITLES)]
    assert cells == ["関　治之", "セキ　ハルユキ", "一般社団法人コード・フォー・架空　代表理事"]
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QPushButton))
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    hands.settle()
    hands.wait(lambda: tab.rows.row(2).seats[-1].name == "関　治之")
    assert tab.rows.row(2).seats[-1].titles == "一般社団法人コード・フォー・架空　代表理事"


def test_the_menu_of_a_seat_puts_it_at_a_number(hands: Hands) -> None:
    tab = tab_of(hands, 2)
    lineup = card_of(hands, tab).lineup
    assert lineup is not None
    assert lineup.stage is not None
    hands.wait(lambda: lineup.stage is not None and lineup.stage.isVisible())
    lineup.stage.looks.buttons[1].click()
    lineup.list.choose(0)
    spot = QPoint(60, 20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, lineup.list.mapToGlobal(spot))
    QApplication.sendEvent(lineup.list.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["席を開く\tEnter", "下へ動かす\tAlt+↓", "席の番号", "席から外す\tDel"]
    numbers = next(action.menu() for action in menu.actions() if action.text() == "席の番号")
    assert isinstance(numbers, QMenu)
    numbers.actions()[2].trigger()
    menu.close()
    hands.settle()
    assert [row.name for row in lineup.seats.rows()] == ["南川市長", "青葉市長", "北山市長"]


def _seat_a_leader(hands: Hands, file: CouncilFile) -> object:
    who = add_person(file, "進行", "役子").id
    return add_seat(file, hands.ids.panel, Role.MODERATOR, person_id=who)
