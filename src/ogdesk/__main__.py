"""`python -m ogdesk` and the `ogdesk` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    from ogdesk.cli.runner import run

    sys.exit(run())


if __name__ == "__main__":
    main()
