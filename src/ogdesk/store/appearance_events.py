"""SQL that finds events by the people and posts that appear or are asked in them.

Flat and without SQLAlchemy, as `rows` is.
"""

from __future__ import annotations

import sqlite3

from ogdesk.store import search

_EVENTS = """SELECT event_id FROM (
    WITH found_{key} AS MATERIALIZED ({ids})
    SELECT program_item.event_id FROM appearance JOIN program_item ON program_item.id = appearance.item_id
    WHERE appearance.{key} IN found_{key}
    UNION ALL SELECT event_id FROM attendance WHERE attendance.{key} IN found_{key})"""


def events_with(connection: sqlite3.Connection, query: str) -> tuple[str, tuple[str | int, ...]]:
    """A SELECT of the ids of all events with a person or post whose name, reading or 肩書き holds `query`, and its values.

    Some may be in the bin, some come twice; to be put into a larger SELECT as `id IN (…)`.
    """
    selects: list[str] = []
    values: tuple[str | int, ...] = ()
    for entity in ("person", "post"):
        ids, more = search.matching(connection, query, entity)
        selects.append(_EVENTS.format(key=f"{entity}_id", ids=ids))
        values += more
    return " UNION ALL ".join(selects), values
