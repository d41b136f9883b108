"""Finds everything that belongs to one organisation (posts, people, seats, events) as ids, in plain SQL."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from ogdesk.council.event import EventKind


@dataclass(frozen=True)
class OrganisationUses:
    """What belongs to one organisation: ids without what is in the bin; `seats` are the appearances of its posts or in its name, `hosted` the organisers."""

    posts: tuple[int, ...]
    people: tuple[int, ...]
    seats: tuple[int, ...]
    hosted: tuple[int, ...]


def uses_of_organisation(connection: sqlite3.Connection, organisation_id: int) -> OrganisationUses:
    """Everything of one organisation."""

    def ids(query: str) -> tuple[int, ...]:
        return tuple(row[0] for row in connection.execute(query, {"body": organisation_id}))

    return OrganisationUses(ids(_POSTS), ids(_PEOPLE), ids(_SEATS), ids(_HOSTED))


_POSTS = "SELECT id FROM post WHERE organisation_id = :body ORDER BY id"
_PEOPLE = """SELECT DISTINCT person.id FROM affiliation JOIN person ON person.id = affiliation.person_id
    WHERE affiliation.organisation_id = :body AND person.trashed_at IS NULL ORDER BY person.id"""
_SHOWN = f"event.trashed_at IS NULL AND event.kind <> '{EventKind.EXTERNAL.value}'"
_SEATS = f"""SELECT DISTINCT appearance.id FROM appearance
    JOIN program_item ON program_item.id = appearance.item_id
    JOIN event ON event.id = program_item.event_id
    LEFT JOIN post ON post.id = appearance.post_id
    LEFT JOIN chosen_affiliation ON chosen_affiliation.appearance_id = appearance.id
    LEFT JOIN affiliation ON affiliation.id = chosen_affiliation.affiliation_id
    WHERE (post.organisation_id = :body OR affiliation.organisation_id = :body) AND {_SHOWN}
    ORDER BY appearance.id"""
_HOSTED = f"""SELECT organiser.id FROM organiser JOIN event ON event.id = organiser.event_id
    WHERE organiser.organisation_id = :body AND {_SHOWN} ORDER BY organiser.id"""
