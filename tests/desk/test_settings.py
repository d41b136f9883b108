"""設定 driven with keys and mouse on real files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from helpers.opening import open_beside_home
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.backups import backups_of
from ogdesk.acts.files.council_files import new_council, open_to_read, open_to_write
from ogdesk.acts.members.edits import EventRecord, NewMember, add_member, save_event
from ogdesk.acts.release.export import export_notice
from ogdesk.acts.removal import remove
from ogdesk.acts.settings.choices import DATES, FIRST_YEAR, HONORIFIC
from ogdesk.acts.settings.closed_periods import add_closed_period
from ogdesk.acts.settings.council import CouncilView, council_view
from ogdesk.acts.settings.file import file_settings
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia.additions import add_notice, add_symposium
from ogdesk.council.council import ClauseKind
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.event import Event
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MemberClass, MembershipEventKind
from ogdesk.council.organisation import Organisation, OrganisationKind
from ogdesk.council.release import Notice
from ogdesk.council.typed_dates import parse_vague_date
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import DateField, TextField
from ogdesk.desk.people.page import POSTS, PeoplePage
from ogdesk.desk.settings.closed_periods import ClosedRowForm
from ogdesk.desk.settings.council import CouncilCards, MailBlock
from ogdesk.desk.settings.page import SettingsPage
from ogdesk.desk.settings.question import Question
from ogdesk.notice.build import build_release
from ogdesk.notice.plain import render_text

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SYMPOSIUM = 8


def wait(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=20_000)


def idle(qtbot: QtBot, desktop: Desktop) -> None:
    """Everything asked for is done and shown."""
    wait(qtbot, lambda: not desktop.runner.busy)
    qtbot.wait(20)
    wait(qtbot, lambda: not desktop.runner.busy)


def write(widget: QWidget, text: str) -> None:
    """As a person types: Japanese comes from the input method."""
    widget.setFocus()
    QTest.keyClick(widget, Key.Key_A, Ctrl)
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def line_of(field: Field) -> QWidget:
    control = field.control
    return control.line if isinstance(control, DateField) else control


def enter(field: Field, text: str) -> None:
    """Type into a field and leave it with Enter."""
    write(line_of(field), text)
    QTest.keyClick(line_of(field), Key.Key_Return)


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop) -> SettingsPage:
    return shown_page(qtbot, opened)


def shown_page(qtbot: QtBot, desktop: Desktop) -> SettingsPage:
    made = desktop.window.go("settings")
    assert isinstance(made, SettingsPage)
    wait(qtbot, lambda: made.council is not None)
    idle(qtbot, desktop)
    return made


def cards(page: SettingsPage) -> CouncilCards:
    assert page.council is not None
    return page.council


def stored(path: Path, here: Surroundings) -> CouncilView:
    """The council as another program reads it."""
    with open_to_read(path, here) as file, file.reading() as reading:
        return council_view(reading, here.today)


def lines(path: Path, here: Surroundings, kind: ClauseKind = ClauseKind.BUSINESS) -> list[str]:
    return [row.texts["text"] for row in stored(path, here).clauses[kind]]


def clause_lines(page: SettingsPage, kind: ClauseKind = ClauseKind.BUSINESS) -> list[TextField]:
    found = [line for line in cards(page).clauses[kind].rows.findChildren(TextField) if line.isVisible()]
    return sorted(found, key=lambda line: line.mapToGlobal(line.rect().topLeft()).y())


def choose(page: SettingsPage, field: Field, down: int) -> None:
    """Pick from a list with the arrow keys."""
    for _ in range(down):
        QTest.keyClick(field.control, Key.Key_Down)


def test_a_new_council_is_described_with_keys_and_its_release_shows_it(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "新しい協議会.ogdesk"
    with new_council(path, here) as file:
        koriyama = add_member(
            file, NewMember(MemberClass.GENERAL, name="郡山市", kind=OrganisationKind.CITY, code="072036")
        )
        joined = EventRecord(MembershipEventKind.FOUND, parse_vague_date("平成30年4月1日"), source="規約")
        save_event(file, koriyama.id, joined)
    open_beside_home(qtbot, desktop, path)
    page = shown_page(qtbot, desktop)
    council = cards(page)
    for name, start in (("はじめの協議会", "H30.4.1"), ("新しい協議会", "R1.5.1")):
        write(line_of(council.names.adder.fields[0]), name)
        enter(council.names.adder.fields[1], start)
        idle(qtbot, desktop)
        assert council.names.adder.fields[0].control.hasFocus()
    enter(council.founded, "H30.4.1")
    write(council.purpose.control, "まちづくりを進めます。")
    QTest.keyClick(council.purpose.control, Key.Key_Tab)
    for kind, text in (
        (ClauseKind.PURPOSE, "データの活用"),
        (ClauseKind.BUSINESS, "講演会の開催"),
        (ClauseKind.BUSINESS, "調査と研究"),
    ):
        enter(council.clauses[kind].adder.fields[0], text)
        idle(qtbot, desktop)
    _office, body, begin = council.offices.adder.fields
    choose(page, body, 1)
    write(line_of(begin), "H30.4.1")
    QTest.keyClick(council.offices.adder.button, Key.Key_Space)
    idle(qtbot, desktop)
    QTest.keyClick(council.mail.add, Key.Key_Space)
    wait(qtbot, lambda: widget_name(QApplication.focusWidget() or page) == "代表メール")
    enter_mail(council.mail, "council@koriyama.example.jp")
    idle(qtbot, desktop)
    mail = stored(path, here).mail
    assert mail is not None
    assert (mail.texts["mail"], mail.texts["mail_public"]) == ("council@koriyama.example.jp", "はい")
    with qtbot.waitSignal(desktop.session.closed, timeout=20_000):
        desktop.session.close()
    out = tmp_path / "報道発表.txt"
    with open_to_write(path, here) as file:
        event = add_symposium(file, year=FiscalYear(2020), title="公開シンポジウム")
        with file.reading() as reading:
            sitting = reading.get(Event, event.id).sittings[0].id or 0
        notice = add_notice(file, event.id)
        values = {
            "issuer": "郡山市",
            "division": "政策開発部",
            "section": "課",
            "tel": "024-924-2511",
            "release_date": "令和2年11月6日",
            "title": "シンポジウムの開催",
        }
        edits = [Edit("notice", notice.id, name, text) for name, text in values.items()]
        times = [("day", "2020-11-19"), ("start", "15:00"), ("end", "16:00")]
        edits += [Edit("sitting", sitting, name, text) for name, text in times]
        set_fields(file, edits, today=here.today)
        with file.reading() as reading:
            export_notice(reading, str(event.id), out, here)
    printed = out.read_text("utf-8")
    for words in (
        "新しい協議会概要",
        "まちづくりを進めます。",
        "データの活用",
        "平成30年4月1日",
        "（「はじめの協議会」として設立。令和元年5月1日付で「新しい協議会」に名称変更）",
        "郡山市（会長市）",
        "講演会の開催",
        "協議会設立（郡山市）",
        "新しい協議会に名称変更",
    ):
        assert words in printed
    assert printed.index("講演会の開催") < printed.index("調査と研究")


def enter_mail(block: MailBlock, address: str) -> None:
    """Type the address and tick 公開する."""
    (line,) = block.findChildren(TextField)
    write(line, address)
    QTest.keyClick(line, Key.Key_Return)
    (box,) = block.findChildren(QCheckBox)
    QTest.keyClick(box, Key.Key_Space)


def test_lines_move_with_alt_and_the_caret_goes_with_them(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    before = lines(council_path, here)
    first = clause_lines(page)[0]
    first.setFocus()
    QTest.keyClick(first, Key.Key_Up, Alt)
    QTest.keyClick(first, Key.Key_Down, Alt)
    idle(qtbot, opened)
    assert lines(council_path, here) == [before[1], before[0], *before[2:]]
    wait(qtbot, lambda: [line.text() for line in clause_lines(page)] == lines(council_path, here))
    assert first.hasFocus() and first.accessibleName() == "事業内容 2"
    opened.session.undo()
    idle(qtbot, opened)
    assert lines(council_path, here) == before
    wait(qtbot, lambda: [line.text() for line in clause_lines(page)] == before)


def test_a_line_is_rewritten_by_keys_and_automatic_again(
    qtbot: QtBot, opened: Desktop, page: SettingsPage
) -> None:
    block = cards(page).activities
    key = next(key for key, line in block.lines.items() if not line.isHidden())
    QTest.keyClick(block.lines[key].button, Key.Key_Space)
    idle(qtbot, opened)
    wait(qtbot, lambda: block.lines[key].button.text() == "書き換える")
    wait(qtbot, block.lines[key].button.hasFocus)
    QTest.keyClick(block.lines[key].button, Key.Key_Space)
    idle(qtbot, opened)
    wait(qtbot, lambda: isinstance(QApplication.focusWidget(), TextField))
    line = QApplication.focusWidget()
    assert line is not None and line.accessibleName() == "平成25年度　設立・加入・脱退"
    write(line, "協議会の設立")
    QTest.keyClick(line, Key.Key_Return)
    idle(qtbot, opened)
    opened.session.undo()
    idle(qtbot, opened)
    wait(qtbot, lambda: isinstance(line, TextField) and line.text().startswith("協議会設立"))


def test_a_closed_period_is_entered_changed_and_taken_away_with_keys(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    block = cards(page).words.closed
    name, first, last = block.adder.fields
    write(name.control, "12月議会")
    enter(first, "12月議会")
    idle(qtbot, opened)
    assert first.sentence.startswith("はじめの日「12月議会」は日付として読めません。")
    write(first.control, "R3.12.1")
    enter(last, "R3.12.20")
    idle(qtbot, opened)
    assert first.sentence == "" and name.control.hasFocus() and name.control.text() == ""
    form = block.rows.form(1)
    assert isinstance(form, ClosedRowForm) and form.fields["first"].control.text() == "令和3年12月1日"
    enter(form.fields["last"], "R3.11.1")
    idle(qtbot, opened)
    assert form.fields["last"].sentence.startswith("おわりの日がはじめの日より前になります。")
    enter(form.fields["last"], "R3.12.22")
    idle(qtbot, opened)
    assert form.fields["last"].sentence == ""
    with open_to_read(council_path, here) as file, file.reading() as reading:
        assert [row.printed for row in file_settings(reading).closed] == [
            "12月議会　令和3年12月1日～令和3年12月22日"
        ]
    QTest.mouseClick(form.remove, LEFT)
    idle(qtbot, opened)
    assert block.rows.form(1) is None
    QTest.mouseClick(opened.window.toast.button, LEFT)
    wait(qtbot, lambda: block.rows.form(1) is not None)


def test_a_refused_day_stays_in_its_period_when_another_is_removed(
    qtbot: QtBot, opened: Desktop, page: SettingsPage
) -> None:
    block = cards(page).words.closed
    for words, month in (("9月議会", 9), ("12月議会", 12), ("3月議会", 3)):
        opened.session.act(lambda file, w=words, m=month: add_closed_period(file, w, f"{m}/1", ""))
    wait(qtbot, lambda: block.rows.form(3) is not None)
    idle(qtbot, opened)
    second, third = block.rows.form(2), block.rows.form(3)
    assert isinstance(second, ClosedRowForm) and isinstance(third, ClosedRowForm)
    enter(second.fields["last"], "年末まで")
    idle(qtbot, opened)
    first = block.rows.form(1)
    assert isinstance(first, ClosedRowForm)
    QTest.mouseClick(first.remove, LEFT)
    idle(qtbot, opened)
    wait(qtbot, lambda: block.rows.form(1) is None)
    for form, days, sentence in (
        (second, ("12月1日", "年末まで"), "おわりの日「年末まで」は日付として読めません。"),
        (third, ("3月1日", "3月1日"), ""),
    ):
        assert isValid(form)
        assert (form.fields["first"].control.text(), form.fields["last"].control.text()) == days
        assert form.fields["last"].sentence.startswith(sentence)
        assert bool(form.fields["last"].sentence) == bool(sentence)
    refused = Edit("closed_period", 2, "last", "年末まで")
    assert opened.session.drafts.typed == (refused,)
    second.fields["last"].control.setFocus()
    enter(second.fields["last"], "R3.12.20")
    idle(qtbot, opened)
    enter(second.fields["first"], "R3.12.1")
    idle(qtbot, opened)
    assert opened.session.drafts.typed == ()


def test_the_name_of_2019_changes_the_activities_at_once_and_goes_back_by_one_button(
    qtbot: QtBot, opened: Desktop, page: SettingsPage
) -> None:
    council = cards(page)
    row = council.words.rows[FIRST_YEAR.key]
    assert "平成31年度" in council.activities.years and not row.back.isVisible()
    QTest.mouseClick(row.choice.buttons[1], LEFT)
    idle(qtbot, opened)
    wait(qtbot, lambda: "令和元年度" in council.activities.years)
    assert "平成31年度" not in council.activities.years
    assert row.back.isVisible() and row.back.accessibleName() == "改元した年度の書き方を元に戻す"
    row.back.setFocus()
    QTest.keyClick(row.back, Key.Key_Space)
    idle(qtbot, opened)
    wait(qtbot, lambda: "平成31年度" in council.activities.years)
    assert not row.back.isVisible() and row.choice.buttons[0].hasFocus()


def test_the_wording_of_a_role_changes_what_the_release_prints(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    words = cards(page).words
    QTest.mouseClick(words.rows[HONORIFIC.key].choice.buttons[1], LEFT)
    idle(qtbot, opened)
    assert opened.session.undo_title == "敬称を変更"
    with open_to_read(council_path, here) as file, file.reading() as reading:
        notice = next(notice for notice in reading.all(Notice) if notice.event is not None)
        text = render_text(build_release(notice, reading.whole(), today=here.today).document)
    assert "関（セキ）　治之（ハルユキ）　様" in text and "ハルユキ）　氏" not in text


def test_western_years_first_change_the_dates_of_the_window_at_once_but_no_paper(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    council = cards(page)
    founded = council.founded.control
    assert isinstance(founded, DateField)
    assert (founded.line.text(), founded.year.text()) == ("平成25年4月1日（月）", "2013年")
    people = opened.window.go("people")
    assert isinstance(people, PeoplePage)
    people.tabs.setCurrentIndex(POSTS)
    wait(qtbot, lambda: people.posts.day_words.text() == "令和2年11月6日")
    opened.window.go("settings")
    idle(qtbot, opened)
    QTest.mouseClick(council.words.rows[DATES.key].choice.buttons[1], LEFT)
    idle(qtbot, opened)
    wait(qtbot, lambda: founded.line.text() == "2013年4月1日（月）")
    assert founded.year.text() == "平成25年"
    enter(council.founded, "H25.4.2")
    idle(qtbot, opened)
    assert founded.line.text() == "2013年4月2日（火）"
    assert "2019年度" in council.activities.years
    with open_to_read(council_path, here) as file, file.reading() as reading:
        notice = next(notice for notice in reading.all(Notice) if notice.event is not None)
        text = render_text(build_release(notice, reading.whole(), today=here.today).document)
    assert "令和2年11月19日（木）" in text and "2020年" not in text
    opened.session.undo()
    opened.session.undo()
    wait(qtbot, lambda: founded.line.text() == "平成25年4月1日（月）")


def test_a_date_that_cannot_be_is_refused_at_its_field(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    founded = cards(page).founded
    enter(founded, "R6.4.1")
    idle(qtbot, opened)
    assert founded.sentence == "解散が設立より前です。日付を確かめてください。"
    assert stored(council_path, here).texts["founded"].startswith("平成25年")


def test_going_back_to_a_backup_asks_first_and_keeps_what_is_left(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    before = lines(council_path, here)
    QTest.keyClick(page.backups.now, Key.Key_Space)
    idle(qtbot, opened)
    (button,) = page.backups.buttons.values()
    assert button.accessibleName() == "令和2年11月6日（金）　14:02（手動）のバックアップに戻す"
    enter(cards(page).clauses[ClauseKind.BUSINESS].adder.fields[0], "あとで足した行")
    idle(qtbot, opened)
    QTest.keyClick(button, Key.Key_Space)
    question = next(q for q in page.backups.findChildren(Question) if q.isVisible())
    assert question.back.hasFocus()
    QTest.keyClick(question.back, Key.Key_Escape)
    assert question.isHidden() and button.hasFocus()
    QTest.keyClick(button, Key.Key_Space)
    QTest.keyClick(question.back, Key.Key_Tab)
    assert question.yes.hasFocus()
    with qtbot.waitSignal(opened.session.opened, timeout=20_000):
        QTest.keyClick(question.yes, Key.Key_Return)
    wait(qtbot, lambda: page.council is not None and not opened.runner.busy)
    assert lines(council_path, here) == before
    wait(qtbot, lambda: [line.text() for line in clause_lines(page)] == before)
    assert {row.reason for row in backups_of(council_path, here).rows} == {"復元前", "手動"}
    # And it can be worked in at once.
    enter(cards(page).clauses[ClauseKind.BUSINESS].adder.fields[0], "新しい行")
    idle(qtbot, opened)
    assert lines(council_path, here) == [*before, "新しい行"]


def test_a_changed_backup_leaves_everything_as_it_is(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    QTest.mouseClick(page.backups.now, LEFT)
    idle(qtbot, opened)
    (row,) = backups_of(council_path, here).rows
    row.path.write_bytes(row.path.read_bytes()[:-1] + b"x")
    (button,) = page.backups.buttons.values()
    QTest.mouseClick(button, LEFT)
    question = next(q for q in page.backups.findChildren(Question) if q.isVisible())
    with qtbot.waitSignal(opened.session.openFailed, timeout=20_000) as told:
        QTest.mouseClick(question.yes, LEFT)
    assert "作られたときのままではありません" in told.args[0]
    enter(cards(page).clauses[ClauseKind.BUSINESS].adder.fields[0], "まだ書ける")
    idle(qtbot, opened)
    assert lines(council_path, here)[-1] == "まだ書ける"


def test_the_bin_gives_back_and_erases(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, council_path: Path, here: Surroundings
) -> None:
    with open_to_read(council_path, here) as file, file.reading() as reading:
        chiba_id = next(b.id for b in reading.all(Organisation) if b.name == "千葉市")
    symposium, chiba = EntityField("symposium", SYMPOSIUM), EntityField("organisation", chiba_id)
    for place in (symposium, chiba):
        opened.session.act(lambda file, place=place: remove(file, place, here))  # type: ignore[misc]
    idle(qtbot, opened)
    wait(qtbot, lambda: set(page.bin.buttons) == {symposium.key, chiba.key})
    erase = button_named(page.bin, "「千葉市」を完全に消す")
    QTest.keyClick(erase, Key.Key_Space)
    question = next(q for q in page.bin.findChildren(Question) if q.isVisible())
    assert question.back.hasFocus() and "元に戻せません" not in question.words.text()
    QTest.mouseClick(question.yes, LEFT)
    idle(qtbot, opened)
    assert page.bin.message.isVisible() and "ごみ箱に入れたまま" in page.bin.message.words.text()
    QTest.keyClick(page.bin.buttons[chiba.key], Key.Key_Space)
    wait(qtbot, lambda: page.bin.rows.form(chiba.key) is None)  # type: ignore[arg-type]
    idle(qtbot, opened)
    assert page.bin.buttons[symposium.key].hasFocus() and page.bin.message.isHidden()
    erase = next(
        b
        for b in page.bin.findChildren(QAbstractButton)
        if b.isVisible() and b.accessibleName().endswith("を完全に消す")
    )
    QTest.keyClick(erase, Key.Key_Space)
    question = next(q for q in page.bin.findChildren(Question) if q.isVisible())
    QTest.keyClick(question.back, Key.Key_Tab)
    QTest.keyClick(question.yes, Key.Key_Return)
    wait(qtbot, page.bin.none.isVisible)
    idle(qtbot, opened)
    with open_to_read(council_path, here) as file, file.reading() as reading:
        assert reading.find(Event, SYMPOSIUM) is None
    assert page.backups.now.hasFocus()
    opened.session.undo()
    wait(qtbot, page.bin.none.isHidden)


def test_the_name_of_this_pc_goes_back_to_the_computers_own(
    qtbot: QtBot, opened: Desktop, page: SettingsPage
) -> None:
    assert not page.own_name.isVisible()
    write(page.pc_name, "受付のパソコン")
    QTest.keyClick(page.pc_name, Key.Key_Return)
    assert opened.settings.get("pc_name") == "受付のパソコン" and page.own_name.isVisible()
    QTest.keyClick(page.own_name, Key.Key_Space)
    assert opened.settings.get("pc_name") is None and page.pc_name.text() == ""
    assert page.pc_name.hasFocus() and not page.own_name.isVisible()


def test_the_bin_is_emptied_after_a_question_that_says_what_goes(
    qtbot: QtBot, opened: Desktop, page: SettingsPage, here: Surroundings
) -> None:
    for place in (EntityField("symposium", SYMPOSIUM), EntityField("person", 1), EntityField("person", 2)):
        opened.session.act(lambda file, place=place: remove(file, place, here))  # type: ignore[misc]
    wait(qtbot, lambda: len(page.bin.buttons) == 3)
    idle(qtbot, opened)
    QTest.keyClick(page.bin.empty, Key.Key_Space)
    question = page.bin.question
    assert question.back.hasFocus() and "人物2件" in question.words.text()
    QTest.keyClick(question.back, Key.Key_Escape)
    assert question.isHidden() and page.bin.empty.hasFocus()
    QTest.keyClick(page.bin.empty, Key.Key_Space)
    QTest.mouseClick(question.yes, LEFT)
    wait(qtbot, lambda: "完全に消しました" in opened.window.toast.words.text())
    idle(qtbot, opened)
    left = [key for key in page.bin.buttons if page.bin.rows.form(key) is not None]  # type: ignore[arg-type]
    assert page.bin.message.isVisible() is bool(left)
    opened.session.undo()
    wait(qtbot, page.bin.empty.isVisible)


def button_named(card: QWidget, name: str) -> QAbstractButton:
    """The button with this name."""
    return next(b for b in card.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_everything_that_takes_the_keyboard_has_a_name(page: SettingsPage) -> None:
    names = [widget_name(widget) for widget in focusable(page)]
    assert len(names) > 60 and "" not in names


def focusable(page: SettingsPage) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]


def widget_name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_nothing_is_cut_in_the_smallest_window(qtbot: QtBot, opened: Desktop, page: SettingsPage) -> None:
    opened.window.resize(960, 540)
    qtbot.wait(50)
    area = page.work
    assert isinstance(area, QScrollArea)
    inside = area.widget()
    assert inside is not None and inside.width() <= area.viewport().width()
    assert area.horizontalScrollBar().maximum() == 0


def test_the_history_leads_back_to_the_page(qtbot: QtBot, opened: Desktop, page: SettingsPage) -> None:
    enter(cards(page).founded, "H25.4.2")
    idle(qtbot, opened)
    opened.window.go("members")
    opened.session.undo()
    wait(qtbot, lambda: opened.window.current == "settings")
    wait(qtbot, lambda: line_of(cards(page).founded).hasFocus())
