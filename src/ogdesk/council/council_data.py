"""All of a council file that builders, checks and calendars read: entities, never rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from ogdesk.council.council import Council
from ogdesk.council.entity import Entity, Setting, Source, Variant
from ogdesk.council.event import Event
from ogdesk.council.facts import ContactNumbers, HeldEvent
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import AliasKind, Organisation, Person, Post
from ogdesk.council.wordings import Wordings, wordings_of


@dataclass(kw_only=True)
class CouncilData:
    """The content of one council file; trashed entities are left out by whoever fills it.

    All of it is there, so it also answers what is asked of `CouncilFacts`.
    """

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

    def held_in(self, year: FiscalYear) -> list[HeldEvent]:
        """The public events that were held in a 年度, in the order they were made."""
        return [
            HeldEvent(event.kind, event.title, event.activity_detail, event.first_day)
            for event in self.events
            if event.is_public and event.was_held and event.fiscal_year == year
        ]

    def events_on(self, days: Iterable[date]) -> list[Event]:
        """The events with a sitting on one of these days, in the order they were made."""
        wanted = set(days)
        return [event for event in self.events if any(sitting.day in wanted for sitting in event.sittings)]

    def names_in(self, text: str) -> set[str]:
        """The stored names of bodies, their other names and the names of people that stand in `text`."""
        bodies = (body.name for body in self.organisations)
        others = (alias.name for body in self.organisations for alias in body.aliases)
        people = (person.name for person in self.people)
        return {name for name in chain(bodies, others, people) if name in text}

    def contact_numbers(self) -> Iterator[ContactNumbers]:
        """Of all contacts of bodies and of people."""
        contacts = chain(*(o.contacts for o in self.organisations), *(p.contacts for p in self.people))
        for c in contacts:
            yield ContactNumbers(c.mail, c.mail_public, c.tel, c.tel_public, c.fax, c.fax_public)

    def misspelt_in(self, text: str) -> list[Organisation]:
        """The bodies with another spelling (別の書き方) that stands in `text`, in the order they were made."""
        return [
            body
            for body in self.organisations
            if any(a.kind is AliasKind.SPELLING and a.name in text for a in body.aliases)
        ]

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
