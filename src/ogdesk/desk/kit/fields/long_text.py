"""A text field of several lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QInputMethodEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ogdesk.desk.kit.fields.ime import LOOKED_AT, belongs_to_ime, leaves_undo_to_window
from ogdesk.desk.kit.tokens import MOTION

_MOST_LINES = 12
_AROUND = 24
"""Borders, margins and padding above and below the text."""


class LongTextField(QPlainTextEdit):
    """A plain text edit that commits like a TextField.

    Several lines of text; Tab leaves it. Signals as TextField, and `lengthChanged(int)` for the counter.

    Qt's textChanged also fires while text is composed and unchanged, so every change is compared first.
    """

    committed = Signal(str)
    edited = Signal(str)
    lengthChanged = Signal(int)

    def __init__(self, name: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._committed = ""
        self._seen = ""
        self._pause = QTimer(self, singleShot=True, interval=MOTION.commit_after)
        self._pause.timeout.connect(self.commit)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()
        self.textChanged.connect(self._on_changed)

    def sizeHint(self) -> QSize:
        """As high as its lines, between those asked for and twelve; more of them scroll."""
        shown = max(self._lines, min(_MOST_LINES, self._line_count()))
        return QSize(240, ceil(QFontMetricsF(self.font()).lineSpacing()) * shown + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @property
    def composing(self) -> bool:
        return bool(self._preedit)

    @property
    def dirty(self) -> bool:
        return self.toPlainText() != self._committed

    def value(self) -> str:
        return self.toPlainText()

    def set_value(self, text: str) -> None:
        """Show a stored value. What the user is typing right now is kept; it will be committed over it."""
        typing = self.composing or (self.hasFocus() and self.dirty)
        self._committed = text
        if not typing and self.toPlainText() != text:
            self._seen = text
            self.setPlainText(text)
            self.lengthChanged.emit(len(text))

    def restore(self, text: str) -> None:
        """Show what was typed and is not stored: it is committed again when the field is left."""
        self._pause.stop()
        self._seen = text
        self.setPlainText(text)
        self.lengthChanged.emit(len(text))

    def revert(self) -> None:
        """Put the last committed text in the place of what is typed."""
        self.restore(self._committed)

    def commit(self) -> None:
        """Commit now what was typed, unless it is still being composed."""
        if self.composing:
            self._pause.start()
            return
        self._pause.stop()
        if self.dirty:
            self._committed = self.toPlainText()
            self.committed.emit(self._committed)

    def event(self, event: QEvent) -> bool:
        if event.type() not in LOOKED_AT:
            return super().event(event)
        if belongs_to_ime(event, self.composing):
            event.accept()
            return True
        document = self.document()
        if leaves_undo_to_window(
            event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _line_count(self) -> int:
        """Lines as wrapped at the present width."""
        return round(self.document().size().height())

    def _fit(self) -> None:
        """A scroll bar only beyond the most lines: its coming would wrap the text anew."""
        policy = Qt.ScrollBarPolicy
        more = self._line_count() > _MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def _on_changed(self) -> None:
        text = self.toPlainText()
        if self.composing or text == self._seen:
            return
        self._seen = text
        self._pause.start()
        self.lengthChanged.emit(len(text))
        self.edited.emit(text)
