"""The fields under an input method, undo, commits and readings: real keys on real widgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.vague import VagueDate
from ogdesk.desk.kit.fields import (
    ChoiceField,
    DateField,
    DurationField,
    LongTextField,
    ReadingField,
    SearchField,
    TextField,
    TimeField,
)
from ogdesk.desk.kit.fields.calendar import CalendarPopup
from ogdesk.desk.kit.fields.dates import moved_day
from ogdesk.desk.kit.theme import Theme

Show = Callable[[QWidget], QWidget]
TODAY = date(2020, 11, 6)


class Form(QWidget):
    """Two controls, so that one can be left."""

    def __init__(self, *controls: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.other = QLineEdit()
        for control in (*controls, self.other):
            column.addWidget(control)


def in_form(shown: Show, qtbot: QtBot, control: QWidget, *more: QWidget) -> Form:
    form = Form(control, *more)
    shown(form)
    control.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return form


def collect(signal) -> list:
    told: list = []
    signal.connect(lambda *values: told.append(values[0] if len(values) == 1 else values))
    return told


# ---- composing


@pytest.mark.parametrize("make", [lambda _: TextField("題名"), lambda _: LongTextField("本文"), SearchField])
def test_nothing_is_told_and_no_key_acts_while_composing(
    make, theme: Theme, shown: Show, qtbot: QtBot, ime
) -> None:
    field = make(theme)
    signals = [getattr(field, name) for name in ("edited", "committed", "searched") if hasattr(field, name)]
    told = [collect(signal) for signal in signals]
    form = in_form(shown, qtbot, field)
    ime.type(field, "しょうじ")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab):
        QTest.keyClick(field, key)
    assert field.composing
    assert field.hasFocus() and not form.other.hasFocus()
    assert not any(told)
    ime.commit(field, "庄司")
    assert not field.composing
    if not isinstance(field, SearchField):
        assert told[signals.index(field.edited)] == ["庄司"]


def test_the_draft_is_told_at_once_and_the_commit_on_leaving(shown: Show, qtbot: QtBot, ime) -> None:
    field = TextField("題名")
    edited, committed = collect(field.edited), collect(field.committed)
    form = in_form(shown, qtbot, field)
    ime.commit(field, "公開")
    QTest.keyClicks(field, "AB")
    assert (edited, committed) == (["公開", "公開A", "公開AB"], [])
    form.other.setFocus()
    assert committed == ["公開AB"]
    field.setFocus()
    form.other.setFocus()
    assert committed == ["公開AB"], "leaving without a change commits nothing"


def test_enter_commits_and_so_does_a_second_without_keys(shown: Show, qtbot: QtBot) -> None:
    field = TextField("題名")
    committed = collect(field.committed)
    in_form(shown, qtbot, field)
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert committed == ["a"]
    QTest.keyClicks(field, "b")
    qtbot.waitUntil(lambda: committed == ["a", "ab"], timeout=3000)
    assert field.hasFocus()


def test_the_pause_waits_for_the_end_of_the_composition(shown: Show, qtbot: QtBot, ime) -> None:
    field = TextField("題名")
    field._pause.setInterval(20)
    committed = collect(field.committed)
    in_form(shown, qtbot, field)
    QTest.keyClicks(field, "a")
    ime.type(field, "か")
    qtbot.wait(80)
    assert committed == []
    ime.commit(field, "火")
    qtbot.waitUntil(lambda: committed == ["a火"])


def test_a_stored_value_does_not_overwrite_what_is_being_typed(shown: Show, qtbot: QtBot) -> None:
    field = TextField("題名")
    committed = collect(field.committed)
    form = in_form(shown, qtbot, field)
    field.set_value("古い")
    QTest.keyClicks(field, "x")
    field.set_value("よそから")
    assert field.text() == "古いx"
    form.other.setFocus()
    assert committed == ["古いx"]
    field.set_value("つぎ")
    assert field.text() == "つぎ"


def test_folding_fields_make_full_width_digits_half_width_on_commit(shown: Show, qtbot: QtBot, ime) -> None:
    field = TextField("団体コード", fold=True)
    committed = collect(field.committed)
    in_form(shown, qtbot, field)
    ime.commit(field, "０１２０５０")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), committed) == ("012050", ["012050"])
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhPreferLatin


@pytest.mark.parametrize("make", [lambda: TextField("題名"), lambda: LongTextField("本文")])
def test_undo_belongs_to_the_field_first_and_then_to_the_window(make, shown: Show, qtbot: QtBot) -> None:
    field = make()
    form = in_form(shown, qtbot, field)
    undone: list[str] = []
    QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), form, activated=lambda: undone.append("window"))
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.value(), undone) == ("", [])
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["window"]


# ---- long text


def test_the_counter_counts_and_a_finished_text_is_committed_once(shown: Show, qtbot: QtBot, ime) -> None:
    field = LongTextField("リード文")
    edited, committed, lengths = collect(field.edited), collect(field.committed), collect(field.lengthChanged)
    form = in_form(shown, qtbot, field)
    ime.type(field, "かんせん")
    assert (edited, lengths) == ([], [])
    ime.commit(field, "感染症")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert form.other.hasFocus(), "Tab leaves the field"
    assert (edited[-1], lengths[-1], committed) == ("感染症\n", 4, ["感染症\n"])


# ---- dates


def date_field(theme: Theme, *, vague: bool = False) -> DateField:
    field = DateField(theme, "開催日", today=lambda: TODAY, vague=vague)
    field.set_fiscal_year(FiscalYear(2020))
    return field


@pytest.mark.parametrize(
    ("typed", "shown_text", "caption"),
    [
        ("R2.11.19", "令和2年11月19日（木）", "2020年"),
        ("２０２０／１１／１９", "令和2年11月19日（木）", "2020年"),
        ("11/19", "令和2年11月19日（木）", "2020年"),
        ("平成28年度", "平成28年度", "2016年度"),
        ("令和5年9月", "令和5年9月", "2023年"),
        ("不明", "時期不明", ""),
    ],
)
def test_dates_are_rewritten_on_leaving(
    typed: str, shown_text: str, caption: str, theme: Theme, shown: Show, qtbot: QtBot, ime
) -> None:
    field = date_field(theme, vague=True)
    committed = collect(field.valueCommitted)
    form = in_form(shown, qtbot, field)
    ime.commit(field.line, typed)
    assert field.line.text() == typed, "nothing is rewritten under the fingers"
    form.other.setFocus()
    assert (field.line.text(), field.year.text()) == (shown_text, caption)
    assert len(committed) == 1


def test_an_impossible_date_is_explained_kept_and_forgiven_as_soon_as_it_is_right(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    field = date_field(theme)
    committed, problems = collect(field.valueCommitted), collect(field.problemChanged)
    form = in_form(shown, qtbot, field)
    QTest.keyClicks(field.line, "H31.2.30")
    assert problems == [], "no complaint while typing"
    form.other.setFocus()
    assert problems[0][0].startswith("平成31年2月30日という日はありません。")
    assert (field.line.text(), committed) == ("H31.2.30", [])
    field.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(field.line, "2")
    qtbot.waitUntil(lambda: problems[-1] == ("", ""))
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert committed == [VagueDate.on(date(2019, 2, 2))]


def test_a_day_field_wants_a_day(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    field = date_field(theme)
    problems = collect(field.problemChanged)
    in_form(shown, qtbot, field)
    QTest.keyClicks(field.line, "2020/11")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert "日まで書いてください" in problems[0][0]


def test_an_era_year_past_its_end_is_read_and_noted(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    field = date_field(theme)
    notes = collect(field.noteChanged)
    in_form(shown, qtbot, field)
    QTest.keyClicks(field.line, "H31.5.1")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.text() == "令和元年5月1日（水）"
    assert "令和元年5月1日" in notes[0]


def test_arrows_move_the_day_and_pages_the_month(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    field = date_field(theme)
    committed = collect(field.valueCommitted)
    field.show_value(VagueDate.on(date(2020, 10, 31)))
    in_form(shown, qtbot, field)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.line.text() == "令和2年11月1日（日）"
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_PageUp)
    assert field.line.text() == "令和2年11月30日（月）"
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert committed == [VagueDate.on(date(2020, 11, 30))]


def test_a_day_moves_within_short_months() -> None:
    assert moved_day(date(2020, 1, 31), 0, 1) == date(2020, 2, 29)
    assert moved_day(date(2020, 1, 31), 0, -2) == date(2019, 11, 30)
    assert moved_day(date(2020, 12, 31), 1, 0) == date(2021, 1, 1)


def test_the_calendar_opens_with_alt_down_and_gives_its_day(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    field = date_field(theme)
    committed = collect(field.valueCommitted)
    field.show_value(VagueDate.on(date(2020, 11, 19)))
    in_form(shown, qtbot, field)
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup is not None and popup.isVisible()
    assert popup.month.text() == "令和2年11月（2020年）"
    QTest.keyClick(popup.calendar.focusWidget() or popup.calendar, Qt.Key.Key_Right)
    QTest.keyClick(popup.calendar.focusWidget() or popup.calendar, Qt.Key.Key_Return)
    assert committed == [VagueDate.on(date(2020, 11, 20))]
    assert field.line.text() == "令和2年11月20日（金）"


def test_a_date_with_the_words_of_a_paper_is_not_changed_by_a_visit(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    field = date_field(theme, vague=True)
    committed = collect(field.valueCommitted)
    field.show_value(VagueDate.on(date(2020, 11, 6), text="令和２年11月６日現在"))
    form = in_form(shown, qtbot, field)
    form.other.setFocus()
    assert committed == []


def test_a_field_that_is_only_looked_at_can_not_be_stepped(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    field = date_field(theme)
    committed = collect(field.valueCommitted)
    field.show_value(VagueDate.on(date(2020, 11, 19)))
    field.line.setReadOnly(True)
    form = in_form(shown, qtbot, field)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.findChild(CalendarPopup) is None
    form.other.setFocus()
    assert (field.line.text(), committed) == ("令和2年11月19日（木）", [])


# ---- times and lengths


@pytest.mark.parametrize(("typed", "value"), [("1500", "15:00"), ("１５時", "15:00"), ("午後3時", "15:00")])
def test_times_are_read(typed: str, value: str, shown: Show, qtbot: QtBot, ime) -> None:
    field = TimeField("開始")
    committed = collect(field.valueCommitted)
    in_form(shown, qtbot, field)
    ime.commit(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), committed) == (value, [value])
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "15:05"


def test_clearing_a_time_gives_none(shown: Show, qtbot: QtBot) -> None:
    field = TimeField("終了")
    committed = collect(field.valueCommitted)
    field.show_value("16:30")
    in_form(shown, qtbot, field)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert committed == [None]


def test_lengths_are_read_and_stepped(shown: Show, qtbot: QtBot) -> None:
    field = DurationField("長さ")
    committed = collect(field.valueCommitted)
    in_form(shown, qtbot, field)
    QTest.keyClicks(field, "90")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (committed, field.text()) == ([90, 85], "1時間25分")


def test_a_half_typed_unreadable_time_is_not_committed_by_a_pause(shown: Show, qtbot: QtBot) -> None:
    field = TimeField("開始")
    field._pause.setInterval(10)
    committed, problems = collect(field.valueCommitted), collect(field.problemChanged)
    in_form(shown, qtbot, field)
    QTest.keyClicks(field, "25:")
    qtbot.wait(50)
    assert (committed, problems) == ([], [])


# ---- readings


def person(shown: Show, qtbot: QtBot) -> tuple[TextField, ReadingField, Form]:
    name, reading = TextField("氏名"), ReadingField()
    reading.follow(name)
    return name, reading, in_form(shown, qtbot, name, reading)


def test_the_reading_is_collected_from_the_composition(shown: Show, qtbot: QtBot, ime) -> None:
    name, reading, form = person(shown, qtbot)
    committed = collect(reading.committed)
    for preedit in ("s", "しょ", "しょうj", "しょうじ", "庄司"):
        ime.type(name, preedit)
    ime.commit(name, "庄司")
    ime.type(name, "マサヒコ")
    ime.type(name, "昌彦")
    ime.commit(name, "昌彦")
    assert (name.text(), reading.text()) == ("庄司昌彦", "しょうじまさひこ")
    form.other.setFocus()
    assert committed == ["しょうじまさひこ"]


def test_a_hand_made_reading_is_never_overwritten(shown: Show, qtbot: QtBot, ime) -> None:
    name, reading, _ = person(shown, qtbot)
    reading.set_value("せき")
    ime.type(name, "かん")
    ime.commit(name, "関")
    assert reading.text() == "せき"


def test_clearing_the_name_clears_a_proposed_reading(shown: Show, qtbot: QtBot, ime) -> None:
    name, reading, _ = person(shown, qtbot)
    ime.type(name, "せき")
    ime.commit(name, "関")
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    assert reading.text() == ""


# ---- search and choice


def test_search_tells_150_ms_after_the_last_key_and_leaves_esc_to_the_page(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    field = SearchField(theme)
    searched = collect(field.searched)
    in_form(shown, qtbot, field)
    QTest.keyClicks(field, "abc")
    assert searched == []
    qtbot.waitUntil(lambda: searched == ["abc"])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), searched) == ("abc", ["abc"])
    field.clear_search()
    assert (field.text(), searched) == ("", ["abc", ""])


def test_a_choice_is_committed_when_picked_and_the_wheel_changes_nothing(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    field = ChoiceField(theme, [("online", "オンライン"), ("venue", "会場"), ("both", "併用")], "形式")
    committed = collect(field.committed)
    field.set_value("online")
    in_form(shown, qtbot, field)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert (committed, field.value()) == (["venue"], "venue")
    event = QWheelEvent(
        field.rect().center().toPointF(), field.mapToGlobal(field.rect().center()).toPointF(),
        field.rect().topLeft(), field.rect().bottomRight(), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    assert event.type() == QEvent.Type.Wheel
    QApplication.sendEvent(field, event)
    assert field.value() == "venue"
