"""The session: one open council file, and everything the pages do with it.

Pages never open the file themselves: they `read` rows, `act`, `edit` fields, and listen to `changed`. All of it runs in
the file's thread, in order; entities never leave it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.desk.session.drafts import Key
from ogdesk.desk.session.edit_queue import EditQueue, QueuedWrite
from ogdesk.desk.session.file_thread import Done, change_of
from ogdesk.desk.session.open_file import Failed, OpenFile
from ogdesk.desk.session.task_runner import Job, Lane, Progress, Task, TaskRunner
from ogdesk.ground.errors import BadValue, WorldError

if TYPE_CHECKING:
    from ogdesk.acts.editing import Edited
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile

T = TypeVar("T")


class Session(OpenFile):
    """Opening and reading: `OpenFile`."""

    changed = Signal(object, object)
    """After an act, undo or redo that changed something: the Change, and what its initiator handed over to know its own."""
    moved = Signal(object, object)
    """After undo and redo: the Change, and the place where the window should go."""
    saved = Signal(object)
    """The moment (aware datetime) of the last save."""
    notSaved = Signal(object)
    """The WorldError that kept what was typed from being written; `retry()` tries again. None when all is right again."""
    draftsChanged = Signal(object)
    """An Edit that was put, or the key (entity, id, field) of one that was dropped."""

    draftsRestored = Signal()
    """Texts of an earlier run are drafts again: a field that is shown takes its own."""

    def __init__(self, here: Surroundings, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(here, runner, parent)
        self._queue = EditQueue(self)
        self._acting = 0

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
        self._acting += 1

        def fail(error: WorldError) -> None:
            self._acting -= 1
            (failed or self._tell)(error)

        def succeed(finished: Done) -> None:
            self._acting -= 1
            self._acted(finished, done, origin)
            if self._queue.waiting:
                # The file can be written again.
                self._queue.retry()

        self.when_open(
            lambda: self.runner.run(
                Lane.FILE, lambda: self._held.act(work), done=succeed, failed=fail, owner=self
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
        return self.runner.run_long(
            Lane.FILE,
            lambda job: self._held.act(lambda file: work(file, job)),
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
        self._queue.send(QueuedWrite(tuple(edits), merge_key, origin, failed, done))

    def retry(self) -> None:
        """「もう一度保存する」"""
        self._queue.retry()

    @property
    def unsaved(self) -> int:
        """How many typed values could not be written."""
        return self._queue.waiting

    @property
    def is_acting(self) -> bool:
        """Whether an act is under way."""
        return self._acting > 0

    def when_done(self, then: Callable[[], object]) -> None:
        """Call `then` once all that was asked of the file so far is answered."""

        def done(_none: None) -> None:
            # An act that failed by our own fault told nobody that it is over.
            self._acting = 0
            then()

        self.runner.run(Lane.FILE, lambda: None, done=done, owner=self)

    def undo(self) -> None:
        """Take back the last act; the window goes where it was done (`moved`)."""
        self._move(lambda file: file.undo())

    def undo_of(self, result: object) -> Callable[[], None] | None:
        """What a toast offers as 元に戻す for the result of an act: it takes back that step and no other. None where the act
        wrote nothing, so that the toast offers nothing."""
        change = change_of(result)
        if change is None or change.step is None or change.is_empty:
            return None
        step = change.step
        return lambda: self._move(lambda file: file.undo_step(step))

    def redo(self) -> None:
        """Do it again."""
        self._move(lambda file: file.redo())

    # ---- drafts

    def draft_changed(self, edit: Edit) -> None:
        """A field holds this text now, not saved yet."""
        if self.drafts.put(edit):
            self.draftsChanged.emit(edit)

    def draft_cleared(self, entity: str, entity_id: int, field: str, text: str | None = None) -> None:
        """The value was saved, or the field shows the stored one again."""
        key = (entity, entity_id, field)
        if self.drafts.drop(key, text):
            self.draftsChanged.emit(key)

    def drop_draft(self, key: Key) -> None:
        """The user gave up what was typed and not saved."""
        self._queue.drop(key)
        self.draft_cleared(*key)

    def restore_drafts(self, edits: Sequence[Edit]) -> None:
        """Put texts of an earlier run, which the file refuses, back into their fields."""
        for edit in edits:
            self.draft_changed(edit)
        self.draftsRestored.emit()

    # ---- inside

    def _acted(self, finished: Done, done: Callable[[Any], object] | None, origin: object) -> None:
        self.saved.emit(self.here.clock.now())
        self._show_titles(finished.titles)
        if finished.change is not None and not finished.change.is_empty:
            self.changed.emit(finished.change, origin)
        if done is not None:
            done(finished.result)

    def _move(self, step: Callable[[CouncilFile], Change]) -> None:
        def moved(finished: Done) -> None:
            self._acted(finished, None, None)
            self.moved.emit(finished.change, finished.place)

        self.when_open(
            lambda: self.runner.run(
                Lane.FILE, lambda: self._held.move(step), done=moved, failed=self._tell, owner=self
            )
        )

    def _forget(self) -> None:
        self._queue.forget()
