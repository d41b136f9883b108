"""The open council file: reading, acts, undo and redo."""

from __future__ import annotations

import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import ogdesk
from ogdesk.council.entity import EntityField
from ogdesk.ground.clock import Clock, utc_text
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import atomic_target
from ogdesk.ground.sentence import say
from ogdesk.store import search
from ogdesk.store.change import Change
from ogdesk.store.errors import world_errors
from ogdesk.store.failure_reasons import replaced
from ogdesk.store.file_identity import real_file
from ogdesk.store.history_step import HistoryStep, StepQuery
from ogdesk.store.lock import FileLock, Holder, user_name
from ogdesk.store.preparation import OpenMode, prepare_file
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from ogdesk.store import journal
    from ogdesk.store.images import RowChange
    from ogdesk.store.rows_before_after import Rows


class CouncilFile:
    """One open council file (*.ogdesk). Close it, or use it in a `with`.

    `read_only` says whether acts are refused, `why_read_only` the sentence for it, `holder` who has it open for writing,
    `changed` whether anything was committed since it was opened.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock,
        pc_name: str,
        lock: FileLock | None,
        why_read_only: str,
        holder: Holder | None,
    ) -> None:
        from ogdesk.store import mapping  # noqa: F401 - a session finds the classes by their mappers
        from ogdesk.store.engine import for_writing, make_engine

        self.path = path
        self.holder = holder
        self.why_read_only = why_read_only
        self.changed = False
        self._newest: journal.Mark = ()
        self._one_at_a_time = threading.RLock()
        self._clock = clock
        self._pc_name = pc_name
        self._user = user_name()
        self._visit = str(uuid.uuid4())
        self._lock = lock
        self._engine = make_engine(path, read_only=lock is None)
        self._writing_engine = for_writing(self._engine)

    @classmethod
    def create(cls, path: Path, *, clock: Clock, pc_name: str) -> CouncilFile:
        """Make a new, empty council file and open it for writing; a crash on the way leaves nothing.

        Raises WorldError for an existing target, a missing or forbidden folder, a full disk.
        """
        from ogdesk.store.migrate import make_tables

        with atomic_target(path, overwrite=False) as temporary:
            make_tables(temporary, {"app_version": ogdesk.__version__, "made_at": utc_text(clock.now())})
        return cls.open(path, clock=clock, pc_name=pc_name, mode=OpenMode.WRITE)

    @classmethod
    def open(cls, path: Path, *, clock: Clock, pc_name: str, mode: OpenMode) -> CouncilFile:
        """Open an existing council file; one of an older version is backed up and brought to the present schema. A link is
        followed: `path` of what is opened is the file itself.

        Raises FileLocked (WRITE only), WorldError for whatever is no usable council file.
        """
        path = real_file(path)
        ready = prepare_file(path, clock, pc_name, mode)
        try:
            made = cls(
                path,
                clock=clock,
                pc_name=pc_name,
                lock=ready.lock,
                why_read_only=ready.why_read_only,
                holder=ready.holder,
            )
            made._note_newest()
            return made
        except BaseException:
            ready.give_up()
            raise

    @property
    def read_only(self) -> bool:
        """Whether acts are refused."""
        return self._lock is None

    def close(self) -> None:
        """Give file and lock free; a second time does nothing."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
            self.why_read_only = say("このファイルは閉じています。")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One short snapshot. What is done to its entities never reaches the file. Raises WorldError."""
        from sqlalchemy.orm import Session

        with world_errors(self.path), Session(self._engine, autoflush=False) as session:
            yield Reading(session)

    @contextmanager
    def act(
        self, title: str, place: EntityField | None = None, merge_key: str | None = None
    ) -> Iterator[Writing]:
        """One act in one transaction, committed at the end of the block; an exception in it leaves the file as it was.

        `title` names it in 元に戻す and 変更履歴, `place` is where it was done. Acts with the same `merge_key` one right
        after the other are one step of undo. Raises WorldError (read-only, disk full, …).
        """
        from sqlalchemy.orm import Session

        from ogdesk.store import journal

        self._refuse_read_only()
        with (
            self._one_at_a_time,
            world_errors(self.path),
            Session(self._writing_engine, autoflush=False, expire_on_commit=False) as session,
        ):
            self._refuse_another(session.connection())
            writing = Writing(session, title)
            yield writing
            changes = writing.changes()
            step = self._record(session.connection(), self._head(title, place, merge_key), changes)
            newest = journal.newest(session.connection())
            session.commit()
            self._newest = newest
            self.changed = True
            writing.change = _change(step, title, changes)

    def undo(self) -> Change:
        """Take the last act back. Raises WorldError when there is none, or its rows have changed since."""
        from ogdesk.store import journal

        return self._move(journal.undo_moves, say("元に戻す操作はありません。"))

    def undo_step(self, step: int) -> Change:
        """Take back the act `step` and no other. Raises WorldError when another act is the last one in force."""
        from ogdesk.store import journal

        other = say(
            "このあとにほかの変更があるか、もう元に戻してあるので、戻しませんでした。変更履歴で確かめてください。"
        )
        return self._move(lambda connection: journal.undo_moves_of(connection, step), other)

    def redo(self) -> Change:
        """Do the act again that was taken back last. Raises WorldError when there is none, or rows have changed."""
        from ogdesk.store import journal

        return self._move(journal.redo_moves, say("やり直す操作はありません。"))

    def go_to(self, step: int) -> Change:
        """この時点に戻す: undo or redo, all at once or not at all, until the act `step` is the newest in force.

        The change is empty when it is so already. Raises WorldError where no undo or redo leads there, or rows have changed.
        """
        from ogdesk.store import journal

        nothing = say("この変更は、あとの変更に置き換わっています。いまの内容を見て、入力し直してください。")
        return self._move(lambda connection: journal.moves_to(connection, step), nothing)

    def undo_title(self) -> str | None:
        """The title of the act that `undo` would take back."""
        from ogdesk.store import journal

        return self._title(journal.next_undo)

    def redo_title(self) -> str | None:
        """The title of the act that `redo` would do again."""
        from ogdesk.store import journal

        return self._title(journal.next_redo)

    def history(
        self, *, limit: int = 200, before: int | None = None, entity: EntityField | None = None
    ) -> list[HistoryStep]:
        """変更履歴, newest first: at most `limit` steps older than the step `before`, of one `entity` (its field is not looked at)."""
        return self.steps(StepQuery(limit, before, entity))

    def steps(self, wanted: StepQuery) -> list[HistoryStep]:
        """The steps of the 変更履歴 that are `wanted`, newest first."""
        from ogdesk.store.history import read_history

        with world_errors(self.path), self._engine.connect() as connection:
            return read_history(connection, wanted)

    def in_force(self) -> int | None:
        """The newest act that is not taken back, None when all are."""
        from ogdesk.store.history import newest_in_force

        with world_errors(self.path), self._engine.connect() as connection:
            return newest_in_force(connection)

    def people_of_history(self) -> list[tuple[str, str]]:
        """Who did anything in this file: (user, PC)."""
        from ogdesk.store.history import people_of

        with world_errors(self.path), self._engine.connect() as connection:
            return people_of(connection)

    def around(self, step: int, tables: Sequence[str]) -> tuple[Rows, Rows] | None:
        """The rows of `tables` just before and just after the act `step`; None for an act that others replaced."""
        from ogdesk.store.rows_before_after import rows_around

        with world_errors(self.path), self._engine.connect() as connection:
            return rows_around(connection, step, tables)

    def seal_history(self) -> None:
        """Let undo go no further back than now (a freshly made sample, say); the steps stay in the history."""
        from ogdesk.store import journal

        self._refuse_read_only()
        with world_errors(self.path), self._writing_engine.begin() as connection:
            journal.seal(connection)

    def _move(self, find: Callable[[Connection], list[journal.Move] | None], nothing: str) -> Change:
        from ogdesk.store import journal
        from ogdesk.store.replay import still_fitting

        self._refuse_read_only()
        with self._one_at_a_time:
            with world_errors(self.path), still_fitting(), self._writing_engine.begin() as connection:
                self._refuse_another(connection)
                moves = find(connection)
                if moves is None:
                    raise WorldError(nothing)
                done = [self._replay(connection, kind, step) for kind, step in moves]
                newest = journal.newest(connection)
            self._newest = newest
            self.changed = self.changed or bool(done)
        touched = frozenset(place for change in done for place in change.touched)
        return replace(done[-1], touched=touched) if done else Change(None, "")

    def _replay(self, connection: Connection, kind: str, step: journal.Step) -> Change:
        from ogdesk.store import journal
        from ogdesk.store.replay import replay

        changes = replay(connection, step, backward=kind == journal.UNDO)
        head = self._head(step.title, _place(step), None)
        number = journal.record_move(connection, head, kind, step.id)
        _index(connection, changes)
        return _change(number, step.title, changes)

    def _title(self, find: Callable[[Connection], journal.Step | None]) -> str | None:
        with world_errors(self.path), self._engine.connect() as connection:
            step = find(connection)
        return None if step is None else str(step.title)

    def _record(self, connection: Connection, head: journal.StepHead, changes: list[RowChange]) -> int | None:
        from ogdesk.store import journal

        if not changes:
            return None
        _index(connection, changes)
        return journal.record_edit(connection, head, changes)

    def _head(self, title: str, place: EntityField | None, merge_key: str | None) -> journal.StepHead:
        from ogdesk.store import journal

        at = utc_text(self._clock.now())
        return journal.StepHead(title, at, self._user, self._pc_name, self._visit, place, merge_key)

    def _note_newest(self) -> None:
        from ogdesk.store import journal

        with world_errors(self.path), self._engine.connect() as connection:
            self._newest = journal.newest(connection)

    def _refuse_another(self, connection: Connection) -> None:
        """While we hold the lock nobody else writes: another newest step means that another file was copied over ours."""
        from ogdesk.store import journal

        if journal.newest(connection) != self._newest:
            raise replaced(self.path)

    def _refuse_read_only(self) -> None:
        if self._lock is None:
            raise WorldError(
                say(
                    "「{name}」は変更できません。{why_read_only}",
                    name=self.path.name,
                    why_read_only=self.why_read_only,
                )
            )


def _index(connection: Connection, changes: list[RowChange]) -> None:
    plain: sqlite3.Connection = connection.connection.dbapi_connection  # type: ignore[assignment]
    search.reindex_rows(plain, [(c.table, c.before, c.after) for c in changes])


def _place(step: journal.Step) -> EntityField | None:
    return EntityField(step.place_entity, step.place_id, step.place_field) if step.place_entity else None


def _change(step: int | None, title: str, changes: list[RowChange]) -> Change:
    return Change(step, title, frozenset(place for change in changes for place in change.touched()))
