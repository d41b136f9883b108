"""The index that answers as LIKE would, also for one and two characters: pairs of neighbouring UTF-16 units in FTS5.

FTS5's own trigram index gives no rows and no error for one or two characters, too few for Japanese names. Here each
folded text is written as its pairs: 'xHHHHHHHH' for two neighbouring UTF-16 units and 'xHHHH' for the last one. A query
of one unit is a prefix, one of two units is a pair; a longer one asks for its pairs and then looks into the folded text.

The index is contentless: a text leaves it by giving its old words once more, in the same transaction (house.md §2).
Texts come folded (`ogdesk.council.fold`) and with ids whose order is the order of answers; a range of ids limits a search.
This module knows nothing of tables other than its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

CREATE: tuple[str, ...] = (
    """CREATE TABLE search_text (
        id INTEGER PRIMARY KEY,
        entity TEXT NOT NULL,
        entity_id INTEGER NOT NULL,
        field TEXT NOT NULL,
        folded TEXT NOT NULL
    )""",
    """CREATE VIRTUAL TABLE search_pairs USING fts5(
        pairs, content='', columnsize=0, detail=none, prefix='5', tokenize='ascii'
    )""",
)
"""The statements that make the two tables."""

MOST_PAIRS = 16
"""Pairs of a long query that are asked of the index; the look into the text decides, so leaving some out loses nothing."""
UNIT = 4
"""Hex digits of one UTF-16 unit."""


class TextRow(NamedTuple):
    """One searchable text: where it leads (`entity`, `entity_id`), which field it is ('person.reading'), folded."""

    id: int
    entity: str
    entity_id: int
    field: str
    folded: str


class Span(NamedTuple):
    """A range of ids, both ends included."""

    first: int
    last: int


EVERYTHING = Span(0, (1 << 62) - 1)


def words(folded: str) -> str:
    """The words that stand for a text in the index."""
    return " ".join(sorted(set(_pairs(folded, ends=True))))


def add(connection: sqlite3.Connection, rows: Iterable[TextRow]) -> None:
    """Add texts that are not in the index yet; in the order of their ids it is fastest."""
    for row in rows:
        connection.execute("INSERT INTO search_text VALUES (?, ?, ?, ?, ?)", row)
        connection.execute(
            "INSERT INTO search_pairs (rowid, pairs) VALUES (?, ?)", (row.id, words(row.folded))
        )


def remove(connection: sqlite3.Connection, rows: Iterable[TextRow]) -> None:
    """Take texts out of the index; `rows` are as `stored` gave them."""
    for row in rows:
        connection.execute(
            "INSERT INTO search_pairs (search_pairs, rowid, pairs) VALUES ('delete', ?, ?)",
            (row.id, words(row.folded)),
        )
        connection.execute("DELETE FROM search_text WHERE id = ?", (row.id,))


def stored(connection: sqlite3.Connection, ids: Iterable[int]) -> list[TextRow]:
    """The texts that the index holds under these ids."""
    select = "SELECT id, entity, entity_id, field, folded FROM search_text WHERE id = ?"
    found = (connection.execute(select, (id_,)).fetchone() for id_ in ids)
    return [TextRow(*row) for row in found if row is not None]


def by_pairs(connection: sqlite3.Connection, folded: str, span: Span = EVERYTHING) -> Iterator[TextRow]:
    """The texts that hold `folded` (not empty), in the order of their ids, by the index."""
    looks, values = _look(folded)
    return _text_rows(
        connection,
        "search_pairs CROSS JOIN search_text t ON t.id = search_pairs.rowid"
        f" WHERE search_pairs MATCH ? AND search_pairs.rowid BETWEEN ? AND ?{looks} ORDER BY search_pairs.rowid",
        (query(folded), *span, *values),
    )


def ids_by_pairs(connection: sqlite3.Connection, folded: str, span: Span = EVERYTHING) -> Iterator[int]:
    """Only the ids of those texts; for one and two units the index alone knows them."""
    looks, values = _look(folded)
    join = " CROSS JOIN search_text t ON t.id = search_pairs.rowid" if looks else ""
    select = f"SELECT search_pairs.rowid FROM search_pairs{join} WHERE search_pairs MATCH ?"
    cursor = connection.execute(
        f"{select} AND search_pairs.rowid BETWEEN ? AND ?{looks} ORDER BY search_pairs.rowid",
        (query(folded), *span, *values),
    )
    return (id_ for (id_,) in cursor)


def by_looking(connection: sqlite3.Connection, folded: str, span: Span = EVERYTHING) -> Iterator[TextRow]:
    """The same answer without the index: every folded text is looked into, as LIKE '%…%' does.

    `instr` instead of LIKE, because LIKE refuses patterns over 50,000 bytes and takes % and _ for signs.
    """
    where = "search_text t WHERE t.id BETWEEN ? AND ? AND instr(t.folded, ?) > 0 ORDER BY t.id"
    return _text_rows(connection, where, (*span, folded))


def query(folded: str) -> str:
    """What is asked of the index for a folded, non-empty text."""
    if len(_units(folded)) == UNIT:
        return f"x{_units(folded)}*"
    return " AND ".join(list(dict.fromkeys(_pairs(folded, ends=False)))[:MOST_PAIRS])


def _look(folded: str) -> tuple[str, tuple[str, ...]]:
    """The condition that looks into the text; one pair says all there is to know about two units."""
    return (" AND instr(t.folded, ?) > 0", (folded,)) if len(_units(folded)) > 2 * UNIT else ("", ())


def _text_rows(connection: sqlite3.Connection, tail: str, values: tuple[str | int, ...]) -> Iterator[TextRow]:
    cursor = connection.execute(f"SELECT t.id, t.entity, t.entity_id, t.field, t.folded FROM {tail}", values)
    return (TextRow(*row) for row in cursor)


def _pairs(text: str, *, ends: bool) -> list[str]:
    units = _units(text)
    last = len(units) if ends else len(units) - UNIT
    return [f"x{units[i : i + 2 * UNIT]}" for i in range(0, last, UNIT)]


def _units(text: str) -> str:
    """The UTF-16 units of a text as hex, four digits each."""
    return text.encode("utf-16-be").hex()
