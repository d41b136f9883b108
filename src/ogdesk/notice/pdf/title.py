"""Titles break between phrases (文節) only."""

from __future__ import annotations

from functools import lru_cache

from ogdesk.notice.tree import NoBreak, Runs, Text


@lru_cache(maxsize=128)
def phrases(title: str) -> Runs:
    """A title as unbroken phrases; a blank typed by hand ends a phrase too."""
    return tuple(NoBreak((Text(phrase),)) for phrase in _parser().parse(title))


@lru_cache(maxsize=1)
def _parser():  # type: ignore[no-untyped-def]
    import budoux

    return budoux.load_default_japanese_parser()
