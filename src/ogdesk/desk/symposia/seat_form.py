"""Form of the chosen seat: role, who, what is printed of them, who comes and the state of the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ogdesk.acts.programme.edits import choose_affiliations, seat_somebody
from ogdesk.acts.programme.seats import seat_new_person
from ogdesk.acts.programme.suggestions import WhoRow
from ogdesk.acts.programme.view import SeatRow
from ogdesk.acts.words import WHO_COMES_WORDS
from ogdesk.council.attendance import WhoComes
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.form import Form, Thing, lowered, with_button
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import Field, column, flow, label
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.symposia.affiliations import AffiliationCheckList, AffiliationRows
from ogdesk.desk.symposia.seat_field import NEW, WhoField
from ogdesk.desk.things.links import LinkBar, OpenButton
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.ground.errors import WorldError


class ComingForm(QWidget):
    """Who comes (本人, 代理, 未定) and the state; the deputy's office, name and reading when one comes."""

    def __init__(self, form: Form, thing: Thing) -> None:
        super().__init__()
        self.comes = form.segments(thing, "comes")
        self.state = form.field(thing, "state")
        name = form.field(thing, "deputy_name")
        reading = form.reading(thing, "deputy_reading", name)
        self.deputy = QWidget()
        self.deputy.setLayout(form.row(thing, ("deputy_title", 1), (name, 1), (reading, 1)))
        self.setLayout(column(form.row(thing, self.comes, self.state), self.deputy, spacing=SPACE.m))
        self.show_deputy(thing.texts["comes"] == WHO_COMES_WORDS[WhoComes.DEPUTY])

    def show_deputy(self, shown: bool) -> None:
        """Only a deputy has an office and a name of his own here."""
        self.deputy.setVisible(shown)


class SeatForm(QWidget):
    """Built for one seat; `show_row` follows its changes. The attendance's part is built anew for another attendance.

    Who speaks in a `talk` has 演題 and 資料 right under the 肩書き.
    """

    def __init__(self, form: Form, row: SeatRow, *, talk: bool = False) -> None:
        super().__init__()
        self._form = form
        self._talk = talk
        self._desk = form.desk
        self.seat_id = row.id
        self._thing = Thing("appearance", row.id, row.texts)
        self._coming_id: int | None = None
        self.coming: ComingForm | None = None
        self.title = label("", size="subtitle")
        self.who = WhoField(self._desk)
        self.who_field = Field(
            self._desk.theme,
            tr("登壇者"),
            self.who,
            support=tr("役職か氏名を入れると、候補が出ます。空にすると空席です"),
        )
        self.open = OpenButton(self._desk)
        self.names = LinkBar(self._desk)
        self.affiliations = AffiliationRows(self)
        self.list = AffiliationCheckList(self._desk.theme, self.affiliations)
        self.list_field = Field(
            self._desk.theme,
            tr("載せる肩書き"),
            self.list,
            support=tr("Space で選び、Alt+↑↓ で順番を変えます"),
        )
        self._row = row
        self._can_come = False
        self._lay_out()
        self._connect()
        for name in ("person", "post"):
            key = EntityField("appearance", row.id, name).key
            self._desk.book.add(key, self.who_field, reveal=form.reveal)
        self.show_row(row)
        self._steps = Steps(self._build(), self)

    def show_row(self, row: SeatRow) -> None:
        """Show what no binding shows."""
        self.title.setText(row.name)
        self.open.show_named(row.names[0] if row.names else None)
        self.names.show_named(row.names[1:])
        self.list.read_only = self._desk.session.read_only
        self.who.line.setReadOnly(self._desk.session.read_only)
        self.who.show_name("" if row.is_open else row.name)
        self.who_field.tell(tr(row.remark), "warn")
        self.affiliations.show_rows(row.affiliations)
        self.list_field.setVisible(bool(row.affiliations))
        self._row = row
        if self._can_come:
            self._show_coming(row)

    def _lay_out(self) -> None:
        """Who and the 肩書き at once; places for the rest, which comes with the next events."""
        self._coming_place, self._role_place, self._topic_place = (column(spacing=0) for _ in range(3))
        rest = (
            (self.list_field, self._topic_place, self._coming_place, self._role_place)
            if self._talk
            else (self._coming_place, self._role_place, self.list_field, self._topic_place)
        )
        who = with_button(flow((self.who_field, 1)), self.open)
        self.setLayout(column(self.title, who, self.names, *rest, spacing=SPACE.m))

    def _build(self) -> Iterator[None]:
        """Below the first fields, one row between two events of the window."""
        yield
        self._show_coming(self._row)
        self._can_come = True
        yield
        form, thing = self._form, self._thing
        printed = lowered(form.check(thing, "printed"))
        self._put(self._role_place, form.row(thing, "role", ("role_word", 1), printed))
        yield
        if self._talk:
            self._put(self._topic_place, form.row(thing, ("topic", 1), ("materials", 1), ("note", 1)))
        else:
            self._put(self._topic_place, form.row(thing, ("topic", 1), ("note", 1)))

    def _put(self, place: QVBoxLayout, part: QLayout) -> None:
        """A row into its place; it is there now, not with the next events: who waits for a field of it goes there."""
        row = QWidget()
        row.setLayout(part)
        place.addWidget(row)
        row.show()

    @property
    def is_ready(self) -> bool:
        """Whether all of it is built."""
        return not self._steps.running

    def finish(self) -> None:
        """Build what is missing now: somebody wants to go there."""
        self._steps.finish()

    def _connect(self) -> None:
        self.who.chosen.connect(self._seat)
        self.who.cleared.connect(lambda: self._seat(None))
        self.names.wanted.connect(lambda named: self._desk.navigator.go(named.place))
        self.affiliations.ticked.connect(self._tick)
        self.affiliations.moved.connect(lambda _id, _place: self._write_chosen(self._chosen()))

    def _show_coming(self, row: SeatRow) -> None:
        now = row.coming.id if row.coming is not None else None
        if now != self._coming_id:
            self._coming_id = now
            if self.coming is not None:
                self._coming_place.removeWidget(self.coming)
                self.coming.hide()
                self.coming.deleteLater()
                self.coming = None
            if row.coming is not None:
                self.coming = ComingForm(self._form, Thing("attendance", row.coming.id, row.coming.texts))
                self._coming_place.addWidget(self.coming)
                self.coming.show()
        if self.coming is not None and row.coming is not None:
            self.coming.show_deputy(row.coming.comes is WhoComes.DEPUTY)

    def _seat(self, who: WhoRow | None) -> None:
        seat_id, session = self.seat_id, self._desk.session
        if who is not None and who.id == NEW:
            session.act(lambda file: seat_new_person(file, seat_id, who.words), failed=self._refused)
            return
        post = who.id if who is not None and who.kind == "post" else None
        person = who.id if who is not None and who.kind == "person" else None
        session.act(
            lambda file: seat_somebody(file, seat_id, post_id=post, person_id=person), failed=self._refused
        )

    def _refused(self, error: WorldError) -> None:
        self.who_field.tell(error.sentence)

    def _chosen(self) -> list[int]:
        return [row.id for row in self.affiliations.rows() if row.chosen]

    def _tick(self, affiliation_id: int, on: bool) -> None:
        wanted = self._chosen()
        if on:
            order = [row.id for row in self.affiliations.rows()]
            wanted = [own for own in order if own in {*wanted, affiliation_id}]
        else:
            wanted.remove(affiliation_id)
        self._write_chosen(wanted)

    def _write_chosen(self, wanted: list[int]) -> None:
        seat_id = self.seat_id
        self._desk.session.act(lambda file: choose_affiliations(file, seat_id, wanted))
