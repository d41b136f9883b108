"""A field for who takes a seat: it finds posts and people while the name is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QVBoxLayout, QWidget

from ogdesk.acts.programme.suggestions import WhoRow, suggest_who
from ogdesk.desk.kit.fields.text import ImeLineEdit
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import ROW, Index, KeyedRows
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.lists.views import set_up
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk

NEW = -1
"""The id of the row that offers to add a person of the typed name."""
_MOST = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICONS = {"post": "landmark", "person": "user-round"}


class SuggestedRows(KeyedRows):
    """What was found; posts and people may share an id, so a row's place is its key."""

    def words(self, row: WhoRow) -> str:
        return row.words

    def spoken(self, row: WhoRow) -> str:
        kind = tr("役職") if row.kind == "post" else tr("人物")
        return tr("、").join(
            part for part in (row.words, "" if row.id == NEW else kind, row.detail, row.why) if part
        )

    def show_found(self, rows: list[WhoRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


class _WhoLine(ImeLineEdit):
    """↑↓ Enter Esc go to the list under the field; never while composing."""

    keyWanted = Signal(int)
    leaving = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, *_ENTER):
            self.keyWanted.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.leaving.emit()


class WhoField(QWidget):
    """`chosen(WhoRow)` when one is picked (id NEW: add a person of that name), `cleared` when the field was emptied."""

    chosen = Signal(object)
    cleared = Signal()

    def __init__(self, desk: Desk, name: str = tr("登壇者")) -> None:
        super().__init__()
        self._desk = desk
        self._stored = ""
        self.line = _WhoLine(name)
        self.rows = SuggestedRows(self)
        self.list = self._make_list(desk.theme)
        self._pause = QTimer(self, singleShot=True, interval=MOTION.search_debounce)
        self._pause.timeout.connect(self._look)
        self.setFocusProxy(self.line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.xxs)
        stack.addWidget(self.line)
        stack.addWidget(self.list)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.line.keyWanted.connect(self._on_key)
        self.line.leaving.connect(self._leave)

    def show_name(self, name: str) -> None:
        """Who has the seat now, '' for nobody."""
        typing = self.line.hasFocus() and self.line.text() != self._stored
        self._stored = name
        if not typing:
            self.line.setText(name)
            self.line.setCursorPosition(0)

    def _make_list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setModel(self.rows)
        view.setItemDelegate(WhoDelegate(theme, view))
        set_up(view, tr("見つかった役職と人物"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.pressed.connect(lambda index: self._take(index.row()))
        view.hide()
        return view

    def _look(self) -> None:
        text = self.line.text().strip()
        if not text or self.line.composing:
            self._show([])
            return
        self._desk.session.look(
            lambda file: suggest_who(file, text, limit=4),
            lambda found: self._found(text, found),
            key=f"who-{id(self)}",
        )

    def _found(self, text: str, found: list[WhoRow]) -> None:
        if not self.line.hasFocus() or self.line.text().strip() != text:
            return
        known = {"".join(row.words.split()) for row in found}
        if "".join(text.split()) not in known:
            found = [
                *found,
                WhoRow("person", NEW, tr("「{text}」を人物に追加", text=text), tr("新しい人物"), ""),
            ]
        self._show(found)

    def _show(self, found: list[WhoRow]) -> None:
        self.rows.show_found(found)
        self.list.setFixedHeight(min(len(found), _MOST) * SIZE.row_one_line)
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentIndex(self.rows.index(0))

    def _on_key(self, key: int) -> None:
        place = self.list.currentIndex().row()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _ENTER:
            self._enter(place)
        elif self.list.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentIndex(self.rows.index((place + step) % self.rows.rowCount()))

    def _enter(self, place: int) -> None:
        if self.list.isVisible() and place >= 0:
            self._take(place)
        elif not self.line.text().strip() and self._stored:
            self._pause.stop()
            self.cleared.emit()
        elif self._pause.isActive():
            self._pause.stop()
            self._look()

    def _take(self, place: int) -> None:
        row: WhoRow = self.rows.row(place)
        if row.id == NEW:
            row = WhoRow("person", NEW, self.line.text().strip(), "", "")
        self._pause.stop()
        self._stored = row.words
        self.line.setText(row.words)
        self._show([])
        self.chosen.emit(row)

    def _leave(self) -> None:
        """Esc, or the caret goes elsewhere: what is not in the file is not left standing."""
        self._pause.stop()
        self._show([])
        if not self.line.text().strip() and self._stored:
            self.cleared.emit()
        else:
            self.line.setText(self._stored)


class WhoDelegate(RowDelegate):
    """Paint a post or person: icon, name, what tells it apart."""

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row: WhoRow = index.data(ROW)
        icon = "plus" if row.id == NEW else _ICONS[row.kind]
        box = QRectF(rect.left() + 8, rect.center().y() - 8, 16, 16)
        self.theme.icons.paint(painter, box, icon, "text2")
        words = rect.adjusted(32, 0, -8, 0)
        used = self.write(painter, words, row.words, bold=row.id != NEW) + SPACE.m
        why = tr("（{why}）", why=row.why) if row.why else ""
        detail = "　".join(part for part in (row.detail, why) if part)
        self.write(painter, words.adjusted(used, 0, 0, 0), detail, size="caption", color="text2")

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """The keyboard is in the field."""
