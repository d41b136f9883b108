"""Derives the JSON shape of each entity from its domain class.

A field of a domain class is one of three: a plain value, a reference to another entity (written as its key), or a list
of children (written in place). A child's reference to its parent is not written: it follows from where the child stands.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from ogdesk.council import attendance, council, entity, event, membership, organisation, programme, release
from ogdesk.council.entity import Entity
from ogdesk.council.membership import ObservedMember
from ogdesk.council.programme import ChosenAffiliation
from ogdesk.exchange.values import Convert, converter

_MODULES = (attendance, council, entity, event, membership, organisation, programme, release)
_NAMES: dict[str, Any] = {name: thing for module in _MODULES for name, thing in vars(module).items()}

NOT_WRITTEN = frozenset({"id"})
"""Fields that belong to one file on one computer."""

SHORTHAND: dict[type, str] = {ObservedMember: "membership", ChosenAffiliation: "affiliation"}
"""Children that may be written as the bare key of the one reference that matters."""

ORDERS = ("position", "printed_position", "stage_position", "speaking_position")
"""Fields that take the place in the written list when they are not written themselves."""


@dataclass(frozen=True)
class Value:
    """A field with a plain value; `optional` allows null."""

    convert: Convert
    optional: bool


@dataclass(frozen=True)
class Shape:
    """The fields of one entity class by what they hold."""

    cls: type[Entity]
    values: dict[str, Value]
    references: dict[str, type[Entity]]
    children: dict[str, type[Entity]]

    def owner(self, parent: type[Entity]) -> str | None:
        """The field of a child that leads to its parent."""
        return next((name for name, kind in self.references.items() if kind is parent), None)

    def orders(self) -> tuple[str, ...]:
        """The order fields of the class."""
        return tuple(name for name in ORDERS if name in self.values)


def word_of(cls: type[Entity]) -> str:
    """The word for an entity class, its name in snake case: ProgramItem → 'program_item'."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in cls.__name__).lstrip("_")


def shape_of(cls: type[Entity]) -> Shape:
    """The shape of an entity class. Raises TypeError for a field that is none of the three (a fault of ours)."""
    shape = Shape(cls, {}, {}, {})
    hints = get_type_hints(cls, localns=_NAMES)
    for each in fields(cls):
        if each.name not in NOT_WRITTEN:
            _sort_in(shape, each.name, hints[each.name])
    return shape


def _sort_in(shape: Shape, name: str, hint: Any) -> None:
    if get_origin(hint) is list:
        (shape.children[name],) = get_args(hint)
        return
    kinds = [kind for kind in get_args(hint) if kind is not NoneType] or [hint]
    convert = converter(kinds[0])
    if convert is not None:
        shape.values[name] = Value(convert, optional=NoneType in get_args(hint))
    elif issubclass(kinds[0], Entity):
        shape.references[name] = kinds[0]
    else:
        raise TypeError(f"{shape.cls.__name__}.{name}: {hint} has no written form")
