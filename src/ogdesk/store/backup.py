"""Backups of a council file: made by SQLite's backup call, checked, and recorded with their digests.

A plain copy of a live file can be half of two states. So: `sqlite3.Connection.backup` into a temporary file, integrity
check, sync, rename, and beside it the record that lets a restore notice every changed bit. A failure leaves neither.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

import ogdesk
from ogdesk.ground.clock import TOKYO, Clock, utc_text
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import atomic_target, refuse_missing_folder, require_space, world_error
from ogdesk.ground.places import Places, user_places
from ogdesk.ground.sentence import say
from ogdesk.store.backup_retention import to_keep
from ogdesk.store.connect import connect
from ogdesk.store.digest import bytes_digest, dump_digest
from ogdesk.store.errors import world_errors
from ogdesk.store.file_check import examine
from ogdesk.store.file_identity import real_file
from ogdesk.store.restore import Restored, restore
from ogdesk.store.sidecar import Sidecar, read_sidecar, sidecar_path, write_sidecar

__all__ = [
    "Backup",
    "BackupReason",
    "Restored",
    "backup_before",
    "backup_folder",
    "backup_on_close",
    "list_backups",
    "make_backup",
    "restore",
]
FOLDER = "バックアップ"
DUE_AFTER = timedelta(hours=24)
_NAMED = re.compile(r"(?P<stem>.+)_(?P<at>\d{4}-\d\d-\d\d_\d{6})_(?P<reason>[^_]+?)(?P<again>-\d+)?")
_STAMP = "%Y-%m-%d_%H%M%S"
_SOURCE_FAULTS = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_SHORT_READ,
}


class BackupReason(StrEnum):
    """Why a backup lies in the folder of backups; the value stands in its name. HAND: 「いまバックアップを作る」."""

    MIGRATION = "更新前"
    RESTORE = "復元前"
    IMPORT = "取り込み前"
    CLOSE = "終了時"
    HAND = "手動"


@dataclass(frozen=True)
class Backup:
    """A backup on disk: `made_at` aware, `reason` '' when made by hand, `size` in bytes.

    `is_recorded`: its record is beside it, so a restore can vouch for the bytes.
    """

    path: Path
    made_at: datetime
    reason: str
    size: int
    is_recorded: bool


def make_backup(path: Path, target: Path, *, clock: Clock, reason: str = "") -> Backup:
    """Back the council file `path` up into the new file `target`, with its record `target.json`.

    Raises WorldError: unusable or damaged file, existing target or record, missing folder, not 2 × its size free, disk
    full. Neither file is there then.
    """
    revision = examine(path)
    refuse_missing_folder(target)
    if sidecar_path(target).exists():
        raise WorldError(
            say("「{name}」がすでにあります。別の名前を指定してください。", name=sidecar_path(target).name)
        )
    require_space(target.parent, 2 * path.stat().st_size)
    made_at = clock.now()
    with atomic_target(target, overwrite=False) as temporary:
        dump = _copy(path, temporary, target)
        digest, size = bytes_digest(temporary), temporary.stat().st_size
    sidecar = Sidecar(digest, dump, revision, ogdesk.__version__, utc_text(made_at), reason)
    try:
        write_sidecar(target, sidecar)
    except WorldError:
        target.unlink(missing_ok=True)
        raise
    return Backup(target, made_at.astimezone(UTC), reason, size, is_recorded=True)


def backup_before(path: Path, reason: BackupReason, *, clock: Clock, places: Places | None = None) -> Backup:
    """An automatic backup of `path` into its folder of backups, then those that are too many go. Raises WorldError."""
    path = real_file(path)
    folder = backup_folder(path, places or user_places())
    stem = f"{path.stem}_{clock.now().astimezone(TOKYO).strftime(_STAMP)}_{reason.value}"
    made = make_backup(path, _free_name(folder, stem, path.suffix), clock=clock, reason=reason.value)
    _thin(path, clock, places)
    return made


def backup_on_close(path: Path, *, clock: Clock, places: Places | None = None) -> Backup | None:
    """A backup when the last one is 24 hours old or more and the content is another one since; else None.

    Raises WorldError, as `backup_before` does.
    """
    last = next(iter(list_backups(path, places=places)), None)
    if last is not None and (clock.now() - last.made_at < DUE_AFTER or _is_unchanged(path, last)):
        return None
    return backup_before(path, BackupReason.CLOSE, clock=clock, places=places)


def list_backups(path: Path, *, places: Places | None = None) -> list[Backup]:
    """The automatic backups of the council file `path`, newest first, wherever they had to be written."""
    path = real_file(path)
    found = [
        backup
        for folder in _folders(path, places or user_places())
        if folder.is_dir()
        for entry in folder.iterdir()
        if (backup := _recognised(entry, path)) is not None
    ]
    return sorted(found, key=lambda b: (b.made_at, b.path.name), reverse=True)


def backup_folder(path: Path, places: Places) -> Path:
    """The folder `バックアップ` beside the file, made if need be; one of this user's where that can't be written.

    Raises WorldError when neither can.
    """
    beside, own = _folders(path, places)
    if _is_writable(beside):
        return beside
    try:
        own.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise world_error(error, own) from error
    return own


def _copy(path: Path, temporary: Path, target: Path) -> str:
    """Copy the database and look it through; gives the digest of its canonical dump."""
    try:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
            _fill(copy, path)
            if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise WorldError(
                    say(
                        "「{name}」は壊れているので、バックアップを作りませんでした。前のバックアップから元に戻してください。",
                        name=path.name,
                    ),
                    "integrity_check",
                )
            return dump_digest(copy)
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0)
        with world_errors(path if code in _SOURCE_FAULTS or code & 0xFF in _SOURCE_FAULTS else target):
            raise


def _fill(copy: sqlite3.Connection, path: Path) -> None:
    """Copy the pages of one moment: the open reading transaction keeps writers out until the last one."""
    copy.execute("PRAGMA synchronous = OFF")
    with closing(connect(path, read_only=True)) as source:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(copy)
    copy.execute("PRAGMA journal_mode = DELETE")


def _is_unchanged(path: Path, last: Backup) -> bool:
    try:
        sidecar = read_sidecar(last.path)
    except WorldError:
        return False
    if sidecar is None:
        return False
    with world_errors(path), closing(connect(path, read_only=True)) as connection:
        connection.execute("BEGIN")
        return dump_digest(connection) == sidecar.dump_sha256


def _thin(path: Path, clock: Clock, places: Places | None) -> None:
    """Remove the automatic backups that are too many. One that can't be removed now goes another time."""
    backups = list_backups(path, places=places)
    kept = to_keep((_in_tokyo(b) for b in backups), clock.now().astimezone(TOKYO))
    for backup in backups:
        if _in_tokyo(backup) not in kept:
            with contextlib.suppress(OSError):
                backup.path.unlink()
                sidecar_path(backup.path).unlink(missing_ok=True)


def _in_tokyo(backup: Backup) -> datetime:
    return backup.made_at.astimezone(TOKYO)


def _recognised(entry: Path, path: Path) -> Backup | None:
    """The backup, if the file is an automatic backup of the council file `path` by its name."""
    named = _NAMED.fullmatch(entry.stem)
    if entry.suffix != path.suffix or named is None or named["stem"] != path.stem:
        return None
    if named["reason"] not in set(BackupReason) or not entry.is_file():
        return None
    try:
        made_at = datetime.fromisoformat(named["at"].replace("_", "T")).replace(tzinfo=TOKYO)
    except ValueError:
        return None
    recorded = sidecar_path(entry).exists()
    return Backup(entry, made_at.astimezone(UTC), named["reason"], entry.stat().st_size, recorded)


def _free_name(folder: Path, stem: str, suffix: str) -> Path:
    names = (f"{stem}{again}{suffix}" for again in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(path for name in names if not (path := folder / name).exists())


def _folders(path: Path, places: Places) -> tuple[Path, Path]:
    """Beside the file, and this user's own; files of one name from two folders do not meet in the latter."""
    path = real_file(path)
    where = sha256(str(path.absolute().parent).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return path.absolute().parent / FOLDER, places.data / FOLDER / where


def _is_writable(folder: Path) -> bool:
    """Tried, not asked: on shares and on Windows the answer of the system is no proof."""
    try:
        folder.mkdir(exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder)
    except OSError:
        return False
    os.close(handle)
    Path(name).unlink()
    return True
