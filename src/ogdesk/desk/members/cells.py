"""Painting the cells of the list of members; shared by the list of posts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ogdesk.acts.members.rows import MemberRow
from ogdesk.council.membership_status import Status
from ogdesk.desk.chart.days import Picture
from ogdesk.desk.chart.span_painting import paint_bars, paint_marks, paint_years
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import ChipKind
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.paged_rows import ROW
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

Index = QModelIndex | QPersistentModelIndex
PADDING = 12
_CHIP = 22


class RowDelegate(QStyledItemDelegate):
    """Background, line below and text of a row; subclasses paint what is more than text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(self.theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, self._ground(option))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.color("line"))
        self.paint_cell(painter, rect, index)
        painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """The content of one cell."""
        self.write(painter, rect, str(index.data() or ""))

    def write(
        self,
        painter: QPainter,
        rect: QRectF,
        words: str,
        *,
        color: str = "text",
        bold: bool = False,
        tabular: bool = False,
    ) -> None:
        """One line of text, ending in 「…」 where it does not fit."""
        painter.setFont(self.theme.font("body", bold=bold, tabular=tabular))
        painter.setPen(self.theme.color(color))
        inside = rect.adjusted(PADDING, 0, -SPACE.xs, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _ground(self, option: QStyleOptionViewItem) -> QColor:
        if option.state & QStyle.StateFlag.State_Selected:
            return self.theme.color("select")
        over = option.state & QStyle.StateFlag.State_MouseOver
        return self.theme.color("hover" if over else "surface")


class MemberDelegate(RowDelegate):
    """Bold = certain member on the day, grey = not, 「？」 = can't be told; the last column is the picture."""

    def __init__(self, theme: Theme, picture: Picture, parent: QObject | None = None) -> None:
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

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, GroupRow):
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self.theme.color("window"))
            self.write(painter, rect, str(index.data() or ""), color="text2", bold=True)
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
            self._chip(painter, rect, words, "info")
        elif column == COL_STATUS and status is Status.UNCERTAIN:
            self._chip(painter, rect, words, "warn", dashed=True)
        else:
            color = "text3" if status is Status.NOT else "text"
            bold = status is Status.CERTAIN and column == COL_NAME
            self.write(painter, rect, words, color=color, bold=bold, tabular=column == COL_CODE)

    def _chip(
        self, painter: QPainter, rect: QRectF, words: str, kind: ChipKind, *, dashed: bool = False
    ) -> None:
        width = min(float(chip_width(self.theme, words)), rect.width() - SPACE.xs)
        box = QRectF(rect.left() + SPACE.xs, rect.center().y() - _CHIP / 2, width, _CHIP)
        paint_chip(painter, box, self.theme, words, kind, dashed=dashed)

    def _paint_chart(self, painter: QPainter, rect: QRectF, row: MemberRow) -> None:
        scale = self._picture.scale(rect)
        painter.setClipRect(rect)
        paint_years(painter, self.theme, scale, rect)
        paint_bars(painter, self.theme, scale, row.bars, rect.center().y())
        paint_marks(painter, self.theme, scale, row.marks, rect.center().y())


def row_height(theme: Theme) -> int:
    """A row of one line: 36 px, more where the font is higher."""
    return max(36, QFontMetrics(theme.font("body")).height() + 14)
