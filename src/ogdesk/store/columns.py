"""Column types and the recurring groups of columns of the council file.

Days are ISO text, choices the plain value of their StrEnum, a vague date four columns (docs/decisions/vague-dates.md). A text that is
unknown is '' unless the domain class says None.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from ogdesk.council.vague import Precision

VAGUE_PARTS = ("earliest", "latest", "precision", "text")
"""Suffixes of the four columns of a vague date, in the order of its fields."""

Columns = list[Column[Any]]


class DayText(TypeDecorator[date]):
    """A day as ISO text (2020-11-06)."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Day → text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:  # noqa: ARG002
        """Text → day."""
        return None if value is None else date.fromisoformat(value)


class ChoiceText(TypeDecorator[StrEnum]):
    """A member of `choices` as its plain value."""

    impl = String(40)
    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Member → text; a plain word of the enum is taken too. Raises ValueError for any other."""
        return None if value is None else self.choices(value).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        """Text → member."""
        return None if value is None else self.choices(value)


def identity() -> Columns:
    """`id` (never used twice, so that a hand-out can't come to mean another) and `uid`."""
    return [
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column("uid", String(36), nullable=False, unique=True),
    ]


def sourced() -> Columns:
    """Where the fact comes from."""
    return [reference("source"), *texts("source_note"), *flags("inferred")]


def texts(*names: str) -> Columns:
    """Texts that are '' when empty."""
    return [Column(name, Text, nullable=False, server_default="") for name in names]


def optional_texts(*names: str) -> Columns:
    """Texts that are None when unknown."""
    return [Column(name, Text) for name in names]


def flags(*names: str, default: bool = False) -> Columns:
    """Yes or no."""
    return [Column(name, Boolean, nullable=False, server_default="1" if default else "0") for name in names]


def numbers(*names: str) -> Columns:
    """Whole numbers, 0 when not said."""
    return [Column(name, Integer, nullable=False, server_default="0") for name in names]


def optional_numbers(*names: str) -> Columns:
    """Whole numbers, None when unknown."""
    return [Column(name, Integer) for name in names]


def days(*names: str) -> Columns:
    """Days, None when unknown."""
    return [Column(name, DayText) for name in names]


def choice(name: str, choices: type[StrEnum], *, optional: bool = False) -> Column[Any]:
    """One of a StrEnum."""
    return Column(name, ChoiceText(choices), nullable=optional)


def vague(*names: str) -> Columns:
    """The four columns of each vague date."""
    return [column for name in names for column in _vague(name)]


def parent(table: str, name: str = "", *, optional: bool = False) -> Column[Any]:
    """The row this one belongs to and is deleted with; `name` is the attribute where it is not the table's.

    The deleting is done by the mapping, row by row: ON DELETE CASCADE would bypass the change journal.
    """
    return _key(name or table, table, optional=optional)


def reference(table: str, name: str = "") -> Column[Any]:
    """A row this one points at, which can't be deleted meanwhile."""
    return _key(name or table, table, optional=True)


def _key(name: str, table: str, *, optional: bool) -> Column[Any]:
    return Column(f"{name}_id", ForeignKey(f"{table}.id"), nullable=optional, index=True)


def _vague(name: str) -> Columns:
    precision: Column[Any] = Column(
        f"{name}_precision", ChoiceText(Precision), nullable=False, server_default=Precision.UNKNOWN.value
    )
    return [*days(f"{name}_earliest", f"{name}_latest"), precision, *texts(f"{name}_text")]
