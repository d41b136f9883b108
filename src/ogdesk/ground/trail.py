"""Log and crash trail: what happened, without personal data (docs/decisions/errors.md).

Both stand before the first paint of the window, so what only a line of log or a failure needs is imported with it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from ogdesk.ground.clock import Clock
    from ogdesk.ground.places import Places

LOG_SIZE = 1_000_000
LOG_FILES = 5
AGAIN_SECONDS = 5.0
"""The same failure within that time is noted once."""
LOGGER = logging.getLogger("ogdesk")

Report = Callable[[str], None]


def private_trace(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """A traceback as files, lines and functions alone.

    Messages of exceptions are left out because they may quote names, addresses or paths of the user.
    """
    chain: list[str] = []
    seen: BaseException | None = error
    link: TracebackType | None = trace
    while seen is not None:
        frames = traceback.extract_tb(link)
        lines = [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        chain.append("\n".join([f"{type(seen).__module__}.{type(seen).__qualname__}", *lines]))
        seen = seen.__cause__ or seen.__context__
        link = seen.__traceback__ if seen is not None else None
    return "\ncaused by ".join(chain) or kind.__qualname__


def _let_go(trace: TracebackType | None) -> None:
    """Free what the frames of the failure hold: a painter that lives on in them takes its widget down with it."""
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    traceback.clear_frames(trace)


def _short(file_name: str) -> str:
    """A file name from the package on, so that no home folder (a user's name) is told."""
    parts = Path(file_name).parts
    for anchor in ("ogdesk", "site-packages"):
        if anchor in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(anchor) :])
    return parts[-1] if parts else file_name


def open_private(path: Path, flags: int) -> int:
    """Open a file that only this user may read (0600)."""
    return os.open(path, flags, 0o600)


def start_log(places: Places) -> logging.Logger:
    """Log into 5 × 1 MB files that only this user may read; a log that can't be written is done without."""
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    if not LOGGER.handlers:
        LOGGER.addHandler(_LogFile(places.log))
    return LOGGER


class _LogFile(logging.Handler):
    """Opens the files with the first line: before that nothing of them is imported or made."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._files: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._files is None:
            self._files = _log_files(self._folder)
        self._files.emit(record)

    def close(self) -> None:
        if self._files is not None:
            self._files.close()
        super().close()


def _log_files(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - rotation brings sockets along; the first line is logged after the paint

    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "ogdesk.log"
        os.close(open_private(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY))
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=LOG_SIZE, backupCount=LOG_FILES - 1, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler


class CrashTrail:
    """The trail of failures that are ours: written at once, shown at the next start.

    Without a `clock` it tells the computer's own time.
    """

    def __init__(self, path: Path, clock: Clock | None, version: str) -> None:
        self._path = path
        self._clock = clock
        self._version = version
        self._file: TextIO | None = None
        self._last: dict[str, float] = {}
        self._listeners: list[Report] = []

    def take_previous(self) -> str:
        """The trail of the last run, '' if it ended well; it is moved to `crash-previous.log`."""
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
            if text:
                self._path.replace(self._path.with_name("crash-previous.log"))
        except OSError:
            return ""
        return text

    def begin(self) -> None:
        """Catch crashes of the interpreter, unhandled exceptions and those of threads from now on."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = open_private(self._path, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
            self._file = os.fdopen(handle, "a", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError:
            self._file = None
        sys.excepthook = self.record
        threading.excepthook = lambda told: self.record(
            told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
        )

    def listen(self, report: Report) -> None:
        """Call `report` with the trace of each failure, for the window to tell of it."""
        self._listeners.append(report)

    def record(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write one failure; fits `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            return
        text = private_trace(kind, error, trace)
        _let_go(trace)
        if self._is_again(text):
            return
        if self._file is not None:
            self._file.write(f"{self._now()} ogdesk {self._version}\n{text}\n\n")
            self._file.flush()
        LOGGER.error("failure\n%s", text)
        for report in self._listeners:
            report(text)

    def _is_again(self, text: str) -> bool:
        """Whether the same failure was noted a moment ago: one in a painter comes with every paint."""
        now = time.monotonic()
        is_again = now - self._last.get(text, -AGAIN_SECONDS) < AGAIN_SECONDS
        self._last[text] = now
        return is_again

    def _now(self) -> str:
        from ogdesk.ground.clock import SystemClock, utc_text  # noqa: PLC0415 - the first paint waits for no time zones

        return utc_text((self._clock or SystemClock()).now())

    def end(self) -> None:
        """Stop catching, as after a good end; the trail file stays only if it holds something."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            # A folder that may not be written any more keeps an empty trail: it tells nothing.
            if self._path.stat().st_size == 0:
                self._path.unlink()
