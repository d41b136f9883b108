"""The frame: pages, commands, breakpoints, panes, toast, memory; with keys and the mouse on a real window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import MainWindow, Page
from ogdesk.desk.frame.commands import Commands
from ogdesk.desk.frame.council_name import break_name
from ogdesk.desk.frame.state import read_place, read_sizes
from ogdesk.desk.kit.controls import Chip, button_for, icon_button_for, scrolled
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.throttle import Debounce, Throttle
from ogdesk.desk.session.task_runner import TaskRunner

Ctrl, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Memory(dict[str, Any]):
    """Settings without a file."""

    def set(self, key: str, value: Any) -> None:
        self[key] = value


class Notes(Page):
    """A page with one field in the work and one in the right pane."""

    def __init__(self, theme: Theme, name: str, log: list[str]) -> None:
        super().__init__(theme, name, "説明")
        self.name, self.log = name, log
        self.field = TextField("題名")
        column = QVBoxLayout()
        column.addWidget(self.field)
        column.addStretch(1)
        self.set_work(scrolled(column))
        self.detail = TextField("詳しい内容")
        self.set_side(self.detail, "仕上がり", width=400)

    def on_shown(self) -> None:
        self.log.append(f"+{self.name}")

    def on_hidden(self) -> None:
        self.log.append(f"-{self.name}")

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"add": lambda: self.log.append(f"add to {self.name}")} if self.name == "会員" else {}

    def open_place(self, place: object) -> None:
        self.log.append(f"{self.name}:{place}")


@pytest.fixture
def log() -> list[str]:
    return []


@pytest.fixture
def settings() -> Memory:
    return Memory()


@pytest.fixture
def make(
    theme: Theme, runner: TaskRunner, settings: Memory, log: list[str], qtbot: QtBot
) -> Callable[[], MainWindow]:
    kept: list[MainWindow] = []

    def made() -> MainWindow:
        window = MainWindow(theme, runner, settings, title="試験の協議会")
        kept.append(window)
        qtbot.addWidget(window)
        window.commands.add(
            "undo", "取り消す", lambda: log.append("undo"), shortcuts=("Ctrl+Z",), menu="編集"
        )
        window.commands.add("redo", "やり直す", shortcuts=("Ctrl+Y", "Ctrl+Shift+Z"), menu="編集")
        window.commands.add("add", "追加する", shortcuts=("Ctrl+N",), menu="編集")
        window.commands.add(
            "export", "書き出す", lambda: log.append("export"), shortcuts=("Ctrl+E",), menu="ファイル"
        )
        for number, (key, name, icon) in enumerate(
            (("home", "今日", "house"), ("members", "会員", "building-complex"), ("people", "人物", "users")),
            1,
        ):
            window.add_page(key, name, icon, lambda n=name: Notes(theme, n, log), shortcut=f"Ctrl+{number}")
        window.add_page(
            "history", "変更履歴", "rotate-ccw-clock", lambda: Notes(theme, "変更履歴", log), foot=True
        )
        return window

    return made


@pytest.fixture
def window(make: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    made = make()
    made.go("home")
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def press(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


# ---- pages


def test_pages_are_built_when_first_visited(window: MainWindow, log: list[str]) -> None:
    assert window.stack.count() == 1
    press(window, Qt.Key.Key_2, Ctrl)
    assert (window.current, window.stack.count(), log) == ("members", 2, ["+今日", "-今日", "+会員"])


def test_the_caret_is_in_the_work_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.page("home").field.hasFocus)
    press(window, Qt.Key.Key_3, Ctrl)
    assert window.page("people").field.hasFocus()


def test_the_navigation_is_one_stop_with_arrows_inside(window: MainWindow) -> None:
    buttons = [b for b in window.nav.findChildren(QToolButton) if b.property("kind") == "nav"]
    stops = [b for b in buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [b.accessibleName() for b in stops] == ["今日"]
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    assert window.current == "home", "arrows look, Space goes"
    press(window, Qt.Key.Key_Space)
    assert window.current == "people"
    assert [b.isChecked() for b in buttons].count(True) == 1
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_End)
    assert QApplication.focusWidget().accessibleName() == "変更履歴"


def test_a_click_in_the_navigation_goes_there(window: MainWindow) -> None:
    button = next(b for b in window.nav.findChildren(QToolButton) if b.accessibleName() == "会員")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (window.current, button.isChecked()) == ("members", True)
    assert button.toolTip() == "会員（Ctrl+2）"


def test_back_and_forward(window: MainWindow) -> None:
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):
        press(window, key, Ctrl)
    press(window, Qt.Key.Key_Left, Alt)
    press(window, Qt.Key.Key_Left, Alt)
    assert window.current == "home"
    press(window, Qt.Key.Key_Right, Alt)
    assert window.current == "members"
    press(window, Qt.Key.Key_1, Ctrl)
    press(window, Qt.Key.Key_Right, Alt)
    assert window.current == "home", "a new way forgets the old one forward"


def test_a_place_of_a_page_can_be_opened(window: MainWindow, log: list[str]) -> None:
    window.go("members", "つくば市")
    assert log[-1] == "会員:つくば市"


# ---- commands


def test_the_key_of_a_command_fires_while_the_menu_bar_is_hidden(window: MainWindow, log: list[str]) -> None:
    assert not window.menuBar().isVisible()
    press(window, Qt.Key.Key_E, Ctrl)
    press(window, Qt.Key.Key_Z, Ctrl)
    assert log[-2:] == ["export", "undo"]


def test_text_undo_comes_before_the_undo_of_the_window(window: MainWindow, log: list[str]) -> None:
    field = window.page("home").field
    field.setFocus()
    QTest.keyClicks(field, "ab")
    press(window, Qt.Key.Key_Z, Ctrl)
    assert (field.text(), "undo" in log) == ("", False)
    press(window, Qt.Key.Key_Z, Ctrl)
    assert log[-1] == "undo"


def test_a_page_offers_its_commands_only_while_in_front(window: MainWindow, log: list[str]) -> None:
    press(window, Qt.Key.Key_N, Ctrl)
    assert not window.commands["add"].isEnabled()
    press(window, Qt.Key.Key_2, Ctrl)
    press(window, Qt.Key.Key_N, Ctrl)
    assert log[-1] == "add to 会員"
    press(window, Qt.Key.Key_1, Ctrl)
    assert not window.commands["add"].isEnabled()


def test_buttons_and_menus_share_the_action(window: MainWindow, log: list[str]) -> None:
    page = window.page("home")
    button = page.header.add_secondary(window.commands["export"], "download")
    assert (button.text(), button.toolTip()) == ("書き出す", "書き出す（Ctrl+E）")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert log[-1] == "export"
    window.commands.rename("undo", "元に戻す：登壇者の追加")
    assert window.commands["undo"].toolTip() == "元に戻す：登壇者の追加（Ctrl+Z）"


def test_a_command_outlives_the_buttons_that_run_it(window: MainWindow, theme: Theme) -> None:
    action = QAction("追加する")
    buttons = [button_for(theme, action), icon_button_for(theme, action, "plus")]
    for button in buttons:
        button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    action.setEnabled(False)  # nothing of a deleted button is touched
    assert not action.isEnabled()


def test_two_commands_may_not_share_a_key(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    commands = Commands(widget)
    commands.add("one", "一", shortcuts=("Ctrl+E",))
    with pytest.raises(ValueError, match="Ctrl"):
        commands.add("two", "二", shortcuts=("Ctrl+E",))
    with pytest.raises(ValueError, match="twice"):
        commands.add("one", "一")


def test_alt_and_f10_show_the_menu_bar_in_japanese(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.menuBar().actions()))
    names = [action.text() for action in window.menuBar().actions()]
    assert names == ["ファイル", "編集", "表示", "移動"]
    press(window, Qt.Key.Key_F10)
    assert window.menuBar().isVisible()
    for _ in range(2):
        QTest.keyClick(QApplication.activePopupWidget() or window.menuBar(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.menuBar().isVisible())
    QTest.keyClick(window, Qt.Key.Key_Alt)
    assert window.menuBar().isVisible()


# ---- breakpoints


def test_a_narrower_window_shows_icons_and_then_a_drawer(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("home")
    page.header.set_chips([Chip(window.theme, "準備中", "info")])
    secondary = page.header.add_secondary(window.commands["export"])
    page.header.set_primary(window.commands["undo"])
    window.resize(1440, 900)
    assert (window.nav.width(), page.side.isVisible(), secondary.isVisible()) == (208, True, True)
    window.resize(1199, 800)
    qtbot.waitUntil(lambda: window.nav.width() == 64)
    assert page.side.isVisible()
    window.resize(1119, 700)
    qtbot.waitUntil(lambda: not page.side.isVisible())
    assert not secondary.isVisible()
    assert not page.header.chips[0].isVisible()
    assert page.header.more.isVisible()
    page.header.menu.aboutToShow.emit()
    assert [a.text() for a in page.header.menu.actions() if a.text()] == ["準備中", "書き出す"]
    window.resize(1440, 900)
    qtbot.waitUntil(page.side.isVisible)
    assert not page.header.more.isVisible()


def test_f9_opens_the_drawer_and_esc_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 540)
    page = window.page("home")
    qtbot.waitUntil(lambda: not page.side.isVisible())
    press(window, Qt.Key.Key_F9)
    assert page.side.isVisible()
    right = page.side.mapTo(page, QPoint(page.side.width(), 0)).x()
    assert right == page.width()
    page.detail.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not page.side.isVisible()


def test_f9_hides_the_right_pane_of_a_wide_window(window: MainWindow) -> None:
    page = window.page("home")
    press(window, Qt.Key.Key_F9)
    assert not page.side.isVisible()
    press(window, Qt.Key.Key_F9)
    assert page.side.isVisible()


def test_the_smallest_window_is_960_by_540(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(100, 100)
    assert (window.width(), window.height()) == (960, 540)
    page = window.page("home")
    qtbot.waitUntil(lambda: page.width() == 960 - 64)
    assert page.header.minimumSizeHint().width() <= page.width()


# ---- panes


def test_f6_walks_the_panes_and_comes_back_to_the_same_control(window: MainWindow) -> None:
    page = window.page("home")
    page.field.setFocus()
    press(window, Qt.Key.Key_F6)
    assert page.detail.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert window.nav.isAncestorOf(QApplication.focusWidget())
    press(window, Qt.Key.Key_F6)
    assert page.field.hasFocus()
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.nav.isAncestorOf(QApplication.focusWidget())


# ---- toast


def test_the_toast_says_it_keeps_the_keyboard_where_it_is_and_takes_back(
    window: MainWindow, log: list[str], qtbot: QtBot
) -> None:
    before = QApplication.focusWidget()
    announced: list[str] = []
    window.say("奈良市長の回答を「打診中」にしました", lambda: announced.append("back"))
    assert window.toast.isVisible()
    assert QApplication.focusWidget() is before
    assert (window.toast.words.text(), window.toast.button.text()) == (
        "奈良市長の回答を「打診中」にしました",
        "元に戻す",
    )
    QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert (announced, window.toast.isVisible()) == (["back"], False)


def test_the_toast_goes_by_itself_but_not_under_the_mouse_or_with_the_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    toast = window.toast
    assert toast._timer.interval() == 8000
    toast._timer.setInterval(30)
    window.say("できました", lambda: None)
    qtbot.waitUntil(lambda: not toast.isVisible())
    window.say("できました", lambda: None)
    toast.button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(80)
    assert toast.isVisible()
    window.page("home").field.setFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())
    window.say("できました")
    centre = toast.rect().center().toPointF()
    QApplication.sendEvent(toast, QEnterEvent(centre, centre, centre))
    qtbot.wait(80)
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_the_toast_does_not_cover_the_row_with_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("home")
    rows = QListView()
    rows.setModel(QStringListModel([f"{n}行" for n in range(100)]))
    page.splitter.replaceWidget(0, rows)
    rows.show()
    qtbot.waitUntil(lambda: rows.width() > 300)
    rows.setFocus()
    area = window.toast.parentWidget()

    def spoken_at(row: int) -> tuple[QRect, QRect]:
        rows.setCurrentIndex(rows.model().index(row, 0))
        window.say("できました", lambda: None)
        rect = rows.visualRect(rows.currentIndex())
        return window.toast.geometry(), QRect(rows.viewport().mapTo(area, rect.topLeft()), rect.size())

    usual, _ = spoken_at(0)
    covered = (usual.center().y() - rows.viewport().mapTo(area, QPoint(0, 0)).y()) // rows.sizeHintForRow(0)
    toast, row = spoken_at(covered)
    assert row.intersects(usual)
    assert not row.intersects(toast)
    assert toast.y() > page.header.height()
    spoken_at(0)
    rows.setCurrentIndex(rows.model().index(covered, 0))  # the keyboard comes under it while it stays
    qtbot.waitUntil(lambda: not window.toast.geometry().intersects(row))


# ---- memory


def test_place_and_panes_are_remembered(
    make: Callable[[], MainWindow], settings: Memory, qtbot: QtBot
) -> None:
    first = make()
    first.go("home")
    first.restore(settings)
    first.show()
    first.setGeometry(40, 50, 1300, 700)
    first.page("home").splitter.setSizes([700, 350])
    kept = first.page("home").splitter.sizes()
    first.close()
    assert settings["window.place"] == [40, 50, 1300, 700]
    second = make()
    second.restore(settings)
    second.go("home")
    second.show()
    assert second.geometry().getRect() == (40, 50, 1300, 700)
    assert second.page("home").splitter.sizes() == kept


@pytest.mark.parametrize("odd", [None, "x", [1, 2], [1, 2, 3, "4"], {"a": 1}, [True, 1, 2, 3]])
def test_odd_settings_are_ignored(odd: object) -> None:
    assert read_place(odd) is None
    assert read_sizes("x") is None
    assert read_sizes([]) is None


def test_a_place_off_every_screen_is_not_taken(make: Callable[[], MainWindow], settings: Memory) -> None:
    settings["window.place"] = [90000, 90000, 1300, 700]
    window = make()
    window.restore(settings)
    assert window.x() < 5000


# ---- foot of the navigation


def test_the_saved_line_and_the_strip(window: MainWindow) -> None:
    window.nav.saved.tell("保存しました　14:02")
    window.nav.set_council("オープンガバメント推進協議会", "事務局")
    window.strip.tell("これは見本です。", button="自分の記録をはじめる")
    assert window.nav.saved.isVisible()
    assert window.strip.isVisible()
    window.nav.saved.tell("保存できませんでした", problem=True)
    assert window.nav.saved.accessibleName() == "保存できませんでした"
    window.strip.clear()
    assert not window.strip.isVisible()


def test_the_name_of_the_council_breaks_into_two_lines_and_no_more(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1600, 900)
    name = window.nav.council
    window.nav.set_council("協議会", "事務局")
    qtbot.waitUntil(lambda: name.height() > 0)
    assert (name.text(), window.nav.caption.text()) == ("協議会", "事務局")
    window.nav.set_council("オープンガバメント推進協議会", "事務局")
    assert (name.text(), window.nav.caption.text()) == ("オープンガバメント", "推進協議会　事務局")
    assert name.accessibleName() == name.toolTip() == "オープンガバメント推進協議会"
    window.nav.set_council("オープンガバメント推進協議会" * 4, "事務局")
    assert name.shown_text() == name.text()
    assert window.nav.caption.shown_text().endswith("…")
    assert window.nav.caption.toolTip()


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("架空協議会", ("架空協議会", "")),
        ("オープンガバメント推進協議会", ("オープンガバメント", "推進協議会")),
        ("東北地方デジタル都市ネットワーク連絡協議会", ("東北地方デジタル都市ネットワーク", "連絡協議会")),
        ("ひまわりクラブ全国自治体オープンデータの会", ("ひまわりクラブ全国自治体", "オープンデータの会")),
        ("ア" * 30, ("ア" * 16, "ア" * 14)),
        ("Open Government Council of Cities", ("Open Government", "Council of Cities")),
    ],
)
def test_a_long_name_is_never_broken_in_a_word(name: str, lines: tuple[str, str]) -> None:
    assert break_name(name, lambda text: len(text) <= (9 if "オープンガバ" in name else 16)) == lines


def test_the_filled_button_stands_last_and_the_dots_before_it(window: MainWindow, qtbot: QtBot) -> None:
    header = window.go("members").header
    header.add_secondary(QAction("ほか", header))
    export = header.set_primary(QAction("書き出す", header))
    release = header.set_primary(QAction("第2版を作る", header))
    header.put_last(export)
    header.set_narrow(True)
    row = (header.more, release, export)
    qtbot.waitUntil(lambda: [part.x() for part in row] == sorted({part.x() for part in row}))
    assert release.nextInFocusChain() is export


def test_every_tab_stop_has_a_name_and_a_ring(window: MainWindow, tab_walk) -> None:
    header = window.page("home").header
    header.show_undo(window.commands["undo"], window.commands["redo"])
    header.add_secondary(window.commands["export"])
    header.offer_switch("ほかのシンポジウムに切り替える（Ctrl+J）")
    header.add_tabs(["概要", "プログラム"])
    stops = tab_walk(window)
    assert {"さがす", "今日", "取り消す", "書き出す", "題名", "詳しい内容", "この画面のタブ"} <= {
        stop.name for stop in stops
    }
    assert [stop.widget for stop in stops if not stop.name] == []
    assert [(stop.name, stop.ring) for stop in stops if stop.ring < stop.widget.width() // 2] == []


# ---- bursts


def test_bursts_become_one_call(qtbot: QtBot) -> None:
    told: list[int] = []
    throttle, debounce = Throttle(told.append, 20), Debounce(told.append, 20)
    for number in range(50):
        throttle(number)
    qtbot.waitUntil(lambda: told == [49])
    for number in range(50):
        debounce(number)
    assert debounce.waiting
    debounce.flush()
    assert told == [49, 49]
    debounce(7)
    debounce.cancel()
    qtbot.wait(50)
    assert told == [49, 49]


def test_a_long_title_ends_in_dots_and_leaves_room_for_the_buttons(window: MainWindow, qtbot: QtBot) -> None:
    title = "令和2年度 オープンガバメント推進協議会 公開シンポジウム「感染症対策を契機とした社会変革」およびパネルディスカッション"
    page = window.page("home")
    page.header.set_primary(window.commands["export"])
    page.header.set_title(title)
    window.resize(960, 540)
    qtbot.waitUntil(lambda: page.width() == 960 - 64)
    assert page.header.width() == page.width()
    assert page.header.title.shown_text().endswith("…")
    page.header.offer_switch("ほかのシンポジウムに切り替える（Ctrl+J）")
    qtbot.waitUntil(lambda: page.header.switch.text().endswith("…"))
    assert page.header.switch.toolTip() == f"{title}\nほかのシンポジウムに切り替える（Ctrl+J）"
    window.resize(1440, 900)
    page.header.set_title("令和2年度 公開シンポジウム")
    qtbot.waitUntil(lambda: page.header.switch.text() == "令和2年度 公開シンポジウム")
    page.header.set_title("短い題名")
    qtbot.waitUntil(lambda: page.header.switch.text() == "短い題名")
    assert page.header.switch.toolTip() == "ほかのシンポジウムに切り替える（Ctrl+J）"


def test_the_window_is_painted_before_it_is_furnished(
    theme: Theme, runner: TaskRunner, settings: Memory, qtbot: QtBot, log: list[str]
) -> None:
    bare = MainWindow(title="試験の協議会")
    qtbot.addWidget(bare)
    seen: list[str] = []
    bare.painted.connect(lambda: seen.append(bare.grab().toImage().pixelColor(10, 300).name()))
    bare.restore(settings)
    with qtbot.waitSignal(bare.painted):
        bare.show()
    assert seen == [theme.hex("nav")]
    bare.furnish(theme, runner, settings)
    bare.add_page("home", "今日", "house", lambda: Notes(theme, "今日", log), shortcut="Ctrl+1")
    bare.go("home")
    qtbot.waitUntil(bare.page("home").field.isVisible)
    qtbot.waitUntil(lambda: [a.text() for a in bare.menuBar().actions()] == ["表示", "移動"])
    theme.icons.take({})


def test_painting_the_bare_window_needs_neither_the_kit_nor_icons() -> None:
    asked = "import sys, ogdesk.desk.frame.window; print(*[n for n in sys.modules if n.startswith('ogdesk')], 'lucide' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    ).stdout.split()
    assert set(told) == {
        "False", "ogdesk", "ogdesk.desk", "ogdesk.desk.frame", "ogdesk.desk.frame.empty_frame",
            "ogdesk.desk.frame.page_cache",
        "ogdesk.desk.frame.window", "ogdesk.desk.kit",
        "ogdesk.desk.kit.tokens", "ogdesk.desk.words", "ogdesk.ground", "ogdesk.ground.resources",
        "ogdesk.ground.sentence",
    }  # fmt: skip


def test_the_ring_of_a_title_button_is_whole(window: MainWindow, qtbot: QtBot) -> None:
    header = window.page("home").header
    header.offer_switch("ほかのシンポジウムに切り替える（Ctrl+J）")
    qtbot.waitUntil(header.switch.isVisible)
    header.switch.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(header.switch.hasFocus)
    picture = header.switch.grab().toImage()
    middle, right = picture.height() // 2, picture.width() - 1
    focus = window.theme.hex("focus")
    assert [picture.pixelColor(x, middle).name() for x in (0, 1, right - 1, right)] == [focus] * 4


def test_a_page_asked_for_by_its_key_takes_the_keyboard_out_of_the_navigation(
    qtbot: QtBot, opened: Desktop
) -> None:
    window = opened.window
    opened.window.go("history")
    button = next(
        b for b in window.nav.findChildren(QToolButton) if b.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    button.setFocus()
    window.commands["go.symposia"].trigger()
    page = window.page("symposia")
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget()), timeout=10_000)
