"""A copy of the sample council, open for writing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from ogdesk.acts.files import new_sample, open_to_write
from ogdesk.acts.here import Here
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.places import Places
from ogdesk.store.file import CouncilFile


@pytest.fixture(scope="session")
def sample_file_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Made once."""
    folder = tmp_path_factory.mktemp("sample")
    made = new_sample(folder / "sample.ogdesk", _here(folder))
    made.close()
    return made.path.read_bytes()


@pytest.fixture
def here(tmp_path: Path) -> Here:
    """6 November 2020, 14:02 in Japan, with folders of its own."""
    return _here(tmp_path)


@pytest.fixture
def sample_file(tmp_path: Path, here: Here, sample_file_bytes: bytes) -> Iterator[CouncilFile]:
    """A council file of this test alone."""
    path = tmp_path / "協議会.ogdesk"
    path.write_bytes(sample_file_bytes)
    with open_to_write(path, here) as file:
        yield file


def _here(folder: Path) -> Here:
    clock = FixedClock(datetime(2020, 11, 6, 14, 2, tzinfo=TOKYO))
    return Here(
        clock, Places(*[folder / name for name in ("config", "log", "state", "data", "documents")]), "作成用"
    )
