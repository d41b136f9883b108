"""One symposium in a file of 200,000 rows against the same one in the sample: the cost follows the event, not the file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from bench.councils import here, kept
from bench.figures import TIMES, Figure, interleaved, milliseconds, number, ratios, timed
from helpers.archive import Archive, add_archive
from ogdesk.acts.files.council_files import new_sample

ROUNDS = 7
MEGABYTES = "MB"
_RECIPE = 1
"""Raise it when what is generated changes."""
_DAY = "2020-11-19"
_ARCHIVE = Archive(symposia=24_000, people=6_000, bodies=2_000, skipped=frozenset({date.fromisoformat(_DAY)}))


def figures() -> list[Figure]:
    """Time and memory of `notice`, `check` and `invite`, of a first `set`; memory of `verify`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample, archive = folder / "sample.ogdesk", folder / "archive.ogdesk"
        new_sample(sample, here(folder)).close()
        shutil.copyfile(_archive(), archive)
        commands = {name: (_runs(folder, name, sample), _runs(folder, name, archive)) for name in _COMMANDS}
        made = [figure for name, runs in commands.items() for figure in _compared(name, *runs)]
        verify = [_memory(folder, ["verify", str(archive)])]
    return [*made, Figure("memory of `verify`, 200,000 rows", 200, MEGABYTES, verify)]


_COMMANDS: Mapping[str, Callable[[Path, Path], list[str]]] = {
    "notice": lambda file, out: ["notice", str(file), _DAY, "--out", str(out / "release.pdf")],
    "check": lambda file, _out: ["check", str(file), _DAY],
    "invite": lambda file, out: ["invite", str(file), _DAY, "--out", str(out / file.stem)],
    "set": lambda file, _out: ["set", str(file), "symposium", "9", "theme", "計測のテーマ"],
}


def _runs(folder: Path, name: str, file: Path) -> list[str]:
    return _COMMANDS[name](file, folder)


def _compared(name: str, small: list[str], large: list[str]) -> list[Figure]:
    folder = Path(small[1]).parent
    works = {"small": partial(_time, folder, small), "large": partial(_time, folder, large)}
    interleaved(works, 1)
    taken = interleaved(works, ROUNDS)
    memory = _memory(folder, large), _memory(folder, small)
    times = f"{milliseconds(taken['large'])} ÷ {milliseconds(taken['small'])}"
    megabytes = f"{number(memory[0])} MB ÷ {number(memory[1])} MB"
    return [
        Figure(f"`{name}`, 200,000 rows ÷ the sample", 2, TIMES, ratios(taken, "large", "small"), times),
        Figure(
            f"memory of `{name}`, 200,000 rows ÷ the sample", 2, TIMES, [memory[0] / memory[1]], megabytes
        ),
    ]


def _archive() -> Path:
    path = kept(f"archive-{_RECIPE}")
    if not path.exists():
        half = path.with_suffix(".half")
        for left in (half, half.with_name(half.name + ".lock")):
            left.unlink(missing_ok=True)
        new_sample(half, here(path.parent)).close()
        add_archive(half, _ARCHIVE)
        half.rename(path)
    return path


def _command(words: list[str]) -> list[str]:
    return [str(Path(sys.executable).with_name("ogdesk")), *words]


def _environment(folder: Path) -> dict[str, str]:
    environment = {**os.environ, "OGDESK_HOME": str(folder / "home")}
    environment.pop("PYTHONPATH", None)
    return environment


def _time(folder: Path, words: list[str]) -> float:
    run = partial(
        subprocess.run,
        _command(words),
        env=_environment(folder),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return timed(run)


def _memory(folder: Path, words: list[str]) -> float:
    """The largest resident set of one run, in MB."""
    told = subprocess.run(
        [sys.executable, "-c", _MEASURE, *_command(words)],
        env=_environment(folder),
        check=True,
        capture_output=True,
        text=True,
    )
    return int(told.stdout) / 1024


_MEASURE = """import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""
"""In a small process of its own: a child begins with the largest size of the one that it was split from."""
