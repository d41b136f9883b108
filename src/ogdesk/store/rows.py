"""Flat rows of the lists: ids first, rows by the page, with the standard library's sqlite3 alone.

The first list shows before SQLAlchemy is imported, so nothing here may import it. The `…_ids` functions give every id in
the order of the list; the `…_rows` functions give the rows of one page in the order of the ids asked for; an id that is
gone is left out. Things in the bin are in no list. Membership is listed without a status: that is a rule, not a column.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from ogdesk.store import list_order
from ogdesk.store.appearance_events import events_with
from ogdesk.store.conditions import Order, Where, folded_text
from ogdesk.store.connect import connect
from ogdesk.store.errors import world_errors
from ogdesk.store.file_check import examine


class SymposiumSort(StrEnum):
    """Orders of the list of symposia."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"


class PersonSort(StrEnum):
    """Orders of the list of people."""

    READING = "reading"
    NAME = "name"


class OrganisationSort(StrEnum):
    """Orders of organisations and of members: 建制順 (by code; without one last), 五十音順, by hand."""

    CODE = "code"
    READING = "reading"
    POSITION = "position"


@dataclass(frozen=True)
class SymposiumRow:
    """A line of the list of symposia: `day` ISO, `start` 'HH:MM', both of the first sitting; None where unknown.

    `state` and `kind` are the values of `EventState` and `EventKind`.
    """

    id: int
    title: str
    day: str | None
    start: str | None
    fiscal_year: int | None
    state: str
    kind: str
    theme: str


@dataclass(frozen=True)
class PersonRow:
    """A line of the list of people; `title` is the main 肩書き as printed, '' where there is none."""

    id: int
    name: str
    reading: str
    title: str


@dataclass(frozen=True)
class OrganisationRow:
    """A line of the list of organisations; `kind` is the value of `OrganisationKind`."""

    id: int
    name: str
    reading: str
    code: str | None
    kind: str


@dataclass(frozen=True)
class MembershipRow:
    """A line of the list of members; `member_class` is 一般会員 or 特別会員."""

    id: int
    organisation_id: int
    name: str
    reading: str
    code: str | None
    member_class: str
    position: int


AnyRow = TypeVar("AnyRow", SymposiumRow, PersonRow, OrganisationRow, MembershipRow)
Values = list[Any]
Connection = sqlite3.Connection
"""What `reading` gives, for those who may not name the database."""


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads the council file `path`, closed on leaving.

    What a crash left half written is rolled back where that is allowed. Raises WorldError where the file can't be read.
    """
    examine(path)
    with world_errors(path), closing(connect(path, read_only=True)) as connection:
        yield connection


def symposium_ids(
    connection: sqlite3.Connection,
    *,
    search: str = "",
    by_speakers: bool = False,
    fiscal_year: int | None = None,
    kinds: Sequence[str] = (),
    sort: SymposiumSort = SymposiumSort.NEWEST,
) -> list[int]:
    """The ids of all symposia and other events, or of those that hold `search`, of one 年度, of some `EventKind` values.

    `by_speakers`: those too in which somebody appears or is asked whose name, reading or 肩書き holds `search`.
    Newest first: in a 年度 those without a day stand before the dated ones; an unknown 年度 comes last.
    """
    where = Where(connection)
    if by_speakers:
        where.found_either("listed.id", search, "symposium", events_with)
    else:
        where.found("listed.id", search, "symposium")
    if fiscal_year is not None:
        where.add("order_key >= ? AND order_key < ?", f"{fiscal_year:04}", f"{fiscal_year + 1:04}")
    if kinds:
        # All at once for the whole list, one by one for the few that a search finds: each is the faster way there.
        where.add(_OF_KINDS_FOUND if search.strip() else _OF_KINDS, json.dumps(kinds))
    source = list_order.TABLE if where.is_current else f"({list_order.KEYS})"
    return where.ids(f"SELECT id FROM {source} AS listed", where.folded_order(_SYMPOSIUM_ORDERS[sort]))


def symposium_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[SymposiumRow]:
    """The rows of a page of `symposium_ids`."""
    select = f"""WITH page AS MATERIALIZED (
            SELECT id, title, declared_fiscal_year, state, kind, theme, {list_order.FIRST_MOMENT} AS first FROM event
            WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL)
        SELECT id, title, substr(first, 1, 10), substr(first, 11), {list_order.FISCAL_YEAR}, state, kind, theme FROM page"""
    return _page(connection, select, ids, _symposium_row)


def person_ids(
    connection: sqlite3.Connection, *, search: str = "", sort: PersonSort = PersonSort.READING
) -> list[int]:
    """The ids of all people, or of those that hold `search`; one without a reading comes last in 五十音順."""
    where = Where(connection)
    where.add("trashed_at IS NULL")
    where.found("person.id", search, "person")
    return where.ids("SELECT id FROM person", where.folded_order(_PERSON_ORDERS[sort]))


def person_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[PersonRow]:
    """The rows of a page of `person_ids`."""
    select = f"""SELECT id, {_joined("family", "given")}, latin, {_joined("family_reading", "given_reading")}, ({_MAIN_TITLE})
        FROM person WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL"""
    return _page(connection, select, ids, lambda v: PersonRow(v[0], v[1] or v[2], v[3], v[4] or ""))


def organisation_ids(
    connection: sqlite3.Connection, *, search: str = "", sort: OrganisationSort = OrganisationSort.CODE
) -> list[int]:
    """The ids of all organisations, or of those that hold `search`."""
    where = Where(connection)
    where.add("trashed_at IS NULL")
    where.found("organisation.id", search, "organisation")
    return where.ids("SELECT id FROM organisation", where.folded_order(_ORGANISATION_ORDERS[sort]))


def organisation_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[OrganisationRow]:
    """The rows of a page of `organisation_ids`."""
    select = """SELECT id, name, reading, code, kind FROM organisation
        WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL"""
    return _page(connection, select, ids, lambda v: OrganisationRow(*v))


def membership_ids(
    connection: sqlite3.Connection,
    *,
    search: str = "",
    member_class: str | None = None,
    sort: OrganisationSort = OrganisationSort.CODE,
) -> list[int]:
    """The ids of all memberships that ever were, or of those whose organisation holds `search`, or of one 会員区分."""
    where = Where(connection)
    where.add("organisation.trashed_at IS NULL")
    where.found("organisation.id", search, "organisation")
    if member_class is not None:
        where.add("member_class = ?", member_class)
    select = "SELECT membership.id FROM membership JOIN organisation ON organisation.id = membership.organisation_id"
    order = _MEMBERSHIP_BY_HAND if sort is OrganisationSort.POSITION else _ORGANISATION_ORDERS[sort]
    return where.ids(select, where.folded_order(order))


def membership_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[MembershipRow]:
    """The rows of a page of `membership_ids`."""
    select = """SELECT membership.id, organisation.id, name, reading, code, member_class, position
        FROM membership JOIN organisation ON organisation.id = membership.organisation_id
        WHERE membership.id IN (SELECT value FROM json_each(?)) AND organisation.trashed_at IS NULL"""
    return _page(connection, select, ids, lambda v: MembershipRow(*v))


def setting_value(connection: sqlite3.Connection, key: str) -> str:
    """A setting of the file, '' where it is not set."""
    found = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found is not None else ""


def _joined(first: str, second: str) -> str:
    """SQL: two parts of a name with a full-width blank between them where both are there."""
    return f"{first} || CASE WHEN {first} <> '' AND {second} <> '' THEN '　' ELSE '' END || {second}"


def _page(
    connection: sqlite3.Connection, select: str, ids: Sequence[int], make: Callable[[Values], AnyRow]
) -> list[AnyRow]:
    rows = {values[0]: make(list(values)) for values in connection.execute(select, (json.dumps(list(ids)),))}
    return [rows[id_] for id_ in ids if id_ in rows]


def _symposium_row(values: Values) -> SymposiumRow:
    id_, title, day, start, *rest = values
    return SymposiumRow(id_, title, day, start or None, *rest)


_OF_KINDS = "listed.id NOT IN (SELECT id FROM event WHERE kind NOT IN (SELECT value FROM json_each(?)))"
_OF_KINDS_FOUND = "(SELECT kind FROM event WHERE event.id = listed.id) IN (SELECT value FROM json_each(?))"
_SYMPOSIUM_ORDERS = {
    SymposiumSort.NEWEST: Order("order_key DESC, id DESC", "order_key DESC, id DESC"),
    SymposiumSort.OLDEST: Order("order_key, id", "order_key, id"),
    SymposiumSort.TITLE: Order(
        f"{folded_text('event', 'title', 'listed.id')}, id",
        "(SELECT title FROM event WHERE event.id = listed.id), id",
    ),
}
_PERSON_ORDERS = {
    PersonSort.READING: Order(
        f"coalesce({folded_text('person', 'reading')}, '\U0010ffff'), {folded_text('person', 'name')}, id",
        "family_reading || given_reading = '', family_reading || given_reading, family || given, id",
    ),
    PersonSort.NAME: Order(f"{folded_text('person', 'name')}, id", "family || given, id"),
}
_BY_READING = Order(
    f"coalesce({folded_text('organisation', 'reading')}, '\U0010ffff'), {folded_text('organisation', 'name')}, organisation.id",
    "reading = '', reading, name, organisation.id",
)
_BY_CODE = Order(f"code IS NULL, code, {_BY_READING.folded}", f"code IS NULL, code, {_BY_READING.plain}")
_ORGANISATION_ORDERS = {
    OrganisationSort.CODE: _BY_CODE,
    OrganisationSort.READING: _BY_READING,
    OrganisationSort.POSITION: Order("organisation.id", "organisation.id"),
}
_MEMBERSHIP_BY_HAND = Order("membership.position, membership.id", "membership.position, membership.id")
_MAIN_TITLE = """SELECT CASE WHEN a.title = '' THEN body ELSE CASE WHEN body = '' THEN '' ELSE body || '　' END || a.title END
    FROM (SELECT affiliation.*, coalesce(nullif(affiliation.organisation_text, ''), organisation.name, '')
                 || affiliation.department AS body
          FROM affiliation LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
          WHERE affiliation.person_id = person.id) AS a
    ORDER BY a.is_main DESC, a.position, a.id LIMIT 1"""
"""SQL: the main 肩書き of a person as `Affiliation.printed` words it."""
