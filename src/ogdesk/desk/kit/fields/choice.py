"""A combo box for a short list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.words import shown

_NARROW, _WIDE = 120, 320
_BAR = 24
"""Room for the scroll bar of the list."""


class ChoiceField(QComboBox):
    """A combo box of choices.

    Choices are (value, words). `committed(object)` when the user picks another one; the wheel changes nothing.
    """

    committed = Signal(object)

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[Any, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: list[Any] = []
        self._committed: Any = None
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Replace the list; the value stays when it is still among them."""
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([shown(words) for _, words in choices])
        self.set_value(self._committed)

    def value(self) -> Any:
        """The chosen value, None when nothing is chosen."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def set_value(self, value: Any) -> None:
        """Show a stored value; one that is not in the list shows as nothing chosen."""
        self._committed = value
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def sizeHint(self) -> QSize:
        """As wide as its words, up to a measure: one long name of a body must not push the form out of the window."""
        return super().sizeHint().boundedTo(QSize(_WIDE, super().sizeHint().height()))

    def showPopup(self) -> None:
        """The list is as wide as its words, whatever the field is."""
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + _BAR))
        super().showPopup()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_NARROW, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("text2"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = self.width() - 18.0, self.height() / 2
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))
        painter.end()

    def _on_activated(self) -> None:
        if self.value() != self._committed:
            self._committed = self.value()
            self.committed.emit(self._committed)
