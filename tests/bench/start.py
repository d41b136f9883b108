"""From the start of the process to the first paint, and to a list of 20,000 symposia that can be used.

Both against the first paint of a bare PySide6 window, process by process in turns. For a large secretariat (200 members,
2,000 people, 100 symposia) also the seconds to 今日 with its rows, and to the open file.
"""

from __future__ import annotations

from bench.councils import council_with
from bench.figures import SECONDS, TIMES, Figure, interleaved, milliseconds, ratios
from bench.offices import large_office
from bench.runs import bare_window, real_window

ROUNDS = 11


def figures() -> list[Figure]:
    """First paint, usable list, usable window."""
    return [*_against_a_bare_window(), *_coming_home()]


def _coming_home() -> list[Figure]:
    path = large_office()
    real_window("home", path)
    told = [real_window("home", path) for _ in range(ROUNDS)]
    return [
        Figure("今日 of a large secretariat shown", 1.5, SECONDS, [float(one["home"]) for one in told]),
        Figure("file of a large secretariat open", 1.5, SECONDS, [float(one["opened"]) for one in told]),
    ]


def _against_a_bare_window() -> list[Figure]:
    path = council_with(20_000)
    usable: list[float] = []

    def real() -> float:
        told = real_window("open", path)
        usable.append(told["usable"])
        return float(told["painted"])

    works = {"bare": lambda: float(bare_window()["painted"]), "painted": real}
    interleaved(works, 1)
    usable.clear()
    taken = interleaved(works, ROUNDS)
    taken["usable"] = usable
    base = milliseconds(taken["bare"])
    return [
        Figure(
            "first paint of `ogdesk FILE` ÷ bare PySide6 window",
            1.15,
            TIMES,
            ratios(taken, "painted", "bare"),
            f"{milliseconds(taken['painted'])} ÷ {base}",
        ),
        Figure(
            "list of 20,000 symposia usable ÷ bare PySide6 window",
            1.4,
            TIMES,
            ratios(taken, "usable", "bare"),
            f"{milliseconds(taken['usable'])} ÷ {base}",
        ),
    ]
