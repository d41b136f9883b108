"""The MetaData of the council file, and the columns that every entity's table begins with."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, MetaData, Table

from ogdesk.store.columns import Columns, identity

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def entity_table(name: str, *groups: Columns | Column[Any]) -> Table:
    """The table `name` with `id`, `uid` and these columns."""
    columns = [column for group in groups for column in (group if isinstance(group, list) else [group])]
    return Table(name, metadata, *identity(), *columns, sqlite_autoincrement=True)
