"""Finds what still points at an entity, and says in a sentence why it can't be deleted."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import ColumnElement, Connection, func, or_, select

from ogdesk.council.entity import Entity
from ogdesk.council.organisation import Person, Post
from ogdesk.ground.sentence import listed, say
from ogdesk.store.mapping import table_of
from ogdesk.store.names import CLASS_OF_TABLE, NOUNS, TABLES
from ogdesk.store.relations import CHILDREN
from ogdesk.store.schema import appearance, attendance, link, metadata, program_item

Ids = dict[str, set[int]]
"""Row ids by table."""


def uses_of(connection: Connection, entity: Entity) -> dict[str, int]:
    """How many rows of each table point at `entity` or at something deleted with it, from outside."""
    tree = _with_children(connection, type(entity), entity.id or 0)
    found: dict[str, int] = {}
    for table in metadata.tables.values():
        pointing: list[ColumnElement[bool]] = [
            column.in_(tree[key.column.table.name])
            for column in table.c
            for key in column.foreign_keys
            if key.column.table.name in tree
        ]
        count = (
            _count_outside(connection, table.name, pointing, tree.get(table.name, set())) if pointing else 0
        )
        if count:
            found[table.name] = count
    return found


def sentence(connection: Connection, entity: Entity, uses: dict[str, int]) -> str:
    """Why `entity` can't be deleted, and what to do instead."""
    symposia = _symposia(connection, entity)
    can_hide = "trashed_at" in table_of(type(entity)).c
    if symposia:
        subject = say("このかた") if isinstance(entity, Person) else say("この役職")
        advice = (
            say("一覧から隠すことはできます。") if can_hide else say("先に登壇と出席から外してください。")
        )
        return say(
            "{subject}は{n}回のシンポジウムに登場しています。{advice}",
            subject=subject,
            n=symposia,
            advice=advice,
        )
    places = listed(
        "、",
        *(say("{noun}{n}件", noun=NOUNS[CLASS_OF_TABLE[table]], n=count) for table, count in uses.items()),
    )
    advice = say("一覧から隠すことはできます。") if can_hide else say("先にそちらから外してください。")
    return say(
        "この{noun}は、{places}で使われています。{advice}",
        noun=NOUNS[type(entity)],
        places=places,
        advice=advice,
    )


def _with_children(connection: Connection, cls: type[Entity], entity_id: int) -> Ids:
    tree: Ids = defaultdict(set)
    waiting: list[tuple[type[Entity], set[int]]] = [(cls, {entity_id})]
    while waiting:
        parent, ids = waiting.pop()
        new = ids - tree[TABLES[parent]]
        tree[TABLES[parent]] |= new
        for owner, _, child, attribute, _order in CHILDREN:
            if owner is parent and new:
                columns = table_of(child).c
                below = connection.execute(select(columns.id).where(columns[f"{attribute}_id"].in_(new)))
                waiting.append((child, set(below.scalars())))
    return {table: ids for table, ids in tree.items() if ids}


def _count_outside(
    connection: Connection, table: str, pointing: list[ColumnElement[bool]], inside: set[int]
) -> int:
    columns = metadata.tables[table].c
    rows = (
        select(func.count())
        .select_from(metadata.tables[table])
        .where(or_(*pointing), columns.id.not_in(inside))
    )
    return connection.execute(rows).scalar_one()


def _symposia(connection: Connection, entity: Entity) -> int:
    """In how many events a person or post appears, is asked, or has a link."""
    if not isinstance(entity, (Person, Post)):
        return 0
    key = f"{TABLES[type(entity)]}_id"
    found = (
        select(program_item.c.event_id)
        .join(appearance, appearance.c.item_id == program_item.c.id)
        .where(appearance.c[key] == entity.id),
        select(attendance.c.event_id).where(attendance.c[key] == entity.id),
        *(
            [select(link.c.event_id).where(link.c.person_id == entity.id)]
            if isinstance(entity, Person)
            else []
        ),
    )
    return len({event for query in found for event in connection.execute(query).scalars()})
