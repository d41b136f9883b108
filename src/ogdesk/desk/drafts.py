"""What is typed but not in the file yet: for the live preview, and kept on disk so that nothing is lost."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from ogdesk.desk.frame.throttle import Throttle
from ogdesk.desk.tasks import Lane, TaskRunner
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import write_atomic
from ogdesk.ground.trail import LOGGER

BLOCK = "block"
"""The entity word of a notice's block in a draft: `id` is the notice's, `field` the block's key."""
WRITE_AFTER_MS = 300
"""So much typing may be lost when the power fails."""

Key = tuple[str, int, str]


@dataclass(frozen=True)
class Typed:
    """A text in a field that was not saved yet; the same parts as an edit, without its import."""

    entity: str
    id: int
    field: str
    text: str

    @property
    def key(self) -> Key:
        return (self.entity, self.id, self.field)


class DraftKeeper(QObject):
    """The typed values of one file, mirrored to `folder` (0600) shortly after each change; an empty set leaves no file."""

    def __init__(self, runner: TaskRunner, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._folder = folder
        self._of: Path | None = None
        self._typed: dict[Key, Typed] = {}
        self.left: list[Typed] = []
        """What a run that broke off left behind; kept on disk until `forget_left`."""
        self._writing = False
        self._write_soon = Throttle(self._write, WRITE_AFTER_MS, self)

    @property
    def typed(self) -> tuple[Typed, ...]:
        """All typed values, the oldest first."""
        return tuple(self._typed.values())

    def belong_to(self, path: Path) -> None:
        """From now on these are the drafts of the council file `path`."""
        self._of = path
        self._typed.clear()
        self.left = read_drafts(self._folder, path)

    def forget_left(self) -> None:
        """They were taken back."""
        self.left = []
        self._write_soon()

    def put(self, typed: Typed) -> bool:
        """Keep a value; whether that is news."""
        if self._typed.get(typed.key) == typed:
            return False
        self._typed[typed.key] = typed
        self._write_soon()
        return True

    def drop(self, key: Key, text: str | None = None) -> bool:
        """Forget a value that was saved (or only if it still is `text`); whether one was kept."""
        kept = self._typed.get(key)
        if kept is None or (text is not None and kept.text != text):
            return False
        del self._typed[key]
        self._write_soon()
        return True

    def flush(self) -> None:
        """Write now, in this thread (closing)."""
        self._write_soon.cancel()
        if self._of is not None:
            _store(draft_path(self._folder, self._of), self._of, self._all())

    def _all(self) -> tuple[Typed, ...]:
        return (*(typed for typed in self.left if typed.key not in self._typed), *self._typed.values())

    def _write(self) -> None:
        if self._writing:
            self._write_soon()
        elif self._of is not None:
            self._writing = True
            path, of, typed = draft_path(self._folder, self._of), self._of, self._all()
            self._runner.run(Lane.POOL, lambda: _store(path, of, typed), done=self._written)

    def _written(self, _result: None) -> None:
        self._writing = False


def draft_path(folder: Path, of: Path) -> Path:
    """Where the drafts of a council file are kept; the name tells nothing of the file's own."""
    digest = hashlib.sha256(str(of.absolute()).encode()).hexdigest()
    return folder / f"{digest[:24]}.json"


def read_drafts(folder: Path, of: Path) -> list[Typed]:
    """The values a run that broke off left behind; a damaged file counts as none."""
    try:
        kept = json.loads(draft_path(folder, of).read_text(encoding="utf-8"))
        return [_typed(raw) for raw in kept["typed"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def forget_drafts(folder: Path, of: Path) -> None:
    """They were taken back or are not wanted."""
    try:
        draft_path(folder, of).unlink(missing_ok=True)
    except OSError:
        LOGGER.warning("a draft file could not be removed")


def _typed(raw: Any) -> Typed:
    return Typed(str(raw["entity"]), int(raw["id"]), str(raw["field"]), str(raw["text"]))


def _store(path: Path, of: Path, typed: Sequence[Typed]) -> None:
    if not typed:
        forget_drafts(path.parent, of)
        return
    raw = [{"entity": t.entity, "id": t.id, "field": t.field, "text": t.text} for t in typed]
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomic(path, json.dumps({"typed": raw}, ensure_ascii=False).encode("utf-8"))
    except (OSError, WorldError):
        # The council file is the place that matters; this is the net under it.
        LOGGER.warning("drafts could not be written")
