"""What an act, an undo or a redo changed: views decide from it what to read again."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field

from ogdesk.council.entity import EntityField


@dataclass(frozen=True)
class Change:
    """`step` is the step of the history (None when nothing changed), `title` names the act.

    `touched`: one place per changed field of an updated entity, one place without field per added or deleted entity.
    """

    step: int | None
    title: str
    touched: frozenset[EntityField] = field(default_factory=frozenset)

    @property
    def is_empty(self) -> bool:
        """Whether nothing that undo covers was changed."""
        return not self.touched

    def touches(self, entities: Container[str]) -> bool:
        """Whether a thing of one of these words of `EntityField` was changed, added or deleted."""
        return any(place.entity in entities for place in self.touched)
