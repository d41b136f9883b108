"""Finds the files that ship with the program: in the package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """The path of a shipped file or folder under `resources/` ('sample/people.json').

    A built wheel holds a copy inside the package; an editable install uses the checkout's own folder.
    Raises FileNotFoundError when neither has it (a broken installation, so not a WorldError).
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(name)
