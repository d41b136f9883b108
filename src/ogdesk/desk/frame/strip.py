"""The strip over all pages: 「これは見本です。」, 読み取り専用, 保存できない."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ogdesk.desk.kit.controls import flat_button, label
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE


class Strip(QFrame):
    """One line with one button; stays until `clear`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self._act: Callable[[], object] | None = None
        icon = QLabel()
        icon.setFixedSize(16, 16)
        theme.icons.dress(icon, "info", 16, "warn")
        self.words = label("", wrap=True)
        self.button = flat_button(theme, "")
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xl, SPACE.xs, SPACE.m, SPACE.xs)
        row.setSpacing(SPACE.s)
        row.addWidget(icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, words: str, *, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence and what can be done about it."""
        self._act = act
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(words)
        self.show()

    def clear(self) -> None:
        self._act = None
        self.hide()

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()
