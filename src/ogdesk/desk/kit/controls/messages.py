"""Messages in the layout: the inline message and the empty state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ogdesk.desk.kit.controls.buttons import primary_button, secondary_button
from ogdesk.desk.kit.controls.cards import column
from ogdesk.desk.kit.controls.field import Level
from ogdesk.desk.kit.controls.labels import hide_unless, label, repolish
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.words import shown

_ICONS = {
    "error": ("circle-alert", "err"),
    "warn": ("triangle-alert", "warn"),
    "info": ("info", "info"),
    "ok": ("circle-check", "ok"),
}


class InlineMessage(QFrame):
    """A tinted box above what it concerns: icon, bold fact, one sentence, one button. Hidden until `tell`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._act: Callable[[], object] | None = None
        self.setProperty("kind", "message")
        self.icon = QLabel()
        self.icon.setFixedSize(20, 22)
        self.fact = label("", bold=True, wrap=True)
        self.words = label("", size="caption", role="sub", wrap=True)
        self.button = secondary_button(theme, "")
        self.button.clicked.connect(self._on_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        line.setSpacing(SPACE.s)
        line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        text = column(self.fact, self.words, spacing=SPACE.xxs)
        text.addSpacing(SPACE.xs)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.s)
        self._buttons.addWidget(self.button)
        self._buttons.addStretch(1)
        text.addLayout(self._buttons)
        line.addLayout(text, 1)
        self.hide()

    def tell(
        self,
        fact: str,
        sentence: str = "",
        *,
        level: Level = "info",
        button: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a fact, what it means, and what can be done."""
        self._act = act
        self.setProperty("level", level)
        repolish(self)
        self._theme.icons.dress(self.icon, _ICONS[level][0], 20, _ICONS[level][1])
        fact, sentence, button = shown(fact), shown(sentence), shown(button)
        self.fact.setText(fact)
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{fact}　{sentence}".strip())
        self.show()

    def put_beside(self, button: QWidget) -> None:
        """A second answer, right of the button."""
        self._buttons.insertWidget(1, button)

    def clear(self) -> None:
        """The matter is settled."""
        self._act = None
        self.hide()

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()


class EmptyState(QWidget):
    """What an empty list says: icon, one fact, one sentence, one button."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        fact: str,
        sentence: str = "",
        *,
        button: str = "",
        act: Callable[[], object] | None = None,
        primary: bool = False,
    ) -> None:
        super().__init__()
        picture = QLabel()
        picture.setFixedSize(56, 56)
        theme.icons.dress(picture, icon, 56, "line_strong")
        self.fact = label(fact, size="subtitle")
        self.words = label(sentence, role="sub", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hide_unless(bool(sentence), self.words)
        self.button = (primary_button if primary else secondary_button)(theme, button)
        hide_unless(bool(button), self.button)
        if act is not None:
            self.button.clicked.connect(lambda _checked: act())
        stack = QVBoxLayout(self)
        stack.setContentsMargins(SPACE.xl, SPACE.xxl, SPACE.xl, SPACE.xxl)
        stack.setSpacing(SPACE.s)
        stack.addStretch(1)
        stack.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        stack.addWidget(self.fact, 0, Qt.AlignmentFlag.AlignHCenter)
        stack.addWidget(self.words)  # unaligned: an aligned label that wraps is cut
        stack.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        stack.addStretch(2)

    def show_fact(self, fact: str, sentence: str = "", button: str = "") -> None:
        """Say something else (no hits: 「「◯◯」は見つかりませんでした。」 + 「条件を消す」)."""
        self.fact.setText(fact)
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
