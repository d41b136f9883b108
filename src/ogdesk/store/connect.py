"""Plain connections to a council file, with the settings that every one of them needs (docs/decisions/rollback-journal.md)."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from ogdesk.store.file_identity import real_file

BUSY_MILLISECONDS = 5000
"""How long a statement waits for another program's short transaction."""


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open the existing file `path`; transactions are begun and ended by the caller's own statements.

    A reading connection is opened for writing too where that is allowed, so that it can roll back what a crash left, and
    then refuses every write of ours. Raises sqlite3.Error (put `world_errors` around it).
    """
    connection = sqlite3.connect(
        _uri(path), uri=True, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000, check_same_thread=False
    )
    try:
        _prepare(connection, read_only=read_only)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, *, read_only: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = EXTRA")


def _uri(path: Path) -> str:
    """The file itself, beside which what a crash left is looked for. `mode=rw` never makes a file. A share's name needs an empty host before it (file:////server/…)."""
    plain = real_file(path).absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain)}?mode=rw"
