"""Runs the command line: sentences on stderr, exit codes 0, 1 (the world, findings) and 2 (usage)."""

from __future__ import annotations

from collections.abc import Sequence

import click

from ogdesk.cli.border import INTERRUPTED, USAGE, guarded, tell
from ogdesk.cli.group import ogdesk
from ogdesk.cli.japanese import usage_sentence


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; no failure of the world or of ours shows a traceback."""
    return guarded(lambda: _call(arguments))


def _call(arguments: Sequence[str] | None) -> int:
    try:
        code = ogdesk.main(
            None if arguments is None else list(arguments), prog_name="ogdesk", standalone_mode=False
        )
    except click.UsageError as error:
        return tell(usage_sentence(error), USAGE)
    except click.Abort:
        return tell("中止しました。", INTERRUPTED)
    return code if isinstance(code, int) else 0
