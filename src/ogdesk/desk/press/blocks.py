"""リード文, 見出しと本文, 別紙: one row per block of the release."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.release import BlockKey
from ogdesk.desk.fieldbook import Reveal
from ogdesk.desk.kit.controls import Card, line
from ogdesk.desk.kit.tokens import SPACE
from ogdesk.desk.press.block import BlockRow

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk
    from ogdesk.notice.build import BuiltBlock

_OUTLINE = "outline_"


class BlockCards(QWidget):
    """Three cards; `show_blocks` after each build."""

    def __init__(self, desk: Desk, notice_id: int, reveal: Reveal | None) -> None:
        super().__init__()
        self.rows: dict[BlockKey, BlockRow] = {}
        self.body = Card("見出しと本文", hint="行を開くと、文を書き換えられます", flush=True)
        self.outline = Card("別紙「協議会概要」", flush=True)
        for key in BlockKey:
            block = BlockRow(desk, notice_id, key, reveal)
            self.rows[key] = block
            card = self.outline if key.value.startswith(_OUTLINE) else self.body
            if card.body.count():
                card.add(line())
            card.add(block)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE.l)
        stack.addWidget(self.body)
        stack.addWidget(self.outline)

    def show_blocks(self, blocks: Sequence[BuiltBlock]) -> None:
        """Show what was built."""
        for block in blocks:
            self.rows[block.key].show_block(block)
