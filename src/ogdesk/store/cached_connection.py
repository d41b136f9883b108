"""A connection for reading a council file that is kept open between two searches.

Opening a connection and examining the file takes longer than a search in it, and a search runs at every pause of a hand
on the keys. Each look asks whether the file is still the one it was; where it is not, everything is done anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ogdesk.store.connect import connect
from ogdesk.store.errors import world_errors
from ogdesk.store.file_check import examine

_Same = tuple[Path, int, int]


class CachedConnection:
    """A cached read connection for one thread. `reading(path)` as in `store.rows`; `close` gives the file free."""

    def __init__(self) -> None:
        self._connection: sqlite3.Connection | None = None
        self._same: _Same | None = None

    @contextmanager
    def reading(self, path: Path) -> Iterator[sqlite3.Connection]:
        """A connection that reads `path`. Raises WorldError where the file can't be read; the next look begins anew then."""
        connection = self._connection_to(path)
        try:
            with world_errors(path):
                # One moment for all of a look, and after it no lock that a writer would wait for.
                connection.execute("BEGIN")
                yield connection
                connection.execute("ROLLBACK")
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Keep no file open."""
        connection, self._connection, self._same = self._connection, None, None
        if connection is not None:
            connection.close()

    def _connection_to(self, path: Path) -> sqlite3.Connection:
        same = _who(path)
        if self._connection is not None and same is not None and same == self._same:
            return self._connection
        self.close()
        examine(path)
        with world_errors(path):
            self._connection = connect(path, read_only=True)
        self._same = _who(path)
        return self._connection


def _who(path: Path) -> _Same | None:
    """Which file has the name now; None where none has."""
    try:
        told = path.stat()
    except OSError:
        return None
    return path, told.st_dev, told.st_ino
