"""Converts between a field or block of a notice and the key that a node of the tree carries.

A field's key is `EntityField.key` ('symposium:3.theme'); a heading's or rewritten block's is 'block:' and its name.
"""

from __future__ import annotations

import re

from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.release import BlockKey

BLOCK = "block"
_FIELD = re.compile(r"([a-z_]+):([0-9]+|None)(?:\.([a-z_]+))?")


def field_key(entity: str, thing: Entity | None, field: str = "") -> str:
    """The key of a field of `thing`; `entity` is the command line's word for its kind (symposium, item …)."""
    return EntityField(entity, thing.id if thing else None, field).key


def block_key(key: BlockKey) -> str:
    """The key of a heading or of a block written by hand: 'block:purpose'."""
    return f"{BLOCK}:{key.value}"


def place_of(key: str, notice_id: int | None = None) -> EntityField:
    """The field a key of the tree leads to; that of a block is the notice's field of the block's name ('notice:7.purpose')."""
    entity, _, rest = key.partition(":")
    if entity == BLOCK:
        return EntityField("notice", notice_id, rest)
    match = _FIELD.fullmatch(key)
    if match is None:
        return EntityField("notice", notice_id)
    number = None if match[2] == "None" else int(match[2])
    return EntityField(match[1], number, match[3] or "")


def key_of(place: EntityField) -> str:
    """The key of the nodes that come from `place`: the way back from `place_of`."""
    is_block = place.entity == "notice" and place.field in set(BlockKey)
    return f"{BLOCK}:{place.field}" if is_block else place.key
