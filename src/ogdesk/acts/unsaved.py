"""Decides whether values left unsaved by a crash still differ from what the file holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ogdesk.acts.editing import apply_edits, refusal, take_edits
from ogdesk.acts.fields import ENTITY_WORDS, field_of
from ogdesk.council.entity import Edit
from ogdesk.council.release import BLOCK
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class Unsaved:
    """The texts that are not in the file yet: `news` can be written (or have no place any more, which taking them back
    tells), `refused` go back into their fields, where their sentences stand."""

    news: tuple[Edit, ...]
    refused: tuple[Edit, ...]


def sort_unsaved(reading: Reading, left: Sequence[Edit], today: date) -> Unsaved:
    """Look which texts are still to be saved.

    A program may be killed after a text was saved and before its draft was forgotten. Texts of one thing are looked at
    together (start and end of a sitting), then those of an impossible thing one by one.
    """
    news: list[Edit] = []
    refused: list[Edit] = []
    things: dict[tuple[str, int], list[Edit]] = {}
    for edit in left:
        things.setdefault((edit.entity, edit.id), []).append(edit)
    for edits in things.values():
        waiting = [edit for edit in edits if _is_news(reading, edit, today)]
        if take_edits(reading, waiting, today):
            news += waiting
            continue
        for edit in waiting:
            problem = _problem(reading, edit, today)
            (refused if problem else news).append(edit)
    return Unsaved(tuple(news), tuple(refused))


def place_words(left: Sequence[Edit]) -> list[str]:
    """Where the texts belong, as the window names fields (「シンポジウムのテーマ」), each once."""
    return list(dict.fromkeys(_words(text) for text in left))


def _is_news(reading: Reading, edit: Edit, today: date) -> bool:
    try:
        (change,) = apply_edits(reading, [edit], today)
    except WorldError:
        return True
    if change.old == change.new:
        return False
    apply_edits(reading, [replace(edit, text=change.old)], today)
    return True


def _problem(reading: Reading, edit: Edit, today: date) -> bool:
    """Whether the text has a place and is refused there."""
    try:
        return refusal(reading, edit, today) is not None
    except WorldError:
        return False


def _words(edit: Edit) -> str:
    try:
        label = field_of(edit.entity, edit.field).label
    except WorldError:
        return say("なくなった欄")
    if edit.entity == BLOCK:
        return ENTITY_WORDS[BLOCK]
    return say("{entity}の{label}", entity=ENTITY_WORDS[edit.entity], label=label)
