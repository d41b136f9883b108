"""前回をもとに and pasting, driven with keys on the sample council."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia.next_year import CopiedPart
from ogdesk.council.attendance import AttendanceState
from ogdesk.council.event import Event
from ogdesk.council.organisation import Person
from ogdesk.council.programme import Role
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.starting import PASTE_LINEUP, Starting
from ogdesk.desk.starting.next_panel import NextPanel
from ogdesk.desk.starting.paste_panel import PastePanel
from ogdesk.desk.starting.paste_rows import COL_NAME, COL_READING, COL_ROLE, COL_TICK, COL_TOLD, PasteRows
from ogdesk.desk.symposia.page import PROGRAMME, SymposiumPage
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.places import Places
from ogdesk.store.reading import Reading

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
T = TypeVar("T")
EVENT = 9
"""The symposium of 2020 in the sample."""
LINES = """モデレーター
架空大学　教授　創作（ソウサク）　花子（ハナコ）　氏
パネリスト
札幌市長
総合案内図
読めない行です。"""


@pytest.fixture
def here(tmp_path: object) -> Surroundings:
    """A month after the symposium of 2020."""
    from pathlib import Path

    folder = Path(str(tmp_path))
    clock = FixedClock(datetime(2020, 12, 21, 9, 0, tzinfo=TOKYO))
    return Surroundings(
        clock,
        Places(*[folder / name for name in ("config", "log", "state", "data", "documents")]),
        "庶務係PC",
    )


class Hands:
    """What a clerk does."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop

    @property
    def starting(self) -> Starting:
        found = self.desktop.window.findChild(Starting)
        assert found is not None
        return found

    @property
    def next(self) -> NextPanel:
        assert self.starting.next_panel is not None
        return self.starting.next_panel

    @property
    def paste(self) -> PastePanel:
        assert self.starting.paste_panel is not None
        return self.starting.paste_panel

    @property
    def page(self) -> SymposiumPage:
        page = self.desktop.window.page("symposium")
        assert isinstance(page, SymposiumPage)
        return page

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.desktop.runner.busy, timeout=20_000)
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.desktop.window, key, held)
        self.settle()

    def go(self, tab: int = 0) -> SymposiumPage:
        self.desktop.window.go("symposia", EVENT)
        self.settle()
        self.page.show_tab(tab)
        self.settle()
        return self.page

    def paste_text(self, text: str, tab: int = PROGRAMME) -> PastePanel:
        self.go(tab)
        QGuiApplication.clipboard().setText(text)
        self.key(Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert self.paste.isVisible()
        return self.paste

    def read(self, work: Callable[[Reading], T]) -> T:
        path = self.desktop.session.path
        assert path is not None
        with open_to_read(path, self.desktop.here) as file, file.reading() as reading:
            return work(reading)

    def told(self) -> list[str]:
        rows = self.paste.rows
        return [str(rows.index(n, COL_TOLD).data()) for n in range(rows.rowCount())]


@pytest.fixture
def hands(qtbot: QtBot, opened: Desktop) -> Hands:
    made = Hands(qtbot, opened)
    made.settle()
    return made


# ---- 前回をもとに


def test_three_keys_make_the_next_one(hands: Hands) -> None:
    hands.go()
    hands.key(Key.Key_N, CTRL)
    assert hands.next.from_last.hasFocus()
    hands.key(Key.Key_Return)
    assert hands.next.add.hasFocus()
    hands.key(Key.Key_Return)
    assert not hands.next.isVisible()
    event_id = hands.page.event_id
    assert event_id not in (None, EVENT)
    view = hands.page.view
    assert view is not None
    assert view.overview.head.title == "オープンガバメント推進協議会公開シンポジウム"
    event = hands.read(lambda r: _facts(r.get(Event, event_id or 0)))
    assert event == (date(2021, 11, 18), "15:00", 2, 8, {AttendanceState.CANDIDATE}, 0, "郡山市")
    assert hands.desktop.window.toast.words.text() == "シンポジウムを追加しました"
    QTest.keyClick(hands.desktop.window, Key.Key_Z, CTRL)
    hands.settle()
    assert hands.read(lambda r: r.find(Event, event_id or 0)) is None


def test_from_today_the_caret_comes_into_the_new_one(qtbot: QtBot, opened_at_home: Desktop) -> None:
    """The form that had it closes before the page of the new one is filled."""
    window = opened_at_home.window
    qtbot.waitUntil(lambda: not opened_at_home.runner.busy, timeout=20_000)
    QTest.keyClick(window, Key.Key_N, CTRL)
    for words in ("前回をもとに", "追加する"):
        qtbot.waitUntil(lambda words=words: _focus_words() == words, timeout=20_000)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: _focus_words() == "名称", timeout=20_000)
    assert window.current == "symposium"


def _focus_words() -> str:
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _facts(event: Event) -> tuple[object, ...]:
    sitting, notice = event.first_sitting, event.notices[0]
    assert sitting is not None
    states = {a.state for a in event.attendances}
    issuer = notice.issuer.name if notice.issuer else ""
    return (
        sitting.day,
        sitting.start,
        len(event.items),
        len(event.attendances),
        states,
        len(event.links),
        issuer,
    )


def test_all_parts_are_ticked_and_one_can_be_left_out(hands: Hands) -> None:
    hands.go()
    hands.key(Key.Key_N, CTRL)
    hands.key(Key.Key_Return)
    panel = hands.next
    assert panel.parts.value() == frozenset(CopiedPart)
    assert panel.title.text() == "令和3年度：オープンガバメント推進協議会公開シンポジウム"
    programme = panel.parts.buttons[3]
    programme.setFocus()
    hands.key(Key.Key_Space)
    naming = panel.parts.buttons[0]
    naming.setFocus()
    hands.key(Key.Key_Space)
    assert panel.title.text() == "令和3年度：令和3年度 公開シンポジウム"
    panel.add.setFocus()
    hands.key(Key.Key_Return)
    found = hands.read(lambda r: [(e.title, len(e.items)) for e in r.all(Event)][-1])
    assert found == ("令和3年度 公開シンポジウム", 0)


def test_a_holiday_is_told_and_another_day_taken(hands: Hands) -> None:
    hands.go()
    hands.key(Key.Key_N, CTRL)
    hands.key(Key.Key_Return)
    panel = hands.next
    assert [b.text() for b in panel.others if b.isVisible()] == [
        "令和3年11月25日（木）",
        "令和3年11月11日（木）",
        "令和3年12月2日（木）",
    ]
    line = panel.day.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "11/23")
    hands.key(Key.Key_Return)
    assert line.text() == "令和3年11月23日（火）"
    assert panel.day_field.sentence == "令和3年11月23日（火）は勤労感謝の日です。"
    panel.others[0].setFocus()
    hands.key(Key.Key_Return)
    assert line.text() == "令和3年11月18日（木）"
    assert panel.day_field.sentence == ""


def test_a_day_of_another_year_changes_the_title(hands: Hands) -> None:
    hands.go()
    hands.key(Key.Key_N, CTRL)
    hands.key(Key.Key_Return)
    line = hands.next.day.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "2022/5/19")
    hands.key(Key.Key_Return)
    assert hands.next.title.text().startswith("令和4年度：")
    line.selectAll()
    QTest.keyClicks(line, "2022/2/31")
    hands.next.add.setFocus()
    hands.key(Key.Key_Return)
    assert hands.next.isVisible()  # a day that does not exist makes no symposium
    assert hands.next.day_field.sentence != ""


def test_escape_puts_it_away_and_nothing_was_made(hands: Hands) -> None:
    page = hands.go()
    before = hands.read(lambda r: len(r.all(Event)))
    hands.key(Key.Key_N, CTRL)
    assert not page.head.export_button.isVisible()  # one primary button on a screen
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Escape)
    assert not hands.next.isVisible()
    assert page.head.export_button.isVisible()
    assert hands.read(lambda r: len(r.all(Event))) == before


def test_a_blank_one_can_be_chosen(hands: Hands) -> None:
    hands.go()
    hands.key(Key.Key_N, CTRL)
    hands.next.blank.setFocus()
    hands.key(Key.Key_Return)
    assert hands.read(lambda r: [(e.title, len(e.items)) for e in r.all(Event)][-1]) == (
        "令和3年度 公開シンポジウム",
        0,
    )


def test_another_page_puts_it_away(hands: Hands) -> None:
    hands.go()
    hands.key(Key.Key_N, CTRL)
    hands.desktop.window.go("settings")
    hands.settle()
    assert hands.starting.panel is None


def test_the_programme_keeps_its_own_ctrl_n(hands: Hands) -> None:
    page = hands.go(PROGRAMME)
    hands.key(Key.Key_N, CTRL)
    assert hands.starting.next_panel is None
    assert page.programme is not None
    assert page.programme.menu.isVisible()
    page.programme.menu.hide()


# ---- pasting


def test_paste_review_and_add_with_keys(hands: Hands) -> None:
    panel = hands.paste_text(LINES)
    assert hands.told() == [
        "新しい人物　新しい団体：架空大学",
        "新しい役職",
        "新しい人物　確かめてください：人の名前かどうか、姓と名の分かれ目",
    ]
    assert panel.message.fact.text() == "読み取れなかった行が1行あります"
    assert panel.count.text() == "3人のうち2人を追加します"
    assert panel.add.hasFocus()
    hands.key(Key.Key_Return)
    assert not panel.isVisible()
    assert (
        hands.desktop.window.toast.words.text() == "登壇者を2人追加しました（新しい人物1人、新しい団体1件）"
    )
    keynote = hands.read(lambda r: _seats(r.get(Event, EVENT), 0))
    assert keynote == [
        ("関　治之", Role.SPEAKER),
        ("創作　花子", Role.MODERATOR),
        ("札幌市長", Role.PANELIST),
    ]
    QTest.keyClick(hands.desktop.window, Key.Key_Z, CTRL)
    hands.settle()
    assert hands.read(lambda r: _seats(r.get(Event, EVENT), 0)) == [("関　治之", Role.SPEAKER)]


def _seats(event: Event, number: int) -> list[tuple[str, Role]]:
    seats = sorted(event.items[number].appearances, key=lambda a: a.printed_position)
    return [(a.post.printed if a.post else a.person.name if a.person else "", a.role) for a in seats]


def test_cells_are_put_right_with_keys_and_an_input_method(hands: Hands) -> None:
    panel = hands.paste_text("架空大学　教授　一二三四五　氏")
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.rows.index(0, COL_NAME))
    hands.key(Key.Key_Return)
    editor = panel.table.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "一二　三四五"
    QApplication.sendEvent(editor, QInputMethodEvent("いち", []))
    QTest.keyClick(editor, Key.Key_Return)
    assert editor.isVisible()  # Enter turned kana into kanji, nothing more
    event = QInputMethodEvent()
    event.setCommitString("関　治之")
    QApplication.sendEvent(editor, event)
    QTest.keyClick(editor, Key.Key_Return)
    hands.settle()
    assert panel.rows.index(0, COL_NAME).data() == "関　治之"
    assert hands.told() == ["基調講演に登壇ずみ"]
    panel.table.setCurrentIndex(panel.rows.index(0, COL_NAME))
    QTest.keyClick(panel.table, Key.Key_Right)
    assert panel.table.currentIndex().column() == COL_READING
    QTest.keyClick(panel.table, Key.Key_Space)
    assert panel.count.text() == "1人のうち0人を追加します"


def test_typing_in_the_text_is_understood_anew(hands: Hands) -> None:
    panel = hands.paste_text("")
    assert panel.text.hasFocus()
    assert panel.rows.rowCount() == 0
    QApplication.sendEvent(panel.text, _committed("奈良市長、札幌市長"))
    hands.qtbot.waitUntil(lambda: panel.rows.rowCount() == 2)
    hands.settle()
    panel.add.setFocus()
    hands.key(Key.Key_Return)
    assert [name for name, _ in hands.read(lambda r: _seats(r.get(Event, EVENT), 0))][1:] == [
        "奈良市長",
        "札幌市長",
    ]


def _committed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def test_nothing_ticked_is_refused_in_words(hands: Hands) -> None:
    panel = hands.paste_text("読めない行です。")
    assert panel.message.fact.text() == "登壇者を読み取れませんでした"
    panel.add.setFocus()
    hands.key(Key.Key_Return)
    assert panel.message.words.text() == "追加する登壇者がありません。追加する行に印を付けてください。"
    hands.key(Key.Key_Escape)
    assert not panel.isVisible()
    assert hands.page.splitter.isVisible()
    assert hands.read(lambda r: [p for p in r.all(Person) if "読" in p.name]) == []


def test_without_a_symposium_in_front_it_says_so(hands: Hands) -> None:
    hands.desktop.window.go("settings")
    hands.settle()
    hands.desktop.window.commands[PASTE_LINEUP].trigger()
    assert (
        hands.desktop.window.toast.words.text()
        == "貼り付けるシンポジウムを開いてから、もう一度選んでください。"
    )


def test_the_button_stands_at_the_programme(hands: Hands) -> None:
    page = hands.go(PROGRAMME)
    assert page.programme is not None
    QGuiApplication.clipboard().setText("札幌市長")
    QTest.mouseClick(page.programme.paste, Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.paste.rows.rowCount() == 1


def test_every_stop_has_a_name_and_a_ring(hands: Hands, tab_walk: Callable[..., list]) -> None:  # type: ignore[type-arg]
    panel = hands.paste_text(LINES)
    stops = [stop for stop in tab_walk(hands.desktop.window) if panel.isAncestorOf(stop.widget)]
    assert {stop.name for stop in stops} >= {"貼り付けた文", "読み取った登壇者", "追加する", "やめる"}
    assert all(stop.ring > 0 for stop in stops)


def test_the_model_keeps_the_rules_of_qt(hands: Hands) -> None:
    panel = hands.paste_text(LINES)
    model = PasteRows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [panel.rows.row(n) for n in range(panel.rows.rowCount())]
    model.show_rows(rows)
    model.toggle(0)
    model.setData(model.index(1, COL_ROLE), Role.GREETING)
    model.show_rows(rows, keep_ticks=True)
    assert (
        model.index(0, COL_TICK)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .startswith("追加しない、モデレーター、創作　花子")
    )
    model.show_rows([])
    assert tester.model() is model
    assert model.rowCount(QModelIndex()) == 0


@pytest.mark.parametrize("size", [(960, 540)])
def test_the_smallest_window_cuts_nothing(hands: Hands, size: tuple[int, int]) -> None:
    hands.desktop.window.resize(*size)
    hands.go()
    hands.key(Key.Key_N, CTRL)
    hands.key(Key.Key_Return)
    panel = hands.next
    for part in (*panel.parts.buttons, panel.add, panel.day.line):
        corner = part.mapTo(panel, part.rect().bottomRight())
        assert panel.rect().contains(corner)
    assert panel.mapTo(hands.desktop.window, panel.rect().bottomRight()).y() < 540
