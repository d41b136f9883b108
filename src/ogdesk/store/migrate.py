"""Runs the Alembic migrations: the only way by which tables come into a council file.

Imported only when a file is made or a migration is due, because Alembic is slow to import.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, create_engine, event

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.connect import connect
from ogdesk.store.errors import world_errors
from ogdesk.store.file_check import SCHEMA_DIGEST, schema_digest
from ogdesk.store.revision import APPLICATION_ID

SCRIPTS = Path(__file__).parent / "migrations"
"""The folder that holds `versions/`."""


def make_tables(path: Path, facts: dict[str, str]) -> None:
    """Turn the 0-byte file `path` into an empty council file whose `file_info` holds `facts`. Raises WorldError."""
    with _migration(path) as connection:
        _run(connection, SCRIPTS)
        for key, value in facts.items():
            connection.exec_driver_sql("INSERT INTO file_info (key, value) VALUES (?, ?)", (key, value))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def upgrade(path: Path, *, scripts: Path = SCRIPTS) -> None:
    """Bring `path` to the newest schema, wholly or not at all. The caller has made the backup and holds the lock.

    Raises WorldError when rows no longer fit together afterwards, or the disk is full; the file is then as it was.
    """
    with _migration(path) as connection:
        _run(connection, scripts)


@contextmanager
def _migration(path: Path) -> Iterator[Connection]:
    """A connection of its own without foreign keys (batch mode would delete children), in one transaction."""

    def open_without_keys() -> sqlite3.Connection:
        plain = connect(path, read_only=False)
        plain.execute("PRAGMA foreign_keys = OFF")
        return plain

    engine = create_engine("sqlite://", creator=open_without_keys, poolclass=NullPool)
    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN EXCLUSIVE"))
    with world_errors(path), engine.begin() as connection:
        yield connection
        _refuse_broken_keys(connection, path)
        plain: sqlite3.Connection = connection.connection.dbapi_connection  # type: ignore[assignment]
        plain.execute("INSERT OR REPLACE INTO file_info VALUES (?, ?)", (SCHEMA_DIGEST, schema_digest(plain)))


def _run(connection: Connection, scripts: Path) -> None:
    directory = ScriptDirectory(str(scripts))
    context = MigrationContext.configure(
        connection, opts={"fn": lambda revision, _: directory._upgrade_revs("head", revision)}
    )
    with Operations.context(context):
        context.run_migrations()


def _refuse_broken_keys(connection: Connection, path: Path) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise WorldError(
            say(
                "「{name}」を新しい版の形に直せませんでした。ファイルは元のままです。バックアップから元に戻してください。",
                name=path.name,
            ),
            f"{len(broken)} broken keys",
        )
