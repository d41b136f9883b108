"""Taking back what was typed and not saved when the program broke off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.editing import Edit, apply_edits
from ogdesk.acts.part_texts import PARTS, part_text, put_part
from ogdesk.acts.release.blocks import put_words
from ogdesk.acts.release.view import BLOCK
from ogdesk.council.release import BlockPart, Notice
from ogdesk.council.rules import refuse_impossible
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.ground.sentence import listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import CLASSES
from ogdesk.store.writing import Writing


@dataclass(frozen=True)
class LeftText:
    """A text left behind in a field, or (entity 'block') in a block of the notice `id`."""

    entity: str
    id: int
    field: str
    text: str


@dataclass(frozen=True)
class TakenBack:
    """How many texts are in the file now, and which could not be taken."""

    change: Change
    taken: int
    refused: tuple[LeftText, ...]

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


def take_back(file: CouncilFile, left: Sequence[LeftText], today: date) -> TakenBack:
    """Write the texts as one step of undo; what can't be read or has no place any more is told, never lost silently.

    Texts of one thing go together (start and end of a sitting), all or none.
    """
    refused: list[LeftText] = []
    things: dict[tuple[str, int], list[LeftText]] = {}
    for text in left:
        things.setdefault((text.entity, text.id), []).append(text)
    with file.act("前回の入力を戻す") as writing:
        for (entity, _), texts in things.items():
            take = _take_blocks if entity == BLOCK else _take_parts if entity in PARTS else _take_fields
            refused += take(writing, texts, today)
    return TakenBack(writing.change, len(left) - len(refused), tuple(refused))


def _take_fields(writing: Writing, texts: list[LeftText], _today: date) -> list[LeftText]:
    done: list[Edit] = []
    try:
        for text in texts:
            edit = Edit(text.entity, text.id, text.field, text.text)
            (change,) = apply_edits(writing, [edit])
            done.append(Edit(edit.entity, edit.id, edit.field, change.old))
        refuse_impossible(writing.get(CLASSES[texts[0].entity], texts[0].id))
    except WorldError:
        apply_edits(writing, done)
        return texts
    return []


def _take_parts(writing: Writing, texts: list[LeftText], _today: date) -> list[LeftText]:
    """One by one: a 肩書き has no partner that would make an impossible value possible."""
    refused: list[LeftText] = []
    for text in texts:
        before = ""
        try:
            before = part_text(writing, text.entity, text.id, text.field)
            put_part(writing, text.entity, text.id, text.field, text.text)
        except BadValue:
            if part_text(writing, text.entity, text.id, text.field) != before:
                put_part(writing, text.entity, text.id, text.field, before)
            refused.append(text)
        except WorldError:
            refused.append(text)
    return refused


def _take_blocks(writing: Writing, texts: list[LeftText], today: date) -> list[LeftText]:
    notice = writing.find(Notice, texts[0].id)
    if notice is None:
        return texts
    refused: list[LeftText] = []
    for text in texts:
        try:
            part = BlockPart.of(text.field)
        except ValueError:
            # Left by another version of the program.
            refused.append(text)
            continue
        if part.key.is_own and notice.block(part.key) is None:
            refused.append(text)
        else:
            put_words(writing, notice, part, text.text, today)
    return refused
