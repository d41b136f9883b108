"""A paper without the fonts that come with the program: one sentence, and nothing is written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from helpers.without_fonts import without_fonts


@pytest.mark.parametrize("packages", [False, True], ids=["files away", "packages away"])
def test_a_paper_without_its_fonts_is_refused_with_one_sentence(
    environment: dict[str, str], sample: Path, tmp_path: Path, packages: bool
) -> None:
    out = tmp_path / "発表.pdf"

    def call(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "ogdesk", *map(str, words)],
            env={**environment, **without_fonts(tmp_path / str(len(words)), packages=packages)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    done = call("notice", sample, "9", "--out", out)
    assert done.returncode == 1
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("印刷に使う書体「")
    assert line.endswith("」が見つからないか、壊れています。ogdesk を入れ直してください。")
    assert not out.exists()
    assert call("list", sample, "symposia").returncode == 0
