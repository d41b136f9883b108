"""The window before it is furnished."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ogdesk.desk.kit.tokens import BREAKPOINT, SIZE, TOKENS


def paint_bare(window: QWidget) -> None:
    """The colours of navigation, head and page, where they will be."""
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    colors = TOKENS.colors("dark" if dark else "light")
    slim = window.width() < BREAKPOINT.nav_slim_below
    nav = SIZE.nav_width_slim if slim else SIZE.nav_width
    painter = QPainter(window)
    painter.fillRect(window.rect(), QColor(colors["window"]))
    painter.fillRect(QRect(nav, 0, window.width() - nav, SIZE.header), QColor(colors["surface"]))
    painter.fillRect(QRect(0, 0, nav, window.height()), QColor(colors["nav"]))
    painter.end()
