"""One sample council for a whole module of tests: each takes back what it did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from ogdesk.acts.files.council_files import new_sample
from ogdesk.acts.surroundings import Surroundings
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.places import Places
from ogdesk.store.file import CouncilFile


def here_in(folder: Path) -> Surroundings:
    """6 November 2020, 14:02 in Japan, with all places below `folder`."""
    clock = FixedClock(datetime(2020, 11, 6, 14, 2, tzinfo=TOKYO))
    names = ("config", "log", "state", "data", "documents")
    return Surroundings(clock, Places(*[folder / name for name in names]), "作成用")


@contextmanager
def shared_sample(folder: Path) -> Iterator[CouncilFile]:
    """The sample council in `folder`, open for writing."""
    with new_sample(folder / "協議会.ogdesk", here_in(folder)) as file:
        yield file


@contextmanager
def taken_back(file: CouncilFile) -> Iterator[CouncilFile]:
    """The file for one test, at whose end all that was done is undone."""
    yield file
    while file.undo_title() is not None:
        file.undo()
