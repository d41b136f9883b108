"""The insertion line of a drag, and the words for a move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.words import tr

_LEFT, _WIDTH, _HEIGHT = 32, 64, 22


def gap_at(y: int, heights: Sequence[int]) -> int:
    """Before which of the rows, that stand one under the other from 0 on, something goes that is held at `y`; their number
    for the end."""
    top = 0
    for place, height in enumerate(heights):
        if y < top + height // 2:
            return place
        top += height
    return len(heights)


def paint_insertion(painter: QPainter, theme: Theme, y: int, width: int, words: str = "") -> None:
    """The line from the left edge to `width`, with words on it where there are some."""
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.drawLine(0, y, width, y)
    if words:
        box = QRectF(_LEFT, max(y - _HEIGHT / 2, 0), _WIDTH, _HEIGHT)
        painter.setFont(theme.font("caption", bold=True, tabular=True))
        painter.fillRect(box, theme.color("accent"))
        painter.setPen(theme.color("on_accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def moved_words(first: int, place: int) -> str:
    """「3番目から2番目へ移動しました」; places are counted from 0."""
    return tr("{value}番目から{value2}番目へ移動しました", value=first + 1, value2=place + 1)
