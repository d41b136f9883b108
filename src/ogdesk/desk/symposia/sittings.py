"""Forms of 日時 and 会場 on 概要: rows that come and go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ogdesk.acts.symposia.additions import add_sitting, add_venue
from ogdesk.acts.symposia.view import SittingRow, SymposiumView, VenueRow
from ogdesk.desk.forms.form import Form, Thing, lowered, with_button
from ogdesk.desk.forms.part_list import PartList, PartWords
from ogdesk.desk.kit.controls import Card, Field, flat_button
from ogdesk.desk.kit.fields import DateField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import tr


class DaysCard(Card):
    """日時: each sitting with day, start and end."""

    def __init__(self, form: Form, view: SymposiumView) -> None:
        self._form = form
        self._year = view.head.fiscal_year
        self.add_day = flat_button(form.desk.theme, tr("日を追加"), "plus")
        super().__init__(tr("日時"), self.add_day)
        words = PartWords(
            tr("この日を消す"),
            tr("開催日を消しました"),
            tr("開催日がまだありません。「日を追加」で入れてください。"),
        )
        self.rows = PartList(
            form, "sitting", self._make, words, refresh=self._refresh, first="day", back=self.add_day
        )
        self.add(self.rows)
        event_id = view.head.id
        self.add_day.clicked.connect(lambda: self.rows.add(lambda file: add_sitting(file, event_id)))
        self.show_view(view)

    def show_view(self, view: SymposiumView) -> None:
        self._year = view.head.fiscal_year
        self.rows.show_rows(view.sittings)

    def _make(self, row: SittingRow) -> QWidget:
        thing = Thing("sitting", row.id, row.texts)
        field = self._form.field(thing, "day")
        next_day = lowered(self._form.check(thing, "ends_next_day"))
        form = with_button(
            self._form.row(thing, field, "start", "end", (next_day, 1)), *self.rows.buttons(row)
        )
        form.setProperty("day", field)
        return form

    def _refresh(self, form: QWidget, row: SittingRow) -> None:
        field = form.property("day")
        if isinstance(field, Field):
            field.tell(tr(row.remark), "warn")
            if isinstance(field.control, DateField):
                field.control.set_fiscal_year(self._year)


class VenuesBlock(QWidget):
    """会場: name, hall, address."""

    def __init__(self, form: Form, event_id: int) -> None:
        super().__init__()
        self._form = form
        self.add_venue = flat_button(form.desk.theme, tr("会場を追加"), "plus")
        words = PartWords(tr("この会場を消す"), tr("会場を消しました"))
        self.rows = PartList(form, "venue", self._make, words, first="name", back=self.add_venue)
        self.add_venue.clicked.connect(lambda: self.rows.add(lambda file: add_venue(file, event_id, "")))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.s)
        stack.addWidget(self.rows)
        stack.addWidget(self.add_venue, 0, Qt.AlignmentFlag.AlignLeft)

    def _make(self, row: VenueRow) -> QLayout:
        return self._form.row(Thing("venue", row.id, row.texts), ("name", 2), ("room", 1), ("address", 3))
