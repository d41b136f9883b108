"""変更履歴: reads the journal as steps with who, at which PC, when, which act, and each field's value before and after."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from ogdesk.council.entity import EntityField
from ogdesk.store.history_step import HistoryEntry, HistoryStep, StepQuery
from ogdesk.store.images import Row, RowChange, field_of
from ogdesk.store.journal import DONE, EDIT, PAST, SEALED, UNDONE, Step, row_change
from ogdesk.store.names import CLASSES, TABLES, word_of_table
from ogdesk.store.schema import journal_entry, journal_step, metadata
from ogdesk.store.value_words import ValueWords

_AT_ONCE = 500


def read_history(connection: Connection, wanted: StepQuery) -> list[HistoryStep]:
    """The newest steps, newest first."""
    steps = list(connection.execute(_steps(wanted)))
    by_act = _changes_of(connection, sorted({step.of_step or step.id for step in steps}))
    readable = ValueWords(connection)
    return [_history_step(step, by_act.get(step.of_step or step.id, []), readable) for step in steps]


def _changes_of(connection: Connection, acts: list[int]) -> dict[int, list[RowChange]]:
    """The rows of these acts, asked for in portions: SQLite takes only so many values in one question."""
    found: dict[int, list[RowChange]] = {}
    for start in range(0, len(acts), _AT_ONCE):
        some = journal_entry.c.step_id.in_(acts[start : start + _AT_ONCE])
        for entry in connection.execute(select(journal_entry).where(some).order_by(journal_entry.c.id)):
            found.setdefault(entry.step_id, []).append(row_change(entry))
    return found


def newest_in_force(connection: Connection) -> int | None:
    """The newest act that is not taken back, None when all are."""
    step = journal_step.c
    query = select(func.max(step.id)).where(step.kind == EDIT, step.state.in_((DONE, SEALED)))
    found: int | None = connection.execute(query).scalar_one()
    return found


def people_of(connection: Connection) -> list[tuple[str, str]]:
    """Who did anything: (user, PC), each once."""
    step = journal_step.c
    query = select(step.user, step.pc).where(step.kind == EDIT).distinct().order_by(step.pc, step.user)
    return [(user, pc) for user, pc in connection.execute(query)]


def _steps(wanted: StepQuery) -> Select[Step]:
    query = select(journal_step).order_by(journal_step.c.id.desc()).limit(wanted.limit)
    if wanted.before is not None:
        query = query.where(journal_step.c.id < wanted.before)
    if wanted.acts_only:
        query = query.where(journal_step.c.kind == EDIT)
    if wanted.who is not None:
        query = query.where(journal_step.c.user == wanted.who[0], journal_step.c.pc == wanted.who[1])
    if wanted.things:
        query = query.where(_at_things(wanted.things))
    place = wanted.place
    if place is not None:
        touching = select(journal_entry.c.step_id).where(
            journal_entry.c.table_name == TABLES[CLASSES[place.entity]]
        )
        if place.id is not None:
            touching = touching.where(journal_entry.c.row_id == place.id)
        query = query.where(or_(journal_step.c.id.in_(touching), journal_step.c.of_step.in_(touching)))
    return query


def _at_things(things: frozenset[str]) -> ColumnElement[bool]:
    tables = [table for table in TABLES.values() if word_of_table(table) in things]
    changed = select(journal_entry.c.id).where(
        journal_entry.c.step_id == journal_step.c.id, journal_entry.c.table_name.in_(tables)
    )
    nowhere = journal_step.c.place_entity.is_(None)
    return or_(journal_step.c.place_entity.in_(things), and_(nowhere, changed.exists()))


def _history_step(step: Step, changes: list[RowChange], readable: ValueWords) -> HistoryStep:
    if step.kind == "undo":
        changes = [change.backward for change in changes]
    place = EntityField(step.place_entity, step.place_id, step.place_field) if step.place_entity else None
    thing = readable.thing(place) if place is not None else ""
    return HistoryStep(
        step=step.id,
        at=step.at,
        user=step.user,
        pc=step.pc,
        title=step.title,
        kind=step.kind,
        undone=step.kind == EDIT and step.state in (UNDONE, PAST),
        of_step=step.of_step,
        place=place if thing is not None else None,
        thing=thing or "",
        entries=[entry for change in changes for entry in _entries(change, readable)],
    )


def _entries(change: RowChange, readable: ValueWords) -> Iterator[HistoryEntry]:
    word = word_of_table(change.table)
    if change.before is None or change.after is None:
        old = readable.label(change.table, change.before) if change.before else ""
        new = readable.label(change.table, change.after) if change.after else ""
        yield HistoryEntry(word, change.row_id, "", old, new)
        return
    for name in _fields(change.table, change.after):
        old, new = (
            readable.value(change.table, name, change.before),
            readable.value(change.table, name, change.after),
        )
        yield HistoryEntry(word, change.row_id, name, old, new)


def _fields(table: str, image: Row) -> list[str]:
    """The changed attributes in the table's own order."""
    order = [column.name for column in metadata.tables[table].c]
    columns = sorted(image, key=lambda c: order.index(c) if c in order else len(order))
    return list(dict.fromkeys(field_of(table, column) for column in columns))
