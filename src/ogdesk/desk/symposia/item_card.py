"""The chosen item of the programme: its own fields, and its seats in three orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout

from ogdesk.acts.programme import SEAT_ORDER_WORDS, SeatOrder
from ogdesk.acts.programme_view import ItemRow
from ogdesk.council.entity import EntityField
from ogdesk.council.order import PRINTED_ORDER_WORDS, PrintedOrder
from ogdesk.council.programme import ItemKind, Role
from ogdesk.desk.kit.controls import (
    Card,
    InlineMessage,
    SegmentedChoice,
    flat_button,
    flow,
    label,
    line,
    row,
)
from ogdesk.desk.kit.fields import DurationField, LongTextField, TextField, TimeField
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.stage.view import StageView
from ogdesk.desk.symposia.forms import Binder, Moves, Thing, take_away
from ogdesk.desk.symposia.lineup_list import SeatList, SeatRows
from ogdesk.desk.symposia.seat_form import SeatForm
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.added import Added

SORTS = (PrintedOrder.CODE, PrintedOrder.CHAIR_FIRST, PrintedOrder.JOINED, PrintedOrder.KANA)
_TALKS = frozenset({ItemKind.KEYNOTE, ItemKind.REPORT, ItemKind.ACTIVITY_REPORT})
"""Kinds whose 演題 is of the first importance."""
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


class ItemCard(Card):
    """Built for one item; `show_row` follows its changes."""

    def __init__(self, binder: Binder, item: ItemRow, moves: Moves) -> None:
        self._binder = binder
        self._moves = moves
        self._desk = binder.desk
        self.item_id = item.id
        self._item = item
        self.sort = flat_button(self._desk.theme, tr("並べ替え"), "chevron-down")
        self.add_seat = flat_button(self._desk.theme, tr("席を追加"), "plus")
        super().__init__(item.heading)
        self._thing = Thing("item", item.id, item.texts)
        self.seats = SeatRows(self)
        self.list = SeatList(self._desk.theme, self.seats)
        self.orders = SegmentedChoice(list(SEAT_ORDER_WORDS.items()), tr("登壇者の順番"))
        self.orders.set_value(SeatOrder.PRINTED)
        self.none = label(
            tr("席がまだありません。「席を追加」で登壇者を入れてください。"), role="sub", wrap=True
        )
        self.remark = InlineMessage(self._desk.theme)
        self.form: SeatForm | None = None
        self.stage: StageView | None = None
        self._wanted: int | None = None
        self._lay_out()
        self._connect()
        self.show_row(item)

    def show_row(self, item: ItemRow) -> None:
        """Another state of the same item."""
        self._item = item
        self.title.setText(f"{item.number}　{item.heading}")
        self.list.read_only = self._desk.session.read_only
        self.seats.show_seats(item.seats)
        self.list.setVisible(bool(item.seats))
        self.none.setVisible(not item.seats)
        self._show_remark(item)
        self._show_stage(item)
        self.sort.setVisible(sum(1 for seat in item.seats if seat.post_id is not None) > 1)
        if self._wanted is not None and (place := self.seats.place_of(self._wanted)) >= 0:
            self._wanted = None
            self.list.choose(place)
        self._show_seat()

    def open_seat(self, seat_id: int, *, caret: bool = False) -> bool:
        """Choose a seat (and put the caret on who takes it); False when it is not in this item."""
        place = self.seats.place_of(seat_id)
        if place < 0:
            return False
        self.list.choose(place)
        if caret and self.form is not None:
            self.form.who_field.go()
        return True

    def _lay_out(self) -> None:
        field, thing = self._binder.field, self._thing
        self.kind = self._binder.choice(thing, "kind", tr("種類"))
        self.minutes = field(thing, "minutes", tr("長さ"), DurationField(tr("長さ")))
        theme = field(thing, "theme", tr("演題・テーマ"), TextField(tr("演題・テーマ")))
        self.start = field(
            thing,
            "start",
            tr("固定の開始"),
            TimeField(tr("固定の開始")),
            support=tr("空なら前の項目から計算します"),
        )
        self.stage_place = QVBoxLayout()
        self.seat_place = QVBoxLayout()
        self.seat_place.setContentsMargins(0, SPACE.s, 0, 0)
        talk = self._item.kind in _TALKS
        self.add(
            flow(
                self.kind,
                (field(thing, "title", tr("題名"), TextField(tr("題名"))), 1),
                self.minutes,
                self._binder.choice(thing, "printed_in", tr("載せる文書")),
            ),
            *((theme,) if talk else ()),
            self.stage_place,
            row(label(tr("登壇者"), size="subtitle"), 8, self.orders, self.sort, None, self.add_seat),
            self.remark,
            self.none,
            self.list,
            self.seat_place,
            line(),
            label(tr("この項目のそのほか"), size="subtitle"),
            *(() if talk else (theme,)),
            flow(
                self.start,
                (
                    field(
                        thing,
                        "room",
                        tr("会場"),
                        TextField(tr("会場")),
                        support=tr("並行して進むときだけ入れます"),
                    ),
                    1,
                ),
            ),
            field(thing, "text", tr("説明"), LongTextField(tr("説明"), lines=1)),
            field(
                thing,
                "note",
                tr("メモ"),
                LongTextField(tr("メモ"), lines=1),
                support=tr("印刷物には載りません"),
            ),
        )
        self.sort.setMenu(self._sorts())

    def _sorts(self) -> QMenu:
        menu = QMenu(self)
        for by in SORTS:
            action = QAction(PRINTED_ORDER_WORDS[by], menu)
            action.triggered.connect(lambda _on=False, by=by: self._sort(by))
            menu.addAction(action)
        return menu

    def _connect(self) -> None:
        self.orders.committed.connect(self._show_order)
        self.add_seat.clicked.connect(lambda _on: self._add_seat())
        self.seats.moved.connect(self._move)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_seat())
        self.list.editWanted.connect(self._edit_seat)
        self.list.removeWanted.connect(self._remove_seat)
        self.list.left.connect(self.kind.go)

    def _show_order(self, order: SeatOrder) -> None:
        self.seats.order = order
        self.list.setAccessibleName(
            tr("登壇者、{SEAT_ORDER_WORDS}", SEAT_ORDER_WORDS=SEAT_ORDER_WORDS[order])
        )
        self.seats.show_seats(self._item.seats)

    def _show_seat(self) -> None:
        """The form of the current seat under the list."""
        place = self.list.current_row
        seat = self.seats.row(place) if place >= 0 else None
        if self.form is not None and (seat is None or seat.id != self.form.seat_id):
            self.seat_place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if seat is None:
            return
        if self.stage is not None:
            self.stage.choose_seat(seat.id)
        if self.form is None:
            self.form = SeatForm(self._binder, seat)
            self.seat_place.addWidget(self.form)
            self.form.show()
        else:
            self.form.show_row(seat)

    def _show_stage(self, item: ItemRow) -> None:
        """席次図 of a panel; its current seat is that of the list."""
        is_panel = item.kind is ItemKind.PANEL
        if self.stage is None and is_panel:
            self.stage = StageView(self._desk)
            self.stage.seatActivated.connect(lambda seat_id: self.open_seat(seat_id, caret=True))
            self.stage.seatChosen.connect(self.open_seat)
            self.stage.removeWanted.connect(self._remove_from_stage)
            self.stage_place.addWidget(self.stage)
        if self.stage is not None and (self.stage.item_id is not None) is not is_panel:
            self.stage.show_item(self.item_id if is_panel else None)

    def _remove_from_stage(self, seat_id: int) -> None:
        if self.open_seat(seat_id):
            self._remove_seat()

    def _show_remark(self, item: ItemRow) -> None:
        if item.remark:
            self.remark.tell(tr("同じかたが二つの席にいます"), item.remark, level="warn")
        else:
            self.remark.clear()

    def _edit_seat(self) -> None:
        if self.form is not None:
            self.form.who_field.go()

    def _add_seat(self) -> None:
        from ogdesk.acts.programme import add_seat

        item_id, role = self.item_id, _ROLES.get(self._item.kind, Role.SPEAKER)
        self._desk.session.act(lambda file: add_seat(file, item_id, role), self._seat_added)

    def _seat_added(self, added: Added) -> None:
        if not self.open_seat(added.id, caret=True):
            self._wanted = added.id
            self._desk.book.await_key(EntityField("appearance", added.id, "person").key, flash=False)

    def _remove_seat(self) -> None:
        seat = self.seats.row(self.list.current_row)
        place = EntityField("appearance", seat.id)
        take_away(self._desk, place, tr("{name}を席から外しました", name=seat.name), self.list.setFocus)

    def _move(self, seat_id: int, place: int) -> None:
        from ogdesk.acts.programme import move_seat

        order = self.seats.order
        self._moves.send(lambda file: move_seat(file, seat_id, order, place))

    def _sort(self, by: PrintedOrder) -> None:
        from ogdesk.acts.programme import sort_seats

        item_id, order, session = self.item_id, self.seats.order, self._desk.session
        words = tr(
            "{SEAT_ORDER_WORDS}を{PRINTED_ORDER_WORDS}にしました",
            SEAT_ORDER_WORDS=SEAT_ORDER_WORDS[order],
            PRINTED_ORDER_WORDS=PRINTED_ORDER_WORDS[by],
        )
        session.act(
            lambda file: sort_seats(file, item_id, order, by, session.here.today),
            lambda _change: self._desk.window.say(words, session.undo),
        )
