"""The stage of an item as a widget: the picture, and the buttons that put it in order.

The page shows its own list of the seats where 表で見る is chosen (`looked`): one twin for all three orders.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ogdesk.acts.programme.edits import SeatOrder, sort_seats
from ogdesk.acts.programme.stage import StageRows, StageSeat, centre_chair, move_on_stage, stage_rows
from ogdesk.council.order import PrintedOrder
from ogdesk.desk.kit.controls import SegmentedChoice, flat_button, flow, label
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.stage.model import StageSeats
from ogdesk.desk.stage.picture import StagePicture
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.ground.errors import WorldError
    from ogdesk.store.change import Change

_SORTS = ((PrintedOrder.CODE, tr("団体コード順")), (PrintedOrder.KANA, tr("五十音順")))


class StageMode(Enum):
    """How the seats are looked at."""

    PICTURE = "picture"
    TABLE = "table"


class StageView(QWidget):
    """Embed it and call `show_item(item_id)`. `seatActivated(appearance_id)`: open the form of that seat;
    `removeWanted(appearance_id)` on Del; `seatChosen(appearance_id)` when another seat becomes current; `looked` when
    the picture or the table was chosen, `shown` when other seats are there. `add_tools` puts the table's tools beside."""

    seatActivated = Signal(int)
    seatChosen = Signal(int)
    removeWanted = Signal(int)
    looked = Signal()
    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.item_id: int | None = None
        self.rows: StageRows | None = None
        self.seats = StageSeats(self)
        self.picture = StagePicture(desk.theme, self.seats)
        self.looks = SegmentedChoice(
            [(StageMode.PICTURE, tr("図で見る")), (StageMode.TABLE, tr("表で見る"))], tr("席次の見方")
        )
        self.lead = flat_button(desk.theme, tr("モデレーターを下手に"))
        self.centre = flat_button(desk.theme, tr("会長市を中央に"))
        self.sorts = {by: flat_button(desk.theme, words) for by, words in _SORTS}
        self.hint = label("", size="caption", role="weak")
        self._lay_out()
        self._connect()

    @property
    def look(self) -> StageMode:
        """Picture or table."""
        look: StageMode = self.looks.value()
        return look

    def add_tools(self, *tools: QWidget) -> None:
        """Controls of the page that stand in the same row."""
        for tool in tools:
            self._head.add(tool)

    def show_item(self, item_id: int | None) -> None:
        """Show the stage of another item; None for none."""
        if item_id != self.item_id:
            self.item_id = item_id
            self._show(None)
        self.reload()

    def reload(self) -> None:
        """Read the seats anew."""
        item_id, today = self.item_id, self._desk.session.here.today
        if item_id is not None:
            self._desk.session.read(
                lambda reading: stage_rows(reading, item_id, today),
                self._take,
                key=f"stage.{id(self)}",
                failed=self._gone,
            )

    def choose_seat(self, appearance_id: int) -> bool:
        """Make a seat current; False when it is not on this stage."""
        place = self.seats.place_of(appearance_id)
        if place >= 0:
            self.picture.choose(place)
        return place >= 0

    # ---- inside

    def _on_changed(self, _change: object, _origin: object) -> None:
        self.reload()

    def _take(self, rows: StageRows) -> None:
        if isValid(self) and rows.item_id == self.item_id:
            self._show(rows)

    def _gone(self, _error: WorldError) -> None:
        """The item is no more."""
        if isValid(self):
            self.item_id = None
            self._show(None)

    def _show(self, rows: StageRows | None) -> None:
        self.rows = rows
        seats = rows.seats if rows is not None else ()
        self.picture.online = rows.online if rows is not None else False
        self.picture.read_only = self._desk.session.read_only
        self.seats.show_rows(seats)
        self.picture.lay_out()
        self._show_tools()
        self.setVisible(bool(seats))
        self.shown.emit()

    def _show_tools(self) -> None:
        """The buttons that do something now; those of the picture go with it."""
        rows, picture = self.rows, self.look is StageMode.PICTURE
        usable = picture and not self._desk.session.read_only and rows is not None
        self.picture.setVisible(picture)
        self.hint.setVisible(picture)
        self.lead.setVisible(usable and rows is not None and rows.stray_lead is not None)
        self.centre.setVisible(usable and rows is not None and rows.has_chair and rows.heads > 1)
        for button in self.sorts.values():
            button.setVisible(usable and rows is not None and rows.heads > 1)

    def _lay_out(self) -> None:
        self.hint.setText(tr("Ctrl+←→ で席を動かす"))
        self.hint.setMinimumWidth(self.hint.sizeHint().width())
        head = flow(self.looks, (self.hint, 1), self.lead, self.centre, *self.sorts.values(), spacing=SPACE.s)
        self._head = head
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.s)
        stack.addLayout(head)
        stack.addWidget(self.picture)
        self.looks.set_value(StageMode.PICTURE)

    def _connect(self) -> None:
        self.looks.committed.connect(self._show_look)
        self.picture.activatedRow.connect(self._open)
        self.picture.removeWanted.connect(lambda seat: self.removeWanted.emit(seat.id))
        self.picture.selectionModel().currentChanged.connect(lambda _now, _before: self._tell_current())
        self.seats.moved.connect(self._move)
        self.lead.clicked.connect(lambda _on: self._lead())
        self.centre.clicked.connect(lambda _on: self._centre())
        for by, button in self.sorts.items():
            button.clicked.connect(lambda _on=False, by=by: self._sort(by))
        # A bound method: the connection ends with this view.
        self._desk.session.changed.connect(self._on_changed)

    def _show_look(self, _look: StageMode) -> None:
        self._show_tools()
        self.looked.emit()

    def _current(self) -> StageSeat | None:
        place = self.picture.current_row
        seat: StageSeat | None = self.seats.row(place) if place >= 0 else None
        return seat

    def _tell_current(self) -> None:
        seat = self._current()
        if seat is not None:
            self.seatChosen.emit(seat.id)

    def _open(self, seat: StageSeat) -> None:
        self.seatActivated.emit(seat.id)

    # ---- acts

    def _move(self, seat_id: int, place: int) -> None:
        self._desk.session.act(
            lambda file: move_on_stage(file, seat_id, place), failed=self._refused, origin=self
        )

    def _lead(self) -> None:
        lead = self.rows.stray_lead if self.rows is not None else None
        if lead is not None:
            self._desk.session.act(
                lambda file: move_on_stage(file, lead.id, 0),
                lambda change: self._say(
                    change, tr("{role_words}を下手に置きました", role_words=lead.role_words)
                ),
                failed=self._refused,
            )

    def _centre(self) -> None:
        item_id, today = self.item_id, self._desk.session.here.today
        if item_id is not None:
            self._desk.session.act(
                lambda file: centre_chair(file, item_id, today),
                lambda change: self._say(change, tr("会長市を中央にしました")),
                failed=self._refused,
            )

    def _sort(self, by: PrintedOrder) -> None:
        if self.rows is None:
            return
        item_id, day, words = self.rows.item_id, self.rows.day, dict(_SORTS)[by]
        self._desk.session.act(
            lambda file: sort_seats(file, item_id, SeatOrder.STAGE, by, day),
            lambda change: self._say(change, tr("席を{words}にしました", words=words)),
            failed=self._refused,
        )

    def _say(self, change: Change, words: str) -> None:
        if change.is_empty:
            self._desk.window.say(tr("席はもうこの順番です"))
        else:
            self._desk.window.say(words, self._desk.session.undo_of(change))

    def _refused(self, error: WorldError) -> None:
        self._desk.window.say(error.sentence)
        if isValid(self):
            self.reload()
