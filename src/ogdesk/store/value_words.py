"""Formats stored values in the user's words: choices, yes and no, days, vague dates, and what a key points at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import Boolean, Column, Connection

from ogdesk.council.entity import EntityField
from ogdesk.council.vague import Precision, VagueDate
from ogdesk.council.written_dates import said_day, said_time
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import listed, say
from ogdesk.store.choice_words import CHOICE_WORDS
from ogdesk.store.columns import VAGUE_PARTS, ChoiceText, DayText
from ogdesk.store.images import Key, Row, fetch_row
from ogdesk.store.names import CLASS_OF_TABLE, CLASSES, NOUNS, TABLES
from ogdesk.store.schema import metadata

_LABELS: dict[str, tuple[str, ...]] = {
    "person": ("family", "given", "latin"),
    "post": ("name", "title"),
    "contact": ("division", "section", "in_charge"),
    "affiliation": ("organisation_text", "department", "title"),
    "sitting": ("day",),
    "link": ("label", "url"),
    "observed_member": ("as_printed",),
    "attendance": ("person_id", "post_id"),
    "appearance": ("person_id", "post_id"),
    "membership": ("organisation_id",),
    "office_term": ("organisation_id",),
    "tenure": ("person_id",),
    "membership_event": ("kind",),
    "chosen_affiliation": ("affiliation_id",),
    "activity_wording": ("text",),
    "clause": ("text",),
    "sdg_target": ("target", "text"),
    "joint_issuer": ("organisation_id",),
    "variant": ("text",),
}
"""The columns that name a row, for tables without a `title` or `name` of their own."""
_COMMON_LABELS = ("title", "name", "key", "text")
_LONGEST_LABEL = 60


class ValueWords:
    """Formats stored values; looks up what keys point at, each once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[Key, str] = {}
        self._things: dict[Key, str | None] = {}

    def label(self, table: str, row: Row) -> str:
        """A short name of a row, its kind of thing first: '登壇（庄司　昌彦）'."""
        if table == "setting":
            # Its key is a word of the program; `acts.history.view` words the value.
            return str(row.get("value") or "")
        name = self._name(table, row)
        noun = NOUNS[CLASS_OF_TABLE[table]]
        return say("{noun}（{name}）", noun=noun, name=name) if name else noun

    def thing(self, place: EntityField) -> str | None:
        """What the thing at a place is called now, '' without a name; None when it is gone."""
        cls = CLASSES.get(place.entity)
        if cls is None or place.id is None:
            return ""
        key = (TABLES[cls], place.id)
        if key not in self._things:
            row = fetch_row(self._connection, key)
            self._things[key] = None if row is None else self._name(key[0], row) or self._kind(key[0], row)
        return self._things[key]

    def _kind(self, table: str, row: Row) -> str:
        """What stands for a thing without a title: an item is called by its kind."""
        column = metadata.tables[table].c.get("kind") if table == "program_item" else None
        return self._plain(column, row.get("kind")) if column is not None else ""

    def value(self, table: str, name: str, image: Row) -> str:
        """The value of an attribute in an image; '' when empty. `name` may be a vague date of four columns."""
        columns = metadata.tables[table].c
        if f"{name}_precision" in columns:
            return _vague_text({part: image.get(f"{name}_{part}") for part in VAGUE_PARTS})
        column = name if name in columns else f"{name}_id"
        return self._plain(columns.get(column), image.get(column))

    def _plain(self, column: Column[Any] | None, value: Any) -> str:
        if value is None:
            return ""
        if column is None:
            return str(value)
        for key in column.foreign_keys:
            return self._pointed_at((key.column.table.name, value))
        if isinstance(column.type, ChoiceText):
            return CHOICE_WORDS.get(column.type.choices, {}).get(value, str(value))
        return _formatter(column)(value)

    def _pointed_at(self, key: Key) -> str:
        if key not in self._known:
            # Set first: rows may point at each other in a circle.
            self._known[key] = ""
            row = fetch_row(self._connection, key)
            self._known[key] = self._name(key[0], row) if row else say("（いまはありません）")
        return self._known[key]

    def _name(self, table: str, row: Row) -> str:
        columns = metadata.tables[table].c
        names = _LABELS.get(table, tuple(name for name in _COMMON_LABELS if name in columns)[:1])
        if table == "person" and (row.get("family") or row.get("given")):
            names = names[:2]  # the Latin form only where there is no other
        parts = [self._plain(columns[name], row.get(name)) for name in names]
        found = [part for part in parts if part]
        if len(found) == 1 and len(found[0]) <= _LONGEST_LABEL:
            return found[0]
        return "　".join(found)[:_LONGEST_LABEL]


def _formatter(column: Column[Any]) -> Callable[[Any], str]:
    if isinstance(column.type, Boolean):
        return lambda value: say("はい") if value else say("いいえ")
    return _day_text if isinstance(column.type, DayText) else str


def _day_text(text: str) -> str:
    try:
        return said_day(date.fromisoformat(text))
    except (ValueError, WorldError):
        return text


def _vague_text(parts: dict[str, Any]) -> str:
    """The label of a vague date; an image holds only the columns that changed, so bounds may be missing."""
    days = [date.fromisoformat(parts[part]) if parts[part] else None for part in ("earliest", "latest")]
    try:
        precision = Precision(parts["precision"] or Precision.UNKNOWN)
        return said_time(VagueDate(days[0], days[1], precision, parts["text"] or ""))
    except ValueError:
        return listed("～", *(said_day(day) for day in days if day))
