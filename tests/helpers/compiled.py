"""One compilation of each statement in a test process, however many files are opened.

SQLAlchemy keeps compiled SQL by engine, and every council file has an engine of its own: a program opens one file and
compiles once, a test process opens a thousand and would spend a tenth of its time on compiling the same again.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache


def share_compiled_statements() -> None:
    """From now on all engines of this process share what was compiled."""
    compiled: LRUCache[Any, Any] = LRUCache(4000)
    make = Engine.__init__

    def made(engine: Engine, *args: Any, **options: Any) -> None:
        make(engine, *args, **options)
        engine._compiled_cache = compiled

    Engine.__init__ = made  # type: ignore[method-assign]
    SQLiteDialect_pysqlite.__eq__ = _same  # type: ignore[method-assign]
    SQLiteDialect_pysqlite.__hash__ = _hash  # type: ignore[method-assign]


def _same(dialect: object, other: object) -> bool:
    return type(dialect) is type(other)


def _hash(dialect: object) -> int:
    return hash(type(dialect))
