"""Windows in trouble: a disk that is full or gone, a program that is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpers.clerk import Clerk
from ogdesk.acts.files.council_files import open_to_read
from ogdesk.acts.forms import stored_text
from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.desktop import Desktop

Stored = Callable[..., str]


@pytest.fixture
def copies_at_closing() -> bool:
    """As for a person: what goes wrong there, goes wrong here."""
    return True


@pytest.fixture
def clerk(qtbot: QtBot, opened: Desktop) -> Clerk:
    """Someone at the window with the sample council."""
    return Clerk(qtbot, opened)


@pytest.fixture
def stored(council_path: Path, here: Surroundings) -> Stored:
    """What another program reads in the file: a field of the symposium of 2020, or of something else."""

    def read(field: str, entity: str = "symposium", entity_id: int = 9, path: Path = council_path) -> str:
        with open_to_read(path, here) as file, file.reading() as reading:
            return stored_text(reading, entity, entity_id, field)

    return read


@pytest.fixture
def full() -> Iterator[Callable[[int | None], None]]:
    """`full(most)`: no file of this process grows beyond `most` bytes, as on a full disk; None ends it."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(most: int | None) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL if most is None else signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard if most is None else most, hard))

    yield fill
    fill(None)


_HEAD = """
import os, sys, threading
patience = threading.Timer(80, os._exit, [3])  # a child that waits for ever would hold up the whole run
patience.daemon = True
patience.start()
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OGDESK_HOME"] = sys.argv[2]
os.environ["OGDESK_NOW"] = "2020-11-06T14:02:00+09:00"
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ogdesk.desk import start
def run(go):
    class Watched(start.Launch):
        def _furnish(self, *told):
            super()._furnish(*told)
            self.desktop.session.opened.connect(lambda: QTimer.singleShot(0, lambda: go(self)))
    start.Launch = Watched
    print(start.open_window(Path(sys.argv[1])), flush=True)
"""


@pytest.fixture
def start_child(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts `ogdesk FILE` in a process of its own, with a script that calls `run(go)`; `go(launch)` when the file is open."""
    running: list[subprocess.Popen[str]] = []

    def begin(script: str, path: Path, *arguments: str, home: str = "home") -> subprocess.Popen[str]:
        code = _HEAD + textwrap.dedent(script)
        made = subprocess.Popen(
            [sys.executable, "-c", code, str(path), str(tmp_path / home), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        running.append(made)
        return made

    yield begin
    for process in running:
        if process.poll() is None:
            process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
