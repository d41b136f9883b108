"""From the start of the process to the first paint, and to a list of 20,000 symposia that can be used.

Both against the first paint of a bare PySide6 window, process by process in turns.
"""

from __future__ import annotations

from bench.councils import council_with
from bench.figures import TIMES, Figure, interleaved, milliseconds, ratios
from bench.runs import bare_window, real_window

ROUNDS = 11


def figures() -> list[Figure]:
    """First paint, usable list."""
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
