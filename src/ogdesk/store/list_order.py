"""A table with the order of the first list, kept ready in the file: symposia by 年度 and day.

Sorting 20,000 symposia by the first day of their sittings takes 45 ms and more; reading their ids from an index in that
order takes 5. The table follows from `event` and `sitting` and belongs to the search index: made, kept and given up with it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

CREATE: tuple[str, ...] = (
    "CREATE TABLE search_symposium (id INTEGER PRIMARY KEY, order_key TEXT NOT NULL)",
    "CREATE INDEX search_symposium_order ON search_symposium (order_key)",
)
"""The statements that make the table."""

TABLE = "search_symposium"
WATCHED: dict[str, tuple[frozenset[str], str]] = {
    "event": (frozenset({"declared_fiscal_year", "trashed_at"}), "id"),
    "sitting": (frozenset({"event_id", "day", "start"}), "event_id"),
}
"""Columns that the order depends on, by table, and the column that names the event."""

FIRST_MOMENT = """(SELECT min(sitting.day || coalesce(sitting.start, '')) FROM sitting
    WHERE sitting.event_id = event.id AND sitting.day IS NOT NULL)"""
"""SQL: day and time of the first sitting with a known day ('2020-11-1915:00', '2020-11-19'), or NULL."""

FISCAL_YEAR = """CASE WHEN first IS NULL THEN declared_fiscal_year
    ELSE CAST(substr(first, 1, 4) AS INTEGER) - (substr(first, 6, 2) < '04') END"""
"""SQL on `first` and `declared_fiscal_year`: the 年度 of the first day, else the declared one, else NULL."""

_KEYS = f"""SELECT id, printf('%04d', coalesce({FISCAL_YEAR}, 0)) || coalesce(first, '9999-99-99') AS order_key
    FROM (SELECT id, declared_fiscal_year, {FIRST_MOMENT} AS first FROM event WHERE trashed_at IS NULL"""
KEYS = f"{_KEYS})"
"""SQL: (id, order_key) of all symposia not in the bin. The key begins with the 年度 ('0000' unknown); inside a 年度 those
without a day come after the dated ones, so that the newest-first list begins with them."""


def fill(connection: sqlite3.Connection) -> None:
    """Fill the empty table."""
    connection.execute(f"INSERT INTO {TABLE} {KEYS}")


def refresh(connection: sqlite3.Connection, events: Iterable[int]) -> None:
    """Put these events where they belong now, or take them out."""
    for id_ in events:
        connection.execute(f"DELETE FROM {TABLE} WHERE id = ?", (id_,))
        connection.execute(f"INSERT INTO {TABLE} {_KEYS} AND id = ?)", (id_,))
