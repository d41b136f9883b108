"""WHERE and ORDER BY of the list queries: conditions with values, search, folded sort keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store import search
from ogdesk.store.search_columns import slot_of, text_id

_SPOILT_INDEX = say(
    "検索の索引が壊れています。ファイルを書き込みのできる場所で開き直してください。索引は作り直されます。"
)


Also = Callable[[sqlite3.Connection, str], tuple[str, tuple[str | int, ...]]]
"""A SELECT of ids for a query, and its values."""


@dataclass(frozen=True)
class Order:
    """An ORDER BY by folded texts, and one by the plain columns for a file whose index is not current."""

    folded: str
    plain: str


class Where:
    """The conditions of one list with their values; `is_current`: the search index may be used for it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._conditions = ["1"]
        self._values: list[Any] = []
        self.is_current = search.is_current(connection)

    def add(self, condition: str, *values: Any) -> None:
        """One more condition."""
        self._conditions.append(condition)
        self._values.extend(values)

    def found(self, column: str, query: str, entity: str) -> None:
        """Only what the search finds; blanks and punctuation alone do not narrow the list."""
        if search.is_searchable(query):
            select, values = search.matching(self._connection, query, entity)
            self.add(f"{column} IN ({select})", *values)

    def found_either(self, column: str, query: str, entity: str, also: Also) -> None:
        """As `found`, with the ids of a second SELECT besides."""
        if search.is_searchable(query):
            select, values = search.matching(self._connection, query, entity)
            more, more_values = also(self._connection, query)
            self.add(f"{column} IN ({select} UNION ALL {more})", *values, *more_values)

    def folded_order(self, order: Order) -> str:
        """The order by folded texts of the index, where it is current, else by the plain columns."""
        return order.folded if self.is_current else order.plain

    def ids(self, select: str, order: str) -> list[int]:
        """The ids that `select` gives under the conditions. Raises WorldError when the index is damaged inside."""
        sql = f"{select} WHERE {' AND '.join(self._conditions)} ORDER BY {order}"
        try:
            return [row[0] for row in self._connection.execute(sql, self._values)]
        except sqlite3.DatabaseError as error:
            if not search.is_index_damage(error):
                raise
            raise WorldError(_SPOILT_INDEX) from error


def folded_text(table: str, field: str, row: str = "") -> str:
    """SQL: the folded text of a field, which is its sort key; NULL where it is empty. `row` is the SQL of the row's id."""
    first = text_id(slot_of(f"{table}.{field}"), 0)
    return f"(SELECT folded FROM search_text WHERE search_text.id = {first} + {row or table + '.id'})"
