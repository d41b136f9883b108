"""Delegate of 登壇回数: a line from the first to the last time, a disc with the number where somebody appeared."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ogdesk.acts.people.appearance_counts import CountRow
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.row_delegate import CellDelegate
from ogdesk.desk.people.counts_model import COL_NAME, CountsModel
from ogdesk.desk.words import tr

_CENTRE = Qt.AlignmentFlag.AlignCenter
_DISC = 13.0
_GLYPH = 16


class CountsDelegate(CellDelegate):
    """Delegate of 登壇回数. Names at the left, discs in the 年度, sums in bold; the row of sums below is tinted."""

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        plain = "surface" if index.data(ROW) is not None else "window"
        chosen = state & QStyle.StateFlag.State_Selected
        painter.fillRect(rect, self.theme.color("select" if chosen else plain))

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        self.theme.paint_focus(painter, rect)

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        model = index.model()
        if not isinstance(model, CountsModel):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = model.row_of(index)
        if index.column() == COL_NAME:
            self._paint_name(painter, rect, row)
        elif row is not None and model.is_year(index.column()):
            self._paint_year(painter, rect, model, index)
        else:
            self.write(painter, rect, str(index.data() or ""), bold=True, tabular=True, align=_CENTRE)

    def _paint_name(self, painter: QPainter, rect: QRectF, row: CountRow | None) -> None:
        left = rect.left() + SPACE.m
        if row is not None:
            icon = "user-round" if row.entity == "person" else "armchair"
            box = QRectF(left, rect.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            self.theme.icons.paint(painter, box, icon, "text3")
            left += _GLYPH + SPACE.s
        inside = QRectF(left, rect.top(), rect.right() - left - SPACE.xs, rect.height())
        name = row.name.replace("　", " ") if row is not None else tr("合計")
        self.write(painter, inside, name, color="text" if row is not None else "text2", bold=True)

    def _paint_year(self, painter: QPainter, rect: QRectF, model: CountsModel, index: Index) -> None:
        events = model.events_of(index)
        self._paint_line(painter, rect, model, index)
        if not events:
            return
        many, planned = len(events) > 1, all(event.planned for event in events)
        fill = "surface" if planned else "accent" if many else "info_soft"
        edge = QPen(self.theme.color("accent_text"), 1.4)
        edge.setStyle(Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine)
        painter.setPen(edge)
        painter.setBrush(self.theme.color(fill))
        painter.drawEllipse(rect.center(), _DISC, _DISC)
        color = "on_accent" if many and not planned else "accent_text"
        self.write(
            painter,
            rect,
            str(len(events)),
            size="caption",
            color=color,
            bold=True,
            tabular=True,
            align=_CENTRE,
        )

    def _paint_line(self, painter: QPainter, rect: QRectF, model: CountsModel, index: Index) -> None:
        """The piece of the row's line in this cell."""
        row, year = model.row_of(index), model.year_of(index.column())
        known = [e.fiscal_year for e in row.events if e.fiscal_year is not None] if row is not None else []
        if year is None or not known or not min(known) <= year <= max(known):
            return
        left = rect.center().x() if year == min(known) else rect.left()
        right = rect.center().x() if year == max(known) else rect.right() + 1
        painter.setPen(QPen(self.theme.color("bar2"), 2))
        painter.drawLine(QPointF(left, rect.center().y()), QPointF(right, rect.center().y()))


class CountsHeader(QHeaderView):
    """Header view of 登壇回数. 年度 in two lines (R2, 2020); a click sorts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.sorted_by = -1
        """The column the rows are sorted by, -1 for none in sight."""
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.themeChanged.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        high = QFontMetrics(self._theme.font("caption")).height()
        return QSize(super().sizeHint().width(), 2 * high + 12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, CountsModel):
            return
        painter.save()
        box = QRectF(rect)
        painter.fillRect(box, self._theme.color("surface"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self._theme.color("line"))
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        centre = Qt.AlignmentFlag.AlignCenter
        year = model.year_of(section) if model.is_year(section) else None
        if year is not None:
            half = box.height() / 2
            self._label(painter, QRectF(box.left(), 2, box.width(), half), words, centre, "text", bold=True)
            low = QRectF(box.left(), half - 2, box.width(), half)
            self._label(painter, low, str(year), centre, "text2", bold=False)
        else:
            left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            inside = box.adjusted(SPACE.m, 0, 0, 0) if section == COL_NAME else box
            shown = f"{words} ▾" if section == self.sorted_by else words
            self._label(painter, inside, shown, left if section == COL_NAME else centre, "text2", bold=True)
        painter.restore()

    def _label(
        self, painter: QPainter, rect: QRectF, words: str, align: Qt.AlignmentFlag, color: str, *, bold: bool
    ) -> None:
        painter.setFont(self._theme.font("caption", bold=bold, tabular=True))
        painter.setPen(self._theme.color(color))
        painter.drawText(rect, align, words)
