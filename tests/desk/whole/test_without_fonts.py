"""No fonts folder and none of the fonts that come with the program: the window opens all the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from helpers.without_fonts import without_fonts

TREE = Path(__file__).parents[3]


@pytest.mark.parametrize("packages", [False, True], ids=["files away", "packages away"])
def test_the_window_without_fonts(tmp_path: Path, packages: bool) -> None:
    child = str(Path(__file__).with_name("no_fonts.py"))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", child],
        cwd=TREE,
        env={**without_fonts(tmp_path, packages=packages), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:]
