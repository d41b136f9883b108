"""Finds or adds sources by their title."""

from __future__ import annotations

from ogdesk.acts.members.bars import source_title
from ogdesk.council.entity import Source, Weight
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing


def source_named(reading: Reading, title: str, weight: Weight = Weight.PRIMARY) -> Source | None:
    """The source that is called so, a new one of that weight where there is none; None for ''."""
    wanted = title.strip()
    if not wanted:
        return None
    found = next((source for source in reading.all(Source) if source_title(source) == wanted), None)
    if found is None:
        found = Source(title=wanted, weight=weight)
        if isinstance(reading, Writing):
            reading.add(found)
    return found
