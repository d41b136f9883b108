"""One open council file and everything the pages do with it.

Pages never open the file themselves: they `read` rows, `act`, `edit` fields, and listen to `changed`. All of it runs in
the file's thread, in order; entities never leave it. Nothing here imports the database before the first list is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ogdesk.acts import rows
from ogdesk.acts.here import Here
from ogdesk.desk.drafts import DraftKeeper, Typed
from ogdesk.desk.edits import EditQueue, Wanted, Written, as_typed, field_write
from ogdesk.desk.tasks import Job, Lane, Progress, Task, TaskRunner
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    import sqlite3

    from ogdesk.acts.editing import Edit, Edited
    from ogdesk.acts.glance import Glance
    from ogdesk.council.entity import EntityField
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

T = TypeVar("T")
Failed = Callable[[WorldError], object]


@dataclass
class _Held:
    """The open file; only the file's thread touches it while tasks run."""

    file: CouncilFile | None = None

    def need(self) -> CouncilFile:
        if self.file is None:
            raise WorldError("ファイルが開かれていません。ファイルを開いてから、もう一度お試しください。")
        return self.file


@dataclass(frozen=True)
class _Done:
    """What came of an act, and the undo state after it."""

    result: Any
    change: Change | None
    titles: tuple[str | None, str | None]
    place: EntityField | None = None


class Session(QObject):
    """Signals come on the GUI thread.

    Order at opening: `listed` (rows can be read), `opened` (everything can), or `openFailed(sentence)`.
    `changed(change, origin)` after each act, undo and redo; `origin` is whatever the initiator handed over, so that it can
    skip its own echo. `moved(change, place)` after undo and redo: where the window should go.
    """

    listed = Signal()
    opened = Signal()
    openFailed = Signal(str)  # noqa: N815 - a signal, named as Qt's are
    closed = Signal()
    changed = Signal(object, object)
    moved = Signal(object, object)
    saved = Signal(object)
    """The moment (aware datetime) of the last save."""
    notSaved = Signal(str)  # noqa: N815
    """A sentence: what was typed could not be written; `retry()` tries again. '' when it is all right again."""
    problem = Signal(str)
    """A WorldError that nobody took."""
    undoStateChanged = Signal(object, object)  # noqa: N815
    """Title of the act that undo takes back, and of that which redo does again; None where there is none."""
    draftsChanged = Signal(object)  # noqa: N815
    """A Typed that was put, or the key (entity, id, field) of one that was dropped."""

    def __init__(self, here: Here, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = here
        self.runner = runner
        self.path: Path | None = None
        self.glance: Glance | None = None
        self.read_only = False
        self.holder_words = ""
        self.undo_title: str | None = None
        self.redo_title: str | None = None
        self.drafts = DraftKeeper(runner, here.places.drafts, self)
        self._held = _Held()
        self._ready = False
        self._waiting: list[Callable[[], object]] = []
        self._queue = EditQueue(self)

    # ---- opening and closing

    @property
    def file(self) -> CouncilFile | None:
        """The open file, None before `opened`; touch it only inside `read` and `act`."""
        return self._held.file

    @property
    def is_open(self) -> bool:
        return self._ready

    def open(self, path: Path) -> None:
        """Open a council file in the background: first its plain rows (`listed`), then all of it (`opened`)."""
        self.path = path
        self._ready = False
        self.runner.run(
            Lane.FILE,
            lambda: rows.examine(path),
            done=lambda _revision: self._on_listed(path),
            failed=self._on_open_failed,
            words="ファイルを開いています",
        )

    def take(self, make: Callable[[], CouncilFile]) -> None:
        """Make a new file in the background and use it (見本, 新しくはじめる). `openFailed` when that fails."""
        self._ready = False
        self.runner.run(
            Lane.FILE,
            lambda: self._hold(make),
            done=self._on_made,
            failed=self._on_open_failed,
            words="ファイルを作っています",
        )

    def close(self) -> None:
        """Give file and lock free, in the file's thread, after all that was asked before."""
        self._ready = False
        self.drafts.flush()
        self.runner.run(Lane.FILE, self._release, done=lambda _none: self.closed.emit())

    # ---- reading

    def rows(
        self,
        work: Callable[[sqlite3.Connection], T],
        done: Callable[[T], object],
        *,
        key: str | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Plain list rows (`acts.rows`), from `listed` on. Read ids and the first page in one go: at the start the next
        work waits until the file is open."""
        path = self.path
        assert path is not None

        def read() -> T:
            with rows.reading(path) as connection:
                return work(connection)

        return self.runner.run(Lane.FILE, read, done=done, failed=failed or self._tell, key=key, owner=self)

    def read(
        self,
        work: Callable[[Reading], T],
        done: Callable[[T], object],
        *,
        key: str | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Read through entities; `work` must return frozen rows. A later read with the same `key` overtakes this one."""

        def read() -> T:
            with self._held.need().reading() as reading:
                return work(reading)

        self._when_open(
            lambda: self.runner.run(
                Lane.FILE, read, done=done, failed=failed or self._tell, key=key, owner=self
            )
        )

    def look(
        self,
        work: Callable[[CouncilFile], T],
        done: Callable[[T], object],
        *,
        key: str | None = None,
        failed: Failed | None = None,
    ) -> None:
        """As `read`, for an act that opens its own reading (preview, check, history)."""
        self._when_open(
            lambda: self.runner.run(
                Lane.FILE,
                lambda: work(self._held.need()),
                done=done,
                failed=failed or self._tell,
                key=key,
                owner=self,
            )
        )

    # ---- acting

    def act(
        self,
        work: Callable[[CouncilFile], T],
        done: Callable[[T], object] | None = None,
        *,
        failed: Failed | None = None,
        origin: object = None,
    ) -> None:
        """Do an act of `ogdesk.acts`; then `changed`, `saved`, `done(result)`."""

        def run() -> _Done:
            file = self._held.need()
            return self._report(file, work(file))

        self._when_open(
            lambda: self.runner.run(
                Lane.FILE,
                run,
                done=lambda finished: self._acted(finished, done, origin),
                failed=failed or self._tell,
                owner=self,
            )
        )

    def act_long(
        self,
        work: Callable[[CouncilFile, Job], T],
        done: Callable[[T], object],
        *,
        words: str,
        failed: Failed | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> Task:
        """An act with progress and 「中止する」 (`task.cancel()`); only when the file is open."""

        def run(job: Job) -> _Done:
            file = self._held.need()
            return self._report(file, work(file, job))

        return self.runner.run_long(
            Lane.FILE,
            run,
            done=lambda finished: self._acted(finished, done, None),
            failed=failed or self._tell,
            progress=progress,
            words=words,
            owner=self,
        )

    def edit(
        self,
        edits: Sequence[Edit],
        *,
        merge_key: str | None = None,
        origin: object = None,
        failed: Callable[[BadValue], object] | None = None,
        done: Callable[[Edited], object] | None = None,
    ) -> None:
        """Write typed values. `failed` gets the BadValue of a refused one; it waits and is tried again together with the
        next value of the same thing (start and end of a sitting). When the file can't be written, it waits for `retry`."""
        write = field_write(edits, today=self.here.today, merge_key=merge_key)
        self._queue.send(Wanted(tuple(as_typed(edit) for edit in edits), write, origin, failed, done))

    def write(
        self,
        typed: Typed,
        work: Callable[[CouncilFile], Change],
        *,
        origin: object = None,
        failed: Callable[[BadValue], object] | None = None,
        done: Callable[[Change], object] | None = None,
    ) -> None:
        """As `edit`, for a typed text that is no field (the own words of a notice's block): `work` is its act."""
        self._queue.send(
            Wanted((typed,), lambda file, _partners: Written(work(file), (typed,)), origin, failed, done)
        )

    def retry(self) -> None:
        """「もう一度保存する」"""
        self._queue.retry()

    def undo(self) -> None:
        """Take back the last act; the window goes where it was done (`moved`)."""
        self._move(lambda file: file.undo())

    def redo(self) -> None:
        """Do it again."""
        self._move(lambda file: file.redo())

    # ---- drafts

    def draft_changed(self, typed: Typed | Edit) -> None:
        """A field holds this text now, not saved yet."""
        value = as_typed(typed)
        if self.drafts.put(value):
            self.draftsChanged.emit(value)

    def draft_cleared(self, entity: str, entity_id: int, field: str, text: str | None = None) -> None:
        """The value was saved, or the field shows the stored one again."""
        key = (entity, entity_id, field)
        if self.drafts.drop(key, text):
            self.draftsChanged.emit(key)

    # ---- inside

    def _on_listed(self, path: Path) -> None:
        self.listed.emit()
        self.runner.run(
            Lane.FILE,
            lambda: self._hold(lambda: _open_for_window(path, self.here), path),
            done=self._on_opened,
            failed=self._on_open_failed,
            words="ファイルを開いています",
        )

    def _on_made(self, finished: _Done) -> None:
        if self._held.file is not None:
            self.path = self._held.file.path
        self.listed.emit()
        self._on_opened(finished)

    def _on_opened(self, finished: _Done) -> None:
        file = self._held.need()
        self.glance = finished.result
        self.read_only = file.read_only
        self.holder_words = file.why_read_only if file.read_only else ""
        self.drafts.belong_to(file.path)
        self._queue.forget()
        self._ready = True
        self._show_titles(finished.titles)
        self.opened.emit()
        waiting, self._waiting = self._waiting, []
        for submit in waiting:
            submit()

    def _on_open_failed(self, error: WorldError) -> None:
        kept = self._held.file
        self._ready = kept is not None
        self.path = kept.path if kept is not None else None
        if kept is None:
            self._waiting.clear()
        self.openFailed.emit(error.sentence)

    def _hold(self, make: Callable[[], CouncilFile], path: Path | None = None) -> _Done:
        """In the file's thread: let go of the present file only when the new one is there."""
        from ogdesk.acts.glance import glance

        if self._held.file is not None and self._held.file.path == path:
            # Our own lock must not keep us out of the file we open anew.
            self._release()
        made = make()
        try:
            seen = glance(made, self.here.today)
            titles = (made.undo_title(), made.redo_title())
        except BaseException:
            made.close()
            raise
        self._release()
        self._held.file = made
        return _Done(seen, None, titles)

    def _release(self) -> None:
        file, self._held.file = self._held.file, None
        if file is not None:
            from ogdesk.acts.closing import close_file

            close_file(file, self.here)

    def _when_open(self, submit: Callable[[], object]) -> None:
        if self._ready:
            submit()
        else:
            self._waiting.append(submit)

    def _report(self, file: CouncilFile, result: Any) -> _Done:
        """In the file's thread, after an act."""
        change = result if hasattr(result, "touched") else getattr(result, "change", None)
        return _Done(result, change, (file.undo_title(), file.redo_title()))

    def _acted(self, finished: _Done, done: Callable[[Any], object] | None, origin: object) -> None:
        self.saved.emit(self.here.clock.now())
        self._show_titles(finished.titles)
        if finished.change is not None and not finished.change.is_empty:
            self.changed.emit(finished.change, origin)
        if done is not None:
            done(finished.result)

    def _move(self, step: Callable[[CouncilFile], Change]) -> None:
        def run() -> _Done:
            file = self._held.need()
            change = step(file)
            newest = file.history(limit=1)
            place = newest[0].place if newest else None
            return _Done(change, change, (file.undo_title(), file.redo_title()), place)

        def moved(finished: _Done) -> None:
            self._acted(finished, None, None)
            self.moved.emit(finished.change, finished.place)

        self._when_open(lambda: self.runner.run(Lane.FILE, run, done=moved, failed=self._tell, owner=self))

    def _show_titles(self, titles: tuple[str | None, str | None]) -> None:
        if titles != (self.undo_title, self.redo_title):
            self.undo_title, self.redo_title = titles
            self.undoStateChanged.emit(*titles)

    def _tell(self, error: WorldError) -> None:
        self.problem.emit(error.sentence)


def _open_for_window(path: Path, here: Here) -> CouncilFile:
    """In the file's thread: the database is imported here, after the first list was shown."""
    from ogdesk.acts.files import open_for_window

    return open_for_window(path, here)
