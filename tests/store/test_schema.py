"""Classes, tables and migrations say the same, and every value comes back as it went in."""

from __future__ import annotations

import dataclasses
import sqlite3
import subprocess
import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import NullPool, create_engine

import ogdesk.council.attendance
import ogdesk.council.programme
import ogdesk.council.release
from ogdesk.council.entity import Entity
from ogdesk.council.vague import VagueDate
from ogdesk.store import search
from ogdesk.store.mapping import CHILDREN, table_of
from ogdesk.store.migrate import SCRIPTS
from ogdesk.store.names import CLASSES, COMMAND_WORDS, NOUNS, TABLES
from ogdesk.store.revision import APPLICATION_ID, REVISIONS
from ogdesk.store.schema import metadata

NAMESPACE = {
    **vars(ogdesk.council.attendance),
    **vars(ogdesk.council.programme),
    **vars(ogdesk.council.release),
    **vars(ogdesk.council.council),
    **vars(ogdesk.council.membership),
    **vars(ogdesk.council.organisation),
    **vars(ogdesk.council.event),
    **vars(ogdesk.council.entity),
}
ALL = sorted(TABLES, key=lambda cls: cls.__name__)


def hints(cls: type[Entity]) -> dict[str, Any]:
    return get_type_hints(cls, NAMESPACE)


def all_classes(base: type[Entity]) -> set[type[Entity]]:
    return {base} | {found for below in base.__subclasses__() for found in all_classes(below)}


def columns_of(name: str, hint: Any) -> set[str]:
    if hint is VagueDate:
        return {f"{name}_{part}" for part in ("earliest", "latest", "precision", "text")}
    if any(isinstance(kind, type) and issubclass(kind, Entity) for kind in (hint, *get_args(hint))):
        return set() if str(hint).startswith("list") else {f"{name}_id"}
    return {name}


@pytest.mark.parametrize("cls", ALL)
def test_each_field_has_its_column_and_no_column_is_idle(cls: type[Entity]) -> None:
    wanted = {
        column
        for field in dataclasses.fields(cls)
        for column in columns_of(field.name, hints(cls)[field.name])
    }
    assert {column.name for column in table_of(cls).c} == wanted


def test_every_domain_class_is_stored_and_named() -> None:
    abstract = {"Entity", "Sourced"}
    assert {cls.__name__ for cls in all_classes(Entity)} - abstract == {cls.__name__ for cls in TABLES}
    assert set(NOUNS) == set(TABLES)
    assert set(COMMAND_WORDS) <= set(CLASSES)


def test_every_list_of_the_domain_is_mapped() -> None:
    lists = {
        (cls, name) for cls in TABLES for name, hint in hints(cls).items() if str(hint).startswith("list")
    }
    assert {(parent, name) for parent, name, *_ in CHILDREN} == lists


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """The search index is made by its own statements and stands in no MetaData."""
    return not (kind == "table" and name is not None and name.startswith(search.DERIVED))


def test_migrations_make_the_tables_of_the_schema(template: Path) -> None:
    engine = create_engine(f"sqlite:///{template}", poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_ours})
        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("table", sorted(metadata.tables))
def test_migrations_make_the_columns_with_their_defaults(table: str, template: Path) -> None:
    fresh = create_engine("sqlite://")
    metadata.tables[table].create(fresh)
    made = create_engine(f"sqlite:///{template}", poolclass=NullPool)
    asked = f"PRAGMA table_info({table})"
    with fresh.connect() as wanted, made.connect() as found:
        assert found.exec_driver_sql(asked).fetchall() == wanted.exec_driver_sql(asked).fetchall()
    fresh.dispose()


def test_the_known_revisions_are_the_migrations() -> None:
    scripts = ScriptDirectory(str(SCRIPTS))
    assert tuple(s.revision for s in reversed(list(scripts.walk_revisions()))) == REVISIONS


def test_the_first_migration_makes_the_search_index_of_today(template: Path) -> None:
    fresh = sqlite3.connect(":memory:")
    for statement in search.DDL:
        fresh.execute(statement)
    made = sqlite3.connect(template)
    query = "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"
    assert made.execute(query).fetchall() == fresh.execute(query).fetchall()
    assert (
        made.execute("SELECT * FROM search_state").fetchall()
        == fresh.execute("SELECT * FROM search_state").fetchall()
    )
    fresh.close()
    made.close()


def test_a_new_file_is_marked_as_ours(template: Path) -> None:
    connection = sqlite3.connect(template)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_opening_a_file_loads_no_migration_machinery() -> None:
    script = "import sys, ogdesk.store.file; print('alembic' in sys.modules, 'mako' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False False"


def sample(name: str, hint: Any) -> Any:
    """A value of a field that is not its default."""
    kinds = [kind for kind in (hint, *get_args(hint)) if isinstance(kind, type)]
    if hint is VagueDate:
        return VagueDate.month(2030, 2, "二月")
    for kind in kinds:
        if issubclass(kind, StrEnum):
            return list(kind)[-1]
        if kind in SAMPLES:
            return SAMPLES[kind] if kind is not str else f"{name}𠮷野\u3000髙﨑"
    raise AssertionError(f"no sample for {name}: {hint}")


SAMPLES: dict[type, Any] = {bool: True, int: 7, str: "", date: date(2031, 5, 10), bytes: b"\x00\xff"}


@pytest.mark.parametrize("cls", ALL)
def test_every_value_comes_back(cls, council_path: Path, opener) -> None:
    skipped = {"id", "uid"}
    plain = {
        name: sample(name, hint)
        for name, hint in hints(cls).items()
        if name not in skipped
        and not any(isinstance(k, type) and issubclass(k, Entity) for k in (hint, *get_args(hint)))
    }
    with opener(council_path) as file:
        with file.act("入れる") as w:
            entity = cls(**plain)
            for parent, name, child, *_ in CHILDREN:
                if child is cls:
                    getattr(w.all(parent)[0], name).append(entity)
                    break
            w.add(entity)
        uid = entity.uid
    with opener(council_path) as file, file.reading() as r:
        found = r.by_uid(cls, uid)
        assert {name: getattr(found, name) for name in plain} == plain
        assert {name: type(getattr(found, name)) for name in plain} == {
            name: type(plain[name]) for name in plain
        }
