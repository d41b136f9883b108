"""The fictional council of `helpers.symposium_hands`, opened in the whole window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpers.symposium_hands import Fiction, Hands, build
from ogdesk.acts.files.council_files import new_council
from ogdesk.acts.surroundings import Here
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
    here = Here(clock, Places(*[folder] * 5), "作成用")
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
    qtbot: QtBot, desktop: Desktop, here: Here, tmp_path: Path, fiction_bytes: tuple[bytes, Fiction]
) -> Iterator[Hands]:
    """The window with the fictional council open for writing, its list in front."""
    content, ids = fiction_bytes
    path = tmp_path / "架空.ogdesk"
    path.write_bytes(content)
    with qtbot.waitSignal(desktop.session.opened, timeout=20_000):
        desktop.begin(path)
    made = Hands(qtbot, desktop, path, ids, here)
    desktop.window.go("symposia")
    made.wait(lambda: made.symposia.rows.rowCount() > 0)
    yield made
    made.settle()
