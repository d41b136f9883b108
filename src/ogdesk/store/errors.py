"""Turns the database's failures into sentences, by SQLite's error code and never by its text."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import Sentence, say
from ogdesk.store.failure_reasons import not_stored

_PRIMARY = 0xFF
_HALF_WRITTEN = {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY}
_WRITING = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
}
_SENTENCES = {
    sqlite3.SQLITE_BUSY: say(
        "「{name}」は、ほかのプログラムが使っています。少し待ってから、もう一度実行してください。"
    ),
    sqlite3.SQLITE_LOCKED: say(
        "「{name}」は、ほかの処理が使っています。少し待ってから、もう一度実行してください。"
    ),
    sqlite3.SQLITE_READONLY: say(
        "「{name}」は読み取り専用です。書き込みのできる場所にコピーして開いてください。"
    ),
    sqlite3.SQLITE_IOERR: say(
        "「{name}」を読み書きできませんでした。保存先がつながっているか確かめてください。"
    ),
    sqlite3.SQLITE_CORRUPT: say("「{name}」は壊れています。バックアップから元に戻してください。"),
    sqlite3.SQLITE_FULL: say(
        "「{name}」に保存できませんでした。ディスクに空きがありません。空きを作って、もう一度実行してください。"
    ),
    sqlite3.SQLITE_CANTOPEN: say(
        "「{name}」を開けませんでした。場所と、読み書きする権限を確かめてください。"
    ),
    sqlite3.SQLITE_PERM: say(
        "「{name}」を読み書きする権限がありません。別の場所を選ぶか、管理者に確かめてください。"
    ),
    sqlite3.SQLITE_NOTADB: say(
        "「{name}」は協議会のファイルではありません。拡張子が .ogdesk のファイルを選んでください。"
    ),
}
_HALF_WRITTEN_SENTENCE = say(
    "「{name}」は、前回の保存が途中で止まったままです。となりの「{name}-journal」といっしょに書き込みのできる場所へコピーして、そこで開いてください。"
)
_WRITE_SENTENCE = say(
    "「{name}」に保存できませんでした。ディスクの空きと、保存先がつながっているかを確かめて、もう一度実行してください。"
)


class NotFound(WorldError):
    """What was asked for is not in the file."""


class NotACouncilFile(WorldError):
    """The file is no council file, or one this program can't read."""


class Damaged(WorldError):
    """The file holds what no program of ours has written."""

    def __init__(self, name: str, detail: str = "") -> None:
        super().__init__(Sentence(_SENTENCES[sqlite3.SQLITE_CORRUPT], name=name), detail)


class StillUsed(WorldError):
    """What was to be deleted is still pointed at."""


class world_errors:  # noqa: N801  used like contextlib's own: `with world_errors(path):`
    """Turns the world's database failures inside the block into WorldError; ours pass as they are.

    `path` is the file that the sentence names. Errors of sqlite3 and of SQLAlchemy around it are both understood.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        cause = getattr(error, "orig", None) or error
        if isinstance(cause, sqlite3.Error):
            sentence = sentence_for(cause, self._path)
            if sentence:
                raise not_stored(sentence, code_of(cause), self._path) from error
        if isinstance(error, UnicodeDecodeError) and _is_the_databases(trace):
            raise Damaged(self._path.name, "UnicodeDecodeError") from error


def sentence_for(error: sqlite3.Error, path: Path) -> str:
    """The sentence for an error of SQLite on `path`, '' where the error is ours (a bug)."""
    code = code_of(error)
    if code in _HALF_WRITTEN or (code & _PRIMARY in _BLOCKED and _has_hot_journal(path)):
        return Sentence(_HALF_WRITTEN_SENTENCE, name=path.name)
    if code in _WRITING:
        return Sentence(_WRITE_SENTENCE, name=path.name)
    return Sentence(_SENTENCES.get(code & _PRIMARY, ""), name=path.name)


_BLOCKED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}


def _has_hot_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _is_the_databases(trace: TracebackType | None) -> bool:
    """Whether it arose in a call to the database: a message of SQLite may hold damaged bytes of the file."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = trace.tb_frame.f_globals.get("__name__", "") if trace else ""
    return module.startswith(("sqlalchemy.", "ogdesk.store."))


def code_of(error: sqlite3.Error) -> int:
    """SQLite's extended code; a text that is no UTF-8 comes from the driver without one and means damage."""
    missing = sqlite3.SQLITE_CORRUPT if type(error) is sqlite3.OperationalError else 0
    return getattr(error, "sqlite_errorcode", None) or missing
