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
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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
    select, values = select_matching("t.id, t.entity, t.entity_id, t.field, t.folded", folded, span)
    cursor = connection.execute(f"{select} ORDER BY search_pairs.rowid", values)
    return (TextRow(*row) for row in cursor)


def select_matching(columns: str, folded: str, span: Span = EVERYTHING) -> tuple[str, tuple[str | int, ...]]:
    """A SELECT over the texts (`t`) that hold `folded`, and its values.

    One pair says all there is to know about two units: only longer queries look into the text, and only they and columns
    of `t` join it.
    """
    looks = len(_units(folded)) > 2 * UNIT
    join = " CROSS JOIN search_text t ON t.id = search_pairs.rowid" if looks or "t." in columns else ""
    where = "search_pairs MATCH ? AND search_pairs.rowid BETWEEN ? AND ?"
    if not looks:
        return f"SELECT {columns} FROM search_pairs{join} WHERE {where}", (query(folded), *span)
    return f"SELECT {columns} FROM search_pairs{join} WHERE {where} AND instr(t.folded, ?) > 0", (
        query(folded),
        *span,
        folded,
    )


def by_looking(connection: sqlite3.Connection, folded: str, span: Span = EVERYTHING) -> Iterator[TextRow]:
    """The same answer without the index: every folded text is looked into, as LIKE '%…%' does.

    `instr` instead of LIKE, because LIKE refuses patterns over 50,000 bytes and takes % and _ for signs.
    """
    select = "SELECT * FROM search_text WHERE id BETWEEN ? AND ? AND instr(folded, ?) > 0 ORDER BY id"
    return (TextRow(*row) for row in connection.execute(select, (*span, folded)))


def holds(connection: sqlite3.Connection, rows: Iterable[TextRow]) -> bool:
    """Whether the index holds each pair of these texts as often as they have it, and nothing else.

    Only the numbers are compared: a contentless index can't be asked for the words of one text.
    """
    expected = Counter(word for row in rows for word in words(row.folded).split())
    with _temporary_tables(connection):
        connection.execute(
            "CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab('main', 'search_pairs', 'row')"
        )
        try:
            return dict(connection.execute("SELECT term, doc FROM temp.search_terms")) == expected
        finally:
            connection.execute("DROP TABLE temp.search_terms")


@contextmanager
def _temporary_tables(connection: sqlite3.Connection) -> Iterator[None]:
    """Reading connections refuse every write, even into memory; the file itself is not written here."""
    (query_only,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA query_only = {query_only}")


def query(folded: str) -> str:
    """What is asked of the index for a folded, non-empty text."""
    if len(_units(folded)) == UNIT:
        return f"x{_units(folded)}*"
    return " AND ".join(list(dict.fromkeys(_pairs(folded, ends=False)))[:MOST_PAIRS])


def _pairs(text: str, *, ends: bool) -> list[str]:
    units = _units(text)
    last = len(units) if ends else len(units) - UNIT
    return [f"x{units[i : i + 2 * UNIT]}" for i in range(0, last, UNIT)]


def _units(text: str) -> str:
    """The UTF-16 units of a text as hex, four digits each."""
    return text.encode("utf-16-be").hex()
