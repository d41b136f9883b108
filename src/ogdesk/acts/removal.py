"""Removing things: small ones are deleted (undo brings them back), large ones go to the ごみ箱 (docs/decisions/bin-and-deletion.md)."""

from __future__ import annotations

from ogdesk.acts.fields import ENTITY_WORDS
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import EntityField
from ogdesk.ground.clock import utc_text
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import CLASSES

TRASHED = frozenset({"symposium", "organisation", "person", "notice"})
_MORE_WORDS = {
    "organiser": say("主催など"),
    "venue": say("会場"),
    "affiliation": say("肩書き"),
    "tenure": say("在任"),
    "alias": say("別名"),
    "membership_event": say("在籍の記録"),
    "observation": say("在籍の確認"),
}


def remove(file: CouncilFile, place: EntityField, here: Surroundings) -> Change:
    """Trash an event, organisation, person or notice; delete anything smaller.

    Raises WorldError when other things still point at it.
    """
    words = ENTITY_WORDS.get(place.entity) or _MORE_WORDS.get(place.entity) or "項目"
    if place.id is None:
        raise ValueError("nothing to remove")
    with file.act(f"{words}の削除", place=place) as writing:
        entity = writing.get(CLASSES[place.entity], place.id)
        if place.entity in TRASHED:
            setattr(entity, "trashed_at", utc_text(here.clock.now()))  # noqa: B010 - four classes share the field
        else:
            writing.delete(entity)
    return writing.change


def bring_back(file: CouncilFile, place: EntityField) -> Change:
    """Take something out of the ごみ箱."""
    if place.id is None or place.entity not in TRASHED:
        raise ValueError("nothing to bring back")
    with file.act(f"{ENTITY_WORDS[place.entity]}をごみ箱から戻す", place=place) as writing:
        setattr(writing.get(CLASSES[place.entity], place.id), "trashed_at", None)  # noqa: B010 - as above
    return writing.change
