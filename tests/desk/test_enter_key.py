"""Enter presses the button that has the keyboard, in a form and on every screen of the window (docs/window.md §3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpers.screens import Screens, seen, told
from ogdesk.desk.desktop import Desktop
from ogdesk.desk.kit.controls import SegmentedChoice, icon_button, secondary_button
from ogdesk.desk.kit.enter_key import EnterKeyFilter
from ogdesk.desk.kit.theme import Theme

Show = Callable[[QWidget], QWidget]
ENTERS = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


class Form(QWidget):
    """Parts one under the other; notes the Enter that no part took."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.enters = 0
        self._keys = EnterKeyFilter(QApplication.instance(), self)  # type: ignore[arg-type]
        stack = QVBoxLayout(self)
        for part in parts:
            stack.addWidget(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.enters += event.key() in ENTERS


@pytest.fixture(params=["words", "icon"])
def button(request: pytest.FixtureRequest, theme: Theme) -> QAbstractButton:
    """A push button and a tool button of the kit."""
    if request.param == "words":
        return secondary_button(theme, "記録する")
    return icon_button(theme, "x", "閉じる")


def clicks_of(button: QAbstractButton) -> list[bool]:
    found: list[bool] = []

    def note(checked: bool) -> None:
        found.append(checked)

    button.clicked.connect(note)
    return found


@pytest.mark.parametrize("key", ENTERS)
def test_enter_presses_a_button_once(button: QAbstractButton, key: Qt.Key, shown: Show) -> None:
    form, clicks = Form(button), clicks_of(button)
    shown(form)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    assert len(clicks) == 1
    assert form.enters == 0
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(clicks) == 2


def test_a_key_held_down_presses_once_and_never_what_comes_after(theme: Theme, shown: Show) -> None:
    """As when the button asks a question and the caret goes to its 「戻る」."""
    first, second = secondary_button(theme, "ごみ箱を空にする"), secondary_button(theme, "戻る")
    shown(Form(first, second))
    asked, answered = clicks_of(first), clicks_of(second)
    first.clicked.connect(lambda _checked: second.setFocus(Qt.FocusReason.OtherFocusReason))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyPress(first, Qt.Key.Key_Return)
    for _ in range(3):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            held = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
            QApplication.sendEvent(QApplication.focusWidget(), held)
    QTest.keyRelease(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert second.hasFocus()
    assert (len(asked), len(answered)) == (1, 0)
    QTest.keyRelease(second, Qt.Key.Key_Return)
    assert answered == []


def test_enter_with_another_key_is_no_press(theme: Theme, shown: Show) -> None:
    button = secondary_button(theme, "記録する")
    clicks = clicks_of(button)
    shown(Form(button))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(button, Qt.Key.Key_Return, modifier)
    assert clicks == []


def test_enter_opens_the_menu_of_a_button(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    button = secondary_button(theme, "並べ替え")
    menu = QMenu(button)
    menu.addAction("五十音順")
    button.setMenu(menu)
    shown(Form(button))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    opened: list[bool] = []
    menu.aboutToShow.connect(lambda: opened.append(True))
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    QTest.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not menu.isVisible())
    assert opened == [True]


def test_a_tick_box_keeps_to_space(shown: Show) -> None:
    box = QCheckBox("公開する")
    form = Form(box)
    shown(form)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.isChecked(), form.enters) == (False, 1)


def test_one_of_a_few_is_chosen_and_the_form_hears_of_it(shown: Show) -> None:
    choice = SegmentedChoice([("yes", "出席"), ("no", "欠席")], "回答")
    form = Form(choice)
    shown(form)
    choice.buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(choice.buttons[1], Qt.Key.Key_Return)
    assert (choice.value(), form.enters) == ("no", 1)


def test_enter_presses_every_button_of_every_screen(qtbot: QtBot, opened: Desktop) -> None:
    """Down, once, for each: what the button then does is told elsewhere."""
    screens, faults, tried = Screens(qtbot, opened), [], 0
    for screen in screens.walk():
        for button in seen(opened.window, QPushButton) + seen(opened.window, QToolButton):
            if not button.isEnabled() or isinstance(button.parentWidget(), SegmentedChoice):
                continue
            button.setFocus(Qt.FocusReason.TabFocusReason)
            if QApplication.focusWidget() is not button:
                continue
            tried += 1
            button.blockSignals(True)
            QTest.keyPress(button, Qt.Key.Key_Return)
            if not button.isDown():
                faults.append(f"{screen}: {told(button)}")
            button.setDown(False)
            QTest.keyRelease(button, Qt.Key.Key_Return)
            button.blockSignals(False)
    assert tried > 100
    assert faults == [], "\n".join(faults)
