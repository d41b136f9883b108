"""A timer that wants to tick every millisecond on the GUI thread: what it misses, a person waits for."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QObject, Qt, QTimer


@dataclass
class Probe:
    """Starts with `watch(phase)`; `gaps` holds for each phase the ms between two ticks, by the clock and as far as this
    process worked in them (the rest the machine gave to others). `on_tick` is called after each tick."""

    on_tick: Callable[[], object]
    gaps: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    _phase: str = ""
    _last: tuple[float, float] = (0.0, 0.0)
    _timer: QTimer | None = None

    def begin(self, parent: QObject, tick: int) -> None:
        """Tick from now on, every `tick` ms."""
        self._timer = QTimer(parent, interval=tick, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        if os.environ.get("BENCH_STACKS"):
            threading.Thread(target=self._look, args=(threading.get_ident(),), daemon=True).start()

    def watch(self, phase: str) -> None:
        """From now on gaps belong to `phase`; '' looks at none."""
        self._phase = phase
        self._last = (perf_counter(), process_time())

    def _tick(self) -> None:
        now = (perf_counter(), process_time())
        if self._phase:
            wall, worked = (1000 * (b - a) for a, b in zip(self._last, now, strict=True))
            self.gaps.setdefault(self._phase, []).append((wall, min(wall, worked)))
        self.on_tick()
        self._last = (perf_counter(), process_time())

    def _look(self, thread: int) -> None:
        """With BENCH_STACKS set: print where the GUI thread is whenever a tick is overdue."""
        while True:
            time.sleep(0.01)
            late = 1000 * (perf_counter() - self._last[0])
            if self._phase and late > 25:
                stack = traceback.extract_stack(sys._current_frames()[thread])
                words = " < ".join(
                    f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(stack[-9:])
                )
                print(f"{self._phase} {late:.0f} ms: {words}", file=sys.stderr)
