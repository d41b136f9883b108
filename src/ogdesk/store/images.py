"""Row images: whole rows as the file holds them, and the difference of two of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from ogdesk.council.entity import EntityField
from ogdesk.store.columns import VAGUE_PARTS
from ogdesk.store.names import word_of_table
from ogdesk.store.schema import metadata

Row = dict[str, Any]
"""One row by column, in the plain values that SQLite holds."""

Key = tuple[str, int]
"""Table and id of a row."""

_AT_ONCE = 500


@dataclass(frozen=True)
class RowChange:
    """One row before and after; None before it was added or after it was deleted.

    Images in the journal hold only the changed columns of an updated row.
    """

    table: str
    row_id: int
    before: Row | None
    after: Row | None

    @property
    def trimmed(self) -> RowChange:
        """The same with the unchanged attributes of an updated row left out (a vague date stays whole)."""
        if self.before is None or self.after is None:
            return self
        changed = {field_of(self.table, c) for c in self.after if self.before.get(c) != self.after[c]}
        kept = [c for c in self.after if field_of(self.table, c) in changed]
        before = {c: self.before.get(c) for c in kept}
        return RowChange(self.table, self.row_id, before, {c: self.after[c] for c in kept})

    @property
    def backward(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.row_id, self.after, self.before)

    def touched(self) -> Iterator[EntityField]:
        """The places it touches."""
        word = word_of_table(self.table)
        if self.before is None or self.after is None:
            yield EntityField(word, self.row_id)
            return
        for column in self.trimmed.after or {}:
            yield EntityField(word, self.row_id, field_of(self.table, column))


def fetch_rows(connection: Connection, table: str, ids: Iterable[int]) -> dict[int, Row]:
    """The rows of `table` with these ids, as far as they exist."""
    found: dict[int, Row] = {}
    left = iter(ids)
    while chunk := tuple(islice(left, _AT_ONCE)):
        marks = ", ".join("?" * len(chunk))
        result = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id IN ({marks})', chunk)
        found |= {row["id"]: dict(row) for row in result.mappings()}
    return found


def fetch_row(connection: Connection, key: Key) -> Row | None:
    """One row, None where it does not exist."""
    return fetch_rows(connection, key[0], [key[1]]).get(key[1])


def field_of(table: str, column: str) -> str:
    """The attribute a column belongs to: 'event_id' → 'event', 'start_earliest' → 'start'."""
    columns = metadata.tables[table].c
    for part in VAGUE_PARTS:
        name = column.removesuffix(f"_{part}")
        if name != column and f"{name}_precision" in columns:
            return name
    return column.removesuffix("_id") if column in columns and columns[column].foreign_keys else column
