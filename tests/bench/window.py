"""`python -m bench.window SCENARIO FILE RESULT TICK`: the real `ogdesk FILE`, worked with from inside as a person would.

Nothing of the program is changed; the window is only watched: `Launch` is followed by a subclass, keys are posted as
events. What was measured goes to RESULT as JSON: moments by the monotonic clock, gaps by phase, latencies in ms.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from bench.probe import Probe
from bench.turns import Turns
from ogdesk.__main__ import main
from ogdesk.desk import start

Condition = Callable[[], bool]
Scenario = Generator[Condition, None, None]
PATIENCE = 60.0
TYPING_SECONDS = 0.18
THEME = "感染症対策を契機とした社会変革と地方自治のこれから"
PPIS = (110, 192)
SEARCHES = ("観光", "シンポ", "山本", "ショウジ", "かんこう", "第1")


class Watched(start.Launch):
    """The launch of the program, with a scenario that runs along with it."""

    def show(self, file: Path | None, previous_crash: str) -> None:
        self.told: dict[str, Any] = {"latencies": {}}
        self.probe = Probe(self._go_on)
        self.turns: Turns | None = Turns("start") if SCENARIO == "walk" else None
        self._until: Condition = lambda: True
        self._late = time.monotonic() + PATIENCE
        self._scenario = SCENARIOS[SCENARIO](self)
        self.window.painted.connect(self._on_painted)
        super().show(file, previous_crash)

    def moment(self, name: str) -> None:
        """Now it is so."""
        self.told.setdefault(name, time.monotonic())

    def latency(self, name: str, seconds: float) -> None:
        """One more of these."""
        self.told["latencies"].setdefault(name, []).append(1000 * seconds)

    def _on_painted(self) -> None:
        self.moment("painted")
        self.probe.begin(self.window, int(TICK))
        self.probe.watch("start")

    def _go_on(self) -> None:
        """At each tick: the next step of the scenario, once what it waits for is there."""
        began = time.thread_time()
        if time.monotonic() > self._late:
            print(f"bench: {SCENARIO}: nothing came after {sorted(self.told)}", file=sys.stderr)
            os._exit(1)
        if self._until():
            self._late = time.monotonic() + PATIENCE
            self._step()
        if self.turns is not None:
            self.turns.excuse(time.thread_time() - began)

    def _step(self) -> None:
        try:
            self._until = next(self._scenario, self._end)
        except Exception:  # noqa: BLE001 - whatever it is, it ends the measurement
            traceback.print_exc()
            os._exit(1)

    def _turns(self) -> list[tuple[str, float, str]]:
        return [] if self.turns is None else [(t.step, t.ms, t.where) for t in self.turns.turns]

    def _end(self) -> bool:
        Path(RESULT).write_text(
            json.dumps({**self.told, "gaps": self.probe.gaps, "turns": self._turns()}), encoding="utf-8"
        )
        # Work of the file's lane may go on for long; how the window closes is not measured here.
        os._exit(0)


def _after(seconds: float) -> Condition:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def opening(launch: Watched) -> Scenario:
    """To a list that can be used, and on until the file is open and all is quiet."""
    from PySide6.QtCore import QEvent, QObject

    class Painted(QObject):
        """Tells that the list was painted with rows in it."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and page.rows.known_row(0) is not None:
                launch.told.setdefault("usable", time.monotonic())
            return False

    yield lambda: launch.desktop is not None and launch.desktop.session.path is not None
    yield lambda: launch.window.current not in ("", "firstrun")
    if launch.window.current != "symposia":
        launch.window.go("symposia")
    page: Any = launch.window.page("symposia")
    seen = Painted(launch.window)
    page.list.viewport().installEventFilter(seen)
    if page.rows.known_row(0) is not None:
        page.list.viewport().update()
    yield lambda: "usable" in launch.told
    page.list.viewport().removeEventFilter(seen)
    yield lambda: launch.desktop is not None and launch.desktop.session.is_open
    launch.moment("opened")
    yield _after(1.5)
    launch.probe.watch("")


def coming_home(launch: Watched) -> Scenario:
    """To 今日 with what there is to do, and on until the file is open: from then on everything can be written."""

    def shows_rows() -> bool:
        page: Any = launch.window.page("today") if launch.window.current == "today" else None
        return page is not None and page.view is not None and page.year.isVisible()

    yield shows_rows
    launch.moment("home")
    yield lambda: launch.desktop is not None and launch.desktop.session.is_open
    launch.moment("opened")


def searching(launch: Watched) -> Scenario:
    """Words are typed into the search field of the list and taken back, key by key."""
    yield from opening(launch)
    page: Any = launch.window.page("symposia")
    launch.probe.watch("search")
    for words in SEARCHES:
        page.search.setFocus()
        for char in words:
            _press(page.search, char)
            yield _after(TYPING_SECONDS)
        for _ in words:
            _press(page.search, "\b")
            yield _after(TYPING_SECONDS / 2)
    yield _after(0.5)
    launch.probe.watch("")


def editing(launch: Watched) -> Scenario:
    """The theme of the sample's symposium of 2020-11-19 is typed, its pages change, and all is written out."""
    from ogdesk.acts.references import find_symposium
    from ogdesk.desk.preview.live_preview import LivePreview

    begun: list[float] = []
    start_build = LivePreview.start

    def noted(live: LivePreview) -> None:
        begun.append(time.perf_counter())
        start_build(live)

    LivePreview.start = noted  # type: ignore[method-assign]
    yield from opening(launch)
    desktop: Any = launch.desktop
    found: list[int] = []
    desktop.session.read(lambda reading: find_symposium(reading, "2020-11-19").id, found.append)
    yield lambda: bool(found)
    launch.probe.watch("preview")
    page: Any = desktop.window.go("symposium", found[0])
    view = page.preview.pages.view
    swaps: list[float] = []
    pdfs: list[bytes] = []
    view.swapped.connect(lambda: swaps.append(time.perf_counter()))
    page.preview.live.rendered.connect(lambda pdf: pdfs.append(pdf.data))
    yield lambda: bool(swaps) and desktop.book.go(f"symposium:{found[0]}.theme")
    yield _after(1)
    yield from _type_theme(launch, view, begun, swaps)
    yield from _write_out(launch, page, found[0], pdfs)


def _type_theme(launch: Watched, view: Any, begun: list[float], swaps: list[float]) -> Scenario:
    """Key by key: from the start of the build to the swapped image."""
    from PySide6.QtWidgets import QApplication

    field = QApplication.focusWidget()
    for ppi in PPIS:
        view._set_zoom(ppi / 96)
        yield _after(0.4)
        for char in THEME[:16]:
            begun.clear()
            swaps.clear()
            _press(field, char)
            yield lambda: bool(swaps)
            launch.latency(f"{ppi}", swaps[-1] - begun[-1])
            yield _after(0.1)


def _write_out(launch: Watched, page: Any, event_id: int, pdfs: list[bytes]) -> Scenario:
    """The release, the 共通文案 of all members and the requests; the release is what the window showed."""
    from ogdesk.council.attendance import HandoutKind

    launch.probe.watch("export")
    folder = Path(RESULT).parent / "out"
    folder.mkdir()
    release = folder / "release.pdf"
    page.exporter.release(event_id, release)
    yield release.exists
    yield _after(0.5)
    launch.told["same_bytes"] = release.read_bytes() == pdfs[-1]
    page.exporter.common_texts(event_id, folder / "common")
    yield lambda: (folder / "common").exists() and len(list((folder / "common").glob("*.pdf"))) >= 12
    page.exporter.calendars(event_id, HandoutKind.REQUEST, folder / "requests")
    yield lambda: (folder / "requests").exists() and len(list((folder / "requests").glob("*.ics"))) >= 8
    yield _after(0.5)
    launch.probe.watch("")


def _press(widget: Any, char: str) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    key = Qt.Key.Key_Backspace if char == "\b" else Qt.Key.Key_unknown
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))


def walking(launch: Watched) -> Scenario:
    """Through every page, tab and form."""
    from bench.walk import walk

    return walk(launch)


SCENARIOS: dict[str, Callable[[Watched], Scenario]] = {
    "open": opening,
    "home": coming_home,
    "search": searching,
    "edit": editing,
    "walk": walking,
}

if __name__ == "__main__":
    _, SCENARIO, file, RESULT, TICK = sys.argv
    start.Launch = Watched  # type: ignore[misc]
    sys.argv[1:] = [file]
    main()
