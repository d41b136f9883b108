"""Ctrl+J: a popup list of symposia by 年度 under the title, narrowed while typing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ogdesk.acts.rows import SymposiumRow, symposium_ids, symposium_rows
from ogdesk.council.event import EVENT_STATE_WORDS, EventKind, EventState
from ogdesk.desk.finder.popup import FinderPopup
from ogdesk.desk.finder.rows import FinderRow
from ogdesk.desk.symposia.list_model import day_words, kind_words, year_words
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.store.rows import Connection

MOST = 100
"""So many of the newest stand in the list; more are found by typing."""
_WIDTH = 560
_KINDS = [kind.value for kind in EventKind if kind is not EventKind.EXTERNAL]


class SwitchPopup(QObject):
    """`chosen(id)` for another symposium."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current: int | None = None
        self._before: QWidget | None = None
        self.popup: FinderPopup | None = None

    def open_at(self, corner: QPoint | None, current: int | None) -> None:
        """Show the newest ones with the corner of the list at a point of the screen; None: in the upper middle."""
        self._current = current
        self._before = QApplication.focusWidget()
        popup = self.popup or self._make()
        popup.corner = self._desk.window.mapFromGlobal(corner) if corner is not None else None
        popup.open()

    def _make(self) -> FinderPopup:
        self.popup = FinderPopup(
            self._desk.theme, self._desk.window, tr("シンポジウムを切り替える"), width=_WIDTH
        )
        self.popup.wanted.connect(self._look)
        self.popup.chosen.connect(self._open)
        self.popup.left.connect(self._leave)
        return self.popup

    def _look(self, query: str) -> None:
        def read(connection: Connection) -> list[SymposiumRow]:
            ids = symposium_ids(connection, search=query, by_speakers=True, kinds=_KINDS)
            return symposium_rows(connection, ids[:MOST])

        self._desk.session.rows(read, lambda rows: self._show(query, rows), key="symposia.switch")

    def _show(self, query: str, rows: Sequence[SymposiumRow]) -> None:
        """An answer to what is no longer typed is dropped."""
        popup = self.popup
        if popup is None or not popup.isVisible() or popup.field.text() != query:
            return
        typed = query.strip()
        nothing = (
            tr("「{typed}」は見つかりませんでした。ふりがなや別の書き方でも探せます。", typed=typed)
            if typed
            else tr("シンポジウムはまだありません。")
        )
        found = list(self._lines(rows))
        popup.show_rows(found, nothing)
        popup.choose(next((n for n, line in enumerate(found) if line.icon == "check"), -1))

    def _lines(self, rows: Sequence[SymposiumRow]) -> Iterator[FinderRow]:
        """A heading for each 年度, its symposia under it, the present one with a tick; at the end the whole list."""
        for year, own in groupby(rows, year_words):
            yield FinderRow("head", year)
            for row in own:
                yield FinderRow(
                    "thing",
                    row.title,
                    tr("　").join(filter(None, (kind_words(row), day_words(row)))),
                    keys=tr(EVENT_STATE_WORDS[EventState(row.state)]),
                    icon="check" if row.id == self._current else "calendar-days",
                    group=year,
                    run=partial(self.chosen.emit, row.id),
                )
        if rows:
            yield FinderRow("head", tr("一覧"))
            yield FinderRow(
                "command",
                tr("すべての一覧を開く"),
                icon="list",
                run=lambda: self._desk.window.go("symposia"),
            )

    def _open(self, row: FinderRow) -> None:
        self._leave()
        if row.run is not None:
            row.run()

    def _leave(self) -> None:
        """Esc, a choice, or the caret went elsewhere: back to where the keyboard was."""
        popup, before = self.popup, self._before
        if popup is None or not popup.isVisible():
            return
        had = popup.field.hasFocus()
        popup.hide()
        if had and before is not None and before.isVisible():
            before.setFocus()
