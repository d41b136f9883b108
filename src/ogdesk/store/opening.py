"""Is this a council file, and one of ours? Looked at before anything else, and nothing is ever made on opening."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from ogdesk.ground.errors import WorldError
from ogdesk.store.connect import connect
from ogdesk.store.errors import NotACouncilFile, world_errors
from ogdesk.store.revision import APPLICATION_ID, REVISIONS


def examine(path: Path) -> str:
    """The schema revision of the council file `path`, one of `REVISIONS`.

    Raises WorldError for a missing, unreadable, empty, foreign, truncated, unfinished or newer file, and for one that a
    crash left half written where it can't be put right.
    """
    _refuse_what_is_no_file(path)
    with world_errors(path), closing(connect(path, read_only=True)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotACouncilFile(
                f"「{path.name}」は協議会のファイルではありません。拡張子が .ogdesk のファイルを選んでください。"
            )
        revision = _revision(connection)
    if revision is None:
        raise NotACouncilFile(
            f"「{path.name}」は作りかけで、中身がありません。バックアップから元に戻してください。"
        )
    if revision not in REVISIONS:
        raise NotACouncilFile(
            f"「{path.name}」は、新しい版の ogdesk で作られています。このパソコンの ogdesk を新しくしてから開いてください。",
            f"revision {revision}",
        )
    return revision


def why_not_writable(path: Path) -> str:
    """A sentence when the file or its folder can't be written, else ''."""
    if not os.access(path, os.W_OK):
        return f"「{path.name}」は読み取り専用です。書き込みのできる場所にコピーして開いてください。"
    if not os.access(path.parent, os.W_OK):
        return f"「{path.name}」のあるフォルダーに書き込めないので、読み取り専用で開きます。変更するときは、書き込みのできる場所にコピーして開いてください。"
    return ""


def _refuse_what_is_no_file(path: Path) -> None:
    if path.is_dir():
        raise WorldError(f"「{path}」はフォルダーです。協議会のファイル（.ogdesk）を指定してください。")
    if not path.exists():
        raise WorldError(f"「{path}」が見つかりません。場所と名前を確かめてください。")
    if path.stat().st_size == 0:
        raise NotACouncilFile(f"「{path.name}」は中身のないファイルです。協議会のファイルではありません。")
    if not os.access(path, os.R_OK):
        raise WorldError(f"「{path.name}」を読む権限がありません。管理者に確かめてください。")


def _revision(connection: sqlite3.Connection) -> str | None:
    made = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if made else None
    return row[0] if row else None
