"""Search: finds things by any part of a name, reading, alias, title or code (`search_columns` says of what).

`reindex_rows` keeps the index in step, called by the change journal inside the transaction that changes the rows (undo
and redo too). Things in the bin leave the index with all that belongs to them.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import Any, NamedTuple

from ogdesk.council.fold import fold
from ogdesk.store import fts, list_order
from ogdesk.store.errors import code_of
from ogdesk.store.fts import IdRange, TextRow
from ogdesk.store.search_columns import FOLLOWERS, OWN_SLOTS, ROADS, SLOT_BITS, SPANS, SearchPath, text_id

VERSION = 1
"""Number of the index's content. Raise it when `fold`, `ROADS` or the pairs change: older indexes are then made anew."""

DDL: tuple[str, ...] = (
    *fts.CREATE,
    *list_order.CREATE,
    "CREATE TABLE search_state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL)",
    f"INSERT INTO search_state VALUES (1, {VERSION})",
)
"""The statements that make the (empty, current) index; the first migration runs them in this order."""

_STATE = "search_state"
_OUTDATED = 0
"""A version that no index ever had."""
TABLES = ("search_text", "search_pairs", list_order.TABLE, _STATE)
DERIVED = "search_"
"""All tables of the index, FTS5's own too, begin with this: they follow from the rest and are in no digest or journal."""


MOST_COMPARED = 1000
"""Comparing the texts of so many rows with the index on opening takes a tenth of a second."""


class Hit(NamedTuple):
    """A found thing: `field` ('alias.name') is the text that holds the query, `why` its name in the user's words."""

    entity: str
    id: int
    field: str
    why: str


Row = Mapping[str, Any]
_BY_TABLE = {road.table: road for road in ROADS}
_WHY = {f"{road.table}.{field.name}": field.why for road in ROADS for field in road.fields}
_FIELD_ROADS = tuple(road.of_field(field) for road in ROADS for field in road.fields)
ENTITIES = tuple(SPANS)


def search(
    connection: sqlite3.Connection, query: str, *, entity: str | None = None, limit: int = 200
) -> list[Hit]:
    """The first `limit` things with a text that holds `query`, each once, with the first field that holds it.

    Order: symposia, organisations, people, posts; names before readings before the rest; older ones first. So a page
    that shows several kinds asks once for each `entity`. Without a current index the answer is the same, only slower.
    """
    folded = _key(query)
    if not folded:
        return []
    try:
        return _hits(_places(connection, folded, entity), limit)
    except sqlite3.DatabaseError as error:
        if not is_index_damage(error):
            raise
        return _hits(_places_by_looking(connection, folded, entity), limit)


def matching(connection: sqlite3.Connection, query: str, entity: str) -> tuple[str, tuple[str | int, ...]]:
    """A SELECT of the ids of all things of `entity` with a text that holds `query`, and its values.

    To be put into a larger SELECT as `id IN (…)`: so the ids need not come out of the database and go in again.
    """
    folded = _key(query)
    if not folded or not is_current(connection):
        rows = _from_tables(connection, folded, entity) if folded else ()
        return "SELECT value FROM json_each(?)", (json.dumps(sorted({row.entity_id for row in rows})),)
    span = SPANS[entity]
    border = span.first + (OWN_SLOTS << SLOT_BITS)
    own, own_values = fts.select_matching(
        f"search_pairs.rowid & {(1 << SLOT_BITS) - 1}", folded, IdRange(span.first, border - 1)
    )
    led, led_values = fts.select_matching("t.entity_id", folded, IdRange(border, span.last))
    return f"{own} UNION ALL {led}", (*own_values, *led_values)


def is_searchable(query: str) -> bool:
    """Whether anything is left to search for: blanks and punctuation alone are no query."""
    return bool(_key(query))


def reindex_rows(
    connection: sqlite3.Connection, changed: Iterable[tuple[str, Row | None, Row | None]]
) -> None:
    """Bring the index in step with changed rows (table, row before or None, row after or None), already written.

    Runs in the caller's transaction. An index that is not current is left alone: it will be made anew as a whole. One that
    turns out to be damaged or out of step is made anew here, or given up where that takes long: nobody may be kept from
    saving by it.
    """
    touched: dict[str, set[int]] = defaultdict(set)
    moved: set[int] = set()
    for table, before, after in changed:
        _collect(connection, touched, table, before, after)
        moved |= _moved_events(connection, table, before, after)
    if not (moved or any(touched.values())) or not is_current(connection):
        return
    list_order.refresh(connection, sorted(moved))
    try:
        for road in ROADS:
            _refresh(connection, road, sorted(touched[road.table]))
    except sqlite3.DatabaseError as error:
        if not (is_index_damage(error) or code_of(error) & 0xFF == sqlite3.SQLITE_CONSTRAINT):
            raise
        if _is_large(connection):
            give_up(connection)
        else:
            rebuild(connection)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the whole index anew, in the caller's transaction; nothing of the old one stays."""
    fts.drop(connection)
    for table in (list_order.TABLE, _STATE):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in DDL:
        connection.execute(statement)
    fts.add(connection, all_texts(connection))
    list_order.fill(connection)


def ensure(connection: sqlite3.Connection, *, in_haste: bool = False) -> bool:
    """Make the index anew where it is not right, in a transaction of its own; gives whether it had to.

    Files of up to `MOST_COMPARED` rows are compared with their index; of larger ones only the version and the newest event
    are looked at. `in_haste`, an index of a larger file is given up instead: a command that writes one value searches
    nothing, and making the index takes many times as long as it does.
    """
    is_large = _is_large(connection)
    if is_current(connection) and (_has_newest(connection) if is_large else is_in_step(connection)):
        return False
    connection.execute("BEGIN IMMEDIATE")
    try:
        if in_haste and is_large:
            give_up(connection)
        else:
            rebuild(connection)
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    return not (in_haste and is_large)


def give_up(connection: sqlite3.Connection) -> None:
    """Mark the index as outdated, in the caller's transaction: it is used no more, and made anew at the next `ensure`."""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_STATE,)).fetchone()
    if there is not None:
        connection.execute(f"UPDATE {_STATE} SET version = {_OUTDATED}")


def is_in_step(connection: sqlite3.Connection) -> bool:
    """Whether the index is current and holds exactly what the tables say; reads everything, text by text."""
    if not is_current(connection):
        return False
    try:
        stored = connection.execute(
            "SELECT id, entity, entity_id, field, folded FROM search_text ORDER BY id"
        )
        pairs = zip_longest(all_texts(connection), stored)
        in_step = all(text == held for text, held in pairs) and _list_is_in_step(connection)
        return in_step and fts.holds(connection, all_texts(connection))
    except sqlite3.DatabaseError as error:
        # Damage inside the index is no damage to the council: it is made anew.
        if code_of(error) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return False


def _list_is_in_step(connection: sqlite3.Connection) -> bool:
    """Whether the list has the keys of all symposia and no others."""
    listed = f"SELECT id, order_key FROM {list_order.TABLE}"
    missing = connection.execute(f"SELECT 1 FROM ({list_order.KEYS} EXCEPT {listed}) LIMIT 1").fetchone()
    surplus = connection.execute(f"SELECT 1 FROM ({listed} EXCEPT {list_order.KEYS}) LIMIT 1").fetchone()
    return missing is None and surplus is None


def _is_large(connection: sqlite3.Connection) -> bool:
    """Whether the tables hold more rows than are compared on opening; what the index holds says nothing of that."""
    rows = " UNION ALL ".join(f"SELECT 1 FROM {road.table}" for road in ROADS)
    return connection.execute(f"{rows} LIMIT 1 OFFSET ?", (MOST_COMPARED,)).fetchone() is not None


def _has_newest(connection: sqlite3.Connection) -> bool:
    """Whether the newest event is in the list: what another program put into a file by the thousand is in no index."""
    newest = connection.execute("SELECT max(id) FROM event WHERE trashed_at IS NULL").fetchone()
    listed = connection.execute(f"SELECT max(id) FROM {list_order.TABLE}").fetchone()
    return bool(newest == listed)


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether the index is there and of this program's version."""
    marks = ", ".join("?" * len(TABLES))
    there = connection.execute(
        f"SELECT count(*) FROM sqlite_master WHERE name IN ({marks})", TABLES
    ).fetchone()
    if there[0] != len(TABLES):
        return False
    version = connection.execute("SELECT version FROM search_state").fetchone()
    return version is not None and version[0] == VERSION


def all_texts(connection: sqlite3.Connection) -> Iterator[TextRow]:
    """Every text that the index of this file must hold, in the order of ids, computed from the tables themselves."""
    for road in _FIELD_ROADS:
        # One field after the other and row by row, which is the order of the ids: sorting takes the memory of all of them.
        for row in connection.execute(f"{road.select} ORDER BY {road.table}.id"):
            yield from road.text_rows(row)


def is_index_damage(error: sqlite3.Error) -> bool:
    """Whether it says that the index is damaged inside: the tables can still be asked."""
    return code_of(error) == sqlite3.SQLITE_CORRUPT_VTAB


_Place = tuple[str, int, str]
"""Where a text leads: entity, id and field."""


def _hits(places: Iterable[_Place], limit: int) -> list[Hit]:
    found: dict[tuple[str, int], str] = {}
    for entity, id_, field in places:
        if (entity, id_) not in found:
            found[entity, id_] = field
            if len(found) >= limit:
                break
    return [Hit(entity, id_, field, _WHY.get(field, field)) for (entity, id_), field in found.items()]


def _places(connection: sqlite3.Connection, folded: str, entity: str | None) -> Iterable[_Place]:
    """Where the texts lead that hold `folded`, in the order of answers; the texts themselves stay in the database."""
    if not is_current(connection):
        return _places_by_looking(connection, folded, entity)
    span = fts.EVERYTHING if entity is None else SPANS[entity]
    select, values = fts.select_matching("t.entity, t.entity_id, t.field", folded, span)
    return connection.execute(f"{select} ORDER BY search_pairs.rowid", values)


def _places_by_looking(connection: sqlite3.Connection, folded: str, entity: str | None) -> Iterator[_Place]:
    return ((row.entity, row.entity_id, row.field) for row in _from_tables(connection, folded, entity))


def _from_tables(connection: sqlite3.Connection, folded: str, entity: str | None) -> Iterator[TextRow]:
    span = fts.EVERYTHING if entity is None else SPANS[entity]
    return (
        row for row in all_texts(connection) if span.first <= row.id <= span.last and folded in row.folded
    )


def _collect(
    connection: sqlite3.Connection,
    touched: dict[str, set[int]],
    table: str,
    before: Row | None,
    after: Row | None,
) -> None:
    road = _BY_TABLE.get(table)
    if road is None or not _is_touched(road.watched, before, after):
        return
    id_ = next(int(image["id"]) for image in (after, before) if image and "id" in image)
    touched[table].add(id_)
    for follower, column in FOLLOWERS.get(table, ()):
        rows = connection.execute(f"SELECT id FROM {follower} WHERE {column} = ?", (id_,))
        touched[follower].update(row[0] for row in rows)


def _is_touched(watched: frozenset[str], before: Row | None, after: Row | None) -> bool:
    if before is None or after is None:
        return True
    return any(before.get(column) != after.get(column) for column in watched)


def _moved_events(
    connection: sqlite3.Connection, table: str, before: Row | None, after: Row | None
) -> set[int]:
    """The events whose place in the list may be another one now."""
    if table not in list_order.WATCHED:
        return set()
    watched, column = list_order.WATCHED[table]
    if not _is_touched(watched, before, after):
        return set()
    images = [image for image in (before, after) if image is not None]
    id_ = next(image["id"] for image in images if "id" in image)
    present = connection.execute(f"SELECT {column} FROM {table} WHERE id = ?", (id_,)).fetchone()
    named = {image.get(column) for image in images} | set(present or ())
    return {int(event) for event in named if event is not None}


def _refresh(connection: sqlite3.Connection, road: SearchPath, ids: list[int]) -> None:
    """Replace the texts of these rows where they differ."""
    slots = [field.slot for field in road.fields]
    old = fts.stored(connection, (text_id(slot, id_) for slot in slots for id_ in ids))
    condition = f"{road.select} AND {road.table}.id = ?"
    rows = (row for id_ in ids for row in connection.execute(condition, (id_,)))
    new = sorted(text for row in rows for text in road.text_rows(row))
    fts.remove(connection, sorted(set(old) - set(new)))
    fts.add(connection, sorted(set(new) - set(old)))


def _key(query: str) -> str:
    """The folded query; half characters, which no stored text can hold, leave nothing to search for."""
    try:
        query.encode()
    except UnicodeEncodeError:
        return ""
    return fold(query)
