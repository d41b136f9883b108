"""What the bin hides: everything with `trashed_at`, and what belongs to it (decisions.md §2)."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_, select

from ogdesk.council.entity import Entity
from ogdesk.council.membership import Membership
from ogdesk.council.organisation import Organisation, Post
from ogdesk.store.mapping import table_of
from ogdesk.store.relations import CHILDREN

_FOLLOWING: tuple[tuple[type[Entity], str, type[Entity]], ...] = (
    *((child, attribute, parent) for parent, _, child, attribute, _ in CHILDREN),
    (Membership, "organisation", Organisation),
    (Post, "organisation", Organisation),
)
"""(class, its attribute, the class that it follows into the bin)."""


def not_trashed(cls: type[Entity]) -> list[ColumnElement[bool]]:
    """The conditions under which a row of `cls` is neither in the bin nor belongs to something that is."""
    columns = table_of(cls).c
    found: list[ColumnElement[bool]] = [columns.trashed_at.is_(None)] if "trashed_at" in columns else []
    for child, attribute, parent in _FOLLOWING:
        if child is cls and (conditions := not_trashed(parent)):
            key = columns[f"{attribute}_id"]
            found.append(or_(key.is_(None), key.in_(select(table_of(parent).c.id).where(*conditions))))
    return found
