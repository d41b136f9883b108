"""The seats of an item as a list, in one of the three orders."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.acts.programme.edits import SEAT_ORDER_WORDS, SeatOrder
from ogdesk.acts.programme.view import SeatRow
from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW
from ogdesk.desk.lists.ordered_list import OrderedList, OrderedRows
from ogdesk.desk.stage.menu import IN_LIST, SeatDeeds, seat_menu
from ogdesk.desk.symposia.programme_list import paint_ground
from ogdesk.desk.words import tr

STATE_CHIPS: dict[AttendanceState, tuple[ChipKind, str]] = {
    AttendanceState.CANDIDATE: ("mute", "user-round"),
    AttendanceState.ASKED: ("warn", "clock"),
    AttendanceState.TENTATIVE: ("info", "check"),
    AttendanceState.CONFIRMED: ("ok", "check"),
    AttendanceState.DECLINED: ("err", "x"),
    AttendanceState.ABSENT: ("err", "x"),
    AttendanceState.WITHDRAWN: ("mute", "x"),
}
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


def seat_chips(row: SeatRow) -> list[tuple[str, ChipKind, str, bool]]:
    """State, who comes and what is remarkable: (words, tint, icon, dashed), the rightmost first."""
    chips: list[tuple[str, ChipKind, str, bool]] = []
    if row.coming is not None:
        kind, icon = STATE_CHIPS[row.coming.state]
        chips.append((row.coming.state_words, kind, icon, row.coming.state is AttendanceState.CANDIDATE))
        if row.coming.comes is WhoComes.DEPUTY:
            chips.append((tr("代理"), "purple", "users", False))
        if row.coming.comes is WhoComes.UNDECIDED:
            chips.append((tr("来る人は未定"), "mute", "circle-question-mark", True))
    if row.chairs:
        chips.append((tr("会長市"), "info", "landmark", False))
    if row.is_open:
        chips.append((tr("空席"), "mute", "circle-question-mark", True))
    if row.remark:
        chips.append((tr("重なり"), "warn", "triangle-alert", False))
    if not row.printed:
        chips.append((tr("載せない"), "mute", "", False))
    return chips


class SeatList(OrderedList):
    """The list of seats; its menu says in words what mouse and keys do, and puts a seat at a number."""

    def __init__(self, theme: Theme, rows: SeatRows) -> None:
        super().__init__(theme, rows, tr("登壇者"), SIZE.row_two_line)
        self.setItemDelegate(SeatDelegate(theme, self))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        deeds = SeatDeeds(self.editWanted.emit, self.move_to, self.removeWanted.emit)
        menu = seat_menu(
            self, index.row(), self.model().rowCount(), deeds, read_only=self.read_only, words=IN_LIST
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at))


class SeatDelegate(QStyledItemDelegate):
    """Paints a seat: grip, number, name and 肩書き, role, chips."""

    def __init__(self, theme: Theme, parent: OrderedList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, SIZE.row_two_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SeatRow = index.data(ROW)
        theme, rect, state = self._theme, QRectF(option.rect), option.state
        painter.save()
        paint_ground(painter, theme, rect, state)
        middle = rect.center().y()
        grip = QRectF(rect.left() + 12, middle - 8, 16, 16)
        theme.icons.paint(painter, grip, "grip-vertical", "text3")
        painter.setFont(theme.font(tabular=True))
        painter.setPen(theme.color("text3"))
        number = QRectF(rect.left() + 32, rect.top(), 22, rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        right = self._paint_chips(painter, rect, row)
        right = self._paint_role(painter, rect, row, right)
        self._paint_names(painter, rect, row, right)
        if state & QStyle.StateFlag.State_HasFocus:
            theme.paint_focus(painter, rect)
        painter.restore()

    def _paint_chips(self, painter: QPainter, rect: QRectF, row: SeatRow) -> float:
        right = rect.right() - SPACE.card_padding
        for words, kind, icon, dashed in seat_chips(row):
            width = chip_width(self._theme, words, icon)
            if right - width < rect.left() + _TEXT_LEFT + 140:
                break
            place = QRectF(right - width, rect.center().y() - CHIP / 2, width, CHIP)
            paint_chip(painter, place, self._theme, words, kind, icon=icon, dashed=dashed)
            right -= width + SPACE.s
        return right

    def _paint_role(self, painter: QPainter, rect: QRectF, row: SeatRow, right: float) -> float:
        left = min(right - _ROLE_WIDTH, rect.left() + rect.width() * 0.58)
        if left < rect.left() + _TEXT_LEFT + 120:
            return right
        font = self._theme.font()
        painter.setFont(font)
        painter.setPen(self._theme.color("text2"))
        box = QRectF(left, rect.top(), right - left - SPACE.s, rect.height())
        words = QFontMetrics(font).elidedText(row.role_words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return left - SPACE.m

    def _paint_names(self, painter: QPainter, rect: QRectF, row: SeatRow, right: float) -> None:
        theme, middle, left = self._theme, rect.center().y(), rect.left() + _TEXT_LEFT
        below = second_line(row)
        for words, font, color, top in (
            (
                row.name,
                theme.font(bold=True),
                "text3" if row.is_open else "text",
                middle - (20 if below else 11),
            ),
            (below, theme.font("caption"), "text2", middle + 1),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(color))
            box = QRectF(left, top, right - left, 22 if font.bold() else 18)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def second_line(row: SeatRow) -> str:
    """Who comes instead, else the 肩書き that are printed."""
    if row.coming is not None and row.coming.comes is WhoComes.DEPUTY:
        return row.coming.words
    return row.titles
