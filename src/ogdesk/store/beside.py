"""What stands beside a council file: the name of its lock. Nothing is imported for it, so a start may ask at once."""

from __future__ import annotations

from pathlib import Path


def lock_path(path: Path) -> Path:
    """The lock file of a council file."""
    return path.with_name(path.name + ".lock")
