"""A question inside the page instead of a dialog: what would happen, a button with a verb, and 「戻る」, which has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ogdesk.desk.kit.controls import label, row, secondary_button
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tips import tip
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.navigation.field_registry import show_in_scroll
from ogdesk.desk.words import tr


class Question(QFrame):
    """Hidden until `ask`. The caret goes to 「戻る」, and back to where it was asked from when that or Esc is pressed."""

    def __init__(self, theme: Theme, question: str, sentence: str, verb: str, icon: str) -> None:
        super().__init__()
        self._from: QWidget | None = None
        self._act: Callable[[], object] | None = None
        self.setProperty("kind", "message")
        self.setProperty("level", "warn")
        self.setAccessibleName(question)
        self.setAccessibleDescription(sentence)
        self.words = label(sentence, role="sub", wrap=True)
        self.yes = secondary_button(theme, verb, icon)
        self.back = secondary_button(theme, tr("戻る"))
        self.back.setToolTip(tip(tr("戻る（Esc）")))
        self.back.setAccessibleDescription(f"{question}{sentence}")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        stack.setSpacing(SPACE.s)
        stack.addWidget(label(question, bold=True, wrap=True))
        stack.addWidget(self.words)
        stack.addLayout(row(self.back, self.yes, None))
        self.yes.clicked.connect(lambda _checked: self._accept())
        self.back.clicked.connect(lambda _checked: self.decline())
        self.hide()

    def explain(self, sentence: str) -> None:
        """Say otherwise what would happen."""
        self.words.setText(sentence)
        self.setAccessibleDescription(sentence)
        self.back.setAccessibleDescription(f"{self.accessibleName()}{sentence}")

    def ask(self, asked_from: QWidget, act: Callable[[], object]) -> None:
        """Show it; `act` is done for the verb."""
        self._from, self._act = asked_from, act
        self.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        # It has its height with the next events.
        QTimer.singleShot(0, self, lambda: show_in_scroll(self))

    def decline(self) -> None:
        """戻る: nothing happens."""
        had = self.isAncestorOf(self.focusWidget() or self)
        self.hide()
        if had and self._from is not None:
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.decline()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        act, self._act = self._act, None
        self.decline()
        if act is not None:
            act()
