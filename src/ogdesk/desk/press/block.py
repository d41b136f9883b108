"""Row of one block of the release: its header in the list, and what opens under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.findings import Finding
from ogdesk.council.release import BLOCK, BODY_KEYS, BlockKey
from ogdesk.desk.kit.controls import line
from ogdesk.desk.navigation.field_registry import Reveal
from ogdesk.desk.press.block_body import BlockInside
from ogdesk.desk.press.block_head import BlockHead
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.notice.build import BuiltBlock

OWN_WORDS = tr("自分で書いた文")
_MOVES: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BlockRow(QWidget):
    """One block of the release in the list.

    The head always shows; Enter, Space or a click opens it in place, Esc closes it, Alt+↑↓ ask for a move (`moveWanted`).

    The lead stands in a card of its own: it has no head and is always open. Whoever is led here finds the caret in the own
    words of the block, else at its head.
    """

    moveWanted = Signal(int)

    def __init__(self, desk: Desk, notice_id: int, key: BlockKey, reveal: Reveal | None) -> None:
        super().__init__()
        self._desk = desk
        self._notice_id = notice_id
        self.key = key
        self._block: BuiltBlock | None = None
        self._inside: BlockInside | None = None
        self.line = line()
        self.head = BlockHead(desk.theme)
        self.head.movable = key in BODY_KEYS and not desk.session.read_only
        self.head.clicked.connect(lambda: self.set_open(not self.is_open))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(self.line)
        self._stack.addWidget(self.head)
        self.setFocusProxy(self.head)
        for part in (self.head, self.line):
            part.setVisible(key is not BlockKey.LEAD)
        desk.book.add(f"{BLOCK}:{key.value}", self, reveal=lambda: self._show_here(reveal))

    @property
    def inside(self) -> BlockInside:
        """The part under the head, built when it is wanted first."""
        if self._inside is None:
            self._inside = BlockInside(self._desk, self._notice_id, self.key)
            self._inside.moveWanted.connect(self.moveWanted)
            self._inside.hide()
            self._stack.addWidget(self._inside)
            if self._block is not None:
                self._inside.show_block(self._block)
        return self._inside

    @property
    def is_open(self) -> bool:
        return self._inside is not None and not self._inside.isHidden()

    def set_open(self, opened: bool) -> None:
        """Open or close it in place."""
        if opened or self._inside is not None:
            self.inside.setVisible(opened)
        self.head.set_open(opened)
        self._aim()

    def show_block(self, block: BuiltBlock) -> None:
        """Show the newest build."""
        if block == self._block:
            return
        self._block = block
        source = OWN_WORDS if block.is_rewritten else tr(block.source_word)
        self.head.show_words(
            block.mark,
            tr("（見出しを入力）") if block.lacks_heading else tr(block.heading),
            source,
            printed=block.shown and bool(block.text),
            outdated=block.is_outdated,
        )
        if self._inside is not None:
            self._inside.show_block(block)
        elif block.is_outdated:
            # What needs an answer is open.
            self.set_open(True)
        self._aim()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """What the proofreader says of what stands under this heading, worst first."""
        self.head.show_findings(findings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape and self.is_open and self.key is not BlockKey.LEAD:
            self.set_open(False)
            self.head.setFocus()
        elif alt and key in _MOVES and self.key in BODY_KEYS:
            self.moveWanted.emit(_MOVES[key])
        else:
            super().keyPressEvent(event)

    def _aim(self) -> None:
        """Where the caret lands that is sent to this block."""
        target = self._inside.target if self._inside is not None and self.is_open else None
        if target is None and self.key is BlockKey.LEAD and self._inside is not None:
            target = self._inside.rewrite
        self.setFocusProxy(target or self.head)

    def _show_here(self, reveal: Reveal | None) -> None:
        if reveal is not None:
            reveal()
        self.set_open(True)
