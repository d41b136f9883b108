"""依頼と回答: answers by hand, mail addresses, and the calendar files that go out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from helpers.symposium_hands import Hands, Ime
from ogdesk.acts.calendar.attendances import AttendanceRow
from ogdesk.council.attendance import Attendance, AttendanceState, Channel, HandoutKind, WhoComes
from ogdesk.desk.symposia.attendance_tab import AttendanceTab
from ogdesk.desk.symposia.attendance_table import (
    COL_ANSWERED,
    COL_ASKED,
    COL_NAME,
    COL_NEXT,
    COL_STATE,
    AttendanceTable,
)
from ogdesk.desk.symposia.calendar_files import FILES
from ogdesk.desk.symposia.page import ANSWERS


def tab_of(hands: Hands) -> AttendanceTab:
    tab = hands.open(tab=ANSWERS).answers
    assert tab is not None
    return tab


def column(tab: AttendanceTab, number: int = COL_NAME) -> list[str]:
    return [str(tab.table.index(n, number).data()) for n in range(tab.table.rowCount())]


def attendance(hands: Hands, name: str) -> Attendance:
    def read(reading: Any) -> Attendance:
        found: Attendance = next(a for a in reading.all(Attendance) if a.name == name)
        assert isinstance(found.timeline, list)  # loaded while the file is open
        return found

    return hands.read(read)


def test_one_line_each_with_what_a_screen_reader_says(hands: Hands) -> None:
    tab = tab_of(hands)
    assert column(tab) == ["架空　太郎", "北山市長", "南川市長", "青葉市長"]
    assert column(tab, COL_STATE) == ["確定", "打診中", "候補", "候補"]
    assert column(tab, COL_ASKED) == ["", "10/26 文書", "", ""]
    assert column(tab, COL_ANSWERED) == ["10/2 メール", "11日たちました", "", ""]
    assert column(tab, COL_NEXT) == ["", "電話で確認", "打診を記録", "打診を記録"]
    heard = tab.table.index(1, COL_NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "北山市長、パネリスト、打診中、打診 10/26 文書、11日たちました、電話で確認"
    assert [b.text() for b in tab.filter.buttons] == [
        "すべて 4",
        "回答待ち 3",
        "確定 1",
        "代理 0",
        "辞退・欠席 0",
    ]


def test_an_answer_by_phone_takes_enter_an_arrow_and_enter(hands: Hands) -> None:
    tab = tab_of(hands)
    pane = hands.page.pane
    tab.list.setFocus()
    hands.key(tab.list, Qt.Key.Key_Down)
    assert pane.title.text() == "北山市長"
    hands.key(tab.list, Qt.Key.Key_Return)
    still_open = pane.form.answer.buttons[3]
    hands.wait(still_open.hasFocus)
    hands.key(still_open, Qt.Key.Key_Right)
    hands.key(pane.form.answer.buttons[0], Qt.Key.Key_Return)
    assert hands.toast() == "北山市長の回答を「出席」にしました"
    stored = attendance(hands, "北山市長")
    last = stored.timeline[-1]
    assert (stored.state, stored.comes) == (AttendanceState.CONFIRMED, WhoComes.PRINCIPAL)
    # Of today, and by the channel of the answer before it.
    assert (last.on.isoformat() if last.on else "", last.channel) == ("2020-11-06", Channel.MAIL)
    assert tab.list.hasFocus()
    assert column(tab, COL_STATE)[1] == "確定"
    assert hands.page.header.tabs is not None
    assert hands.page.header.tabs.tabText(ANSWERS) == "依頼と回答（2）"
    hands.undo()
    assert attendance(hands, "北山市長").state is AttendanceState.ASKED


def test_a_deputy_needs_an_office(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(1).id)
    form = hands.page.pane.form
    form.answer.buttons[1].click()
    assert form.deputy.isVisible()
    form.button.click()
    hands.settle()
    assert form.title_field.sentence == "代理のかたの職が空です。副市長のように入力してください。"
    form.title.setFocus()
    ime.commit(form.title, "副市長")
    ime.type(form.name, "かり")
    ime.commit(form.name, "仮")
    form.button.click()
    hands.settle()
    stored = attendance(hands, "北山市長")
    assert (stored.comes, stored.deputy_title, stored.deputy_name) == (WhoComes.DEPUTY, "副市長", "仮")
    assert stored.deputy_reading == "かり"
    assert tab.table.row(1).detail == "代理　副市長　仮"


def test_another_day_and_a_note_are_kept_in_the_exchange(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(2).id)
    pane = hands.page.pane
    form = pane.form
    form.answer.buttons[3].click()
    hands.type(form.day.line, "11/2")
    form.note.setPlainText("日程を調整中")
    form.button.click()
    hands.settle()
    steps = hands.page.view.answers.rows[2].steps  # type: ignore[union-attr]
    assert [(step.day, step.words, step.note) for step in steps] == [
        ("11月2日", "メール　打診中", "日程を調整中")
    ]
    assert form.note.toPlainText() == ""


def test_a_mail_address_is_kept_with_the_citys_contacts(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(2).id)
    pane = hands.page.pane
    hands.type(pane.mail_field.control, "hisho@minami")
    assert "メールアドレスの形ではありません" in pane.mail_field.sentence
    hands.type(pane.mail_field.control, "hisho@minami.example.jp")
    assert pane.mail_field.sentence == ""
    assert pane.mail_field.support.text() == "南川市　秘書課窓口（印刷物には載りません）"
    assert tab.table.row(2).mailbox is not None
    hands.page.header.switch.setFocus()
    hands.undo()
    assert tab.table.row(2).mailbox is None
    assert pane.mail_field.control.text() == ""


def test_filters_and_sorts(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.filter.buttons[1].click()
    assert column(tab) == ["北山市長", "南川市長", "青葉市長"]
    tab.list.sortByColumn(COL_NAME, Qt.SortOrder.DescendingOrder)
    assert column(tab) == ["南川市長", "北山市長", "青葉市長"]  # by their readings
    tab.filter.buttons[4].click()
    assert column(tab) == []
    assert tab.none.isVisible()
    tab.filter.buttons[0].click()
    assert len(column(tab)) == 4


def test_a_click_on_what_to_do_next_lands_in_the_form_set_to_the_phone(hands: Hands) -> None:
    tab = tab_of(hands)
    form = hands.page.pane.form
    cell = tab.list.visualRect(tab.table.index(1, COL_NEXT))
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=cell.center() - QPoint(30, 0))
    hands.wait(form.answer.buttons[3].hasFocus)
    assert hands.page.pane.title.text() == "北山市長"
    assert form.channel.value() is Channel.PHONE
    assert hands.page.pane.next.text() == "電話で確認"


def test_whoever_was_not_asked_yet_is_asked_with_two_keys(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(2).id)
    pane = hands.page.pane
    pane.next.click()
    hands.wait(pane.form.answer.buttons[3].hasFocus)
    hands.key(pane.form.answer.buttons[3], Qt.Key.Key_Return)
    assert hands.toast() == "南川市長への打診を記録しました"
    assert column(tab, COL_ASKED)[2] == "11/6 メール"
    assert column(tab, COL_ANSWERED)[2] == "きょう打診しました"


def test_several_get_one_state_in_one_step_of_undo(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(2).id)
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    many = hands.page.pane.many
    assert many.title.text() == "2人を選んでいます"
    assert many.names.text() == "南川市長、青葉市長"
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    hands.wait(many.state.hasFocus)
    many.channel.set_value(Channel.LETTER)
    hands.key(many.state, Qt.Key.Key_Return)
    assert hands.toast() == "2人の状態を「打診中」にしました"
    assert column(tab, COL_STATE) == ["確定", "打診中", "打診中", "打診中"]
    assert column(tab, COL_ASKED)[2:] == ["11/6 文書", "11/6 文書"]
    assert tab.list.hasFocus()
    assert [row.name for row in tab.list.chosen_rows()] == ["南川市長", "青葉市長"]
    assert hands.desktop.session.undo_title == "2人の状態を「打診中」に変更"
    hands.undo()
    assert column(tab, COL_STATE)[2:] == ["候補", "候補"]


def test_the_menu_of_a_row_opens_by_key_and_changes_the_state(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(3).id)
    words = [action.text() for action in tab.menu().actions()]
    assert words == [
        "回答を記録する",
        "打診を記録",
        "プログラムの席を開く",
        "青葉市長を開く",
        "状態を変える",
    ]
    tab.change_states(AttendanceState.DECLINED)
    hands.settle()
    assert column(tab, COL_STATE)[3] == "辞退"
    assert column(tab, COL_ANSWERED)[3] == "11/6"
    assert column(tab, COL_NEXT)[3] == "席を決め直す"


def test_a_note_of_the_asking_is_added_corrected_and_removed_by_hand(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(1).id)
    steps = hands.page.pane.steps
    steps.add.click()
    assert steps.form.day.line.hasFocus()
    hands.type(steps.form.day.line, "11/2")
    steps.form.by.setFocus()
    ime.commit(steps.form.by, "三代川")
    steps.form.note.setPlainText("日程を調整中")
    steps.form.save.click()
    hands.settle()
    assert hands.toast() == "やりとりを追加しました"
    assert [line.step.note for line in steps.lines] == ["日程を調整中", ""]
    # Asking again starts no new wait.
    assert column(tab, COL_ASKED)[1] == "10/26 文書"
    assert column(tab, COL_ANSWERED)[1] == "11日たちました"
    steps.lines[1].correct.click()
    hands.type(steps.form.day.line, "10/27")
    steps.form.save.click()
    hands.settle()
    assert column(tab, COL_ANSWERED)[1] == "10日たちました"
    steps.lines[0].drop.click()
    hands.settle()
    assert [line.step.day for line in steps.lines] == ["10月27日"]
    hands.page.header.switch.setFocus()
    hands.undo()
    assert [line.step.by for line in steps.lines] == ["三代川", ""]


def test_esc_leaves_a_note_unwritten(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(1).id)
    steps = hands.page.pane.steps
    steps.add.click()
    steps.form.note.setPlainText("x")
    hands.key(steps.form.day.line, Qt.Key.Key_Escape)
    assert not steps.form.isVisible()
    assert steps.add.hasFocus()
    assert len(steps.lines) == 1


def test_esc_in_the_pane_goes_back_to_the_list(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(1).id)
    tab.list.setFocus()
    hands.key(tab.list, Qt.Key.Key_Return)
    form = hands.page.pane.form
    hands.wait(form.answer.buttons[3].hasFocus)
    hands.key(form.answer.buttons[3], Qt.Key.Key_Escape)
    assert tab.list.hasFocus()
    assert column(tab, COL_STATE)[1] == "打診中"


def test_in_the_smallest_window_the_drawer_opens_for_the_answer_and_closes_after_it(hands: Hands) -> None:
    tab = tab_of(hands)
    hands.desktop.window.resize(960, 540)
    hands.wait(lambda: hands.page.narrow)
    tab.open_attendance(tab.table.row(1).id)
    tab.list.setFocus()
    hands.key(tab.list, Qt.Key.Key_Return)
    form = hands.page.pane.form
    hands.wait(form.answer.buttons[3].hasFocus)
    assert hands.page.side_open
    hands.key(form.answer.buttons[3], Qt.Key.Key_Right)
    hands.key(form.answer.buttons[0], Qt.Key.Key_Return)
    assert not hands.page.side_open
    assert tab.list.hasFocus()
    assert column(tab, COL_STATE)[1] == "確定"


@pytest.fixture
def chosen(hands: Hands, tmp_path: Path) -> list[str]:
    """The chooser answers at once with a folder of the test; the titles it was asked with."""
    asked: list[str] = []

    def choose(_parent: Any, title: str, _folder: Path, done: Any) -> None:
        asked.append(title)
        done(tmp_path / "out")

    hands.page.answering.choose = choose  # what a test hands in instead of the system's dialog
    return asked


def test_writes_the_requests_and_says_who_is_missing(hands: Hands, chosen: list[str], tmp_path: Path) -> None:
    tab = tab_of(hands)
    QTest.mouseClick(tab.files.buttons[HandoutKind.REQUEST], Qt.MouseButton.LeftButton)
    hands.settle()
    assert chosen == ["依頼を書き出すフォルダー"]
    assert tab.files.message.fact.text() == "依頼を2件書き出しました"
    told = tab.files.message.words.text().splitlines()
    assert told[0] == "書き出した先は「out」です。送信はしていません。"
    assert any("北山市長（hisho@kitayama.example.jp）" in line for line in told)
    assert any("南川市長" in line and "メール" in line for line in told)
    written = sorted((tmp_path / "out").glob("*.ics"))
    assert len(written) == 2
    assert b"METHOD:REQUEST" in written[0].read_bytes()
    hands.wait(lambda: tab.table.row(0).handed == "依頼 11/6")


def test_the_menu_of_export_leads_to_the_card_that_tells_it(
    hands: Hands, chosen: list[str], tmp_path: Path
) -> None:
    page = hands.open(tab=0)
    (action,) = [a for a in page.exporter.menu(hands.ids.event).actions() if a.text().startswith("依頼の")]
    action.trigger()
    hands.settle()
    assert page.tab == ANSWERS
    assert page.answers is not None
    assert page.answers.files.message.isVisible()
    assert "送信はしていません。" in page.answers.files.message.words.text()
    assert chosen == ["依頼を書き出すフォルダー"]
    assert list((tmp_path / "out").glob("*.ics"))


def test_enter_goes_through_the_lines_of_a_deputy_and_records(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    tab.open_attendance(tab.table.row(1).id)
    tab.list.setFocus()
    hands.key(tab.list, Qt.Key.Key_Return)
    form = hands.page.pane.form
    hands.wait(form.answer.buttons[3].hasFocus)
    hands.key(form.answer.buttons[3], Qt.Key.Key_Left)
    hands.key(form.answer.buttons[2], Qt.Key.Key_Left)
    hands.key(form.answer.buttons[1], Qt.Key.Key_Return)
    assert form.title.hasFocus()  # the office is asked for
    for line, words in ((form.title, "副市長"), (form.name, "仮"), (form.reading, "カリ")):
        assert line.hasFocus()
        ime.commit(line, words)
        hands.key(line, Qt.Key.Key_Return)
    assert hands.toast() == "北山市長の回答を「代理」にしました"
    assert column(tab, COL_STATE)[1] == "確定 代理"
    assert tab.table.row(1).detail == "代理　副市長　仮"
    assert tab.list.hasFocus()


def test_says_why_nothing_can_be_cancelled(hands: Hands, chosen: list[str], tmp_path: Path) -> None:
    tab = tab_of(hands)
    tab.files.buttons[HandoutKind.CANCEL].click()
    hands.settle()
    assert tab.files.message.fact.text() == "書き出せませんでした"
    assert "取り消す依頼がありません" in tab.files.message.words.text()
    assert chosen == [f"{FILES[HandoutKind.CANCEL][2]}を書き出すフォルダー"]
    assert not list((tmp_path / "out").glob("*.ics"))


def test_the_public_file_tells_its_last_day(hands: Hands, chosen: list[str]) -> None:
    tab = tab_of(hands)
    tab.files.buttons[HandoutKind.PUBLIC].click()
    hands.settle()
    hands.wait(lambda: tab.files.public.text() == "前回の書き出し：公開用 11/6")
    assert chosen


def test_without_attendances_the_programme_is_offered(hands: Hands) -> None:
    page = hands.open(hands.ids.older, tab=ANSWERS)
    assert page.answers is not None
    assert page.answers.empty.isVisible()
    page.answers.empty.button.click()
    hands.settle()
    assert page.tab == 1


def test_the_model_keeps_qts_rules(hands: Hands) -> None:
    rows: tuple[AttendanceRow, ...] = tab_of(hands)._view.rows
    model = AttendanceTable()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(rows)
    model.sort(COL_STATE, Qt.SortOrder.DescendingOrder)
    assert [model.row(n).state_words for n in range(4)] == ["確定", "打診中", "候補", "候補"]
    model.filter(lambda row: row.is_waiting)
    model.show_rows(rows[:1])
    assert model.rowCount() == 0
