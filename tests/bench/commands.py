"""The command line cold: each command in a process of its own, against a Python that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.councils import here
from bench.figures import TIMES, Figure, interleaved, milliseconds, ratios, timed
from ogdesk.acts.files.council_files import new_sample

ROUNDS = 15


def figures() -> list[Figure]:
    """`ogdesk --help` and a cold `ogdesk notice`, in `python -c pass`es."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample = folder / "sample.ogdesk"
        new_sample(sample, here(folder)).close()
        ogdesk = str(Path(sys.executable).with_name("ogdesk"))
        notice = [ogdesk, "notice", str(sample), "2020-11-19", "--out", str(folder / "release.pdf")]
        works = {
            "nothing": _run(folder, [sys.executable, "-c", "pass"]),
            "help": _run(folder, [ogdesk, "--help"]),
            "notice": _run(folder, notice),
        }
        interleaved(works, 1)
        taken = interleaved(works, ROUNDS)
    base = milliseconds(taken["nothing"])
    return [
        Figure(
            "`ogdesk --help` ÷ `python -c pass`",
            6,
            TIMES,
            ratios(taken, "help", "nothing"),
            f"{milliseconds(taken['help'])} ÷ {base}",
        ),
        Figure(
            "cold `ogdesk notice` (PDF) ÷ `python -c pass`",
            40,
            TIMES,
            ratios(taken, "notice", "nothing"),
            f"{milliseconds(taken['notice'])} ÷ {base}",
        ),
    ]


def _run(folder: Path, command: list[str]) -> Callable[[], float]:
    environment = {**os.environ, "OGDESK_HOME": str(folder / "home")}
    environment.pop("PYTHONPATH", None)
    run = partial(subprocess.run, command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return lambda: timed(run)
