"""Loads a whole council file: one SELECT per table, child lists put together here instead of one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import TypeVar

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from ogdesk.council.council import Council
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity, Setting, Source, Variant
from ogdesk.council.event import Event
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.store.mapping import table_of
from ogdesk.store.names import TABLES
from ogdesk.store.relations import CHILDREN, GONE_OUT
from ogdesk.store.trash import not_trashed

E = TypeVar("E", bound=Entity)
Loaded = dict[type[Entity], list[Entity]]


def load_whole(session: Session, *, with_trashed_children: bool) -> tuple[CouncilData, Loaded]:
    """The whole content without what is in the bin, and all that was loaded (keep it: the session holds it weakly).

    A unit of work must see `with_trashed_children` too: deleting an event takes its trashed notices along.
    """
    classes = [cls for cls in TABLES if cls not in GONE_OUT]
    loaded = load_together(session, classes, with_trashed=with_trashed_children)
    if with_trashed_children:
        for cls in (Organisation, Person, Post, Membership, Event):
            loaded[cls] = load_all(session, cls)
    return _council_data(loaded), loaded


def load_together(session: Session, classes: Collection[type[Entity]], *, with_trashed: bool) -> Loaded:
    """All entities of these classes, with the lists that hold each other filled."""
    loaded: Loaded = {cls: load_all(session, cls, with_trashed=with_trashed) for cls in classes}
    for parent, name, child, attribute, order in CHILDREN:
        if parent in loaded and child in loaded:
            _fill(loaded[parent], name, loaded[child], attribute, order)
    return loaded


def load_all(session: Session, cls: type[E], *, with_trashed: bool = False) -> list[E]:
    """All entities of `cls` in the order they were made."""
    conditions = () if with_trashed else not_trashed(cls)
    return list(session.scalars(select(cls).where(*conditions).order_by(table_of(cls).c.id)))


def _fill(parents: list[Entity], name: str, children: list[Entity], attribute: str, order: str) -> None:
    """Give each parent its list, unless the list has been loaded (and perhaps scribbled on) before."""
    by_parent: dict[int | None, list[Entity]] = defaultdict(list)
    for child in sorted(children, key=lambda c: (getattr(c, order) or 0, c.id or 0)):
        by_parent[getattr(child, f"{attribute}_id")].append(child)
    for parent in parents:
        unloaded = inspect(parent).unloaded
        if name in unloaded:
            set_committed_value(parent, name, by_parent[parent.id])


def _council_data(loaded: Loaded) -> CouncilData:
    def of(cls: type[E]) -> list[E]:
        return [entity for entity in loaded[cls] if isinstance(entity, cls)]

    councils = of(Council)
    return CouncilData(
        council=councils[0] if councils else Council(),
        organisations=of(Organisation),
        people=of(Person),
        posts=of(Post),
        memberships=of(Membership),
        observations=of(Observation),
        events=of(Event),
        sources=of(Source),
        variants=of(Variant),
        settings=of(Setting),
    )
