"""The conditions that keep what is in the ごみ箱 (`trashed_at`) out of lists, with what belongs to it (docs/decisions/bin-and-deletion.md)."""

from __future__ import annotations

from functools import cache

from sqlalchemy import ColumnElement, or_, select

from ogdesk.council.entity import Entity
from ogdesk.council.membership import Membership
from ogdesk.council.organisation import Organisation, Post
from ogdesk.store.names import TABLES
from ogdesk.store.relations import CHILDREN
from ogdesk.store.schema import metadata

_FOLLOWING: tuple[tuple[type[Entity], str, type[Entity]], ...] = (
    *((child, attribute, parent) for parent, _, child, attribute, _ in CHILDREN),
    (Membership, "organisation", Organisation),
    (Post, "organisation", Organisation),
)
"""(class, its attribute, the class that it follows into the bin)."""


def not_trashed(cls: type[Entity]) -> tuple[ColumnElement[bool], ...]:
    """The conditions under which a row of `cls` is neither in the bin nor belongs to something that is."""
    return _conditions(TABLES[cls])


@cache
def _conditions(table: str) -> tuple[ColumnElement[bool], ...]:
    columns = metadata.tables[table].c
    found: list[ColumnElement[bool]] = [columns.trashed_at.is_(None)] if "trashed_at" in columns else []
    for child, attribute, parent in _FOLLOWING:
        if TABLES[child] == table and (conditions := not_trashed(parent)):
            key = columns[f"{attribute}_id"]
            above = metadata.tables[TABLES[parent]].c.id
            found.append(or_(key.is_(None), key.in_(select(above).where(*conditions))))
    return tuple(found)
