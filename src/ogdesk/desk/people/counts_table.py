"""Table view of 登壇回数: the arrows move between cells, Enter opens; they go on past the last 年度 in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.lists.keyed_rows import Index
from ogdesk.desk.lists.row_delegate import one_line_height
from ogdesk.desk.lists.views import ENTER
from ogdesk.desk.people.counts_model import COL_NAME, CountsModel
from ogdesk.desk.people.counts_painting import CountsDelegate, CountsHeader
from ogdesk.desk.words import tr

_NAME, _MOST_NAME, _YEAR, _MOST_YEAR, _TOTAL = 168, 300, 44, 76, 64
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CountsTable(QTableView):
    """Table view of 登壇回数.

    `picked()` when another cell is current, `opened()` on Enter or a double click, `copyWanted()`, `left()` on Esc,
    `fitted()` when other 年度 are in sight."""

    picked = Signal()
    opened = Signal()
    copyWanted = Signal()
    left = Signal()
    fitted = Signal()

    def __init__(self, theme: Theme, model: CountsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = model
        self.kept: tuple[str, int, int] | None = None
        """The cell that is current: whose (entity and id), and its column."""
        self.setAccessibleName(tr("登壇回数の一覧"))
        self.head = CountsHeader(theme)
        self.setHorizontalHeader(self.head)
        self.head.setSectionsClickable(True)
        self.setModel(model)
        self.delegate = CountsDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(one_line_height(theme))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._fit)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        theme.themeChanged.connect(self.viewport().update)

    def choose_cell(self, row: int, column: int) -> None:
        """Make a cell current."""
        self.setCurrentIndex(self.counts.index(max(0, row), max(0, min(column, self.counts.col_total))))

    def choose_kept(self) -> None:
        """The cell that was current, or the first one, where none is."""
        if not self.currentIndex().isValid() and self.counts.rows:
            entity, id_, column = self.kept or ("", 0, COL_NAME)
            self.choose_cell(self.counts.place_of(entity, id_), column)

    @property
    def current_id(self) -> None:
        """People and posts have the same ids: `kept` says whose cell is current."""

    def choose(self, _row_id: int | None) -> bool:
        """Not by an id."""
        return False

    def choose_place(self, _place: int) -> None:
        self.choose_kept()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._keep()
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copyWanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not (event.key() in _STEPS and not event.modifiers() and self._go_past(_STEPS[event.key()])):
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Found in by the field さがす: item views do not compose Japanese."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.indexAt(event.position().toPoint()) == self.currentIndex():
            self.picked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)

    def _keep(self) -> None:
        index = self.currentIndex()
        found = self.counts.row_of(index)
        if found is not None:
            self.kept = (found.entity, found.id, index.column())

    def _go_past(self, step: int) -> bool:
        """An arrow at the edge of the 年度 in sight brings the next one."""
        column = self.currentIndex().column()
        edge = 1 if step < 0 else len(self.counts.years)
        if column != edge or not self.counts.shift(step):
            return False
        self.fitted.emit()
        return True

    def _fit(self) -> None:
        """As many 年度 as have room, all of the same width."""
        room = self.viewport().width() - _NAME - _TOTAL
        self.counts.show_years(room // _YEAR)
        count = max(1, len(self.counts.years))
        each = min(_MOST_YEAR, max(_YEAR, room // count))
        name = min(_MOST_NAME, max(_NAME, self.viewport().width() - _TOTAL - each * count))
        self.head.resizeSection(COL_NAME, name)
        for column in range(1, count + 1):
            self.head.resizeSection(column, each)
        self.head.resizeSection(self.counts.col_total, _TOTAL)
        self.fitted.emit()
