"""Turns of the event loop on the GUI thread: how long each one worked, and what it worked at.

A turn is all that the loop does between two looks at the world: the slots, timers and paints that are due. Nobody's key
is heard meanwhile. What counts is the CPU time of the GUI thread, so that a busy machine tells the same as a quiet one.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher

_LOOK_SECONDS = 0.003
_NAMED_FROM_MS = 10.0
_OURS = f"{os.sep}ogdesk{os.sep}"
_SHOWN = 3


@dataclass(frozen=True)
class Turn:
    """One turn: what the walk was doing, ms of CPU time of the GUI thread, and where it was when looked at."""

    step: str
    ms: float
    where: str


class Turns:
    """Begin it on the GUI thread; `step` names what comes next; `turns` are those that took 1 ms and more.

    What the bench itself does inside a turn is taken out by `excuse(seconds)`.
    """

    def __init__(self, step: str) -> None:
        self.step = step
        self._begun_in = step
        self.turns: list[Turn] = []
        self._excused = 0.0
        self._began = time.thread_time()
        self._clock = time.pthread_getcpuclockid(threading.get_ident())
        self._gui = threading.get_ident()
        self._seen: Counter[str] = Counter()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._turned)
        threading.Thread(target=self._look, daemon=True).start()

    def excuse(self, seconds: float) -> None:
        """So much CPU time of this turn was the bench's own."""
        self._excused += seconds

    def _turned(self) -> None:
        now = time.thread_time()
        ms = 1000 * (now - self._began - self._excused)
        if ms >= 1 and self._begun_in:
            self.turns.append(Turn(self._begun_in, ms, self._told()))
        self._begun_in = self.step
        self._seen.clear()
        self._excused = 0.0
        self._began = time.thread_time()

    def _told(self) -> str:
        return "; ".join(f"{count}× {where}" for where, count in self._seen.most_common(_SHOWN))

    def _look(self) -> None:
        """In a thread of its own: where the GUI thread is in a turn that grows long."""
        while True:
            time.sleep(_LOOK_SECONDS)
            began = self._began
            if 1000 * (time.clock_gettime(self._clock) - began) < _NAMED_FROM_MS:
                continue
            frame = sys._current_frames().get(self._gui)
            if frame is not None and began == self._began:
                self._seen[_place(frame)] += 1


def _place(frame: FrameType | None) -> str:
    """The functions of ours on the stack, innermost first."""
    names: list[str] = []
    while frame is not None:
        path = frame.f_code.co_filename
        if _OURS in path:
            names.append(f"{Path(path).stem}.{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(names[:6]) or "Qt"
