"""All of a council file that builders, checks and calendars read: entities, never rows."""

from __future__ import annotations

from dataclasses import dataclass, field

from ogdesk.council.council import Council
from ogdesk.council.entity import Entity, Setting, Source, Variant
from ogdesk.council.event import Event
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.council.wordings import Wordings, wordings_of


@dataclass(kw_only=True)
class CouncilData:
    """The content of one council file; trashed entities are left out by whoever fills it."""

    council: Council
    organisations: list[Organisation] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    observations: list[Observation] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)
    settings: list[Setting] = field(default_factory=list)

    def setting(self, key: str, default: str) -> str:
        """The value of a setting of this file."""
        return next((s.value for s in self.settings if s.key == key), default)

    @property
    def wordings(self) -> Wordings:
        """言い回し of this file."""
        return wordings_of(self.settings)

    def roots(self) -> list[Entity]:
        """All entities that nothing else owns, those that others point at first."""
        pointed_at: list[Entity] = [*self.sources, *self.organisations, *self.people, *self.posts]
        return [
            *pointed_at,
            self.council,
            *self.memberships,
            *self.observations,
            *self.events,
            *self.variants,
            *self.settings,
        ]
