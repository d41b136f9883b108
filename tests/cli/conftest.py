"""The command line as a script calls it, in its own folders and at a fixed time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.calling import NOW, Ogdesk, Result


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Folders of its own, the clock at the release date of the sample."""
    home = tmp_path / "home"
    return {**os.environ, "OGDESK_HOME": str(home), "OGDESK_NOW": NOW, "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def ogdesk(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Ogdesk:
    """Call the command line in this process (fast); `now` moves the clock."""
    from ogdesk.cli.runner import run

    for name in ("OGDESK_HOME", "OGDESK_NOW"):
        monkeypatch.setenv(name, environment[name])

    def call(*words: object, now: str = NOW) -> Result:
        monkeypatch.setenv("OGDESK_NOW", now)
        capfd.readouterr()
        code = run([str(word) for word in words])
        told = capfd.readouterr()
        assert "Traceback" not in told.err
        return Result(code, told.out, told.err)

    return call


@pytest.fixture
def ogdesk_process(environment: dict[str, str]) -> Ogdesk:
    """Call the command line as a process of its own."""

    def call(*words: object) -> Result:
        done = subprocess.run(
            [sys.executable, "-m", "ogdesk", *map(str, words)],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture(scope="session")
def _sample_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from datetime import datetime

    from ogdesk.acts.files.council_files import new_sample
    from ogdesk.acts.surroundings import Surroundings
    from ogdesk.ground.clock import FixedClock
    from ogdesk.ground.places import Places

    folder = tmp_path_factory.mktemp("sample")
    places = Places(folder, folder, folder, folder, folder)
    path = folder / "見本.ogdesk"
    new_sample(path, Surroundings(FixedClock(datetime.fromisoformat(NOW)), places, "試験PC")).close()
    return path


@pytest.fixture
def sample(_sample_master: Path, tmp_path: Path) -> Path:
    """A fresh copy of the sample council."""
    path = tmp_path / "協議会.ogdesk"
    path.write_bytes(_sample_master.read_bytes())
    return path
