"""Someone at the window: finds controls by what they say, types, presses, and waits until it is done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ogdesk.desk.desktop import Desktop
from ogdesk.desk.frame import Page

NO = Qt.KeyboardModifier.NoModifier


class Clerk:
    """`write`, `press`, `choose`, `keys`: each as a person would, each until the file has answered."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.desktop.window.page(self.desktop.window.current)

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=30_000)

    def settle(self) -> None:
        """Until the file has answered and the page shows it."""
        for _ in range(4):
            self.wait(lambda: not self.desktop.runner.busy)
            QApplication.sendPostedEvents()
            self.qtbot.wait(1)

    # ---- finding

    def find(self, name: str, *kinds: type[QWidget]) -> QWidget:
        """The control of that name in sight; of several the last (the one added last)."""
        found = [
            w for kind in kinds for w in self.page.findChildren(kind) if w.isVisible() and _says(w, name)
        ]
        assert found, f"nothing in sight is called 「{name}」; there are {self.names(*kinds)}"
        return found[-1]

    def names(self, *kinds: type[QWidget]) -> list[str]:
        """What there is instead."""
        seen = [w for kind in kinds for w in self.page.findChildren(kind) if w.isVisible()]
        return [w.accessibleName() or (w.text() if isinstance(w, QAbstractButton) else "") for w in seen]

    def await_control(self, name: str, *kinds: type[QWidget]) -> QWidget:
        """The same, as soon as it is there."""
        with suppress(self.qtbot.TimeoutError):  # `find` says what there is instead
            self.qtbot.waitUntil(lambda: self._sees(name, *kinds), timeout=10_000)
        return self.find(name, *kinds)

    def _sees(self, name: str, *kinds: type[QWidget]) -> bool:
        return any(_says(w, name) and w.isVisible() for kind in kinds for w in self.page.findChildren(kind))

    # ---- doing

    def keys(self, words: str) -> None:
        """A key with its modifiers, where the caret is."""
        combination = QKeySequence(words)[0]
        target = QApplication.focusWidget() or self.desktop.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def press(self, words: str) -> None:
        """A click on a button."""
        button = self.await_control(words, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Type into a field, by way of the input method where it is Japanese, and leave it with Tab."""
        line = self.await_control(name, QLineEdit, QPlainTextEdit)
        line.setFocus(Qt.FocusReason.TabFocusReason)
        self.enter(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        self.settle()

    def enter(self, line: QWidget, text: str) -> None:
        """Replace what a field holds."""
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(line, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(line, text)
        else:
            QApplication.sendEvent(line, QInputMethodEvent(text[:1], []))
            handed_over = QInputMethodEvent()
            handed_over.setCommitString(text)
            QApplication.sendEvent(line, handed_over)

    def choose(self, name: str, words: str) -> None:
        """Pick one of a list with the arrows."""
        box = self.await_control(name, QComboBox)
        assert isinstance(box, QComboBox)
        assert box.findText(words) >= 0, [box.itemText(n) for n in range(box.count())]
        box.setFocus(Qt.FocusReason.TabFocusReason)
        while box.currentText() != words:
            down = box.findText(words) > box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        self.settle()

    def take(self, words: str) -> None:
        """A line of the menu that is open."""
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = [action for action in menu.actions() if action.text() == words]
        assert found, [action.text() for action in menu.actions()]
        menu.setActiveAction(found[0])
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.settle()

    def tab(self, words: str) -> None:
        """Ctrl+Tab until the tab of that name is in front."""
        tabs = self.page.header.tabs
        assert tabs is not None
        for _ in range(tabs.count()):
            if tabs.tabText(tabs.currentIndex()).startswith(words):
                return
            self.keys("Ctrl+Tab")
        raise AssertionError(words)

    def go(self, key: str) -> None:
        """To another page, with its key."""
        self.keys(key)
        self.settle()

    def line(self, name: str, place: int) -> None:
        """Choose a line of a list with the arrows."""
        view = self.await_control(name, QAbstractItemView)
        assert isinstance(view, QAbstractItemView)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        while view.currentIndex().row() != place:
            down = view.currentIndex().row() < place
            QTest.keyClick(view, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        self.settle()

    def save_as(self, path: Path) -> None:
        """Answer the file chooser."""
        self.wait(lambda: any(d.isVisible() for d in self.desktop.window.findChildren(QFileDialog)))
        (dialog,) = (d for d in self.desktop.window.findChildren(QFileDialog) if d.isVisible())
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        name.setText(str(path))
        dialog.accept()
        self.wait(lambda: not isValid(dialog) or not dialog.isVisible())
        self.desktop.window.activateWindow()  # what the window manager does
        self.wait(self.desktop.window.isActiveWindow)
        self.settle()

    def toast(self) -> str:
        """The words at the foot, '' when there are none."""
        toast = self.desktop.window.toast
        return toast.words.text() if toast.isVisible() else ""


def _says(widget: QWidget, name: str) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return name in (widget.accessibleName(), text.strip())
