"""The domain classes on their tables (`registry.map_imperatively`); importing this module maps them.

Composites follow from the columns, everything else from three short lists: children, references, sources. Mapped or not,
a class is the same class; mapped, both ends of a parent-child pair are kept equal (`event.sittings.append(s)` sets
`s.event`). A new child is stored when it stands in its parent's list; `w.add` is for what has no list.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import Composite, Mapper, RelationshipProperty, composite, registry, relationship

from ogdesk.council.attendance import Attendance, TimelineEntry
from ogdesk.council.council import ActivityWording, Clause, Council, CouncilName, OfficeTerm
from ogdesk.council.entity import Entity, Source
from ogdesk.council.event import Event, Link, Organiser, Sitting, Venue
from ogdesk.council.membership import Membership, MembershipEvent, Observation, ObservedMember
from ogdesk.council.organisation import (
    Affiliation,
    Alias,
    Contact,
    Department,
    Organisation,
    Person,
    Post,
    Tenure,
)
from ogdesk.council.programme import Appearance, ChosenAffiliation, ProgramItem
from ogdesk.council.release import Notice, NoticeBlock, SdgTarget
from ogdesk.council.vague import VagueDate
from ogdesk.store.columns import VAGUE_PARTS
from ogdesk.store.names import TABLES
from ogdesk.store.schema import metadata

CHILDREN: tuple[tuple[type[Entity], str, type[Entity], str, str], ...] = (
    (Organisation, "aliases", Alias, "organisation", "id"),
    (Organisation, "departments", Department, "organisation", "position"),
    (Organisation, "contacts", Contact, "organisation", "id"),
    (Person, "affiliations", Affiliation, "person", "position"),
    (Person, "contacts", Contact, "person", "id"),
    (Post, "tenures", Tenure, "post", "id"),
    (Council, "names", CouncilName, "council", "id"),
    (Council, "offices", OfficeTerm, "council", "id"),
    (Council, "clauses", Clause, "council", "position"),
    (Council, "wordings", ActivityWording, "council", "id"),
    (Membership, "events", MembershipEvent, "membership", "id"),
    (Observation, "members", ObservedMember, "observation", "position"),
    (Event, "sittings", Sitting, "event", "position"),
    (Event, "venues", Venue, "event", "position"),
    (Event, "links", Link, "event", "position"),
    (Event, "organisers", Organiser, "event", "position"),
    (Event, "items", ProgramItem, "event", "position"),
    (Event, "attendances", Attendance, "event", "id"),
    (Event, "notices", Notice, "event", "id"),
    (ProgramItem, "appearances", Appearance, "item", "printed_position"),
    (Appearance, "affiliations", ChosenAffiliation, "appearance", "position"),
    (Attendance, "timeline", TimelineEntry, "attendance", "id"),
    (Notice, "sdg_targets", SdgTarget, "notice", "position"),
    (Notice, "blocks", NoticeBlock, "notice", "id"),
)
"""(parent, its list, child, the child's attribute for the parent, order of the list)."""

REFERENCES: tuple[tuple[type[Entity], str, type[Entity]], ...] = (
    (Contact, "department", Department),
    (Affiliation, "organisation", Organisation),
    (Post, "organisation", Organisation),
    (Tenure, "person", Person),
    (OfficeTerm, "organisation", Organisation),
    (Membership, "organisation", Organisation),
    (ObservedMember, "membership", Membership),
    (Link, "person", Person),
    (Organiser, "organisation", Organisation),
    (Appearance, "post", Post),
    (Appearance, "person", Person),
    (ChosenAffiliation, "affiliation", Affiliation),
    (Attendance, "post", Post),
    (Attendance, "person", Person),
    (Attendance, "contact", Contact),
    (Notice, "issuer", Organisation),
)
"""(class, attribute, class pointed at): what is pointed at outlives the pointing."""

mapper_registry = registry(metadata=metadata)


def table_of(cls: type[Entity]) -> Table:
    """The table of a stored class."""
    return metadata.tables[TABLES[cls]]


def _vague_dates(table: Table) -> dict[str, Composite[VagueDate]]:
    ending = "_precision"
    names = [column.name.removesuffix(ending) for column in table.c if column.name.endswith(ending)]
    return {
        name: composite(VagueDate, *(table.c[f"{name}_{part}"] for part in VAGUE_PARTS)) for name in names
    }


def _child_list(child: type[Entity], attribute: str, order: str) -> RelationshipProperty[Any]:
    columns = table_of(child).c
    # A contact has two possible parents and is an orphan only without both (`session.delete_orphaned_contacts`).
    cascade = "all" if child is Contact else "all, delete-orphan"
    return relationship(
        child,
        cascade=cascade,
        back_populates=attribute,
        foreign_keys=[columns[f"{attribute}_id"]],
        order_by=[columns[order], columns.id] if order != "id" else columns.id,
    )


def _pointer(
    cls: type[Entity], attribute: str, target: type[Entity], back: str | None
) -> RelationshipProperty[Any]:
    return relationship(target, foreign_keys=[table_of(cls).c[f"{attribute}_id"]], back_populates=back)


def _relationships(cls: type[Entity]) -> dict[str, RelationshipProperty[Any]]:
    found = {name: _child_list(child, back, order) for p, name, child, back, order in CHILDREN if p is cls}
    found |= {
        back: _pointer(cls, back, parent, name) for parent, name, child, back, _ in CHILDREN if child is cls
    }
    found |= {name: _pointer(cls, name, target, None) for owner, name, target in REFERENCES if owner is cls}
    if "source_id" in table_of(cls).c:
        found["source"] = _pointer(cls, "source", Source, None)
    return found


def _map(cls: type[Entity]) -> Mapper[Any]:
    table = table_of(cls)
    return mapper_registry.map_imperatively(
        cls, table, properties={**_vague_dates(table), **_relationships(cls)}
    )


MAPPERS: dict[type[Entity], Mapper[Any]] = {cls: _map(cls) for cls in TABLES}
"""The mapper of every stored class."""
mapper_registry.configure()
