"""The protocol of reading a council, whichever way: mapped in a transaction (`Reading`) or plainly (`PlainReading`)."""

from __future__ import annotations

from datetime import date
from typing import Protocol, TypeVar

from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity
from ogdesk.council.facts import CouncilFacts

E = TypeVar("E", bound=Entity)
Value = str | int | date
"""What a column can be compared with."""


class CouncilReader(Protocol):
    """Protocol: read access to the objects of one council file."""

    def get(self, cls: type[E], entity_id: int, /) -> E:
        """The entity with this id. Raises NotFound."""

    def find(self, cls: type[E], entity_id: int, /) -> E | None:
        """The entity with this id, None where there is none."""

    def all(self, cls: type[E], /) -> list[E]:
        """All entities of a class, without those in the bin."""

    def where(self, cls: type[E], /, **values: Value) -> list[E]:
        """The entities whose columns have these values, in the order they were made, without those in the bin."""

    def prepare(self, *classes: type[Entity]) -> None:
        """Fetch these classes and the lists that hold each other at once, where that saves looks into the file."""

    def facts(self) -> CouncilFacts:
        """What a release and the checks of one event ask of the council."""

    def whole(self) -> CouncilData:
        """The whole council without what is in the bin."""
