"""`python -m bench [--write] [--quick] [NAME…]`: measure, print the table; with --write put it into docs/figures.md."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from bench.figures import Figure
from bench.table import machine, markdown, plain

BENCHES = (
    "start",
    "slots",
    "gaps",
    "commands",
    "archives",
    "pages",
    "searching",
    "lists",
    "calendars",
    "releases",
)
"""Modules of this folder, each with `figures() -> list[Figure]`."""
QUICK = 3
_PAPER = Path(__file__).resolve().parents[2] / "docs" / "figures.md"


def main() -> int:
    """Returns 0 when every target is reached, else 1."""
    parser = argparse.ArgumentParser(prog="sh packaging/bench.sh", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--write", action="store_true", help="write docs/figures.md")
    parser.add_argument("--quick", action="store_true", help="at most three rounds of each")
    chosen = parser.parse_args()
    unknown = sorted(set(chosen.names) - set(BENCHES))
    if unknown:
        parser.error(f"no such figure: {', '.join(unknown)} (there are: {', '.join(BENCHES)})")
    figures: list[Figure] = []
    for name in chosen.names or BENCHES:
        print(f"{name} …", flush=True)
        bench = importlib.import_module(f"bench.{name}")
        if chosen.quick:
            bench.ROUNDS = min(bench.ROUNDS, QUICK)
        figures += bench.figures()
    print(f"\n{plain(figures)}\n\n{machine()}")
    if chosen.write:
        _PAPER.parent.mkdir(exist_ok=True)
        _PAPER.write_text(markdown(figures), encoding="utf-8")
    return 0 if all(figure.is_reached for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
