"""The council's name at the top of the navigation: two lines, the first bold, elided."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent

from ogdesk.desk.kit.controls import ElidingLabel
from ogdesk.desk.kit.tips import tip

_LAST_WORDS = ("推進協議会", "連絡協議会", "協議会", "推進機構", "連合会", "研究会", "委員会", "機構")
"""Words such names end with; the second line begins with one of them rather than in its middle."""


def break_name(name: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """The first line and what is left for the second ('' where all fits): before the last word of such names, else where
    one kind of letters ends, as near to the middle as can be, else where the line is full."""
    if fits(name):
        return name, ""
    full = max((end for end in range(1, len(name)) if fits(name[:end])), default=1)
    for word in _LAST_WORDS:
        place = name.rfind(word)
        if 0 < place <= full:
            return name[:place].rstrip(), name[place:]
    places = [end for end in range(2, full + 1) if _ends_here(name, end)]
    place = min(places, key=lambda end: abs(2 * end - len(name)), default=full)
    return name[:place].rstrip(), name[place:].lstrip()


def _ends_here(name: str, place: int) -> bool:
    before, after = _letters(name[place - 1]), _letters(name[place])
    return after not in (before, "HIRAGANA")


def _letters(sign: str) -> str:
    """CJK, KATAKANA, HIRAGANA, LATIN … or SPACE; the long-vowel sign counts as katakana."""
    if sign.isspace():
        return "SPACE"
    return unicodedata.name(sign, "OTHER").partition(" ")[0].partition("-")[0]


class CouncilNameLabel(ElidingLabel):
    """A label of two lines with the council's name.

    `show_name`; `restChanged(str)` tells what did not fit. The whole name is the tooltip and the spoken name.
    """

    restChanged = Signal(str)

    def __init__(self) -> None:
        super().__init__("", bold=True, role="")
        self._name = ""

    def show_name(self, name: str) -> None:
        """Another name."""
        self._name = name
        self.setAccessibleName(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        width, metrics = self.contentsRect().width(), self.fontMetrics()
        first, rest = break_name(self._name, lambda text: metrics.horizontalAdvance(text) <= width)
        self.setText(first)
        self.restChanged.emit(rest)

    def _tip(self) -> None:
        self.setToolTip(tip(self._name))
