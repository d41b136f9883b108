"""Controller of さがす: queries the file, fills the popup, opens what was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ogdesk.desk.finder.recent import Recent
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.acts.search import FoundThing, SearchResult
    from ogdesk.desk.context import Desk
    from ogdesk.desk.finder.popup import FinderPopup
    from ogdesk.desk.finder.rows import FinderRow

_KINDS = ("symposium", "organisation", "person", "post")
_SYMPOSIUM_PAGES = ("symposium", "symposia")
_HINT = tr("名前、ふりがな、別の書き方、団体コード、テーマ、操作の名前で探せます。")


class Finder(QObject):
    """Controller of the search popup.

    `open()` shows the popup. What is opened here or by a link anywhere is remembered for 最近開いたもの.
    """

    def __init__(self, desk: Desk, own_command: str) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._own = own_command
        self._recent = Recent(desk.window.settings)
        self._before: QWidget | None = None
        self.popup: FinderPopup | None = None
        desk.window.placeOpened.connect(self._on_place)
        desk.window.pageChanged.connect(lambda _key: self.close())

    def open(self) -> None:
        """Ctrl+K."""
        from ogdesk.desk.finder.popup import FinderPopup  # noqa: PLC0415 - さがす is imported when it is opened

        if self.popup is None:
            self.popup = FinderPopup(self._desk.theme, self._desk.window)
            self.popup.wanted.connect(self._look)
            self.popup.chosen.connect(self._open_row)
            self.popup.left.connect(self._leave)
        if not self.popup.isVisible():
            self._before = QApplication.focusWidget()
        self.popup.open()

    def close(self) -> None:
        """Away with it; the keyboard is where it was put meanwhile."""
        if self.popup is not None and self.popup.isVisible():
            self.popup.hide()

    def wait_for_keyboard(self) -> None:
        """The button is the first control of the window: Qt would give it the keyboard before any page has one."""
        self._desk.window.nav.search.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk.theme.app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._desk.window.isAncestorOf(now):
            self._desk.window.nav.search.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._desk.theme.app.focusChanged.disconnect(self._on_focus)

    # ---- asking

    def _look(self, query: str) -> None:
        session = self._desk.session
        if not session.is_open:
            self._show(query, self._commands(query))
        elif query.strip():
            from ogdesk.acts.search import find_things  # noqa: PLC0415 - さがす is imported when it is opened

            entities = [entity for entity in _KINDS if self._desk.navigator.page_for(entity)]
            session.look(lambda file: find_things(file, query, entities=entities), self._found, key="finder")
        else:
            from ogdesk.acts.search import things_again  # noqa: PLC0415 - さがす is imported when it is opened

            path = session.path
            places = self._recent.places(path) if path is not None else []
            session.look(
                lambda file: things_again(file, places),
                lambda things: self._again(query, things),
                key="finder",
            )

    def _found(self, found: SearchResult) -> None:
        from ogdesk.desk.finder.rows import found_rows  # noqa: PLC0415 - さがす is imported when it is opened

        self._show(found.query, [*found_rows(found), *self._commands(found.query)])

    def _again(self, query: str, things: Sequence[FoundThing]) -> None:
        from ogdesk.desk.finder.rows import RECENT, thing_rows  # noqa: PLC0415 - さがす is imported when it is opened

        self._show(query, thing_rows(RECENT, things))

    def _commands(self, query: str) -> list[FinderRow]:
        from ogdesk.desk.finder.rows import command_rows  # noqa: PLC0415 - さがす is imported when it is opened

        return command_rows(self._desk.window.commands, query, without=self._own)

    def _show(self, query: str, rows: Sequence[FinderRow]) -> None:
        """An answer to what is no longer typed is dropped."""
        popup = self.popup
        if popup is None or not popup.isVisible() or popup.field.text() != query:
            return
        typed = query.strip()
        nothing = (
            tr("「{typed}」は見つかりませんでした。ふりがなや別の書き方でも探せます。", typed=typed)
            if typed
            else _HINT
        )
        popup.show_rows(rows, nothing)

    # ---- opening

    def _open_row(self, row: FinderRow) -> None:
        self._leave()
        if row.run is not None:
            row.run()
        elif row.thing is not None:
            self._open_thing(row.thing)

    def _open_thing(self, thing: FoundThing) -> None:
        """To the page of the thing, which is its own root: no need to ask the file where it belongs."""
        from ogdesk.acts.history.whereabouts import Whereabouts  # noqa: PLC0415 - さがす is imported when it is opened

        key = self._desk.navigator.page_for(thing.entity)
        if key:
            self._desk.window.go(key, Whereabouts(thing.entity, thing.id, thing.place))

    def _leave(self) -> None:
        """Esc, a choice, or the caret went elsewhere: back to where the keyboard was."""
        popup = self.popup
        if popup is None or not popup.isVisible():
            return
        had = popup.field.hasFocus()
        popup.hide()
        before, self._before = self._before, None
        if had and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_place(self, key: str, place: object) -> None:
        path = self._desk.session.path
        root, root_id = getattr(place, "root", ""), getattr(place, "root_id", None)
        if isinstance(place, int) and key in _SYMPOSIUM_PAGES:
            root, root_id = "symposium", place
        if path is not None and root in _KINDS and isinstance(root_id, int):
            self._recent.note(path, root, root_id)
