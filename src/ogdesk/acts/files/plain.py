"""Opens a file read-only without importing SQLAlchemy, for a command that only reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ogdesk.acts.surroundings import Surroundings
from ogdesk.store.council_reader import CouncilReader
from ogdesk.store.plain_reading import plain_reading


@contextmanager
def open_plain(path: Path, here: Surroundings) -> Iterator[CouncilReader]:
    """One snapshot of the council of `path`, free of the lock; an older file is brought to the present schema first.

    Raises WorldError for whatever is no usable council file.
    """
    with plain_reading(path) as plain:
        if plain is not None:
            yield plain
            return
    from ogdesk.acts.files.council_files import open_to_read, open_to_write  # noqa: PLC0415 - a plain look takes no lock and writes no journal

    open_to_write(path, here).close()
    with open_to_read(path, here) as file, file.reading() as reading:
        yield reading
