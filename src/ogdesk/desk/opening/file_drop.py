"""Event filter for files dragged onto the window, wherever the pointer is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ogdesk.desk.kit.controls import column, label
from ogdesk.desk.kit.tokens import RADIUS, SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ogdesk.desk.frame import MainWindow
    from ogdesk.desk.kit.theme import Theme

_VEIL_ALPHA = 40


class FileDrop(QObject):
    """Event filter for dropped files.

    `dropped(list[Path])`. Watches the native window: a field under the pointer would take the file's path for text.
    """

    dropped = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._veil: DropOverlay | None = None
        self._handle: QObject | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._attach()

    def _attach(self) -> None:
        """The native window is there from the first show on."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Show:
                self._attach()
            return False
        if event.type() == QEvent.Type.DragLeave:
            self._show_veil(False)
            return False
        if not isinstance(event, QDropEvent):
            return False
        files = local_files(event.mimeData())
        if not files:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._show_veil(isinstance(event, QDragMoveEvent))
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(files)
        return True

    def _show_veil(self, shown: bool) -> None:
        if shown and self._veil is None:
            self._veil = DropOverlay(self._window.theme, self._window)
        if self._veil is not None:
            self._veil.setGeometry(self._window.rect())
            self._veil.setVisible(shown)
            self._veil.raise_()


def local_files(mime: QMimeData) -> list[Path]:
    """The files of this computer or of a share that are dragged; none for text, rows and addresses of the web."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropOverlay(QWidget):
    """Overlay shown during a drag. While a file is over the window: it says what happens when it is let go."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        board = QFrame()
        board.setProperty("kind", "toast")
        told = column(label(tr("ここで放すと、開く前に中身を確かめられます"), role="toast"))
        told.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.m)
        board.setLayout(told)
        stack = QVBoxLayout(self)
        stack.addWidget(board, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tint = QColor(self._theme.color("accent"))  # the theme keeps its own
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 3))
        tint.setAlpha(_VEIL_ALPHA)
        painter.setBrush(tint)
        painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), RADIUS.overlay, RADIUS.overlay)
        painter.end()
