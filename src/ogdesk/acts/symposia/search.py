"""The ids of the list of symposia: filtered by title, theme and programme, and by who appears in them.

As `acts.rows`, this may not import SQLAlchemy: the window's first list stands on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ogdesk.store.rows import Connection, SymposiumSort, symposium_ids


def find_symposia(
    connection: Connection,
    query: str,
    *,
    kinds: Sequence[str] = (),
    sort: SymposiumSort = SymposiumSort.NEWEST,
) -> list[int]:
    """The ids in the order of the list; all of them for an empty query."""
    return symposium_ids(connection, search=query, by_speakers=True, kinds=kinds, sort=sort)
