"""Header view of a list with a chart: 年度 in 和暦 and 西暦 over the last column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.chart.scale import Scale, year_letter
from ogdesk.desk.chart.span_painting import paint_diamond
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.lists.row_delegate import PADDING

_HANDLE = 5


class ChartHeader(QHeaderView):
    """Header view with a scale of 年度 over the chart's column. `chart` is the number of the column with the picture."""

    def __init__(self, theme: Theme, picture: ChartDays, chart: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._picture = picture
        self._chart = chart
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(48)
        picture.changed.connect(self.viewport().update)
        theme.themeChanged.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        high = QFontMetrics(self._theme.font("caption")).height()
        return QSize(super().sizeHint().width(), 2 * high + 12)

    def chart_rect(self) -> QRectF:
        """The section over the picture."""
        left = self.sectionViewportPosition(self._chart)
        return QRectF(left, 0, self.sectionSize(self._chart), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        box = QRectF(rect)
        painter.fillRect(box, self._theme.color("surface"))
        if section == self._chart:
            self._paint_years(painter, box)
        else:
            self._paint_title(painter, box, section)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self._theme.color("line"))
        painter.restore()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = self._moment_at(event.pos().x())
            if words:
                QToolTip.showText(event.globalPos(), tip(words), self)
                return True
        return super().viewportEvent(event)

    def _paint_title(self, painter: QPainter, box: QRectF, section: int) -> None:
        model = self.model()
        words = str(model.headerData(section, Qt.Orientation.Horizontal)) if model is not None else ""
        painter.setFont(self._theme.font("caption", bold=True))
        painter.setPen(self._theme.color("text2"))
        inside = box.adjusted(PADDING, 0, 0, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if section == self.sortIndicatorSection():
            x = inside.left() + painter.fontMetrics().horizontalAdvance(words) + 10
            self._paint_arrow(painter, QPointF(x, box.center().y()))

    def _paint_arrow(self, painter: QPainter, center: QPointF) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip = -2.5 if up else 2.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("text2"), 1.6))
        x, y = center.x(), center.y()
        painter.drawPolyline(
            QPolygonF([QPointF(x - 4, y - tip), QPointF(x, y + tip), QPointF(x + 4, y - tip)])
        )

    def _paint_years(self, painter: QPainter, box: QRectF) -> None:
        scale = self._picture.scale(box)
        step = scale.step()
        half = box.height() / 2
        for number, year in enumerate(scale.years()):
            if number % step == 0:
                left = scale.x(year.first_day)
                width = scale.width / len(scale.years()) * step
                self._paint_label(painter, QRectF(left, 2, width, half), year_letter(year), "text", True)
                self._paint_label(
                    painter, QRectF(left, half - 2, width, half), str(year.year), "text2", False
                )
        if self.sortIndicatorSection() == self._chart:
            self._paint_arrow(painter, QPointF(box.left() + 7, box.center().y()))
        for moment in self._picture.moments:
            paint_diamond(painter, self._theme, QPointF(scale.x(moment.first), box.bottom() - 6))
        self._paint_handle(painter, scale, box)

    def _paint_label(self, painter: QPainter, rect: QRectF, words: str, color: str, bold: bool) -> None:
        painter.setFont(self._theme.font("caption", bold=bold, tabular=True))
        painter.setPen(self._theme.color(color))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_handle(self, painter: QPainter, scale: Scale, box: QRectF) -> None:
        """The end of the line of the 基準日, to be taken with the mouse."""
        x, bottom = scale.x(self._picture.day), box.bottom()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.color("err")))
        top = bottom - 7
        painter.drawPolygon(
            QPolygonF([QPointF(x - _HANDLE, top), QPointF(x + _HANDLE, top), QPointF(x, bottom)])
        )

    def _moment_at(self, x: int) -> str:
        scale = self._picture.scale(self.chart_rect())
        near = [m.words for m in self._picture.moments if abs(scale.x(m.first) - x) <= 8]
        return "\n".join(near)
