"""表で見る: the same seats as plain rows, for screen readers and for big panels."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.acts.stage_rows import StageSeat
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.stage.model import StageSeats, seat_chip
from ogdesk.desk.symposia.keyed import ROW
from ogdesk.desk.symposia.ordered import OrderedList
from ogdesk.desk.words import tr

_NAME_LEFT, _STATE = 64, 104


class StageTable(OrderedList):
    """One line for each seat; Alt+↑/↓ or dragging moves it, Enter opens it."""

    def __init__(self, theme: Theme, seats: StageSeats) -> None:
        super().__init__(theme, seats, tr("席次の表"), SIZE.row_one_line)
        self.setItemDelegate(StageRowPainter(theme, self))


class StageRowPainter(QStyledItemDelegate):
    """Grip, number, name, who comes, state."""

    def __init__(self, theme: Theme, table: StageTable) -> None:
        super().__init__(table)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, SIZE.row_one_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        seat: StageSeat = index.data(ROW)
        theme, rect, state = self._theme, QRectF(option.rect), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        grip = QRectF(rect.left() + 12, rect.center().y() - 8, 16, 16)
        theme.icons.paint(painter, grip, "grip-vertical", "text3")
        number = QRectF(rect.left() + 32, rect.top(), 22, rect.height())
        self._words(painter, number, theme.font(tabular=True), "text3", str(index.row() + 1))
        self._paint_chip(painter, rect, seat)
        right = rect.right() - _STATE
        half = rect.left() + _NAME_LEFT + (right - rect.left() - _NAME_LEFT) * 0.55
        name = QRectF(rect.left() + _NAME_LEFT, rect.top(), half - rect.left() - _NAME_LEFT, rect.height())
        self._words(painter, name, theme.font(bold=True), "text3" if seat.is_open else "text", seat.name)
        who = QRectF(half, rect.top(), right - half - SPACE.s, rect.height())
        self._words(painter, who, theme.font(), "purple" if seat.deputy else "text2", _who(seat))
        if state & QStyle.StateFlag.State_HasFocus:
            theme.paint_focus(painter, rect)
        painter.restore()

    def _paint_chip(self, painter: QPainter, rect: QRectF, seat: StageSeat) -> None:
        chip = seat_chip(seat)
        if chip is None:
            return
        words, kind, icon = chip
        place = QRectF(rect.right() - _STATE, rect.center().y() - CHIP / 2, 0, CHIP)
        place.setWidth(chip_width(self._theme, words, icon))
        paint_chip(painter, place, self._theme, words, kind, icon=icon)

    def _words(self, painter: QPainter, box: QRectF, font: QFont, color: str, words: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def _who(seat: StageSeat) -> str:
    if seat.is_open:
        return seat.role_words
    parts = [seat.role_words if seat.leads else "", seat.who, tr("会長市") if seat.chairs else ""]
    return "　".join(dict.fromkeys(part for part in parts if part))
