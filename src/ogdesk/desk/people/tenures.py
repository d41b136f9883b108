"""Form of one 在任 of a post, and the form for another holder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ogdesk.acts.fields import FIELDS
from ogdesk.acts.members.bars import span_words
from ogdesk.acts.people.posts import HolderRow
from ogdesk.council.vague import VagueDate
from ogdesk.desk.context import Desk
from ogdesk.desk.forms.binding import show_stored
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.forms.proposals import Proposal, ProposingField
from ogdesk.desk.forms.source_field import SourceLine
from ogdesk.desk.kit.controls import (
    Field,
    column,
    flat_button,
    label,
    row,
    secondary_button,
)
from ogdesk.desk.kit.fields import DateField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr

_DATES = ("start", "end", "term_ends")


def date_field(desk: Desk, name: str) -> DateField:
    """A field for one of the dates of a 在任; the 任期満了日 is a day, the others may be vague."""
    words = tr(FIELDS["tenure"][name].label)
    return DateField(desk.theme, words, today=lambda: desk.session.here.today, vague=name != "term_ends")


class HolderBlock(QFrame):
    """Form of one tenure. A 在任. `personWanted(id)`."""

    personWanted = Signal(int)

    def __init__(self, form: Form, holder: HolderRow, remove: QWidget) -> None:
        super().__init__()
        self.id = holder.id
        self._person_id = holder.person_id
        desk = form.desk
        self.name = flat_button(desk.theme, "")
        self.name.clicked.connect(self._open_person)
        thing = Thing("tenure", holder.id, holder.texts)
        self.fields = {name: form.field(thing, name) for name in _DATES}
        self.titles = SourceLine(desk.theme)
        self.fields["source"] = form.field(thing, "source", control=self.titles)
        self.span = label("", size="caption", role="weak", wrap=True)
        self.note = label("", size="caption", role="weak", wrap=True)
        stack = column(
            row(self.name, None, remove), *self.fields.values(), self.span, self.note, spacing=SPACE.s
        )
        self.setLayout(stack)
        self.show_holder(holder)

    def show_holder(self, holder: HolderRow) -> None:
        """What is stored now."""
        self._person_id = holder.person_id
        self.name.setText(holder.name.replace("　", " "))
        self.name.setAccessibleName(tr("{name}を開く", name=holder.name))
        for name, field in self.fields.items():
            show_stored(field, holder.texts[name])
        self.span.setText(tr(span_words(holder.span)))
        self.note.setText(holder.note)
        self.note.setVisible(bool(holder.note))

    def _open_person(self) -> None:
        if self._person_id is not None:
            self.personWanted.emit(self._person_id)


@dataclass(frozen=True)
class NewTerm:
    """What the form holds: somebody by id, where one of the list was chosen, else by name."""

    person: str
    person_id: int | None
    start: VagueDate
    end: VagueDate
    term_ends: date | None


class NewHolder(QFrame):
    """The form for another holder. `searched(str)` while the name is typed (`propose` answers), `wanted(NewTerm)`, `cancelled()`."""

    searched = Signal(str)
    wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._chosen: int | None = None
        support = tr("人物の一覧にあるかたの氏名。ふりがなでもさがせます")
        self.finder = ProposingField(desk.theme, tr("氏名"), support, required=True)
        self.person, self.person_field = self.finder.line, self.finder.field
        self.finder.searched.connect(self.searched)
        self.finder.edited.connect(self._on_edited)
        self.finder.chosen.connect(self._choose)
        self.dates = {name: date_field(desk, name) for name in _DATES}
        fields = [
            Field(desk.theme, FIELDS["tenure"][name].label, control) for name, control in self.dates.items()
        ]
        self.save = secondary_button(desk.theme, tr("記録する"), "check")
        self.stop = flat_button(desk.theme, tr("やめる"))
        stack = column(self.finder, *fields, row(self.save, self.stop, None), spacing=SPACE.m)
        stack.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        self.setLayout(stack)
        self.save.clicked.connect(self._save)
        self.stop.clicked.connect(self.cancelled)
        self.hide()

    def begin(self) -> None:
        """Empty, with the caret in the name."""
        self.finder.clear()
        self._chosen = None
        for control in self.dates.values():
            control.show_value(None)
        self.show()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self, typed: str, hits: Sequence[Proposal]) -> None:
        """The people found for what was typed."""
        self.finder.propose(typed, hits)

    def _on_edited(self, _text: str) -> None:
        self._chosen = None

    def _choose(self, hit: Proposal) -> None:
        self.finder.take(hit.name)
        self._chosen = hit.id
        self.dates["start"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        for control in self.dates.values():
            control.commit()
            if control.line.problem:
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        start, end, ends = (self.dates[name].current() for name in _DATES)
        self.wanted.emit(
            NewTerm(
                self.person.text(),
                self._chosen,
                start or VagueDate(),
                end or VagueDate(),
                ends.earliest if ends else None,
            )
        )
