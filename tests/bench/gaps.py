"""What a person has to wait for: the ticks that a 1 ms timer on the GUI thread misses, in the real window.

Phases: start (from the first paint to the open file and a second after), search in 20,000 symposia, preview (opening
the symposium of the sample, typing, new pages), export (release, 共通文案, requests). A gap counts as far as this process
worked in it: what the machine gave to others in that time is not ours; the note tells the gap by the clock.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.councils import council_with, here
from bench.figures import MILLISECONDS, Figure, number, percentile
from bench.runs import Told, real_window
from ogdesk.acts.files.council_files import new_sample

ROUNDS = 3
PHASES = {
    "start": ("start", "search"),
    "search": ("search", "search"),
    "preview": ("preview", "edit"),
    "export": ("export", "edit"),
}
"""Phase → its name in the gaps, and the scenario that runs through it."""


def figures() -> list[Figure]:
    """The longest gap and the p95 of the ticks, for each phase."""
    rounds = [_round() for _ in range(ROUNDS)]
    found: list[Figure] = []
    for phase, (name, scenario) in PHASES.items():
        gaps = [told[scenario]["gaps"][name] for told in rounds]
        ours = [max(worked for _wall, worked in run) for run in gaps]
        clock = f"{number(max(wall for run in gaps for wall, _worked in run))} ms by the clock"
        found += [
            Figure(f"longest event-loop gap: {phase}", 50, MILLISECONDS, ours, clock, worst=True),
            Figure(
                f"p95 of 1 ms ticks: {phase}",
                16,
                MILLISECONDS,
                [percentile([wall for wall, _worked in run], 0.95) for run in gaps],
            ),
        ]
    return found


def _round() -> dict[str, Told]:
    with tempfile.TemporaryDirectory() as name:
        sample = Path(name) / "sample.ogdesk"
        new_sample(sample, here(Path(name))).close()
        return {
            "search": real_window("search", council_with(20_000)),
            "edit": real_window("edit", sample),
        }
