"""The crash trail holds files and lines, never names, addresses or messages."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ogdesk.ground.clock import FixedClock, clock_from_environment, today, utc_text
from ogdesk.ground.errors import WorldError
from ogdesk.ground.trail import CrashTrail, private_trace

NOW = FixedClock(datetime(2020, 11, 6, 5, 2, tzinfo=UTC))


def failure() -> BaseException:
    try:
        try:
            {}["関治之 seki@example.jp 090-1234-5678"]
        except KeyError as error:
            raise ValueError("熊谷俊人 /home/clerk/協議会.ogdesk") from error
    except ValueError as error:
        return error
    raise AssertionError


def test_a_trace_tells_where_but_not_whose() -> None:
    error = failure()
    text = private_trace(type(error), error, error.__traceback__)
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_trail.py" in text
    for private in ("関", "seki", "090", "熊谷", "clerk", "協議会"):
        assert private not in text


def test_the_trail_is_taken_at_the_next_start_and_only_then(tmp_path: Path) -> None:
    trail = CrashTrail(tmp_path / "log" / "crash.log", NOW, "1.0")
    assert trail.take_previous() == ""
    trail.begin()
    error = failure()
    trail.record(type(error), error, error.__traceback__)
    trail.end()
    following = CrashTrail(tmp_path / "log" / "crash.log", NOW, "1.0")
    assert "2020-11-06T05:02:00Z" in following.take_previous()
    assert following.take_previous() == ""
    assert (tmp_path / "log" / "crash-previous.log").stat().st_mode & 0o777 == 0o600


def test_a_good_run_leaves_no_trail(tmp_path: Path) -> None:
    trail = CrashTrail(tmp_path / "crash.log", NOW, "1.0")
    trail.begin()
    trail.end()
    assert not (tmp_path / "crash.log").exists()


def test_a_crash_of_the_interpreter_is_on_the_trail(tmp_path: Path) -> None:
    script = (
        "import sys, faulthandler, os, signal; from pathlib import Path\n"
        "from ogdesk.ground.clock import SystemClock; from ogdesk.ground.trail import CrashTrail\n"
        "CrashTrail(Path(sys.argv[1]), SystemClock(), '1').begin(); os.kill(os.getpid(), signal.SIGSEGV)"
    )
    path = tmp_path / "crash.log"
    subprocess.run([sys.executable, "-c", script, str(path)], check=False, capture_output=True)
    assert "Segmentation fault" in path.read_text(encoding="utf-8")


def test_the_clock_of_tests_and_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OGDESK_NOW", "2020-11-06T23:30:00+09:00")
    clock = clock_from_environment()
    assert utc_text(clock.now()) == "2020-11-06T14:30:00Z"
    assert today(clock).isoformat() == "2020-11-06"
    for wrong in ("2020-11-06T14:02:00", "きのう"):
        monkeypatch.setenv("OGDESK_NOW", wrong)
        with pytest.raises(WorldError, match="OGDESK_NOW"):
            clock_from_environment()
