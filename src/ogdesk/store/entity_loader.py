"""Loading entities with all that they hold and point at, by plain SQL: a symposium brings its people, and no other symposium.

Rows are asked for by their ids, one SELECT for each class and round, until nothing is missing; pointers and lists are put
together here. What was loaded once is the same object ever after.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import TypeVar

from ogdesk.council.attendance import Handout
from ogdesk.council.entity import Entity
from ogdesk.council.membership import Membership
from ogdesk.council.organisation import Post
from ogdesk.store.names import TABLES
from ogdesk.store.relations import CHILDREN
from ogdesk.store.row_entities import columns_of, entity_of, pointers_of

E = TypeVar("E", bound=Entity)
Class = type[Entity]

_FOLLOWING: tuple[tuple[Class, str], ...] = (
    *((child, attribute) for _, _, child, attribute, _ in CHILDREN),
    (Membership, "organisation"),
    (Post, "organisation"),
)
"""(class, attribute): what it follows into the bin, as in `trash`."""
_OWNERS: dict[Class, tuple[str, ...]] = {
    cls: tuple(attribute for each, attribute in _FOLLOWING if each is cls) for cls in TABLES
}


class EntityLoader:
    """The entities of one snapshot, loaded as they are asked for; hand-outs are left out, issued copies have no `content`.

    `parts` are the classes that may come into lists, None for all of them.
    """

    def __init__(self, connection: sqlite3.Connection, parts: Collection[Class] | None = None) -> None:
        self._connection = connection
        self._parts = parts
        self._known: dict[Class, dict[int, Entity]] = {cls: {} for cls in TABLES}
        self._complete: set[Class] = {Handout}
        self._missing: dict[Class, set[int]] = defaultdict(set)
        self._childless: dict[Class, list[int]] = defaultdict(list)
        """The ids of what was loaded, but not yet what it holds."""
        self._fresh: dict[Class, list[Entity]] = defaultdict(list)
        self._pointers: list[tuple[Entity, str, Class, int]] = []

    def one(self, cls: type[E], entity_id: int) -> E | None:
        """The entity with this id, in the bin or not; None where there is none."""
        if entity_id not in self._known[cls]:
            self._missing[cls].add(entity_id)
            self._complete_graph()
        found = self._known[cls].get(entity_id)
        return found if isinstance(found, cls) else None

    def some(self, cls: type[E], ids: Iterable[int]) -> list[E]:
        """The entities with these ids, in the order of the ids, in the bin or not."""
        wanted = list(ids)
        self._missing[cls].update(wanted)
        self._complete_graph()
        known = self._known[cls]
        return [found for key in wanted if isinstance(found := known.get(key), cls)]

    def all(self, cls: type[E]) -> list[E]:
        """All entities of a class in the order they were made, in the bin or not."""
        self.load(cls)
        known = self._known[cls]
        return [found for key in sorted(known) if isinstance(found := known[key], cls)]

    def load(self, *classes: Class) -> None:
        """Load all of these classes, one SELECT each, with what they hold and point at."""
        for cls in classes:
            if cls not in self._complete:
                self._complete.add(cls)
                self._take(cls, "")
        self._complete_graph()

    def _complete_graph(self) -> None:
        """Fetch what is missing until nothing is, then put all that is new together."""
        while self._fetch_missing() | self._fetch_children():
            pass
        for entity, attribute, target, key in self._pointers:
            _put(entity, attribute, self._known[target].get(key))
        self._pointers.clear()
        self._fill_lists()
        self._fresh.clear()

    def _fetch_missing(self) -> bool:
        missing, self._missing = self._missing, defaultdict(set)
        found = False
        for cls, ids in missing.items():
            wanted = ids - self._known[cls].keys() if cls not in self._complete else set()
            if wanted:
                self._take(cls, "WHERE id IN (SELECT value FROM json_each(?))", json.dumps(sorted(wanted)))
                found = True
        return found

    def _fetch_children(self) -> bool:
        childless, self._childless = self._childless, defaultdict(list)
        for parent, _, child, attribute, _ in CHILDREN:
            is_wanted = child not in self._complete and (self._parts is None or child in self._parts)
            if childless[parent] and is_wanted:
                condition = f"WHERE {attribute}_id IN (SELECT value FROM json_each(?))"
                self._take(child, condition, json.dumps(childless[parent]))
        return any(childless.values())

    def _take(self, cls: Class, condition: str, *values: str) -> None:
        """Make entities of the rows of a class that are not known yet."""
        known = self._known[cls]
        select = f"SELECT {columns_of(cls)} FROM {TABLES[cls]} {condition} ORDER BY id"
        for row in self._connection.execute(select, values):
            key = row["id"]
            if key in known:
                continue
            known[key] = entity = entity_of(cls, row)
            self._fresh[cls].append(entity)
            self._childless[cls].append(key)
            for attribute, target, target_key in pointers_of(cls, row):
                self._pointers.append((entity, attribute, target, target_key))
                if target_key not in self._known[target]:
                    self._missing[target].add(target_key)

    def _fill_lists(self) -> None:
        """A child never comes without its parent, nor a parent without its children: both are new, or neither is."""
        for parent, name, child, attribute, order in CHILDREN:
            if not self._fresh[parent]:
                continue
            lists: dict[int, list[Entity]] = {id(owner): [] for owner in self._fresh[parent]}
            for entity in sorted(self._fresh[child], key=lambda c: (getattr(c, order) or 0, c.id or 0)):
                held = lists.get(id(getattr(entity, attribute)))
                if held is not None and not is_in_bin(entity):
                    held.append(entity)
            for owner in self._fresh[parent]:
                _put(owner, name, lists[id(owner)])


def is_in_bin(entity: Entity) -> bool:
    """Whether it is in the bin or follows something that is."""
    if getattr(entity, "trashed_at", None) is not None:
        return True
    owners = (getattr(entity, attribute) for attribute in _OWNERS[type(entity)])
    return any(owner is not None and is_in_bin(owner) for owner in owners)


def _put(entity: Entity, attribute: str, value: object) -> None:
    """Where the classes are mapped all the same (the window, tests), an assignment would also fill the other end."""
    entity.__dict__[attribute] = value
