"""Tables that the program keeps for itself: the change journal and notes about the file."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from ogdesk.store.columns import (
    optional_numbers,
    optional_texts,
    texts,
)
from ogdesk.store.tables import metadata

journal_step = Table(
    "journal_step",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", String(20), nullable=False),
    *texts("user", "pc", "title"),
    Column("kind", String(10), nullable=False),
    Column("state", String(10), nullable=False, index=True),
    Column("of_step", Integer),
    *optional_texts("merge_key"),
    *texts("session", "revision"),
    *optional_texts("place_entity"),
    *optional_numbers("place_id"),
    *texts("place_field"),
    sqlite_autoincrement=True,
)
"""One act, undo or redo; `of_step` is the act that an undo or redo moved, `revision` the schema its images are in."""

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("step_id", ForeignKey("journal_step.id"), nullable=False, index=True),
    Column("table_name", String(40), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    sqlite_autoincrement=True,
)
"""One row that an act changed, as JSON: the whole row where it was added or deleted, else the changed columns."""
Index(None, journal_entry.c.table_name, journal_entry.c.row_id)

file_info = Table(
    "file_info", metadata, Column("key", String(40), primary_key=True), Column("value", Text, nullable=False)
)
"""What the program notes about the file: `app_version`, `made_at`."""
