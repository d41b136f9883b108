"""設定「焦点を強く表示」: a second focus ring inside the first, yellow in light, black in dark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import RADIUS


class FocusHalo(QObject):
    """Follows the keyboard through the application; lists and pages paint their own (`Theme.paint_focus`)."""

    def __init__(self, theme: Theme, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        app.focusChanged.connect(self._follow)
        theme.themeChanged.connect(self._look_again)
        self._ring: _Ring | None = None

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # it goes with its control
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if now is not None and self._theme.strong and not _paints_its_own(now):
            self._ring = _Ring(self._theme, now)

    def _look_again(self) -> None:
        self._follow(None, QApplication.focusWidget())


class _Ring(QWidget):
    def __init__(self, theme: Theme, control: QWidget) -> None:
        super().__init__(control)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        control.installEventFilter(self)
        self._fit()
        self.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus_halo"), 2))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS.control - 2, RADIUS.control - 2
        )
        painter.end()

    def _fit(self) -> None:
        control = self.parentWidget()
        if control is not None:
            self.setGeometry(control.rect().adjusted(2, 2, -2, -2))


def _paints_its_own(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit)
