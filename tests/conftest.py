"""How the suite is kept fast, marked and ordered; and what must be set before any test module is imported.

Before any import: the language, since constants of the desk's modules hold words, and how SQL is compiled.

What makes the suite fast:
- A file is made once in a process and copied byte by byte: the sample, the fictional councils (`sample_bytes`,
  `fictional_panel`). A test that needs a file of another content copies one and changes it.
- A test of one page opens its file with an empty page in front (`opened`, `open_beside_home`), so that 今日 is neither read
  nor built; only those that are about the start or about 今日 itself take `opened_at_home`. Each has a window of its own:
  nothing is shared, so nothing can leak, and any order will do.
- A wait ends when it is over, not at the next tick (`helpers.prompt_bot`).
- No backup is made at closing in the test of a window, but where it is the matter (`copies_at_closing`).
- Statements are compiled once in a process (`helpers.compiled`); the program and the tests once in a run (packaging/test.sh).

Marks are set here, by what a test asks for, so that `-m "not window and not process and not slow"` is the inner loop:
`window` (the whole window), `process` (starts a process), `slow` (more than a second by itself; by hand, or an outside judge).
The slowest go first, so that two workers end together. `--shuffle SEED` runs the tests in an order of chance.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import unwrap
from random import Random
from types import FunctionType

import pytest

from helpers.compiled import share_compiled_statements
from helpers.language import choose_language

choose_language()
share_compiled_statements()

PROCESSES = {"start_child", "child", "told_by_child", "ogdesk_process", "copy_of_the_tree", "wheel"}
"""Fixtures that start processes."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--shuffle", type=int, metavar="SEED", help="run the tests in an order of chance")


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their marks
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        _mark(item)
    seed = config.getoption("shuffle")
    if seed is not None:
        _shuffle(items, seed)
    else:
        items.sort(key=_turn)


def _shuffle(items: list[pytest.Item], seed: int) -> None:
    """The modules by chance, and the tests of each; a module stays together, for what its tests share is made once."""
    chance = Random(seed)
    turns = {path: chance.random() for path in sorted({item.path for item in items})}
    chance.shuffle(items)
    items.sort(key=lambda item: turns[item.path])


def _mark(item: pytest.Item) -> None:
    asked = set(getattr(item, "fixturenames", ()))
    if "desktop" in asked:
        item.add_marker("window")
    if asked & PROCESSES or (isinstance(item, pytest.Function) and _starts_process(item.function, set())):
        item.add_marker("process")
    if item.get_closest_marker("judge") is not None:
        item.add_marker("slow")


def _starts_process(function: Callable[..., object], seen: set[str]) -> bool:
    """Whether it calls `subprocess`, itself or by way of a function of its module."""
    function = unwrap(function)
    names = set(function.__code__.co_names) - seen
    beside = [function.__globals__.get(name) for name in names]
    return "subprocess" in names or any(
        isinstance(other, FunctionType)
        and other.__module__ == function.__module__
        and _starts_process(other, seen | names)
        for other in beside
    )


def _turn(item: pytest.Item) -> int:
    """What takes seconds goes first; the rest stays as it was."""
    return 0 if "packaging" in item.nodeid else 1 if item.get_closest_marker("slow") is not None else 2
