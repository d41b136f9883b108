"""A short tint over a place that just changed (after an undo, after a jump)."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, RADIUS


def flash(theme: Theme, widget: QWidget, rect: QRect | None = None) -> None:
    """Tint `widget` (or `rect` of it) for 400 ms; nothing where 動きを減らす is on."""
    if theme.motion:
        _FlashOverlay(theme, widget, rect if rect is not None else widget.rect())


class _FlashOverlay(QWidget):
    def __init__(self, theme: Theme, widget: QWidget, rect: QRect) -> None:
        super().__init__(widget)
        self._theme = theme
        self.setObjectName("flash")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(rect)
        self.show()
        self.raise_()
        QTimer.singleShot(MOTION.flash, self, self.deleteLater)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.35)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_text"))
        painter.drawRoundedRect(self.rect(), RADIUS.control, RADIUS.control)
        painter.end()
