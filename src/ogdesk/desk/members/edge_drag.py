"""Dragging the end of a membership bar with the mouse: the bar follows, the release of the button writes the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ogdesk.acts.members.bar_edges import Edge, bars_with
from ogdesk.acts.members.rows import MemberRow
from ogdesk.acts.words import MEMBERSHIP_EVENT_WORDS
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_short_time
from ogdesk.desk.chart.scale import Scale
from ogdesk.desk.chart.span_painting import HEIGHT, paint_bars, paint_years
from ogdesk.desk.chart.table import ChartTable
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.words import tr

_GRAB = 6
_LINE_FIRST = 3
"""So near to it, the line of the 基準日 is meant."""
_FROM = 4
"""Px the mouse must have moved before a press is a drag."""
_MONTH_PX = 6.0
"""From this width on one month can be told from the next."""
_CHIP = 22


@dataclass(frozen=True)
class HeldEdge:
    """The end that is held: of which member, in which line, and where the mouse took it."""

    row: MemberRow
    edge: Edge
    index: Index
    x: float


class EdgeDrag(QObject):
    """Event filter that drags the ends of bars.

    Watches the picture of `table`; `moved(row, edge, on)` when an end was put elsewhere.

    Esc leaves it where it was. `allowed` says whether anything may be changed at all.
    """

    moved = Signal(object, object, object)

    def __init__(self, theme: Theme, table: ChartTable, allowed: Callable[[], bool]) -> None:
        super().__init__(table)
        self._table = table
        self._allowed = allowed
        self._grip: HeldEdge | None = None
        self._dragging = False
        self.on: VagueDate | None = None
        self.ghost = BarPreview(theme, table)
        table.viewport().installEventFilter(self)
        table.installEventFilter(self)
        model = table.model()
        if model is not None:
            # Someone else's change makes another list: what was held may be another member's now.
            model.modelReset.connect(self._stop)

    @property
    def dragging(self) -> bool:
        """Whether an end is being moved."""
        return self._dragging

    def grip_at(self, at: QPointF) -> HeldEdge | None:
        """The end under the mouse; the line of the 基準日 goes before it."""
        index = self._table.indexAt(at.toPoint())
        row = index.data(ROW) if index.isValid() and index.column() == self._table.chart else None
        if not isinstance(row, MemberRow) or not self._allowed():
            return None
        rect = QRectF(self._table.visualRect(index))
        if abs(at.y() - rect.center().y()) > HEIGHT / 2 + 2:
            return None
        scale = self._table.picture.scale(rect)
        if abs(at.x() - scale.x(self._table.picture.day)) <= _LINE_FIRST:
            return None
        near = [(abs(x - at.x()), edge) for edge in row.edges for x in places(scale, edge)]
        best = min(near, key=lambda found: found[0], default=None)
        return HeldEdge(row, best[1], index, at.x()) if best is not None and best[0] <= _GRAB else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While the window goes, other events come that must not touch the table any more.
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent) and watched is self._table.viewport():
            return self._mouse(event)
        return False

    # ---- inside

    def _key(self, event: QKeyEvent) -> bool:
        if self._grip is None or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._stop()
        event.accept()
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._grip = self.grip_at(event.position())
            return self._grip is not None
        if kind == QEvent.Type.MouseMove:
            return self._hover(event.position()) if self._grip is None else self._drag(event.position().x())
        if kind == QEvent.Type.MouseButtonRelease and self._grip is not None:
            self._release(self._grip)
            return True
        return False

    def _hover(self, at: QPointF) -> bool:
        if self.grip_at(at) is None:
            return False
        self._table.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        return True

    def _drag(self, x: float) -> bool:
        grip = self._grip
        assert grip is not None
        if not self._dragging and abs(x - grip.x) < _FROM:
            return True
        if not self._dragging:
            self._dragging = True
            self._table.setFocus(Qt.FocusReason.MouseFocusReason)
            self._table.choose(grip.row.id)
        rect = QRectF(self._table.visualRect(grip.index))
        scale = self._table.picture.scale(rect)
        self.on = grip.edge.date_at(scale.day(x), months=scale.width / scale.days * 30 >= _MONTH_PX)
        self.ghost.show_end(grip, self.on, rect, scale)
        return True

    def _release(self, grip: HeldEdge) -> None:
        on, dragged = self.on, self._dragging
        self._stop()
        if not dragged:
            self._table.setFocus(Qt.FocusReason.MouseFocusReason)
            self._table.choose(grip.row.id)
        elif on is not None:
            self.moved.emit(grip.row, grip.edge, on)

    def _stop(self) -> None:
        self._grip, self.on, self._dragging = None, None, False
        self.ghost.hide()
        self._table.viewport().unsetCursor()


class BarPreview(QWidget):
    """Overlay that shows the bar while it is dragged.

    Over the list while an end is moved: the bar as it would be, a line at the new end, the new time beside it.
    """

    def __init__(self, theme: Theme, table: ChartTable) -> None:
        super().__init__(table.viewport())
        self._theme = theme
        self._shown: tuple[HeldEdge, VagueDate | None, QRectF, Scale] | None = None
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_end(self, grip: HeldEdge, on: VagueDate | None, rect: QRectF, scale: Scale) -> None:
        """The end at `on`, None where it was."""
        self._shown = grip, on, rect, scale
        kept = on if on is not None else grip.edge.on
        self.words = tr(
            "{record}　{on}",
            record=MEMBERSHIP_EVENT_WORDS[grip.edge.record],
            on=said_short_time(kept if kept is not None else VagueDate()),
        )
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        grip, on, rect, scale = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect.adjusted(0, 0, 0, -1), self._theme.color("select"))
        paint_years(painter, self._theme, scale, rect)
        bars = grip.row.bars if on is None else bars_with(grip.row.spans, grip.edge, on)
        paint_bars(painter, self._theme, scale, bars, rect.center().y())
        if on is not None and on.earliest is not None:
            self._paint_end(painter, scale.x(on.earliest), rect)
        painter.end()

    def _paint_end(self, painter: QPainter, x: float, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.color("accent")), 2))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        width = float(chip_width(self._theme, self.words))
        left = x + 8 if x + 8 + width <= rect.right() else x - 8 - width
        top = rect.top() - _CHIP if rect.top() >= _CHIP else rect.bottom()
        box = QRectF(left, top, width, _CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(box, _CHIP / 2, _CHIP / 2)
        paint_chip(painter, box, self._theme, self.words, "info")


def places(scale: Scale, edge: Edge) -> set[float]:
    """Where an end can be taken: on both sides of the piece in which it may lie."""
    day: date | None
    open_at = scale.first if edge.kind == "start" else None
    found: set[float] = set()
    for day in (edge.first, edge.last):
        if day is not None:
            found.add(scale.x(day))
        elif open_at is not None:
            found.add(scale.x(open_at))
        else:
            found.add(scale.left + scale.width)
    return found
