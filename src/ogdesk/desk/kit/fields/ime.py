"""Key handling shared by all text fields: input method composition, and who undoes.

While an input method shows text under composition, Enter, Esc, Tab and the arrows belong to it; some platforms let
them through to the field. A field with nothing of its own to undo leaves Ctrl+Z to the window.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_OF_THE_IME = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
LOOKED_AT = (*_KEY_EVENTS, QEvent.Type.ToolTip)
"""The events that a field looks at; dozens of others pass by it whenever a form is shown."""


def belongs_to_ime(event: QEvent, composing: bool) -> bool:
    """Whether a key event must be swallowed because text is being composed."""
    return composing and event.type() in _KEY_EVENTS and cast(QKeyEvent, event).key() in _OF_THE_IME


def leaves_undo_to_window(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether this ShortcutOverride is an undo or redo that the field itself could not do."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    key = cast(QKeyEvent, event)
    if key.matches(QKeySequence.StandardKey.Undo):
        return not can_undo
    if key.matches(QKeySequence.StandardKey.Redo) or _is_ctrl_y(key):
        return not can_redo
    return False


def _is_ctrl_y(key: QKeyEvent) -> bool:
    return key.key() == Qt.Key.Key_Y and key.modifiers() == Qt.KeyboardModifier.ControlModifier
