"""Reconstructs from the journal the rows of some tables just before and just after an act, however much was done since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy

from sqlalchemy import Connection, select

from ogdesk.store.images import Row, RowChange
from ogdesk.store.journal import DONE, EDIT, PAST, SEALED, UNDONE, row_change
from ogdesk.store.schema import journal_entry, journal_step

Rows = dict[str, dict[int, Row]]
"""Rows by table and id."""


def rows_around(connection: Connection, step: int, tables: Sequence[str]) -> tuple[Rows, Rows] | None:
    """(before, after); None for an act that was taken back and then replaced by others, or is not there."""
    state = connection.execute(
        select(journal_step.c.state).where(journal_step.c.id == step, journal_step.c.kind == EDIT)
    ).scalar_one_or_none()
    if state is None or state == PAST:
        return None
    rows = _present(connection, tables)
    if state == UNDONE:
        # It can be done again, after those before it that can.
        for number, changes in _changes(connection, tables, (UNDONE,), last=step):
            if number == step:
                before = deepcopy(rows)
                _apply(rows, changes)
                return before, rows
            _apply(rows, changes)
        return rows, rows
    for number, changes in reversed(_changes(connection, tables, (DONE, SEALED), first=step)):
        after = deepcopy(rows) if number == step else rows
        _apply(rows, [change.backward for change in reversed(changes)])
        if number == step:
            return rows, after
    return rows, rows


def _present(connection: Connection, tables: Sequence[str]) -> Rows:
    return {
        table: {
            row["id"]: dict(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings()
        }
        for table in tables
    }


def _changes(
    connection: Connection,
    tables: Sequence[str],
    states: Sequence[str],
    *,
    first: int | None = None,
    last: int | None = None,
) -> list[tuple[int, list[RowChange]]]:
    """The changes of these tables by act, oldest first."""
    query = (
        select(journal_entry)
        .join(journal_step, journal_step.c.id == journal_entry.c.step_id)
        .where(journal_step.c.kind == EDIT, journal_step.c.state.in_(states))
        .where(journal_entry.c.table_name.in_(tables))
        .order_by(journal_entry.c.step_id, journal_entry.c.id)
    )
    if first is not None:
        query = query.where(journal_entry.c.step_id >= first)
    if last is not None:
        query = query.where(journal_entry.c.step_id <= last)
    found: dict[int, list[RowChange]] = {}
    for entry in connection.execute(query):
        found.setdefault(entry.step_id, []).append(row_change(entry))
    return list(found.items())


def _apply(rows: Rows, changes: Iterable[RowChange]) -> None:
    for change in changes:
        kept = rows[change.table]
        if change.after is None:
            kept.pop(change.row_id, None)
        elif change.before is None:
            kept[change.row_id] = dict(change.after)
        elif change.row_id in kept:
            kept[change.row_id] |= change.after
