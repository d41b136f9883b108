"""Check list of a person's 肩書き, in order: which of them an appearance prints."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ogdesk.acts.programme.view import AffiliationChoice
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index
from ogdesk.desk.lists.ordered_list import OrderedList, OrderedRows
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.words import tr

_BOX_ENDS = 60


class AffiliationRows(OrderedRows):
    """The 肩書き of one person; `ticked(id, on)` when one is chosen or not."""

    ticked = Signal(int, bool)

    def words(self, row: AffiliationChoice) -> str:
        return row.words

    def spoken(self, row: AffiliationChoice) -> str:
        return tr("{words}、{value}", words=row.words, value=tr("載せる") if row.chosen else tr("載せない"))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            on = self.row(index.row()).chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked.emit(self.row(index.row()).id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class AffiliationCheckList(OrderedList):
    """Space or a click on the box ticks."""

    def __init__(self, theme: Theme, rows: AffiliationRows) -> None:
        super().__init__(theme, rows, tr("載せる肩書き"), SIZE.row_one_line)
        self._affiliations = rows
        self.setItemDelegate(AffiliationDelegate(theme, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.current_row >= 0:
            self._toggle(self.current_row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < _BOX_ENDS:
            self._toggle(index.row())

    def _toggle(self, place: int) -> None:
        if not self.read_only:
            on = not self._affiliations.row(place).chosen
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            self._affiliations.setData(self._affiliations.index(place), state, Qt.ItemDataRole.CheckStateRole)


class AffiliationDelegate(RowDelegate):
    """Paint a 肩書き: grip, box, words."""

    inset = SPACE.l

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row: AffiliationChoice = index.data(ROW)
        middle = rect.center().y()
        grip = QRectF(rect.left() + 8, middle - 8, 16, 16)
        self.theme.icons.paint(painter, grip, "grip-vertical", "text3")
        self._paint_box(painter, QRectF(rect.left() + 34, middle - 9, 18, 18), row.chosen)
        words = rect.adjusted(_BOX_ENDS + 2, 0, -8, 0)
        self.write(painter, words, row.words, color="text" if row.chosen else "text2")

    def _paint_box(self, painter: QPainter, box: QRectF, ticked: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("accent" if ticked else "line_strong"), 1.5))
        painter.setBrush(self.theme.color("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            self.theme.icons.paint(painter, box.adjusted(2, 2, -2, -2), "check", "on_accent")
