"""Card of 主催・共催・連携・協力・協賛・後援 with the state of each grant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from ogdesk.acts.symposia.parts import add_organiser_named
from ogdesk.acts.symposia.view import OrganiserRow, SymposiumView
from ogdesk.council.event import ORGANISER_WORDS, GrantState, OrganiserKind
from ogdesk.desk.forms.form import Form, Thing, lowered, with_button
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.kit.controls import Card, ElidingLabel, Field, flow, label, row, secondary_button
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.things.links import OpenButton
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.ground.errors import WorldError


ORGANISER = "organiser"


class OrganiserForm(QWidget):
    """One line: kind, name, state; day and number once it is granted, 「（予定）」 before that. 主催 needs none of it."""

    def __init__(self, form: Form, row_: OrganiserRow, remove: QWidget) -> None:
        super().__init__()
        thing = Thing(ORGANISER, row_.id, row_.texts)
        self.kind = label("", role="sub")
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.name = ElidingLabel("", bold=True, role="")
        self.state_field = form.field(thing, "state")
        self.state = self.state_field.control
        self.day, self.number = form.field(thing, "granted_on"), form.field(thing, "granted_number")
        self.planned = form.check(thing, "marked_planned")
        head = QWidget()
        head.setMinimumWidth(200)
        self.open = OpenButton(form.desk)
        names = row(self.kind, self.name, self.open)
        names.setStretch(1, 1)
        head.setLayout(names)
        self._head = lowered(head)
        self._planned = lowered(self.planned)
        fields = flow((self._head, 1), self.state_field, self._planned, self.day, self.number)
        self.setLayout(row(with_button(fields, remove)))

    def show_row(self, row_: OrganiserRow) -> None:
        self.kind.setText(row_.kind_words)
        self.name.setText(row_.name)
        self.open.show_named(row_.body)
        self.state.setAccessibleName(
            tr("{kind_words} {name}の状態", kind_words=row_.kind_words, name=row_.name)
        )
        host = row_.kind is OrganiserKind.HOST
        granted = row_.state is GrantState.GRANTED
        self.state_field.setVisible(not host)
        for field in (self.day, self.number):
            field.setVisible(granted and not host)
        self._planned.setVisible(row_.state in (GrantState.PLANNED, GrantState.APPLIED) and not host)


class OrganisersCard(Card):
    """The lines and, under them, one to add another by kind and name."""

    def __init__(self, form: Form, view: SymposiumView) -> None:
        super().__init__(tr("主催など"), hint=tr("登録済みの団体は、その名称で結び付きます"))
        desk = self._desk = form.desk
        self._event_id = view.head.id
        words = PartWords(tr("主催などから外す"), lambda row_: tr("{name}を外しました", name=row_.name))
        self.rows = PartList(
            form,
            ORGANISER,
            lambda row_: OrganiserForm(form, row_, *self.rows.buttons(row_)),
            words,
            refresh=OrganiserForm.show_row,
        )
        self.kind = ChoiceField(desk.theme, list(ORGANISER_WORDS.items()), tr("区分"))
        self.kind.set_value(OrganiserKind.SUPPORT)
        self.name = TextField(tr("団体の名称"))
        self.name_field = Field(desk.theme, tr("団体"), self.name)
        self.button = secondary_button(desk.theme, tr("追加する"), "plus")
        self.button.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        new = flow(Field(desk.theme, tr("区分"), self.kind), (self.name_field, 1))
        self.add(self.rows, with_button(new, self.button))
        self.show_view(view)

    def show_view(self, view: SymposiumView) -> None:
        self.rows.show_rows(view.organisers)

    def _add(self) -> None:
        kind, name, event_id = self.kind.value(), self.name.value(), self._event_id
        self._desk.session.act(
            lambda file: add_organiser_named(file, event_id, kind, name), self._added, failed=self._refused
        )

    def _added(self, _added: object) -> None:
        self.name_field.tell("")
        self.name.clear()
        self.name.commit()
        self.name.setFocus()

    def _refused(self, error: WorldError) -> None:
        self.name_field.tell(error.sentence)
        self.name_field.go()
