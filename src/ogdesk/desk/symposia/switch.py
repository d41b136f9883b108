"""Ctrl+J: another symposium, from a menu by 年度."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ogdesk.acts.rows import SymposiumRow, symposium_ids, symposium_rows
from ogdesk.council.event import EventKind
from ogdesk.desk.symposia.list_model import year_words
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk
    from ogdesk.store.rows import Connection

MOST = 20
"""So many of the newest stand in the menu; the list has all."""


class SwitchMenu(QObject):
    """`chosen(id)` for another symposium."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.menu = QMenu(parent)
        self.menu.setAccessibleName(tr("シンポジウムを切り替える"))

    def open_at(self, corner: QPoint, current: int | None) -> None:
        """Read the newest ones and show the menu."""
        kinds = [kind.value for kind in EventKind if kind is not EventKind.EXTERNAL]

        def read(connection: Connection) -> list[SymposiumRow]:
            return symposium_rows(connection, symposium_ids(connection, kinds=kinds)[:MOST])

        self._desk.session.rows(read, lambda rows: self._show(rows, corner, current), key="symposia.switch")

    def _show(self, rows: list[SymposiumRow], corner: QPoint, current: int | None) -> None:
        self.menu.clear()
        for row in rows:
            action = QAction(f"{year_words(row)}　{row.title}", self.menu)
            action.setCheckable(True)
            action.setChecked(row.id == current)
            action.triggered.connect(lambda _on=False, row_id=row.id: self.chosen.emit(row_id))
            self.menu.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction(tr("すべての一覧を開く"), lambda: self._desk.window.go("symposia"))
        checked = next((action for action in self.menu.actions() if action.isChecked()), None)
        self.menu.popup(corner)
        if checked is not None:
            self.menu.setActiveAction(checked)
