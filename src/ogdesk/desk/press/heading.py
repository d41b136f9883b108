"""Field for a section's own heading: empty, it is the usual one again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.release import BLOCK, BlockKey, BlockPart
from ogdesk.desk.forms.binding import bind
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.words import tr

if TYPE_CHECKING:
    from ogdesk.desk.context import Desk
    from ogdesk.notice.build import BuiltBlock

_WIDTH = 320


class HeadingField(QWidget):
    """Line edit for the heading of a section.

    `show_block` after each build; what is typed goes to the page at once and into the file on leaving.
    """

    def __init__(self, desk: Desk, notice_id: int, key: BlockKey) -> None:
        super().__init__()
        self.line = TextField(tr("見出し"))
        self.line.setMaximumWidth(_WIDTH)
        self.field = Field(desk.theme, tr("見出し"), self.line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.field)
        part = BlockPart(key, is_heading=True)
        self._words = bind(
            self.field, BLOCK, notice_id, part.word, session=desk.session, book=desk.book, text=""
        )

    def show_block(self, block: BuiltBlock) -> None:
        """Show the newest build; what is being typed stays."""
        if not self._words.is_typed:
            self._words.show_stored("" if block.lacks_heading else block.heading)
