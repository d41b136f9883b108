"""From a keystroke in the search field of the list to the ids it shows, at 20,000 and 1,000,000 symposia.

What the window does is done here without it: look at the plain rows through the kept connection, find, order; once for the first 200 (the search of
the store), once for the list, which takes all in its order. People type title words, topics,
places and names of speakers, one character after the other. Each distinct answer is compared with what LIKE finds.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

from bench.councils import council_with
from bench.figures import MILLISECONDS, TIMES, Figure, number, percentile, timed
from ogdesk.acts.rows import CachedConnection, reading
from ogdesk.acts.symposia.search import find_symposia
from ogdesk.council.event import EventKind
from ogdesk.council.fold import fold
from ogdesk.store.fts import select_matching
from ogdesk.store.search import search
from ogdesk.store.search_columns import SPANS

ROUNDS = 3
TYPED = 40
KINDS = [kind.value for kind in EventKind if kind is not EventKind.EXTERNAL]
_BY_LIKE = """
    SELECT DISTINCT entity_id FROM search_text WHERE entity = 'symposium' AND folded LIKE ? ESCAPE '\\'
    UNION SELECT program_item.event_id FROM appearance JOIN program_item ON program_item.id = appearance.item_id
    WHERE appearance.person_id IN (
        SELECT entity_id FROM search_text WHERE entity = 'person' AND folded LIKE ? ESCAPE '\\')"""


def figures() -> list[Figure]:
    """p95 and worst of the keystrokes, for both sizes."""
    return [*_of(20_000, 1, 10, every=1, compared=200), *_of(1_000_000, 5, 100, every=8, compared=8)]


def _of(symposia: int, p95: float, worst: float, *, every: int, compared: int) -> list[Figure]:
    """`every` n-th keystroke asks for the whole list, which takes long where a million of them match."""
    path = council_with(symposia)
    with reading(path) as connection:
        keystrokes = typed(connection, symposia)
        different = sorted(set(keystrokes))
        _compare(connection, different[:: max(1, len(different) // compared)])
    alone, first = [], []
    for _ in range(ROUNDS):
        with reading(path) as connection:
            alone.append([1000 * timed(partial(_index_alone, connection, query)) for query in keystrokes])
        first.append(_measure(path, keystrokes, _first_hits))
    whole = [_measure(path, keystrokes[::every], _list_ids) for _ in range(ROUNDS)]
    size = f"{symposia:,}"
    times = [
        percentile(hits, 0.95) / percentile(index, 0.95) for hits, index in zip(first, alone, strict=True)
    ]
    name = f"search keystroke → first 200 ids, {size} symposia"
    return [
        Figure(f"{name}: p95 ÷ the index's own", 1.5, TIMES, times),
        *_figures(name, first, p95, worst),
        *_figures(f"search keystroke → all ids in the order of the list, {size} symposia", whole, p95, worst),
    ]


def _figures(name: str, found: list[list[float]], p95: float, worst: float) -> list[Figure]:
    middle = f"median {number(median(t for taken in found for t in taken))} ms"
    return [
        Figure(f"{name}: p95", p95, MILLISECONDS, [percentile(t, 0.95) for t in found], middle),
        Figure(f"{name}: worst", worst, MILLISECONDS, [max(t) for t in found]),
    ]


def typed(connection: sqlite3.Connection, symposia: int) -> list[str]:
    """What stands in the field after each key: words out of the file, as people type them."""
    chance = random.Random(1)
    texts = [
        folded
        for select in (
            "SELECT theme FROM event WHERE id = ?",
            "SELECT title FROM event WHERE id = ?",
            "SELECT family || given FROM person WHERE id = ?",
            "SELECT family_reading FROM person WHERE id = ?",
        )
        for _ in range(TYPED // 4)
        for (folded,) in connection.execute(select, (chance.randrange(1, symposia // 10),))
        if folded
    ]
    return [text[:length] for text in texts for length in range(1, min(len(text), 8) + 1)]


def _measure(
    path: Path, keystrokes: Sequence[str], find: Callable[[CachedConnection, Path, str], object]
) -> list[float]:
    kept = CachedConnection()
    find(kept, path, keystrokes[0])
    taken = [1000 * timed(partial(find, kept, path, query)) for query in keystrokes]
    kept.close()
    return taken


def _list_ids(kept: CachedConnection, path: Path, query: str) -> list[int]:
    with kept.reading(path) as connection:
        return find_symposia(connection, query, kinds=KINDS)


def _first_hits(kept: CachedConnection, path: Path, query: str) -> object:
    with kept.reading(path) as connection:
        return search(connection, query, entity="symposium")


def _index_alone(connection: sqlite3.Connection, query: str) -> None:
    """What the index itself takes for the same rows: no look whether the file is still the same, no hits made of them."""
    select, values = select_matching("t.entity_id", fold(query), SPANS["symposium"])
    connection.execute(f"{select} ORDER BY search_pairs.rowid LIMIT 200", values).fetchall()


def _compare(connection: sqlite3.Connection, queries: Sequence[str]) -> None:
    """Raises AssertionError where the list is not what LIKE finds."""
    for query in queries:
        folded = fold(query)
        pattern = "%" + "".join(f"\\{char}" if char in "%_\\" else char for char in folded) + "%"
        by_like = {row[0] for row in connection.execute(_BY_LIKE, (pattern, pattern))}
        found = find_symposia(connection, query, kinds=KINDS)
        assert set(found) == by_like and len(found) == len(by_like), f"not LIKE's answer for {query}"
