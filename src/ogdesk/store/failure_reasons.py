"""One short sentence that says why the file can't be reached or written just now, for a sentence of the window."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import Sentence, say

_PRIMARY = 0xFF
_LITTLE = 1_000_000
"""Bytes: with less than that free, a failed write is told as a full disk."""
_FULL = say("ディスクに空きがありません。")
_BUSY = say("「{name}」をほかのプログラムが使っています。")
_AWAY = say("保存先（{folder}）につながりません。")
_GONE = say("「{name}」が保存先（{folder}）にありません。")
_OTHER = say("「{name}」が別のファイルに入れ替わっています。開き直してください。")
_FORBIDDEN = say("「{name}」に書き込む権限がありません。")
_UNSURE = say("保存先（{folder}）に書き込めません。ディスクの空きと、つながりを確かめてください。")
_BROKEN = say("「{name}」が壊れています。バックアップから元に戻してください。")
_REASONS = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _FORBIDDEN,
    sqlite3.SQLITE_PERM: _FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: _FORBIDDEN,
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
}


class NotStored(WorldError):
    """The world keeps the file from being read or written.

    `reason` is the cause alone; `is_replaced` says that the file at its place is another one now, so that no further try
    can go well before it is opened again.
    """

    def __init__(self, sentence: str, reason: str, detail: str = "", *, is_replaced: bool = False) -> None:
        super().__init__(sentence, detail)
        self.reason = reason
        self.is_replaced = is_replaced


def replaced(path: Path, detail: str = "") -> NotStored:
    """Another file bears the name: what is typed must not go into it unseen."""
    sentence = Sentence(_OTHER, name=path.name)
    return NotStored(sentence, sentence, detail, is_replaced=True)


def not_stored(sentence: str, code: int, path: Path) -> NotStored:
    """The failure with SQLite's extended `code` on `path`; `sentence` is what stands where nothing better is known."""
    detail = f"sqlite {code}"
    if code == sqlite3.SQLITE_READONLY_DBMOVED and path.exists():
        return replaced(path, detail)
    reason = _reason(code, path)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        sentence = say("{reason}元に戻してから、もう一度実行してください。", reason=reason)
    return NotStored(sentence, reason, detail)


def _reason(code: int, path: Path) -> Sentence:
    if not path.parent.is_dir():
        pattern = _AWAY
    elif not path.exists():
        pattern = _GONE
    elif code & _PRIMARY == sqlite3.SQLITE_IOERR:
        pattern = _FULL if shutil.disk_usage(path.parent).free < _LITTLE else _UNSURE
    else:
        pattern = _REASONS.get(code & _PRIMARY, _UNSURE)
    return Sentence(pattern, name=path.name, folder=str(path.parent))
