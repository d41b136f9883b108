"""Writes values that were typed but not saved when the program broke off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.editing import take_edits
from ogdesk.council.entity import Edit
from ogdesk.ground.sentence import listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


@dataclass(frozen=True)
class RecoveryResult:
    """How many texts are in the file now, and which could not be taken."""

    change: Change
    taken: int
    refused: tuple[Edit, ...]

    @property
    def words(self) -> str:
        """What the window says of it."""
        if not self.refused:
            return say("前回の入力を{n}か所、戻しました。", n=self.taken)
        texts = listed("、", *(say("「{text}」", text=left.text[:30]) for left in self.refused))
        if not self.taken:
            return say("前回の入力{texts}は、いまの内容に合わないので戻していません。", texts=texts)
        return say(
            "前回の入力を{n}か所、戻しました。{texts}は、いまの内容に合わないので戻していません。",
            n=self.taken,
            texts=texts,
        )


def take_back(file: CouncilFile, left: Sequence[Edit], today: date) -> RecoveryResult:
    """Write the texts as one step of undo; what can't be read or has no place any more is told, never lost silently.

    Texts of one thing go together (start and end of a sitting); where that is impossible, each that may stand alone.
    """
    refused: list[Edit] = []
    things: dict[tuple[str, int], list[Edit]] = {}
    for edit in left:
        things.setdefault((edit.entity, edit.id), []).append(edit)
    with file.act("前回の入力を戻す") as writing:
        for edits in things.values():
            if not take_edits(writing, edits, today):
                refused += [
                    edit for edit in edits if len(edits) == 1 or not take_edits(writing, [edit], today)
                ]
    return RecoveryResult(writing.change, len(left) - len(refused), tuple(refused))
