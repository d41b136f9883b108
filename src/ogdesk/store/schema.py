"""The tables of a council file.

Table names are the class names in snake case. Foreign keys take no action of their own: a row that is pointed at can't
be deleted, and children are deleted by the mapping, so that each deleted row reaches the change journal.
A change here needs a migration (`store/migrations`); a test compares the two.
"""

from __future__ import annotations

from ogdesk.store.schema_council import (
    activity_wording,
    affiliation,
    alias,
    clause,
    contact,
    council,
    council_name,
    department,
    membership,
    membership_event,
    observation,
    observed_member,
    office_term,
    organisation,
    person,
    post,
    setting,
    source,
    tenure,
    variant,
)
from ogdesk.store.schema_event import (
    appearance,
    attendance,
    chosen_affiliation,
    event,
    handout,
    issued_copy,
    joint_issuer,
    link,
    notice,
    notice_block,
    organiser,
    program_item,
    sdg_target,
    sitting,
    timeline_entry,
    venue,
)
from ogdesk.store.schema_journal import file_info, journal_entry, journal_step
from ogdesk.store.tables import metadata

OUTSIDE_UNDO = frozenset({"handout", "issued_copy", "journal_step", "journal_entry", "file_info"})
"""Append-only tables that undo leaves alone (docs/decisions/change-journal.md)."""

__all__ = [
    "OUTSIDE_UNDO",
    "activity_wording",
    "affiliation",
    "alias",
    "appearance",
    "attendance",
    "chosen_affiliation",
    "clause",
    "contact",
    "council",
    "council_name",
    "department",
    "event",
    "file_info",
    "handout",
    "issued_copy",
    "joint_issuer",
    "journal_entry",
    "journal_step",
    "link",
    "membership",
    "membership_event",
    "metadata",
    "notice",
    "notice_block",
    "observation",
    "observed_member",
    "office_term",
    "organisation",
    "organiser",
    "person",
    "post",
    "program_item",
    "sdg_target",
    "setting",
    "sitting",
    "source",
    "tenure",
    "timeline_entry",
    "variant",
    "venue",
]
