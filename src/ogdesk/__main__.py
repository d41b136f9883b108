"""`python -m ogdesk` and the `ogdesk` command."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from ogdesk.cli.border import guarded
from ogdesk.cli.table import COMMANDS


def main() -> None:
    """Run the command line and end the process with its exit code."""
    arguments = sys.argv[1:]
    if opens_window(arguments):
        # The window does not wait for the command line's library.
        sys.exit(guarded(lambda: _window(arguments)))
    from ogdesk.cli.runner import run  # noqa: PLC0415 - the window does without the command line's library

    sys.exit(run(arguments))


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether the call is `ogdesk` or `ogdesk FILE`, without any option or command."""
    return not arguments or (
        len(arguments) == 1 and not arguments[0].startswith("-") and arguments[0] not in COMMANDS
    )


def _window(arguments: Sequence[str]) -> int:
    from ogdesk.desk.start import open_window  # noqa: PLC0415 - a command does without Qt

    return open_window(Path(arguments[0]) if arguments else None)


if __name__ == "__main__":
    main()
