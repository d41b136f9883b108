"""Starting window processes: each with folders of its own, told when it began, read when it is over."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ogdesk.store.file_identity import lock_path

Told = dict[str, Any]
"""Moments, `latencies` in ms by name, `gaps` by phase."""


def bare_window() -> Told:
    """Seconds from the start of the process to the first paint of an empty window: `painted`."""
    script = str(Path(__file__).with_name("bare.py"))
    return _run(lambda result: [sys.executable, script, str(result)])


def real_window(scenario: str, file: Path, *, tick: int = 1) -> Told:
    """What `bench.window` tells of a scenario; moments in seconds from the start of the process.

    The window is asked every `tick` ms: 1 for gaps, more where the asking itself would cost time.
    """
    # A window that was measured ends without closing: its lock would send the next one to look for it.
    lock_path(file).unlink(missing_ok=True)
    command = [sys.executable, "-m", "bench.window", scenario, str(file)]
    return _run(lambda result: [*command, str(result), str(tick)])


def _run(command: Callable[[Path], list[str]]) -> Told:
    with tempfile.TemporaryDirectory() as name:
        result = Path(name) / "result.json"
        environment = {**os.environ, "OGDESK_HOME": name, "OGDESK_NOW": "2020-11-06T14:02:00+09:00"}
        began = time.monotonic()
        subprocess.run(command(result), env=environment, check=True, stdout=subprocess.DEVNULL)
        told: Told = json.loads(result.read_text(encoding="utf-8"))
    return {key: value - began if isinstance(value, float) else value for key, value in told.items()}
