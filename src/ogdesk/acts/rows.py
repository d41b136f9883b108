"""Flat rows of the lists, read without SQLAlchemy: the window's first list needs them (docs/decisions/start.md).

Nothing here may import SQLAlchemy, so no other module of this room but `surroundings` may be imported either.
"""

from __future__ import annotations

from ogdesk.store.cached_connection import CachedConnection
from ogdesk.store.file_check import examine
from ogdesk.store.plain_reading import plain_reading as glimpse
from ogdesk.store.rows import (
    MembershipRow,
    OrganisationRow,
    OrganisationSort,
    PersonRow,
    PersonSort,
    SymposiumRow,
    SymposiumSort,
    membership_ids,
    membership_rows,
    organisation_ids,
    organisation_rows,
    person_ids,
    person_rows,
    reading,
    setting_value,
    symposium_ids,
    symposium_rows,
)

__all__ = [
    "CachedConnection",
    "MembershipRow",
    "OrganisationRow",
    "OrganisationSort",
    "PersonRow",
    "PersonSort",
    "SymposiumRow",
    "SymposiumSort",
    "examine",
    "glimpse",
    "membership_ids",
    "membership_rows",
    "organisation_ids",
    "organisation_rows",
    "person_ids",
    "person_rows",
    "reading",
    "setting_value",
    "symposium_ids",
    "symposium_rows",
]
