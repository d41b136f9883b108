"""Resolves a field to the page that shows it: the symposium, member or person it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.council.council import Council
from ogdesk.council.entity import Entity, EntityField, Setting
from ogdesk.council.event import Event
from ogdesk.council.membership import Membership
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.store.names import CLASSES
from ogdesk.store.reading import Reading

_ROOTS: dict[type[Entity], str] = {
    Event: "symposium",
    Membership: "membership",
    Person: "person",
    Post: "post",
    Organisation: "organisation",
    Council: "council",
    Setting: "setting",
}
_OWNERS = (
    "event",
    "item",
    "notice",
    "attendance",
    "appearance",
    "membership",
    "person",
    "post",
    "council",
    "organisation",
)
_DEEPEST = 5


@dataclass(frozen=True)
class Whereabouts:
    """`root` symposium|membership|person|post|organisation with its id, and the place itself."""

    root: str
    root_id: int
    place: EntityField


def whereabouts(reading: Reading, place: EntityField) -> Whereabouts | None:
    """The page and thing a place belongs to; None when it is gone or belongs to no page."""
    cls = CLASSES.get(place.entity)
    thing = reading.find(cls, place.id) if cls is not None and place.id is not None else None
    for _ in range(_DEEPEST):
        if thing is None:
            return None
        root = _ROOTS.get(type(thing))
        if root is not None and thing.id is not None:
            return Whereabouts(root, thing.id, place)
        thing = _owner(thing)
    return None


def _owner(thing: Entity) -> Entity | None:
    for name in _OWNERS:
        owner = getattr(thing, name, None)
        if isinstance(owner, Entity):
            return owner
    return None
