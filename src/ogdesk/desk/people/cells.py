"""Delegate of the list of people: name with its reading, main 肩書き below, what the search found at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from ogdesk.acts.rows import PersonRow
from ogdesk.desk.kit.controls import chip_width
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.row_delegate import PADDING, CellDelegate
from ogdesk.desk.people.model import PeopleModel
from ogdesk.desk.words import tr

_CHIP = 20


class PersonDelegate(CellDelegate):
    """Delegate of the list of people. Rows of two lines."""

    def row_height(self, _index: Index) -> int:
        body = QFontMetrics(self.theme.font("body")).height()
        caption = QFontMetrics(self.theme.font("caption")).height()
        return max(52, body + caption + 14)

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row, model = index.data(ROW), index.model()
        if not isinstance(row, PersonRow) or not isinstance(model, PeopleModel):
            return
        inside = rect.adjusted(PADDING, 6, -SPACE.s, -7)
        lack = model.lacks.get(row.id, "")
        why = model.why_of(row) or lack
        if why:
            width = chip_width(self.theme, why)
            box = QRectF(inside.right() - width, rect.center().y() - _CHIP / 2, width, _CHIP)
            self.paint_chip(painter, box, ChipState(why, "warn" if why == lack else "info"))
            inside.setRight(box.left() - SPACE.xs)
        above = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        used = self.write(painter, above, row.name.replace("　", " "), bold=True) + SPACE.s
        reading = row.reading.replace("　", " ")
        self.write(painter, above.adjusted(used, 0, 0, 0), reading, size="caption", color="text3")
        below = above.translated(0, inside.height() / 2)
        color = "text2" if row.title else "text3"
        self.write(painter, below, row.title or tr("肩書きなし"), size="caption", color=color)
