"""The figures as a table for the terminal and for docs/figures.md."""

from __future__ import annotations

import os
import platform
import unicodedata
from collections.abc import Sequence
from importlib.metadata import version

from bench.figures import Figure

HEADS = ("figure", "target", "measured: median (min–max)", "verdict", "note")
_NUMBERS_OF = ("PySide6-Essentials", "SQLAlchemy", "reportlab", "uharfbuzz", "icalendar", "typst")


def lines(figures: Sequence[Figure]) -> list[tuple[str, ...]]:
    """One row of cells for each figure."""
    return [(f.name, f"≤ {f.target:g} {f.unit}", f.told(), f.verdict, f.note) for f in figures]


def plain(figures: Sequence[Figure]) -> str:
    """Columns of even width."""
    rows = [HEADS, *lines(figures)]
    widths = [max(_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell + " " * (w - _width(cell)) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def markdown(figures: Sequence[Figure]) -> str:
    """The whole of docs/figures.md."""
    rows = [HEADS, tuple("---" for _ in HEADS), *lines(figures)]
    table = "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows)
    return f"{_HEAD}\n{machine()}\n\n{table}\n"


def machine() -> str:
    """The machine in one line, without its name."""
    packages = ", ".join(f"{name} {version(name)}" for name in _NUMBERS_OF)
    system = f"{platform.system()} {platform.machine()}"
    return (
        f"Machine: {os.cpu_count()} cores, {_memory_gib()} GiB, {system}, CPython {platform.python_version()}, "
        f"{_screen()}; load at the end {os.getloadavg()[0]:.1f}. {packages}."
    )


def _memory_gib() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def _screen() -> str:
    return f"Qt on {os.environ.get('QT_QPA_PLATFORM') or 'the screen'}"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


_HEAD = """# Figures

Made by `sh packaging/bench.sh --write`; what each line measures stands in the module of `tests/bench/` that makes it.
Ratios come from runs that take turns in one batch; each line gives the median of its rounds and their range, and the
verdict compares the median with the target (the largest round where the target is about every one).
"""
