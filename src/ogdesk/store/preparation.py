"""Prepares a council file for opening: lock, migration, search index."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ogdesk.ground.clock import Clock
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import require_space
from ogdesk.ground.sentence import say
from ogdesk.store import search
from ogdesk.store.connect import connect
from ogdesk.store.errors import world_errors
from ogdesk.store.file_check import examine, why_not_writable
from ogdesk.store.lock import FileLock, FileLocked, Holder, acquire, this_holder
from ogdesk.store.revision import HEAD


class OpenMode(Enum):
    """READ never needs the lock; WRITE waits for it and fails (a command); WRITE_OR_READ falls back to reading (the window).

    A search index that takes long to make is made for the window alone: commands search nothing.
    """

    READ = "read"
    WRITE = "write"
    WRITE_OR_READ = "write_or_read"


@dataclass(frozen=True)
class PreparedFile:
    """The result of the preparation: a file that can be opened, with the lock for writing, else why it is read-only and who has it."""

    lock: FileLock | None
    holder: Holder | None
    why_read_only: str

    def give_up(self) -> None:
        """It is not opened after all."""
        if self.lock is not None:
            self.lock.release()


def prepare_file(path: Path, clock: Clock, pc_name: str, mode: OpenMode) -> PreparedFile:
    """Take the lock where it is wanted, and bring a file of an older version to the present schema, after a backup.

    Raises FileLocked (WRITE only), WorldError for whatever is no usable council file.
    """
    revision = examine(path)
    ready = _locked(path, clock, pc_name, mode)
    try:
        if revision != HEAD and examine(path) != HEAD:
            # Looked at again: while this one waited for the lock, its holder may have brought the file up.
            _migrate(path, clock, has_lock=ready.lock is not None)
        if ready.lock is not None:
            _put_search_right(path, in_haste=mode is OpenMode.WRITE)
    except BaseException:
        ready.give_up()
        raise
    return ready


def _locked(path: Path, clock: Clock, pc_name: str, mode: OpenMode) -> PreparedFile:
    if mode is OpenMode.READ:
        return PreparedFile(None, None, say("このファイルは読むためだけに開いています。"))
    why = why_not_writable(path)
    if why and mode is OpenMode.WRITE:
        raise WorldError(why)
    return PreparedFile(None, None, why) if why else _take_lock(path, this_holder(clock, pc_name), mode)


def _take_lock(path: Path, me: Holder, mode: OpenMode) -> PreparedFile:
    """The lock, or the other holder and the sentence about it (a full disk keeps nobody from reading)."""
    try:
        return PreparedFile(acquire(path, me), None, "")
    except WorldError as error:
        if mode is OpenMode.WRITE:
            raise
        return PreparedFile(None, error.holder if isinstance(error, FileLocked) else None, error.sentence)


def _migrate(path: Path, clock: Clock, *, has_lock: bool) -> None:
    """Back an older file up and bring it to the present schema."""
    if not has_lock:
        raise WorldError(
            say(
                "「{name}」は古い版の ogdesk で作られています。書き込みのできる場所で、ほかに開いているかたがいないときに、一度開いてください。",
                name=path.name,
            )
        )
    from ogdesk.store.backup import BackupReason, backup_before  # noqa: PLC0415 - only an older file is migrated
    from ogdesk.store.migrate import upgrade  # noqa: PLC0415 - only an older file is migrated

    require_space(path.parent, 2 * path.stat().st_size)
    backup_before(path, BackupReason.MIGRATION, clock=clock)
    upgrade(path)


def _put_search_right(path: Path, *, in_haste: bool) -> None:
    """Make a missing or outdated search index anew; `in_haste` only a small one.

    Where that fails (a full disk), searching is slower, no more.
    """
    with suppress(WorldError), world_errors(path), closing(connect(path, read_only=False)) as connection:
        search.ensure(connection, in_haste=in_haste)
