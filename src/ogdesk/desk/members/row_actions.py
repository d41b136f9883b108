"""Actions on a member from its row, its menu or 「…」: order, 統合, 会員から外す, ごみ箱."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from ogdesk.acts.members.bar_edges import Edge, move_edge
from ogdesk.acts.members.edits import place_member
from ogdesk.acts.members.order import MemberSort
from ogdesk.acts.members.rows import MemberRow
from ogdesk.acts.words import MEMBERSHIP_EVENT_WORDS
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_short_time
from ogdesk.desk.context import Desk
from ogdesk.desk.lists.views import announce
from ogdesk.desk.members.edge_drag import EdgeDrag
from ogdesk.desk.members.member_list import MemberList
from ogdesk.desk.members.menu import MemberActions, fill_menu, member_menu
from ogdesk.desk.members.side import MemberSide
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ogdesk.desk.members.panel import MemberPanel
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile


class MemberRowActions(QObject):
    """Actions on the members of the list. `open_side` makes the right pane visible before something happens there."""

    def __init__(
        self, desk: Desk, members: MemberList, side: MemberSide, open_side: Callable[[], None]
    ) -> None:
        super().__init__(members)
        self._desk = desk
        self._list = members
        self._side = side
        self._open_side = open_side
        table = members.table
        table.opened.connect(self.open)
        table.menuWanted.connect(self._show_menu)
        table.moveWanted.connect(self.move_by)
        table.removeWanted.connect(self.put_into_bin)
        side.menuWanted.connect(self._fill_side_menu)
        self.drag = EdgeDrag(desk.theme, table, lambda: not desk.session.read_only)
        self.drag.moved.connect(self._move_edge)

    # ---- each one

    def open(self, membership_id: int) -> None:
        """Enter: the caret into the name."""
        self._in_panel(membership_id, lambda panel: panel.focus_first())

    def put_into_bin(self, membership_id: int) -> None:
        """Del"""
        subject = self._subject(membership_id)
        if subject is not None:
            self._side.put_into_bin(*subject, self._list.model.neighbour_of(membership_id))

    def end_membership(self, membership_id: int) -> None:
        """「会員から外す」"""
        subject = self._subject(membership_id)
        if subject is not None:
            self._side.end_membership(membership_id, subject[1], self._list.model.neighbour_of(membership_id))

    def begin_merging(self, membership_id: int) -> None:
        """「ほかの団体と統合する」"""
        subject = self._subject(membership_id)
        if subject is not None:
            self._open_side()
            self._side.begin_merging(*subject)

    def move_by(self, membership_id: int, step: int) -> None:
        """Alt+↑/↓: one place in 名簿での順, past the neighbour that is seen; another order gives way to it first."""
        if self._desk.session.read_only:
            return
        if self._list.query.sort is not MemberSort.POSITION or self._list.query.descending:
            self._list.sort_by(MemberSort.POSITION)
            self._desk.window.say(tr("名簿での順に並べました。Alt+↑↓で順番を変えられます。"))
            return
        ids = self._list.members
        at = ids.index(membership_id)
        if 0 <= at + step < len(ids):
            after = at + step + (1 if step > 0 else 0)
            words = tr("{at}番目から{to}番目へ移動", at=at + 1, to=at + step + 1)
            self._place(membership_id, ids[after] if after < len(ids) else None, words)

    def move_to_end(self, membership_id: int, first: bool) -> None:
        """「いちばん上へ」「いちばん下へ」"""
        self._list.sort_by(MemberSort.POSITION)
        words = tr("いちばん上へ移動") if first else tr("いちばん下へ移動")
        self._place(membership_id, None, words, first=first)

    # ---- inside

    def _move_edge(self, row: MemberRow, edge: Edge, on: VagueDate) -> None:
        words = tr(
            "{name}の{record}を{on}にしました",
            name=row.name,
            record=MEMBERSHIP_EVENT_WORDS[edge.record],
            on=said_short_time(on),
        )

        def work(file: CouncilFile) -> Change:
            return move_edge(file, row.id, edge, on)

        self._desk.session.act(
            work,
            lambda change: self._desk.window.say(words, self._desk.session.undo_of(change)),
            failed=lambda error: self._desk.window.say(error.sentence),
        )

    def _place(self, membership_id: int, before: int | None, words: str, *, first: bool = False) -> None:
        def work(file: CouncilFile) -> Change:
            return place_member(file, membership_id, before, first=first)

        self._desk.session.act(work, lambda _change: announce(self._list.table, words))

    def _subject(self, membership_id: int) -> tuple[int, str] | None:
        """Organisation and name of one that may be changed."""
        if self._desk.session.read_only:
            return None
        row, panel = self._list.row(membership_id), self._side.panel
        if row is not None:
            return row.organisation_id, row.name
        if panel is not None and panel.detail.id == membership_id:
            return panel.detail.organisation_id, panel.detail.name
        return None

    def _show_menu(self, membership_id: int, at: QPoint) -> None:
        menu = member_menu(self._list, self._deeds(membership_id), read_only=self._desk.session.read_only)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _fill_side_menu(self, menu: QMenu) -> None:
        membership_id = self._side.shown_id
        if membership_id is not None:
            fill_menu(menu, self._deeds(membership_id), read_only=self._desk.session.read_only)

    def _deeds(self, membership_id: int) -> MemberActions:
        return MemberActions(
            open=lambda: self.open(membership_id),
            record=lambda: self._in_panel(membership_id, lambda panel: panel.begin_record()),
            add_alias=lambda: self._in_panel(membership_id, lambda panel: panel.begin_alias()),
            move_by=lambda step: self.move_by(membership_id, step),
            move_to_end=lambda first: self.move_to_end(membership_id, first),
            merge=lambda: self.begin_merging(membership_id),
            end=lambda: self.end_membership(membership_id),
            bin=lambda: self.put_into_bin(membership_id),
        )

    def _in_panel(self, membership_id: int, deed: Callable[[MemberPanel], object]) -> None:
        self._open_side()
        self._side.with_panel(membership_id, deed)
