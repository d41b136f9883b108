"""The search of さがす over the whole file: people, posts, bodies and symposia, each with the reason it was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ogdesk.acts.rows import membership_ids, membership_rows, person_rows, symposium_rows
from ogdesk.acts.rows import reading as plain_rows
from ogdesk.acts.words import MEMBER_CLASS_WORDS
from ogdesk.council.entity import EntityField
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MemberClass
from ogdesk.council.organisation import Post
from ogdesk.council.written_dates import said_day, said_year
from ogdesk.ground.sentence import listed, say
from ogdesk.store.file import CouncilFile
from ogdesk.store.rows import Connection
from ogdesk.store.search import Hit, search

PER_GROUP = 8
_LOOKED_AT = 400
"""So many hits of a kind are looked at: bodies that are no members fall out, own names and new symposia go first."""


class Group(StrEnum):
    """The groups of the answers, in this order."""

    PEOPLE = "people"
    BODIES = "bodies"
    SYMPOSIA = "symposia"


GROUP_WORDS = {
    Group.PEOPLE: say("人物・役職"),
    Group.BODIES: say("会員・団体"),
    Group.SYMPOSIA: say("シンポジウム"),
}
GROUP_OF = {
    "person": Group.PEOPLE,
    "post": Group.PEOPLE,
    "organisation": Group.BODIES,
    "symposium": Group.SYMPOSIA,
}
_PLAIN = frozenset({"名前", "名称", "役職"})
"""Where the name itself shows why it was found."""


@dataclass(frozen=True)
class FoundThing:
    """A found thing: `entity` symposium|organisation|person|post, its words, what tells it apart, why it was found."""

    entity: str
    id: int
    words: str
    detail: str = ""
    why: str = ""

    @property
    def place(self) -> EntityField:
        """Where the window goes for it."""
        return EntityField(self.entity, self.id)

    @property
    def group(self) -> Group:
        """The group it is listed in."""
        return GROUP_OF[self.entity]


@dataclass(frozen=True)
class FoundGroup:
    """The things of one group; `more`: there are others that are not listed."""

    group: Group
    things: tuple[FoundThing, ...]
    more: bool


@dataclass(frozen=True)
class SearchResult:
    """The answer to one query."""

    query: str
    groups: tuple[FoundGroup, ...] = ()


def find_things(
    file: CouncilFile,
    query: str,
    *,
    entities: Sequence[str] = tuple(GROUP_OF),
    per_group: int = PER_GROUP,
) -> SearchResult:
    """The first `per_group` things of each group that hold `query`; groups without any are left out."""
    if not query.strip():
        return SearchResult(query)
    with plain_rows(file.path) as connection:
        hits = {entity: search(connection, query, entity=entity, limit=_LOOKED_AT) for entity in entities}
        things = [thing for entity in entities for thing in _things(file, connection, entity, hits[entity])]
    groups = [_group(group, [t for t in things if t.group is group], per_group) for group in Group]
    return SearchResult(query, tuple(group for group in groups if group.things))


def things_again(file: CouncilFile, places: Sequence[EntityField]) -> tuple[FoundThing, ...]:
    """The things of these places in the same order; what is gone or in the bin is left out (最近開いたもの)."""
    found: dict[tuple[str, int], FoundThing] = {}
    with plain_rows(file.path) as connection:
        for entity in GROUP_OF:
            hits = [
                Hit(entity, place.id, "", "")
                for place in places
                if place.entity == entity and place.id is not None
            ]
            found |= {(t.entity, t.id): t for t in _things(file, connection, entity, hits)}
    keys = [(place.entity, place.id) for place in places if place.id is not None]
    return tuple(found[key] for key in keys if key in found)


def _group(group: Group, things: list[FoundThing], most: int) -> FoundGroup:
    """Whose own name holds the text go before those found by something else."""
    ordered = sorted(things, key=lambda thing: bool(thing.why))
    return FoundGroup(group, tuple(ordered[:most]), len(ordered) > most)


def _things(file: CouncilFile, connection: Connection, entity: str, hits: Sequence[Hit]) -> list[FoundThing]:
    if not hits:
        return []
    whys = {hit.id: "" if hit.why in _PLAIN else hit.why for hit in hits}
    rows = _READERS[entity](file, connection, [hit.id for hit in hits])
    return [replace(thing, why=whys[thing.id]) for thing in rows]


def _people(_file: CouncilFile, connection: Connection, ids: Sequence[int]) -> list[FoundThing]:
    return [FoundThing("person", row.id, row.name, row.title) for row in person_rows(connection, ids)]


def _bodies(_file: CouncilFile, connection: Connection, ids: Sequence[int]) -> list[FoundThing]:
    """Only bodies that are or were members: no page shows the others."""
    members = {row.organisation_id: row for row in membership_rows(connection, membership_ids(connection))}
    found = [members[id_] for id_ in ids if id_ in members]
    return [
        FoundThing(
            "organisation",
            row.organisation_id,
            row.name,
            listed("　", *filter(None, (MEMBER_CLASS_WORDS[MemberClass(row.member_class)], row.code))),
        )
        for row in found
    ]


def _symposia(_file: CouncilFile, connection: Connection, ids: Sequence[int]) -> list[FoundThing]:
    """The newest first."""
    made = []
    rows = symposium_rows(connection, ids)
    for row in sorted(rows, key=lambda r: (r.fiscal_year or 0, r.day or ""), reverse=True):
        year = said_year(FiscalYear(row.fiscal_year)) if row.fiscal_year is not None else say("年度不明")
        day = said_day(date.fromisoformat(row.day), weekday=True) if row.day else year
        made.append(FoundThing("symposium", row.id, row.title, listed("　", *filter(None, (day, row.theme)))))
    return made


def _posts(file: CouncilFile, _connection: Connection, ids: Sequence[int]) -> list[FoundThing]:
    with file.reading() as reading:
        posts = [post for id_ in ids if (post := reading.find(Post, id_)) is not None]
        return [
            FoundThing(
                "post", post.id or 0, post.printed, post.organisation.name if post.organisation else ""
            )
            for post in posts
            if post.organisation is None or post.organisation.trashed_at is None
        ]


_READERS: dict[str, Callable[[CouncilFile, Connection, Sequence[int]], list[FoundThing]]] = {
    "person": _people,
    "post": _posts,
    "organisation": _bodies,
    "symposium": _symposia,
}
