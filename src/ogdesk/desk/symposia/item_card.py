"""The chosen item of the programme: its own fields, and who takes part in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ogdesk.acts.programme.view import ItemRow
from ogdesk.council.programme import ItemKind
from ogdesk.desk.forms.form import Binder, Moves, Thing
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import Card, Field, flat_button, flow, label, line
from ogdesk.desk.kit.fields import DurationField, LongTextField, TextField, TimeField
from ogdesk.desk.symposia.lineup import TALKS, Lineup
from ogdesk.desk.words import tr

_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
PAUSES = frozenset({ItemKind.BREAK})
"""Kinds of which only the length matters."""


class _LengthField(DurationField):
    """長さ: Enter writes it and, as Esc does, leaves it for the list of items."""

    def __init__(self, left: Callable[[], object]) -> None:
        super().__init__(tr("長さ"))
        self._left = left

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _LEAVING and not self.composing:
            self._left()


class ItemCard(Card):
    """Built for one item of one kind (`shows`); `show_row` follows its changes.

    Fields first, who takes part and the rest between the next events; `finish` builds them now. `minutesLeft` on Enter or
    Esc in 長さ.
    """

    minutesLeft = Signal()

    def __init__(self, binder: Binder, item: ItemRow, moves: Moves) -> None:
        self._binder = binder
        self._moves = moves
        self._desk = binder.desk
        self.item_id = item.id
        self._item = item
        self.add_seat = flat_button(self._desk.theme, tr("席を追加"), "plus")
        super().__init__(item.heading, self.add_seat)
        self._thing = Thing("item", item.id, item.texts)
        self.lineup: Lineup | None = None
        self.start: Field | None = None
        self.add_seat.clicked.connect(lambda _on: self._add_seat())
        self._build_fields()
        self._show_head(item)
        self._steps = Steps(self._build(), self)

    @property
    def is_ready(self) -> bool:
        """Whether all of it is built."""
        return not self._steps.running

    def finish(self) -> None:
        """Build what is missing now: somebody wants to go there."""
        self._steps.finish()

    def shows(self, item: ItemRow) -> bool:
        """Whether this card is the one for an item as it is now."""
        return item.id == self.item_id and item.kind is self._item.kind

    def show_row(self, item: ItemRow) -> None:
        """Another state of the same item."""
        self._item = item
        self._show_head(item)
        if self.lineup is not None:
            self.lineup.show_row(item)

    @property
    def seat_id(self) -> int | None:
        """The chosen seat."""
        return self.lineup.seat_id if self.lineup is not None else None

    def open_seat(self, seat_id: int) -> bool:
        """Choose a seat, with all of its form there to go to; False when it is not in this item."""
        self.finish()
        return self.lineup is not None and self.lineup.open_seat(seat_id, whole=True)

    # ---- inside

    @property
    def _has_people(self) -> bool:
        return self._item.kind not in PAUSES or bool(self._item.seats)

    def _show_head(self, item: ItemRow) -> None:
        self.title.setText(f"{item.number}　{item.heading}")
        self.add_seat.setVisible(self._has_people and not self._desk.session.read_only)

    def _add_seat(self) -> None:
        self.finish()
        if self.lineup is not None:
            self.lineup.add_seat()

    def _build_fields(self) -> None:
        """種類, 題名, 長さ, 載せる文書: a break has no 題名 of its own unless somebody gave it one."""
        self.kind = self._binder.choice(self._thing, "kind", tr("種類"))
        self.minutes = self._field("minutes", tr("長さ"), _LengthField(self.minutesLeft.emit))
        printed = self._binder.choice(self._thing, "printed_in", tr("載せる文書"))
        if self._is_pause and not self._item.texts["title"]:
            self.add(flow(self.kind, self.minutes, printed))
        else:
            title = self._field("title", tr("題名"), TextField(tr("題名")))
            self.add(flow(self.kind, (title, 1), self.minutes, printed))

    @property
    def _is_pause(self) -> bool:
        return self._item.kind in PAUSES

    def _build(self) -> Iterator[None]:
        """Below the first fields, one part between two events of the window."""
        yield
        theme_first = self._item.kind in TALKS and bool(self._item.texts["theme"])
        if theme_first:
            self._put_theme()
        if self._has_people:
            self.lineup = Lineup(self._binder, self._item, self._moves)
            self.lineup.left.connect(self.kind.go)
            self._put(self.lineup)
            self.lineup.show_row(self._item)
        yield
        self._put(line())
        if not self._is_pause:
            self._put(label(tr("この項目のそのほか"), size="subtitle"))
            if not theme_first:
                self._put_theme()
        self._build_rest()

    def _put_theme(self) -> None:
        self._put(self._field("theme", tr("テーマ"), TextField(tr("テーマ"))))

    def _build_rest(self) -> None:
        self.start = self._field(
            "start",
            tr("固定の開始"),
            TimeField(tr("固定の開始")),
            support=tr("空なら前の項目から計算します"),
        )
        room = self._field(
            "room", tr("会場"), TextField(tr("会場")), support=tr("並行して進むときだけ入れます")
        )
        self.add(flow(self.start, (room, 1)))
        if not self._is_pause:
            self._put(self._binder.check(self._thing, "names_heads", tr("首長の氏名も載せる")))
            self._put(self._field("text", tr("説明"), LongTextField(tr("説明"), lines=1)))
        self._put(
            self._field(
                "note",
                tr("メモ"),
                LongTextField(tr("メモ"), lines=1),
                support=tr("印刷物には載りません"),
            )
        )

    def _put(self, part: QWidget) -> None:
        """Append a part; it is there now, not with the next events: who waits for its field goes there."""
        self.add(part)
        part.show()

    def _field(self, name: str, title: str, control: QWidget, *, support: str = "") -> Field:
        return self._binder.field(self._thing, name, title, control, support=support)
