"""Goes to a field: opens the page that shows it and puts the focus into its control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ogdesk.council.entity import EntityField
from ogdesk.council.release import BLOCK, BlockKey
from ogdesk.desk.frame import MainWindow
from ogdesk.desk.navigation.field_registry import FieldRegistry
from ogdesk.ground.errors import WorldError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ogdesk.acts.history.whereabouts import Whereabouts
    from ogdesk.desk.session.session import Session


class Navigator(QObject):
    """Leads to the control of a field.

    `go(place)`: the caret lands in the field of a finding, a line of the page, or a step of the history.

    `page_for(root)` is the key of the page that shows things of a kind, '' where there is none.
    """

    def __init__(
        self, session: Session, window: MainWindow, book: FieldRegistry, page_for: Callable[[str], str]
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._book = book
        self.page_for = page_for

    def go(self, place: EntityField, *, flash: bool = False, near: bool = False) -> None:
        """Go there; nothing happens when no page shows it. `near`: another field of the same thing will do."""
        key, left = _key_of(place), self._window.travels.here()
        if self._book.go(key, flash=flash, near=near):
            self._window.travels.arrived(left)
            return
        from ogdesk.acts.history.whereabouts import whereabouts  # noqa: PLC0415 - 今日 is shown before anything leads elsewhere

        self._book.await_key(key, flash=flash, near=near and not place.field)
        self._session.read(
            lambda reading: whereabouts(reading, place),
            lambda found: self._open(found, flash=flash, near=near),
            key="navigator",
            failed=_gone,
        )

    def _open(self, found: Whereabouts | None, *, flash: bool, near: bool) -> None:
        key = self.page_for(found.root) if found is not None else ""
        if found is None or not key:
            self._book.await_nothing()
            return
        self._window.go(key, found)
        # On a page that was built before, nothing enters the book any more: the control may be there already.
        if self._book.go(_key_of(found.place), flash=flash, near=near):
            self._book.await_nothing()


def _key_of(place: EntityField) -> str:
    """The key of the control; a block of a release is entered under its own ('block:theme')."""
    if place.entity == "notice" and place.field in {key.value for key in BlockKey}:
        return f"{BLOCK}:{place.field}"
    return place.key


def _gone(_error: WorldError) -> None:
    """What the place named was removed: there is nowhere to go."""
