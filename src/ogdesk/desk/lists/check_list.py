"""A list of names with check boxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ogdesk.acts.members.observation_edits import Candidate
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.lists.keyed_rows import NONE, Index
from ogdesk.desk.lists.row_delegate import PADDING, CellDelegate

_LEAST_ROW, _BOX = 28, 16


class TickModel(QAbstractListModel):
    """List model with check boxes. Names that are ticked with Space or the mouse; `ticked()` after each."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Candidate, ...] = ()
        self.chosen: set[int] = set()

    def show(self, candidates: Sequence[Candidate]) -> None:
        """These, in this order; what is chosen stays."""
        self.beginResetModel()
        self.shown = tuple(candidates)
        self.endResetModel()

    def choose(self, ids: set[int]) -> None:
        """Exactly these."""
        self.chosen = ids
        if self.shown:
            self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))
        self.ticked.emit()

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        candidate = self.shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if candidate.id in self.chosen else Qt.CheckState.Unchecked
        return candidate.name if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        id_ = self.shown[index.row()].id
        self.chosen = (
            self.chosen | {id_} if Qt.CheckState(value) == Qt.CheckState.Checked else self.chosen - {id_}
        )
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


class TickDelegate(CellDelegate):
    """A box with its name; the whole row is the target of the mouse, Space that of the keyboard."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(index))

    def row_height(self, index: Index) -> int:
        return max(_LEAST_ROW, super().row_height(index) - 6)

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        self.theme.paint_focus(painter, rect)

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        box = QRectF(rect.left() + SPACE.s, rect.center().y() - _BOX / 2, _BOX, _BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("accent" if on else "line_strong"), 1.2))
        painter.setBrush(self.theme.color("accent" if on else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            self.theme.icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", "on_accent")
        words = rect.adjusted(_BOX + SPACE.xs + PADDING, 0, -SPACE.xs, 0)
        self.write(painter, words, str(index.data() or ""))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and option.rect.contains(event.position().toPoint())
        )
        pressed = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        if not clicked and not pressed:
            return False
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)
