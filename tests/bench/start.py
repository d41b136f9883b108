"""From the start of the process to the first paint, to 今日 and to a list of 20,000 symposia that can be used.

All against the first paint of a bare PySide6 window, process by process in turns. The file of a large secretariat (200
members, 2,000 people, 100 symposia) is compared with the sample: until 今日 shows its rows, and until the file is open.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.councils import council_with, here
from bench.figures import TIMES, Figure, interleaved, milliseconds, ratios
from bench.offices import large_office
from bench.runs import bare_window, real_window
from ogdesk.acts.files.council_files import new_sample

ROUNDS = 11
TICK_MS = 5
"""How often the window is asked whether it is so far: asking oftener would be part of what is measured."""


def figures() -> list[Figure]:
    """First paint, usable list, 今日, open file."""
    with tempfile.TemporaryDirectory() as name:
        sample = Path(name) / "sample.ogdesk"
        new_sample(sample, here(Path(name))).close()
        return [*_against_a_bare_window(sample), *_a_large_secretariat(sample)]


def _a_large_secretariat(sample: Path) -> list[Figure]:
    taken: dict[str, list[float]] = {"home": [], "opened": [], "sample home": [], "sample opened": []}

    def start(file: Path, name: str) -> float:
        told = real_window("home", file, tick=TICK_MS)
        for moment in ("home", "opened"):
            taken[f"{name}{moment}"].append(told[moment])
        return float(told["opened"])

    works = {"large": lambda: start(large_office(), ""), "sample": lambda: start(sample, "sample ")}
    interleaved(works, 1)
    for samples in taken.values():
        samples.clear()
    interleaved(works, ROUNDS)
    return [
        Figure(
            f"{words} of a large secretariat ÷ of the sample",
            3,
            TIMES,
            ratios(taken, moment, f"sample {moment}"),
            f"{milliseconds(taken[moment])} ÷ {milliseconds(taken[f'sample {moment}'])}",
        )
        for moment, words in (("home", "content of 今日"), ("opened", "file open"))
    ]


def _against_a_bare_window(sample: Path) -> list[Figure]:
    path = council_with(20_000)
    works = {
        "bare": lambda: float(bare_window()["painted"]),
        "painted": lambda: float(real_window("home", sample, tick=TICK_MS)["painted"]),
        "home": lambda: float(real_window("home", sample, tick=TICK_MS)["home"]),
        "usable": lambda: float(real_window("open", path, tick=TICK_MS)["usable"]),
    }
    interleaved(works, 1)
    taken = interleaved(works, ROUNDS)
    return [
        Figure(
            f"{words} ÷ bare PySide6 window",
            target,
            TIMES,
            ratios(taken, name, "bare"),
            f"{milliseconds(taken[name])} ÷ {milliseconds(taken['bare'])}",
        )
        for name, words, target in (
            ("painted", "first paint of `ogdesk FILE`", 1.3),
            ("home", "content of 今日 of the sample", 1.8),
            ("usable", "list of 20,000 symposia usable", 2.5),
        )
    ]
