"""View and delegate of the list of symposia: 年度 where it begins, then day, title, theme and state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView

from ogdesk.acts.rows import SymposiumRow
from ogdesk.council.event import EVENT_STATE_WORDS, EventState
from ogdesk.desk.kit.controls.chips import ChipState
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.lists.keyed_rows import Index
from ogdesk.desk.lists.row_delegate import RowDelegate
from ogdesk.desk.lists.views import ENTER, set_up
from ogdesk.desk.symposia.list_model import STATE_CHIPS, SymposiumRows, day_words, kind_words, year_words
from ogdesk.desk.words import tr

_YEAR, _DAY = 116, 168
_DAY_NARROW = 132
_UNKNOWN = tr("日付不明")


class SymposiumList(QTableView):
    """`openWanted` on Enter or a double click, `removeWanted` on Del, `left` on Esc."""

    openWanted = Signal()
    removeWanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, model: SymposiumRows) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        set_up(self, tr("シンポジウムの一覧"))
        self.setItemDelegate(SymposiumDelegate(theme, self, model))
        self._lay_out_rows()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.grouped = True
        self.doubleClicked.connect(lambda _index: self.openWanted.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    def _lay_out_rows(self) -> None:
        """One column, rows of one height. A QListView would ask the model for every row at each reset and each page."""
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(SIZE.row_two_line)
        rows.setDefaultSectionSize(SIZE.row_two_line)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the ends of the list, not of the row."""
        model = self.model()
        if action == QAbstractItemView.CursorAction.MoveHome:
            return model.index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return model.index(model.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    @property
    def current_id(self) -> int | None:
        """The id of the current row."""
        return self._rows.id_at(self.currentIndex().row())

    def choose(self, row_id: int | None) -> bool:
        """Make the row of this id current; False when it is not in the list."""
        place = self._rows.place_of(row_id)
        if place >= 0:
            self.choose_place(place)
        return place >= 0

    def choose_place(self, place: int) -> None:
        """Make a row current, the last one where there are fewer."""
        self.setCurrentIndex(self._rows.index(max(0, min(place, self._rows.rowCount() - 1)), 0))

    def show_grouped(self, grouped: bool) -> None:
        """With the 年度 at the left, or without."""
        self.grouped = grouped
        self.viewport().update()

    def first_visible(self) -> int:
        """The row at the upper edge: it shows its 年度 whatever stands above it."""
        return self.indexAt(QPoint(1, 1)).row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.currentIndex().isValid()
        if event.key() in ENTER and chosen:
            self.openWanted.emit()
        elif event.key() == Qt.Key.Key_Delete and chosen:
            self.removeWanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SymposiumDelegate(RowDelegate):
    """Paint a row, with its 年度 at the left where that begins or the list is scrolled into it."""

    height = SIZE.row_two_line

    def __init__(self, theme: Theme, view: SymposiumList, model: SymposiumRows) -> None:
        super().__init__(theme, view)
        self._view = view
        self._model = model

    def body(self, rect: QRectF, _index: Index) -> QRectF:
        return rect.adjusted(_YEAR, 0, 0, 0) if self._view.grouped else rect

    def paint_line(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Above a row: across the whole list where a 年度 begins."""
        row = self._model.known_row(index.row())
        if row is None or rect.top() <= 0:
            return
        left = rect.left() + SPACE.card_padding
        if self._view.grouped:
            left = rect.left() + (0 if self._begins_year(index.row(), row) else _YEAR)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.drawLine(QPointF(left, rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5))

    def paint_row(self, painter: QPainter, rect: QRectF, _state: QStyle.StateFlag, index: Index) -> None:
        row, body = self._model.row_at(index.row()), self.body(rect, index)
        if row is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("mute_soft"))
            painter.drawRoundedRect(QRectF(body.left() + _DAY, body.center().y() - 5, 180, 10), 4, 4)
            return
        if self._view.grouped:
            self._paint_year(painter, rect, index.row(), row)
        right = self.paint_chips(painter, body, body.right() - SPACE.card_padding, row_chips(row)) - SPACE.s
        width = _DAY if body.width() > 640 else _DAY_NARROW
        day = QRectF(body.left() + SPACE.l, body.top(), width - SPACE.l, body.height())
        words = day_words(row) or _UNKNOWN
        self.write(painter, day, words, color="text2" if row.day else "text3", tabular=True)
        left = body.left() + width
        self.write_two_lines(
            painter, QRectF(left, body.top(), right - left, body.height()), row.title, row.theme
        )

    def _paint_year(self, painter: QPainter, rect: QRectF, place: int, row: SymposiumRow) -> None:
        if not self._begins_year(place, row) and place != self._view.first_visible():
            return
        box = QRectF(rect.left() + SPACE.card_padding, rect.center().y() - 21, _YEAR - SPACE.l, 22)
        self.write(painter, box, year_words(row), bold=True)
        if row.fiscal_year is not None:
            below, year = box.translated(0, 21), f"{row.fiscal_year}"
            self.write(painter, below, year, size="caption", color="text3", tabular=True)

    def _begins_year(self, place: int, row: SymposiumRow) -> bool:
        above = self._model.known_row(place - 1)
        return above is None or above.fiscal_year != row.fiscal_year


def row_chips(row: SymposiumRow) -> list[ChipState]:
    """The state, and the kind where it is no symposium."""
    state = EventState(row.state)
    chips = [ChipState(tr(EVENT_STATE_WORDS[state]), *STATE_CHIPS[state])]
    kind = kind_words(row)
    return [*chips, ChipState(kind, "mute")] if kind else chips
