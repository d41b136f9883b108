"""Page title that is elided rather than push the buttons out of a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from ogdesk.desk.kit.controls import ElidingLabel
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip

_LEAST = 96
_AROUND = 44
"""Padding, icon and borders of the button beside its words."""


class TitleLabel(ElidingLabel):
    """As wide as its words where there is room."""

    def __init__(self, text: str) -> None:
        super().__init__(text, size="title", role="")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.ensurePolished()  # the style sheet sets the font
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, hint.height())


class TitleButton(QToolButton):
    """A title that opens a list (「▾」)."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = text
        self._tip = ""
        self.setProperty("kind", "title")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.icons.dress(self, "chevron-down", 18)
        self.set_words(text)

    def set_words(self, text: str, tip: str | None = None) -> None:
        """The title, and what pressing it does."""
        self._words = text
        self._tip = self._tip if tip is None else tip
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.font("title", bold=True)).horizontalAdvance(self._words) + _AROUND
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(_LEAST, self.width()) - _AROUND + 2  # advances are rounded
        metrics = QFontMetrics(self._theme.font("title", bold=True))
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tip(self._tip if shown == self._words else f"{self._words}\n{self._tip}".strip()))
