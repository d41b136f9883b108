"""The SQLAlchemy mapping of the domain classes (`registry.map_imperatively`); importing this module maps them.

Composites follow from the columns, everything else from three short lists: children, references, sources. Mapped or not,
a class is the same class; mapped, both ends of a parent-child pair are kept equal (`event.sittings.append(s)` sets
`s.event`). A new child is stored when it stands in its parent's list; `w.add` is for what has no list.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import (
    ColumnProperty,
    Composite,
    Mapper,
    RelationshipProperty,
    composite,
    deferred,
    registry,
    relationship,
)

from ogdesk.council.entity import Entity, Source
from ogdesk.council.organisation import Contact
from ogdesk.council.release import IssuedCopy
from ogdesk.council.vague import VagueDate
from ogdesk.store.columns import VAGUE_PARTS
from ogdesk.store.names import TABLES
from ogdesk.store.relations import CHILDREN, REFERENCES
from ogdesk.store.schema import metadata

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


def _late_columns(cls: type[Entity]) -> dict[str, ColumnProperty[Any]]:
    """The list of issued copies is read often, their pages only one by one: they come when they are asked for."""
    return {"content": deferred(table_of(cls).c.content)} if cls is IssuedCopy else {}


def _map(cls: type[Entity]) -> Mapper[Any]:
    table = table_of(cls)
    properties = {**_vague_dates(table), **_relationships(cls), **_late_columns(cls)}
    return mapper_registry.map_imperatively(cls, table, properties=properties)


MAPPERS: dict[type[Entity], Mapper[Any]] = {cls: _map(cls) for cls in TABLES}
"""The mapper of every stored class."""
mapper_registry.configure()
