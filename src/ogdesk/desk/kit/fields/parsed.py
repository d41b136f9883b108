"""Text fields with a typed value: read leniently, rewritten on leaving, explained when they can't be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ogdesk.council.times import duration_text, parse_duration, parse_time
from ogdesk.desk.kit.fields.text import LATIN, TextField
from ogdesk.desk.kit.tokens import MOTION
from ogdesk.desk.words import shown
from ogdesk.ground.errors import BadValue

V = TypeVar("V")
_DAY = 24 * 60


class ParsedField(TextField, Generic[V]):
    """A TextField for a value of type V, None when empty.

    `valueCommitted(object)` when a readable text is left, on Enter or after a pause; `valueEdited(object)` while
    typing, whenever the text is readable; `problemChanged(sentence, suggestion)` when the text can't be read, both
    empty as soon as it can. A problem is told on leaving or Enter; once told, it is looked at again 400 ms after a
    key. An unreadable text is kept and committed to nobody.
    """

    valueCommitted = Signal(object)
    valueEdited = Signal(object)
    problemChanged = Signal(str, str)

    def __init__(
        self,
        name: str = "",
        *,
        read: Callable[[str], V],
        write: Callable[[V], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent=parent)
        self._read = read
        self._write = write
        self._problem = ""
        self._current: V | None = None
        self._recheck = QTimer(self, singleShot=True, interval=MOTION.recheck_after)
        self._recheck.timeout.connect(self._check_again)
        self.edited.connect(self._draft)

    @property
    def problem(self) -> str:
        """The sentence now told about the text, or ''."""
        return self._problem

    def current(self) -> V | None:
        """The last committed value."""
        return self._current

    def show_value(self, value: V | None) -> None:
        """Show a stored value; what is being typed is kept."""
        self._current = value
        self.set_value(self._written(value))
        if not self.dirty:
            self._tell("", "")

    def restore(self, text: str) -> None:
        """As TextField; a text that can't be read is explained at once."""
        super().restore(text)
        self._check_again()

    def commit(self) -> None:
        """Read the text; rewrite it and commit the value, or tell the problem."""
        self._pause.stop()
        if self.composing:
            return
        try:
            value = self._read_text()
        except BadValue as problem:
            self._tell(problem.sentence, problem.suggestion)
            return
        self._tell("", "")
        self._take(value)
        if self.text() != self._written(value):
            self.setText(self._written(value))
        self._committed = self.text()

    def take_suggestion(self, text: str) -> None:
        """The user accepted the suggested value (never in a file that is only looked at)."""
        if self.isReadOnly():
            return
        self.setText(text)
        self.commit()

    def step(self, value: V) -> None:
        """Put another value in, as arrow keys do (never in a file that is only looked at)."""
        if self.isReadOnly():
            return
        self.setText(self._written(value))
        self.selectAll()
        self._on_edited(self.text())

    def _commit_pausing(self) -> None:
        try:
            value = self._read_text()
        except BadValue:
            return
        self._take(value)

    def _take(self, value: V | None) -> None:
        if value != self._current:
            self._current = value
            self.valueCommitted.emit(value)

    def _read_text(self) -> V | None:
        text = self.text()
        if text == self._written(self._current):
            return self._current
        return self._read(text) if text.strip() else None

    def _written(self, value: V | None) -> str:
        return "" if value is None else self._write(value)

    def _draft(self) -> None:
        if self._problem:
            self._recheck.start()
        try:
            self.valueEdited.emit(self._read_text())
        except BadValue:
            return

    def _check_again(self) -> None:
        if self.composing:
            self._recheck.start()
            return
        try:
            self._read_text()
        except BadValue as problem:
            self._tell(problem.sentence, problem.suggestion)
        else:
            self._tell("", "")

    def _tell(self, sentence: str, suggestion: str) -> None:
        sentence = shown(sentence)
        if sentence != self._problem:
            self._problem = sentence
            self.problemChanged.emit(sentence, suggestion)


class TimeField(ParsedField[str]):
    """A time of day, 'HH:MM': reads 1500, 15:00, １５時, 午後3時. ↑↓ ±5 minutes, PageUp/Down ±1 hour."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, read=parse_time, write=str, parent=parent)
        self.setInputMethodHints(LATIN)
        self.setFixedWidth(88)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        minutes = _STEPS.get(event.key())
        if minutes is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif (time := _readable(self._read_text)) is not None:
            self.step(_moved(time, minutes))


class DurationField(ParsedField[int]):
    """A length in minutes: reads 90, 90分, 1時間30分, 1:30. ↑↓ ±5 minutes, PageUp/Down ±1 hour."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, read=parse_duration, write=duration_text, parent=parent)
        self.setInputMethodHints(LATIN)
        self.setFixedWidth(112)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        minutes = _STEPS.get(event.key())
        if minutes is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif (length := _readable(self._read_text)) is not None:
            self.step(min(_DAY, max(0, length + minutes)))


_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: 5,
    Qt.Key.Key_Down: -5,
    Qt.Key.Key_PageUp: 60,
    Qt.Key.Key_PageDown: -60,
}


def _readable(read: Callable[[], V | None]) -> V | None:
    try:
        return read()
    except BadValue:
        return None


def _moved(time: str, minutes: int) -> str:
    hour, minute = time.split(":")
    total = (int(hour) * 60 + int(minute) + minutes) % _DAY
    return f"{total // 60:02d}:{total % 60:02d}"
