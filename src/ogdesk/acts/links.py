"""Links to things named beside something else: the name, and the page it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ogdesk.council.entity import EntityField
from ogdesk.council.membership import Membership
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.council.programme import Appearance
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class Named:
    """A thing by the name that is read at its link; `field` the field of it that is meant, '' for the thing itself."""

    entity: str
    id: int
    words: str
    field: str = ""

    @property
    def place(self) -> EntityField:
        """Where the link leads."""
        return EntityField(self.entity, self.id, self.field)


def member_bodies(reading: Reading) -> frozenset[int | None]:
    """The organisations that are or were members: only these have a page."""
    reading.prepare(Organisation)
    return frozenset(m.organisation.id for m in reading.all(Membership) if m.organisation is not None)


def named_body(body: Organisation | None, members: frozenset[int | None]) -> Named | None:
    """A member; None for any other organisation."""
    if body is None or body.id is None or body.id not in members:
        return None
    return Named("organisation", body.id, body.name)


def named_post(post: Post | None) -> Named | None:
    """A 役職."""
    return None if post is None or post.id is None else Named("post", post.id, post.printed)


def named_person(person: Person | None) -> Named | None:
    """A 人物, written as in a line; None for one that was thrown away."""
    if person is None or person.id is None or person.trashed_at is not None:
        return None
    return Named("person", person.id, person.name.replace("　", " "))


def named_part(seat: Appearance) -> Named:
    """The item of the programme that a seat is in, at that seat."""
    assert seat.id is not None
    return Named("appearance", seat.id, seat.item.heading if seat.item is not None else "", "role")


def named_at_seat(seat: Appearance, members: frozenset[int | None]) -> tuple[Named, ...]:
    """Who takes a seat (the post before who holds it), then the members they stand for."""
    return tuple(dict.fromkeys(named for named in _at_seat(seat, members) if named is not None))


def _at_seat(seat: Appearance, members: frozenset[int | None]) -> Iterator[Named | None]:
    yield named_post(seat.post)
    yield named_person(seat.person)
    if seat.post is not None:
        yield named_body(seat.post.organisation, members)
    if seat.person is not None:
        for affiliation in sorted(seat.person.affiliations, key=lambda a: a.position):
            yield named_body(affiliation.organisation, members)
