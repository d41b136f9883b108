"""Decides whether values left unsaved by a crash still differ from what the file holds."""

from __future__ import annotations

from collections.abc import Sequence

from ogdesk.acts.editing import Edit, apply_edits
from ogdesk.acts.fields import ENTITY_WORDS, field_of
from ogdesk.acts.part_texts import PARTS, part_text
from ogdesk.acts.recovery import LeftText
from ogdesk.acts.release.view import BLOCK
from ogdesk.council.release import BlockPart, Notice
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.reading import Reading


def still_news(reading: Reading, left: Sequence[LeftText]) -> list[LeftText]:
    """The texts that are not in the file yet.

    A program may be killed after a text was saved and before its draft was forgotten. A text that can't be read counts as
    news, so that taking it back tells of it; one whose place is gone for good does, too.
    """
    return [text for text in left if _is_news(reading, text)]


def place_words(left: Sequence[LeftText]) -> list[str]:
    """Where the texts belong, as the window names fields (「シンポジウムのテーマ」), each once."""
    return list(dict.fromkeys(_words(text) for text in left))


def _is_news(reading: Reading, text: LeftText) -> bool:
    try:
        if text.entity == BLOCK:
            part = BlockPart.of(text.field)
            block = reading.get(Notice, text.id).block(part.key)
            return block is None or (block.heading if part.is_heading else block.text) != text.text
        if text.entity in PARTS:
            return part_text(reading, text.entity, text.id, text.field) != text.text
        (change,) = apply_edits(reading, [Edit(text.entity, text.id, text.field, text.text)])
    except (WorldError, ValueError):
        return True
    return change.old != change.new


def _words(text: LeftText) -> str:
    if text.entity == BLOCK:
        return say("報道発表の本文")
    if text.entity in PARTS:
        noun, labels = PARTS[text.entity]
        label = labels.get(text.field)
        return say("{entity}の{label}", entity=noun, label=label) if label else say("なくなった欄")
    try:
        label = field_of(text.entity, text.field).label
    except WorldError:
        return say("なくなった欄")
    return say("{entity}の{label}", entity=ENTITY_WORDS[text.entity], label=label)
