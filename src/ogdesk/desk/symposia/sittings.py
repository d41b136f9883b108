"""日時 and 会場: rows that come and go on 概要."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.acts.symposia.additions import add_sitting, add_venue
from ogdesk.acts.symposia.view import SittingRow, SymposiumView, VenueRow
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.form import (
    Binder,
    Thing,
    go_when_there,
    lowered,
    remove_button,
    take_away,
    with_button,
)
from ogdesk.desk.kit.controls import Card, Field, flat_button, flow, label
from ogdesk.desk.kit.fields import DateField, TextField, TimeField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added


class DaysCard(Card):
    """日時: each sitting with day, start and end."""

    def __init__(self, binder: Binder, view: SymposiumView) -> None:
        self._desk = binder.desk
        self._binder = binder
        self._year = view.head.fiscal_year
        self.add_day = flat_button(self._desk.theme, tr("日を追加"), "plus")
        super().__init__(tr("日時"), self.add_day)
        self.rows = RowStack(self._make, self._refresh)
        self.none = label(tr("開催日がまだありません。「日を追加」で入れてください。"), role="sub", wrap=True)
        self.add(self.rows, self.none)
        event_id = view.head.id
        self.add_day.clicked.connect(lambda: self._add(event_id))
        self.show_view(view)

    def show_view(self, view: SymposiumView) -> None:
        self._year = view.head.fiscal_year
        self.rows.show_rows(view.sittings)
        self.none.setVisible(not view.sittings)

    def _add(self, event_id: int) -> None:
        self._desk.session.act(lambda file: add_sitting(file, event_id), self._added)

    def _added(self, added: Added) -> None:
        go_when_there(self._desk, EntityField("sitting", added.id, "day"))

    def _make(self, row: SittingRow) -> QWidget:
        thing = Thing("sitting", row.id, row.texts)
        field = self._binder.day(thing, "day", tr("開催日"), year=self._year)
        parts = (
            field,
            self._binder.field(thing, "start", tr("開始"), TimeField(tr("開始"))),
            self._binder.field(thing, "end", tr("終了"), TimeField(tr("終了"))),
            (lowered(self._binder.check(thing, "ends_next_day", tr("翌日に終わる"))), 1),
        )
        place = EntityField("sitting", row.id)
        bin_ = remove_button(
            self._desk,
            tr("この日を消す"),
            lambda: take_away(self._desk, place, tr("開催日を消しました"), self.add_day.setFocus),
        )
        form = with_button(flow(*parts), bin_)
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

    def __init__(self, binder: Binder, event_id: int) -> None:
        super().__init__()
        self._desk = binder.desk
        self._binder = binder
        self.rows = RowStack(self._make, lambda _form, _row: None)
        self.add_venue = flat_button(self._desk.theme, tr("会場を追加"), "plus")
        self.add_venue.clicked.connect(lambda: self._add(event_id))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.s)
        stack.addWidget(self.rows)
        stack.addWidget(self.add_venue, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, event_id: int) -> None:
        self._desk.session.act(lambda file: add_venue(file, event_id, ""), self._added)

    def _added(self, added: Added) -> None:
        go_when_there(self._desk, EntityField("venue", added.id, "name"))

    def _make(self, row: VenueRow) -> QWidget:
        thing = Thing("venue", row.id, row.texts)
        name, room, address = (
            self._binder.field(thing, field, title, TextField(title))
            for field, title in (("name", tr("会場")), ("room", tr("部屋")), ("address", tr("住所")))
        )
        place = EntityField("venue", row.id)
        bin_ = remove_button(
            self._desk,
            tr("この会場を消す"),
            lambda: take_away(self._desk, place, tr("会場を消しました"), self.add_venue.setFocus),
        )
        return with_button(flow((name, 2), (room, 1), (address, 3)), bin_)
