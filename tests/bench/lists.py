"""The long list: painting while it is scrolled, and sorting.

The real list of symposia (ids in memory, rows by the page out of the file in a worker) against the same list with every
row in memory, on 1,000,000 rows; both are painted by the same view and delegate. A frame is one step of the scroll bar
with all that the GUI thread does for it, deliveries of the worker included; frames come every 16 ms.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from bench.councils import council_with
from bench.figures import MILLISECONDS, TIMES, Figure, interleaved, number, percentile, ratios
from bench.searching import KINDS
from ogdesk.acts.rows import SymposiumRow, SymposiumSort, reading, symposium_rows
from ogdesk.acts.symposia.search import find_symposia
from ogdesk.desk.kit.theme import Theme, ThemeSettings
from ogdesk.desk.lists.paged_rows import PAGE
from ogdesk.desk.session.task_runner import Lane, TaskRunner
from ogdesk.desk.symposia.list_model import SymposiumRows
from ogdesk.desk.symposia.list_view import SymposiumList

ROWS = 1_000_000
LONG = 20_000
SORTED = 50_000
FRAMES = 60
ROUNDS = 3
STEPS = {"lines": 60, "screens": 700, "leaps": 7_777_777}
"""How far each frame scrolls, in px."""
_FRAME_SECONDS = 0.016
_LONGEST_MS = 4_000


def figures() -> list[Figure]:
    """Frames against a model in memory, the GUI part of sorting."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.apply(ThemeSettings("light"))
    runner = TaskRunner(on_world_error=_fail, on_crash=_fail)
    try:
        return [*_frames(app, theme, runner), _long_list(app, theme, runner), _sorting(app, theme)]
    finally:
        runner.shutdown()


def _fail(error: BaseException) -> None:
    raise error


def _frames(app: QApplication, theme: Theme, runner: TaskRunner) -> list[Figure]:
    path = council_with(ROWS)
    with reading(path) as connection:
        ids = find_symposia(connection, "", kinds=KINDS)
        first = symposium_rows(connection, ids[:5_000])
    views = {
        "paged": _view(theme, SymposiumRows(partial(_fetch, runner, path)), ids, first[:PAGE]),
        # Five thousand different rows stand for a million: what is painted does not get slower by being another object.
        "memory": _view(theme, SymposiumRows(_never), ids, _repeated(ids, first)),
    }
    found: list[Figure] = []
    for name, step in STEPS.items():
        works = {key: partial(_scroll, app, view, step) for key, view in views.items()}
        interleaved(works, 1)
        taken = interleaved(works, ROUNDS)
        told = " ÷ ".join(f"{number(sorted(taken[key])[ROUNDS // 2])} ms" for key in ("paged", "memory"))
        found.append(
            Figure(
                f"frame p95, {ROWS:,} rows ÷ all in memory, by {name}",
                1.6,
                TIMES,
                ratios(taken, "paged", "memory"),
                told,
            )
        )
    return found


def _long_list(app: QApplication, theme: Theme, runner: TaskRunner) -> Figure:
    """The list of a council that kept everything, line by line."""
    path = council_with(LONG)
    with reading(path) as connection:
        ids = find_symposia(connection, "", kinds=KINDS)
        first = symposium_rows(connection, ids[:PAGE])
    view = _view(theme, SymposiumRows(partial(_fetch, runner, path)), ids, first)
    _scroll(app, view, STEPS["lines"])
    taken = [_scroll(app, view, STEPS["lines"]) for _ in range(ROUNDS)]
    return Figure(f"frame p95, {LONG:,} rows, by lines", 8, MILLISECONDS, taken)


def _view(theme: Theme, model: SymposiumRows, ids: list[int], rows: Sequence[SymposiumRow]) -> SymposiumList:
    view = SymposiumList(theme, model)
    model.setParent(view)
    view.resize(1100, 800)
    model.show_ids(ids, rows)
    view.show()
    return view


def _repeated(ids: list[int], rows: Sequence[SymposiumRow]) -> list[SymposiumRow]:
    return [_Renamed(id_, rows[place % len(rows)]) for place, id_ in enumerate(ids)]  # type: ignore[misc]


class _Renamed:
    """A row under another id, without a copy of its texts."""

    __slots__ = ("_row", "id")

    def __init__(self, id_: int, row: SymposiumRow) -> None:
        self.id = id_
        self._row = row

    def __getattr__(self, name: str) -> object:
        return getattr(self._row, name)


def _fetch(
    runner: TaskRunner,
    path: Path,
    ids: Sequence[int],
    take: Callable[[list[SymposiumRow]], None],
) -> None:
    def read() -> list[SymposiumRow]:
        with reading(path) as connection:
            return symposium_rows(connection, ids)

    runner.run(Lane.FILE, read, done=take)


def _never(_ids: Sequence[int], _take: object) -> None:
    raise AssertionError("all rows are in memory")


def _scroll(app: QApplication, view: SymposiumList, step: int) -> float:
    """p95 of the frames, in ms."""
    bar = view.verticalScrollBar()
    bar.setValue((bar.value() + 1_000_003) % max(1, bar.maximum()))
    app.processEvents()
    taken: list[float] = []
    for _ in range(FRAMES):
        start = perf_counter()
        bar.setValue((bar.value() + step) % max(1, bar.maximum()))
        app.processEvents()
        taken.append(1000 * (perf_counter() - start))
        if sum(taken) > _LONGEST_MS:
            # Nobody scrolls like that; the frames so far say it.
            break
        time.sleep(max(0.0, _FRAME_SECONDS - (perf_counter() - start)))
    return percentile(taken, 0.95)


def _sorting(app: QApplication, theme: Theme) -> Figure:
    """Another order comes out of the worker: what the GUI thread does until the list shows it."""
    path = council_with(SORTED)
    orders: list[tuple[list[int], list[SymposiumRow]]] = []
    with reading(path) as connection:
        for sort in (SymposiumSort.TITLE, SymposiumSort.OLDEST, SymposiumSort.NEWEST):
            ids = find_symposia(connection, "", kinds=KINDS, sort=sort)
            orders.append((ids, symposium_rows(connection, ids[:PAGE])))
    view = _view(theme, SymposiumRows(_leave), *orders[-1])
    model = view.model()
    assert isinstance(model, SymposiumRows)
    app.processEvents()
    taken: list[float] = []
    for ids, rows in orders * 8:
        chosen = model.id_at(view.currentIndex().row())
        start = perf_counter()
        model.show_ids(ids, rows)
        place = model.place_of(chosen)
        view.setCurrentIndex(model.index(max(0, place)))
        app.processEvents()
        taken.append(1000 * (perf_counter() - start))
    return Figure(f"sort of {SORTED:,}: GUI part", 15, MILLISECONDS, taken, "new ids, selection, painting")


def _leave(_ids: Sequence[int], _take: object) -> None:
    """Rows out of sight are not needed here."""
