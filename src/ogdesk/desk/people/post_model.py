"""Paged model of the list of 役職, and its delegate."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle

from ogdesk.acts.members.bars import BarKind
from ogdesk.acts.people.posts import HolderRow, PostRow, PostsFound
from ogdesk.council.written_dates import said_day
from ogdesk.desk.chart.days import ChartDays
from ogdesk.desk.chart.span_painting import bar_rect, paint_bars, paint_years
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.paged_rows import DayModel
from ogdesk.desk.lists.row_delegate import PADDING, CellDelegate
from ogdesk.desk.words import tr

COL_POST, COL_HOLDER, COL_TERM, COL_CHART = range(4)


class PostModel(DayModel):
    """Paged model of posts. Who holds what, on `day`."""

    titles = (tr("役職"), tr("基準日のかた"), tr("任期満了日"), tr("在任の期間"))

    def show(self, answer: PostsFound) -> int:
        return super().show(answer.ids)

    def cell(self, row: PostRow, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(chart_words(row) if column == COL_CHART else self._text(row, column))
        return None

    def spoken(self, row: PostRow) -> str:
        name, certain = row.holder_on(self.day)
        holder = tr("{name}（不明）", name=name) if name and not certain else name or tr("記録なし")
        return tr("。").join(
            (
                tr("{name}、{wareki}は{holder}", name=row.name, wareki=said_day(self.day), holder=holder),
                *(tr(h.words) for h in row.holders),
            )
        )

    def _text(self, row: PostRow, column: int) -> str:
        if column == COL_POST:
            return row.name
        if column == COL_HOLDER:
            name, certain = row.holder_on(self.day)
            return name.replace("　", " ") + ("" if certain or not name else "？")
        if column == COL_TERM:
            ends = row.term_ends_on(self.day)
            return tr(said_day(ends)) if ends else ""
        return tr("。").join(tr(holder.words) for holder in row.holders) or tr("在任の記録なし")


class PostDelegate(CellDelegate):
    """Bars with the holders' names in them."""

    def __init__(self, theme: Theme, picture: ChartDays, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._picture = picture

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, PostRow):
            return
        if index.column() == COL_CHART:
            self._paint_chart(painter, rect, row)
        else:
            words = str(index.data() or "")
            doubtful = index.column() == COL_HOLDER and words.endswith("？")
            inside, color = rect.adjusted(PADDING, 0, -SPACE.xs, 0), "warn" if doubtful else "text"
            self.write(painter, inside, words, color=color, bold=index.column() == COL_POST)

    def _paint_chart(self, painter: QPainter, rect: QRectF, row: PostRow) -> None:
        scale = self._picture.scale(rect)
        painter.setClipRect(rect)
        paint_years(painter, self.theme, scale, rect)
        for holder in row.holders:
            paint_bars(painter, self.theme, scale, holder.bars, rect.center().y())
            self._paint_name(painter, rect, holder)

    def _paint_name(self, painter: QPainter, rect: QRectF, holder: HolderRow) -> None:
        font = self.theme.font("caption", bold=True)
        known = (bar for bar in holder.bars if bar.kind is BarKind.KNOWN)
        for bar in known:
            box = bar_rect(self._picture.scale(rect), bar.first, bar.last, rect.center().y())
            words = holder.name.partition("　")[0]
            if QFontMetricsF(font).horizontalAdvance(words) + 8 <= box.width():
                painter.setFont(font)
                painter.setPen(self.theme.color("surface"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def chart_words(row: PostRow) -> str:
    """Holders with their sources."""
    lines = []
    for holder in row.holders:
        lines.append(holder.words)
        if holder.texts["source"]:
            lines.append(tr("　出典　{source}", source=holder.texts["source"]))
    return "\n".join(lines) or tr("在任の記録がありません")
