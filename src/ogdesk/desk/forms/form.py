"""Forms of stored things: each field is made from its line in the table of fields and bound to its value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ogdesk.acts.fields import Control, FieldSpec, field_of
from ogdesk.acts.removal import remove
from ogdesk.council.entity import EntityField
from ogdesk.council.fiscal import FiscalYear
from ogdesk.desk.forms.binding import bind
from ogdesk.desk.kit.controls import Field, SegmentedChoice, flow
from ogdesk.desk.kit.fields import (
    ChoiceField,
    DateField,
    DurationField,
    LongTextField,
    ParsedField,
    ReadingField,
    TextField,
    TimeField,
)
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.desk.navigation.field_registry import Reveal
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.file import CouncilFile

_BESIDE_LABEL = 24
"""What stands above the control of a Field: buttons beside it begin that much lower."""
_SUPPORT = 22
"""A line of support text with its gap."""


@dataclass(frozen=True)
class Thing:
    """A stored thing whose fields are bound: its word, its id, and its stored texts."""

    entity: str
    id: int
    texts: Mapping[str, str]


class Moves(QObject):
    """Moves of rows on their way into the file. The list has moved already: what was read before the last of them is in
    the file would put it back for a moment, so pages wait for `settled` and read then."""

    settled = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._session = desk.session
        self.waiting = 0

    def send(self, work: Callable[[CouncilFile], object]) -> None:
        """Write a move."""
        self.waiting += 1
        self._session.act(work, lambda _change: self._end(), failed=self._failed)

    def _failed(self, error: WorldError) -> None:
        self._session.problem.emit(tr(error.sentence))
        self._end()

    def _end(self) -> None:
        self.waiting -= 1
        if not self.waiting:
            self.settled.emit()


class Form:
    """Makes the fields of stored things: label, control, support text and binding come from the table of fields.

    `reveal` shows the tab they are on. A day such as 11/19 is read in `year`, else in the 年度 of today. What a method takes
    besides the thing and the name of the field differs from the table on this form alone.
    """

    def __init__(self, desk: Desk, reveal: Reveal | None = None, *, year: FiscalYear | None = None) -> None:
        self.desk = desk
        self.reveal = reveal
        self.year = year

    def field(
        self,
        thing: Thing,
        name: str,
        *,
        title: str = "",
        spoken: str = "",
        support: str = "",
        control: QWidget | None = None,
    ) -> Field:
        """A field with its label, bound."""
        spec = field_of(thing.entity, name)
        words = tr(spoken or title or spec.spoken or spec.heading)
        control = control or self._control(spec, words)
        target = control.focusProxy() or control
        if not target.accessibleName():
            target.setAccessibleName(words)
        made = Field(
            self.desk.theme,
            tr(title or spec.heading),
            control,
            support=tr(support or spec.support),
            required=spec.required,
            counter=spec.counter,
        )
        self._bind(made, thing, name)
        if isinstance(control, TextField | LongTextField) and not isinstance(control, ParsedField):
            made.suggestionTaken.connect(lambda text: _take_suggestion(control, text))
        return made

    def choice(self, thing: Thing, name: str, choices: Sequence[str], *, title: str = "") -> Field:
        """A field in which one of these texts is chosen."""
        control = ChoiceField(self.desk.theme, [(text, text) for text in choices])
        return self.field(thing, name, title=title, control=control)

    def segments(self, thing: Thing, name: str) -> Field:
        """A field of choice with all its words beside one another."""
        spec = field_of(thing.entity, name)
        words = [(word, word) for word in spec.kind.words]
        return self.field(thing, name, control=SegmentedChoice(words, tr(spec.heading)))

    def reading(self, thing: Thing, name: str, of: Field, control: ReadingField | None = None) -> Field:
        """The ふりがな of the field `of`, which it follows while that is typed."""
        made = control or ReadingField("")
        if isinstance(of.control, TextField):
            made.follow(of.control)
        return self.field(thing, name, control=made)

    def check(self, thing: Thing, name: str) -> QCheckBox:
        """A bound check box."""
        spec = field_of(thing.entity, name)
        box = QCheckBox(tr(spec.heading))
        if spec.spoken:
            box.setAccessibleName(tr(spec.spoken))
        self._bind(box, thing, name)
        return box

    def row(self, thing: Thing, *parts: str | tuple[str, int] | QWidget | tuple[QWidget, int]) -> QLayout:
        """Fields beside one another, each by its name or made already, with how much it grows."""
        cells: list[QWidget | tuple[QWidget, int]] = []
        for part in parts:
            what, grow = part if isinstance(part, tuple) else (part, 0)
            cells.append((self.field(thing, what) if isinstance(what, str) else what, grow))
        return flow(*cells)

    def _bind(self, field: QWidget, thing: Thing, name: str) -> None:
        bind(
            field,
            thing.entity,
            thing.id,
            name,
            session=self.desk.session,
            book=self.desk.book,
            text=thing.texts[name],
            reveal=self.reveal,
        )

    def _control(self, spec: FieldSpec, words: str) -> QWidget:
        """The control for a field. Raises KeyError for a reference, whose choices only its form knows."""
        makers: dict[Control, Callable[[], QWidget]] = {
            Control.LINE: lambda: TextField(words),
            Control.CODE_LINE: lambda: TextField(words, fold=True),
            Control.TEXT: lambda: LongTextField(words, lines=spec.lines),
            Control.DAY: lambda: day_field(self.desk, words, self.year),
            Control.VAGUE_DATE: lambda: vague_field(self.desk, words),
            Control.TIME: lambda: TimeField(words),
            Control.DURATION: lambda: DurationField(words),
            Control.CHOICE: lambda: ChoiceField(self.desk.theme, [(w, w) for w in spec.kind.words], words),
        }
        return makers[spec.control]()


def day_field(desk: Desk, name: str, year: FiscalYear | None = None) -> DateField:
    """A date field in which 11/19 lies in `year`, else in the 年度 of today."""
    field = DateField(desk.theme, name, today=lambda: desk.session.here.today)
    field.set_fiscal_year(year or FiscalYear.of(desk.session.here.today))
    return field


def vague_field(desk: Desk, name: str) -> DateField:
    """A date field for a date of any precision."""
    return DateField(desk.theme, name, today=lambda: desk.session.here.today, vague=True)


def take_away(desk: Desk, place: EntityField, said: str, done: Callable[[], object] | None = None) -> None:
    """Remove something, say it, offer 元に戻す."""
    session = desk.session

    def tell(change: object) -> None:
        desk.window.say(said, session.undo_of(change))
        if done is not None:
            done()

    session.act(lambda file: remove(file, place, session.here), tell)


def with_button(form: QLayout, button: QWidget) -> QWidget:
    """A row of fields with a button at its right, on the height of the controls."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE.s)
    line.addLayout(form, 1)
    first = made.findChild(Field)
    beside = QVBoxLayout()
    beside.addSpacing(_BESIDE_LABEL + (_SUPPORT if first is not None and first.has_support else 0))
    beside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    beside.addStretch(1)
    line.addLayout(beside)
    return made


def lowered(widget: QWidget) -> QWidget:
    """A control without label on the height of the controls beside it."""
    made = QWidget()
    stack = QVBoxLayout(made)
    stack.setContentsMargins(0, _BESIDE_LABEL, 0, 0)
    stack.setSpacing(0)
    stack.addWidget(widget)
    stack.addStretch(1)
    return made


def _take_suggestion(control: TextField | LongTextField, text: str) -> None:
    if isinstance(control, TextField):
        control.setText(text)
    else:
        control.setPlainText(text)
    control.commit()
