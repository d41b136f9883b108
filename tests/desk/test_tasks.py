"""The task runner: order, staleness, failures, progress, cancelling, shutting down."""

from __future__ import annotations

import gc
import threading
import weakref
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ogdesk.desk.session.garbage_collection import GuiCollector
from ogdesk.desk.session.task_runner import Job, Lane, Progress, Task, TaskRunner
from ogdesk.ground.errors import WorldError


def test_the_file_lane_keeps_the_order_and_one_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    told: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        return number

    for number in range(20):
        runner.run(Lane.FILE, lambda n=number: work(n), done=told.append)
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == list(range(20))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_results_arrive_on_the_gui_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    arrived: list[int] = []
    for lane in Lane:
        runner.run(lane, lambda: None, done=lambda _: arrived.append(threading.get_ident()))
    qtbot.waitUntil(lambda: len(arrived) == 3)
    assert set(arrived) == {threading.get_ident()}


def test_between_two_long_results_the_window_lives(qtbot: QtBot, runner: TaskRunner) -> None:
    """Both have come; what waits in the window (a key, a paint) goes between them."""
    order: list[str] = []

    def long(name: str) -> None:
        order.append(name)
        until = perf_counter() + 0.03
        while perf_counter() < until:
            pass

    tasks = [runner.run(Lane.FILE, lambda n=name: n, done=long) for name in ("first", "second")]
    for task in tasks:
        assert task.future is not None
        task.future.result(5)
    QTimer.singleShot(0, lambda: order.append("window"))
    qtbot.waitUntil(lambda: not runner.busy)
    assert order == ["first", "window", "second"]


def test_the_latest_of_a_key_wins_and_others_of_no_key_all_arrive(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    told: list[str] = []
    ran: list[str] = []

    def work(name: str) -> str:
        gate.wait(5)
        ran.append(name)
        return name

    for name in ("a", "b", "c"):
        runner.run(Lane.PAGES, lambda n=name: work(n), key="preview", done=told.append)
    for name in ("x", "y"):
        runner.run(Lane.FILE, lambda n=name: work(n), done=told.append)
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert sorted(told) == ["c", "x", "y"]
    assert "b" not in ran, "a task that had not started is dropped, not run"


def test_a_failure_of_the_world_reaches_its_own_handler(
    qtbot: QtBot, runner: TaskRunner, troubles: list[Exception]
) -> None:
    def fail() -> None:
        raise WorldError("保存できませんでした。")

    mine: list[WorldError] = []
    runner.run(Lane.FILE, fail, failed=mine.append)
    runner.run(Lane.FILE, fail)
    qtbot.waitUntil(lambda: not runner.busy)
    assert [e.sentence for e in mine] == ["保存できませんでした。"]
    assert [str(e) for e in troubles] == ["保存できませんでした。"]


def test_a_bug_reaches_the_crash_trail_even_when_stale(
    qtbot: QtBot, runner: TaskRunner, troubles: list[Exception]
) -> None:
    started, gate = threading.Event(), threading.Event()

    def bug() -> None:
        started.set()
        gate.wait(5)
        raise ZeroDivisionError

    runner.run(Lane.POOL, bug, key="k", failed=lambda _: pytest.fail("not the world's"))
    assert started.wait(5)
    runner.run(Lane.POOL, lambda: None, key="k")
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert [type(e) for e in troubles] == [ZeroDivisionError]


def test_progress_arrives_and_cancelling_ends_the_task_silently(
    qtbot: QtBot, runner: TaskRunner, troubles: list[Exception]
) -> None:
    seen: list[Progress] = []
    goes_on = threading.Event()
    done: list[str] = []
    ended: list[Task] = []
    runner.ended.connect(ended.append)

    def long(job: Job) -> str:
        job.report(3, 12, "会員")
        goes_on.wait(5)
        job.check()
        return "finished"

    task = runner.run_long(Lane.POOL, long, done=done.append, progress=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert (seen[0].percent, seen[0].words) == (25, "会員")
    task.cancel()
    goes_on.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert (done, troubles, ended) == ([], [], [task])


def test_many_reports_do_not_flood_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[Progress] = []
    finished = threading.Event()

    def long(job: Job) -> None:
        for number in range(5000):
            job.report(number, 5000)
        finished.set()

    runner.run_long(Lane.POOL, long, progress=seen.append)
    assert finished.wait(10)
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(seen) <= 1


def test_shutdown_finishes_the_file_lane_and_drops_the_rest(qtbot: QtBot, troubles: list[Exception]) -> None:
    runner = TaskRunner(on_world_error=troubles.append, on_crash=troubles.append)
    written: list[int] = []
    delivered: list[str] = []
    for number in range(5):
        runner.run(Lane.FILE, lambda n=number: written.append(n), done=lambda _: delivered.append("file"))
    runner.run_long(Lane.POOL, lambda job: job.check() if job._cancelled.wait(5) else None)
    runner.shutdown()
    assert written == [0, 1, 2, 3, 4]
    assert delivered == ["file"] * 5
    assert not [t for t in threading.enumerate() if t.name.startswith("ogdesk-")]
    assert not troubles


def test_at_the_end_others_can_still_give_back_what_they_hold(
    qtbot: QtBot, troubles: list[Exception]
) -> None:
    runner = TaskRunner(on_world_error=troubles.append, on_crash=troubles.append)
    done: list[str] = []
    runner.closing.connect(lambda: runner.run(Lane.PAGES, lambda: done.append("closed")))
    runner.shutdown()
    runner.shutdown()
    assert done == ["closed"]


def test_an_exception_in_a_result_handler_does_not_lose_the_next_result(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    told: list[int] = []

    def bad(_: object) -> None:
        raise ValueError

    with qtbot.captureExceptions() as caught:
        runner.run(Lane.FILE, lambda: 1, done=bad)
        runner.run(Lane.FILE, lambda: 2, done=told.append)
        qtbot.waitUntil(lambda: told == [2])
    assert [kind for kind, _, _ in caught] == [ValueError]


def test_the_collector_runs_only_by_the_timer_of_the_window(qtbot: QtBot) -> None:
    assert gc.isenabled()
    garbage = GuiCollector()
    assert not gc.isenabled()
    before = sum(generation["collections"] for generation in gc.get_stats())
    frozen = gc.get_freeze_count()
    early = [[] for _ in range(gc.get_threshold()[0] + 100)]
    garbage.collect()
    assert sum(generation["collections"] for generation in gc.get_stats()) == before, len(early)
    assert gc.get_freeze_count() > frozen, "what the start makes is set aside, not looked through"
    garbage.settle()
    kept = [[] for _ in range(gc.get_threshold()[0] + 100)]
    garbage.collect()
    assert sum(generation["collections"] for generation in gc.get_stats()) == before + 1, len(kept)
    garbage.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


class Ring:
    """Garbage that only the collector frees."""

    def __init__(self) -> None:
        self.me = self


def test_while_somebody_works_only_young_things_are_looked_through(qtbot: QtBot) -> None:
    garbage = GuiCollector()
    garbage.settle()
    full = gc.get_stats()[2]["collections"]
    rounds = (gc.get_threshold()[1] + 2) * (gc.get_threshold()[2] + 2)
    for _ in range(rounds):
        kept = [[] for _ in range(gc.get_threshold()[0] + 100)]
        garbage.collect()
    assert gc.get_stats()[2]["collections"] == full, len(kept)
    garbage.stop()


def test_what_a_worker_reads_meanwhile_is_not_looked_through(qtbot: QtBot) -> None:
    garbage = GuiCollector()
    garbage.settle()
    read = [[] for _ in range(50_000)]
    before, frozen = gc.get_stats(), gc.get_freeze_count()
    for _ in range(3):
        garbage.collect()
    assert (gc.get_stats(), gc.get_freeze_count()) == (before, frozen), "it may go by itself"
    for _ in range(20):
        garbage.collect()
    assert gc.get_freeze_count() - frozen > len(read), "what stays is set aside unseen"
    assert gc.get_stats()[2] == before[2]
    garbage.stop()


def test_what_became_garbage_later_goes_when_nobody_is_at_the_window(qtbot: QtBot) -> None:
    garbage = GuiCollector()
    ring = Ring()
    gone = weakref.ref(ring)
    garbage.settle()
    del ring
    gc.collect()
    assert gone() is not None, "set aside"
    garbage.collect_all()
    assert gone() is None
    garbage.stop()
