"""Suggests posts and people for a typed name, as the search finds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ogdesk.acts.rows import reading as plain_rows
from ogdesk.council.organisation import Person, Post
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading
from ogdesk.store.search import search

WhoKind = Literal["post", "person"]
_NAMES = ("名称", "氏名", "役職", "姓", "名", "職名")


@dataclass(frozen=True)
class WhoRow:
    """A post or a person, what tells it apart, and why it was found where the name does not show it."""

    kind: WhoKind
    id: int
    words: str
    detail: str
    why: str


def suggest_who(file: CouncilFile, text: str, *, limit: int = 8) -> list[WhoRow]:
    """Posts and people that hold `text` in a name, reading or alias; posts first, each kind at most `limit` long."""
    if not text.strip():
        return []
    with plain_rows(file.path) as connection:
        posts = search(connection, text, entity="post", limit=limit)
        people = search(connection, text, entity="person", limit=limit)
    with file.reading() as reading:
        rows = [_post_row(reading, hit.id, hit.why) for hit in posts]
        rows += [_person_row(reading, hit.id, hit.why) for hit in people]
    return rows


def _post_row(reading: Reading, post_id: int, why: str) -> WhoRow:
    post = reading.get(Post, post_id)
    body = post.organisation.name if post.organisation is not None else ""
    return WhoRow("post", post_id, post.printed, body, _told(why))


def _person_row(reading: Reading, person_id: int, why: str) -> WhoRow:
    person = reading.get(Person, person_id)
    main = sorted(person.affiliations, key=lambda a: (not a.is_main, a.position))
    return WhoRow("person", person_id, person.name, main[0].printed() if main else "", _told(why))


def _told(why: str) -> str:
    return "" if why in _NAMES else why
