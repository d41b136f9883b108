"""Reads a whole council into domain objects without SQLAlchemy, for a process that only reads.

Importing SQLAlchemy and mapping all classes costs 50 times an empty Python; a release is printed in less. Nothing can be
written back, and a test holds the result equal to `Reading.whole()`.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from ogdesk.council.attendance import Handout
from ogdesk.council.council import Council
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity, Setting, Source, Sourced, Variant
from ogdesk.council.event import Event
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.council.release import IssuedCopy
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.connect import connect
from ogdesk.store.errors import NotFound, world_errors
from ogdesk.store.file_check import examine
from ogdesk.store.names import NOUNS, TABLES
from ogdesk.store.relations import CHILDREN, REFERENCES
from ogdesk.store.revision import HEAD

E = TypeVar("E", bound=Entity)
Row = sqlite3.Row
Setter = Callable[[Entity, Row], None]

_FOLLOWING: tuple[tuple[type[Entity], str], ...] = (
    *((child, attribute) for _, _, child, attribute, _ in CHILDREN),
    (Membership, "organisation"),
    (Post, "organisation"),
)
"""(class, attribute): what it follows into the bin, as in `trash`."""


class PlainReading:
    """What `Reading` gives, from one snapshot read at once; hand-outs are left out, issued copies have no `content`."""

    def __init__(self, entities: dict[type[Entity], dict[int, Entity]], hidden: set[int]) -> None:
        self._entities = entities
        self._hidden = hidden

    def find(self, cls: type[E], entity_id: int) -> E | None:
        """The entity with this id, None where there is none."""
        found = self._entities[cls].get(entity_id)
        return found if isinstance(found, cls) else None

    def get(self, cls: type[E], entity_id: int) -> E:
        """The entity with this id, in the bin or not. Raises NotFound."""
        found = self.find(cls, entity_id)
        if found is None:
            raise NotFound(
                say(
                    "番号{entity_id}の{noun}は見つかりません。一覧で番号を確かめてください。",
                    entity_id=entity_id,
                    noun=NOUNS[cls],
                )
            )
        return found

    def all(self, cls: type[E]) -> list[E]:
        """All entities of a class in the order they were made, without those in the bin."""
        found = self._entities[cls].values()
        return [entity for entity in found if isinstance(entity, cls) and id(entity) not in self._hidden]

    def prepare(self, *classes: type[Entity]) -> None:
        """Everything is there already."""

    def whole(self) -> CouncilData:
        """The whole council without what is in the bin."""
        councils = self.all(Council)
        return CouncilData(
            council=councils[0] if councils else Council(),
            organisations=self.all(Organisation),
            people=self.all(Person),
            posts=self.all(Post),
            memberships=self.all(Membership),
            observations=self.all(Observation),
            events=self.all(Event),
            sources=self.all(Source),
            variants=self.all(Variant),
            settings=self.all(Setting),
        )


@contextmanager
def plain_reading(path: Path) -> Iterator[PlainReading | None]:
    """Read the council file `path`; None when it needs a migration first. Raises WorldError as opening does."""
    if examine(path) != HEAD:
        yield None
        return
    with world_errors(path):
        reading = _read(path)
    yield reading


def _read(path: Path) -> PlainReading:
    entities: dict[type[Entity], dict[int, Entity]] = {}
    pointers: list[tuple[Entity, str, type[Entity], int]] = []
    with closing(connect(path, read_only=True)) as connection:
        connection.row_factory = Row
        connection.execute("BEGIN")
        for cls, table in TABLES.items():
            entities[cls] = {}
            if cls is Handout:
                continue
            for row in connection.execute(f"SELECT {_columns(cls)} FROM {table} ORDER BY id"):
                entity = _entity(cls, row)
                entities[cls][row["id"]] = entity
                pointers += _pointers(cls, entity, row)
        connection.execute("ROLLBACK")
    for entity, attribute, target, key in pointers:
        _put(entity, attribute, entities[target].get(key))
    hidden = _hidden(entities)
    _fill_lists(entities, hidden)
    return PlainReading(entities, hidden)


def _columns(cls: type[Entity]) -> str:
    """All of them; of the issued copies a short-lived look wants to know what was said, never the pages."""
    if cls is not IssuedCopy:
        return "*"
    return ", ".join("x'' AS content" if f.name == "content" else f.name for f in fields(cls))


def _entity(cls: type[Entity], row: Row) -> Entity:
    try:
        return cls(**{name: read(row) for name, read in _readers(cls)})
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


def _pointers(cls: type[Entity], entity: Entity, row: Row) -> Iterator[tuple[Entity, str, type[Entity], int]]:
    for attribute, target in _TARGETS[cls]:
        key = row[f"{attribute}_id"]
        if key is not None:
            yield entity, attribute, target, key


def _hidden(entities: dict[type[Entity], dict[int, Entity]]) -> set[int]:
    """The entities in the bin and all that follows them, by identity."""
    hidden = {
        id(entity)
        for found in entities.values()
        for entity in found.values()
        if getattr(entity, "trashed_at", None) is not None
    }
    grown = True
    while grown:
        before = len(hidden)
        for cls, attribute in _FOLLOWING:
            for entity in entities[cls].values():
                owner = getattr(entity, attribute)
                if owner is not None and id(owner) in hidden:
                    hidden.add(id(entity))
        grown = len(hidden) > before
    return hidden


def _fill_lists(entities: dict[type[Entity], dict[int, Entity]], hidden: set[int]) -> None:
    for parent, name, child, attribute, order in CHILDREN:
        lists: dict[int, list[Entity]] = {id(owner): [] for owner in entities[parent].values()}
        for entity in sorted(entities[child].values(), key=lambda c: (getattr(c, order) or 0, c.id or 0)):
            if id(entity) not in hidden and id(getattr(entity, attribute)) in lists:
                lists[id(getattr(entity, attribute))].append(entity)
        for owner in entities[parent].values():
            _put(owner, name, lists[id(owner)])


def _put(entity: Entity, attribute: str, value: object) -> None:
    """Where the classes are mapped all the same (the window, tests), an assignment would also fill the other end."""
    entity.__dict__[attribute] = value
