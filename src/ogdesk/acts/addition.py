"""The result of an act that adds an entity."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.council.entity import Entity
from ogdesk.store.change import Change
from ogdesk.store.writing import Writing


@dataclass(frozen=True)
class Added:
    """The new entity's id, and the step that added it."""

    id: int
    change: Change


def added(entity: Entity, writing: Writing) -> Added:
    """The result after the transaction ended."""
    if entity.id is None:
        raise ValueError("an entity without id was not stored")
    return Added(entity.id, writing.change)
