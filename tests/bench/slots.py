"""No slot over 50 ms: a walk through the whole window with the file of a large secretariat (`bench.offices`).

200 members, 2,000 people, 100 symposia; what is walked stands in `bench.walk`, what a turn is in `bench.turns`.
Each line is the longest turn of one kind of step; the longest ones of all are printed with where they were.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from bench.figures import MILLISECONDS, Figure, number
from bench.offices import large_office
from bench.runs import Told, real_window

ROUNDS = 1
TARGET_MS = 50
SWITCH_MS = 100
PRINTED = 25


def figures() -> list[Figure]:
    """The longest turn of each kind of step."""
    longest: dict[str, list[float]] = defaultdict(list)
    turns: list[tuple[str, float, str]] = []
    switches: list[float] = []
    for _ in range(ROUNDS):
        told = _round()
        found = [(step, ms, where) for step, ms, where in told["turns"]]
        switches += told["latencies"]["switch"]
        turns += found
        by_kind: dict[str, float] = defaultdict(float)
        for step, ms, _where in found:
            by_kind[kind(step)] = max(by_kind[kind(step)], ms)
        for name, ms in by_kind.items():
            longest[name].append(ms)
    for step, ms, where in sorted(turns, key=lambda turn: -turn[1])[:PRINTED]:
        print(f"  {number(ms):>6} ms  {step}\n             {where}")
    return [
        Figure(
            "page switch, from the command to the painted page", SWITCH_MS, MILLISECONDS, switches, worst=True
        ),
        *_longest(longest, turns),
    ]


def _longest(longest: Mapping[str, list[float]], turns: list[tuple[str, float, str]]) -> list[Figure]:
    return [
        Figure(f"longest slot: {name}", TARGET_MS, MILLISECONDS, samples, _share(turns, name), worst=True)
        for name, samples in longest.items()
    ]


def kind(step: str) -> str:
    """「members: 会員一覧: typing 名称」 → 「typing in members」"""
    page, _, rest = step.partition(": ")
    if "typing" in rest:
        return f"typing in {page}"
    return f"{page} opened" if rest in ("first visit", "again", "") and page not in _ALONE else page


_ALONE = ("start", "undo", "redo", "finder")


def _share(turns: list[tuple[str, float, str]], name: str) -> str:
    own = [turn for turn in turns if kind(turn[0]) == name]
    over = sum(ms > TARGET_MS for _step, ms, _where in own)
    step = max(own, key=lambda turn: turn[1])[0]
    return f"{over} of {len(own)} turns of 1 ms and more; {step}"


def _round() -> Told:
    with tempfile.TemporaryDirectory() as name:
        own = Path(name) / "office.ogdesk"
        shutil.copyfile(large_office(), own)
        return real_window("walk", own, tick=10)
