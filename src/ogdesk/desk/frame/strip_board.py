"""Shows the most urgent message in the one bar over all pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt

from ogdesk.desk.frame.strip import Strip


class Matter(IntEnum):
    """What the strip may be about, the most urgent first."""

    NOT_SAVED = 0
    READ_ONLY = 1
    DRAFTS = 2
    CRASH = 3
    SAMPLE = 4


@dataclass(frozen=True)
class _Said:
    words: str
    button: str
    act: Callable[[], object] | None
    other: str
    other_act: Callable[[], object] | None


class StripBoard:
    """Chooses which message the strip shows. `tell` a matter, `clear` it when it is settled."""

    def __init__(self, strip: Strip) -> None:
        self._strip = strip
        self._said: dict[Matter, _Said] = {}

    def tell(
        self,
        matter: Matter,
        words: str,
        *,
        button: str = "",
        act: Callable[[], object] | None = None,
        other: str = "",
        other_act: Callable[[], object] | None = None,
    ) -> None:
        self._said[matter] = _Said(words, button, act, other, other_act)
        self._show()

    def tells(self, matter: Matter) -> bool:
        """Whether this matter is not settled."""
        return matter in self._said

    def clear(self, matter: Matter) -> None:
        if self._said.pop(matter, None) is not None:
            self._show()

    def take_keyboard(self) -> None:
        """The caret to the first button: something is asked."""
        self._strip.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_file(self) -> None:
        """Another file: what was said of the one before is void."""
        for matter in (Matter.NOT_SAVED, Matter.READ_ONLY, Matter.DRAFTS, Matter.SAMPLE):
            self._said.pop(matter, None)
        self._show()

    def _show(self) -> None:
        if not self._said:
            self._strip.clear()
            return
        said = self._said[min(self._said)]
        self._strip.tell(
            said.words, button=said.button, act=said.act, other=said.other, other_act=said.other_act
        )
