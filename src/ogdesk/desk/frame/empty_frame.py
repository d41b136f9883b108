"""Paints the window before its widgets exist.

Nothing here may touch `Qt`, not even by a call that could take one of its values (`fillRect`, `QBrush`): PySide makes all
hundred enumerations of it then, which takes a fifth of the way to the first paint. A pixmap is filled without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPixmap

from ogdesk.desk.kit.tokens import BREAKPOINT, SIZE, TOKENS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MIDDLE = 128


def paint_bare(window: QWidget, scheme: object) -> None:
    """The colours of navigation, head and page, where they will be. `scheme` as the settings have it; anything but `light`
    and `dark` follows the system."""
    system = window.palette().window().color().lightness()
    dark = scheme == "dark" or (scheme != "light" and system < _MIDDLE)
    colors = TOKENS.colors("dark" if dark else "light")
    slim = window.width() < BREAKPOINT.nav_slim_below
    nav = SIZE.nav_width_slim if slim else SIZE.nav_width
    width, height = window.width(), window.height()
    painter = QPainter(window)
    painter.drawPixmap(0, 0, width, height, _dot(colors["window"]))
    painter.drawPixmap(nav, 0, width - nav, SIZE.header, _dot(colors["surface"]))
    painter.drawPixmap(0, 0, nav, height, _dot(colors["nav"]))
    painter.end()


def _dot(color: str) -> QPixmap:
    """One pixel of a colour, to be stretched."""
    dot = QPixmap(1, 1)
    dot.fill(QColor(color))
    return dot
