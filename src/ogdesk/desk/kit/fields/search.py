"""Search field that filters a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ogdesk.desk.kit.fields.text import ImeLineEdit
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION
from ogdesk.desk.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(ImeLineEdit):
    """A line edit that filters a list.

    さがす: `searched(str)` 150 ms after the last key (at once on Enter), never while composing.
    `downPressed` on ↓ so that the page can put the caret into the list; Esc goes there too, and in the list takes the
    narrowing away (`frame.Page`)."""

    searched = Signal(str)
    downPressed = Signal()

    def __init__(
        self, theme: Theme, name: str = tr("この一覧をさがす"), parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self._told = ""
        self.setPlaceholderText(tr("さがす"))
        self._glass = self.addAction(
            theme.icons.icon("search", 18, "text3"), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.themeChanged.connect(self._dress)
        theme.icons.changed.connect(self._dress)
        self._timer = QTimer(self, singleShot=True, interval=MOTION.search_debounce)
        self._timer.timeout.connect(self._tell)
        self.textEdited.connect(lambda _: self._timer.start())

    def clear_search(self) -> None:
        """「条件を消す」"""
        self.clear()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._tell()
        elif event.key() == Qt.Key.Key_Down:
            self.downPressed.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._timer.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    def _dress(self) -> None:
        self._glass.setIcon(self._theme.icons.icon("search", 18, "text3"))
