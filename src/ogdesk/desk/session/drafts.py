"""Drafts: typed values that are not in the file yet, for the live preview, and mirrored to disk so that nothing is lost."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ogdesk.council.entity import Edit
from ogdesk.desk.kit.throttle import Throttle
from ogdesk.desk.session.task_runner import Lane, TaskRunner
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import write_atomic
from ogdesk.ground.trail import LOGGER
from ogdesk.store.file_identity import one_name

WRITE_AFTER_MS = 300
"""So much typing may be lost when the power fails."""

_MOST_IDS = 2**63
"""SQLite knows none beyond."""

Key = tuple[str, int, str]


class _DraftsFile:
    """The file of drafts of one council file. `write` may be called in any thread; an older state never follows a newer."""

    def __init__(self, path: Path, of: Path) -> None:
        self._path = path
        self._of = of
        self._lock = threading.Lock()
        self._number = 0

    def write(self, number: int, typed: tuple[Edit, ...]) -> bool:
        """Put the state `number` down; whether the folder took it."""
        with self._lock:
            if number <= self._number:
                return True
            self._number = number
            return _store(self._path, self._of, typed)


class DraftKeeper(QObject):
    """The typed values of one file, mirrored to `folder` (0600) shortly after each change; an empty set leaves no file."""

    stored = Signal(bool)
    """After each writing: whether the folder took it (a disk may be full for the drafts, too)."""

    def __init__(self, runner: TaskRunner, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._folder = folder
        self._sheet: _DraftsFile | None = None
        self._number = 0
        self._typed: dict[Key, Edit] = {}
        self._on_disk: dict[Key, str] = {}
        self.left: list[Edit] = []
        """What a run that broke off left behind; kept on disk until `forget_left`."""
        self.are_kept = True
        """Whether the last writing went well."""
        self._writing = False
        self._write_soon = Throttle(self._write, WRITE_AFTER_MS, self)

    @property
    def typed(self) -> tuple[Edit, ...]:
        """All typed values, the oldest first."""
        return tuple(self._typed.values())

    def belong_to(self, path: Path) -> None:
        """From now on these are the drafts of the council file `path`; those of the file before stay on the disk."""
        if self._write_soon.waiting:
            self.flush()
        self._sheet = _DraftsFile(draft_path(self._folder, path), path)
        self._typed.clear()
        self.left = read_drafts(self._folder, path)
        self._on_disk = {typed.key: typed.text for typed in self.left}
        self.are_kept = True

    def keep_left(self, left: Sequence[Edit]) -> None:
        """Only these are still wanted of what was left behind."""
        self.left = list(left)
        self._write_soon()

    def forget_left(self) -> None:
        """They were taken back, or are not wanted."""
        self.keep_left(())

    def has(self, key: Key) -> bool:
        """Whether a text is typed there."""
        return key in self._typed

    def text_of(self, key: Key) -> str | None:
        """The text that is typed there, None where there is none."""
        kept = self._typed.get(key)
        return kept.text if kept is not None else None

    def put(self, typed: Edit) -> bool:
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

    def write_first(self, typed: Sequence[Edit]) -> Callable[[], object]:
        """To be called in the file's thread right before these values are saved.

        When an older text of one of them lies on the disk, or may be on its way there, the new one is put over it first: a
        program killed right after the save must not offer the older text at its next start.
        """
        if not self._writing and all(
            self._on_disk.get(value.key, value.text) == value.text for value in typed
        ):
            return _nothing
        return self._state()

    def write_now(self) -> None:
        """Put the present state down without waiting (what could not be saved must not hang on a timer)."""
        self._write_soon.cancel()
        self._write()

    def flush(self) -> bool:
        """Write now, in this thread (closing); whether the folder took it."""
        self._write_soon.cancel()
        return self._state()()

    def _state(self) -> Callable[[], bool]:
        """A call that puts down what is typed at this moment."""
        sheet, typed = self._sheet, self._all()
        if sheet is None:
            return _nothing
        self._number += 1
        number = self._number
        self._on_disk = {value.key: value.text for value in typed}
        return lambda: sheet.write(number, typed)

    def _all(self) -> tuple[Edit, ...]:
        return (*(typed for typed in self.left if typed.key not in self._typed), *self._typed.values())

    def _write(self) -> None:
        if self._writing:
            self._write_soon()
        elif self._sheet is not None:
            self._writing = True
            self._runner.run(Lane.POOL, self._state(), done=self._written)

    def _written(self, kept: bool) -> None:
        self._writing = False
        self.are_kept = kept
        self.stored.emit(kept)


def _nothing() -> bool:
    return True


def draft_path(folder: Path, of: Path) -> Path:
    """Where the drafts of a council file are kept, by whichever name it is opened; theirs tells nothing of the file's own."""
    digest = hashlib.sha256(one_name(of).encode("utf-8", "surrogateescape")).hexdigest()
    return folder / f"{digest[:24]}.json"


def read_drafts(folder: Path, of: Path) -> list[Edit]:
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


def _typed(raw: Any) -> Edit:
    found = Edit(str(raw["entity"]), int(raw["id"]), str(raw["field"]), str(raw["text"]))
    if not 0 < found.id < _MOST_IDS:
        raise ValueError
    return found


def _store(path: Path, of: Path, typed: Sequence[Edit]) -> bool:
    if not typed:
        forget_drafts(path.parent, of)
        return True
    raw = [{"entity": t.entity, "id": t.id, "field": t.field, "text": t.text} for t in typed]
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomic(path, json.dumps({"typed": raw}).encode("ascii"))
    except (OSError, WorldError):
        # The council file is the place that matters; this is the net under it.
        LOGGER.warning("drafts could not be written")
        return False
    return True
