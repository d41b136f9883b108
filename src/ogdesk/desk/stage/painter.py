"""How one seat of the stage looks."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogdesk.acts.programme.stage import StageSeat
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import RADIUS
from ogdesk.desk.lists.keyed_rows import ROW
from ogdesk.desk.stage.model import seat_chip
from ogdesk.desk.stage.places import FULL_WIDTH
from ogdesk.desk.words import tr

_CHIP = 22
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class Pictured(Protocol):
    """What the painter asks of the picture."""

    def rect_of(self, place: int) -> QRectF: ...

    def is_lifted(self, place: int) -> bool: ...


class SeatPainter(QStyledItemDelegate):
    """Paints one seat: icon, name, who comes, state; dashed when it is not certain."""

    def __init__(self, theme: Theme, picture: Pictured) -> None:
        super().__init__()
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
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS.card, RADIUS.card)
        if state & QStyle.StateFlag.State_HasFocus:
            theme.paint_focus(painter, rect.adjusted(-2, -2, 2, 2), RADIUS.card)

    def _edge(self, seat: StageSeat, state: QStyle.StateFlag) -> QPen:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not seat.certain:
            chip = seat_chip(seat)
            color = chip[1] if chip is not None and chip[1] != "mute" else "line_strong"
            return QPen(self._theme.color(color), 2 if chosen else 1.5, Qt.PenStyle.DashLine)
        if chosen:
            return QPen(self._theme.color("accent"), 2)
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
            who = tr("代理") if seat.deputy else ""
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
