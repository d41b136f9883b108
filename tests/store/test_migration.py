"""Migrations: wholly or not at all, no row lost on the way, a backup first."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ogdesk.council.event import Event
from ogdesk.ground.errors import WorldError
from ogdesk.store import file_check as opening
from ogdesk.store import migrate
from ogdesk.store import preparation as ready
from ogdesk.store.file import CouncilFile
from ogdesk.store.preparation import OpenMode

HEADER = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None

def upgrade():
"""
REBUILD = """
    with op.batch_alter_table("event", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default="青"))
"""
HALF = """
    op.create_table("colour", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("UPDATE event SET title = 'half'")
    raise RuntimeError("a bug in a migration")
"""
ORPHANS = """
    op.execute("DELETE FROM program_item")
"""


@pytest.fixture
def scripts(tmp_path: Path) -> Callable[[str], Path]:
    """A copy of the migrations with a second one, whose body is given."""

    def add(body: str) -> Path:
        folder = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, folder)
        (folder / "versions" / "v0002_next.py").write_text(HEADER + body, encoding="utf-8")
        return folder

    return add


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch, scripts) -> Iterator[None]:
    """A program whose schema is one step further than the file's."""
    folder = scripts(REBUILD)
    monkeypatch.setattr(opening, "REVISIONS", ("0001", "0002"))
    monkeypatch.setattr(ready, "HEAD", "0002")
    upgrade = migrate.upgrade
    monkeypatch.setattr(migrate, "upgrade", lambda path: upgrade(path, scripts=folder))


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_rebuilding_a_table_loses_no_child(council_path: Path, scripts) -> None:
    children = "SELECT (SELECT count(*) FROM sitting), (SELECT count(*) FROM program_item), (SELECT count(*) FROM appearance)"
    before = rows(council_path, children)
    migrate.upgrade(council_path, scripts=scripts(REBUILD))
    assert rows(council_path, "SELECT title, colour FROM event") == [("春のシンポジウム", "青")]
    assert rows(council_path, children) == before == [(1, 2, 2)]
    assert rows(council_path, "PRAGMA foreign_key_check") == []
    assert rows(council_path, "SELECT version_num FROM alembic_version") == [("0002",)]


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(council_path: Path, scripts) -> None:
    before = council_path.read_bytes()
    with pytest.raises(RuntimeError):
        migrate.upgrade(council_path, scripts=scripts(HALF))
    assert council_path.read_bytes() == before


def test_a_migration_that_tears_rows_apart_is_taken_back(council_path: Path, scripts) -> None:
    before = council_path.read_bytes()
    with pytest.raises(WorldError, match="新しい版の形に直せませんでした。ファイルは元のままです。"):
        migrate.upgrade(council_path, scripts=scripts(ORPHANS))
    assert council_path.read_bytes() == before


def test_opening_an_older_file_backs_it_up_and_brings_it_up(
    council_path: Path, opener, next_version: None
) -> None:
    with opener(council_path) as file, file.reading() as r:
        assert r.get(Event, 1).title == "春のシンポジウム"
    assert rows(council_path, "SELECT colour FROM event") == [("青",)]
    backups = list((council_path.parent / "バックアップ").glob("*.ogdesk"))
    assert len(backups) == 1
    assert "更新前" in backups[0].name
    assert rows(backups[0], "SELECT version_num FROM alembic_version") == [("0001",)]


def test_an_older_file_is_not_brought_up_by_a_mere_reader(
    council_path: Path, opener, next_version: None
) -> None:
    before = council_path.read_bytes()
    with pytest.raises(WorldError, match="古い版の ogdesk で作られています。"):
        opener(council_path, OpenMode.READ)
    assert council_path.read_bytes() == before


def test_a_failed_migration_gives_the_lock_free(
    council_path: Path, opener, next_version: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise WorldError("だめでした。")

    monkeypatch.setattr(migrate, "upgrade", fail)
    with pytest.raises(WorldError, match="だめでした。"):
        opener(council_path)
    monkeypatch.undo()
    with opener(council_path) as file:
        assert not file.read_only


def test_creating_is_one_transaction_and_quick_to_open(tmp_path: Path, council_file: CouncilFile) -> None:
    with CouncilFile.create(tmp_path / "n.ogdesk", clock=council_file._clock, pc_name="") as file:
        assert file.history() == []
        assert not file.read_only
    assert sorted(p.name for p in tmp_path.glob("*n.ogdesk*")) == ["n.ogdesk"]
    assert (tmp_path / "n.ogdesk").stat().st_mode & 0o777 == 0o600
