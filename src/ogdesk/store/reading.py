"""A read transaction: domain objects to be read and, for a draft, changed in memory only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Entity
from ogdesk.council.facts import CouncilFacts
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.council_reader import Value
from ogdesk.store.errors import NotFound
from ogdesk.store.names import NOUNS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ogdesk.store.council_data import Loaded

E = TypeVar("E", bound=Entity)
F = TypeVar("F")


class Reading:
    """What can be read inside `file.reading()`; nothing that is done to the entities there reaches the file."""

    _with_trashed_children = False
    _is_snapshot = True
    """Nothing changes in the file while it is looked at: what was fetched is not fetched again."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: list[object] = []
        self._fetched: dict[tuple[type[Entity], bool], list[Entity]] = {}
        self._prepared: set[type[Entity]] = set()
        self._whole: CouncilData | None = None

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

    def find(self, cls: type[E], entity_id: int) -> E | None:
        """The entity with this id, None where there is none."""
        self._before_query()
        with _readable_values():
            return self._keep(self._session.get(cls, entity_id))

    def by_uid(self, cls: type[E], uid: str) -> E | None:
        """The entity with this uid, None where there is none."""
        from sqlalchemy import select

        from ogdesk.store.mapping import table_of

        self._before_query()
        with _readable_values():
            return self._keep(
                self._session.scalars(select(cls).where(table_of(cls).c.uid == uid)).one_or_none()
            )

    def all(self, cls: type[E], *, trashed: bool = False) -> list[E]:
        """All entities of a class in the order they were made; those in the bin and what belongs to them only if `trashed`."""
        from ogdesk.store.council_data import load_all

        if self._is_snapshot and (cls, trashed) in self._fetched:
            return [entity for entity in self._fetched[cls, trashed] if isinstance(entity, cls)]
        self._before_query()
        with _readable_values():
            found = load_all(self._session, cls, with_trashed=trashed)
        self._fetched[cls, trashed] = list(found)
        return self._keep(found)

    def prepare(self, *classes: type[Entity]) -> None:
        """Fetch all entities of these classes and the lists that hold each other with one look per class: what is asked of
        one after another then costs no look each."""
        from ogdesk.store.council_data import load_together

        if self._prepared.issuperset(classes):
            return
        self._before_query()
        with _readable_values():
            loaded = load_together(self._session, classes, with_trashed=self._with_trashed_children)
        self._note(self._keep(loaded))

    def those_of(self, cls: type[E], attribute: str, targets: Iterable[Entity]) -> list[E]:
        """The entities of a class whose `attribute` is one of the stored `targets`, in the order they were made; also those
        in the bin."""
        from sqlalchemy import select

        from ogdesk.store.mapping import table_of

        ids = [target.id for target in targets]
        if not ids:
            return []
        self._before_query()
        columns = table_of(cls).c
        wanted = select(cls).where(columns[f"{attribute}_id"].in_(ids)).order_by(columns.id)
        with _readable_values():
            return self._keep(list(self._session.scalars(wanted)))

    def where(self, cls: type[E], /, **values: Value) -> list[E]:
        """The entities whose columns have these values, in the order they were made, without those in the bin."""
        from sqlalchemy import select

        from ogdesk.store.mapping import table_of
        from ogdesk.store.trash import not_trashed

        self._before_query()
        columns = table_of(cls).c
        same = [columns[name] == value for name, value in values.items()]
        wanted = select(cls).where(*same, *not_trashed(cls)).order_by(columns.id)
        with _readable_values():
            stored = list(self._session.scalars(wanted))
        return self._keep(self._as_changed(cls, stored, values))

    def _as_changed(self, cls: type[E], stored: list[E], values: Mapping[str, Value]) -> list[E]:
        """What was changed here and is not in the file yet is found by its values of now."""
        changed = [entity for entity in self._session.dirty if isinstance(entity, cls)]
        if not changed:
            return stored
        found = [entity for entity in stored if entity not in changed]
        found += [entity for entity in changed if _has(entity, values, entity in stored)]
        return sorted(found, key=lambda entity: entity.id or 0)

    def facts(self) -> CouncilFacts:
        """What a release and the checks of one event ask of the council."""
        return self.whole()

    def whole(self) -> CouncilData:
        """The whole council without what is in the bin; a file without a council gives an empty, unsaved one."""
        from ogdesk.store.council_data import load_whole

        if self._is_snapshot and self._whole is not None:
            return self._whole
        self._before_query()
        with _readable_values():
            self._whole, loaded = load_whole(self._session, with_trashed_children=self._with_trashed_children)
        self._note(self._keep(loaded))
        return self._whole

    def uses(self, entity: Entity) -> dict[str, int]:
        """How many rows of each table keep a stored `entity` from being deleted."""
        from ogdesk.store.uses import uses_of

        self._before_query()
        return uses_of(self._session.connection(), entity)

    def _note(self, loaded: Loaded) -> None:
        self._prepared.update(loaded)
        if not self._with_trashed_children:
            self._fetched.update({(cls, False): found for cls, found in loaded.items()})

    def _keep(self, found: F) -> F:
        """The session holds entities weakly: `r.get(Event, 1).links.append(…)` would lose its event on the way."""
        self._kept.append(found)
        return found

    def _before_query(self) -> None:
        """A unit of work writes what it holds first."""


def _has(entity: Entity, values: Mapping[str, Value], is_stored_so: bool) -> bool:
    """Whether a changed entity has these values now; a column that is no attribute is as it is stored."""
    if getattr(entity, "trashed_at", None) is not None:
        return False
    return all(
        getattr(entity, name) == value if hasattr(entity, name) else is_stored_so
        for name, value in values.items()
    )


@contextmanager
def _readable_values() -> Iterator[None]:
    """A day or choice that no program of ours has written means damage."""
    try:
        yield
    except ValueError as error:
        raise WorldError(
            say(
                "このファイルには読めない値があります。壊れているおそれがあるので、バックアップから元に戻してください。"
            ),
            type(error).__name__,
        ) from error
