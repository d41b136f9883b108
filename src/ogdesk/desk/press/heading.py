"""The heading of a section as it can be written over: empty, it is the usual one again."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogdesk.council.release import BlockKey, BlockPart
from ogdesk.desk.drafts import BLOCK, Typed
from ogdesk.desk.kit.controls import Field
from ogdesk.desk.kit.fields import TextField
from ogdesk.desk.words import tr
from ogdesk.ground.errors import BadValue

if TYPE_CHECKING:
    from ogdesk.desk.pages import Desk
    from ogdesk.notice.build import BuiltBlock
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_VISITS = itertools.count(1)
_WIDTH = 320


class HeadingField(QWidget):
    """`show_block` after each build; what is typed goes to the page at once and into the file on leaving."""

    def __init__(self, desk: Desk, notice_id: int, key: BlockKey) -> None:
        super().__init__()
        self._desk = desk
        self._part = BlockPart(key, is_heading=True)
        self._notice_id = notice_id
        self._visit = f"heading-{next(_VISITS)}"
        self.line = TextField(tr("見出し"))
        self.line.setMaximumWidth(_WIDTH)
        self.line.setReadOnly(desk.session.read_only)
        self.field = Field(desk.theme, tr("見出し"), self.line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.field)
        self.line.edited.connect(lambda text: desk.session.draft_changed(self._typed(text)))
        self.line.committed.connect(self._on_committed)

    def show_block(self, block: BuiltBlock) -> None:
        """Show the newest build; what is being typed stays."""
        if not self.line.dirty:
            self.line.set_value("" if block.lacks_heading else block.heading)

    def _typed(self, text: str) -> Typed:
        return Typed(BLOCK, self._notice_id, self._part.word, text)

    def _on_committed(self, text: str) -> None:
        session, notice_id, part, visit = self._desk.session, self._notice_id, self._part, self._visit

        def write(file: CouncilFile) -> Change:
            from ogdesk.acts.blocks import rewrite_block

            return rewrite_block(file, notice_id, part, text, today=session.here.today, merge_key=visit)

        session.draft_changed(self._typed(text))
        session.write(
            self._typed(text),
            write,
            origin=self,
            failed=self._refused,
            done=lambda _change: self.field.tell(""),
        )

    def _refused(self, problem: BadValue) -> None:
        self.field.tell(problem.sentence, "error", problem.suggestion)
