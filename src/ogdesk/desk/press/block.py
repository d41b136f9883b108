"""One block of the release: its head in the list, and what opens under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.release import BlockKey
from ogdesk.desk.drafts import BLOCK
from ogdesk.desk.fieldbook import Reveal
from ogdesk.desk.press.head import BlockHead
from ogdesk.desk.press.inside import BlockInside
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk
    from ogdesk.notice.build import BuiltBlock

OWN_WORDS = tr("自分で書いた文")


class BlockRow(QWidget):
    """The head always shows; Enter, Space or a click opens it in place, Esc closes it."""

    def __init__(self, desk: Desk, notice_id: int, key: BlockKey, reveal: Reveal | None) -> None:
        super().__init__()
        self._desk = desk
        self._notice_id = notice_id
        self.key = key
        self._block: BuiltBlock | None = None
        self._inside: BlockInside | None = None
        self.head = BlockHead(desk.theme)
        self.head.clicked.connect(lambda: self.set_open(not self.is_open))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(self.head)
        desk.book.add(f"{BLOCK}:{key.value}", self, control=self.head, reveal=lambda: self._show_here(reveal))

    @property
    def inside(self) -> BlockInside:
        """The part under the head, built when it is wanted first."""
        if self._inside is None:
            self._inside = BlockInside(self._desk, self._notice_id, self.key)
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

    def show_block(self, block: BuiltBlock) -> None:
        """Show the newest build."""
        if block == self._block:
            return
        self._block = block
        source = OWN_WORDS if block.is_rewritten else tr(block.source_word)
        self.head.show_words(
            block.mark,
            block.heading,
            source,
            printed=block.shown and bool(block.text),
            outdated=block.is_outdated,
        )
        if self._inside is not None:
            self._inside.show_block(block)
        elif block.is_outdated:
            # What needs an answer is open.
            self.set_open(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.set_open(False)
            self.head.setFocus()
        else:
            super().keyPressEvent(event)

    def _show_here(self, reveal: Reveal | None) -> None:
        if reveal is not None:
            reveal()
        self.set_open(True)
