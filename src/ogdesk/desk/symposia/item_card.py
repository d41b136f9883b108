"""Form of the chosen item of the programme: its own fields, and who takes part in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ogdesk.acts.programme.view import ItemRow
from ogdesk.council.programme import ItemKind
from ogdesk.desk.forms.form import Form, Moves, Thing
from ogdesk.desk.kit.build_steps import Steps
from ogdesk.desk.kit.controls import Card, Field, flat_button, label, line
from ogdesk.desk.kit.fields import DurationField
from ogdesk.desk.symposia.lineup import TALKS, LineupPane
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

    def __init__(self, form: Form, item: ItemRow, moves: Moves) -> None:
        self._form = form
        self._moves = moves
        self._desk = form.desk
        self.item_id = item.id
        self._item = item
        self.add_seat = flat_button(self._desk.theme, tr("席を追加"), "plus")
        super().__init__(item.heading, self.add_seat)
        self._thing = Thing("item", item.id, item.texts)
        self.lineup: LineupPane | None = None
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
        form, thing = self._form, self._thing
        self.kind = form.field(thing, "kind")
        self.minutes = form.field(thing, "minutes", control=_LengthField(self.minutesLeft.emit))
        titles = () if self._is_pause and not self._item.texts["title"] else (("title", 1),)
        self.add(form.row(thing, self.kind, *titles, self.minutes, "printed_in"))

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
            self.lineup = LineupPane(self._form, self._item, self._moves)
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
        self._put(self._form.field(self._thing, "theme"))

    def _build_rest(self) -> None:
        form, thing = self._form, self._thing
        self.start = form.field(thing, "start")
        self.add(form.row(thing, self.start, ("room", 1)))
        if not self._is_pause:
            self._put(form.check(thing, "names_heads"))
            self._put(form.field(thing, "text"))
        self._put(form.field(thing, "note"))

    def _put(self, part: QWidget) -> None:
        """Append a part; it is there now, not with the next events: who waits for its field goes there."""
        self.add(part)
        part.show()
