"""A file lock of the operating system (fcntl, msvcrt); it falls with the process that holds it."""

from __future__ import annotations

import errno
import os
import sys
from enum import Enum


class LockAttempt(Enum):
    """The result of an attempt to take an OS lock."""

    HELD = "held"
    TAKEN = "taken"
    UNAVAILABLE = "unavailable"


_UNAVAILABLE = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}
_FAR = 0x40000000
"""Windows keeps others from reading a locked range, so the locked byte lies behind the content."""

if sys.platform == "win32":
    import msvcrt

    def try_lock(handle: int) -> LockAttempt:
        """Lock the open file without waiting."""
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return LockAttempt.UNAVAILABLE if error.errno in _UNAVAILABLE else LockAttempt.TAKEN
        return LockAttempt.HELD

else:
    import fcntl

    def try_lock(handle: int) -> LockAttempt:
        """Lock the open file without waiting."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return LockAttempt.TAKEN
        except OSError as error:
            if error.errno in _UNAVAILABLE:
                return LockAttempt.UNAVAILABLE
            raise
        return LockAttempt.HELD
