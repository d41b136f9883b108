"""One writer: the second one waits and is told who; a dead one's lock is taken without a word."""

from __future__ import annotations

import errno
import json
import os
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ogdesk.council.event import Event
from ogdesk.ground.errors import WorldError
from ogdesk.store import lock
from ogdesk.store.file import CouncilFile
from ogdesk.store.file_identity import lock_path
from ogdesk.store.lock import FileLocked, Holder, acquire, break_lock
from ogdesk.store.oslock import LockAttempt
from ogdesk.store.preparation import OpenMode

ME = Holder(
    user="庶務", pc="庶務PC", host=socket.gethostname(), pid=os.getpid(), since="2031-04-01T00:30:00Z"
)
HOLD = """
from ogdesk.store.lock import acquire, this_holder
held = acquire(path, this_holder(clock, "子のPC"))
print("open", flush=True)
sys.stdin.readline()
held.release()
"""


@pytest.fixture
def holding(child, council_path: Path):
    """A child that has the file open for writing until it reads a line."""
    process = child(HOLD, council_path)
    assert process.stdout.readline().strip() == "open"
    return process


def test_a_second_writer_is_told_who_has_it(
    holding: subprocess.Popen[str], council_path: Path, opener
) -> None:
    with pytest.raises(FileLocked) as told:
        opener(council_path)
    user = lock.user_name()
    assert told.value.sentence == (
        f"「協議会.ogdesk」は、子のPCの{user}さん（4月1日09時30分から）が開いています。閉じてもらってから、もう一度実行してください。"
    )
    assert told.value.holder.pid == holding.pid


def test_a_reader_needs_no_lock(holding: subprocess.Popen[str], council_path: Path, opener) -> None:
    with opener(council_path, OpenMode.READ) as file, file.reading() as r:
        assert r.get(Event, 1).title == "春のシンポジウム"


def test_the_window_falls_back_to_reading(holding: subprocess.Popen[str], council_path: Path, opener) -> None:
    with opener(council_path, OpenMode.WRITE_OR_READ) as file:
        assert file.read_only
        assert file.holder is not None
        assert (file.holder.pc, file.holder.pid) == ("子のPC", holding.pid)
        assert file.why_read_only.startswith("「協議会.ogdesk」は、子のPCの")
        with pytest.raises(WorldError, match="変更できません。"), file.act("変更"):
            pass


def test_the_window_reads_where_no_lock_can_be_made(
    council_path: Path, opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> tuple[int, bool]:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(lock, "_open", full)
    with opener(council_path, OpenMode.WRITE_OR_READ) as file:
        assert (file.read_only, file.holder) == (True, None)
        assert "ディスクに空きがありません。" in file.why_read_only
    with pytest.raises(WorldError, match="ディスクに空きがありません。"):
        opener(council_path)


def test_the_lock_goes_with_the_file(holding: subprocess.Popen[str], council_path: Path, opener) -> None:
    holding.stdin.write("\n")
    holding.stdin.flush()
    assert holding.wait(timeout=30) == 0
    assert not lock_path(council_path).exists()
    with opener(council_path) as file:
        assert not file.read_only


def test_a_waiting_writer_gets_it_when_the_other_closes(
    holding: subprocess.Popen[str], council_path: Path, child
) -> None:
    waiting = child("print('start', flush=True)\nf = opened()\nprint(f.read_only)", council_path)
    assert waiting.stdout.readline().strip() == "start"
    holding.stdin.write("\n")
    holding.stdin.flush()
    assert waiting.communicate(timeout=30)[0].strip() == "False"


def test_the_lock_of_a_killed_program_is_taken_silently(
    holding: subprocess.Popen[str], council_path: Path, opener
) -> None:
    holding.kill()
    holding.wait()
    assert lock_path(council_path).exists()
    with opener(council_path) as file:
        assert json.loads(lock_path(council_path).read_text())["pid"] == os.getpid()
        assert not file.read_only
    assert not lock_path(council_path).exists()


def test_one_process_is_no_two_writers(council_file: CouncilFile, council_path: Path) -> None:
    with pytest.raises(FileLocked):
        acquire(council_path, ME, wait=0)


def test_a_lock_file_that_says_nothing_names_nobody(
    holding: subprocess.Popen[str], council_path: Path
) -> None:
    lock_path(council_path).write_text("{")
    with pytest.raises(FileLocked, match=r"「協議会\.ogdesk」は、ほかのかたが開いています。"):
        acquire(council_path, ME, wait=0)


def test_a_held_lock_cannot_be_broken(holding: subprocess.Popen[str], council_path: Path) -> None:
    with pytest.raises(FileLocked):
        break_lock(council_path)
    assert lock_path(council_path).exists()


def test_breaking_no_lock_does_nothing(council_path: Path) -> None:
    break_lock(council_path)


def test_a_lock_file_that_was_just_taken_away_is_no_lock(
    council_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening and locking it, its holder may remove it and a third one make a new one."""
    first = acquire(council_path, ME, wait=0)
    opened = [(os.open(lock_path(council_path), os.O_RDWR), False)]
    first.release()
    second = acquire(council_path, ME, wait=0)
    really_open = lock._open
    monkeypatch.setattr(lock, "_open", lambda path: opened.pop() if opened else really_open(path))
    with pytest.raises(FileLocked):
        acquire(council_path, ME, wait=0)
    second.release()


def test_seventy_five_turns_never_overlap(council_path: Path, child, tmp_path: Path) -> None:
    """Locks are taken and given up at once by three processes; each turn finds the counter as the last one left it."""
    script = """
from ogdesk.store.lock import acquire, this_holder
counter = path.with_suffix(".count")
for _ in range(25):
    held = acquire(path, this_holder(clock, "x"), wait=30)
    number = int(counter.read_text() or 0)
    counter.write_text(str(number + 1))
    held.release()
"""
    council_path.with_suffix(".count").write_text("0")
    turns = [child(script, council_path) for _ in range(3)]
    assert [(t.communicate(timeout=120)[1], t.returncode) for t in turns] == [("", 0)] * 3
    assert council_path.with_suffix(".count").read_text() == "75"


class TestWithoutLocksOfTheSystem:
    """Some shares have none: the lock file's existence is the lock."""

    @pytest.fixture(autouse=True)
    def no_locks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(lock, "try_lock", lambda _: LockAttempt.UNAVAILABLE)

    @pytest.fixture
    def left_by(self, council_path: Path) -> Callable[..., None]:
        def leave(**told: object) -> None:
            known = {"user": "別", "pc": "別PC", "since": "2031-04-01T00:30:00Z"}
            lock_path(council_path).write_text(json.dumps({**known, **told}))

        return leave

    def test_it_is_taken_and_given_up(self, council_path: Path) -> None:
        held = acquire(council_path, ME, wait=0)
        with pytest.raises(FileLocked):
            acquire(council_path, ME, wait=0)
        held.release()
        acquire(council_path, ME, wait=0).release()

    def test_a_dead_process_of_this_computer_is_stale(self, council_path: Path, left_by) -> None:
        gone = subprocess.Popen(["true"])
        gone.wait()
        left_by(host=socket.gethostname(), pid=gone.pid)
        acquire(council_path, ME, wait=0).release()

    def test_another_computer_must_be_broken_by_hand(self, council_path: Path, left_by) -> None:
        left_by(host="elsewhere", pid=1)
        with pytest.raises(FileLocked, match="別PCの別さん"):
            acquire(council_path, ME, wait=0)
        break_lock(council_path)
        acquire(council_path, ME, wait=0).release()

    def test_a_living_process_of_this_computer_cannot_be_broken(self, council_path: Path, left_by) -> None:
        left_by(host=socket.gethostname(), pid=os.getpid())
        with pytest.raises(FileLocked):
            break_lock(council_path)
