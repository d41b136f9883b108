"""The list of repeated parts in a form: the days of a symposium, its links, the names of the council, …"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QToolButton, QWidget

from ogdesk.acts.removal import remove
from ogdesk.council.entity import EntityField
from ogdesk.desk.forms.binding import commit_pending
from ogdesk.desk.forms.form import Form, with_button
from ogdesk.desk.forms.read_only import hide_if
from ogdesk.desk.kit.controls import icon_button, label
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import RowStack
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.addition import Added
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

Words = str | Callable[[Any], str]
"""A text, or how it is made of a row."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class PartWords:
    """What is said of parts: on the button that removes one, when it is gone, and in place of them while there are none."""

    remove: Words
    removed: Words
    empty: str = ""


@dataclass(frozen=True)
class PartMoves:
    """How a part is moved by a step, and what is said then ('' for nothing) of the row and its new place."""

    move: Callable[[CouncilFile, int, int], Change]
    moved: Callable[[Any, int], str] = lambda _row, _place: ""


class PartList(RowStack):
    """A form for each part, with a button that removes it and, with `moves`, those that move it (Alt+↑, Alt+↓).

    `make(row)` gives the fields of a part as a layout, beside which the buttons stand, or a widget of its own that puts
    `buttons(row)` somewhere. `refresh(form, row)` shows what no binding shows. `add` writes a new part, and the caret goes
    into its field `first`. After a removal it goes to `back`. A file that is only read has none of these buttons.
    """

    def __init__(
        self,
        form: Form,
        entity: str,
        make: Callable[[Any], QWidget | QLayout],
        words: PartWords,
        *,
        refresh: Callable[[Any, Any], object] | None = None,
        first: str = "",
        back: QWidget | None = None,
        remove: Callable[[CouncilFile, int], Change] | None = None,
        moves: PartMoves | None = None,
        icon: tuple[str, int] = ("trash", 18),
        spacing: int = SPACE.m,
    ) -> None:
        super().__init__(self._form_of, refresh, spacing=spacing)
        self._desk = form.desk
        self._entity = entity
        self._make_part = make
        self._words = words
        self._first = first
        self.back = back
        self._remove_work = remove or self._removal
        self._moves = moves
        self._icon = icon
        self._shown: dict[int, Any] = {}
        self.none = label(words.empty, role="sub", wrap=True)
        self._stack.addWidget(self.none)
        self.none.hide()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these parts in order; a form stays as long as its part does."""
        self._shown = {row.id: row for row in rows}
        super().show_rows(rows)
        self.none.setVisible(not rows and bool(self._words.empty))
        self.setVisible(bool(rows) or bool(self._words.empty))

    def place_of(self, part_id: int) -> int:
        """Where a part stands, from 0."""
        return list(self._shown).index(part_id)

    def add(
        self, work: Callable[[CouncilFile], Added], done: Callable[[Added], object] | None = None
    ) -> None:
        """Write a new part and go to it."""

        def then(added: Added) -> None:
            if self._first:
                self._desk.book.go_soon(EntityField(self._entity, added.id, self._first).key)
            if done is not None:
                done(added)

        self._desk.session.act(work, then)

    def remove(self, part_id: int) -> None:
        """Take a part away; it is said, with 元に戻す."""
        said = _said(self._words.removed, self._shown[part_id])

        def then(change: Change) -> None:
            self._say(said, change)
            if self.back is not None:
                self.back.setFocus()

        self._desk.session.act(lambda file: self._remove_work(file, part_id), then)

    def move_part(self, part_id: int, step: int) -> None:
        """Move a part up or down."""
        place, moves = self.place_of(part_id) + step, self._moves
        if moves is None or self._desk.session.read_only or not 0 <= place < len(self._shown):
            return
        said = moves.moved(self._shown[part_id], place)
        self._desk.session.act(
            lambda file: moves.move(file, part_id, step),
            lambda change: self._say(said, change) if said else None,
        )

    def buttons(self, row: Any) -> list[QToolButton]:
        """The buttons of a part: up and down where it can be moved, and the one that removes it."""
        made = []
        if self._moves is not None:
            made = [
                self._button(("chevron-up", 18), tr("上へ（Alt+↑）"), lambda: self.move_part(row.id, -1)),
                self._button(("chevron-down", 18), tr("下へ（Alt+↓）"), lambda: self.move_part(row.id, 1)),
            ]
        words = _said(self._words.remove, row)
        return [*made, self._button(self._icon, words, lambda: self.remove(row.id))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        part = self._part_with_focus()
        if self._moves is None or step is None or part is None or pressed != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        commit_pending(self)
        self.move_part(part, step)

    def _say(self, words: str, change: Change) -> None:
        self._desk.window.say(words, self._desk.session.undo_of(change))

    def _part_with_focus(self) -> int | None:
        focus = self.window().focusWidget()
        return next(
            (part for part, form in self._forms.items() if focus is not None and form.isAncestorOf(focus)),
            None,
        )

    def _form_of(self, row: Any) -> QWidget:
        made = self._make_part(row)
        return made if isinstance(made, QWidget) else with_button(made, self.buttons(row)[-1])

    def _button(self, icon: tuple[str, int], words: str, act: Callable[[], object]) -> QToolButton:
        button = icon_button(self._desk.theme, icon[0], words, size=icon[1])
        button.clicked.connect(lambda _checked: act())
        hide_if(self._desk.session.read_only, button)
        return button

    def _removal(self, file: CouncilFile, part_id: int) -> Change:
        return remove(file, EntityField(self._entity, part_id), self._desk.session.here)


def _said(words: Words, row: Any) -> str:
    return words if isinstance(words, str) else words(row)
