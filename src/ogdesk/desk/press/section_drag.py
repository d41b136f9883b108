"""Drag and drop of a section of the release by its head: a line shows the target, Esc cancels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ogdesk.desk.kit.insertion import gap_at, paint_insertion
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.press.block import BlockRow

_SCROLL_FROM = 48
"""So near to an edge of what is in sight, the page begins to scroll."""


class SectionDrag(QObject):
    """Event filter that drags sections.

    Watches the heads of the rows in `card`; `moved(row, place)` when one was put elsewhere (places from 0).

    `rows` gives them in their order, `allowed` says whether anything may be changed at all.
    """

    moved = Signal(object, int)

    def __init__(
        self, theme: Theme, card: QWidget, rows: Callable[[], Sequence[BlockRow]], allowed: Callable[[], bool]
    ) -> None:
        super().__init__(card)
        self._card, self._rows, self._allowed = card, rows, allowed
        self._held: BlockRow | None = None
        self._from = QPoint()
        self._dragging = False
        self.gap = -1
        self.line = InsertionLine(theme, card)

    @property
    def dragging(self) -> bool:
        """Whether a section is being moved."""
        return self._dragging

    def watch(self, row: BlockRow) -> None:
        """Let a section be taken by its head."""
        row.head.installEventFilter(self)

    def stop(self) -> None:
        """Leave everything where it is: the rows are other ones now, or Esc was pressed."""
        if self._dragging and self._held is not None:
            self._held.head.unsetCursor()
            self._held.head.setCursor(Qt.CursorShape.PointingHandCursor)
        self._held, self._dragging, self.gap = None, False, -1
        self.line.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(watched, event)
        if self._dragging and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.stop()
            event.accept()
            return True
        return False

    # ---- inside

    def _mouse(self, watched: QObject, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            wanted = (row for row in self._rows() if row.head is watched)
            self._held = next(wanted, None) if self._allowed() else None
            self._from = event.globalPosition().toPoint()
            return False
        if self._held is None:
            return False
        if kind == QEvent.Type.MouseMove:
            return self._drag(self._held, event.globalPosition().toPoint())
        if kind == QEvent.Type.MouseButtonRelease:
            return self._release(self._held)
        return False

    def _drag(self, held: BlockRow, at: QPoint) -> bool:
        if not self._dragging:
            if abs(at.y() - self._from.y()) < QApplication.startDragDistance():
                return False
            self._dragging = True
            held.head.setDown(False)  # letting go is no click any more
            held.head.setFocus(Qt.FocusReason.MouseFocusReason)
            held.head.setCursor(Qt.CursorShape.ClosedHandCursor)
        rows = self._rows()
        self._scroll_to(at)
        y = self._card.mapFromGlobal(at).y() - rows[0].y()
        self.gap = gap_at(y, [row.height() for row in rows])
        below = rows[self.gap].y() if self.gap < len(rows) else rows[-1].geometry().bottom() + 1
        self.line.show_at(below, tr("{value}番目", value=self._place(rows.index(held)) + 1))
        return True

    def _release(self, held: BlockRow) -> bool:
        dragged, first = self._dragging, self._rows().index(held)
        place = self._place(first) if dragged else first
        self.stop()
        if place != first:
            self.moved.emit(held, place)
        return dragged

    def _place(self, first: int) -> int:
        """Where the section stands in the end that goes before the gap."""
        return self.gap - 1 if self.gap > first else self.gap

    def _scroll_to(self, at: QPoint) -> None:
        parent = self._card.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        inside = parent.widget() if parent is not None else None
        if parent is not None and inside is not None:
            parent.ensureVisible(0, inside.mapFromGlobal(at).y(), 0, _SCROLL_FROM)


class InsertionLine(QWidget):
    """Overlay with the insertion line. Over the card while a section is moved."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._theme = theme
        self._y = 0
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int, words: str) -> None:
        """The line at a height of the card; `words` say what would become of the section."""
        self._y, self.words = y, words
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect().adjusted(1, 0, -1, 0))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        y = min(max(1, self._y), self.height() - 1)
        paint_insertion(painter, self._theme, y, self.width(), self.words)
        painter.end()
