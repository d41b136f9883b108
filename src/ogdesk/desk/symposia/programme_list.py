"""The programme as a list: computed times, what happens, who is in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.acts.programme.view import ItemRow
from ogdesk.council.programme import ItemKind, PrintedIn
from ogdesk.council.timetable import clock_of, times_of
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW
from ogdesk.desk.lists.ordered_list import OrderedList, OrderedRows
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
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and not self.read_only:
            self.setCurrentIndex(index)
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menuWanted.emit(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.current_row >= 0 and not self.read_only and not held and event.text().isdigit():
            self.digitTyped.emit(event)
        else:
            super().keyPressEvent(event)


def row_height(row: ItemRow) -> int:
    """An item, and the slim row of the gap or overlap before it."""
    return SIZE.row_programme + (SLIM if row.gap else 0)


class ProgrammeDelegate(QStyledItemDelegate):
    """Paints an item: grip, times, bar of the kind, heading and people, chips, length."""

    def __init__(self, theme: Theme, parent: OrderedList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, row_height(index.data(ROW)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        rect, state = QRectF(option.rect), option.state
        painter.save()
        if row.gap:
            self._paint_gap(painter, QRectF(rect.left(), rect.top(), rect.width(), SLIM), row)
            rect.setTop(rect.top() + SLIM)
        paint_ground(painter, self._theme, rect, state)
        self._paint_times(painter, rect, row)
        right = self._paint_right(painter, rect, row)
        self._paint_words(painter, rect, row, right)
        if state & QStyle.StateFlag.State_HasFocus:
            self._theme.paint_focus(painter, rect)
        painter.restore()

    def _paint_gap(self, painter: QPainter, rect: QRectF, row: ItemRow) -> None:
        """「10分あき」 grey, 「5分重なり」 red, between the items."""
        theme, overlaps = self._theme, row.gap < 0
        words = tr("{gap}分重なり", gap=-row.gap) if overlaps else tr("{gap}分あき", gap=row.gap)
        painter.fillRect(rect, theme.color("err_soft" if overlaps else "mute_soft"))
        icon = QRectF(rect.left() + 12, rect.center().y() - 7, 14, 14)
        theme.icons.paint(
            painter, icon, "triangle-alert" if overlaps else "clock", "err" if overlaps else "text2"
        )
        painter.setFont(theme.font("caption", bold=overlaps, tabular=True))
        painter.setPen(theme.color("err" if overlaps else "text2"))
        painter.drawText(rect.adjusted(_TIME_LEFT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_times(self, painter: QPainter, rect: QRectF, row: ItemRow) -> None:
        theme, middle = self._theme, rect.center().y()
        theme.icons.paint(painter, QRectF(rect.left() + 12, middle - 8, 16, 16), "grip-vertical", "text3")
        left = rect.left() + _TIME_LEFT
        painter.setFont(theme.font(bold=True, tabular=True))
        painter.setPen(theme.color("text" if row.start else "text3"))
        top = QRectF(left, middle - 21, _TIME_WIDTH, 22)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, row.start or f"{row.number}")
        if row.fixed:
            theme.icons.paint(painter, QRectF(left + 42, middle - 17, 14, 14), "pin", "text2")
        painter.setFont(theme.font("caption", tabular=True))
        painter.setPen(theme.color("text2"))
        below = QRectF(left, middle + 1, _TIME_WIDTH, 18)
        if row.end or row.start:
            painter.drawText(
                below, Qt.AlignmentFlag.AlignVCenter, tr("～{value}", value=row.end or tr("未定||時刻"))
            )
        bar = QRectF(rect.left() + _BAR_LEFT, rect.top() + 14, 4, rect.height() - 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(_BARS.get(row.kind, "line_strong")))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_right(self, painter: QPainter, rect: QRectF, row: ItemRow) -> float:
        """Length and chips; where the words must end."""
        theme = self._theme
        length = tr("{minutes}分", minutes=row.minutes) if row.minutes is not None else tr("未定||時刻")
        painter.setFont(theme.font(tabular=True))
        painter.setPen(theme.color("text2" if row.minutes is not None else "text3"))
        box = QRectF(rect.right() - _MINUTES - SPACE.card_padding, rect.top(), _MINUTES, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, length)
        right = rect.right() - SPACE.card_padding - _MINUTES + 16
        for words, kind, icon in item_chips(row):
            width = chip_width(theme, words, icon)
            if right - width < rect.left() + _TEXT_LEFT + 120:
                break
            place = QRectF(right - width, rect.center().y() - CHIP / 2, width, CHIP)
            paint_chip(painter, place, theme, words, kind, icon=icon)
            right -= width + SPACE.s
        return right - SPACE.s

    def _paint_words(self, painter: QPainter, rect: QRectF, row: ItemRow, right: float) -> None:
        theme, middle = self._theme, rect.center().y()
        left = rect.left() + _TEXT_LEFT
        heading = (
            tr("{heading}「{texts}」", heading=row.heading, texts=row.subject) if row.subject else row.heading
        )
        lines = [
            (heading, theme.font(bold=True), "text", 21.0),
            (row.who, theme.font("caption"), "text2", -1.0),
        ]
        if not row.who:
            lines = [(heading, theme.font(bold=True), "text", 11.0)]
        for words, font, color, up in lines:
            painter.setFont(font)
            painter.setPen(theme.color(color))
            box = QRectF(left, middle - up, right - left, 22 if font.bold() else 18)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def item_chips(row: ItemRow) -> list[tuple[str, ChipKind, str]]:
    """What is remarkable about an item, the nearest to the right edge first."""
    chips: list[tuple[str, ChipKind, str]] = []
    if row.waiting:
        chips.append((tr("回答待ち {waiting}", waiting=row.waiting), "warn", "clock"))
    if row.remark:
        chips.append((tr("重なり"), "warn", "triangle-alert"))
    if row.open_seats:
        chips.append((tr("空席 {n}", n=row.open_seats), "mute", "circle-question-mark"))
    if row.texts["room"]:
        chips.append((row.texts["room"], "mute", "map-pin"))
    if row.printed_in is not PrintedIn.RELEASE:
        chips.append((row.printed_words, "mute", ""))
    return chips


def paint_ground(
    painter: QPainter, theme: Theme, rect: QRectF, state: QStyle.StateFlag, *, inset: int = SPACE.l
) -> None:
    """The ground of a row: selected, under the mouse, or plain; and the thin line under it, `inset` from both ends."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("select"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))
    painter.setPen(QPen(theme.color("line"), 1))
    y = rect.bottom() - 0.5
    painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y))


__all__ = ["ProgrammeDelegate", "ProgrammeList", "ProgrammeRows", "gap_words", "item_chips", "paint_ground"]
