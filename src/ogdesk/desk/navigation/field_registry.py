"""Which control on the window shows which field of which thing: the way from a finding, a line of the page or a step of
the history to the caret, and from the caret to the lines of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from ogdesk.council.findings import Finding, Level
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.controls.field import Level as FieldLevel
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, RADIUS

Reveal = Callable[[], object]
REFUSED = "refused"
"""Property of a Field whose typed value was refused: that sentence goes before any finding."""
_LEVELS: dict[Level, FieldLevel] = {Level.ERROR: "error", Level.WARNING: "warn", Level.INFO: "info"}
_AGAIN_MS = 30
_AWAIT_MS = 8000
"""A page that takes longer was left again."""


@dataclass
class _Entry:
    field: QWidget
    control: QWidget
    reveal: Reveal | None


class FieldRegistry(QObject):
    """Registry of the controls that show stored fields.

    `add` each control under its key (`EntityField.key`, 'symposium:3.theme'); entries go with their widgets.

    `focused(key)` when the caret enters a control, '' when it leaves all of them.
    """

    focused = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, _Entry] = {}
        self._focused = ""
        self._findings: dict[str, Finding] = {}
        self._awaited: tuple[str, bool, bool] | None = None
        self._give_up = QTimer(self, singleShot=True, interval=_AWAIT_MS)
        self._give_up.timeout.connect(self.await_nothing)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def add(
        self, key: str, field: QWidget, *, control: QWidget | None = None, reveal: Reveal | None = None
    ) -> None:
        """`field` is flashed, `control` gets the caret (a Field's own control by itself); `reveal` first makes them
        visible (the tab that holds them). A later entry replaces the one of the same key."""
        target = control or (field.control if isinstance(field, Field) else field)
        self._entries[key] = _Entry(field, target, reveal)
        if self._awaited is not None and _answers(key, *self._awaited):
            QTimer.singleShot(0, self, self._arrived)

    def await_key(self, key: str, *, flash: bool, near: bool = False) -> None:
        """The page that shows `key` is being opened: go there as soon as its control is entered, with `near` as soon as
        any control of the same thing is."""
        self._awaited = (key, flash, near)
        self._give_up.start()

    def go_soon(self, key: str) -> None:
        """Put the caret into the control of `key`, now or as soon as its page is put together."""
        if not self.go(key):
            self.await_key(key, flash=False)

    def await_nothing(self) -> None:
        """Forget what was waited for."""
        self._give_up.stop()
        self._awaited = None

    def tell_findings(self, findings: Sequence[Finding]) -> None:
        """Say at each field what the proofreader found there, the worst first; what it no longer finds goes away.

        A field that is being typed in gets no new sentence before it is left; one that is right again loses it at once.
        """
        worst: dict[str, Finding] = {}
        for finding in findings:
            worst.setdefault(finding.place.key, finding)
        for key in dict.fromkeys([*self._findings, *worst]):
            self._tell_finding(key, worst.get(key))

    def _tell_finding(self, key: str, finding: Finding | None) -> None:
        entry = self._entry(key)
        if entry is None or not isinstance(entry.field, Field) or entry.field.property(REFUSED):
            return
        if finding is None:
            if self._findings.pop(key, None) is not None:
                entry.field.tell("")
        elif key != self._focused or key in self._findings:
            self._findings[key] = finding
            if entry.field.sentence != finding.sentence:
                entry.field.tell(finding.sentence, _LEVELS[finding.level], finding.suggestion)

    @property
    def focused_key(self) -> str:
        return self._focused

    def key_for(self, key: str) -> str:
        """The key of the control that shows `key`: itself, else any control of the same thing, '' if none is here."""
        if self._entry(key) is not None:
            return key
        thing = key.partition(".")[0]
        for known in list(self._entries):
            if (
                known.partition(".")[0] == thing
                and not thing.startswith("block")
                and self._entry(known) is not None
            ):
                return known
        return ""

    def go(self, key: str, *, flash: bool = False, near: bool = False) -> bool:
        """Put the caret into the control of `key` (with `near` also into another one of the same thing); False when there
        is none on the window."""
        entry = self._entry(self.key_for(key) if near else key)
        if entry is None:
            return False
        if entry.reveal is not None:
            entry.reveal()
            # What was folded may have been made only now.
            entry = self._entry(self.key_for(key) if near else key) or entry
        if not isValid(entry.control) or not entry.control.isVisible():
            return False
        show_in_scroll(entry.field)
        entry.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if flash and self._theme.motion:
            Flash(self._theme, entry.field)
        return True

    def _arrived(self) -> None:
        awaited = self._awaited
        if awaited is None:
            return
        key, flash, near = awaited
        if self.go(key, flash=flash, near=near):
            self.await_nothing()
        else:
            # Entered, but its page is still being put together.
            QTimer.singleShot(_AGAIN_MS, self, self._arrived)

    def _entry(self, key: str) -> _Entry | None:
        entry = self._entries.get(key)
        if entry is not None and not (isValid(entry.field) and isValid(entry.control)):
            del self._entries[key]
            return None
        return entry

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        found = self._key_of(new) if new is not None else ""
        if found != self._focused:
            self._focused = found
            self.focused.emit(found)

    def _key_of(self, widget: QWidget) -> str:
        for key in list(self._entries):
            entry = self._entry(key)
            if entry is not None and (entry.control is widget or entry.control.isAncestorOf(widget)):
                return key
        return ""


def _answers(key: str, awaited: str, _flash: bool, near: bool) -> bool:
    """Whether the control of `key` is what is waited for."""
    return key == awaited or (near and key.partition(".")[0] == awaited.partition(".")[0])


class Flash(QWidget):
    """The tint over a control; goes by itself."""

    def __init__(self, theme: Theme, target: QWidget) -> None:
        super().__init__(target)
        self._color = QColor(theme.color("accent"))
        self._color.setAlpha(60)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(target.rect())
        self.show()
        self.raise_()
        QTimer.singleShot(MOTION.flash, self, self.deleteLater)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        painter.drawRoundedRect(self.rect(), RADIUS.control, RADIUS.control)
        painter.end()


def show_in_scroll(widget: QWidget) -> None:
    """Scroll every area around `widget` so that it can be seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, 48)
        elif isinstance(parent, QAbstractScrollArea):
            break
        parent = parent.parentWidget()
