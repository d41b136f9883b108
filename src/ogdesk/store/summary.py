"""Summary of a council file that is not open, read with the standard library's sqlite3 alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ogdesk.council.event import EventKind
from ogdesk.store.rows import membership_ids, reading, symposium_ids

_NAMED = """
SELECT coalesce(council_name.name, ''), council.uid
FROM council LEFT JOIN council_name ON council_name.council_id = council.id
ORDER BY council.id, coalesce(council_name.start_earliest, '') DESC LIMIT 1
"""
"""The council and its latest name."""


_NEWEST = "SELECT max(at) FROM journal_step"


@dataclass(frozen=True)
class FileSummary:
    """Name and uid of the council ('' in a file without one), how many members ever and how many symposia there are,
    and when the last change was saved (UTC with Z), None where nothing was changed since the file was made."""

    council: str
    council_uid: str
    members: int
    symposia: int
    saved: str | None


def summary_of(path: Path) -> FileSummary:
    """Look into the file at `path`. Raises WorldError where it can't be read or is no council file."""
    with reading(path) as connection:
        named = connection.execute(_NAMED).fetchone()
        saved = connection.execute(_NEWEST).fetchone()[0]
        return FileSummary(
            council=str(named[0]) if named else "",
            council_uid=str(named[1]) if named else "",
            members=len(membership_ids(connection)),
            symposia=len(symposium_ids(connection, kinds=[EventKind.SYMPOSIUM.value])),
            saved=str(saved) if saved else None,
        )


def newest_save(path: Path) -> str | None:
    """When the last change of a file was saved (UTC with Z), None where nothing was changed since it was made."""
    with reading(path) as connection:
        saved = connection.execute(_NEWEST).fetchone()[0]
        return str(saved) if saved else None
