"""Choices as chips in a row: one of them, or any of them. A row is one Tab stop with arrows inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import shown

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArrowKeys(QObject):
    """Makes a group of buttons one Tab stop: arrows, Home and End move inside it (`press` also pushes the button)."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QObject, *, press: bool = False) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        self._press = press
        for button in self._buttons:
            button.installEventFilter(self)
        if self._buttons:
            self.stop_at(next((b for b in self._buttons if b.isChecked()), self._buttons[0]))

    def stop_at(self, stop: QAbstractButton) -> None:
        """Make `stop` the one that Tab reaches."""
        for button in self._buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self.stop_at(watched)
        if kind != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        target = self._target(watched, event.key())
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if self._press:
            target.click()
        return True

    def _target(self, watched: QObject, key: int) -> QAbstractButton | None:
        usable = [b for b in self._buttons if b.isEnabled() and not b.isHidden()]
        if watched not in usable:
            return None
        place = usable.index(watched)
        if key in _NEXT:
            return usable[(place + 1) % len(usable)]
        if key in _BACK:
            return usable[(place - 1) % len(usable)]
        if key == Qt.Key.Key_Home:
            return usable[0]
        return usable[-1] if key == Qt.Key.Key_End else None


class _ChipButton(QPushButton):
    """Wide enough for its words when they are bold (chosen): Latin letters grow."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setBold(True)
        plain = QFont(bold)
        plain.setBold(False)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - QFontMetrics(plain).horizontalAdvance(
            self.text()
        )
        hint = super().sizeHint()
        return QSize(hint.width() + max(0, more), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the row of chips, also where the platform would press a button with it."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _ChipRow(QWidget):
    """Chips side by side."""

    pushed = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._values = [value for value, _ in choices]
        self.buttons = [self._chip(words) for _, words in choices]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        for button in self.buttons:
            line.addWidget(button)
        line.addStretch(1)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

    def set_words(self, value: Any, words: str) -> None:
        """Change the words of one chip (「回答待ち 2」)."""
        self.buttons[self._values.index(value)].setText(shown(words))

    def _chip(self, words: str) -> QPushButton:
        button = _ChipButton(shown(words))
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.ensurePolished()  # its height comes from the style sheet: layouts must not learn of it only when shown
        button.clicked.connect(lambda _checked: self.pushed.emit(button))
        return button


class SegmentedChoice(_ChipRow):
    """One of a few: `committed(object)` when another one is chosen; arrows choose.

    Enter chooses the chip that has the ring, and goes on to the form around it.
    """

    committed = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], name: str) -> None:
        super().__init__(choices, name)
        self._value: Any = None
        self._keys = ArrowKeys(self.buttons, self, press=True)
        self.pushed.connect(self._choose)

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a stored value (None: nothing chosen yet)."""
        self._value = value
        for own, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(own == value)
            if own == value:
                self._keys.stop_at(button)
                self.setFocusProxy(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ringed = next((button for button in self.buttons if button.hasFocus()), None)
        if event.key() in _ENTER and ringed is not None and not ringed.isChecked():
            ringed.click()
        super().keyPressEvent(event)

    def _choose(self, button: QPushButton) -> None:
        value = self._values[self.buttons.index(button)]
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.committed.emit(value)


class CheckChips(_ChipRow):
    """Any of a few: `committed(frozenset)` after each push; arrows move, Space pushes."""

    committed = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], name: str) -> None:
        super().__init__(choices, name)
        self._keys = ArrowKeys(self.buttons, self)
        self.pushed.connect(lambda _button: self.committed.emit(self.value()))

    def value(self) -> frozenset[Any]:
        return frozenset(v for v, b in zip(self._values, self.buttons, strict=True) if b.isChecked())

    def set_value(self, values: frozenset[Any]) -> None:
        """Show the stored values."""
        for own, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(own in values)
