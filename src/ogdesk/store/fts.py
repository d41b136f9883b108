"""The full-text index (FTS5): pairs of neighbouring UTF-16 units, so that one and two characters are found as LIKE would.

FTS5's own trigram index gives no rows and no error for one or two characters, too few for Japanese names. Here each
folded text is written as its pairs: 'xHHHHHHHH' for two neighbouring UTF-16 units and 'xHHHH' for the last one. A query
of one unit is a prefix, one of two units is a pair; a longer one asks for its pairs and then looks into the folded text.

The index is contentless: a text leaves it by giving its old words once more, in the same transaction (docs/decisions/search.md).
Texts come folded (`ogdesk.council.fold`) and with ids whose order is the order of answers; a range of ids limits a search.
This module knows nothing of tables other than its own.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

from ogdesk.store.errors import code_of

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

_OF_FTS5 = ("data", "idx", "config")

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


class IdRange(NamedTuple):
    """A range of ids, both ends included."""

    first: int
    last: int


EVERYTHING = IdRange(0, (1 << 62) - 1)


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


def drop(connection: sqlite3.Connection) -> None:
    """Drop both tables where they are there, also when the index is so damaged that FTS5 can't open it."""
    try:
        connection.execute("DROP TABLE IF EXISTS search_pairs")
    except sqlite3.DatabaseError as error:
        if code_of(error) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        _blank(connection)
        connection.execute("DROP TABLE search_pairs")
    connection.execute("DROP TABLE IF EXISTS search_text")


def _blank(connection: sqlite3.Connection) -> None:
    """Put the inside of an empty index in the place of the damaged one."""
    connection.execute(CREATE[1].replace("search_pairs", "search_blank"))
    for part in _OF_FTS5:
        connection.execute(f"DELETE FROM search_pairs_{part}")
        connection.execute(f"INSERT INTO search_pairs_{part} SELECT * FROM search_blank_{part}")
    connection.execute("DROP TABLE search_blank")


def stored(connection: sqlite3.Connection, ids: Iterable[int]) -> list[TextRow]:
    """The texts that the index holds under these ids."""
    select = "SELECT id, entity, entity_id, field, folded FROM search_text WHERE id = ?"
    found = (connection.execute(select, (id_,)).fetchone() for id_ in ids)
    return [TextRow(*row) for row in found if row is not None]


def by_pairs(connection: sqlite3.Connection, folded: str, span: IdRange = EVERYTHING) -> Iterator[TextRow]:
    """The texts that hold `folded` (not empty), in the order of their ids, by the index."""
    select, values = select_matching("t.id, t.entity, t.entity_id, t.field, t.folded", folded, span)
    cursor = connection.execute(f"{select} ORDER BY search_pairs.rowid", values)
    return (TextRow(*row) for row in cursor)


def select_matching(
    columns: str, folded: str, span: IdRange = EVERYTHING
) -> tuple[str, tuple[str | int, ...]]:
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


def by_looking(connection: sqlite3.Connection, folded: str, span: IdRange = EVERYTHING) -> Iterator[TextRow]:
    """The same answer without the index: every folded text is looked into, as LIKE '%…%' does.

    `instr` instead of LIKE, because LIKE refuses patterns over 50,000 bytes and takes % and _ for signs.
    """
    select = "SELECT * FROM search_text WHERE id BETWEEN ? AND ? AND instr(folded, ?) > 0 ORDER BY id"
    return (TextRow(*row) for row in connection.execute(select, (*span, folded)))


def holds(connection: sqlite3.Connection, rows: Iterable[TextRow]) -> bool:
    """Whether the index holds the pairs of these texts and nothing else, and its short cut for single units as well."""
    expected, by_unit = _expected(rows)
    with _temporary_tables(connection):
        connection.execute(
            "CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab('main', 'search_pairs', 'instance')"
        )
        try:
            held = _Sum()
            for term, doc in connection.execute("SELECT CAST(term AS BLOB), doc FROM temp.search_terms"):
                held.add(term, doc)
        finally:
            connection.execute("DROP TABLE temp.search_terms")
    return held == expected and _finds_units(connection, by_unit)


@dataclass
class _Sum:
    """A set of (word, text) by how many they are and the sum of their hashes: two of millions compare without being kept."""

    count: int = 0
    hashes: int = 0

    def add(self, word: bytes, id_: int) -> None:
        self.count += 1
        self.hashes += hash((word, id_))


def _expected(rows: Iterable[TextRow]) -> tuple[_Sum, dict[bytes, _Sum]]:
    """What the index must hold of these texts, and for each unit the texts that have it."""
    pairs, by_unit = _Sum(), defaultdict[bytes, _Sum](_Sum)
    for row in rows:
        found = [word.encode() for word in words(row.folded).split()]
        for word in found:
            pairs.add(word, row.id)
        for unit in {word[: 1 + UNIT] for word in found}:
            by_unit[unit].add(unit, row.id)
    return pairs, by_unit


def _finds_units(connection: sqlite3.Connection, by_unit: Mapping[bytes, _Sum]) -> bool:
    select = "SELECT rowid FROM search_pairs WHERE search_pairs MATCH ?"
    for unit, expected in by_unit.items():
        found = _Sum()
        for (id_,) in connection.execute(select, (f"{unit.decode()}*",)):
            found.add(unit, id_)
        if found != expected:
            return False
    return True


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
