"""Records every row that a unit of work changes: its image before, and its image at the end of the act.

The images are read from the file itself around each flush, so they hold what is stored and not what the objects say.
Statements that update or delete in bulk would bypass this and are refused.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, UOWTransaction, object_session

from ogdesk.council.entity import Entity
from ogdesk.council.organisation import Contact
from ogdesk.store.images import Key, Row, RowChange, fetch_row, fetch_rows
from ogdesk.store.mapping import MAPPERS
from ogdesk.store.names import TABLES
from ogdesk.store.schema import OUTSIDE_UNDO, metadata

_PLACE = "recorder"


class Recorder:
    """Collects the rows changed in one session; `changes` reads what became of them."""

    def __init__(self, session: Session) -> None:
        self._before: dict[Key, Row | None] = {}
        session.info[_PLACE] = self
        event.listen(session, "before_flush", _delete_orphaned_contacts)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    def note_new(self, key: Key) -> None:
        """The row has just been added."""
        self._before.setdefault(key, None)

    def note_old(self, connection: Connection, key: Key) -> None:
        """The row is about to be changed or deleted."""
        if key not in self._before:
            self._before[key] = fetch_row(connection, key)

    def changes(self, connection: Connection) -> list[RowChange]:
        """Whole images of all rows that are not as they were, parents' tables first."""
        order = {table.name: place for place, table in enumerate(metadata.sorted_tables)}
        by_table: dict[str, list[int]] = {}
        for table, row_id in self._before:
            by_table.setdefault(table, []).append(row_id)
        found = []
        for table in sorted(by_table, key=order.__getitem__):
            now = fetch_rows(connection, table, by_table[table])
            found += [
                RowChange(table, i, self._before[table, i], now.get(i)) for i in sorted(by_table[table])
            ]
        return [change for change in found if change.before != change.after]


def _recorder_of(target: Entity) -> tuple[Recorder, Key] | None:
    session = object_session(target)
    recorder = session.info.get(_PLACE) if session else None
    if recorder is None or target.id is None:
        return None
    return recorder, (TABLES[type(target)], target.id)


def _after_insert(_mapper: Mapper[Any], _connection: Connection, target: Entity) -> None:
    if found := _recorder_of(target):
        found[0].note_new(found[1])


def _before_change(_mapper: Mapper[Any], connection: Connection, target: Entity) -> None:
    if found := _recorder_of(target):
        found[0].note_old(connection, found[1])


def _delete_orphaned_contacts(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """A contact taken out of its parent's list goes, as every other child does."""
    for entity in [*session.dirty, *session.new]:
        if isinstance(entity, Contact) and entity.organisation is None and entity.person is None:
            if entity.id is None:
                session.expunge(entity)
            else:
                session.delete(entity)


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete:
        raise RuntimeError("a bulk statement would bypass the change journal")


def _listen() -> None:
    for cls, mapper in MAPPERS.items():
        if TABLES[cls] not in OUTSIDE_UNDO:
            event.listen(mapper, "after_insert", _after_insert)
            event.listen(mapper, "before_update", _before_change)
            event.listen(mapper, "before_delete", _before_change)


_listen()
