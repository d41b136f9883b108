"""Atomic writing: a file is either the old one or the whole new one."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say

_REPLACE_TRIES = 5
_WINDOWS = os.name == "nt"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_atomic(path: Path, data: bytes, *, overwrite: bool = True) -> None:
    """Write `data` to `path` through a temp file in the same folder: flush, fsync, replace. New files are 0600.

    Raises WorldError (sentence for a full disk, a missing or forbidden folder, an existing target).
    """
    with atomic_target(path, overwrite=overwrite) as temporary:
        temporary.write_bytes(data)


@contextlib.contextmanager
def atomic_target(path: Path, *, overwrite: bool = True, kept_elsewhere: bool = False) -> Iterator[Path]:
    """Give a temp path beside `path`; on a clean exit it is synced and takes the name, else it is removed.

    `kept_elsewhere`: the same bytes are committed already (a hand-out in the council file), so a power cut loses nothing
    and the wait for the disk is spared. Raises WorldError as `write_atomic` does.
    """
    refuse_missing_folder(path)
    if not overwrite and path.exists():
        raise WorldError(say("「{name}」はすでにあります。別の名前を指定してください。", name=path.name))
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise world_error(error, path) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        if not kept_elsewhere:
            _sync(temporary)
        _publish(temporary, path, overwrite=overwrite)
        if not kept_elsewhere:
            _sync_folder(path.parent)
    except OSError as error:
        raise world_error(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def refuse_missing_folder(path: Path) -> None:
    """Raise WorldError when the folder that `path` would lie in does not exist."""
    if not path.parent.is_dir():
        raise WorldError(
            say(
                "保存先のフォルダー「{parent}」がありません。フォルダーを作るか、別の場所を選んでください。",
                parent=path.parent,
            )
        )


def require_space(folder: Path, needed: int) -> None:
    """Raise WorldError unless `needed` bytes are free where `folder` lies."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise WorldError(
            say(
                "「{folder}」の空きが足りません（必要 {needed}、空き {free}）。不要なファイルを減らして、もう一度実行してください。",
                folder=folder,
                needed=_megabytes(needed),
                free=_megabytes(free),
            )
        )


def world_error(error: OSError, path: Path) -> WorldError:
    """The sentence for an OSError on `path`."""
    if error.errno in _FULL:
        return WorldError(
            say(
                "「{path}」に書けませんでした。ディスクに空きがありません。空きを作って、もう一度実行してください。",
                path=path,
            ),
            str(error),
        )
    if isinstance(error, FileNotFoundError):
        return WorldError(
            say("「{path}」が見つかりません。場所と名前を確かめてください。", path=path), str(error)
        )
    if isinstance(error, FileExistsError):
        return WorldError(
            say("「{name}」はすでにあります。別の名前を指定してください。", name=path.name), str(error)
        )
    if isinstance(error, IsADirectoryError):
        return WorldError(
            say("「{path}」はフォルダーです。ファイルの名前を指定してください。", path=path), str(error)
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return WorldError(
            say(
                "「{path}」を読み書きする権限がありません。別の場所を選ぶか、管理者に確かめてください。",
                path=path,
            ),
            str(error),
        )
    return WorldError(
        say("「{path}」を読み書きできませんでした。保存先がつながっているか確かめてください。", path=path),
        str(error),
    )


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _publish(temporary: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        _replace(temporary, path)
    elif _WINDOWS:
        temporary.rename(path)
    else:
        _link(temporary, path)


def _link(temporary: Path, path: Path) -> None:
    """Take the name only if it is free; shares and exFAT know no links: there the name is taken first, then filled."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _replace(temporary, path)


def _replace(temporary: Path, path: Path) -> None:
    """On Windows a virus scanner or a viewer may hold the target for a moment; other systems replace at once."""
    for attempt in range(_REPLACE_TRIES):
        try:
            temporary.replace(path)
            return
        except PermissionError:
            if not _WINDOWS or attempt == _REPLACE_TRIES - 1:
                raise
            time.sleep(0.1 * (attempt + 1))


def _sync_folder(folder: Path) -> None:
    if _WINDOWS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"
