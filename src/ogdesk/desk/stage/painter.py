"""Delegate of one seat of the stage."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ogdesk.acts.programme.stage import StageSeat
from ogdesk.desk.kit.controls import chip_width
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import RADIUS
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.stage.model import seat_chip
from ogdesk.desk.stage.places import FULL_WIDTH
from ogdesk.desk.words import tr

_CHIP = 22
_CENTRE = Qt.AlignmentFlag.AlignCenter


class Pictured(Protocol):
    """What the painter asks of the picture."""

    def rect_of(self, place: int) -> QRectF: ...

    def is_lifted(self, place: int) -> bool: ...


class StageSeatDelegate(RowDelegate):
    """Paint one seat: icon, name, who comes, state; dashed when it is not certain."""

    height = 96

    def __init__(self, theme: Theme, picture: Pictured) -> None:
        super().__init__(theme)
        self._picture = picture

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if self._picture.is_lifted(index.row()):
            painter.setOpacity(0.45)
        super().paint(painter, option, index)
        painter.restore()

    def body(self, _rect: QRectF, index: Index) -> QRectF:
        return self._picture.rect_of(index.row())

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        theme = self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        for k in (3, 2, 1):
            shade = QColor(theme.color("shadow"))
            shade.setAlpha(10)
            painter.setBrush(shade)
            painter.drawRoundedRect(rect.adjusted(-k / 2, k / 2, k / 2, k), RADIUS.card, RADIUS.card)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setBrush(theme.color("select" if chosen else "surface"))
        painter.setPen(self._edge(index.data(ROW), state))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS.card, RADIUS.card)

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        self.theme.paint_focus(painter, rect.adjusted(-2, -2, 2, 2), RADIUS.card)

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        seat: StageSeat = index.data(ROW)
        rect = self.body(rect, index)
        self._paint_icon(painter, rect, seat)
        self._paint_words(painter, rect, seat)
        self._paint_state(painter, rect, seat)

    def _edge(self, seat: StageSeat, state: QStyle.StateFlag) -> QPen:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not seat.certain:
            chip = seat_chip(seat)
            color = chip.kind if chip is not None and chip.kind != "mute" else "line_strong"
            return QPen(self.theme.color(color), 2 if chosen else 1.5, Qt.PenStyle.DashLine)
        if chosen:
            return QPen(self.theme.color("accent"), 2)
        hovered = state & QStyle.StateFlag.State_MouseOver
        return QPen(self.theme.color("line_strong" if hovered else "line"), 1)

    def _paint_icon(self, painter: QPainter, rect: QRectF, seat: StageSeat) -> None:
        name, color = ("mic", "purple") if seat.leads else ("user-round", "text3")
        if seat.is_open:
            name = "circle-question-mark"
        elif seat.chairs and not seat.leads:
            name, color = "landmark", "accent_text"
        box = QRectF(rect.center().x() - 9, rect.top() + 9, 18, 18)
        self.theme.icons.paint(painter, box, name, color)

    def _paint_words(self, painter: QPainter, rect: QRectF, seat: StageSeat) -> None:
        narrow = rect.width() < FULL_WIDTH
        name = seat.short if narrow else seat.name
        box = QRectF(rect.left() + 3, rect.top() + 29, rect.width() - 6, 20)
        self._line(painter, box, name, "text3" if seat.is_open else "text", bold=True)
        who = seat.role_words if seat.is_open else seat.who
        if narrow:
            who = tr("代理") if seat.deputy else ""
        color = "purple" if seat.deputy else "text2"
        self._line(painter, box.translated(0, 20), who, color)

    def _line(self, painter: QPainter, box: QRectF, words: str, color: str, *, bold: bool = False) -> None:
        """A name that is too long in the size of text is written in that of captions."""
        metrics = QFontMetrics(self.theme.font(bold=True))
        fits = bold and metrics.horizontalAdvance(words) <= box.width()
        size = "body" if fits else "caption"
        self.write(painter, box, words, size=size, color=color, bold=bold, align=_CENTRE)

    def _paint_state(self, painter: QPainter, rect: QRectF, seat: StageSeat) -> None:
        chip = seat_chip(seat)
        if chip is None:
            return
        width = chip_width(self.theme, chip.text, chip.icon)
        if width > rect.width() - 4:
            size = 18
            box = QRectF(rect.center().x() - size / 2, rect.bottom() - 28, size, size)
            self.theme.icons.paint(painter, box, chip.icon, "text2" if chip.kind == "mute" else chip.kind)
            return
        self.paint_chip(
            painter, QRectF(rect.center().x() - width / 2, rect.bottom() - 29, width, _CHIP), chip
        )
