"""The picture of the stage: seats that are moved by dragging or with Ctrl+←/→."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.acts.stage_rows import StageSeat
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import RADIUS
from ogdesk.desk.stage.menu import SeatDeeds, seat_menu
from ogdesk.desk.stage.model import StageSeats, seat_chip
from ogdesk.desk.stage.placed import PlacedList
from ogdesk.desk.stage.places import FOOT, FULL_WIDTH, StagePlan, gap_at, plan_stage
from ogdesk.desk.symposia.keyed import ROW

_CHIP = 22
_SCREEN = 20
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class StagePicture(PlacedList):
    """A move is done by the model at once; `removeWanted(seat)` on Del, `left` on Esc."""

    removeWanted = Signal(object)  # noqa: N815 - a signal, named as Qt's are
    left = Signal()

    def __init__(self, theme: Theme, seats: StageSeats) -> None:
        self._seats = seats
        self._grabbed = -1
        self._from: QPointF | None = None
        self._pointer: QPointF | None = None
        self._plan: tuple[float, StagePlan] | None = None
        self.online = False
        self.read_only = False
        super().__init__(theme, seats, "席次図")
        self.setItemDelegate(SeatPainter(theme, self))
        self.lay_out()

    # ---- where they stand

    def plan(self, width: float) -> StagePlan:
        """The plan at a width."""
        if self._plan is None or self._plan[0] != width:
            leads = [seat.leads for seat in self._seats.seats()]
            self._plan = (width, plan_stage(leads, width))
        return self._plan[1]

    def places(self, width: float) -> Sequence[QRectF]:
        return self.plan(width).seats

    def wanted_height(self, width: float) -> int:
        return self.plan(width).height

    def lay_out(self) -> None:
        self._plan = None
        super().lay_out()

    # ---- moving

    def move_current(self, step: int) -> None:
        """Ctrl+← (-1) and Ctrl+→ (+1)."""
        self._move(self.current_row, self.current_row + step)

    def move_to(self, target: int) -> None:
        """The current seat to a place (0 = 下手)."""
        self._move(self.current_row, target)

    def _move(self, first: int, target: int) -> None:
        if self.read_only:
            return
        words = self._seats.move(first, target)
        if words:
            self.choose(target)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape and self.dragging:
            self._let_go()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif held and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_current(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Delete and self.current_row >= 0 and not self.read_only:
            self.removeWanted.emit(self._seats.row(self.current_row))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.current_row if by_key else self.indexAt(event.pos()).row()
        if place < 0:
            return
        self.choose(place)
        seat: StageSeat = self._seats.row(place)
        deeds = SeatDeeds(
            open=lambda: self.activatedRow.emit(seat),
            move_to=self.move_to,
            remove=lambda: self.removeWanted.emit(seat),
        )
        menu = seat_menu(self, place, self._seats.rowCount(), deeds, read_only=self.read_only)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.rect_of(place).center().toPoint() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at))

    # ---- dragging

    @property
    def dragging(self) -> bool:
        """Whether a seat is on its way."""
        return self._pointer is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.read_only:
            self._grabbed = self.indexAt(event.position().toPoint()).row()
            self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed < 0 or self._from is None:
            super().mouseMoveEvent(event)
            return
        way = (event.position() - self._from).manhattanLength()
        if self.dragging or way >= QApplication.startDragDistance():
            self._pointer = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.dragging:
            self._let_go()
            super().mouseReleaseEvent(event)
            return
        first, target = self._grabbed, self._target(event.position())
        self._let_go()
        self._move(first, target)

    def _target(self, point: QPointF) -> int:
        """The place that the grabbed seat would get."""
        gap = gap_at(self.plan(self.viewport().width()).seats, point)
        return gap - 1 if gap > self._grabbed else gap

    def _let_go(self) -> None:
        self._grabbed, self._from, self._pointer = -1, None, None
        self.viewport().unsetCursor()
        self.viewport().update()

    # ---- painting

    def paint_ground(self, painter: QPainter) -> None:
        theme, width, height = self.theme, self.viewport().width(), self.viewport().height()
        floor = QPainterPath()
        edge = height - FOOT + 12
        for x, y in ((44, 30), (width - 44, 30), (width - 2, edge), (2, edge)):
            floor.lineTo(x, y) if floor.elementCount() else floor.moveTo(x, y)
        floor.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("mute_soft"))
        painter.drawPath(floor)
        screen = QRectF(width * 0.28, 4, width * 0.44, _SCREEN)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(screen, 4, 4)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        painter.drawText(screen, _CENTRE, "スクリーン")
        self._paint_sides(painter, QRectF(4, height - 22, width - 8, 20))

    def _paint_sides(self, painter: QPainter, foot: QRectF) -> None:
        painter.setPen(self.theme.color("text3"))
        words = "客席側（画面の並びは左から）" if self.online else "客席側"
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(foot, middle | int(Qt.AlignmentFlag.AlignLeft), "下手")
        painter.drawText(foot, _CENTRE, words)
        painter.drawText(foot, middle | int(Qt.AlignmentFlag.AlignRight), "上手")

    def paint_over(self, painter: QPainter) -> None:
        """While dragging: where the seat would stand."""
        if self._pointer is None:
            return
        target = self._target(self._pointer)
        here = self.rect_of(target)
        x = here.right() + 3 if target > self._grabbed else here.left() - 3
        painter.setPen(QPen(self.theme.color("accent"), 2))
        painter.drawLine(QPointF(x, here.top() - 6), QPointF(x, here.bottom() + 6))
        font = self.theme.font("caption", bold=True)
        words = f"{target + 1}番目"
        box = QRectF(0, 0, QFontMetrics(font).horizontalAdvance(words) + 12, 20)
        box.moveCenter(QPointF(x, here.top() - 14))
        painter.fillRect(box, self.theme.color("accent"))
        painter.setFont(font)
        painter.setPen(self.theme.color("on_accent"))
        painter.drawText(box, _CENTRE, words)

    def is_lifted(self, place: int) -> bool:
        """Whether this is the seat on its way."""
        return self.dragging and place == self._grabbed


class SeatPainter(QStyledItemDelegate):
    """Paints one seat: icon, name, who comes, state; dashed when it is not certain."""

    def __init__(self, theme: Theme, picture: StagePicture) -> None:
        super().__init__(picture)
        self._theme = theme
        self._picture = picture

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(int(FULL_WIDTH), 96)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        seat: StageSeat = index.data(ROW)
        rect = self._picture.rect_of(index.row())
        painter.save()
        if self._picture.is_lifted(index.row()):
            painter.setOpacity(0.45)
        self._paint_card(painter, rect, seat, option.state)
        self._paint_icon(painter, rect, seat)
        self._paint_words(painter, rect, seat)
        self._paint_chip(painter, rect, seat)
        painter.restore()

    def _paint_card(self, painter: QPainter, rect: QRectF, seat: StageSeat, state: QStyle.StateFlag) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        for k in (3, 2, 1):
            shade = QColor(theme.color("shadow"))
            shade.setAlpha(10)
            painter.setBrush(shade)
            painter.drawRoundedRect(rect.adjusted(-k / 2, k / 2, k / 2, k), RADIUS.card, RADIUS.card)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setBrush(theme.color("select" if chosen else "surface"))
        painter.setPen(self._edge(seat, state))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.card, RADIUS.card)
        if state & QStyle.StateFlag.State_HasFocus:
            theme.paint_focus(painter, rect.adjusted(-2, -2, 2, 2), RADIUS.card)

    def _edge(self, seat: StageSeat, state: QStyle.StateFlag) -> QPen:
        if not seat.certain:
            chip = seat_chip(seat)
            color = chip[1] if chip is not None and chip[1] != "mute" else "line_strong"
            return QPen(self._theme.color(color), 1.5, Qt.PenStyle.DashLine)
        hovered = state & QStyle.StateFlag.State_MouseOver
        return QPen(self._theme.color("line_strong" if hovered else "line"), 1)

    def _paint_icon(self, painter: QPainter, rect: QRectF, seat: StageSeat) -> None:
        name, color = ("mic", "purple") if seat.leads else ("user-round", "text3")
        if seat.is_open:
            name = "circle-question-mark"
        elif seat.chairs and not seat.leads:
            name, color = "landmark", "accent_text"
        box = QRectF(rect.center().x() - 9, rect.top() + 9, 18, 18)
        self._theme.icons.paint(painter, box, name, color)

    def _paint_words(self, painter: QPainter, rect: QRectF, seat: StageSeat) -> None:
        narrow = rect.width() < FULL_WIDTH
        name = seat.short if narrow else seat.name
        box = QRectF(rect.left() + 3, rect.top() + 29, rect.width() - 6, 20)
        bold = self._theme.font(bold=True)
        self._line(painter, box, bold, "text3" if seat.is_open else "text", name)
        who = seat.role_words if seat.is_open else seat.who
        if narrow:
            who = "代理" if seat.deputy else ""
        color = "purple" if seat.deputy else "text2"
        self._line(painter, box.translated(0, 20), self._theme.font("caption"), color, who)

    def _line(self, painter: QPainter, box: QRectF, font: QFont, color: str, words: str) -> None:
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(words) > box.width() and font.bold():
            font = self._theme.font("caption", bold=True)
            metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _CENTRE, shown)

    def _paint_chip(self, painter: QPainter, rect: QRectF, seat: StageSeat) -> None:
        chip = seat_chip(seat)
        if chip is None:
            return
        words, kind, icon = chip
        width = chip_width(self._theme, words, icon)
        if width > rect.width() - 4:
            size = 18
            box = QRectF(rect.center().x() - size / 2, rect.bottom() - 28, size, size)
            self._theme.icons.paint(painter, box, icon, "text2" if kind == "mute" else kind)
            return
        place = QRectF(rect.center().x() - width / 2, rect.bottom() - 29, width, _CHIP)
        paint_chip(painter, place, self._theme, words, kind, icon=icon)
