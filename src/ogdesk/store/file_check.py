"""Checks whether a file is a council file that this program knows; opening never creates anything."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import world_error
from ogdesk.ground.sentence import say
from ogdesk.store.connect import connect
from ogdesk.store.errors import Damaged, NotACouncilFile, code_of, world_errors
from ogdesk.store.revision import APPLICATION_ID, REVISIONS

SCHEMA_DIGEST = "schema_digest"
"""The key in `file_info` under which a migration notes what it left."""


def examine(path: Path) -> str:
    """The schema revision of the council file `path`, one of `REVISIONS`.

    Raises WorldError for a missing, unreadable, empty, foreign, truncated, unfinished or newer file, and for one that a
    crash left half written where it can't be put right.
    """
    try:
        _refuse_what_is_no_file(path)
    except OSError as error:
        raise world_error(error, path) from error
    with world_errors(path), closing(connect(path, read_only=True)) as connection:
        return _known_revision(connection, path)


def _known_revision(connection: sqlite3.Connection, path: Path) -> str:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotACouncilFile(
            say(
                "「{name}」は協議会のファイルではありません。拡張子が .ogdesk のファイルを選んでください。",
                name=path.name,
            )
        )
    try:
        revision = _revision(connection)
        is_damaged = revision in REVISIONS and not has_its_schema(connection)
    except sqlite3.OperationalError as error:
        if code_of(error) == sqlite3.SQLITE_ERROR:
            raise Damaged(path.name, "tables missing") from error
        raise
    if is_damaged:
        raise Damaged(path.name, "schema digest")
    if revision is None:
        raise NotACouncilFile(
            say(
                "「{name}」は作りかけで、中身がありません。バックアップから元に戻してください。",
                name=path.name,
            )
        )
    if revision not in REVISIONS:
        raise NotACouncilFile(
            say(
                "「{name}」は、新しい版の ogdesk で作られています。このパソコンの ogdesk を新しくしてから開いてください。",
                name=path.name,
            ),
            f"revision {revision}",
        )
    return revision


def schema_digest(connection: sqlite3.Connection) -> str:
    """A digest of the statements that made the tables, without the search index (which is made anew at will)."""
    query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"
    return sha256(repr(connection.execute(query).fetchall()).encode()).hexdigest()


def has_its_schema(connection: sqlite3.Connection) -> bool:
    """Whether the tables are as the last migration left them: a flipped bit in a column's name is no error to SQLite."""
    noted = connection.execute("SELECT value FROM file_info WHERE key = ?", (SCHEMA_DIGEST,)).fetchone()
    return noted is not None and noted[0] == schema_digest(connection)


def why_not_writable(path: Path) -> str:
    """A sentence when the file or its folder can't be written, else ''."""
    if not os.access(path, os.W_OK):
        return say(
            "「{name}」は読み取り専用です。書き込みのできる場所にコピーして開いてください。", name=path.name
        )
    if not os.access(path.parent, os.W_OK):
        return say(
            "「{name}」のあるフォルダーには書き込めません。変更するときは、書き込みのできる場所にコピーして開いてください。",
            name=path.name,
        )
    return ""


def _refuse_what_is_no_file(path: Path) -> None:
    if path.is_dir():
        raise WorldError(
            say("「{path}」はフォルダーです。協議会のファイル（.ogdesk）を指定してください。", path=path)
        )
    if not path.exists():
        raise WorldError(say("「{path}」が見つかりません。場所と名前を確かめてください。", path=path))
    if path.stat().st_size == 0:
        raise NotACouncilFile(
            say(
                "「{name}」は中身がなく、協議会のファイルではありません。別のファイルか、バックアップを選んでください。",
                name=path.name,
            )
        )
    if not os.access(path, os.R_OK):
        raise WorldError(say("「{name}」を読む権限がありません。管理者に確かめてください。", name=path.name))


def _revision(connection: sqlite3.Connection) -> str | None:
    made = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if made else None
    return row[0] if row else None
