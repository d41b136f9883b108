"""シンポジウム › プログラム: the items with their times above, the chosen one below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from ogdesk.acts.programme.edits import add_item, move_item
from ogdesk.acts.programme.view import ItemRow, ProgrammeView
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.programme import ITEM_KIND_WORDS, ItemKind
from ogdesk.desk.forms.form import Form, Moves, take_away
from ogdesk.desk.kit.controls import (
    Card,
    EmptyState,
    button_for,
    column,
    flat_button,
    label,
    line,
    row,
    scrolled,
)
from ogdesk.desk.kit.fields import DurationField
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.starting import PASTE_LINEUP
from ogdesk.desk.symposia.fit_line import FitLine, MixtureMessage
from ogdesk.desk.symposia.item_card import ItemCard
from ogdesk.desk.symposia.item_menu import ItemActions, item_menu
from ogdesk.desk.symposia.programme_list import ProgrammeList, ProgrammeRows
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.desk.context import Desk


class ProgrammeTab(QWidget):
    """Built for one event; `show_view` follows what was changed anywhere. `marked(keys)` when another item is chosen: the
    places of the finished page that come from it."""

    marked = Signal(object)

    def __init__(self, desk: Desk, view: ProgrammeView, reveal: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._form = Form(desk, reveal)
        self._event_id = view.event_id
        self._view = view
        self._wanted: EntityField | None = None
        self.moves = Moves(desk, self)
        self.rows = ProgrammeRows(self)
        self.list = ProgrammeList(desk.theme, self.rows)
        self.add_item = flat_button(desk.theme, tr("項目を追加"), "plus")
        self.add_item.setToolTip(tip(tr("項目を追加（Ctrl+N）")))
        self.paste = button_for(desk.theme, desk.window.commands[PASTE_LINEUP], "flat", "copy")
        self.menu = self._kinds()
        self.add_item.setMenu(self.menu)
        self.fit = FitLine(desk)
        self.mixture = MixtureMessage(desk, view.event_id, self.list.setFocus)
        self.empty = EmptyState(
            desk.theme,
            "list",
            tr("プログラムはまだありません"),
            tr("項目を追加すると、開始時刻を自動で計算します。"),
            button=tr("項目を追加"),
            act=self.open_kinds,
        )
        self.card: ItemCard | None = None
        self._below = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.show_view(view)

    def show_view(self, view: ProgrammeView) -> None:
        """Another state of the programme."""
        if self.moves.waiting:
            return
        self._view = view
        self.list.read_only = self._desk.session.read_only
        self.rows.opening = view.opening
        self.rows.show_rows(view.items)
        self.mixture.show_mixture(view.mixture)
        self.fit.show_fit(view.fit)
        self.list.setVisible(bool(view.items))
        self.empty.setVisible(not view.items)
        self.foot.setVisible(bool(view.items))
        if self.list.current_row < 0 and view.items:
            self.list.choose(0)
        if self.isVisible():
            self._show_item()
        else:
            # The list first; its detail with the next events.
            QTimer.singleShot(0, self, self._show_item)
        if self._wanted is not None:
            self._go(self._wanted)

    def open_place(self, place: EntityField) -> None:
        """Choose the item or seat of a place; now, or as soon as it is here."""
        self._wanted = place
        self._go(place)

    def choose_again(self, item_id: int | None, seat_id: int | None) -> None:
        """The item and the seat that were chosen before, where they still are."""
        place = next((number for number, item in enumerate(self._view.items) if item.id == item_id), -1)
        if place < 0:
            return
        self.list.choose(place)
        if self.card is None or self.card.item_id != item_id:
            self._show_item()
        if seat_id is not None and self.card is not None:
            self.card.open_seat(seat_id)

    def open_kinds(self) -> None:
        """Ctrl+N: the kinds of items, under the button."""
        button = self.add_item if self.foot.isVisible() else self.empty.button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # ---- building

    def _lay_out(self) -> None:
        upper = Card(
            tr("プログラム"), label(tr("Alt+↑↓ で順番を変更"), size="caption", role="weak"), flush=True
        )
        upper.head.setContentsMargins(SPACE.card_padding, 0, SPACE.card_padding, 0)
        self.foot = QWidget()
        foot = row(self.add_item, self.paste, None, self.fit)
        foot.setContentsMargins(SPACE.m, SPACE.xs, SPACE.card_padding, SPACE.xs)
        self.foot.setLayout(foot)
        upper.add(line(), self.list, self.empty, self.foot, self.mixture)
        self.body = scrolled(
            column(upper, self._below, None, spacing=SPACE.column_gap), name=tr("プログラム")
        )
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.body)

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for kind, words in ITEM_KIND_WORDS.items():
            menu.addAction(tr(words)).triggered.connect(lambda _on=False, kind=kind: self._add(kind))
        return menu

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._on_current())
        self.list.editWanted.connect(self._edit)
        self.list.pasteWanted.connect(self._desk.window.commands[PASTE_LINEUP].trigger)
        self.list.digitTyped.connect(self._type_length)
        self.list.removeWanted.connect(self._remove)
        self.list.menuWanted.connect(self._open_menu)
        self.rows.moved.connect(self._move)

    # ---- the chosen item

    def current(self) -> ItemRow | None:
        """The chosen item."""
        place = self.list.current_row
        row_: ItemRow | None = self.rows.row(place) if place >= 0 else None
        return row_

    def _on_current(self) -> None:
        if self.isVisible():
            self._show_item()

    def marks(self) -> tuple[str, ...]:
        """The places of the finished page that come from the chosen item, the heading first."""
        item = self.current()
        if item is None:
            return ()
        places = [EntityField("item", item.id, field) for field in ("", "theme", "text", "appearances")]
        for seat in item.seats:
            places += [EntityField("appearance", seat.id), EntityField("appearance", seat.id, "topic")]
            if seat.coming is not None:
                places.append(EntityField("attendance", seat.coming.id))
        return tuple(place.key for place in places)

    def _show_item(self) -> None:
        self.marked.emit(self.marks())
        item, card = self.current(), self.card
        if card is not None and item is not None and card.shows(item):
            card.show_row(item)
            return
        # Another kind has other fields: its card is built anew, and the caret stays on the kind.
        again = (
            card is not None and item is not None and item.id == card.item_id and card.kind.control.hasFocus()
        )
        if card is not None:
            self._below.removeWidget(card)
            card.hide()
            card.deleteLater()
            self.card = None
        if item is None:
            return
        self.card = ItemCard(self._form, item, self.moves)
        self.card.minutesLeft.connect(self._back_to_row)
        self._below.addWidget(self.card)
        self.card.show()  # not with the next events: who waits for its field goes there now
        if again:
            self.card.kind.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        if self.card is not None:
            self.card.minutes.go()

    def _type_length(self, event: QKeyEvent) -> None:
        """A digit typed on a row begins its length anew; Enter writes it and goes back to the row."""
        if self.card is not None:
            control = self.card.minutes.control
            assert isinstance(control, DurationField)
            self.card.minutes.go()
            control.selectAll()
            QApplication.sendEvent(control, event)

    def _back_to_row(self) -> None:
        """Enter or Esc in 長さ, when what it holds is right."""
        if self.card is not None and not self.card.minutes.sentence:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, place: EntityField) -> None:
        for number, item in enumerate(self._view.items):
            is_item = place.entity == "item" and place.id == item.id
            seat = next(
                (s.id for s in item.seats if _is_at(place, s.id, s.coming.id if s.coming else None)), None
            )
            if is_item or seat is not None:
                self._wanted = None
                self.list.choose(number)
                if seat is not None and self.card is not None:
                    self.card.open_seat(seat)
                return

    # ---- acts

    def _add(self, kind: ItemKind) -> None:
        event_id, current = self._event_id, self.current()
        after = current.id if current is not None else None
        self._desk.session.act(lambda file: add_item(file, event_id, kind, after=after), self._added)

    def _added(self, added: Added) -> None:
        self.open_place(EntityField("item", added.id))
        self._desk.book.await_key(EntityField("item", added.id, "minutes").key, flash=False)

    def _remove(self) -> None:
        item = self.current()
        if item is not None:
            place = EntityField("item", item.id)
            take_away(
                self._desk,
                place,
                tr("{heading}をプログラムから消しました", heading=item.heading),
                self.list.setFocus,
            )

    def _open_menu(self, at: QPoint) -> None:
        item = self.current()
        if item is None:
            return
        deeds = ItemActions(self._edit, self.list.move_current, self._fix, self._remove)
        menu = item_menu(self, item, self.rows.rowCount(), deeds)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _fix(self, start: str) -> None:
        item = self.current()
        if item is not None:
            self._desk.session.edit([Edit("item", item.id, "start", start)])

    def _move(self, item_id: int, place: int) -> None:
        self.moves.send(lambda file: move_item(file, item_id, place))


def _is_at(place: EntityField, seat_id: int, attendance_id: int | None) -> bool:
    if place.entity == "appearance":
        return place.id == seat_id
    return place.entity == "attendance" and attendance_id is not None and place.id == attendance_id
