"""Running the command line: sentences on stderr, exit codes 0, 1 (the world, findings) and 2 (usage)."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from ogdesk.cli.group import ogdesk
from ogdesk.cli.japanese import usage_sentence
from ogdesk.ground.errors import WorldError

USAGE = 2
FAILURE = 1
INTERRUPTED = 130


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; no failure of the world or of ours shows a traceback."""
    use_utf8()
    try:
        code = ogdesk.main(
            None if arguments is None else list(arguments), prog_name="ogdesk", standalone_mode=False
        )
    except click.UsageError as error:
        return _tell(usage_sentence(error), USAGE)
    except WorldError as error:
        return _tell(error.sentence, FAILURE)
    except (KeyboardInterrupt, click.Abort):
        return _tell("中止しました。", INTERRUPTED)
    except BrokenPipeError:
        return FAILURE
    except Exception as error:  # noqa: BLE001 - the border of the process: ours goes to the trail, not to the user
        return _tell(_record(error), FAILURE)
    return code if isinstance(code, int) else 0


def use_utf8() -> None:
    """Japanese goes out as UTF-8 whatever the console's code page is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _tell(sentence: str, code: int) -> int:
    click.secho(sentence, err=True, fg="red" if sys.stderr.isatty() else None)
    return code


def _record(error: Exception) -> str:
    from ogdesk import __version__
    from ogdesk.ground.clock import SystemClock
    from ogdesk.ground.places import user_places
    from ogdesk.ground.trail import CrashTrail, start_log

    start_log(user_places())
    trail = CrashTrail(user_places().crash_trail, SystemClock(), __version__)
    trail.begin()
    trail.record(type(error), error, error.__traceback__)
    trail.end()
    return f"プログラムの中で思わぬことが起きたため、止めました。記録は「{user_places().log}」にあります。"
