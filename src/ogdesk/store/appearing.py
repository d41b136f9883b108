"""In which events people and posts appear or are asked: so that a symposium is found by its speakers.

Flat and without SQLAlchemy, as `rows` is.
"""

from __future__ import annotations

import sqlite3

from ogdesk.store import search

_EVENTS = """
    SELECT program_item.event_id FROM appearance JOIN program_item ON program_item.id = appearance.item_id
    WHERE appearance.{key} IN ({ids})
    UNION SELECT event_id FROM attendance WHERE attendance.{key} IN ({ids})"""


def events_with(connection: sqlite3.Connection, query: str) -> set[int]:
    """The ids of all events with a person or post whose name, reading or 肩書き holds `query`; some may be in the bin."""
    if not search.is_searchable(query):
        return set()
    found: set[int] = set()
    for entity in ("person", "post"):
        ids, values = search.matching(connection, query, entity)
        sql = _EVENTS.format(key=f"{entity}_id", ids=ids)
        found |= {row[0] for row in connection.execute(sql, (*values, *values))}
    return found
