"""Editable lists of the council: its names, the numbered lines of the 別紙, its offices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from ogdesk.acts.forms import said_choice
from ogdesk.acts.settings.council import (
    CLAUSE_WORDS,
    CouncilView,
    LineRow,
    add_clause,
    add_name,
    add_office,
    move_clause,
)
from ogdesk.council.council import OFFICE_WORDS, ClauseKind, Office
from ogdesk.desk.forms.form import Form, Thing, vague_field, with_button
from ogdesk.desk.forms.part_list import PartList, PartMoves, PartWords
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import Field, column, label, row
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.settings.new_line import NewLineForm
from ogdesk.desk.things.links import OpenButton
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.acts.links import Named
    from ogdesk.store.file import CouncilFile

_LINE = 34
"""The height of a line, on which its number stands."""


class LinesBlock(QWidget):
    """A list of lines and the row for the next one, to which the caret goes after a removal."""

    def __init__(
        self, rows: PartList, adder: NewLineForm, form: Form, add: Callable[[CouncilFile, list[Any]], Added]
    ) -> None:
        super().__init__()
        self.rows = rows
        self.adder = adder
        rows.back = adder.fields[0].control
        session = form.desk.session
        hide_if(session.read_only, adder)
        self.setLayout(column(rows, adder, spacing=SPACE.m))
        adder.wanted.connect(
            lambda values: session.act(
                lambda file: add(file, values),
                lambda _added: adder.taken(),
                failed=lambda error: adder.tell(error.sentence),
            )
        )


class NamesBlock(LinesBlock):
    """名称の履歴."""

    def __init__(self, form: Form) -> None:
        theme, when = form.desk.theme, tr("新しい名称はいつから")
        name = Field(theme, tr("新しい名称"), TextField(tr("新しい名称")))
        start = Field(theme, when, vague_field(form.desk, when))
        words = PartWords(_name_removal, tr("協議会の名称を消しました"))
        super().__init__(
            PartList(form, "council_name", lambda line: _name_row(form, line), words),
            NewLineForm(theme, tr("名称"), (name, 3), (start, 2)),
            form,
            lambda file, values: add_name(file, values[0], values[1]),
        )


def _name_removal(line: LineRow) -> str:
    return tr("名称「{texts}」を消す", texts=line.texts["name"])


def _name_row(form: Form, line: LineRow) -> QLayout:
    return form.row(Thing("council_name", line.id, line.texts), ("name", 3), ("start", 2))


class OfficesBlock(LinesBlock):
    """役員の任期."""

    def __init__(self, form: Form) -> None:
        theme, when = form.desk.theme, tr("新しい役はいつから")
        self._form = form
        self._bodies: tuple[str, ...] = ()
        self._members: Mapping[int, Named] = {}
        self.office = ChoiceField(theme, list(OFFICE_WORDS.items()), tr("新しい役"))
        self.office.set_value(Office.CHAIR)
        self.body = ChoiceField(theme, [], tr("新しい役の団体"))
        fields = (
            (Field(theme, tr("新しい役"), self.office), 1),
            (Field(theme, tr("新しい役の団体"), self.body), 2),
            (Field(theme, when, vague_field(form.desk, when)), 2),
        )
        words = PartWords(_office_removal, tr("役員を消しました"))
        super().__init__(
            PartList(form, "office_term", self._make, words, refresh=self._refresh),
            NewLineForm(theme, tr("役員"), *fields, beside=False),
            form,
            lambda file, values: add_office(file, values[0], values[1] or "", values[2]),
        )

    def show_view(self, view: CouncilView) -> None:
        """Show the offices, and who may be chosen."""
        if view.bodies != self._bodies:
            self._bodies = view.bodies
            chosen = self.body.value()
            for choice in (self.body, *self.rows.findChildren(ChoiceField)):
                if choice is self.body or choice.property("bodies"):
                    choice.set_choices([(name, name) for name in view.bodies])
            self.body.set_value(chosen)
        self._members = view.members
        self.rows.show_rows(view.offices)

    def _make(self, line: LineRow) -> QWidget:
        form, thing = self._form, Thing("office_term", line.id, line.texts)
        body = form.choice(thing, "organisation", self._bodies)
        body.control.setProperty("bodies", True)
        who = form.row(thing, ("office", 1), (body, 2))
        when = form.row(thing, ("start", 1), ("end", 1))
        beside = QWidget()
        beside.setLayout(row(OpenButton(form.desk), *self.rows.buttons(line), spacing=SPACE.xs))
        return with_button(column(who, when, spacing=SPACE.s), beside)

    def _refresh(self, made: QWidget, line: LineRow) -> None:
        for link in made.findChildren(OpenButton):
            link.show_named(self._members.get(line.id))


def _office_removal(line: LineRow) -> str:
    body, office = line.texts["organisation"], said_choice("office_term", "office", line.texts["office"])
    return tr("{words}を消す", words=tr("{texts}の{texts2}", texts=body, texts2=office))


class ClausesBlock(LinesBlock):
    """The numbered lines under 目的 or 事業内容; Alt+↑ and Alt+↓ move one."""

    def __init__(self, form: Form, kind: ClauseKind) -> None:
        self.kind = kind
        self._form = form
        name = CLAUSE_WORDS[kind]
        new = tr("新しい{CLAUSE_WORDS}", CLAUSE_WORDS=name)
        words = PartWords(tr("この行を消す"), tr("{CLAUSE_WORDS}を消しました", CLAUSE_WORDS=name))
        super().__init__(
            PartList(
                form,
                "clause",
                self._make,
                words,
                refresh=self._refresh,
                moves=PartMoves(move_clause, self._moved),
            ),
            NewLineForm(form.desk.theme, name, (Field(form.desk.theme, new, TextField(new)), 1)),
            form,
            lambda file, values: add_clause(file, kind, values[0]),
        )

    def show_lines(self, lines: Sequence[LineRow]) -> None:
        """Show these in order, numbered."""
        self.rows.show_rows(lines)

    def _moved(self, _line: LineRow, place: int) -> str:
        name = CLAUSE_WORDS[self.kind]
        return tr("{CLAUSE_WORDS}を{value}番目へ移しました", CLAUSE_WORDS=name, value=place + 1)

    def _make(self, line: LineRow) -> QWidget:
        thing = Thing("clause", line.id, line.texts)
        field = self._form.field(thing, "text", title=CLAUSE_WORDS[self.kind])
        field.title.hide()
        number = label("")
        number.setMinimumSize(28, _LINE)
        buttons = self.rows.buttons(line)
        made = QWidget()
        parts = row(number, field, *buttons, spacing=SPACE.xs)
        parts.setStretch(1, 1)
        for part in (number, *buttons):
            parts.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        made.setLayout(parts)
        made.setProperty("parts", [number, field.control, *buttons])
        return made

    def _refresh(self, made: QWidget, line: LineRow) -> None:
        place, name = self.rows.place_of(line.id) + 1, CLAUSE_WORDS[self.kind]
        number, control, *buttons = made.property("parts")
        number.setText(f"({place})")
        control.setAccessibleName(f"{tr(name)} {place}")
        for button, words in zip(buttons, (tr("上へ"), tr("下へ"), tr("消す")), strict=True):
            button.setAccessibleName(
                tr("{CLAUSE_WORDS} {place}を{words}", CLAUSE_WORDS=name, place=place, words=words)
            )
