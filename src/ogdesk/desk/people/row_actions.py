"""Actions on a person from its row, its menu or 「…」: opening, 肩書き, 連絡先, 統合, ごみ箱."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from ogdesk.desk.context import Desk
from ogdesk.desk.lists.row_table import RowTable
from ogdesk.desk.people.menu import PersonActions, fill_person_menu
from ogdesk.desk.people.model import PeopleModel
from ogdesk.desk.people.person_side import PersonSide


class PersonRowActions(QObject):
    """Actions on the people of the list. The list and the right pane of the tab 人物."""

    def __init__(self, desk: Desk, table: RowTable, model: PeopleModel, side: PersonSide) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._model = model
        self._side = side
        table.menuWanted.connect(self._show_menu)
        table.removeWanted.connect(self.put_into_bin)
        table.opened.connect(self.open)
        side.menuWanted.connect(self._fill_side_menu)

    def open(self, person_id: int) -> None:
        """Enter: the caret into the family name."""
        self._side.with_panel(person_id, lambda panel: panel.focus_first())

    def put_into_bin(self, person_id: int) -> None:
        """Del"""
        name = self._name_of(person_id)
        if name:
            self._side.remove(person_id, name, self._model.neighbour_of(person_id))

    def begin_merging(self, person_id: int) -> None:
        """「ほかの人物と統合する」"""
        name = self._name_of(person_id)
        if name:
            self._side.begin_merging(person_id, name)

    def _name_of(self, person_id: int) -> str:
        """The name of one that may be changed, '' of none."""
        if self._desk.session.read_only:
            return ""
        panel = self._side.panel
        if panel is not None and panel.detail.id == person_id:
            return panel.detail.name.replace("　", " ")
        row = self._model.row_of(person_id)
        return row.name.replace("　", " ") if row is not None else ""

    def _show_menu(self, person_id: int, at: QPoint) -> None:
        menu = QMenu(self._table)
        self._fill(menu, person_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _fill_side_menu(self, menu: QMenu) -> None:
        if self._side.shown_id is not None:
            self._fill(menu, self._side.shown_id)

    def _fill(self, menu: QMenu, person_id: int) -> None:
        side = self._side
        deeds = PersonActions(
            open=lambda: self.open(person_id),
            add_title=lambda: side.with_panel(person_id, lambda panel: panel.begin_affiliation()),
            add_contact=lambda: side.with_panel(person_id, lambda panel: panel.begin_contact()),
            merge=lambda: self.begin_merging(person_id),
            bin=lambda: self.put_into_bin(person_id),
        )
        fill_person_menu(menu, deeds, read_only=self._desk.session.read_only)
