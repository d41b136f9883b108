"""Flat rows of who appeared in which event, for the table 登壇回数: one query, without SQLAlchemy."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from ogdesk.council.attendance import AttendanceState, WhoComes
from ogdesk.council.event import EventState
from ogdesk.store import list_order


@dataclass(frozen=True)
class AppearedLine:
    """One part of one person or post (`entity`, `id`) in one event.

    `name` and `reading` are whole, family and given name with a full-width blank between; a post is named as printed.
    `day` is ISO or None; `state` and `role` are the values of `EventState` and `Role`.
    `titles` is the 肩書き as printed then, '' where no document was confirmed. `as_post` names the post that a person sat
    there for, '' where the person is named. `by_deputy`: a deputy came.
    """

    entity: str
    id: int
    name: str
    reading: str
    event_id: int
    event: str
    state: str
    day: str | None
    fiscal_year: int | None
    role: str
    role_word: str
    titles: str
    as_post: str
    by_deputy: bool


def appeared_lines(connection: sqlite3.Connection) -> list[AppearedLine]:
    """All of them, oldest event first. Not told: cancelled events, what is in the bin, and whoever declined or stayed away.

    A person also sat there who certainly held the post that was named for the seat, unless a deputy came.
    """
    lines = connection.execute(_LINES)
    return [AppearedLine(*_values(line)) for line in lines]


def _values(line: tuple[Any, ...]) -> list[Any]:
    return [*line[:13], bool(line[13])]


def head_ids(connection: sqlite3.Connection) -> list[int]:
    """Who holds or held the post of a head (首長)."""
    return [row[0] for row in connection.execute(_HEADS)]


def unchecked_people(connection: sqlite3.Connection) -> list[tuple[int, bool, bool]]:
    """(id, a reading is missing, there is neither 肩書き nor post) of everybody of whom either is so."""
    return [(id_, bool(reading), bool(title)) for id_, reading, title in connection.execute(_UNCHECKED)]


_HEADS = """SELECT DISTINCT tenure.person_id FROM tenure JOIN post ON post.id = tenure.post_id
    WHERE post.is_head AND tenure.person_id IS NOT NULL"""
_UNCHECKED = """SELECT id, no_reading, no_title FROM (
    SELECT id, (family <> '' AND family_reading = '') OR (given <> '' AND given_reading = '') AS no_reading,
        NOT EXISTS (SELECT 1 FROM affiliation WHERE affiliation.person_id = person.id)
            AND NOT EXISTS (SELECT 1 FROM tenure WHERE tenure.person_id = person.id) AS no_title
    FROM person WHERE trashed_at IS NULL) WHERE no_reading OR no_title"""
_AWAY = ", ".join(
    f"'{state.value}'"
    for state in (AttendanceState.DECLINED, AttendanceState.ABSENT, AttendanceState.WITHDRAWN)
)
_WHO = "coalesce('o' || {0}.post_id, 'p' || {0}.person_id)"
"""SQL: whose seat or attendance it is; the post where one is named, as `programme_view.attendance_of`."""
_PERSON = """person.id, person.family || CASE WHEN person.family <> '' AND person.given <> '' THEN '　' ELSE '' END
        || CASE WHEN person.family || person.given = '' THEN person.latin ELSE person.given END,
    person.family_reading || CASE WHEN person.family_reading <> '' AND person.given_reading <> '' THEN '　' ELSE '' END
        || person.given_reading"""
_EVENT = "event_id, event, state, day, fiscal_year, role, role_word, frozen_titles"
_POST_NAME = """coalesce(nullif(post.name, ''), organisation.name
    || CASE WHEN instr('都道府県市区町村', substr(organisation.name, -1))
            AND substr(organisation.name, -1) = substr(post.title, 1, 1)
        THEN substr(post.title, 2) ELSE post.title END, post.title)"""
"""SQL: `Post.printed`."""
_LINES = f"""WITH listed AS MATERIALIZED (
    SELECT id, title, state, declared_fiscal_year, {list_order.FIRST_MOMENT} AS first FROM event
    WHERE trashed_at IS NULL AND state <> '{EventState.CANCELLED.value}'),
answer AS MATERIALIZED (
    SELECT event_id, {_WHO.format("attendance")} AS who, max(state NOT IN ({_AWAY})) AS came,
        max(comes = '{WhoComes.DEPUTY.value}' AND state NOT IN ({_AWAY})) AS by_deputy
    FROM attendance GROUP BY event_id, who),
seat AS MATERIALIZED (
    SELECT appearance.id AS seat_id, appearance.post_id, appearance.person_id, listed.id AS event_id, listed.title AS event,
        state, substr(first, 1, 10) AS day, {list_order.FISCAL_YEAR} AS fiscal_year, role, role_word, frozen_titles,
        answer.came, answer.by_deputy
    FROM appearance JOIN program_item ON program_item.id = appearance.item_id
        JOIN listed ON listed.id = program_item.event_id
        LEFT JOIN answer ON answer.event_id = listed.id AND answer.who = {_WHO.format("appearance")}
    WHERE appearance.post_id IS NOT NULL OR appearance.person_id IS NOT NULL),
taken AS MATERIALIZED (SELECT * FROM seat WHERE coalesce(came, 1))
SELECT * FROM (
    SELECT 'person', {_PERSON}, {_EVENT}, '', coalesce(by_deputy, 0), seat_id
    FROM taken JOIN person ON person.id = taken.person_id WHERE person.trashed_at IS NULL
    UNION ALL
    SELECT 'post', post.id, {_POST_NAME}, post.reading, {_EVENT}, '',
        coalesce(by_deputy, 0), seat_id
    FROM taken JOIN post ON post.id = taken.post_id LEFT JOIN organisation ON organisation.id = post.organisation_id
    UNION ALL
    SELECT 'person', {_PERSON}, {_EVENT}, {_POST_NAME}, 0, seat_id
    FROM taken JOIN tenure ON tenure.post_id = taken.post_id JOIN person ON person.id = tenure.person_id
        JOIN post ON post.id = taken.post_id LEFT JOIN organisation ON organisation.id = post.organisation_id
    WHERE taken.person_id IS NULL AND NOT coalesce(by_deputy, 0) AND person.trashed_at IS NULL
        AND tenure.start_latest <= day
        AND CASE WHEN tenure.end_earliest IS NULL THEN tenure.end_latest IS NULL ELSE day < tenure.end_earliest END)
ORDER BY day IS NOT NULL, day, event_id, seat_id"""
"""SQL: the columns of `AppearedLine`. The last part is the rule for a certain holder (docs/decisions/vague-dates.md)."""
