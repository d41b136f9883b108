"""What is measured: one figure with its target, its samples, and how both are told."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")
TIMES = "×"
MILLISECONDS = "ms"
SECONDS = "s"


@dataclass(frozen=True)
class Figure:
    """One line of the table: `samples` in `unit`, one of each round; the target is compared with their median, or with
    the largest of them where the target is about every one (`worst`).

    `note` tells what the ratio is of, and absolute times.
    """

    name: str
    target: float
    unit: str
    samples: Sequence[float]
    note: str = ""
    worst: bool = False

    @property
    def measured(self) -> float:
        return max(self.samples) if self.worst else median(self.samples)

    @property
    def is_reached(self) -> bool:
        return self.measured <= self.target

    @property
    def verdict(self) -> str:
        return "ok" if self.is_reached else "over"

    def told(self) -> str:
        """「1.05 × (1.02–1.11)」"""
        low, high = number(min(self.samples)), number(max(self.samples))
        return f"{number(self.measured)} {self.unit} ({low}–{high})"


def number(value: float) -> str:
    """Three significant digits."""
    digits = max(0, 2 - math.floor(math.log10(abs(value)))) if value else 0
    return f"{value:.{digits}f}"


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def interleaved(works: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Each work once a round, one after the other, so that a busy moment of the machine meets all of them alike.

    The order turns round by round; each work gives its own measure.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    names = list(works)
    for turn in range(rounds):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            taken[name].append(works[name]())
    return taken


def ratios(taken: Mapping[str, Sequence[float]], of: str, to: str) -> list[float]:
    """Round by round: how many times `to` does `of` take."""
    return [a / b for a, b in zip(taken[of], taken[to], strict=True)]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def milliseconds(seconds: Sequence[float]) -> str:
    """The median in ms, for notes."""
    return f"{number(median(seconds) * 1000)} ms"
