"""The one task runner: all work beside the window goes through here.

Three lanes: `FILE` (one thread for all that touches the council file), `PAGES` (one thread for PDF making and PDFium,
which is not thread-safe) and `POOL` (two threads for the rest). A worker gets an ordinary callable and no Qt object;
its result returns through one queued signal onto the GUI thread, in the language of the window (`words.spoken`). Python's garbage collector runs on the GUI thread
only, or a worker could free a widget.
"""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from time import perf_counter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from ogdesk.desk.session.garbage_collection import GuiCollector
from ogdesk.desk.words import spoken, tr
from ogdesk.ground.errors import WorldError

T = TypeVar("T")
_SLOT_SECONDS = 0.01


class Lane(Enum):
    """Where a piece of work runs; the value is the number of threads."""

    FILE = ("file", 1)
    PAGES = ("pages", 1)
    POOL = ("pool", 2)


class Cancelled(Exception):
    """Raised by `Job.check` in the worker after 「中止する」; ends the task silently."""


@dataclass(frozen=True)
class Progress:
    """How far a task is: `done` of `total` pieces (total 0 = not known), in `words`."""

    done: int
    total: int
    words: str = ""

    @property
    def percent(self) -> int | None:
        return None if self.total <= 0 else min(100, self.done * 100 // self.total)


class Job:
    """The worker's end of a task: ask `cancelled`, call `check()` between pieces, `report` progress."""

    def __init__(self, send: Callable[[Progress], None]) -> None:
        self._send = send
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def check(self) -> None:
        """Raise Cancelled when the user gave up or a newer task took over."""
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int = 0, words: str = "") -> None:
        self._send(Progress(done, total, words))


@dataclass(eq=False)
class Task:
    """The window's end of a task, alive until its result was delivered; use on the GUI thread only."""

    number: int
    words: str
    key: str | None
    job: Job
    done: Callable[[Any], object] | None
    failed: Callable[[WorldError], object] | None
    progress: Callable[[Progress], object] | None
    owner: QObject | None = None
    future: Future[Any] | None = None
    stale: bool = field(default=False)

    def cancel(self) -> None:
        """Drop it when it has not started, ask it to stop when it has; its result is dropped either way."""
        self.stale = True
        self.job.cancel()
        if self.future is not None:
            self.future.cancel()


@dataclass(frozen=True)
class _Report:
    number: int
    progress: Progress | None
    future: Future[Any] | None


class TaskRunner(QObject):
    """Runs callables in the lanes and brings results, progress and failures back to the GUI thread.

    `on_world_error` gets a WorldError that no `failed` took; `on_crash` any other exception (crash trail).
    """

    started = Signal(object)
    """A Task was queued."""
    progressed = Signal(object, object)
    """Task, Progress."""
    ended = Signal(object)
    """A Task is over: done, failed, cancelled or overtaken."""
    closing = Signal()
    """The file's lane has ended; the last moment to queue giving something back in the others."""
    _wake = Signal()

    def __init__(
        self,
        *,
        on_world_error: Callable[[WorldError], object],
        on_crash: Callable[[BaseException], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_world_error = on_world_error
        self._on_crash = on_crash
        self._numbers = itertools.count(1)
        self._tasks: dict[int, Task] = {}
        self._latest: dict[str, Task] = {}
        self._reports: queue.SimpleQueue[_Report] = queue.SimpleQueue()
        self._awake = threading.Event()
        self._lanes = {lane: ThreadPoolExecutor(lane.value[1], f"ogdesk-{lane.value[0]}") for lane in Lane}
        self._open = True
        self._ended = False
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._garbage = GuiCollector(self)

    @property
    def busy(self) -> bool:
        return bool(self._tasks)

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[WorldError], object] | None = None,
        key: str | None = None,
        words: str = "",
        owner: QObject | None = None,
    ) -> Task:
        """Queue `work`; `done(result)` or `failed(WorldError)` follow on the GUI thread.

        A later task with the same `key` overtakes this one: it is dropped, or its result is (never give a key to
        work that writes). `words` name the work while people wait (「名簿を読み込んでいます」). When Qt has deleted
        `owner` meanwhile, nothing is told.
        """
        return self.run_long(
            lane, lambda _job: work(), done=done, failed=failed, key=key, words=words, owner=owner
        )

    def run_long(
        self,
        lane: Lane,
        work: Callable[[Job], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[WorldError], object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        key: str | None = None,
        words: str = "",
        owner: QObject | None = None,
    ) -> Task:
        """As `run`, for work that takes a Job to report progress and to notice 「中止する」."""
        number = next(self._numbers)
        task = Task(number, words, key, Job(partial(self._report, number)), done, failed, progress, owner)
        if self._ended:
            # Asked by the last result that was delivered: nobody is there to do it any more.
            task.stale = True
            return task
        if key is not None:
            self._overtake(key, task)
        self._tasks[number] = task
        task.future = self._lanes[lane].submit(lambda: spoken(work(task.job)))
        task.future.add_done_callback(partial(self._send_end, number))
        self.started.emit(task)
        return task

    def shutdown(self) -> None:
        """Finish what touches the file, drop the rest, deliver what is left, end the threads."""
        if not self._open:
            return
        self._open = False
        for task in list(self._tasks.values()):
            if task.key is not None:
                task.cancel()
        self._lanes[Lane.FILE].shutdown(wait=True)
        for task in list(self._tasks.values()):
            if task.future is not None and not task.future.done():
                task.cancel()
        self.closing.emit()
        for lane in (Lane.PAGES, Lane.POOL):
            self._lanes[lane].shutdown(wait=True)
        self._ended = True
        self._deliver()
        self._garbage.stop()

    def _overtake(self, key: str, task: Task) -> None:
        older = self._latest.get(key)
        if older is not None:
            older.cancel()
        self._latest[key] = task

    def _report(self, number: int, progress: Progress) -> None:
        self._send(_Report(number, progress, None))

    def _send_end(self, number: int, future: Future[Any]) -> None:
        self._send(_Report(number, None, future))

    def _send(self, report: _Report) -> None:
        """Called in any thread; one wake-up serves a whole burst of reports."""
        self._reports.put(report)
        if not self._awake.is_set():
            self._awake.set()
            self._wake.emit()

    def _deliver(self) -> None:
        """Hand over what came, for as long as a slot may take; the rest after the keys and paints that wait meanwhile."""
        until = perf_counter() + _SLOT_SECONDS
        waiting: dict[int, Progress] = {}
        try:
            while self._ended or perf_counter() < until:
                report = self._next_report()
                if report is None:
                    break
                if report.progress is not None:
                    waiting[report.number] = report.progress
                elif report.future is not None:
                    waiting.pop(report.number, None)
                    self._end(self._tasks.pop(report.number), report.future)
        finally:
            self._awake.clear()
            if not self._reports.empty():
                self._awake.set()
                # Not by the signal: what is posted while posted events are handled is handled in the same go.
                QTimer.singleShot(0, self, self._deliver)
        for number, progress in waiting.items():
            self._tell_progress(number, progress)

    def _next_report(self) -> _Report | None:
        try:
            return self._reports.get_nowait()
        except queue.Empty:
            return None

    def _tell_progress(self, number: int, progress: Progress) -> None:
        task = self._tasks.get(number)
        if task is None or task.stale or (task.owner is not None and not isValid(task.owner)):
            return
        self.progressed.emit(task, progress)
        if task.progress is not None:
            task.progress(progress)

    def _end(self, task: Task, future: Future[Any]) -> None:
        if task.key is not None and self._latest.get(task.key) is task:
            del self._latest[task.key]
        self.ended.emit(task)
        if task.owner is not None and not isValid(task.owner):
            task.stale = True
        problem = CancelledError() if future.cancelled() else future.exception()
        if problem is not None:
            self._tell_problem(task, problem)
        elif not task.stale and task.done is not None:
            task.done(future.result())

    def _tell_problem(self, task: Task, problem: BaseException) -> None:
        if isinstance(problem, (Cancelled, CancelledError)):
            return
        if not isinstance(problem, WorldError):
            self._on_crash(problem)
        elif not task.stale:
            problem.sentence = tr(problem.sentence)
            (task.failed or self._on_world_error)(problem)
