"""保存先とバックアップ: the backups of the open file, a new one now, and going back to one of them."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ogdesk.acts.files.council_files import open_for_window
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.written_dates import said_day
from ogdesk.ground.clock import TOKYO
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import world_error
from ogdesk.ground.sentence import listed, say
from ogdesk.store import backup as backups
from ogdesk.store.backup import Backup, BackupReason
from ogdesk.store.file import CouncilFile
from ogdesk.store.lock import acquire, this_holder
from ogdesk.store.verify import is_damage, verify

_LEFTOVERS = ("-journal", "-wal", "-shm")
_MB = 1_000_000


@dataclass(frozen=True)
class BackupRow:
    """A backup: when (Japan's time), why it was made, how large; `recorded`: its bytes can be vouched for."""

    path: Path
    when: str
    reason: str
    size: str
    recorded: bool

    @property
    def id(self) -> str:
        """What tells it from the others in a list."""
        return str(self.path)


@dataclass(frozen=True)
class BackupMade:
    """The backups of a file, newest first, and the folder of the newest ('' while there is none)."""

    rows: tuple[BackupRow, ...]
    folder: str


@dataclass(frozen=True)
class RestoredBackup:
    """The file, open again; `problem` says why it still has the content of before ('' when all went well).

    `kept` is the backup of the state that was left.
    """

    file: CouncilFile
    problem: str
    kept: BackupRow


def backups_of(path: Path, here: Surroundings) -> BackupMade:
    """The automatic backups and those made by hand in 設定."""
    found = backups.list_backups(path, places=here.places)
    return BackupMade(tuple(map(_row, found)), str(found[0].path.parent) if found else "")


def back_up_now(path: Path, here: Surroundings) -> BackupRow:
    """いまバックアップを作る. Raises WorldError."""
    return _row(backups.backup_before(path, BackupReason.HAND, clock=here.clock, places=here.places))


def go_back(file: CouncilFile, source: Path, here: Surroundings) -> RestoredBackup:
    """このバックアップに戻す: keep the present state as a backup, then put `source` in the place of the open file.

    The restored copy is checked before the file is closed; from then on the file is always opened again, with the old
    content when it could not be replaced. Raises WorldError while nothing has changed and `file` is still open.
    """
    path = file.path
    if file.read_only:
        raise WorldError(
            say(
                "「{name}」は変更できません。{why_read_only}",
                name=path.name,
                why_read_only=file.why_read_only,
            )
        )
    with _beside(path) as folder:
        copy = Path(folder) / path.name
        _restored(source, copy)
        kept = backups.backup_before(path, BackupReason.RESTORE, clock=here.clock, places=here.places)
        file.close()
        problem = _replace(path, copy, here)
    try:
        return RestoredBackup(open_for_window(path, here), problem, _row(kept))
    except WorldError as error:
        # It was whole, and yet it can't be used here (a full disk while it is brought up to date, say).
        path.unlink(missing_ok=True)
        backups.restore(kept.path, path)
        sentence = say(
            "バックアップに戻せませんでした。内容は前のままです。{sentence}", sentence=error.sentence
        )
        return RestoredBackup(open_for_window(path, here), sentence, _row(kept))


def _beside(path: Path) -> tempfile.TemporaryDirectory[str]:
    """A folder on the same disk. What can't be cleaned away is no reason to stop half-way. Raises WorldError."""
    try:
        return tempfile.TemporaryDirectory(prefix=".ogdesk-", dir=path.parent, ignore_cleanup_errors=True)
    except OSError as error:
        raise world_error(error, path) from error


def _restored(source: Path, copy: Path) -> None:
    """A whole copy of the backup. Raises WorldError for a changed or damaged one."""
    backups.restore(source, copy, unverified=True)
    if any(map(is_damage, verify(copy))):
        raise WorldError(
            say(
                "「{name}」は壊れているので、戻しませんでした。いまの内容はそのままです。別のバックアップを選んでください。",
                name=source.name,
            )
        )


def _replace(path: Path, copy: Path, here: Surroundings) -> str:
    """Put the copy in place, under the lock so that nobody opens the file meanwhile; the sentence when it can't be."""
    try:
        lock = acquire(path, this_holder(here.clock, here.pc_name))
    except WorldError as error:
        return say("バックアップに戻せませんでした。{sentence}", sentence=error.sentence)
    try:
        if any(path.with_name(path.name + ending).exists() for ending in _LEFTOVERS):
            return say(
                "バックアップに戻せませんでした。ほかのプログラムがファイルを使っています。内容は前のままです。"
            )
        copy.replace(path)
    except OSError as error:
        return say(
            "バックアップに戻せませんでした。内容は前のままです。{sentence}",
            sentence=world_error(error, path).sentence,
        )
    finally:
        lock.release()
    return ""


def _row(found: Backup) -> BackupRow:
    at = found.made_at.astimezone(TOKYO)
    return BackupRow(found.path, _moment(at), found.reason, _size(found.size), found.is_recorded)


def _moment(at: datetime) -> str:
    return listed("　", said_day(at.date(), weekday=True), f"{at:%H:%M}")


def _size(count: int) -> str:
    return f"{count / _MB:.1f} MB" if count >= _MB else f"{max(1, count // 1000)} KB"
