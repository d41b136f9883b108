"""Output of commands: tables, JSON, progress; colours only on a terminal."""

from __future__ import annotations

import contextlib
import json
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

import click

from ogdesk.acts.surroundings import Surroundings
from ogdesk.ground.clock import clock_from_environment
from ogdesk.ground.places import user_places

SHOW_PROGRESS_FROM = 3
"""Pieces of work from which a progress bar is worth the line it takes."""


def here() -> Surroundings:
    """Clock, places and PC name of this run."""
    return Surroundings.of(clock_from_environment(), user_places())


def print_json(rows: Sequence[dict[str, Any]]) -> None:
    """One array, UTF-8, lower-case keys."""
    click.echo(json.dumps(rows, ensure_ascii=False, indent=1))


def print_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns of even width, full-width characters counting two."""
    widths = [max(width(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    for index, row in enumerate((heads, *rows)):
        line = "  ".join(cell + " " * (w - width(cell)) for cell, w in zip(row, widths, strict=True))
        click.secho(line.rstrip(), bold=True if index == 0 and sys.stdout.isatty() else None)


def width(text: str) -> int:
    """The columns a text takes in a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in text)


class ProgressLine:
    """Steps of a long work, drawn on stderr when that is a terminal."""

    def __init__(self, words: str) -> None:
        self._words = words

    def __call__(self, done: int, total: int) -> None:
        if sys.stderr.isatty() and total >= SHOW_PROGRESS_FROM:
            end = "\n" if done == total else ""
            click.echo(f"\r{self._words} {done}/{total}件（{100 * done // total}%）", nl=False, err=True)
            click.echo(end, nl=False, err=True)


@contextlib.contextmanager
def progress(words: str) -> Iterator[ProgressLine]:
    """A progress line for one piece of work."""
    yield ProgressLine(words)
