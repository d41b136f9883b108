"""主催・共催・連携・協力・協賛・後援 with the state of the asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ogdesk.acts.forms import choice_words
from ogdesk.acts.symposia.parts import add_organiser_named
from ogdesk.acts.symposia.view import OrganiserRow, SymposiumView
from ogdesk.council.entity import EntityField
from ogdesk.council.event import ORGANISER_WORDS, GrantState, OrganiserKind
from ogdesk.council.fiscal import FiscalYear
from ogdesk.desk.forms.binding import bind
from ogdesk.desk.forms.form import day_field, lowered, remove_button, take_away, with_button
from ogdesk.desk.kit.controls import Card, ElidingLabel, Field, flow, label, row, secondary_button
from ogdesk.desk.kit.fields import ChoiceField, TextField
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.things.links import OpenButton
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.ground.errors import WorldError


ORGANISER = "organiser"


class OrganiserForm(QWidget):
    """One line: kind, name, state; day and number once it is granted, 「（予定）」 before that. 主催 needs none of it."""

    def __init__(self, desk: Desk, row_: OrganiserRow, year: FiscalYear | None) -> None:
        super().__init__()
        self._desk = desk
        self._id = row_.id
        self._row = row_
        self.kind = label("", role="sub")
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.name = ElidingLabel("", bold=True, role="")
        words = choice_words(ORGANISER, "state")
        self.state = ChoiceField(desk.theme, [(word, word) for word in words], tr("状態"))
        self.state_field = Field(desk.theme, tr("状態"), self.state)
        self.day = Field(desk.theme, tr("承認日"), day_field(desk, tr("承認日"), year))
        self.number = Field(desk.theme, tr("承認番号"), TextField(tr("承認番号")))
        self.planned = QCheckBox(tr("「（予定）」として載せる"))
        head = QWidget()
        head.setMinimumWidth(200)
        self.open = OpenButton(desk)
        names = row(self.kind, self.name, self.open)
        names.setStretch(1, 1)
        head.setLayout(names)
        self._head = lowered(head)
        self._planned = lowered(self.planned)
        form = flow((self._head, 1), self.state_field, self._planned, self.day, self.number)
        place = EntityField(ORGANISER, self._id)
        bin_ = remove_button(
            desk,
            tr("主催などから外す"),
            lambda: take_away(desk, place, tr("{name}を外しました", name=self._row.name)),
        )
        self.setLayout(row(with_button(form, bin_)))
        for name, control in (
            ("state", self.state_field),
            ("marked_planned", self.planned),
            ("granted_on", self.day),
            ("granted_number", self.number),
        ):
            bind(
                control,
                ORGANISER,
                self._id,
                name,
                session=desk.session,
                book=desk.book,
                text=row_.texts[name],
            )

    def show_row(self, row_: OrganiserRow) -> None:
        self._row = row_
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

    def __init__(self, desk: Desk, view: SymposiumView) -> None:
        super().__init__(tr("主催など"), hint=tr("登録済みの団体は、その名称で結び付きます"))
        self._desk = desk
        self._event_id = view.head.id
        year = view.head.fiscal_year
        self.rows = RowStack(
            lambda row_: OrganiserForm(desk, row_, year), lambda form, row_: form.show_row(row_)
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
