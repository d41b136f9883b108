"""Painting the list of people: name with its reading, main 肩書き below, what the search found at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ogdesk.acts.rows import PersonRow
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.paged_rows import ROW
from ogdesk.desk.members.cells import PADDING, RowDelegate
from ogdesk.desk.people.model import PeopleModel
from ogdesk.desk.words import tr

Index = QModelIndex | QPersistentModelIndex
_CHIP = 20
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class PersonDelegate(RowDelegate):
    """Rows of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body = QFontMetrics(self.theme.font("body")).height()
        caption = QFontMetrics(self.theme.font("caption")).height()
        return QSize(super().sizeHint(option, index).width(), max(52, body + caption + 14))

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row, model = index.data(ROW), index.model()
        if not isinstance(row, PersonRow) or not isinstance(model, PeopleModel):
            return
        inside = rect.adjusted(PADDING, 6, -SPACE.s, -7)
        why = model.why_of(row)
        lack = model.lacks.get(row.id, "")
        why = why or lack
        if why:
            width = chip_width(self.theme, why)
            box = QRectF(inside.right() - width, rect.center().y() - _CHIP / 2, width, _CHIP)
            paint_chip(painter, box, self.theme, why, "warn" if why == lack else "info")
            inside.setRight(box.left() - SPACE.xs)
        self._paint_name(
            painter, QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2), row
        )
        below = QRectF(inside.left(), inside.center().y(), inside.width(), inside.height() / 2)
        self._line(painter, below, row.title or tr("肩書きなし"), "text2" if row.title else "text3")

    def _paint_name(self, painter: QPainter, rect: QRectF, row: PersonRow) -> None:
        name = row.name.replace("　", " ")
        painter.setFont(self.theme.font("body", bold=True))
        painter.setPen(self.theme.color("text"))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, _LEFT, shown)
        left = rect.left() + painter.fontMetrics().horizontalAdvance(shown) + SPACE.s
        if row.reading:
            rest = QRectF(left, rect.top(), rect.right() - left, rect.height())
            self._line(painter, rest, row.reading.replace("　", " "), "text3")

    def _line(self, painter: QPainter, rect: QRectF, words: str, color: str) -> None:
        painter.setFont(self.theme.font("caption"))
        painter.setPen(self.theme.color(color))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, _LEFT, shown)
