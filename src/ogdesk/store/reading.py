"""One short look into the file: entities as they are, to be read and, for a draft, scribbled on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from ogdesk.council.entity import Entity
from ogdesk.council.whole import CouncilData
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.errors import NotFound
from ogdesk.store.mapping import table_of
from ogdesk.store.names import NOUNS
from ogdesk.store.uses import uses_of
from ogdesk.store.whole import load_all, load_whole

E = TypeVar("E", bound=Entity)
F = TypeVar("F")


class Reading:
    """What can be read inside `file.reading()`; nothing that is done to the entities there reaches the file."""

    _with_trashed_children = False

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: list[object] = []

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
        self._before_query()
        with _readable_values():
            return self._keep(
                self._session.scalars(select(cls).where(table_of(cls).c.uid == uid)).one_or_none()
            )

    def all(self, cls: type[E], *, trashed: bool = False) -> list[E]:
        """All entities of a class in the order they were made; those in the bin and what belongs to them only if `trashed`."""
        self._before_query()
        with _readable_values():
            found = load_all(self._session, cls, with_trashed=trashed)
        return self._keep(found)

    def whole(self) -> CouncilData:
        """The whole council without what is in the bin; a file without a council gives an empty, unsaved one."""
        self._before_query()
        with _readable_values():
            data, loaded = load_whole(self._session, with_trashed_children=self._with_trashed_children)
        self._keep(loaded)
        return data

    def uses(self, entity: Entity) -> dict[str, int]:
        """How many rows of each table keep a stored `entity` from being deleted."""
        self._before_query()
        return uses_of(self._session.connection(), entity)

    def _keep(self, found: F) -> F:
        """The session holds entities weakly: `r.get(Event, 1).links.append(…)` would lose its event on the way."""
        self._kept.append(found)
        return found

    def _before_query(self) -> None:
        """A unit of work writes what it holds first."""


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
