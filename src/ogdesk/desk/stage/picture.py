"""List view of the stage: seats are moved by dragging or with Ctrl+←/→."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QApplication

from ogdesk.acts.programme.stage import StageSeat
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.placed_list import PlacedList
from ogdesk.desk.lists.views import announce
from ogdesk.desk.stage.menu import SeatActions, seat_menu
from ogdesk.desk.stage.model import StageSeats
from ogdesk.desk.stage.painter import StageSeatDelegate
from ogdesk.desk.stage.places import FOOT, StagePlan, gap_at, plan_stage
from ogdesk.desk.words import tr

_SCREEN = 20
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class StagePicture(PlacedList):
    """A move is done by the model at once; `removeWanted(seat)` on Del, `pasteWanted` on Ctrl+V, `left` on Esc."""

    removeWanted = Signal(object)
    pasteWanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, seats: StageSeats) -> None:
        self._seats = seats
        self._grabbed = -1
        self._from: QPointF | None = None
        self._pointer: QPointF | None = None
        self._plan: tuple[float, StagePlan] | None = None
        self.online = False
        self.read_only = False
        super().__init__(theme, seats, tr("席次図"))
        self._painter = StageSeatDelegate(theme, self)  # views do not own their delegates
        self.setItemDelegate(self._painter)
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
            announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape and self.dragging:
            self._let_go()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and not self.read_only:
            self.pasteWanted.emit()
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
        deeds = SeatActions(
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
        painter.drawText(screen, _CENTRE, tr("スクリーン"))
        self._paint_sides(painter, QRectF(4, height - 22, width - 8, 20))

    def _paint_sides(self, painter: QPainter, foot: QRectF) -> None:
        painter.setPen(self.theme.color("text3"))
        words = tr("客席側（画面の並びは左から）") if self.online else tr("客席側")
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(foot, middle | int(Qt.AlignmentFlag.AlignLeft), tr("下手"))
        painter.drawText(foot, _CENTRE, words)
        painter.drawText(foot, middle | int(Qt.AlignmentFlag.AlignRight), tr("上手"))

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
        words = tr("{value}番目", value=target + 1)
        box = QRectF(0, 0, QFontMetrics(font).horizontalAdvance(words) + 12, 20)
        box.moveCenter(QPointF(x, here.top() - 14))
        painter.fillRect(box, self.theme.color("accent"))
        painter.setFont(font)
        painter.setPen(self.theme.color("on_accent"))
        painter.drawText(box, _CENTRE, words)

    def is_lifted(self, place: int) -> bool:
        """Whether this is the seat on its way."""
        return self.dragging and place == self._grabbed
