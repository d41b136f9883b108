"""A line edit with proposals: existing things that hold the typed words are listed under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ogdesk.desk.kit.controls import Button, Field, column, label, row
from ogdesk.desk.kit.controls.buttons import ElidingButton
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.kit.theme import Theme
from ogdesk.desk.kit.tokens import MOTION, SPACE
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.session.session import Session
    from ogdesk.store.file import CouncilFile

_MOST = 6


class Proposal(Protocol):
    """Someone or something found: `code` tells it from others of the same name."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def code(self) -> str: ...


def _nothing(_hit: Any) -> str:
    return ""


class ProposingField(QWidget):
    """A line edit with a list of proposals.

    `searched(str)` a moment after the last key (`propose` answers), `edited(str)` with each, `chosen(Proposal)`.

    `told` says what is to be known of a hit before it is chosen.
    """

    searched = Signal(str)
    edited = Signal(str)
    chosen = Signal(object)
    proposed = Signal(object)
    """The hits that are proposed now, all of them."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        support: str,
        *,
        required: bool = False,
        told: Callable[[Any], str] = _nothing,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._told = told
        self._shown: list[QWidget] = []
        self.line = TextField(words)
        self.field = Field(theme, words, self.line, support=support, required=required)
        self.proposals = QWidget()
        self._proposed = column(spacing=SPACE.xxs)
        self.proposals.setLayout(self._proposed)
        self.proposals.hide()
        self._pause = QTimer(self, singleShot=True, interval=MOTION.search_debounce)
        self._pause.timeout.connect(lambda: self.searched.emit(self.line.text()))
        self.line.edited.connect(self._on_edited)
        self.setLayout(column(self.field, self.proposals, spacing=SPACE.s))
        self.setFocusProxy(self.line)

    def ask(self, session: Session, find: Callable[[CouncilFile, str], Sequence[Proposal]]) -> None:
        """Propose what `find` finds in the file for what is typed."""

        def look(typed: str) -> None:
            session.look(
                lambda file: find(file, typed),
                lambda hits: self.propose(typed, hits) if isValid(self) else None,
                key=f"propose.{id(self)}",
            )

        self.searched.connect(look)

    def propose(self, typed: str, hits: Sequence[Proposal]) -> bool:
        """Show what was found for what was typed; False when something else stands there meanwhile."""
        if typed != self.line.text():
            return False
        for shown in self._shown:
            shown.hide()
            shown.deleteLater()
        self._shown = []
        before: QWidget = self.line
        for hit in hits[:_MOST]:
            button = self._button(hit)
            self._put(button, self._told(hit))
            # Made later than what follows below, and yet the next stop of Tab.
            QWidget.setTabOrder(before, button)
            before = button
        self.proposals.setVisible(bool(self._shown))
        if hits:
            self.proposed.emit(hits)
        return True

    def take(self, name: str) -> None:
        """This one is meant; nothing more is proposed."""
        self._pause.stop()
        self.line.setText(name)
        self.propose(name, ())
        self.field.tell("")

    def clear(self) -> None:
        """Empty, as at first."""
        self.take("")

    def _button(self, hit: Proposal) -> Button:
        button = ElidingButton(self._theme, f"{hit.name}　{hit.code}".strip())
        button.setAccessibleName(tr("{name}を選ぶ", name=hit.name))
        button.clicked.connect(lambda _checked: self.chosen.emit(hit))
        return button

    def _put(self, button: Button, told: str) -> None:
        line = row(button, None)
        if told:
            line.insertWidget(1, label(told, size="caption", role="weak"))
        holder = QWidget()
        holder.setLayout(line)
        self._proposed.addWidget(holder)
        self._shown.append(holder)

    def _on_edited(self, text: str) -> None:
        self.field.tell("")
        self.edited.emit(text)
        self._pause.start()
