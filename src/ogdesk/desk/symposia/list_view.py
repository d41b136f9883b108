"""How the list of symposia looks: the 年度 at the left where it begins, then day, title, theme and state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ogdesk.acts.rows import SymposiumRow
from ogdesk.council.event import EVENT_STATE_WORDS, EventState
from ogdesk.desk.kit.controls import chip_width, paint_chip
from ogdesk.desk.kit.controls.chips import HEIGHT as CHIP
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SIZE, SPACE
from ogdesk.desk.symposia.list_model import STATE_CHIPS, SymposiumRows, day_words, kind_words, year_words
from ogdesk.desk.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
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
        self.setModel(model)
        self.setAccessibleName(tr("シンポジウムの一覧"))
        self.setItemDelegate(SymposiumDelegate(theme, self, model))
        self._lay_out_rows()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
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

    def first_visible(self) -> int:
        """The row at the upper edge: it shows its 年度 whatever stands above it."""
        return self.indexAt(QPoint(1, 1)).row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.currentIndex().isValid()
        if event.key() in _ENTER and chosen:
            self.openWanted.emit()
        elif event.key() == Qt.Key.Key_Delete and chosen:
            self.removeWanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SymposiumDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, theme: Theme, view: SymposiumList, model: SymposiumRows) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, SIZE.row_two_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place, rect, state = index.row(), QRectF(option.rect), option.state
        row = self._model.row_at(place)
        painter.save()
        body = rect.adjusted(_YEAR, 0, 0, 0) if self._view.grouped else rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(body, self._theme.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(body, self._theme.color("hover"))
        if row is None:
            self._paint_waiting(painter, body)
        else:
            if self._view.grouped:
                self._paint_year(painter, rect, place, row)
            else:
                self._paint_line(painter, rect, rect.left() + SPACE.card_padding)
            self._paint_row(painter, body, row)
        if state & QStyle.StateFlag.State_HasFocus:
            self._theme.paint_focus(painter, body)
        painter.restore()

    def _paint_year(self, painter: QPainter, rect: QRectF, place: int, row: SymposiumRow) -> None:
        above = self._model.known_row(place - 1)
        begins = above is None or above.fiscal_year != row.fiscal_year
        left = rect.left() if begins else rect.left() + _YEAR
        self._paint_line(painter, rect, left)
        if not begins and place != self._view.first_visible():
            return
        middle = rect.center().y()
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(self._theme.color("text"))
        year = QRectF(rect.left() + SPACE.card_padding, middle - 21, _YEAR - SPACE.l, 22)
        painter.drawText(year, Qt.AlignmentFlag.AlignVCenter, year_words(row))
        if row.fiscal_year is not None:
            painter.setFont(self._theme.font("caption", tabular=True))
            painter.setPen(self._theme.color("text3"))
            painter.drawText(year.translated(0, 21), Qt.AlignmentFlag.AlignVCenter, f"{row.fiscal_year}")

    def _paint_line(self, painter: QPainter, rect: QRectF, left: float) -> None:
        """The line above a row: across the whole list where a 年度 begins."""
        if rect.top() > 0:
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawLine(QPointF(left, rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5))

    def _paint_waiting(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("mute_soft"))
        painter.drawRoundedRect(QRectF(rect.left() + _DAY, rect.center().y() - 5, 180, 10), 4, 4)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: SymposiumRow) -> None:
        theme = self._theme
        right = self._paint_chips(painter, rect, row)
        width = _DAY if rect.width() > 640 else _DAY_NARROW
        day = QRectF(rect.left() + SPACE.l, rect.top(), width - SPACE.l, rect.height())
        painter.setFont(theme.font(tabular=True))
        painter.setPen(theme.color("text2" if row.day else "text3"))
        painter.drawText(
            day,
            Qt.AlignmentFlag.AlignVCenter,
            _elided(theme.font(tabular=True), day_words(row) or _UNKNOWN, day),
        )
        middle = rect.center().y()
        for words, font, color, top in (
            (row.title, theme.font(bold=True), "text", middle - (20 if row.theme else 11)),
            (row.theme, theme.font("caption"), "text2", middle + 1),
        ):
            box = QRectF(rect.left() + width, top, right - rect.left() - width, 22 if font.bold() else 18)
            painter.setFont(font)
            painter.setPen(theme.color(color))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _elided(font, words, box))

    def _paint_chips(self, painter: QPainter, rect: QRectF, row: SymposiumRow) -> float:
        """State, and the kind where it is no symposium; where the words must end."""
        state = EventState(row.state)
        kind, icon = STATE_CHIPS[state]
        right = rect.right() - SPACE.card_padding
        for words, tint, picture in (
            (tr(EVENT_STATE_WORDS[state]), kind, icon),
            (kind_words(row), "mute", ""),
        ):
            if not words:
                continue
            width = chip_width(self._theme, words, picture)
            place = QRectF(right - width, rect.center().y() - CHIP / 2, width, CHIP)
            paint_chip(painter, place, self._theme, words, tint, icon=picture)
            right -= width + SPACE.s
        return right - SPACE.s


def _elided(font: QFont, words: str, box: QRectF) -> str:
    metrics = QFontMetrics(font)
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
