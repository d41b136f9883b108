"""Undo and redo: writes row images back, after checking that the rows are still as the step left them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.images import Row, RowChange, fetch_row
from ogdesk.store.journal import Step, entries_of
from ogdesk.store.revision import HEAD


class StepChanged(WorldError):
    """The rows are no longer as the step left them."""


@contextmanager
def still_fitting() -> Iterator[None]:
    """Rows that a step brings back may point at what is gone for good since."""
    try:
        yield
    except IntegrityError as error:
        raise StepChanged(
            say(
                "この操作のあとに関係する内容が変わっているので、元に戻したりやり直したりできません。変更履歴で内容を確かめてください。"
            )
        ) from error


def replay(connection: Connection, step: Step, *, backward: bool) -> list[RowChange]:
    """Take the act `step` back, or do it again; gives whole images of the rows changed.

    Foreign keys are looked at when the transaction ends. Raises StepChanged, or WorldError for a step that an older
    version of the program noted.
    """
    if step.revision != HEAD:
        raise WorldError(
            say(
                "「{title}」は、ogdesk を新しくする前の変更なので元に戻せません。変更履歴で内容を確かめてください。",
                title=step.title,
            )
            if backward
            else say(
                "「{title}」は、ogdesk を新しくする前の変更なのでやり直せません。変更履歴で内容を確かめてください。",
                title=step.title,
            )
        )
    changes = [c.backward if backward else c for c in entries_of(connection, step.id)]
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    before = {(c.table, c.row_id): fetch_row(connection, (c.table, c.row_id)) for c in changes}
    if not all(_is_as_left(c, before[c.table, c.row_id]) for c in changes):
        raise StepChanged(
            say(
                "「{title}」のあとに同じところが変わっているので、元に戻せません。変更履歴で内容を確かめてください。",
                title=step.title,
            )
            if backward
            else say(
                "「{title}」のあとに同じところが変わっているので、やり直せません。変更履歴で内容を確かめてください。",
                title=step.title,
            )
        )
    for change in _in_safe_order(changes):
        _apply(connection, change)
    return [
        RowChange(c.table, c.row_id, before[c.table, c.row_id], fetch_row(connection, (c.table, c.row_id)))
        for c in changes
    ]


def _is_as_left(change: RowChange, now: Row | None) -> bool:
    if change.before is None or now is None:
        return change.before is None and now is None
    return all(now.get(column) == value for column, value in change.before.items())


def _in_safe_order(changes: list[RowChange]) -> list[RowChange]:
    """Deletions, then updates, then additions: a key that may stand only once is given free before it is taken."""
    return sorted(changes, key=lambda c: 0 if c.after is None else 2 if c.before is None else 1)


def _apply(connection: Connection, change: RowChange) -> None:
    if change.after is None:
        connection.exec_driver_sql(f'DELETE FROM "{change.table}" WHERE id = ?', (change.row_id,))
        return
    columns = list(change.after)
    values = tuple(change.after[column] for column in columns)
    quoted = [f'"{column}"' for column in columns]
    if change.before is None:
        marks = ", ".join("?" * len(columns))
        connection.exec_driver_sql(
            f'INSERT INTO "{change.table}" ({", ".join(quoted)}) VALUES ({marks})', values
        )
    elif columns:
        setting = ", ".join(f"{name} = ?" for name in quoted)
        connection.exec_driver_sql(
            f'UPDATE "{change.table}" SET {setting} WHERE id = ?', (*values, change.row_id)
        )
