"""A write transaction (one act): its changed rows become one step of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ogdesk.council.attendance import Handout
from ogdesk.council.entity import Entity
from ogdesk.council.release import IssuedCopy
from ogdesk.store.change import Change
from ogdesk.store.errors import StillUsed
from ogdesk.store.reading import Reading
from ogdesk.store.relations import CHILDREN

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ogdesk.store.images import RowChange


class Writing(Reading):
    """What can be done inside `file.act(…)`: change entities, add, delete. `change` tells afterwards what came of it."""

    _with_trashed_children = True
    _is_snapshot = False

    def __init__(self, session: Session, title: str) -> None:
        from ogdesk.store.recorder import Recorder

        super().__init__(session)
        self._recorder = Recorder(session)
        self.change = Change(None, title)

    def add(self, entity: Entity) -> None:
        """Store a new entity (and its children). One that stands in its parent's list is stored without this.

        Its `id` is known after `flush` or after the act.
        """
        self._session.add(entity)

    def delete(self, entity: Entity) -> None:
        """Delete an entity with its children. Raises StillUsed (a sentence) when something else points at it."""
        from ogdesk.store.uses import sentence

        if entity in self._session.new:
            _leave_lists(entity)
            if entity in self._session.new:
                self._session.expunge(entity)
            return
        self._session.flush()
        uses = self.uses(entity)
        if uses:
            raise StillUsed(sentence(self._session.connection(), entity, uses))
        self._session.delete(entity)
        _leave_lists(entity)

    def append_handout(self, handout: Handout) -> None:
        """Note what was handed out: for good, undo leaves it."""
        self._session.add(handout)

    def append_issued(self, copy: IssuedCopy) -> None:
        """Keep what was issued: for good, undo leaves it."""
        self._session.add(copy)

    def flush(self) -> None:
        """Write what has been done so far (inside the act's transaction), so that new entities have ids."""
        self._session.flush()

    def changes(self) -> list[RowChange]:
        """All rows that the act has changed until now, as whole images."""
        self._session.flush()
        return self._recorder.changes(self._session.connection())

    def _before_query(self) -> None:
        self._session.flush()


def _leave_lists(entity: Entity) -> None:
    """Take a deleted entity out of its parents' lists, so that what is renumbered in the same act counts right."""
    for _, name, child, attribute, _order in CHILDREN:
        parent = getattr(entity, attribute) if isinstance(entity, child) else None
        if parent is not None and entity in getattr(parent, name):
            getattr(parent, name).remove(entity)
