"""Controls: fields tell what is wrong, chip rows are one Tab stop, rows wrap, waiting follows its rules."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QColor, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.council.vague import VagueDate
from ogdesk.desk.frame.waiting import WaitingBar
from ogdesk.desk.kit.controls import (
    Card,
    CheckChips,
    Chip,
    ElidingLabel,
    EmptyState,
    Field,
    InlineMessage,
    SegmentedChoice,
    button_for,
    centred,
    flow,
    icon_button_for,
    label,
    scrolled,
)
from ogdesk.desk.kit.fields import DateField, LongTextField, ParsedField, TextField
from ogdesk.desk.kit.flash import flash
from ogdesk.desk.kit.theme import Theme, ThemeSettings
from ogdesk.desk.session.task_runner import Job, Lane, TaskRunner
from ogdesk.ground.errors import BadValue

Show = Callable[[QWidget], QWidget]


def read_code(text: str) -> str:
    if text == "012051":
        raise BadValue("団体コード012051は、最後の数字が合いません。012050ではありませんか。", "012050")
    return text


def test_a_field_shows_the_problem_with_the_value_that_would_be_right(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    code: ParsedField[str] = ParsedField("", read=read_code, write=str)
    field = Field(theme, "団体コード", code, support="6けたの数字。先頭の0も入れます", required=True)
    shown(field)
    field.go()
    QTest.keyClicks(code, "012051")
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert field.sentence.startswith("団体コード012051は")
    assert code.property("state") == "error"
    assert field.remark.button.text() == "012050にする"
    QTest.mouseClick(field.remark.button, Qt.MouseButton.LeftButton)
    assert (code.text(), field.sentence, code.property("state")) == ("012050", "", "")


def test_a_field_names_its_control_for_screen_readers(theme: Theme, qtbot: QtBot) -> None:
    control = TextField()
    field = Field(theme, "電話番号", control, support="市外局番から", required=True)
    qtbot.addWidget(field)
    assert control.accessibleName() == "電話番号"
    assert control.accessibleDescription() == "必須、市外局番から"
    assert control.placeholderText() == ""


def test_the_own_problem_of_a_control_goes_before_a_finding_of_the_page(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    day = DateField(theme, "開催日", today=lambda: date(2020, 11, 6))
    field = Field(theme, "開催日", day)
    shown(field)
    field.tell("この日は祝日です。", "warn")
    assert (field.sentence, field.remark.level) == ("この日は祝日です。", "warn")
    day.line.setText("あした")
    day.commit()
    assert (field.remark.level, day.line.property("state")) == ("error", "error")
    day.line.setText("R2.11.19")
    day.commit()
    assert (field.sentence, field.remark.level) == ("この日は祝日です。", "warn")
    assert day.current() == VagueDate.on(date(2020, 11, 19))


def test_the_counter_of_a_long_text(theme: Theme, qtbot: QtBot) -> None:
    text = LongTextField()
    field = Field(theme, "リード文", text, counter=True)
    qtbot.addWidget(field)
    text.set_value("あ" * 78)
    assert field.count.text() == "78字"


def test_a_long_text_grows_with_its_lines(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    text = LongTextField("本文", lines=2)
    shown(text)
    low = text.sizeHint().height()
    text.set_value("\n".join("あ" * 6))
    assert text.sizeHint().height() > low
    high = text.sizeHint().height()
    text.set_value("\n".join("あ" * 60))
    assert low < high < text.sizeHint().height() < 400


def test_a_long_text_in_a_form_shows_all_its_lines_at_any_width(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    text = LongTextField("本文", lines=2)
    column = QVBoxLayout()
    column.addWidget(Field(theme, "趣旨・目的", text))
    column.addStretch(1)
    area = scrolled(column)
    area.resize(700, 500)
    shown(area)
    text.set_value(
        "オープンガバメントを推進する地方公共団体として、今後、どのような変革が必要と考えるのか。" * 4
    )
    for width in (700, 420, 560):
        area.resize(width, 500)
        qtbot.waitUntil(
            lambda: text.verticalScrollBar().maximum() == 0 and text.height() == text.sizeHint().height()
        )
        last = text.cursorRect(end_of(text))
        assert last.bottom() <= text.viewport().height()


def end_of(text: LongTextField) -> QTextCursor:
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return cursor


# ---- chip rows


def in_column(shown: Show, qtbot: QtBot, *widgets: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    for widget in widgets:
        column.addWidget(widget)
    shown(box)
    return box


def test_one_of_a_few_is_one_tab_stop_and_arrows_choose(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    before, after = QLineEdit(), QLineEdit()
    choice = SegmentedChoice(
        [("here", "出席"), ("deputy", "代理"), ("not", "欠席"), ("open", "まだ")], "回答"
    )
    choice.set_value("open")
    told: list[object] = []
    choice.committed.connect(told.append)
    in_column(shown, qtbot, before, choice, after)
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is choice.buttons[3]
    QTest.keyClick(focus, Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert (told, choice.value()) == (["here", "deputy"], "deputy")
    assert [b.isChecked() for b in choice.buttons] == [False, True, False, False]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_any_of_a_few_moves_with_arrows_and_pushes_with_space(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    chips = CheckChips([("sign", "手話"), ("notes", "要約筆記"), ("captions", "字幕")], "配慮")
    told: list[object] = []
    chips.committed.connect(told.append)
    in_column(shown, qtbot, chips)
    chips.setFocus()
    qtbot.waitUntil(chips.buttons[0].hasFocus)
    QTest.keyClick(chips.buttons[0], Qt.Key.Key_Right)
    assert told == []
    QTest.keyClick(chips.buttons[1], Qt.Key.Key_Space)
    QTest.keyClick(chips.buttons[1], Qt.Key.Key_End)
    QTest.keyClick(chips.buttons[2], Qt.Key.Key_Space)
    assert told == [frozenset({"notes"}), frozenset({"notes", "captions"})]


# ---- layout


def test_a_row_of_fields_wraps_and_never_scrolls_sideways(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    fields = [Field(theme, name, TextField()) for name in ("名称", "年度", "テーマ")]
    card = Card("基本")
    card.add(flow(*((field, 1) for field in fields)))
    column = QVBoxLayout()
    column.addWidget(card)
    column.addStretch(1)
    area = scrolled(column)
    area.resize(760, 500)
    shown(area)
    tops = lambda: {field.mapTo(area, field.rect().topLeft()).y() for field in fields}  # noqa: E731
    assert len(tops()) == 1
    area.resize(300, 500)
    qtbot.waitUntil(lambda: len(tops()) == 3)
    assert area.widget().width() <= area.viewport().width()
    assert all(field.width() >= 150 for field in fields)


def test_a_cut_line_ends_in_dots_and_tells_all_in_its_tooltip(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    line = ElidingLabel("令和2年11月19日（木）15:00～16:30　オンライン（Zoom・YouTube）")
    line.resize(120, 20)
    shown(line)
    assert line.shown_text().endswith("…")
    assert line.toolTip() == line.text()
    line.resize(900, 20)
    assert line.toolTip() == ""


def test_a_chip_is_as_wide_as_its_words_and_has_a_name(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    chip = Chip(theme, "打診中", "warn", "clock")
    shown(chip)
    narrow = chip.sizeHint().width()
    chip.show_state("回答待ち 12", "warn", "clock")
    assert chip.sizeHint().width() > narrow
    assert (chip.accessibleName(), chip.sizeHint().height()) == ("回答待ち 12", 24)
    picture = chip.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 3).name() == theme.hex("warn_soft")


def test_an_inline_message_stands_in_the_layout_and_acts(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    message = InlineMessage(theme)
    assert message.isHidden()
    box = in_column(shown, qtbot, message, QLineEdit())
    done: list[int] = []
    message.tell(
        "加入した時期がわかりません",
        "年度だけでも記録できます。",
        level="warn",
        button="加入を記録する",
        act=lambda: done.append(1),
    )
    assert message.isVisibleTo(box)
    QTest.mouseClick(message.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    message.clear()
    assert not message.isVisibleTo(box)


def test_an_empty_list_says_so_and_offers_one_thing(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    done: list[int] = []
    empty = EmptyState(theme, "users", "会員がまだいません", button="会員を追加", act=lambda: done.append(1))
    shown(empty)
    QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    empty.show_fact("「奈良」は見つかりませんでした。", "ふりがなや別の書き方でも探せます。", "条件を消す")
    assert (empty.fact.text(), empty.button.text()) == ("「奈良」は見つかりませんでした。", "条件を消す")


# ---- waiting


def test_waiting_shows_words_then_numbers_and_can_be_stopped(
    theme: Theme, shown: Show, qtbot: QtBot, runner: TaskRunner
) -> None:
    pane = QWidget()
    bar = WaitingBar(theme, runner, pane)
    for timer, wait in zip(bar._timers, (1, 30, 60), strict=True):
        timer.setInterval(wait)
    in_column(shown, qtbot, bar, pane)
    go_on = threading.Event()

    def long(job: Job) -> None:
        job.report(3, 12)
        go_on.wait(5)
        job.check()

    bar.follow(runner.run_long(Lane.POOL, long, words="名簿を読み込んでいます"))
    assert bar.isHidden()
    qtbot.waitUntil(lambda: not bar.isHidden())
    assert pane.cursor().shape() == Qt.CursorShape.BusyCursor
    qtbot.waitUntil(lambda: bar.words.text() == "名簿を読み込んでいます　25％（3／12）")
    qtbot.waitUntil(lambda: not bar.stop.isHidden())
    QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(bar.isHidden)
    assert pane.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_going_to_a_field_scrolls_it_into_view_and_a_flash_marks_it(
    theme: Theme, shown: Show, qtbot: QtBot
) -> None:
    column = QVBoxLayout()
    fields = [Field(theme, f"欄{number}", TextField()) for number in range(30)]
    for field in fields:
        column.addWidget(field)
    area = scrolled(column)
    area.resize(400, 300)
    shown(area)
    fields[-1].go()
    assert fields[-1].control.hasFocus()
    assert not fields[-1].visibleRegion().isEmpty()
    flash(theme, fields[-1])
    assert fields[-1].findChild(QWidget, "flash") is not None
    qtbot.waitUntil(lambda: fields[-1].findChild(QWidget, "flash") is None)
    theme.apply(ThemeSettings("light", less_motion=True))
    flash(theme, fields[-1])
    assert fields[-1].findChild(QWidget, "flash") is None


def test_a_text_that_is_cut_is_its_own_tooltip(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    field = TextField("課")
    field.set_value("ソーシャルメディア推進課ソーシャルメディア推進課")
    field.resize(120, 34)
    shown(field)
    place = field.rect().center()
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, place, field.mapToGlobal(place)))
    assert field.toolTip() == field.text()
    field.set_value("課")
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, place, field.mapToGlobal(place)))
    assert field.toolTip() == ""
    QToolTip.hideText()


def test_centred_text_that_wraps_is_not_cut(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    words = label(
        "会員22団体とシンポジウム10回分が入った見本を開きます。自由に直してかまいません。", wrap=True
    )
    card = Card("見本で試す")
    card.add(words)
    body = QVBoxLayout()
    body.addLayout(centred(card, width=260))
    body.addStretch(1)
    area = scrolled(body)
    area.resize(500, 240)
    shown(area)
    assert card.width() == 260
    assert words.height() >= words.heightForWidth(words.width())
    left = card.mapTo(area.widget(), card.rect().topLeft()).x()
    assert abs(left - (area.widget().width() - 260) / 2) <= 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_tick_can_be_seen(scheme, theme: Theme, shown: Show, qtbot: QtBot) -> None:
    theme.apply(ThemeSettings(scheme))
    box = QCheckBox("手話通訳")
    shown(box)
    line, accent, white = QColor(theme.hex("line_strong")), QColor(theme.hex("accent")), QColor("#ffffff")
    assert near(box, line) > 30
    inside = box.height() // 2 - 6, box.height() // 2 + 6
    assert near(box, accent, *inside, left=4) == 0
    box.setChecked(True)
    assert near(box, accent, *inside, left=4) > 60
    assert near(box, white, *inside, left=9, right=21) > 5


def near(
    widget: QWidget, wanted: QColor, top: int = 0, bottom: int = 99, *, left: int = 0, right: int = 24
) -> int:
    """How many pixels of the indicator have a colour, give or take a little."""
    picture = widget.grab().toImage()
    found = (
        picture.pixelColor(x, y)
        for x in range(left, right)
        for y in range(max(0, top), min(bottom, picture.height()))
    )
    return sum(
        abs(c.red() - wanted.red()) + abs(c.green() - wanted.green()) + abs(c.blue() - wanted.blue()) < 24
        for c in found
    )


def test_a_button_of_a_command_leaves_nothing_on_the_command_when_it_goes(theme: Theme, qtbot: QtBot) -> None:
    """Pages are built anew for each symposium, the commands stay as long as the window."""
    holder = QWidget()
    qtbot.addWidget(holder)
    action = QAction("貼り付け", holder)
    for make in (
        lambda: icon_button_for(theme, action, "copy"),
        lambda: button_for(theme, action, icon="copy"),
    ):
        button = make()
        assert action.receivers(SIGNAL("changed()")) == 1
        button.deleteLater()
        QCoreApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete.value)
        assert action.receivers(SIGNAL("changed()")) == 0
        action.setText("登壇者を貼り付ける")
