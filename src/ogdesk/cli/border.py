"""The outermost function of the process: UTF-8 output, one sentence on stderr, bugs on the crash trail."""

from __future__ import annotations

import sys
from collections.abc import Callable

from ogdesk.ground.errors import WorldError

USAGE = 2
FAILURE = 1
INTERRUPTED = 130
_RED, _PLAIN = "\x1b[31m", "\x1b[0m"


def guarded(work: Callable[[], int]) -> int:
    """Run `work` and give its exit code; no failure of the world or of ours shows a traceback."""
    use_utf8()
    try:
        return work()
    except WorldError as error:
        return tell(error.sentence, FAILURE)
    except KeyboardInterrupt:
        return tell("中止しました。", INTERRUPTED)
    except BrokenPipeError:
        return FAILURE
    except Exception as error:  # noqa: BLE001 - the border of the process: ours goes to the trail, not to the user
        return tell(_record(error), FAILURE)


def use_utf8() -> None:
    """Japanese goes out as UTF-8 whatever the console's code page is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def tell(sentence: str, code: int) -> int:
    """Say why on stderr, red on a terminal, and give the exit code on."""
    coloured = f"{_RED}{sentence}{_PLAIN}" if sys.stderr.isatty() else sentence
    print(coloured, file=sys.stderr, flush=True)  # noqa: T201 - the command line's own voice
    return code


def _record(error: Exception) -> str:
    from ogdesk import __version__  # noqa: PLC0415 - only a failure is recorded
    from ogdesk.ground.clock import SystemClock  # noqa: PLC0415 - only a failure is recorded
    from ogdesk.ground.places import user_places  # noqa: PLC0415 - only a failure is recorded
    from ogdesk.ground.trail import CrashTrail, start_log  # noqa: PLC0415 - only a failure is recorded

    start_log(user_places())
    trail = CrashTrail(user_places().crash_trail, SystemClock(), __version__)
    trail.begin()
    trail.record(type(error), error, error.__traceback__)
    trail.end()
    return f"プログラムの中で思わぬことが起きたため、止めました。記録は「{user_places().log}」にあります。"
