"""あかさたな beside the list: jumps to the first name of each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ogdesk.acts.people.rows import KANA_ROWS, OTHER
from ogdesk.desk.kit.controls import ArrowKeys
from ogdesk.desk.words import tr

_SIZE = 28


class KanaIndex(QWidget):
    """A bar of kana buttons.

    One Tab stop, arrows inside. `jumped(place)` in the list; letters nobody begins with are grey.
    """

    jumped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("五十音の索引"))
        self.buttons: dict[str, QToolButton] = {}
        self._places: dict[str, int] = {}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        for letter in (*(row for row, _ in KANA_ROWS), OTHER):
            button = QToolButton()
            button.setText(tr("他") if letter == OTHER else letter)
            button.setProperty("kind", "letter")
            button.setFixedWidth(_SIZE)
            button.setMaximumHeight(_SIZE)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
            button.setAccessibleName(
                tr("ふりがなのない人へ") if letter == OTHER else tr("{letter}行へ", letter=letter)
            )
            button.clicked.connect(lambda _checked, letter=letter: self._jump(letter))
            self.buttons[letter] = button
            stack.addWidget(button)
        stack.addStretch(1)
        self._keys = ArrowKeys(list(self.buttons.values()), self)

    def show_starts(self, starts: Sequence[tuple[str, int]]) -> None:
        """Where each letter begins in the present list; without any the index rests (a search is on)."""
        self._places = dict(starts)
        for letter, button in self.buttons.items():
            button.setEnabled(letter in self._places)
        usable = [button for button in self.buttons.values() if button.isEnabled()]
        if usable:
            self._keys.stop_at(usable[0])

    def _jump(self, letter: str) -> None:
        if letter in self._places:
            self.jumped.emit(self._places[letter])
