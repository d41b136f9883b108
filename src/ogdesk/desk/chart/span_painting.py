"""Paints a span as a bar: solid where it is known, hatched where only the year is, dashed with 「？」 where nobody knows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ogdesk.acts.members.bars import Bar, BarKind, BarMark, MarkKind
from ogdesk.desk.chart.scale import Scale
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.words import tr

HEIGHT = 18
_ROUND = 3.5
_LEAST = 2.0
_HATCHED_FROM = 6
"""A month is too narrow for hatching."""
_WORDS_FROM = 64
"""A dashed piece at least this wide says 「？時期不明」, a smaller one 「？」."""


def paint_years(painter: QPainter, theme: Theme, scale: Scale, rect: QRectF) -> None:
    """The dotted lines between the 年度."""
    pen = QPen(theme.color("line"), 1, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    for year in scale.years():
        x = round(scale.x(year.first_day)) + 0.5
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


def paint_bars(painter: QPainter, theme: Theme, scale: Scale, bars: Sequence[Bar], middle: float) -> None:
    """The pieces of a row around the line `middle`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bar in bars:
        rect = bar_rect(scale, bar.first, bar.last, middle)
        if bar.kind is BarKind.KNOWN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("bar"))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
        elif bar.kind is BarKind.YEAR_ONLY and rect.width() < _HATCHED_FROM:
            painter.fillRect(rect, theme.color("bar2"))
        elif bar.kind is BarKind.YEAR_ONLY:
            _paint_hatched(painter, theme, rect)
        else:
            _paint_unknown(painter, theme, rect)


def paint_marks(
    painter: QPainter, theme: Theme, scale: Scale, marks: Sequence[BarMark], middle: float
) -> None:
    """Diamonds for changes of name, a flag for the term as 会長市."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        x = scale.x(mark.first)
        if mark.kind is MarkKind.RENAMED:
            paint_diamond(painter, theme, QPointF(x, middle))
        else:
            _paint_chair(painter, theme, scale, mark, middle)


def bar_rect(scale: Scale, first: date | None, last: date | None, middle: float) -> QRectF:
    """Where a piece lies; an open end reaches the edge of the picture, nothing is narrower than can be seen."""
    left = scale.x(first) if first is not None else scale.left
    right = scale.x(last) if last is not None else scale.left + scale.width
    return QRectF(left, middle - HEIGHT / 2, max(_LEAST, right - left), HEIGHT)


def paint_diamond(painter: QPainter, theme: Theme, center: QPointF, size: float = 5.5) -> None:
    """A change of name."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("surface"), 1.5))
    painter.setBrush(theme.color("purple"))
    x, y = center.x(), center.y()
    corners = [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)]
    painter.drawPolygon(QPolygonF(corners))


def _paint_hatched(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    inside = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(inside, _ROUND, _ROUND)
    painter.save()
    painter.fillPath(shape, theme.color("surface"))
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(theme.color("bar"), 1.4))
    # Lines of our own: a brush pattern would not follow the scale of the screen.
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += 5
    painter.restore()
    painter.setPen(QPen(theme.color("bar_edge"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)


def _paint_unknown(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    pen = QPen(theme.color("warn"), 1.2)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QBrush(_pale(theme)))
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), _ROUND, _ROUND)
    font = theme.font("caption", bold=True)
    words = tr("？時期不明") if rect.width() >= _WORDS_FROM else "？"
    if rect.width() >= QFontMetricsF(font).horizontalAdvance(words):
        painter.setFont(font)
        painter.setPen(theme.color("warn"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def _pale(theme: Theme) -> QColor:
    color = QColor(theme.color("surface"))
    color.setAlpha(200)
    return color


def _paint_chair(painter: QPainter, theme: Theme, scale: Scale, mark: BarMark, middle: float) -> None:
    rect = bar_rect(scale, mark.first, mark.last, middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("teal"))
    painter.drawRect(QRectF(rect.left(), rect.bottom() - 3, max(3.0, rect.width()), 3))
    painter.setPen(QPen(theme.color("teal"), 1.6))
    pole, top = rect.left(), middle - HEIGHT / 2 - 3
    painter.drawLine(QPointF(pole, top), QPointF(pole, rect.bottom()))
    painter.setPen(QPen(theme.color("surface"), 1))
    painter.setBrush(theme.color("teal"))
    cloth = [QPointF(pole, top), QPointF(pole + 11, top + 4.5), QPointF(pole, top + 9)]
    painter.drawPolygon(QPolygonF(cloth))
