"""The fictional council of `helpers.symposium_hands`, opened in the whole window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpers.opening import open_beside_home
from helpers.symposium_hands import Fiction, Hands, build
from ogdesk.acts.files.council_files import new_council
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.council import CouncilName
from ogdesk.council.vague import VagueDate
from ogdesk.desk.desktop import Desktop
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.places import Places


@pytest.fixture(scope="session")
def fiction_bytes(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Fiction]:
    """The file of the fictional council, made once."""
    folder = tmp_path_factory.mktemp("fiction")
    clock = FixedClock(datetime(2020, 11, 1, 9, 0, tzinfo=TOKYO))
    here = Surroundings(clock, Places(*[folder] * 5), "作成用")
    with new_council(folder / "架空.ogdesk", here, name="架空データ協議会") as file:
        made = build(file, here.today)
        with file.act("設立") as writing:
            council = writing.whole().council
            if not council.names:
                council.names.append(CouncilName(name="架空データ協議会", start=VagueDate()))
        file.seal_history()
        path = file.path
    return path.read_bytes(), made


@pytest.fixture
def hands(
    qtbot: QtBot, desktop: Desktop, here: Surroundings, tmp_path: Path, fiction_bytes: tuple[bytes, Fiction]
) -> Iterator[Hands]:
    """The window with the fictional council open for writing; `open` shows a symposium."""
    content, ids = fiction_bytes
    path = tmp_path / "架空.ogdesk"
    path.write_bytes(content)
    open_beside_home(qtbot, desktop, path)
    made = Hands(qtbot, desktop, path, ids, here)
    yield made
    made.settle()


@pytest.fixture
def hands_at_list(hands: Hands) -> Hands:
    """The same, with the list of symposia in front."""
    hands.desktop.window.go("symposia")
    hands.wait(lambda: hands.symposia.rows.rowCount() > 0)
    return hands
