"""リード文, 見出しと本文, 別紙: one row per block of the release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.release import BlockKey
from ogdesk.desk.fieldbook import Reveal
from ogdesk.desk.kit.controls import Card, line
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.press.block import BlockRow
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk
    from ogdesk.notice.build import BuiltBlock

_OUTLINE = "outline_"
_AT_ONCE = 3


class BlockCards(QWidget):
    """The cards of the text and of the 別紙; `steps()` builds the rows a few at a time, `show_blocks` after each build."""

    def __init__(self, desk: Desk, notice_id: int, reveal: Reveal | None) -> None:
        super().__init__()
        self._desk, self._notice_id, self._reveal = desk, notice_id, reveal
        self._blocks: Sequence[BuiltBlock] = ()
        self.rows: dict[BlockKey, BlockRow] = {}
        self.body = Card(tr("見出しと本文"), hint=tr("行を開くと、文を書き換えられます"), flush=True)
        self.outline = Card(tr("別紙「協議会概要」"), flush=True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.l)
        stack.addWidget(self.body)
        stack.addWidget(self.outline)

    def steps(self) -> Iterator[None]:
        """Build the rows."""
        for number, key in enumerate(BlockKey):
            block = BlockRow(self._desk, self._notice_id, key, self._reveal)
            self.rows[key] = block
            card = self.outline if key.value.startswith(_OUTLINE) else self.body
            if card.body.count():
                card.add(line())
            card.add(block)
            if number % _AT_ONCE == _AT_ONCE - 1:
                yield
        self.show_blocks(self._blocks)
        yield
        self.rows[BlockKey.LEAD].set_open(True)

    def show_blocks(self, blocks: Sequence[BuiltBlock]) -> None:
        """Show what was built."""
        self._blocks = blocks
        for block in blocks:
            if block.key in self.rows:
                self.rows[block.key].show_block(block)
