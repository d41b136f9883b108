"""Table view of a parsed paste: Space ticks a line, Enter or F2 edits a cell."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ogdesk.council.programme import ROLE_WORDS
from ogdesk.desk.kit.fields import ChoiceField
from ogdesk.desk.kit.fields.ime import belongs_to_ime
from ogdesk.desk.kit.fields.text import ImeLineEdit
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import Index
from ogdesk.desk.lists.row_delegate import PADDING, RowDelegate
from ogdesk.desk.starting.paste_rows import (
    COL_NAME,
    COL_READING,
    COL_ROLE,
    COL_TICK,
    COL_TITLES,
    COL_TOLD,
    HEADS,
    PasteRows,
)
from ogdesk.desk.words import tr

_WIDTHS = {COL_TICK: 64, COL_ROLE: 132, COL_NAME: 124, COL_READING: 148}
_LEAST_ROWS = 4
_BOX = 16
_STRETCHED = (COL_TITLES, COL_TOLD)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class PasteTable(QTreeView):
    """One Tab stop; ←→↑↓ move by cell."""

    def __init__(self, theme: Theme, rows: PasteRows) -> None:
        super().__init__()
        self._theme = theme
        self.rows = rows
        self.setModel(rows)
        self.setAccessibleName(tr("読み取った登壇者"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LEAST_ROWS * SIZE.row_one_line)
        self.setItemDelegate(PasteDelegate(theme, self))
        header = self.header()
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        for column in _STRETCHED:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the Enter that ends an editor comes here too
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self.rows.toggle(index.row())
        elif event.key() in _ENTER and index.isValid():
            if index.column() == COL_TICK:
                self.rows.toggle(index.row())
            elif index.column() != COL_TOLD:
                self.edit(index)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and index.isValid():
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            column = max(0, min(len(HEADS) - 1, index.column() + step))
            self.setCurrentIndex(index.siblingAtColumn(column))
        else:
            super().keyPressEvent(event)


class PasteDelegate(RowDelegate):
    """Editors that know of input methods; a line that is not ticked is written weaker, doubts in the colour of warnings."""

    def __init__(self, theme: Theme, table: PasteTable) -> None:
        super().__init__(theme, table)
        self._table = table

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, _index: Index) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.color("select"))

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        tick = self._table.rows.index(index.row(), COL_TICK)
        ticked = tick.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        if index.column() == COL_TICK:
            self._paint_tick(painter, rect, ticked)
            return
        doubtful = index.column() == COL_TOLD and self._table.rows.row(index.row()).doubts and ticked
        color = "warn" if doubtful else "text" if ticked else "text3"
        self.write(painter, rect.adjusted(PADDING, 0, -SPACE.xs, 0), str(index.data()), color=color)

    def _paint_tick(self, painter: QPainter, rect: QRectF, ticked: bool) -> None:
        box = QRectF(rect.left() + PADDING, rect.center().y() - _BOX / 2, _BOX, _BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.color("accent" if ticked else "line_strong"))
        painter.setBrush(self.theme.color("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            self.theme.icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", "on_accent")

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere in the first column ticks."""
        if index.column() != COL_TICK:
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._table.rows.toggle(index.row())
        return True

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        name = HEADS[index.column()]
        if index.column() == COL_ROLE:
            choice = ChoiceField(self.theme, list(ROLE_WORDS.items()), name, parent)
            choice.committed.connect(lambda _role: self._commit(choice))
            return choice
        return ImeLineEdit(name, parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ChoiceField):
            editor.set_value(self._table.rows.row(index.row()).role)
        elif isinstance(editor, ImeLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceField) and editor.value() is not None:
            if editor.value() is not self._table.rows.row(index.row()).role:
                model.setData(index, editor.value())
        elif isinstance(editor, ImeLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter, Esc, Tab and the arrows belong to the input method while it composes."""
        if isinstance(editor, ImeLineEdit) and belongs_to_ime(event, editor.composing):
            return False
        return super().eventFilter(editor, event)

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
