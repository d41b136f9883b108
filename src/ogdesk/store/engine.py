"""SQLAlchemy's engine for one open council file; it keeps the driver from opening transactions of its own."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from ogdesk.store.connect import connect

_BEGIN = "ogdesk_begin"


def make_engine(path: Path, *, read_only: bool) -> Engine:
    """An engine whose transactions are snapshots for reading. No connection is made yet."""
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, read_only=read_only), poolclass=QueuePool, pool_size=2
    )
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine) -> Engine:
    """The same engine with transactions that take the write lock at once: a deferred one fails when it comes to write."""
    return engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))
