"""The search popup: one field, results under it. The caret stays in the field; ↑↓ choose, Enter opens, Esc closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from ogdesk.desk.finder.delegate import FinderDelegate, row_height
from ogdesk.desk.finder.rows import FinderRow, FinderRows
from ogdesk.desk.kit.controls import flat_button, label, line, row
from ogdesk.desk.kit.fields.text import ImeLineEdit
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, RADIUS, SIZE, SPACE
from ogdesk.desk.lists.views import announce, set_up
from ogdesk.desk.words import tr

WIDTH = 640
_TOP = 72
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_STAYS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class FinderField(ImeLineEdit):
    """The line edit of the search popup.

    `typed` 150 ms after the last key, never while composing; keys of the list are handed on.
    """

    typed = Signal(str)
    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, name: str = tr("さがす")) -> None:
        super().__init__(name)
        self._told: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=MOTION.search_debounce)
        self._timer.timeout.connect(self.tell)
        self.textEdited.connect(lambda _text: self._timer.start())

    @property
    def is_ahead(self) -> bool:
        """Whether more was typed than was told."""
        return self.text() != self._told

    def begin(self) -> None:
        """Empty, and told so."""
        self.clear()
        self._told = None
        self.tell()

    def tell(self) -> None:
        """Say what is typed, once."""
        self._timer.stop()
        if self.composing:
            self._timer.start()
        elif self.is_ahead:
            self._told = self.text()
            self.typed.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()


class FinderPopup(QFrame):
    """A frame over the window. `wanted(str)`: an answer to this text, please; `chosen(FinderRow)`; `left` on Esc.

    It stands in the upper middle, or with its corner at `corner` (a point of the window).
    """

    wanted = Signal(str)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, window: QWidget, name: str = tr("さがす"), width: int = WIDTH) -> None:
        super().__init__(window)
        self._window = window
        self._width = width
        self.corner: QPoint | None = None
        self._opens_first = False
        self.setProperty("kind", "popup")
        self.setAccessibleName(name)
        self.field = FinderField(name)
        self.rows = FinderRows(self)
        self.list = self._make_list(theme)
        self.words = label("", role="sub", wrap=True)
        self.again = flat_button(theme, tr("条件を消す"))
        self.again.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = QWidget()
        self._lay_out()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Show it with an empty field, over the upper middle of the window."""
        self._opens_first = False
        self.show_rows((), "")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.begin()

    def show_rows(self, rows: Sequence[FinderRow], nothing: str) -> None:
        """The answer to what is typed; `nothing` is said when it has no lines."""
        self.rows.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.words.setText(nothing)
        self.nothing.setVisible(not rows and bool(nothing))
        self.again.setVisible(bool(self.field.text()))
        self.choose(self.rows.next_from(-1, 1))
        self._fit(sum(row_height(each) for each in rows))
        if self._opens_first and not self.field.is_ahead:
            self._opens_first = False
            self._open_current()

    def current(self) -> FinderRow | None:
        """The chosen line."""
        return self.rows.row(self.list.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    # ---- inside

    def _make_list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setModel(self.rows)
        view.setItemDelegate(FinderDelegate(theme, view))
        set_up(view, tr("見つかったもの"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.clicked.connect(lambda _index: self._open_current())
        return view

    def _lay_out(self) -> None:
        self.nothing.setLayout(row(self.words, self.again))
        self.nothing.layout().setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)  # type: ignore[union-attr]
        self.field.setMinimumHeight(SIZE.control_with_margin)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        head.addWidget(self.field)
        stack = QVBoxLayout(self)
        # The list and its scroll bar end above the round corners.
        stack.setContentsMargins(1, 1, 1, RADIUS.overlay)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(line())
        stack.addWidget(self.list, 1)
        stack.addWidget(self.nothing)

    def _connect(self) -> None:
        self.field.typed.connect(self.wanted)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.left)
        self.again.clicked.connect(lambda _on: self.field.begin())
        self._window.installEventFilter(self)

    def _step(self, step: int) -> None:
        self.choose(self.rows.next_from(self.list.currentIndex().row(), step))
        row_ = self.current()
        if row_ is not None:
            announce(self.field, row_.spoken)

    def choose(self, number: int) -> None:
        """Make a line the chosen one (-1: leave it as it is)."""
        if number < 0:
            return
        self.list.setCurrentIndex(self.rows.index(number))
        if number == self.rows.next_from(-1, 1):
            self.list.scrollToTop()

    def _enter(self) -> None:
        """Enter before the answer is there opens its first line as soon as it is."""
        if self.field.is_ahead:
            self._opens_first = True
            self.field.tell()
        else:
            self._open_current()

    def _open_current(self) -> None:
        row_ = self.current()
        if row_ is not None and row_.can_be_opened:
            self.chosen.emit(row_)

    def _fit(self, wanted: int) -> None:
        """As high as its lines, as far as the window goes."""
        room = self._window.height() - (self.corner.y() if self.corner else _TOP) - SPACE.xl - 80
        self.list.setFixedHeight(max(0, min(wanted + SPACE.s, room)))
        self._place()

    def _place(self) -> None:
        free = self._window.width() - 2 * SPACE.l
        width = min(self._width, free)
        self.setFixedWidth(width)
        self.adjustSize()
        if self.corner is None:
            self.move((self._window.width() - width) // 2, _TOP)
        else:
            self.move(min(self.corner.x(), SPACE.l + free - width), self.corner.y())
