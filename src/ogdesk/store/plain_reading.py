"""Reads a council into domain objects without SQLAlchemy, for a process that only reads.

Importing SQLAlchemy and mapping all classes costs 50 times an empty Python; a release is printed in less. Only what is asked
for is read, with what hangs together with it, so that a command of one symposium costs the same in a file of any size.
Nothing can be written back, and a test holds the result equal to `Reading`'s.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from ogdesk.council.council import Council
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity, Setting, Source, Variant
from ogdesk.council.event import Event
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.ground.sentence import say
from ogdesk.store.connect import connect
from ogdesk.store.council_reader import Value
from ogdesk.store.entity_loader import EntityLoader, is_in_bin
from ogdesk.store.errors import NotFound, world_errors
from ogdesk.store.event_facts import EventFacts
from ogdesk.store.file_check import examine
from ogdesk.store.names import NOUNS, TABLES
from ogdesk.store.relations import GONE_OUT
from ogdesk.store.revision import HEAD
from ogdesk.store.row_entities import values_of

E = TypeVar("E", bound=Entity)
_AT_ONCE = 500
"""Entities that `each` loads together."""


class PlainReading:
    """What `Reading` gives, from one snapshot; hand-outs are left out, issued copies have no `content`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._loader = EntityLoader(connection)
        self._facts = EventFacts(connection, self._loader)

    def find(self, cls: type[E], entity_id: int) -> E | None:
        """The entity with this id, None where there is none."""
        return self._loader.one(cls, entity_id)

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
        return [entity for entity in self._loader.all(cls) if not is_in_bin(entity)]

    def each(self, cls: type[E], *parts: type[Entity]) -> Iterator[E]:
        """All entities of a class one after the other, also those in the bin, with `parts` alone in their lists.

        None is kept: so a file of any size can be looked through.
        """
        ids = [key for (key,) in self._connection.execute(f"SELECT id FROM {TABLES[cls]} ORDER BY id")]
        for first in range(0, len(ids), _AT_ONCE):
            yield from EntityLoader(self._connection, parts).some(cls, ids[first : first + _AT_ONCE])

    def read_through(self) -> None:
        """Read every value of the council and keep none. Raises WorldError for one that no program of ours writes."""
        for cls in (cls for cls in TABLES if cls not in GONE_OUT):
            for row in self._connection.execute(f"SELECT * FROM {TABLES[cls]}"):
                values_of(cls, row)

    def where(self, cls: type[E], /, **values: Value) -> list[E]:
        """The entities whose columns have these values, in the order they were made, without those in the bin."""
        condition = " AND ".join(f"{name} = ?" for name in values)
        select = f"SELECT id FROM {TABLES[cls]} WHERE {condition} ORDER BY id"
        ids = [key for (key,) in self._connection.execute(select, tuple(map(str, values.values())))]
        return [entity for entity in self._loader.some(cls, ids) if not is_in_bin(entity)]

    def prepare(self, *classes: type[Entity]) -> None:
        """Load these classes with one SELECT each."""
        self._loader.load(*classes)

    def facts(self) -> EventFacts:
        """What a release and the checks of one event ask of the council; read as it is asked."""
        return self._facts

    def whole(self) -> CouncilData:
        """The whole council without what is in the bin."""
        self._loader.load(*TABLES)
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
    with world_errors(path), closing(connect(path, read_only=True)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("BEGIN")
        yield PlainReading(connection)
