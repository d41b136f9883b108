"""Resolves a file name to the real file, and its lock file. Little is imported for it, so a start may ask at once.

A link is another name of the same council. Lock, journal of a crash and backups stand beside the file itself, and it is the file
itself that a backup replaces: else two programs would write in it at once, or the link would end.
"""

from __future__ import annotations

import os
from pathlib import Path


def real_file(path: Path) -> Path:
    """The file that a name leads to. Only a link is followed: looking through any other name would make of the letter of a
    drive the name of its share (Windows), and that is not how people call the place."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def one_name(path: Path) -> str:
    """The same words for every name of a file, also through linked folders; for digests and comparisons, never shown."""
    return os.path.normcase(os.path.realpath(path))


def lock_path(path: Path) -> Path:
    """The lock file of a council file."""
    real = real_file(path)
    return real.with_name(real.name + ".lock")
