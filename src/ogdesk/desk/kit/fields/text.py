"""One-line text field: `edited` at once for the draft, `committed` when the visit pauses or ends."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ogdesk.desk.kit.fields.ime import LOOKED_AT, belongs_to_ime, leaves_undo_to_window
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import MOTION

_PADDING = 24
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LATIN = Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoPredictiveText
_STAYS_DIRTY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class ImeLineEdit(QLineEdit):
    """A line edit that knows when text is being composed."""

    composed = Signal(str, str)
    """(what was typed while composing, as kana; the text handed over) after each phrase."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._kana = ""
        self.setAccessibleName(name)

    @property
    def composing(self) -> bool:
        return bool(self._preedit)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        if is_kana(self._preedit):
            self._kana = self._preedit
        handed_over = event.commitString()
        super().inputMethodEvent(event)
        if handed_over:
            self.composed.emit(self._kana, handed_over)
        if handed_over or not self._preedit:
            self._kana = ""

    def event(self, event: QEvent) -> bool:
        if event.type() not in LOOKED_AT:
            return super().event(event)
        if belongs_to_ime(event, self.composing):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip:
            self._tip_if_cut()
        if leaves_undo_to_window(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _tip_if_cut(self) -> None:
        """Text that does not fit is its own tooltip."""
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width() - _PADDING
        self.setToolTip(tip(self.text()) if cut else "")


class TextField(ImeLineEdit):
    """One line of text.

    `edited(str)` on each change by the user (never while composing): for the draft of the preview.
    `committed(str)` when the field is left, on Enter, or 1 s after the last key: for the file; only when the text
    differs from the last committed one. `fold=True` for codes, phones and addresses: full-width letters and digits
    become half-width on commit, and the input method is asked to stay off.
    """

    committed = Signal(str)
    edited = Signal(str)

    def __init__(self, name: str = "", *, fold: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._fold = fold
        self._committed = ""
        self._pause = QTimer(self, singleShot=True, interval=MOTION.commit_after)
        self._pause.timeout.connect(self._commit_after_pause)
        self.textEdited.connect(self._on_edited)
        if fold:
            self.setInputMethodHints(LATIN)

    @property
    def dirty(self) -> bool:
        """Whether it holds text that was typed but not committed."""
        return self.text() != self._committed

    def value(self) -> str:
        """The text as typed (folded where the field folds)."""
        return unicodedata.normalize("NFKC", self.text()).strip() if self._fold else self.text()

    def set_value(self, text: str) -> None:
        """Show a stored value. What the user is typing right now is kept; it will be committed over it."""
        typing = self.composing or (self.hasFocus() and self.dirty)
        self._committed = text
        if not typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)

    def restore(self, text: str) -> None:
        """Show what was typed and is not stored: it is committed again when the field is left."""
        self._pause.stop()
        self.setText(text)

    def revert(self) -> None:
        """Put the last committed text in the place of what is typed."""
        self.restore(self._committed)

    def commit(self) -> None:
        """Commit now what was typed."""
        self._pause.stop()
        if self.composing:
            return
        if self._fold and self.value() != self.text():
            self.setText(self.value())
        if self.dirty:
            self._committed = self.text()
            self.committed.emit(self._committed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self.commit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_DIRTY:
            self._leave()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self.composing and self._pause.isActive():
            self._pause.start()

    def _leave(self) -> None:
        self.commit()

    def _on_edited(self, text: str) -> None:
        self._pause.start()
        self.edited.emit(text)

    def _commit_after_pause(self) -> None:
        if self.composing:
            self._pause.start()
        else:
            self._commit_pausing()

    def _commit_pausing(self) -> None:
        """A pause while the caret stays: nothing may be rewritten under the fingers."""
        if self.dirty:
            self._committed = self.text()
            self.committed.emit(self.value())


def is_kana(text: str) -> bool:
    """Whether a text under composition is nothing but kana (so it is a reading, not yet converted)."""
    return bool(text) and all(
        "ぁ" <= sign <= "ゖ" or "ァ" <= sign <= "ヶ" or sign in "ー゛゜・" for sign in text
    )
