"""The searchable columns: which columns of which tables, under which words, and the entity that each leads to.

Private columns (notes, mail addresses, telephone numbers) are in no list here and so in no index.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ogdesk.council.fold import fold
from ogdesk.ground.sentence import say
from ogdesk.store.fts import IdRange, TextRow

SLOT_BITS = 40
"""A text's id is its field's slot, then the row's id in this many bits."""
OWN_SLOTS, ENTITY_SLOTS = 8, 16
"""Slots of an entity's own table, and of all tables that lead to it."""


@dataclass(frozen=True)
class SearchColumn:
    """One searchable text of a table: `slot` is its place in the order of answers, `text` an SQL expression."""

    slot: int
    name: str
    why: str
    text: str


@dataclass(frozen=True)
class SearchPath:
    """How the searchable texts of one table are joined to the entity that they lead to.

    `watched` are the columns of the table that the texts or the bin depend on.
    """

    table: str
    entity: str
    entity_id: str
    tail: str
    watched: frozenset[str]
    fields: tuple[SearchColumn, ...]

    @property
    def select(self) -> str:
        """The SELECT of (row id, entity id, one text per field) of what is not in the bin."""
        texts = ", ".join(f.text for f in self.fields)
        return f"SELECT {self.table}.id, {self.entity_id}, {texts} FROM {self.table} {self.tail}"

    def of_field(self, field: SearchColumn) -> SearchPath:
        """The path of this column alone."""
        return replace(self, fields=(field,))

    def text_rows(self, row: tuple[Any, ...]) -> Iterator[TextRow]:
        """The non-empty texts of one row of `select`."""
        for field, text in zip(self.fields, row[2:], strict=True):
            folded = fold(text or "")
            if folded:
                yield TextRow(
                    text_id(field.slot, row[0]), self.entity, row[1], f"{self.table}.{field.name}", folded
                )


_BODY = "CASE WHEN affiliation.organisation_text <> '' THEN affiliation.organisation_text ELSE coalesce(body.name, '') END"
ROADS: tuple[SearchPath, ...] = (
    SearchPath(
        table="event",
        entity="symposium",
        entity_id="event.id",
        tail="WHERE event.trashed_at IS NULL",
        watched=frozenset({"title", "subtitle", "theme", "trashed_at"}),
        fields=(
            SearchColumn(0x10, "title", say("名称"), "event.title"),
            SearchColumn(0x11, "subtitle", say("副題"), "event.subtitle"),
            SearchColumn(0x12, "theme", say("テーマ"), "event.theme"),
        ),
    ),
    SearchPath(
        table="program_item",
        entity="symposium",
        entity_id="event.id",
        tail="JOIN event ON event.id = program_item.event_id WHERE event.trashed_at IS NULL",
        watched=frozenset({"title", "event_id"}),
        fields=(SearchColumn(0x18, "title", say("プログラム"), "program_item.title"),),
    ),
    SearchPath(
        table="organisation",
        entity="organisation",
        entity_id="organisation.id",
        tail="WHERE organisation.trashed_at IS NULL",
        watched=frozenset({"name", "reading", "code", "trashed_at"}),
        fields=(
            SearchColumn(0x20, "name", say("名前"), "organisation.name"),
            SearchColumn(0x21, "reading", say("ふりがな"), "organisation.reading"),
            SearchColumn(0x22, "code", say("団体コード"), "organisation.code"),
        ),
    ),
    SearchPath(
        table="alias",
        entity="organisation",
        entity_id="organisation.id",
        tail="JOIN organisation ON organisation.id = alias.organisation_id WHERE organisation.trashed_at IS NULL",
        watched=frozenset({"name", "reading", "organisation_id"}),
        fields=(
            SearchColumn(0x28, "name", say("別名"), "alias.name"),
            SearchColumn(0x29, "reading", say("別名のふりがな"), "alias.reading"),
        ),
    ),
    SearchPath(
        table="person",
        entity="person",
        entity_id="person.id",
        tail="WHERE person.trashed_at IS NULL",
        watched=frozenset(
            {"family", "given", "family_reading", "given_reading", "former_family", "latin", "trashed_at"}
        ),
        fields=(
            SearchColumn(0x30, "name", say("名前"), "person.family || person.given"),
            SearchColumn(0x31, "reading", say("ふりがな"), "person.family_reading || person.given_reading"),
            SearchColumn(
                0x32,
                "former_family",
                say("旧姓"),
                "CASE WHEN person.former_family <> '' THEN person.former_family || person.given END",
            ),
            SearchColumn(0x33, "latin", say("ローマ字"), "person.latin"),
        ),
    ),
    SearchPath(
        table="affiliation",
        entity="person",
        entity_id="person.id",
        tail="JOIN person ON person.id = affiliation.person_id"
        " LEFT JOIN organisation body ON body.id = affiliation.organisation_id WHERE person.trashed_at IS NULL",
        watched=frozenset({"title", "department", "organisation_text", "organisation_id", "person_id"}),
        fields=(
            SearchColumn(0x38, "title", say("肩書き"), "affiliation.title"),
            SearchColumn(0x39, "organisation", say("所属"), f"{_BODY} || affiliation.department"),
        ),
    ),
    SearchPath(
        table="post",
        entity="post",
        entity_id="post.id",
        tail="LEFT JOIN organisation body ON body.id = post.organisation_id WHERE body.trashed_at IS NULL",
        watched=frozenset({"name", "title", "reading", "organisation_id"}),
        fields=(
            SearchColumn(
                0x40,
                "name",
                say("役職"),
                "CASE WHEN post.name <> '' THEN post.name ELSE coalesce(body.name, '') || post.title END",
            ),
            SearchColumn(0x41, "reading", say("ふりがな"), "post.reading"),
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

_SLOTS = {f"{road.table}.{field.name}": field.slot for road in ROADS for field in road.fields}
SPANS = {
    entity: IdRange(slot << SLOT_BITS, ((slot + ENTITY_SLOTS) << SLOT_BITS) - 1)
    for entity, slot in {"symposium": 0x10, "organisation": 0x20, "person": 0x30, "post": 0x40}.items()
}
"""The ids of all texts that lead to an entity, by its word."""


def slot_of(field: str) -> int:
    """The slot of a searchable field ('person.reading'); its folded text is also the field's sort key."""
    return _SLOTS[field]


def text_id(slot: int, row_id: int) -> int:
    """The id of the text of one field of one row."""
    return (slot << SLOT_BITS) | row_id
