"""Base classes of everything that is stored, and the sources of facts."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from ogdesk.council.vague import VagueDate


def new_uid() -> str:
    """A random UUIDv4 as text: the name of an entity in exchange files and calendars."""
    return str(uuid.uuid4())


E = TypeVar("E")


@dataclass(kw_only=True, eq=False, repr=False)
class Entity:
    """A stored thing: `id` is the row's key and the command line's id, `uid` its name outside the file."""

    id: int | None = None
    uid: str = field(default_factory=new_uid)

    def __repr__(self) -> str:
        # Names and addresses stay out of logs and crash trails.
        return f"<{type(self).__name__} {self.id}>"


class Weight(StrEnum):
    """How far a source may move a fact (一次／二次)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


@dataclass(kw_only=True, eq=False, repr=False)
class Source(Entity):
    """A paper a fact was read from (出典)."""

    key: str = ""
    title: str = ""
    publisher: str = ""
    published: VagueDate = field(default_factory=VagueDate)
    weight: Weight = Weight.PRIMARY
    url: str = ""
    note: str = ""


@dataclass(kw_only=True, eq=False, repr=False)
class Sourced(Entity):
    """A stored fact with its source; `inferred` marks what no paper says in so many words (推定)."""

    source: Source | None = None
    source_note: str = ""
    inferred: bool = False


@dataclass(kw_only=True, eq=False, repr=False)
class Variant(Sourced):
    """What another paper says of the same field (異なる記載): kept beside the chosen value, never lost.

    `subject_uid` and `attribute` name the field that carries the chosen value; `text` is the other paper's wording.
    """

    subject_entity: str = ""
    subject_uid: str = ""
    attribute: str = ""
    text: str = ""


@dataclass(kw_only=True, eq=False, repr=False)
class Setting(Entity):
    """One setting that belongs to the file and so to all who work on it (日付, 言い回し, 休日)."""

    key: str = ""
    value: str = ""


def join(children: list[E], child: E) -> E:
    """Append `child` to the list of its parent unless it is there; works on mapped and unmapped objects.

    Where the classes are mapped (`store`), naming the owner has put it there already.
    """
    if not any(each is child for each in children):
        children.append(child)
    return child


@dataclass(frozen=True)
class EntityField:
    """A place that a finding, a change or a line of a page leads to: a field of an entity."""

    entity: str
    id: int | None
    field: str = ""

    @property
    def key(self) -> str:
        """The place as one word ('event:3.theme'), as notice trees carry it."""
        return f"{self.entity}:{self.id}.{self.field}" if self.field else f"{self.entity}:{self.id}"


@dataclass(frozen=True)
class Edit:
    """One typed value for one field of a stored thing: a draft, a queued write, a text left behind; '' clears the field."""

    entity: str
    id: int
    field: str
    text: str

    @property
    def key(self) -> tuple[str, int, str]:
        """Which field it is for."""
        return (self.entity, self.id, self.field)

    @property
    def place(self) -> EntityField:
        """The field as findings, changes and the field registry name it."""
        return EntityField(self.entity, self.id, self.field)


def overlaps(first: date | None, last: date | None, day: date) -> bool:
    """Whether `day` lies between two optional days, both included."""
    return (first is None or first <= day) and (last is None or day <= last)
