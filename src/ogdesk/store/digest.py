"""Two digests of a council file: of its bytes, and of what it says whatever the bytes.

The canonical dump is the schema and every row of every table in a fixed order, each value with its type and length. It is
the same before and after VACUUM, backup or a migration's page shuffling. What follows from the rest (the search index,
SQLite's own tables) is left out. Text goes in as stored bytes, so a file with damaged text has a digest too.
"""

from __future__ import annotations

import hashlib
import sqlite3
import struct
from collections.abc import Iterator
from pathlib import Path

from ogdesk.store.search import DERIVED

_ROWS_AT_ONCE = 500
_OWN = "sqlite_"


class StoredText(bytes):
    """A text as the bytes that the file holds, which need not be right UTF-8."""


def bytes_digest(path: Path) -> str:
    """SHA-256 of the bytes of a file, as hex. Never for a council file that is open: closing it would drop its locks.

    Raises OSError.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def dump_digest(connection: sqlite3.Connection) -> str:
    """SHA-256 of the canonical dump, as hex; reads row by row. Raises sqlite3.Error for damage."""
    digest = hashlib.sha256()
    before, connection.text_factory = connection.text_factory, StoredText
    try:
        for piece in _dump(connection):
            digest.update(piece)
    finally:
        connection.text_factory = before
    return digest.hexdigest()


def content_tables(connection: sqlite3.Connection) -> list[str]:
    """The names of the tables that hold what cannot be made anew, in order."""
    names = connection.execute(
        "SELECT CAST(name AS BLOB) FROM sqlite_master WHERE type = 'table' ORDER BY name"
    )
    return [
        name for (raw,) in names if not (name := raw.decode(errors="replace")).startswith((_OWN, DERIVED))
    ]


def _dump(connection: sqlite3.Connection) -> Iterator[bytes]:
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    for row in connection.execute(schema).fetchall():
        if not row[2].startswith((_OWN.encode(), DERIVED.encode())):
            yield _line(row)
    for table in content_tables(connection):
        yield _line((b"table", table.encode()))
        yield from _rows(connection, table)


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[bytes]:
    quoted = table.replace('"', '""')
    columns = connection.execute(f'PRAGMA table_info("{quoted}")').fetchall()
    keys = [str(number + 1) for number, column in enumerate(columns) if column[5]]
    order = ", ".join(keys or [str(number + 1) for number in range(len(columns))])
    cursor = connection.execute(f'SELECT * FROM "{quoted}" ORDER BY {order}')
    # Rows that hold whole files come one by one: hundreds of them at once would fill the memory.
    at_once = 1 if any(column[2] == "BLOB" for column in columns) else _ROWS_AT_ONCE
    while rows := cursor.fetchmany(at_once):
        yield b"".join(map(_line, rows))


def _line(values: tuple[object, ...]) -> bytes:
    return struct.pack(">I", len(values)) + b"".join(map(_value, values))


def _value(value: object) -> bytes:
    """Type, length, content: different rows never have the same bytes."""
    match value:
        case None:
            mark, content = b"n", b""
        case int():
            mark, content = b"i", str(value).encode()
        case float():
            mark, content = b"f", struct.pack(">d", value)
        case StoredText():
            mark, content = b"t", value
        case bytes():
            mark, content = b"b", value
        case _:
            raise TypeError(type(value).__name__)
    return mark + struct.pack(">Q", len(content)) + content
