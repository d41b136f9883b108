"""A qtbot whose `waitUntil` ends in the turn of the event loop in which the wait is over, not at the next tick of ten milliseconds."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from pytestqt.exceptions import TimeoutError as WaitTimeout
from pytestqt.qtbot import QtBot

_TICK_MS = 10
"""What changes without an event (a file, a thread) is looked at this often."""


class PromptBot(QtBot):
    """As pytest-qt's; half of the time of a window's test went by in sleeping between two looks."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None:
        """Look each time the event loop has nothing more to do; true in two such moments, it is true."""
        __tracebackhide__ = True
        wait = _Wait(callback)
        if not wait.is_over():
            wait.run(timeout)
        if wait.problem is not None:
            raise wait.problem
        if not wait.over:
            raise WaitTimeout(f"waitUntil timed out in {timeout} milliseconds") from wait.failure

    wait_until = waitUntil


class _Wait:
    """One wait: asks, and leaves its event loop when the answer is yes."""

    def __init__(self, callback: Callable[[], bool | None]) -> None:
        self.over = False
        self.failure: AssertionError | None = None
        self.problem: Exception | None = None
        self._callback = callback
        self._loop = QEventLoop()
        self._asking = False

    def is_over(self) -> bool:
        try:
            answer = self._callback()
        except AssertionError as failure:
            self.failure, self.over = failure, False
        else:
            if answer not in (None, True, False):
                raise ValueError(f"waitUntil() callback must return None, True or False, returned {answer!r}")
            self.over = answer is not False
        return self.over

    def run(self, timeout: int) -> None:
        self._ends = monotonic() + timeout / 1000
        idle = QAbstractEventDispatcher.instance().aboutToBlock
        tick = QTimer(interval=_TICK_MS)
        tick.start()
        idle.connect(self._look)
        try:
            self._loop.exec()
        finally:
            idle.disconnect(self._look)
            tick.stop()

    def _look(self) -> None:
        if self._asking:  # by an event loop inside the callback
            return
        self._asking, before = True, self.over
        try:
            ended = (self.is_over() and before) or monotonic() > self._ends
        except Exception as problem:  # noqa: BLE001 - handed to the test: nothing may leave a slot
            self.problem, ended = problem, True
        finally:
            self._asking = False
        if ended:
            self._loop.quit()
