"""List view of the seats of an item, in one of the three orders."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QStyle

from ogdesk.acts.programme.edits import SEAT_ORDER_WORDS, SeatOrder
from ogdesk.acts.programme.view import SeatRow
from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.ordered_list import OrderedList, OrderedRows
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.lists.views import menu_place
from ogdesk.desk.stage.menu import IN_LIST, SeatActions, seat_menu
from ogdesk.desk.things.attendance_chips import ATTENDANCE_CHIPS
from ogdesk.desk.words import tr

_ROLE_WIDTH = 104
_TEXT_LEFT = 64
_ORDERS = list(SeatOrder)


class SeatRows(OrderedRows):
    """The seats of one item in the order that is being looked at."""

    order = SeatOrder.PRINTED

    def words(self, row: SeatRow) -> str:
        return row.name

    def spoken(self, row: SeatRow) -> str:
        """「記載順3番目、パネリスト、奈良市長、本人、打診中」"""
        place = self.place_of(row.id) + 1
        parts = [
            tr("{SEAT_ORDER_WORDS}{place}番目", SEAT_ORDER_WORDS=SEAT_ORDER_WORDS[self.order], place=place),
            row.role_words,
            row.name,
            row.titles,
            tr("会長市") if row.chairs else "",
        ]
        if row.coming is not None:
            parts += [row.coming.words, row.coming.state_words]
        if not row.printed:
            parts.append(tr("載せない"))
        parts.append(row.remark)
        return tr("、").join(part for part in parts if part)

    def show_seats(self, seats: tuple[SeatRow, ...]) -> None:
        """Show these in the present order."""
        place = _ORDERS.index(self.order)
        self.show_rows(sorted(seats, key=lambda seat: (seat.positions[place], seat.id)))


def seat_chips(row: SeatRow) -> list[ChipState]:
    """State, who comes and what is remarkable, the rightmost first."""
    chips: list[ChipState] = []
    if row.coming is not None:
        look = ATTENDANCE_CHIPS[row.coming.state]
        dashed = row.coming.state is AttendanceState.CANDIDATE
        chips.append(ChipState(row.coming.state_words, *look, dashed=dashed))
        if row.coming.comes is WhoComes.DEPUTY:
            chips.append(ChipState(tr("代理"), "purple", "users"))
        if row.coming.comes is WhoComes.UNDECIDED:
            chips.append(ChipState(tr("来る人は未定"), "mute", "circle-question-mark", dashed=True))
    if row.chairs:
        chips.append(ChipState(tr("会長市"), "info", "landmark"))
    if row.is_open:
        chips.append(ChipState(tr("空席"), "mute", "circle-question-mark", dashed=True))
    if row.remark:
        chips.append(ChipState(tr("重なり"), "warn", "triangle-alert"))
    if not row.printed:
        chips.append(ChipState(tr("載せない"), "mute"))
    return chips


class SeatList(OrderedList):
    """The list of seats; its menu says in words what mouse and keys do, and puts a seat at a number."""

    def __init__(self, theme: Theme, rows: SeatRows) -> None:
        super().__init__(theme, rows, tr("登壇者"), SIZE.row_two_line)
        self.setItemDelegate(SeatDelegate(theme, self))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_place(self, event)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        deeds = SeatActions(self.editWanted.emit, self.move_to, self.removeWanted.emit)
        menu = seat_menu(
            self, index.row(), self.model().rowCount(), deeds, read_only=self.read_only, words=IN_LIST
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


class SeatDelegate(RowDelegate):
    """Paint a seat: grip, number, name and 肩書き, role, chips."""

    height = SIZE.row_two_line
    inset = SPACE.l

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row: SeatRow = index.data(ROW)
        grip = QRectF(rect.left() + 12, rect.center().y() - 8, 16, 16)
        self.theme.icons.paint(painter, grip, "grip-vertical", "text3")
        number = QRectF(rect.left() + 32, rect.top(), 22, rect.height())
        centre = Qt.AlignmentFlag.AlignCenter
        self.write(painter, number, str(index.row() + 1), color="text3", tabular=True, align=centre)
        right = rect.right() - SPACE.card_padding
        right = self.paint_chips(painter, rect, right, seat_chips(row), least=_TEXT_LEFT + 140)
        right = self._paint_role(painter, rect, row, right)
        left = rect.left() + _TEXT_LEFT
        names = QRectF(left, rect.top(), right - left, rect.height())
        color = "text3" if row.is_open else "text"
        self.write_two_lines(painter, names, row.name, second_line(row), color=color)

    def _paint_role(self, painter: QPainter, rect: QRectF, row: SeatRow, right: float) -> float:
        left = min(right - _ROLE_WIDTH, rect.left() + rect.width() * 0.58)
        if left < rect.left() + _TEXT_LEFT + 120:
            return right
        box = QRectF(left, rect.top(), right - left - SPACE.s, rect.height())
        self.write(painter, box, row.role_words, color="text2")
        return left - SPACE.m


def second_line(row: SeatRow) -> str:
    """Who comes instead, else the 肩書き that are printed."""
    if row.coming is not None and row.coming.comes is WhoComes.DEPUTY:
        return row.coming.words
    return row.titles
