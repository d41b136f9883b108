"""List view of the programme: computed times, what happens, who is in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle

from ogdesk.acts.programme.view import ItemRow
from ogdesk.council.programme import ItemKind, PrintedIn
from ogdesk.council.timetable import clock_of, times_of
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.ordered_list import OrderedList, OrderedRows
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.lists.views import menu_place
from ogdesk.desk.words import tr

_BARS = {
    ItemKind.KEYNOTE: "accent",
    ItemKind.PANEL: "purple",
    ItemKind.REPORT: "teal",
    ItemKind.ACTIVITY_REPORT: "teal",
    ItemKind.AWARDS: "warn",
    ItemKind.FINAL: "warn",
}
_TIME_LEFT, _TIME_WIDTH = 36, 60
_BAR_LEFT = _TIME_LEFT + _TIME_WIDTH + SPACE.xs
_TEXT_LEFT = _BAR_LEFT + 18
_MINUTES = 72
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
SLIM = 24
"""Height of the row that tells of a gap or an overlap."""


class ProgrammeRows(OrderedRows):
    """The items of one event; `opening` in minutes from midnight."""

    opening: int | None = None

    def words(self, row: ItemRow) -> str:
        return row.heading

    def spoken(self, row: ItemRow) -> str:
        """「15時35分から50分、パネルディスカッション、…、回答待ち2人」"""
        parts = [gap_words(row), _spoken_time(row), row.heading, row.subject, row.texts["room"], row.who]
        if row.waiting:
            parts.append(tr("回答待ち{waiting}人", waiting=row.waiting))
        if row.printed_in is not PrintedIn.RELEASE:
            parts.append(tr("載せる文書は{printed_words}", printed_words=row.printed_words))
        parts.append(row.remark)
        return tr("、").join(part for part in parts if part)


def _spoken_time(row: ItemRow) -> str:
    length = tr("{minutes}分", minutes=row.minutes) if row.minutes is not None else tr("長さ未定")
    if not row.start:
        return tr("{n}番目、{length}", n=row.number, length=length)
    hour, minute = row.start.split(":")
    return tr("{int}時{int2}分から{length}", int=int(hour), int2=int(minute), length=length)


def gap_words(row: ItemRow) -> str:
    """「10分あき」, 「5分重なり」 before a fixed item."""
    if row.gap == 0:
        return ""
    return tr("前に{gap}分あき", gap=row.gap) if row.gap > 0 else tr("前と{value}分重なり", value=-row.gap)


class ProgrammeList(OrderedList):
    """The list itself; while a row is dragged its new start time stands beside the line. `digitTyped(key event)`: somebody
    begins to type a length; `menuWanted(point)`: the menu of the current row, at a point of the screen."""

    digitTyped = Signal(object)
    menuWanted = Signal(QPoint)

    def __init__(self, theme: Theme, rows: ProgrammeRows) -> None:
        self._items = rows
        super().__init__(theme, rows, tr("プログラム"), SIZE.row_programme)
        self.setUniformItemSizes(False)
        self.gap_words = self.start_after
        self.setItemDelegate(ProgrammeDelegate(theme, self))

    def height_of(self, place: int) -> int:
        return row_height(self._items.row(place))

    def start_after(self, first: int, before: int) -> str:
        """The start of row `first` if it is dropped before row `before`, '' where it can't be told."""
        rows: list[ItemRow] = list(self._items.rows())
        if not 0 <= first < len(rows):
            return ""
        moved = rows.pop(first)
        place = before - 1 if before > first else before
        rows.insert(place, moved)
        start = times_of([row.slot for row in rows], self._items.opening)[place].start
        return clock_of(start) if start is not None else ""

    def moved_words(self, first: int, before: int) -> str:
        """「3番目から2番目へ移動。開始15:05」"""
        starts = self.start_after(first, before)
        if not starts:
            return super().moved_words(first, before)
        return tr(
            "{value}番目から{value2}番目へ移動。開始{starts}",
            value=first + 1,
            value2=before if before > first else before + 1,
            starts=starts,
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_place(self, event)
        if index.isValid() and not self.read_only:
            self.setCurrentIndex(index)
            self.menuWanted.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.current_row >= 0 and not self.read_only and not held and event.text().isdigit():
            self.digitTyped.emit(event)
        else:
            super().keyPressEvent(event)


def row_height(row: ItemRow) -> int:
    """An item, and the slim row of the gap or overlap before it."""
    return SIZE.row_programme + (SLIM if row.gap else 0)


class ProgrammeDelegate(RowDelegate):
    """Paint an item: the gap before it, grip, times, bar of the kind, heading and people, chips, length."""

    inset = SPACE.l

    def row_height(self, index: Index) -> int:
        return row_height(index.data(ROW))

    def body(self, rect: QRectF, index: Index) -> QRectF:
        return rect.adjusted(0, SLIM if index.data(ROW).gap else 0, 0, 0)

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row: ItemRow = index.data(ROW)
        if row.gap:
            self._paint_gap(painter, QRectF(rect.left(), rect.top(), rect.width(), SLIM), row)
        body = self.body(rect, index)
        self._paint_times(painter, body, row)
        right = self._paint_right(painter, body, row)
        left = body.left() + _TEXT_LEFT
        words = tr("{heading}「{texts}」", heading=row.heading, texts=row.subject)
        heading = words if row.subject else row.heading
        box = QRectF(left, body.top(), right - left, body.height())
        self.write_two_lines(painter, box, heading, row.who, up=21)

    def _paint_gap(self, painter: QPainter, rect: QRectF, row: ItemRow) -> None:
        """「10分あき」 grey, 「5分重なり」 red, between the items."""
        theme, overlaps = self.theme, row.gap < 0
        words = tr("{gap}分重なり", gap=-row.gap) if overlaps else tr("{gap}分あき", gap=row.gap)
        color = "err" if overlaps else "text2"
        painter.fillRect(rect, theme.color("err_soft" if overlaps else "mute_soft"))
        icon = QRectF(rect.left() + 12, rect.center().y() - 7, 14, 14)
        theme.icons.paint(painter, icon, "triangle-alert" if overlaps else "clock", color)
        box = rect.adjusted(_TIME_LEFT, 0, 0, 0)
        self.write(painter, box, words, size="caption", color=color, bold=overlaps, tabular=True)

    def _paint_times(self, painter: QPainter, rect: QRectF, row: ItemRow) -> None:
        theme, middle = self.theme, rect.center().y()
        theme.icons.paint(painter, QRectF(rect.left() + 12, middle - 8, 16, 16), "grip-vertical", "text3")
        left = rect.left() + _TIME_LEFT
        above = QRectF(left, middle - 21, _TIME_WIDTH, 22)
        color = "text" if row.start else "text3"
        self.write(painter, above, row.start or f"{row.number}", color=color, bold=True, tabular=True)
        if row.fixed:
            theme.icons.paint(painter, QRectF(left + 42, middle - 17, 14, 14), "pin", "text2")
        if row.end or row.start:
            below = QRectF(left, middle + 1, _TIME_WIDTH, 18)
            end = tr("～{value}", value=row.end or tr("未定||時刻"))
            self.write(painter, below, end, size="caption", color="text2", tabular=True)
        bar = QRectF(rect.left() + _BAR_LEFT, rect.top() + 14, 4, rect.height() - 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(_BARS.get(row.kind, "line_strong")))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_right(self, painter: QPainter, rect: QRectF, row: ItemRow) -> float:
        """Length and chips; where the words must end."""
        known = row.minutes is not None
        length = tr("{minutes}分", minutes=row.minutes) if known else tr("未定||時刻")
        box = QRectF(rect.right() - _MINUTES - SPACE.card_padding, rect.top(), _MINUTES, rect.height())
        color = "text2" if known else "text3"
        self.write(painter, box, length, color=color, tabular=True, align=_RIGHT)
        right = rect.right() - SPACE.card_padding - _MINUTES + 16
        return self.paint_chips(painter, rect, right, item_chips(row), least=_TEXT_LEFT + 120) - SPACE.s


def item_chips(row: ItemRow) -> list[ChipState]:
    """What is remarkable about an item, the nearest to the right edge first."""
    chips: list[ChipState] = []
    if row.waiting:
        chips.append(ChipState(tr("回答待ち {waiting}", waiting=row.waiting), "warn", "clock"))
    if row.remark:
        chips.append(ChipState(tr("重なり"), "warn", "triangle-alert"))
    if row.open_seats:
        chips.append(ChipState(tr("空席 {n}", n=row.open_seats), "mute", "circle-question-mark"))
    if row.texts["room"]:
        chips.append(ChipState(row.texts["room"], "mute", "map-pin"))
    if row.printed_in is not PrintedIn.RELEASE:
        chips.append(ChipState(row.printed_words, "mute"))
    return chips


__all__ = ["ProgrammeDelegate", "ProgrammeList", "ProgrammeRows", "gap_words", "item_chips"]
