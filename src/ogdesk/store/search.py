"""Finding by any part of a name, reading, alias, title or code: what is searchable and where it leads.

`reindex_rows` keeps the index in step, called by the change journal inside the transaction that changes the rows (undo
and redo too). Private columns (notes, mail addresses, telephone numbers) are in no list here and so in no index.
Things in the bin leave the index with all that belongs to them.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ogdesk.council.fold import fold
from ogdesk.store import fts
from ogdesk.store.fts import Span, TextRow

VERSION = 1
"""Number of the index's content. Raise it when `fold`, `ROADS` or the pairs change: older indexes are then made anew."""

DDL: tuple[str, ...] = (
    *fts.CREATE,
    "CREATE TABLE search_state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL)",
    f"INSERT INTO search_state VALUES (1, {VERSION})",
)
"""The statements that make the (empty, current) index; the first migration runs them in this order."""

TABLES = ("search_text", "search_pairs", "search_state")
DERIVED = "search_"
"""All tables of the index, FTS5's own too, begin with this: they follow from the rest and are in no digest or journal."""

_SLOT_BITS = 40
_OWN_SLOTS = 8
_ENTITY_SLOTS = 16


@dataclass(frozen=True)
class Hit:
    """A found thing: `field` ('alias.name') is the text that holds the query, `why` its name in the user's words."""

    entity: str
    id: int
    field: str
    why: str


@dataclass(frozen=True)
class SearchField:
    """One searchable text of a table: `slot` is its place in the order of answers, `text` an SQL expression."""

    slot: int
    name: str
    why: str
    text: str


@dataclass(frozen=True)
class Road:
    """How the searchable texts of one table are read, and the entity that they lead to.

    `watched` are the columns of the table that the texts or the bin depend on.
    """

    table: str
    entity: str
    entity_id: str
    tail: str
    watched: frozenset[str]
    fields: tuple[SearchField, ...]

    @property
    def select(self) -> str:
        """The SELECT of (row id, entity id, one text per field) of what is not in the bin."""
        texts = ", ".join(f.text for f in self.fields)
        return f"SELECT {self.table}.id, {self.entity_id}, {texts} FROM {self.table} {self.tail}"

    def text_rows(self, row: tuple[Any, ...]) -> Iterator[TextRow]:
        """The non-empty texts of one row of `select`."""
        for field, text in zip(self.fields, row[2:], strict=True):
            folded = fold(text or "")
            if folded:
                yield TextRow(
                    _text_id(field.slot, row[0]), self.entity, row[1], f"{self.table}.{field.name}", folded
                )


_BODY = "CASE WHEN affiliation.organisation_text <> '' THEN affiliation.organisation_text ELSE coalesce(body.name, '') END"
ROADS: tuple[Road, ...] = (
    Road(
        table="event",
        entity="symposium",
        entity_id="event.id",
        tail="WHERE event.trashed_at IS NULL",
        watched=frozenset({"title", "subtitle", "theme", "trashed_at"}),
        fields=(
            SearchField(0x10, "title", "名称", "event.title"),
            SearchField(0x11, "subtitle", "副題", "event.subtitle"),
            SearchField(0x12, "theme", "テーマ", "event.theme"),
        ),
    ),
    Road(
        table="program_item",
        entity="symposium",
        entity_id="event.id",
        tail="JOIN event ON event.id = program_item.event_id WHERE event.trashed_at IS NULL",
        watched=frozenset({"title", "event_id"}),
        fields=(SearchField(0x18, "title", "プログラム", "program_item.title"),),
    ),
    Road(
        table="organisation",
        entity="organisation",
        entity_id="organisation.id",
        tail="WHERE organisation.trashed_at IS NULL",
        watched=frozenset({"name", "reading", "code", "trashed_at"}),
        fields=(
            SearchField(0x20, "name", "名前", "organisation.name"),
            SearchField(0x21, "reading", "ふりがな", "organisation.reading"),
            SearchField(0x22, "code", "団体コード", "organisation.code"),
        ),
    ),
    Road(
        table="alias",
        entity="organisation",
        entity_id="organisation.id",
        tail="JOIN organisation ON organisation.id = alias.organisation_id WHERE organisation.trashed_at IS NULL",
        watched=frozenset({"name", "reading", "organisation_id"}),
        fields=(
            SearchField(0x28, "name", "別名", "alias.name"),
            SearchField(0x29, "reading", "別名のふりがな", "alias.reading"),
        ),
    ),
    Road(
        table="person",
        entity="person",
        entity_id="person.id",
        tail="WHERE person.trashed_at IS NULL",
        watched=frozenset(
            {"family", "given", "family_reading", "given_reading", "former_family", "latin", "trashed_at"}
        ),
        fields=(
            SearchField(0x30, "name", "名前", "person.family || person.given"),
            SearchField(0x31, "reading", "ふりがな", "person.family_reading || person.given_reading"),
            SearchField(
                0x32,
                "former_family",
                "旧姓",
                "CASE WHEN person.former_family <> '' THEN person.former_family || person.given END",
            ),
            SearchField(0x33, "latin", "ローマ字", "person.latin"),
        ),
    ),
    Road(
        table="affiliation",
        entity="person",
        entity_id="person.id",
        tail="JOIN person ON person.id = affiliation.person_id"
        " LEFT JOIN organisation body ON body.id = affiliation.organisation_id WHERE person.trashed_at IS NULL",
        watched=frozenset({"title", "department", "organisation_text", "organisation_id", "person_id"}),
        fields=(
            SearchField(0x38, "title", "肩書き", "affiliation.title"),
            SearchField(0x39, "organisation", "所属", f"{_BODY} || affiliation.department"),
        ),
    ),
    Road(
        table="post",
        entity="post",
        entity_id="post.id",
        tail="LEFT JOIN organisation body ON body.id = post.organisation_id WHERE body.trashed_at IS NULL",
        watched=frozenset({"name", "title", "reading", "organisation_id"}),
        fields=(
            SearchField(
                0x40,
                "name",
                "役職",
                "CASE WHEN post.name <> '' THEN post.name ELSE coalesce(body.name, '') || post.title END",
            ),
            SearchField(0x41, "reading", "ふりがな", "post.reading"),
        ),
    ),
)
"""In the order of answers. Slots of one entity lie together: eight for its own table, eight for those that lead to it."""

FOLLOWERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "event": (("program_item", "event_id"),),
    "organisation": (
        ("alias", "organisation_id"),
        ("affiliation", "organisation_id"),
        ("post", "organisation_id"),
    ),
    "person": (("affiliation", "person_id"),),
}
"""Tables whose texts depend on a row of another one: its name is part of them, or they go into the bin with it."""

Row = Mapping[str, Any]
_BY_TABLE = {road.table: road for road in ROADS}
_WHY = {f"{road.table}.{field.name}": field.why for road in ROADS for field in road.fields}
_SPANS = {
    entity: Span(slot << _SLOT_BITS, ((slot + _ENTITY_SLOTS) << _SLOT_BITS) - 1)
    for entity, slot in {"symposium": 0x10, "organisation": 0x20, "person": 0x30, "post": 0x40}.items()
}
ENTITIES = tuple(_SPANS)


def search(
    connection: sqlite3.Connection, query: str, *, entity: str | None = None, limit: int = 200
) -> list[Hit]:
    """The first `limit` things with a text that holds `query`, each once, with the first field that holds it.

    Order: symposia, organisations, people, posts; names before readings before the rest; older ones first. So a page
    that shows several kinds asks once for each `entity`. Without a current index the answer is the same, only slower.
    """
    folded = _key(query)
    found: dict[tuple[str, int], Hit] = {}
    for row in _matches(connection, folded, entity) if folded else ():
        if len(found) >= limit:
            break
        hit = Hit(row.entity, row.entity_id, row.field, _WHY.get(row.field, row.field))
        found.setdefault((row.entity, row.entity_id), hit)
    return list(found.values())


def matching_ids(connection: sqlite3.Connection, query: str, entity: str) -> set[int]:
    """The ids of all things of `entity` with a text that holds `query`; all matches, in no order."""
    folded = _key(query)
    if not folded:
        return set()
    if not is_current(connection):
        return {row.entity_id for row in _matches(connection, folded, entity)}
    span = _SPANS[entity]
    border = span.first + (_OWN_SLOTS << _SLOT_BITS)
    mask = (1 << _SLOT_BITS) - 1
    own = {id_ & mask for id_ in fts.ids_by_pairs(connection, folded, Span(span.first, border - 1))}
    return own | {row.entity_id for row in fts.by_pairs(connection, folded, Span(border, span.last))}


def is_searchable(query: str) -> bool:
    """Whether anything is left to search for: blanks and punctuation alone are no query."""
    return bool(_key(query))


def reindex_rows(
    connection: sqlite3.Connection, changed: Iterable[tuple[str, Row | None, Row | None]]
) -> None:
    """Bring the index in step with changed rows (table, row before or None, row after or None), already written.

    Runs in the caller's transaction. An index that is not current is left alone: it will be made anew as a whole.
    """
    touched: dict[str, set[int]] = defaultdict(set)
    for table, before, after in changed:
        _collect(connection, touched, table, before, after)
    if not any(touched.values()) or not is_current(connection):
        return
    for road in ROADS:
        _refresh(connection, road, sorted(touched[road.table]))


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the whole index anew, in the caller's transaction; nothing of the old one stays."""
    for table in TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in DDL:
        connection.execute(statement)
    fts.add(connection, all_texts(connection))


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
    for road in ROADS:
        yield from sorted(text for row in connection.execute(road.select) for text in road.text_rows(row))


def _matches(connection: sqlite3.Connection, folded: str, entity: str | None) -> Iterator[TextRow]:
    span = fts.EVERYTHING if entity is None else _SPANS[entity]
    if is_current(connection):
        return fts.by_pairs(connection, folded, span)
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
    if road is None or not _is_touched(road, before, after):
        return
    id_ = int((after or before or {})["id"])
    touched[table].add(id_)
    for follower, column in FOLLOWERS.get(table, ()):
        rows = connection.execute(f"SELECT id FROM {follower} WHERE {column} = ?", (id_,))
        touched[follower].update(row[0] for row in rows)


def _is_touched(road: Road, before: Row | None, after: Row | None) -> bool:
    if before is None or after is None:
        return True
    return any(before.get(column) != after.get(column) for column in road.watched)


def _refresh(connection: sqlite3.Connection, road: Road, ids: list[int]) -> None:
    """Replace the texts of these rows where they differ."""
    slots = [field.slot for field in road.fields]
    old = fts.stored(connection, (_text_id(slot, id_) for slot in slots for id_ in ids))
    condition = f"{road.select} AND {road.table}.id = ?"
    rows = (row for id_ in ids for row in connection.execute(condition, (id_,)))
    new = sorted(text for row in rows for text in road.text_rows(row))
    fts.remove(connection, sorted(set(old) - set(new)))
    fts.add(connection, sorted(set(new) - set(old)))


def _text_id(slot: int, row_id: int) -> int:
    return (slot << _SLOT_BITS) | row_id


def _key(query: str) -> str:
    """The folded query; half characters, which no stored text can hold, leave nothing to search for."""
    try:
        query.encode()
    except UnicodeEncodeError:
        return ""
    return fold(query)
