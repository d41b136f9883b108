"""How one row of a table becomes an entity of its class, with the standard library's sqlite3 alone."""

from __future__ import annotations

import sqlite3
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

from ogdesk.council.entity import Entity, Source, Sourced
from ogdesk.council.release import IssuedCopy
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.names import TABLES
from ogdesk.store.relations import CHILDREN, REFERENCES

Row = sqlite3.Row


def columns_of(cls: type[Entity]) -> str:
    """SQL: the columns to read. All of them; of the issued copies a short-lived look wants to know what was said, never the pages."""
    if cls is not IssuedCopy:
        return "*"
    return ", ".join("x'' AS content" if f.name == "content" else f.name for f in fields(cls))


def entity_of(cls: type[Entity], row: Row) -> Entity:
    """The entity of a row, without what it holds and points at. Raises WorldError as `values_of`."""
    return cls(**values_of(cls, row))


def values_of(cls: type[Entity], row: Row) -> dict[str, Any]:
    """The plain values of a row by the names of the fields. Raises WorldError for one that no program of ours writes."""
    try:
        return {name: read(row) for name, read in _readers(cls)}
    except ValueError as error:
        raise WorldError(
            say(
                "このファイルには読めない値があります。壊れているおそれがあるので、バックアップから元に戻してください。"
            ),
            type(error).__name__,
        ) from error


_READERS: dict[type[Entity], list[tuple[str, Callable[[Row], Any]]]] = {}


def _readers(cls: type[Entity]) -> list[tuple[str, Callable[[Row], Any]]]:
    if cls not in _READERS:
        found = ((field.name, _reader(cls, field.name, str(field.type))) for field in fields(cls))
        _READERS[cls] = [(name, read) for name, read in found if read is not None]
    return _READERS[cls]


def _reader(cls: type[Entity], name: str, annotation: str) -> Callable[[Row], Any] | None:
    """How one field is read; None for lists and pointers, which follow from the relations."""
    kind = annotation.removesuffix(" | None")
    if kind in ("int", "str", "bytes"):
        return lambda row: row[name]
    if kind == "bool":
        return lambda row: bool(row[name])
    if kind == "date":
        return lambda row: _day(row[name])
    if kind == "VagueDate":
        return lambda row: VagueDate(
            _day(row[f"{name}_earliest"]),
            _day(row[f"{name}_latest"]),
            row[f"{name}_precision"],
            row[f"{name}_text"],
        )
    found = _named(cls, kind)
    if isinstance(found, type) and issubclass(found, StrEnum):
        return lambda row: None if row[name] is None else found(row[name])
    return None


def _named(cls: type[Entity], kind: str) -> object:
    """The class that an annotation names, looked up where the fields were written."""
    for base in cls.__mro__:
        module = sys.modules.get(base.__module__)
        if module is not None and hasattr(module, kind):
            return getattr(module, kind)
    return None


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


_TARGETS: dict[type[Entity], list[tuple[str, type[Entity]]]] = defaultdict(list)
for _parent, _, _child, _attribute, _ in CHILDREN:
    _TARGETS[_child].append((_attribute, _parent))
for _owner, _attribute, _target in REFERENCES:
    _TARGETS[_owner].append((_attribute, _target))
for _cls in TABLES:
    if issubclass(_cls, Sourced):
        _TARGETS[_cls].append(("source", Source))


def pointers_of(cls: type[Entity], row: Row) -> Iterator[tuple[str, type[Entity], int]]:
    """What a row points at: (attribute, class, id)."""
    for attribute, target in _TARGETS[cls]:
        key = row[f"{attribute}_id"]
        if key is not None:
            yield attribute, target, key
