"""One writer per council file: `FILE.lock` beside it, held through the operating system (docs/decisions/file-lock.md).

What stands in the lock file only serves the sentence that names the holder. A lock file nobody holds is stale and is
taken without a word. Where the system has no file locks (some shares), the lock is the file's existence: stale is then
one of this computer whose process is gone; one of another computer must be broken by hand (`break_lock`).
"""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from ogdesk.ground.clock import TOKYO, Clock, utc_text
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import world_error
from ogdesk.ground.sentence import Written, say
from ogdesk.store.file_identity import lock_path
from ogdesk.store.oslock import LockAttempt, try_lock

WAIT_SECONDS = 2.0
"""How long a writer waits for another one to finish."""
_PAUSE = 0.05


@dataclass(frozen=True)
class Holder:
    """Who has a file open for writing: user, the PC's name and host, process, since when (UTC)."""

    user: str = ""
    pc: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""

    @property
    def words(self) -> str:
        """'庶務係PCの田中さん（11月6日14時02分から）', or who it may be when nothing is known."""
        if not self.since:
            return say("ほかのかた")
        moment = datetime.fromisoformat(self.since).astimezone(TOKYO)
        return say(
            "{pc}の{user}さん（{day}{moment:%H時%M分}から）",
            pc=self.pc or self.host,
            user=self.user or say("使用者"),
            day=Written(f"{moment.month}月{moment.day}日", moment.date(), "short"),
            moment=moment,
        )


class FileLocked(WorldError):
    """Another one has the file open for writing."""

    def __init__(self, path: Path, holder: Holder) -> None:
        super().__init__(
            say(
                "「{name}」は、{holder}が開いています。閉じてもらってから、もう一度実行してください。",
                name=path.name,
                holder=holder.words,
            )
        )
        self.holder = holder


def this_holder(clock: Clock, pc_name: str) -> Holder:
    """This user at this PC, now."""
    return Holder(user_name(), pc_name, socket.gethostname(), os.getpid(), utc_text(clock.now()))


def user_name() -> str:
    """The login name of this user, '' where the system knows none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


class FileLock:
    """The held lock of one council file; `release` gives it up and removes the lock file."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    def release(self) -> None:
        """Give the lock up. On Windows an open file can't be removed, elsewhere it must go while it is still held."""
        if sys.platform == "win32":
            os.close(self._handle)
            _remove(self._path)
        else:
            _remove(self._path)
            os.close(self._handle)


def acquire(path: Path, holder: Holder, *, wait: float = WAIT_SECONDS) -> FileLock:
    """Lock the council file `path`, waiting up to `wait` seconds.

    Raises FileLocked naming the holder, WorldError where the folder can't be written.
    """
    deadline = time.monotonic() + wait
    while True:
        try:
            handle = _attempt(lock_path(path), holder)
        except OSError as error:
            raise world_error(error, path) from error
        if handle is not None:
            return FileLock(lock_path(path), handle)
        if time.monotonic() >= deadline:
            raise FileLocked(path, read_holder(path))
        time.sleep(_PAUSE)


def read_holder(path: Path) -> Holder:
    """Who the lock file of `path` names; an empty Holder where it says nothing readable."""
    try:
        told = json.loads(lock_path(path).read_text(encoding="utf-8"))
        holder = Holder(**told)
        datetime.fromisoformat(holder.since)
    except (OSError, ValueError, TypeError):
        return Holder()
    return holder


def break_lock(path: Path) -> None:
    """Remove a lock that another computer left where the system has no file locks.

    Raises FileLocked when a running program of this computer, or a lock of the system, still holds it.
    """
    lock = lock_path(path)
    if not lock.exists():
        return
    handle = os.open(lock, os.O_RDONLY)
    try:
        grip = try_lock(handle)
        if grip is LockAttempt.TAKEN or (
            grip is LockAttempt.UNAVAILABLE and _is_alive_here(read_holder(path))
        ):
            raise FileLocked(path, read_holder(path))
    finally:
        os.close(handle)
    _remove(lock)


def _attempt(lock: Path, holder: Holder) -> int | None:
    """The handle of the locked file, None when another one holds it (or took the file away in this moment)."""
    try:
        handle, made = _open(lock)
    except FileNotFoundError:
        return None
    grip = try_lock(handle)
    if grip is LockAttempt.UNAVAILABLE and (made or _is_stale(lock, holder)):
        grip = LockAttempt.HELD
    if grip is not LockAttempt.HELD or not _is_same_file(handle, lock):
        os.close(handle)
        return None
    _write(handle, holder)
    return handle


def _open(lock: Path) -> tuple[int, bool]:
    """The handle, and whether the file was made now.

    Others on a shared folder must be able to read who holds it, so it has the usual mode and not 0600.
    """
    try:
        return os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666), True
    except FileExistsError:
        pass
    try:
        return os.open(lock, os.O_RDWR), False
    except PermissionError:
        return os.open(lock, os.O_RDONLY), False


def _write(handle: int, holder: Holder) -> None:
    text = json.dumps(asdict(holder), ensure_ascii=False).encode()
    try:
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, text)
    except OSError:
        # Another user's stale lock file or a full disk: the lock holds all the same, only the sentence knows less.
        return


def _is_same_file(handle: int, lock: Path) -> bool:
    """Whether the locked file still bears the name; a holder that just left has removed it."""
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(os.fstat(handle), lock.stat())
    except FileNotFoundError:
        return False


def _is_stale(lock: Path, me: Holder) -> bool:
    """Without locks of the system: left by a dead process of this computer."""
    told = read_holder(lock.with_suffix(""))
    return told.host == me.host and not _is_alive_here(told)


def _is_alive_here(holder: Holder) -> bool:
    if holder.host != socket.gethostname() or holder.pid <= 0 or sys.platform == "win32":
        return holder.host == socket.gethostname()
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _remove(lock: Path) -> None:
    try:
        lock.unlink(missing_ok=True)
    except OSError:
        # Left behind it is stale and will be taken silently.
        return
