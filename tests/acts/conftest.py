"""The sample council, open for writing: a copy for each test (`sample_file`), or one for a module (`file`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.shared_sample import here_in, shared_sample, taken_back
from ogdesk.acts.files.council_files import open_to_write
from ogdesk.acts.surroundings import Surroundings
from ogdesk.store.file import CouncilFile


@pytest.fixture(scope="session")
def sample_file_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Made once."""
    with shared_sample(tmp_path_factory.mktemp("sample")) as made:
        path = made.path
    return path.read_bytes()


@pytest.fixture
def here(tmp_path: Path) -> Surroundings:
    """6 November 2020, 14:02 in Japan, with folders of its own."""
    return here_in(tmp_path)


@pytest.fixture
def sample_file(tmp_path: Path, here: Surroundings, sample_file_bytes: bytes) -> Iterator[CouncilFile]:
    """A council file of this test alone."""
    path = tmp_path / "協議会.ogdesk"
    path.write_bytes(sample_file_bytes)
    with open_to_write(path, here) as file:
        yield file


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, sample_file_bytes: bytes) -> Iterator[CouncilFile]:
    """One file for all tests of a module that ask for `file`."""
    folder = tmp_path_factory.mktemp("module")
    path = folder / "協議会.ogdesk"
    path.write_bytes(sample_file_bytes)
    with open_to_write(path, here_in(folder)) as file:
        yield file


@pytest.fixture
def file(sample: CouncilFile) -> Iterator[CouncilFile]:
    """The module's file, undone afterwards."""
    with taken_back(sample) as lent:
        yield lent
