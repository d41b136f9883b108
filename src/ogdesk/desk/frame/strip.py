"""A message bar over all pages: 「これは見本です。」, 読み取り専用, 保存できない."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ogdesk.desk.kit.controls import flat_button, label
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE


class Strip(QFrame):
    """One line with one button, or two; stays until `clear`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self._act: Callable[[], object] | None = None
        self._other_act: Callable[[], object] | None = None
        icon = QLabel()
        icon.setFixedSize(16, 16)
        theme.icons.dress(icon, "info", 16, "warn")
        self.words = label("", wrap=True)
        self.button = flat_button(theme, "")
        self.button.clicked.connect(self._on_clicked)
        self.other = flat_button(theme, "")
        self.other.clicked.connect(self._on_other)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xl, SPACE.xs, SPACE.m, SPACE.xs)
        row.setSpacing(SPACE.s)
        row.addWidget(icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.other)
        self.hide()

    def tell(
        self,
        words: str,
        *,
        button: str = "",
        act: Callable[[], object] | None = None,
        other: str = "",
        other_act: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence and what can be done about it; `other` is the second button."""
        self._act, self._other_act = act, other_act
        self.words.setText(words)
        for shown, text in ((self.button, button), (self.other, other)):
            shown.setText(text)
            shown.setVisible(bool(text))
        self.setAccessibleName(words)
        self.show()

    def clear(self) -> None:
        self._act = self._other_act = None
        self.hide()

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()

    def _on_other(self) -> None:
        if self._other_act is not None:
            self._other_act()
