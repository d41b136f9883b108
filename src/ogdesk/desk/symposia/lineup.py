"""The line-up of the chosen item: the stage or the list in one of three orders, and the form of the chosen seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ogdesk.acts.programme.edits import SEAT_ORDER_WORDS, SeatOrder, add_seat, move_seat, sort_seats
from ogdesk.acts.programme.view import ItemRow
from ogdesk.council.entity import EntityField
from ogdesk.council.order import PRINTED_ORDER_WORDS, PrintedOrder
from ogdesk.council.programme import ItemKind, Role
from ogdesk.desk.forms.form import Form, Moves, take_away
from ogdesk.desk.kit.controls import InlineMessage, SegmentedChoice, flat_button, label, line, row
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.stage.view import StageMode, StageView
from ogdesk.desk.starting import PASTE_LINEUP
from ogdesk.desk.symposia.lineup_list import SeatList, SeatRows
from ogdesk.desk.symposia.seat_form import SeatForm
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added

SORTS = (PrintedOrder.CODE, PrintedOrder.CHAIR_FIRST, PrintedOrder.JOINED, PrintedOrder.KANA)
TALKS = frozenset({ItemKind.KEYNOTE, ItemKind.REPORT, ItemKind.ACTIVITY_REPORT})
"""Kinds in which one speaks about a subject: the speaker's own card matters more than a list of seats."""
_ROLES = {
    ItemKind.PANEL: Role.PANELIST,
    ItemKind.OPENING: Role.GREETING,
    ItemKind.CLOSING: Role.GREETING,
    ItemKind.REPORT: Role.REPORTER,
    ItemKind.ACTIVITY_REPORT: Role.REPORTER,
    ItemKind.AWARDS: Role.JUDGE,
    ItemKind.FINAL: Role.JUDGE,
}
"""The role that an added seat begins with; 講師 elsewhere."""


class LineupPane(QWidget):
    """Built for one item; `show_row` follows its changes. `left` on Esc.

    A panel shows 席次図 (図で見る) or the list (表で見る); the list is the stage's twin when its order is 席次.
    """

    left = Signal()

    def __init__(self, form: Form, item: ItemRow, moves: Moves) -> None:
        super().__init__()
        self._fields = form
        self._moves = moves
        self._desk = form.desk
        self._item = item
        self._is_talk = item.kind in TALKS
        self._wanted: int | None = None
        self.seats = SeatRows(self)
        self.list = SeatList(self._desk.theme, self.seats)
        self.title = label(tr("登壇者"), size="subtitle")
        self.title.setParent(self)
        self.orders = SegmentedChoice(list(SEAT_ORDER_WORDS.items()), tr("登壇者の順番"))
        self.orders.set_value(SeatOrder.PRINTED)
        self.sort = flat_button(self._desk.theme, tr("並べ替え"), "chevron-down")
        self.none = label(
            tr("席がまだありません。「席を追加」で登壇者を入れてください。"), role="sub", wrap=True
        )
        self.remark = InlineMessage(self._desk.theme)
        self.stage: StageView | None = StageView(self._desk) if item.kind is ItemKind.PANEL else None
        self.form: SeatForm | None = None
        self._lay_out()
        self._connect()

    # ---- showing

    def show_row(self, item: ItemRow) -> None:
        """Another state of the same item."""
        self._item = item
        self.list.read_only = self._desk.session.read_only
        self.seats.show_seats(item.seats)
        if self.stage is not None and self.stage.item_id is None:
            self.stage.show_item(item.id)
        self._show_parts()
        self._show_remark(item)
        if self._wanted is not None and (place := self.seats.place_of(self._wanted)) >= 0:
            self._wanted = None
            self.list.choose(place)
        elif self._is_alone and self.list.current_row < 0:
            self.list.choose(0)
        self._show_seat()

    @property
    def seat_id(self) -> int | None:
        """The chosen seat."""
        return self.form.seat_id if self.form is not None else None

    def open_seat(self, seat_id: int, *, caret: bool = False, whole: bool = False) -> bool:
        """Choose a seat (and put the caret on who takes it); False when it is not in this item. `whole`: all of its form
        is wanted now, because somebody goes to a field of it."""
        place = self.seats.place_of(seat_id)
        if place < 0:
            return False
        self.list.choose(place)
        if whole and self.form is not None:
            self.form.finish()
        if caret and self.form is not None:
            self.form.who_field.go()
        return True

    def add_seat(self) -> None:
        """An open seat with the usual role of the item; the caret goes to who takes it."""
        item_id, role = self._item.id, _ROLES.get(self._item.kind, Role.SPEAKER)
        self._desk.session.act(lambda file: add_seat(file, item_id, role), self._seat_added)

    @property
    def _is_alone(self) -> bool:
        """Whether the one speaker of a talk stands here: then his card is shown at once, without a list."""
        return self._is_talk and len(self._item.seats) == 1

    def _show_parts(self) -> None:
        """What is seen of stage, list, orders and buttons."""
        seats = self._item.seats
        table = self.stage is None or self.stage.look is StageMode.TABLE or not self.stage.seats.rowCount()
        self.list.setVisible(table and bool(seats) and not self._is_alone)
        self.orders.setVisible(table and len(seats) > 1)
        if self.stage is not None:
            self.order_words.setVisible(table and len(seats) > 1)
        self.sort.setVisible(table and sum(1 for seat in seats if seat.post_id is not None) > 1)
        self.title.setVisible(self.stage is None and not self._is_alone)
        self.none.setVisible(not seats)

    def _show_remark(self, item: ItemRow) -> None:
        """The first odd seat, and the way to it."""
        odd = next((seat for seat in item.seats if seat.remark), None)
        if odd is None:
            self.remark.clear()
            return
        self.remark.tell(
            tr("重なっている席があります"),
            tr(odd.remark),
            level="warn",
            button=tr("その席を開く"),
            act=lambda: self.open_seat(odd.id, caret=True),
        )

    # ---- building

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.s)
        if self.stage is not None:
            self.order_words = label(tr("順番"), role="sub")
            self.stage.add_tools(self.order_words, self.orders, self.sort)
            stack.addWidget(self.stage)
        else:
            stack.addLayout(row(self.title, SPACE.s, self.orders, self.sort, None))
        stack.addWidget(self.remark)
        stack.addWidget(self.none)
        stack.addWidget(self.list)
        self._seat_place = QVBoxLayout()
        self._seat_place.setContentsMargins(0, 0, 0, 0)
        self._seat_place.setSpacing(SPACE.m)
        stack.addLayout(self._seat_place)
        self._rule = line()
        self._rule.hide()
        self._seat_place.addWidget(self._rule)
        self.sort.setMenu(self._sorts())

    def _sorts(self) -> QMenu:
        menu = QMenu(self)
        for by in SORTS:
            action = QAction(tr(PRINTED_ORDER_WORDS[by]), menu)
            action.triggered.connect(lambda _on=False, by=by: self._sort(by))
            menu.addAction(action)
        return menu

    def _connect(self) -> None:
        self.orders.committed.connect(self._show_order)
        self.seats.moved.connect(self._move)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_seat())
        self.list.editWanted.connect(self._edit_seat)
        self.list.removeWanted.connect(self._remove_seat)
        self.list.left.connect(self.left)
        self.list.pasteWanted.connect(self._desk.window.commands[PASTE_LINEUP].trigger)
        if self.stage is not None:
            self.stage.seatActivated.connect(lambda seat_id: self.open_seat(seat_id, caret=True))
            self.stage.seatChosen.connect(self.open_seat)
            self.stage.removeWanted.connect(self._remove_from_stage)
            self.stage.picture.left.connect(self.left)
            self.stage.picture.pasteWanted.connect(self._desk.window.commands[PASTE_LINEUP].trigger)
            self.stage.looked.connect(self._on_look)
            self.stage.shown.connect(self._show_parts)

    # ---- the chosen seat

    def _on_look(self) -> None:
        """The table begins with the order that the picture showed."""
        if self.stage is not None and self.stage.look is StageMode.TABLE:
            self.orders.set_value(SeatOrder.STAGE)
            self._show_order(SeatOrder.STAGE)
        self._show_parts()

    def _show_order(self, order: SeatOrder) -> None:
        self.seats.order = order
        self.list.setAccessibleName(
            tr("登壇者、{SEAT_ORDER_WORDS}", SEAT_ORDER_WORDS=SEAT_ORDER_WORDS[order])
        )
        self.seats.show_seats(self._item.seats)

    def _show_seat(self) -> None:
        """The form of the current seat, right under the picture or the list."""
        place = self.list.current_row
        seat = self.seats.row(place) if place >= 0 else None
        if self.form is not None and (seat is None or seat.id != self.form.seat_id):
            self._seat_place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._rule.setVisible(seat is not None and not self._is_alone)
        if seat is None:
            return
        if self.stage is not None:
            self.stage.choose_seat(seat.id)
        if self.form is None:
            self.form = SeatForm(self._fields, seat, talk=self._is_talk)
            self._seat_place.addWidget(self.form)
            self.form.show()
        else:
            self.form.show_row(seat)
        self.form.title.setVisible(not self._is_alone)

    def _remove_from_stage(self, seat_id: int) -> None:
        if self.open_seat(seat_id):
            self._remove_seat()

    def _edit_seat(self) -> None:
        if self.form is not None:
            self.form.who_field.go()

    # ---- acts

    def _seat_added(self, added: Added) -> None:
        if not self.open_seat(added.id, caret=True):
            self._wanted = added.id
            self._desk.book.await_key(EntityField("appearance", added.id, "person").key, flash=False)

    def _remove_seat(self) -> None:
        seat = self.seats.row(self.list.current_row)
        place = EntityField("appearance", seat.id)
        back = self.list if self.list.isVisible() or self.stage is None else self.stage.picture
        take_away(self._desk, place, tr("{name}を席から外しました", name=seat.name), back.setFocus)

    def _move(self, seat_id: int, place: int) -> None:
        order = self.seats.order
        self._moves.send(lambda file: move_seat(file, seat_id, order, place))

    def _sort(self, by: PrintedOrder) -> None:
        item_id, order, session = self._item.id, self.seats.order, self._desk.session
        words = tr(
            "{SEAT_ORDER_WORDS}を{PRINTED_ORDER_WORDS}にしました",
            SEAT_ORDER_WORDS=SEAT_ORDER_WORDS[order],
            PRINTED_ORDER_WORDS=PRINTED_ORDER_WORDS[by],
        )
        session.act(
            lambda file: sort_seats(file, item_id, order, by, session.here.today),
            lambda change: self._desk.window.say(words, session.undo_of(change)),
        )
