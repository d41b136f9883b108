"""年度の流れ: a line of the months of a 年度 with its events, and where today is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ogdesk.acts.today.year import MarkRow
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_year
from ogdesk.desk.kit.controls import chip_width
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.placed_list import PlacedList
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.today.models import MarkRows
from ogdesk.desk.words import tr

_LEVEL = 28
_MONTH = 22
_STEM = 8
_BELOW = 24
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def share_of_year(day: date, year: FiscalYear) -> float:
    """How far into the 年度 a day lies, 0 to 1, every month as wide as any other."""
    month = (day.month - 4) % 12
    days = _days_in(day.year, day.month)
    return (month + (day.day - 1) / days) / 12 if day in year else float(day > year.last_day)


def _days_in(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days


def stack_up(
    wanted: Sequence[tuple[float, float]], width: float, gap: float = 6.0
) -> list[tuple[float, int]]:
    """Left edge and level (0 lowest) of chips centred at a place with a width, so that none covers another."""
    levels: list[list[tuple[float, float]]] = []
    placed: list[tuple[float, int]] = []
    for centre, own in wanted:
        left = max(0.0, min(centre - own / 2, width - own))
        level = next(
            (
                n
                for n, taken in enumerate(levels)
                if all(left >= right + gap or left + own + gap <= start for start, right in taken)
            ),
            len(levels),
        )
        if level == len(levels):
            levels.append([])
        levels[level].append((left, left + own))
        placed.append((left, level))
    return placed


class YearLine(PlacedList):
    """←/→ go from mark to mark, Page Up/Down to another 年度 (`yearWanted(±1)`)."""

    yearWanted = Signal(int)
    one_click = True

    def __init__(self, theme: Theme, marks: MarkRows) -> None:
        self.year = FiscalYear(2020)
        self.today: date | None = None
        super().__init__(theme, marks, tr("年度の流れ"))
        self.setItemDelegate(MarkDelegate(theme, self))
        self.lay_out()

    def show_year(self, year: FiscalYear, marks: Sequence[MarkRow], today: date) -> None:
        """Show another 年度."""
        self.year, self.today = year, today
        self.rows.show_rows(marks)
        self.setAccessibleName(
            tr("{label}の流れ", label=said_year(year)) + ("" if marks else tr("、予定はありません"))
        )
        self.lay_out()

    # ---- where things stand

    def _marks(self) -> Sequence[MarkRow]:
        return tuple(self.rows.rows())

    def _levels(self, width: float) -> list[tuple[float, int]]:
        dated = [m for m in self._marks() if m.day is not None]
        wanted = [
            (share_of_year(m.day, self.year) * width, float(chip_width(self.theme, m.words)))
            for m in dated
            if m.day is not None
        ]
        return stack_up(wanted, width)

    def months_top(self, width: float) -> float:
        """Where the months begin."""
        levels = max((level for _, level in self._levels(width)), default=0) + 1
        return levels * _LEVEL + _STEM

    def _undated_lines(self, width: float) -> list[tuple[float, int]]:
        found: list[tuple[float, int]] = []
        left, line = 0.0, 0
        for mark in self._marks():
            if mark.day is None:
                own = chip_width(self.theme, undated_words(mark), "circle-question-mark")
                if left and left + own > width:
                    left, line = 0.0, line + 1
                found.append((left, line))
                left += own + 6
        return found

    def places(self, width: float) -> Sequence[QRectF]:
        top = self.months_top(width)
        dated, undated = iter(self._levels(width)), iter(self._undated_lines(width))
        placed: list[QRectF] = []
        for mark in self._marks():
            if mark.day is not None:
                left, level = next(dated)
                y = top - _STEM - (level + 1) * _LEVEL + 2
                placed.append(QRectF(left, y, chip_width(self.theme, mark.words), CHIP))
            else:
                left, line = next(undated)
                own = chip_width(self.theme, undated_words(mark), "circle-question-mark")
                placed.append(QRectF(left, top + _MONTH + self._below() + line * _LEVEL, own, CHIP))
        return placed

    def wanted_height(self, width: float) -> int:
        lines = self._undated_lines(width)
        undated = (lines[-1][1] + 1) * _LEVEL if lines else 0
        return int(self.months_top(width) + _MONTH + self._below() + undated)

    def _below(self) -> int:
        """Room under the months: for 「きょう」, and before what has no day."""
        is_now = self.today is not None and self.today in self.year
        return _BELOW if is_now else SPACE.s

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.yearWanted.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    # ---- painting

    def paint_ground(self, painter: QPainter) -> None:
        width = self.viewport().width()
        top, each = self.months_top(width), width / 12
        for number in range(12):
            self._paint_month(
                painter, QRectF(number * each + 1, top, each - 2, _MONTH), (number + 3) % 12 + 1
            )
        for place, mark in enumerate(self._marks()):
            if mark.day is not None:
                x = self._x_of(mark.day, width)
                painter.setPen(QPen(self.theme.color("accent_text" if mark.main else "line_strong"), 1.5))
                painter.drawLine(QPointF(x, self.rect_of(place).bottom()), QPointF(x, top))
        if self.today is not None and self.today in self.year:
            self._paint_today(painter, self._x_of(self.today, width), top, width)
        if self.hasFocus() and not self._marks():
            self.theme.paint_focus(painter, QRectF(0, top - 4, width, _MONTH + 8))

    def _x_of(self, day: date, width: float) -> float:
        return max(1.0, min(width - 1.0, share_of_year(day, self.year) * width))

    def _paint_month(self, painter: QPainter, box: QRectF, month: int) -> None:
        past = self._is_past(month)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("mute_soft" if past else "accent_soft"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self.theme.color("text3" if past else "accent_text"))
        painter.setFont(self.theme.font("caption", bold=not past))
        painter.drawText(box, _CENTRE, tr("{month}月", month=month))

    def _is_past(self, month: int) -> bool:
        if self.today is None:
            return False
        return (self.year.year_of_month(month), month) < (self.today.year, self.today.month)

    def _paint_today(self, painter: QPainter, x: float, top: float, width: float) -> None:
        painter.setPen(QPen(self.theme.color("err"), 2))
        painter.drawLine(QPointF(x, top - 6), QPointF(x, top + _MONTH + 4))
        painter.setFont(self.theme.font("caption", bold=True))
        left = max(0.0, min(width - 44.0, x - 22))
        painter.drawText(QRectF(left, top + _MONTH + 4, 44, 18), _CENTRE, tr("きょう"))


def undated_words(mark: MarkRow) -> str:
    """「シンポジウム（日付不明）」"""
    return tr("{words}（日付不明）", words=mark.words)


class MarkDelegate(RowDelegate):
    """Paint a chip for each mark; dashed where the day is unknown."""

    height = CHIP

    def __init__(self, theme: Theme, view: YearLine) -> None:
        super().__init__(theme, view)
        self._view = view

    def body(self, _rect: QRectF, index: Index) -> QRectF:
        return self._view.rect_of(index.row())

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        """The chips stand on the line itself."""

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        mark: MarkRow = index.data(ROW)
        chip = ChipState(mark.words, "info" if mark.main else "mute")
        if mark.day is None:
            chip = ChipState(undated_words(mark), "mute", "circle-question-mark", dashed=True)
        self.paint_chip(painter, self.body(rect, index), chip)

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        self.theme.paint_focus(painter, rect.adjusted(-3, -3, 3, 3), CHIP / 2)
