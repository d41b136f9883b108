"""The seats of a stage as a list: for the picture, for the table, and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from ogdesk.acts.programme.stage import StageSeat
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.lists.keyed_rows import NONE, Index
from ogdesk.desk.lists.ordered_list import OrderedRows
from ogdesk.desk.things.attendance_chips import ATTENDANCE_CHIPS
from ogdesk.desk.words import tr


class StageSeats(OrderedRows):
    """The seats of one item in 席次. `moved(seat id, place)` after a move by the user."""

    def words(self, row: StageSeat) -> str:
        return row.name

    def spoken(self, row: StageSeat) -> str:
        """「下手から3番目、奈良市長、会長市、市長本人、打診中」"""
        parts = [tr("下手から{value}番目", value=self.place_of(row.id) + 1), row.name]
        if row.chairs:
            parts.append(tr("会長市"))
        parts += [row.role_words if row.leads else "", row.who, row.state_words]
        if not row.certain and not row.is_open and not row.state_words:
            parts.append(tr("まだ確かではありません"))
        return tr("、").join(dict.fromkeys(part for part in parts if part))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Narrow seats show less than there is: the tooltip tells all."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            seat: StageSeat = self.row(index.row())
            parts = (seat.name, seat.who, seat.state_words, tr("会長市") if seat.chairs else "")
            return tip("　".join(part for part in parts if part))
        return super().data(index, role)

    def seats(self) -> Sequence[StageSeat]:
        """All seats in 席次."""
        return tuple(self._rows)

    def move(self, first: int, target: int) -> str:
        """Put the seat `first` at the place `target`; what a screen reader hears, '' when nothing moved."""
        if first < 0 or not 0 <= target < len(self._rows) or first == target:
            return ""
        self.moveRows(NONE, first, 1, NONE, target + 1 if target > first else target)
        return tr("{value}番目から{value2}番目へ移動しました", value=first + 1, value2=target + 1)


def seat_chip(seat: StageSeat) -> ChipState | None:
    """The state as a chip; None for an open seat and where nobody was asked."""
    return ChipState(seat.state_words, *ATTENDANCE_CHIPS[seat.state]) if seat.state is not None else None
