"""依頼と回答: answers by hand, mail addresses, and the calendar files that go out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from helpers.symposium_hands import Hands, Ime
from ogdesk.acts.attendance_view import AttendanceRow
from ogdesk.council.attendance import Attendance, AttendanceState, Channel, HandoutKind, WhoComes
from ogdesk.desk.symposia.attendance_list import COL_MAIL, COL_NAME, COL_STATE, AttendanceTable
from ogdesk.desk.symposia.attendance_tab import FILES, AttendanceTab
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
    assert column(tab, COL_MAIL)[2] == "メールがありません"
    heard = tab.table.index(1, COL_NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "北山市長、パネリスト、打診中、10月26日 文書、11日たちました"
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
    assert (last.on.isoformat() if last.on else "", last.channel) == ("2020-11-06", Channel.PHONE)
    assert column(tab, COL_STATE)[1] == "確定"
    assert hands.page.header.tabs is not None
    assert hands.page.header.tabs.tabText(ANSWERS) == "依頼と回答（2）"
    hands.undo()
    assert attendance(hands, "北山市長").state is AttendanceState.ASKED


def test_a_deputy_needs_an_office(hands: Hands, ime: Ime) -> None:
    tab = tab_of(hands)
    tab.list.setCurrentIndex(tab.table.index(1, 0))
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
    tab.list.setCurrentIndex(tab.table.index(2, 0))
    pane = hands.page.pane
    form = pane.form
    form.answer.buttons[3].click()
    hands.type(form.day.line, "11/2")
    form.note.setPlainText("日程を調整中")
    form.button.click()
    hands.settle()
    steps = hands.page.view.answers.rows[2].steps  # type: ignore[union-attr]
    assert [(step.day, step.words, step.note) for step in steps] == [
        ("11月2日", "電話　打診中", "日程を調整中")
    ]
    assert form.note.toPlainText() == ""


def test_a_mail_address_is_kept_with_the_citys_contacts(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.list.setCurrentIndex(tab.table.index(2, 0))
    pane = hands.page.pane
    hands.type(pane.mail, "hisho@minami")
    assert "メールアドレスの形ではありません" in pane.mail_field.sentence
    hands.type(pane.mail, "hisho@minami.example.jp")
    assert pane.mail_field.sentence == ""
    assert pane.mail_field.support.text() == "南川市　秘書課窓口（印刷物には載りません）"
    assert column(tab, COL_MAIL)[2] == "hisho@minami.example.jp"
    assert attendance(hands, "南川市長") is not None
    hands.page.header.switch.setFocus()
    hands.undo()
    assert column(tab, COL_MAIL)[2] == "メールがありません"


def test_filters_and_sorts(hands: Hands) -> None:
    tab = tab_of(hands)
    tab.filter.buttons[1].click()
    assert column(tab) == ["北山市長", "南川市長", "青葉市長"]
    tab.list.sortByColumn(COL_NAME, Qt.SortOrder.DescendingOrder)
    assert column(tab) == ["青葉市長", "南川市長", "北山市長"]
    tab.filter.buttons[4].click()
    assert column(tab) == []
    assert tab.none.isVisible()
    tab.filter.buttons[0].click()
    assert len(column(tab)) == 4


@pytest.fixture
def chosen(hands: Hands, tmp_path: Path) -> list[str]:
    """The chooser answers at once with a folder of the test; the titles it was asked with."""
    asked: list[str] = []

    def choose(_parent: Any, title: str, _folder: Path, done: Any) -> None:
        asked.append(title)
        done(tmp_path / "out")

    hands.page._choose = choose  # what a test hands in instead of the system's dialog
    return asked


def test_writes_the_requests_and_says_who_is_missing(hands: Hands, chosen: list[str], tmp_path: Path) -> None:
    tab = tab_of(hands)
    QTest.mouseClick(tab.files.buttons[HandoutKind.REQUEST], Qt.MouseButton.LeftButton)
    hands.settle()
    assert chosen == ["依頼を書き出すフォルダー"]
    assert tab.files.message.fact.text() == "依頼を2件書き出しました"
    assert "南川市長" in tab.files.message.words.text()
    written = sorted((tmp_path / "out").glob("*.ics"))
    assert len(written) == 2
    assert b"METHOD:REQUEST" in written[0].read_bytes()
    hands.wait(lambda: tab.table.row(0).handed == "依頼 11/6")


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
    rows: tuple[AttendanceRow, ...] = tab_of(hands)._rows
    model = AttendanceTable()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(rows)
    model.sort(COL_STATE, Qt.SortOrder.DescendingOrder)
    assert [model.row(n).state_words for n in range(4)] == ["確定", "打診中", "候補", "候補"]
    model.filter(lambda row: row.is_waiting)
    model.show_rows(rows[:1])
    assert model.rowCount() == 0
