"""Binds a control to one field of one stored entity.

`bind(field, entity, id, name, session=, book=, text=)` is all a form needs: the stored text shows, typing goes to the preview as
a draft, a commit goes to the file, a refused value is explained at the field, and what others change shows without
taking away what is being typed.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.times import parse_duration
from ogdesk.council.typed_dates import format_date_field, read_vague_date
from ogdesk.desk.forms.source_field import SourceLine
from ogdesk.desk.kit.controls import Field, SegmentedChoice
from ogdesk.desk.kit.fields import (
    ChoiceField,
    DateField,
    DurationField,
    LongTextField,
    ParsedField,
    TextField,
    TimeField,
)
from ogdesk.desk.navigation.field_registry import REFUSED, FieldRegistry, Reveal
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.editing import Edited
    from ogdesk.desk.session.session import Session
    from ogdesk.store.change import Change
    from ogdesk.store.reading import Reading

YES, NO = "はい", "いいえ"
"""As `acts.values` reads and writes them: what is stored is Japanese in every window."""
_VISITS = itertools.count(1)
_SAME_VISIT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""A list or a calendar of the field itself took the keyboard, or the menu that undoes."""


class Port(Protocol):
    """How a kind of control takes and gives texts."""

    def show(self, text: str) -> None:
        """Show a stored text, unless the user is typing."""

    def restore(self, text: str) -> None:
        """Show a text that was typed and is not stored."""

    def revert(self) -> None:
        """Give up what is typed, so that the stored text can be shown."""

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        """Tell of typing and of commits, as text."""


class _LinePort:
    """What the ports of typed texts share: `line` is what the caret stands in."""

    def __init__(self, line: TextField | LongTextField) -> None:
        self._line = line

    def restore(self, text: str) -> None:
        self._line.restore(text)

    def revert(self) -> None:
        self._line.revert()


class TextPort(_LinePort):
    """TextField, LongTextField, ReadingField."""

    def show(self, text: str) -> None:
        self._line.set_value(text)

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        self._line.edited.connect(edited)
        self._line.committed.connect(committed)


class TimePort(_LinePort):
    """TimeField: its value is the text."""

    def __init__(self, control: TimeField) -> None:
        super().__init__(control)
        self._control = control

    def show(self, text: str) -> None:
        self._control.show_value(text or None)

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        self._control.edited.connect(edited)
        self._control.valueCommitted.connect(lambda value: committed(value or ""))


class DurationPort(_LinePort):
    """DurationField: minutes."""

    def __init__(self, control: DurationField) -> None:
        super().__init__(control)
        self._control = control

    def show(self, text: str) -> None:
        self._control.show_value(parse_duration(text) if text else None)

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        self._control.edited.connect(edited)
        self._control.valueCommitted.connect(lambda value: committed("" if value is None else f"{value}分"))


class DatePort(_LinePort):
    """DateField: vague dates and days."""

    def __init__(self, control: DateField) -> None:
        super().__init__(control.line)
        self._control = control

    def show(self, text: str) -> None:
        self._control.show_value(read_vague_date(text).value if text else None)

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        self._control.line.edited.connect(edited)
        self._control.valueCommitted.connect(
            lambda value: committed("" if value is None else format_date_field(value))
        )


class ChoicePort:
    """ChoiceField and SegmentedChoice whose values are the words (`acts.forms.choice_words`)."""

    def __init__(self, control: ChoiceField | SegmentedChoice) -> None:
        self._control = control

    def show(self, text: str) -> None:
        self._control.set_value(text)

    def restore(self, text: str) -> None:
        self._control.set_value(text)

    def revert(self) -> None:
        """A choice is never half made."""

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        self._control.committed.connect(lambda word: edited(str(word)))
        self._control.committed.connect(lambda word: committed(str(word)))


class CheckPort:
    """QCheckBox: はい and いいえ."""

    def __init__(self, control: QCheckBox) -> None:
        self._control = control

    def show(self, text: str) -> None:
        self._control.setChecked(text == YES)

    def restore(self, text: str) -> None:
        self._control.setChecked(text == YES)

    def revert(self) -> None:
        """Neither is a tick."""

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        def tell(on: bool) -> None:
            edited(YES if on else NO)
            committed(YES if on else NO)

        self._control.clicked.connect(tell)


class SourcePort:
    """SourceLine: the title of a paper, typed or chosen."""

    def __init__(self, control: SourceLine) -> None:
        self._control = control

    def show(self, text: str) -> None:
        self._control.show_title(text)

    def restore(self, text: str) -> None:
        self._control.line.restore(text)

    def revert(self) -> None:
        self._control.line.revert()

    def listen(self, edited: Callable[[str], None], committed: Callable[[str], None]) -> None:
        self._control.edited.connect(edited)
        self._control.settled.connect(committed)


def port_of(control: QWidget) -> Port:
    """The port of a control. Raises TypeError for a kind that no field can be bound to (a mistake of ours)."""
    ports: tuple[tuple[type[QWidget], Callable[[Any], Port]], ...] = (
        (DateField, DatePort),
        (TimeField, TimePort),
        (DurationField, DurationPort),
        (TextField, TextPort),
        (LongTextField, TextPort),
        (ChoiceField, ChoicePort),
        (SegmentedChoice, ChoicePort),
        (QCheckBox, CheckPort),
        (SourceLine, SourcePort),
    )
    for kind, make in ports:
        if isinstance(control, kind):
            return make(control)
    raise TypeError(type(control).__name__)


class Binding(QObject):
    """One control ↔ one field; a child of the control, so it goes with it. `text` is the stored text.

    A text that is typed and not stored (refused, or the file could not be written) shows again in every control of its
    field, with its red sentence, until a good value is written or the user drops it with Esc.
    """

    def __init__(
        self, field: QWidget, control: QWidget, session: Session, place: EntityField, text: str
    ) -> None:
        super().__init__(control)
        assert place.id is not None
        self.field = field
        self.control = control
        self.session = session
        self.place = place
        self.text = text
        self._id = place.id
        self._key = (place.entity, place.id, place.field)
        self._port = port_of(control)
        self._begin_visit()
        self._later: str | None = None
        self._caret = control.focusProxy() or control
        for stop in control.buttons if isinstance(control, SegmentedChoice) else (self._caret,):
            stop.installEventFilter(self)
        self._port.show(text)
        self._port.listen(self._on_edited, self.commit)
        session.changed.connect(self._on_changed)
        session.draftsRestored.connect(self._restore)
        session.opened.connect(self._follow_rights)
        self._follow_rights()
        self._restore()

    @property
    def is_typed(self) -> bool:
        """Whether a text is typed there that is not stored (yet)."""
        return self.session.drafts.has(self._key)

    def show_stored(self, text: str) -> None:
        """Another text is stored now; what is typed and not stored stays."""
        self.text = text
        if self.session.drafts.text_of(self._key) in (None, text):
            self._tell("")
            self._port.show(text)

    def tell(self, problem: BadValue) -> None:
        """Explain a refused value at the field."""
        if isValid(self.field):
            self._tell(problem.sentence, problem.suggestion)

    def drop(self) -> None:
        """Give up what is typed: the stored text shows again."""
        self.session.drop_draft(self._key)
        self._tell("")
        self._port.revert()
        self._port.show(self.text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.reason() not in _SAME_VISIT:
            if event.type() == QEvent.Type.FocusIn:
                # Each visit of a field is one step of undo.
                self._begin_visit()
            elif event.type() == QEvent.Type.FocusOut:
                # After the commit of leaving, which belongs to this one.
                QTimer.singleShot(0, self, self._begin_visit)
        if event.type() == QEvent.Type.FocusOut and self._later is not None:
            QTimer.singleShot(0, self, self._settle)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._is_refused:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.drop()
                return True
        return False

    @property
    def _is_refused(self) -> bool:
        line = self.control.line if isinstance(self.control, DateField) else self.control
        return bool(self.field.property(REFUSED)) or (isinstance(line, ParsedField) and bool(line.problem))

    def _begin_visit(self) -> None:
        self._visit = f"visit-{next(_VISITS)}"

    def _restore(self) -> None:
        """Show what is typed and not stored, and why where it was refused."""
        text = self.session.drafts.text_of(self._key)
        if text is None or text == self.text or self._caret.hasFocus():
            return
        self._port.restore(text)
        edit, today = Edit(*self._key, text), self.session.here.today

        def look(reading: Reading) -> BadValue | None:
            from ogdesk.acts.editing import refusal  # noqa: PLC0415 - 今日 is shown before anything can be written

            return refusal(reading, edit, today)

        def told(problem: BadValue | None) -> None:
            if problem is not None and self.session.drafts.text_of(self._key) == text:
                self.tell(problem)

        self.session.read(look, told, failed=_ignore_gone)

    def _on_edited(self, text: str) -> None:
        if text == self.text:
            self.session.draft_cleared(*self._key)
        else:
            self.session.draft_changed(Edit(*self._key, text))

    def commit(self, text: str) -> None:
        """Write a text: a committed one, or one that a button beside the control gives."""
        edit = Edit(*self._key, text)
        self.session.draft_changed(edit)
        self.session.edit([edit], merge_key=self._visit, origin=self, failed=self.tell, done=self._on_written)

    def _on_written(self, edited: Edited) -> None:
        """The file may write it otherwise (２０２０ → 令和2年度): shown when the field is left."""
        if not isValid(self.field):
            return
        self._tell("")
        for change in edited.fields:
            if change.edit.key == self._key:
                self.text = change.new
                self._later = change.new
        if not self._caret.hasFocus():
            self._settle()

    def _settle(self) -> None:
        later, self._later = self._later, None
        if later is not None and later == self.text:
            self._port.show(later)

    def _on_changed(self, change: Change, origin: object) -> None:
        if origin is not self and self.place in change.touched:
            from ogdesk.acts.forms import stored_text  # noqa: PLC0415 - 今日 is shown before anything can be written

            place, own_id = self.place, self._id
            self.session.read(
                lambda reading: stored_text(reading, place.entity, own_id, place.field),
                self.show_stored,
                failed=_ignore_gone,
            )

    def _tell(self, sentence: str, suggestion: str = "") -> None:
        if isinstance(self.field, Field) and (sentence or self.field.property(REFUSED)):
            self.field.setProperty(REFUSED, bool(sentence))
            self.field.tell(sentence, "error", suggestion)

    def _follow_rights(self) -> None:
        editable = not self.session.read_only
        if isinstance(self._caret, (QLineEdit, QPlainTextEdit)):
            self._caret.setReadOnly(not editable)
            if isinstance(self.control, SourceLine):
                self.control.choose.setEnabled(editable)
        elif isinstance(self.control, (QCheckBox, QComboBox, SegmentedChoice)):
            self.control.setEnabled(editable)


def bind(
    field: QWidget,
    entity: str,
    entity_id: int,
    field_name: str,
    *,
    session: Session,
    book: FieldRegistry,
    text: str,
    reveal: Reveal | None = None,
) -> Binding:
    """Bind a Field (or a bare control) to a field of a stored thing and enter it into the book.

    `text` is the stored text (`acts.forms.stored_texts`), `reveal` makes the field visible when it is asked for.
    """
    control = field.control if isinstance(field, Field) else field
    place = EntityField(entity, entity_id, field_name)
    binding = Binding(field, control, session, place, text)
    book.add(place.key, field, control=control, reveal=reveal)
    return binding


def show_stored(field: Field, text: str) -> None:
    """Show what is stored now in a bound field; what is typed there stays."""
    for binding in field.control.findChildren(Binding):
        binding.show_stored(text)


def commit_pending(root: QWidget) -> None:
    """Commit what is being typed anywhere under `root` (closing, exporting, leaving a page)."""
    for line in root.findChildren(TextField):
        line.commit()
    for text in root.findChildren(LongTextField):
        text.commit()


def _ignore_gone(_error: WorldError) -> None:
    """The thing was removed; its form goes with it."""
