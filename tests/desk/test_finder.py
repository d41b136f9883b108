"""さがす driven with keys on the sample council: groups, reasons, commands, IME, what was opened last."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ogdesk.acts.people.additions import add_person
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.finder import FIND_ALL, Finder
from ogdesk.desk.finder.popup import FinderPopup
from ogdesk.desk.finder.rows import FinderRow, FinderRows
from ogdesk.desk.people.page import PeoplePage
from ogdesk.desk.symposia.page import SymposiumPage

Key = Qt.Key


class Hands:
    """What a clerk does with さがす."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop

    @property
    def popup(self) -> FinderPopup:
        finder = self.desktop.window.findChild(Finder)
        assert finder is not None
        assert finder.popup is not None
        return finder.popup

    @property
    def rows(self) -> list[FinderRow]:
        model = self.popup.rows
        return [row for n in range(model.rowCount()) if (row := model.row(n)) is not None]

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=10_000)
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    def open(self) -> None:
        QTest.keyClick(
            QApplication.focusWidget() or self.desktop.window, Key.Key_K, Qt.KeyboardModifier.ControlModifier
        )
        self.settle()
        assert self.popup.isVisible()
        assert self.popup.field.hasFocus()

    def type(self, text: str) -> None:
        """As an input method hands it over; then the pause that starts the search."""
        from PySide6.QtGui import QInputMethodEvent

        field = self.popup.field
        field.selectAll()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
        self.qtbot.waitUntil(lambda: not field.is_ahead)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.desktop.window, key)
        self.settle()

    def lines(self) -> list[str]:
        return [row.words for row in self.rows]


@pytest.fixture
def hands(qtbot: QtBot, opened: Desktop) -> Hands:
    made = Hands(qtbot, opened)
    made.settle()
    return made


def test_people_are_found_by_reading_and_enter_opens_them(hands: Hands) -> None:
    hands.open()
    hands.type("しょうじ")
    assert hands.lines()[:2] == ["人物・役職", "庄司　昌彦"]
    assert hands.rows[1].why == "ふりがな"
    assert hands.popup.current() == hands.rows[1]
    hands.key(Key.Key_Return)
    window = hands.desktop.window
    assert not hands.popup.isVisible()
    assert window.current == "people"
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    assert hands.rows  # the answer is kept, only hidden


def test_groups_follow_one_another_and_arrows_skip_headings(hands: Hands) -> None:
    hands.open()
    hands.type("奈良市")
    assert hands.lines() == ["人物・役職", "奈良市長", "会員・団体", "奈良市"]
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up):
        hands.key(key)
        row = hands.popup.current()
        assert row is not None
        seen.append(row.words)
    assert seen == ["奈良市", "奈良市長", "奈良市"]
    hands.key(Key.Key_Return)
    assert hands.desktop.window.current == "members"


def test_a_symposium_is_opened_by_its_theme(hands: Hands) -> None:
    hands.open()
    hands.type("感染症対策")
    hands.key(Key.Key_Return)
    page = hands.desktop.window.page("symposium")
    assert isinstance(page, SymposiumPage)
    assert hands.desktop.window.current == "symposium"
    assert page.view is not None
    assert page.view.overview.head.title == "オープンガバメント推進協議会公開シンポジウム"


def test_posts_lead_to_the_post(hands: Hands) -> None:
    hands.open()
    hands.type("千葉県知事")
    hands.key(Key.Key_Return)
    page = hands.desktop.window.page("people")
    assert isinstance(page, PeoplePage)
    assert hands.desktop.window.current == "people"
    assert page.tabs.tabText(page.tabs.currentIndex()).startswith("役職")


def test_commands_are_found_with_their_keys_and_run(hands: Hands) -> None:
    hands.open()
    hands.type("設定")
    row = next(row for row in hands.rows if row.kind == "command" and row.words == "設定")
    assert row.keys == "Ctrl+,"
    while hands.popup.current() != row:
        hands.key(Key.Key_Down)
    hands.key(Key.Key_Return)
    assert hands.desktop.window.current == "settings"


def test_commands_that_can_not_be_given_are_not_offered(hands: Hands) -> None:
    hands.desktop.window.go("settings")
    hands.open()
    hands.type("書き出す")
    assert [row for row in hands.rows if row.kind == "command"] == []
    hands.type("さがす")
    assert FIND_ALL not in [row.words for row in hands.rows]


def test_nothing_is_asked_while_composing_and_enter_opens_nothing(hands: Hands) -> None:
    from PySide6.QtGui import QInputMethodEvent

    hands.open()
    asked: list[str] = []
    hands.popup.wanted.connect(asked.append)
    field = hands.popup.field
    QApplication.sendEvent(field, QInputMethodEvent("せつて", []))
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Escape):
        QTest.keyClick(field, key)
    hands.settle()
    assert asked == []
    assert hands.popup.isVisible()
    handed_over = QInputMethodEvent()
    handed_over.setCommitString("設定")
    QApplication.sendEvent(field, handed_over)
    hands.qtbot.waitUntil(lambda: asked == ["設定"])


def test_enter_before_the_answer_opens_the_first_when_it_comes(hands: Hands) -> None:
    hands.open()
    QTest.keyClicks(hands.popup.field, "STIG")
    QTest.keyClick(hands.popup.field, Key.Key_Return)
    hands.settle()
    assert hands.popup.isVisible()  # nothing of that name is a member: there is nothing to open
    hands.popup.field.selectAll()
    QTest.keyClicks(hands.popup.field, "292010")
    QTest.keyClick(hands.popup.field, Key.Key_Return)
    hands.settle()
    assert not hands.popup.isVisible()
    assert hands.desktop.window.current == "members"


def test_an_answer_to_an_older_text_is_dropped(hands: Hands) -> None:
    hands.open()
    field = hands.popup.field
    field.setText("奈良市")
    field.tell()
    field.setText("武蔵大学")
    field.tell()
    hands.settle()
    assert "庄司　昌彦" in hands.lines()
    assert "奈良市" not in hands.lines()


def test_escape_gives_the_keyboard_back(hands: Hands) -> None:
    hands.desktop.window.go("symposia")
    hands.settle()
    before = QApplication.focusWidget()
    assert before is not None
    hands.open()
    hands.key(Key.Key_Escape)
    assert not hands.popup.isVisible()
    assert before.hasFocus()


def test_no_hit_says_so_and_clears_the_condition(hands: Hands) -> None:
    hands.open()
    hands.type("どこにもない")
    assert (
        hands.popup.words.text()
        == "「どこにもない」は見つかりませんでした。ふりがなや別の書き方でも探せます。"
    )
    QTest.mouseClick(hands.popup.again, Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.popup.field.text() == ""
    assert hands.popup.isVisible()


def test_what_was_opened_last_stands_there_before_typing(hands: Hands) -> None:
    hands.open()
    assert hands.rows == []
    assert "ふりがな" in hands.popup.words.text()
    hands.type("庄司")
    hands.key(Key.Key_Return)
    hands.desktop.window.go("symposia", 9)
    hands.settle()
    hands.open()
    assert hands.lines() == ["最近開いたもの", "オープンガバメント推進協議会公開シンポジウム", "庄司　昌彦"]
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Return)
    assert hands.desktop.window.current == "people"


def test_settings_keep_no_names(hands: Hands) -> None:
    hands.open()
    hands.type("庄司")
    hands.key(Key.Key_Return)
    hands.desktop.settings.save()
    text = hands.desktop.here.places.settings.read_text(encoding="utf-8")
    kept = json.loads(text)["finder.recent"]
    assert kept["things"][0][0] == "person"
    assert "庄司" not in text


@pytest.mark.parametrize(
    "odd", [None, 3, [], {"path": 1}, {"path": "", "things": [["person"], ["person", "x"], 4]}]
)
def test_odd_settings_are_nothing(hands: Hands, odd: object) -> None:
    if isinstance(odd, dict) and odd.get("path") == "":
        odd["path"] = str(hands.desktop.session.path)
    hands.desktop.settings.set("finder.recent", odd)
    hands.open()
    assert hands.rows == []


def test_what_was_removed_is_not_offered_again(hands: Hands) -> None:
    ids: list[int] = []
    session = hands.desktop.session
    session.act(lambda file: add_person(file, "架空", "太郎"), lambda added: ids.append(added.id))
    hands.settle()
    hands.open()
    hands.type("架空")
    hands.key(Key.Key_Return)
    session.undo()
    hands.settle()
    hands.open()
    assert "架空　太郎" not in hands.lines()


def test_the_button_does_not_take_the_keyboard_at_the_start_but_tab_reaches_it(hands: Hands) -> None:
    button = hands.desktop.window.nav.search
    assert not button.hasFocus()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or hands.desktop.window, Key.Key_Tab)
        if button.hasFocus():
            break
    assert button.hasFocus()


def test_the_button_in_the_navigation_opens_it(hands: Hands) -> None:
    button = hands.desktop.window.nav.search
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.popup.field.hasFocus()


@pytest.mark.parametrize("size", [(1440, 900), (960, 540)])
def test_it_fits_the_window(hands: Hands, size: tuple[int, int]) -> None:
    window = hands.desktop.window
    window.resize(*size)
    hands.open()
    hands.type("市")
    popup = hands.popup
    assert popup.width() == 640
    assert window.rect().contains(popup.geometry())
    row = popup.list.visualRect(popup.list.currentIndex())
    assert popup.list.viewport().rect().contains(row)


def test_screen_readers_hear_kind_words_and_reason(hands: Hands) -> None:
    hands.open()
    hands.type("しょうじ")
    index = hands.popup.rows.index(1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("人物、庄司　昌彦、")
    assert spoken.endswith("ふりがなで見つかりました")
    assert hands.popup.field.accessibleName() == "さがす"


def test_before_a_file_is_open_only_commands_are_found(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.begin(None)
    hands = Hands(qtbot, desktop)
    hands.settle()
    hands.open()
    hands.type("開く")
    assert [row.words for row in hands.rows if row.kind == "command"] == ["ファイルを開く"]


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot, make_row: Callable[[str, str], FinderRow]) -> None:
    model = FinderRows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([make_row("head", "人物"), make_row("command", "設定")])
    assert model.next_from(-1, 1) == 1
    model.show_rows([make_row("head", "人物")])
    assert model.next_from(0, 1) == -1
    model.show_rows([])
    assert tester.model() is model


@pytest.fixture
def make_row() -> Callable[[str, str], FinderRow]:
    return FinderRow  # type: ignore[return-value]
