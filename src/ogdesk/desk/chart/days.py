"""The range of days that a chart shows, and its as-of line (基準日)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QRectF, Signal

from ogdesk.acts.members.bars import BarMark
from ogdesk.desk.chart.scale import Scale

MARGIN = 14


class ChartDays(QObject):
    """The days a chart shows, as a QObject.

    Shared by header, cells and line. `changed` when its days or the 基準日 are others.
    """

    changed = Signal()

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = date(day.year, 4, 1)
        self.last = date(day.year + 1, 3, 31)
        self.day = day
        self.moments: tuple[BarMark, ...] = ()

    def show_days(self, first: date, last: date, moments: tuple[BarMark, ...] = ()) -> None:
        """The span of the picture, and what happened to all in it (the council's changes of name)."""
        if (first, last, moments) != (self.first, self.last, self.moments):
            self.first, self.last, self.moments = first, last, moments
            self.changed.emit()

    def set_day(self, day: date) -> None:
        """The 基準日."""
        if day != self.day:
            self.day = day
            self.changed.emit()

    def scale(self, rect: QRectF) -> Scale:
        """The scale inside a cell or the header's section."""
        return Scale(self.first, self.last, rect.left() + MARGIN, max(1.0, rect.width() - 2 * MARGIN))
