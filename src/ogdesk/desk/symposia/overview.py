"""シンポジウム › 概要: what, when, how, where, by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ogdesk.acts.symposia.parts import set_access
from ogdesk.acts.symposia.view import ACCESS_WORDS, SymposiumView
from ogdesk.council.event import EventForm
from ogdesk.desk.forms.form import Form, Thing
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import Card, CheckChips, Field, column, label, scrolled
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.symposia.enquiries import EnquiriesLine
from ogdesk.desk.symposia.links import LinksCard
from ogdesk.desk.symposia.organisers import OrganisersCard
from ogdesk.desk.symposia.sittings import DaysCard, VenuesBlock
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk


class OverviewTab(QWidget):
    """Built for one event; `show_view` follows what was changed elsewhere."""

    def __init__(self, desk: Desk, view: SymposiumView, reveal: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._form = Form(desk, reveal, year=view.head.fiscal_year)
        self._thing = Thing("symposium", view.head.id, view.texts)
        self._view = view
        self._showers: list[Callable[[SymposiumView], object]] = []
        self._cards = column(spacing=SPACE.column_gap)
        self.body: QScrollArea = self._lay_out()
        self.add_card(self._make_basics(), self._show_basics)
        self._steps = Steps(self._build(), self)

    @property
    def is_ready(self) -> bool:
        """Whether all of it is built."""
        return not self._steps.running

    def show_view(self, view: SymposiumView) -> None:
        """Show what no binding shows."""
        self._view = view
        for show in self._showers:
            show(view)

    def add_card(self, card: Card, show: Callable[[SymposiumView], object] | None = None) -> None:
        """Append a card; `show` puts into it what no binding shows, now and whenever something changed."""
        self._cards.addWidget(card)
        card.show()  # not with the next events: who waits for a field of it goes there now
        if show is not None:
            self._showers.append(show)
            show(self._view)

    def _build(self) -> Iterator[None]:
        """The cards below the first, one between two events of the window."""
        yield
        self.days = DaysCard(self._form, self._view)
        self.add_card(self.days, self.days.show_view)
        yield
        self.venues = VenuesBlock(self._form, self._view.head.id)
        self.add_card(self._make_place(), self._show_place)
        yield
        self.links = LinksCard(self._form, self._view, self._thing)
        self.add_card(self.links, self.links.show_view)
        yield
        self.organisers = OrganisersCard(self._form, self._view)
        self.add_card(self.organisers, self.organisers.show_view)
        yield
        self.access = CheckChips(list(ACCESS_WORDS.items()), tr("配慮"))
        self.access.committed.connect(self._write_access)
        self.enquiries = EnquiriesLine(self._desk)
        self.add_card(self._make_access(), self._show_access)
        yield
        self.add_card(self._make_note())
        self._cards.addStretch(1)

    def _show_basics(self, view: SymposiumView) -> None:
        self.year.setText(view.fiscal_year_words)
        self.title.tell(tr(view.year_remark.sentence), "warn", view.year_remark.title)
        self.declared.setVisible(not any(row.texts["day"] for row in view.sittings))

    def _show_place(self, view: SymposiumView) -> None:
        """会場 belong to a form that has a hall; those that are there stay in sight."""
        self.venues.rows.show_rows(view.venues)
        self.venues.setVisible(view.form is not EventForm.ONLINE or bool(view.venues))

    def _show_access(self, view: SymposiumView) -> None:
        self.access.set_value(view.access)
        self.enquiries.show_enquiries(view.enquiries)

    def _make_basics(self) -> Card:
        form, thing = self._form, self._thing
        card = Card(tr("基本"))
        self.year = label("", role="sub")
        self.year.setMinimumHeight(SIZE.control_with_margin)
        self.title = form.field(thing, "title")
        self.declared = form.field(thing, "declared_fiscal_year")
        year = Field(self._desk.theme, tr("年度（開催日から自動）"), self.year)
        card.add(
            form.row(thing, (self.title, 3), ("subtitle", 2)),
            form.field(thing, "theme"),
            form.row(thing, "state", "kind", self.declared, year),
            form.field(thing, "purpose"),
        )
        return card

    def _make_place(self) -> Card:
        card = Card(tr("形式と会場"))
        form, thing = self._form, self._thing
        card.add(form.segments(thing, "form"), form.field(thing, "form_text"), self.venues)
        return card

    def _make_access(self) -> Card:
        form, thing = self._form, self._thing
        card = Card(tr("参加と配慮"))
        card.add(
            Field(self._desk.theme, tr("配慮"), self.access),
            form.row(thing, "capacity", "fee_yen", "application_until", ("audience", 1)),
            form.field(thing, "application"),
            form.field(thing, "materials"),
            Field(self._desk.theme, tr("問い合わせ"), self.enquiries),
        )
        return card

    def _make_note(self) -> Card:
        card = Card(tr("メモ"), hint=tr("印刷物には載りません"))
        card.add(self._form.field(self._thing, "note"))
        return card

    def _lay_out(self) -> QScrollArea:
        body = scrolled(self._cards, name=tr("概要"))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(body)
        return body

    def _write_access(self, chosen: frozenset[str]) -> None:
        event_id = self._thing.id
        self._desk.session.act(lambda file: set_access(file, event_id, chosen))
