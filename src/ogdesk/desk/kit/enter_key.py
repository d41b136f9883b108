"""Event filter: Enter presses the focused button, as Space does.

Qt leaves that to the platform: outside a dialog most buttons ignore Enter. Here it is the same everywhere, for every
button of every window: the key is handed on as Space, so that the button looks pressed, goes off once when the key is let
go, and never by a key that is held down. A tick box keeps to Space, and one of a few chips (`SegmentedChoice`) is chosen by
Enter but leaves the key to the form around it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget
from shiboken6 import isValid

from ogdesk.desk.kit.controls.choices import SegmentedChoice

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KINDS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


class EnterKeyFilter(QObject):
    """Follows the keyboard through the application and looks at the keys of the button that has it, of nothing else."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._button: QAbstractButton | None = None
        app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KINDS or not isinstance(event, QKeyEvent) or event.key() not in ENTER:
            return False
        if event.modifiers() & ~_KEYPAD:
            return False
        if not event.isAutoRepeat():
            QCoreApplication.sendEvent(watched, QKeyEvent(event.type(), Qt.Key.Key_Space, _PLAIN, " "))
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._button is not None and isValid(self._button):
            self._button.removeEventFilter(self)
        self._button = now if isinstance(now, QAbstractButton) and _is_pressed(now) else None
        if self._button is not None:
            self._button.installEventFilter(self)


def _is_pressed(button: QAbstractButton) -> bool:
    """Whether Enter is for the button itself."""
    return not isinstance(button, QCheckBox | QRadioButton) and not isinstance(
        button.parentWidget(), SegmentedChoice
    )
