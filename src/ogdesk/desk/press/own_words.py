"""Writing one's own words of a block: its text or its heading, to the page at once and into the file on leaving."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ogdesk.acts.release.blocks import rewrite_block
from ogdesk.desk.session.drafts import BLOCK, Typed

if TYPE_CHECKING:
    from ogdesk.council.release import BlockPart
    from ogdesk.desk.context import Desk
    from ogdesk.desk.kit.controls import Field
    from ogdesk.desk.kit.fields import LongTextField, TextField
    from ogdesk.ground.errors import BadValue
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

_VISITS = itertools.count(1)


class OwnWords(QObject):
    """Follows a control in its field; what can not be read is told there. All that is typed in one visit is one step."""

    def __init__(
        self, desk: Desk, notice_id: int, part: BlockPart, control: TextField | LongTextField, field: Field
    ) -> None:
        super().__init__(field)
        self._desk, self._notice_id, self._part, self._field = desk, notice_id, part, field
        self.begin_visit()
        control.edited.connect(self._show_draft)
        control.committed.connect(self._write)

    def begin_visit(self) -> None:
        """What is typed from now on is a step of its own."""
        self._visit = f"block-{next(_VISITS)}"

    def _typed(self, text: str) -> Typed:
        return Typed(BLOCK, self._notice_id, self._part.word, text)

    def _show_draft(self, text: str) -> None:
        self._desk.session.draft_changed(self._typed(text))

    def _write(self, text: str) -> None:
        session, notice_id, part, visit = self._desk.session, self._notice_id, self._part, self._visit
        today = session.here.today

        def write(file: CouncilFile) -> Change:
            return rewrite_block(file, notice_id, part, text, today=today, merge_key=visit)

        self._show_draft(text)
        session.write(
            self._typed(text),
            write,
            origin=self,
            failed=self._refused,
            done=lambda _change: self._field.tell(""),
        )

    def _refused(self, problem: BadValue) -> None:
        self._field.tell(problem.sentence, "error", problem.suggestion)
