"""Delegate of the list of members."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip

from ogdesk.acts.members.rows import MemberRow
from ogdesk.council.membership_status import MembershipStatus
from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.chart.span_painting import paint_bars, paint_marks, paint_years
from ogdesk.desk.kit.controls import chip_width
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.row_delegate import PADDING, CellDelegate
from ogdesk.desk.members.chart_tips import shape_tip
from ogdesk.desk.members.model import (
    COL_CHART,
    COL_CLASS,
    COL_CODE,
    COL_NAME,
    COL_STATUS,
    GroupRow,
    MemberModel,
)

_CHIP = 22


class MemberDelegate(CellDelegate):
    """Delegate of the list of members.

    Bold = certain member on the day, grey = not, 「？」 = can't be told; the last column is the picture.
    """

    def __init__(self, theme: Theme, picture: ChartDays, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._picture = picture

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Over the picture: of the very shape under the mouse; beside them, of the whole row."""
        row = index.data(ROW)
        if event.type() == QEvent.Type.ToolTip and isinstance(row, MemberRow) and index.column() == COL_CHART:
            words = shape_tip(row, self._picture.scale(QRectF(option.rect)), event.pos().x())
            if words:
                QToolTip.showText(event.globalPos(), tip(words), view)
                return True
        return super().helpEvent(event, view, option, index)

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row, inside = index.data(ROW), rect.adjusted(PADDING, 0, -SPACE.xs, 0)
        if isinstance(row, GroupRow):
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self.theme.color("window"))
            self.write(painter, inside, str(index.data() or ""), color="text2", bold=True)
        if not isinstance(row, MemberRow):
            return
        model = index.model()
        assert isinstance(model, MemberModel)
        status = row.status_on(model.day)
        column = index.column()
        words = str(index.data() or "")
        if column == COL_CHART:
            self._paint_chart(painter, rect, row)
        elif column == COL_CLASS and row.chairs_on(model.day):
            self._paint_state(painter, rect, ChipState(words, "info"))
        elif column == COL_STATUS and status is MembershipStatus.UNCERTAIN:
            self._paint_state(painter, rect, ChipState(words, "warn", dashed=True))
        else:
            color = "text3" if status is MembershipStatus.NOT else "text"
            bold = status is MembershipStatus.CERTAIN and column == COL_NAME
            self.write(painter, inside, words, color=color, bold=bold, tabular=column == COL_CODE)

    def _paint_state(self, painter: QPainter, rect: QRectF, chip: ChipState) -> None:
        width = min(float(chip_width(self.theme, chip.text)), rect.width() - SPACE.xs)
        box = QRectF(rect.left() + SPACE.xs, rect.center().y() - _CHIP / 2, width, _CHIP)
        self.paint_chip(painter, box, chip)

    def _paint_chart(self, painter: QPainter, rect: QRectF, row: MemberRow) -> None:
        scale = self._picture.scale(rect)
        painter.setClipRect(rect)
        paint_years(painter, self.theme, scale, rect)
        paint_bars(painter, self.theme, scale, row.bars, rect.center().y())
        paint_marks(painter, self.theme, scale, row.marks, rect.center().y())
