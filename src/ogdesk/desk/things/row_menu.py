"""Entries of the menu of a row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu


def add_entry(menu: QMenu, words: str, deed: Callable[[], object]) -> None:
    """An entry; behind a tab its key."""
    menu.addAction(words).triggered.connect(lambda _on=False: deed())
