"""An open council file: opening, closing, reading; everything in the file's thread, in order.

Nothing here imports the database before the first page is shown: `before_opening` may hold the opening back until then.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ogdesk.acts import rows
from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.session.drafts import DraftKeeper
from ogdesk.desk.session.file_thread import Done, FileThread
from ogdesk.desk.session.task_runner import Lane, Task, TaskRunner
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError
from ogdesk.store.file_identity import one_name

if TYPE_CHECKING:
    from ogdesk.acts.files.summary import CouncilSummary
    from ogdesk.store.council_reader import CouncilReader
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading
    from ogdesk.store.rows import Connection

T = TypeVar("T")
Failed = Callable[[WorldError], object]
GLIMPSED_BYTES = 24_000_000
"""A larger file is not read as a whole before it is open: its rows would come no sooner."""


class OpenFile(QObject):
    """The half of the session that changes nothing. Signals come on the GUI thread.

    Order at opening: `listed`, then `opened` or `openFailed`.
    """

    listed = Signal()
    """The rows of the lists can be read."""
    opened = Signal()
    """The file is wholly open: everything can be read."""
    openFailed = Signal(str)
    """The file could not be opened; the sentence for the user that says why."""
    closed = Signal()
    """File and lock are given free."""
    problem = Signal(str)
    """A WorldError that nobody took."""
    undoStateChanged = Signal(object, object)
    """Title of the act that undo takes back, and of that which redo does again; None where there is none."""

    def __init__(self, here: Surroundings, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = here
        self.runner = runner
        self.path: Path | None = None
        self.glance: CouncilSummary | None = None
        self.read_only = False
        self.holder_words = ""
        self.undo_title: str | None = None
        self.redo_title: str | None = None
        self.drafts = DraftKeeper(runner, here.places.drafts, self)
        self.before_opening: Callable[[Callable[[], object]], object] = lambda go_on: go_on()
        """Called once the rows of a file can be read; calls `go_on` when it may be opened."""
        self._held = FileThread(here)
        self._rows = rows.CachedConnection()
        self._ready = False
        self._glimpses = 0
        self._after_glimpses: list[Callable[[], object]] = []
        self._waiting: list[Callable[[], object]] = []

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
            words=tr("ファイルを開いています"),
        )

    def take(self, make: Callable[[], CouncilFile], *, words: str = tr("ファイルを作っています")) -> None:
        """Make a file in the background and use it (見本, 新しくはじめる, a backup). `openFailed` when that fails."""
        self._ready = False
        self.runner.run(
            Lane.FILE,
            lambda: self._held.hold(make),
            done=self._on_made,
            failed=self._on_open_failed,
            words=words,
        )

    def close(self) -> None:
        """Give file and lock free, in the file's thread, after all that was asked before."""
        self._ready = False
        self.drafts.flush()
        self.runner.run(Lane.FILE, self._rows.close)
        self.runner.run(Lane.FILE, self._held.release, done=lambda _none: self.closed.emit())

    # ---- reading

    def rows(
        self,
        work: Callable[[Connection], T],
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
            with self._rows.reading(path) as connection:
                return work(connection)

        return self.runner.run(Lane.FILE, read, done=done, failed=failed or self._tell, key=key, owner=self)

    def glimpse(self, work: Callable[[CouncilReader], T], done: Callable[[T], object]) -> None:
        """Look at a file that is `listed` but not open yet, plainly. `done` is not called where that can't be done: whoever
        glimpses reads again once the file is open."""
        path = self.path
        if path is None or self._ready:
            return

        def ended(told: tuple[T] | None) -> None:
            self._glimpses -= 1
            if told is not None and path == self.path and not self._ready:
                done(told[0])
            if not self._glimpses:
                waiting, self._after_glimpses = self._after_glimpses, []
                for go_on in waiting:
                    go_on()

        self._glimpses += 1
        self.runner.run(
            Lane.POOL,
            lambda: _glimpsed(path, work),
            done=ended,
            failed=lambda _error: ended(None),
            owner=self,
        )

    def after_glimpses(self, go_on: Callable[[], object]) -> None:
        """Call `go_on` when all glimpses were told; at once when nobody waits for one."""
        if self._glimpses:
            self._after_glimpses.append(go_on)
        else:
            go_on()

    def read(
        self,
        work: Callable[[Reading], T],
        done: Callable[[T], object],
        *,
        key: str | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Read through entities; `work` must return frozen rows. A later read with the same `key` overtakes this one."""
        self._run_when_open(lambda: self._held.read(work), done, key=key, failed=failed)

    def look(
        self,
        work: Callable[[CouncilFile], T],
        done: Callable[[T], object],
        *,
        key: str | None = None,
        failed: Failed | None = None,
    ) -> None:
        """As `read`, for an act that opens its own reading (preview, check, history)."""
        self._run_when_open(lambda: work(self._held.need()), done, key=key, failed=failed)

    def _run_when_open(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        *,
        key: str | None,
        failed: Failed | None,
    ) -> None:
        self.when_open(
            lambda: self.runner.run(
                Lane.FILE, work, done=done, failed=failed or self._tell, key=key, owner=self
            )
        )

    # ---- inside

    def _on_listed(self, path: Path) -> None:
        self.listed.emit()
        self.before_opening(partial(self._open_whole, path))

    def _open_whole(self, path: Path) -> None:
        if path != self.path:
            # Another file was asked for meanwhile.
            return
        self.runner.run(
            Lane.FILE,
            lambda: self._held.open(path),
            done=self._on_opened,
            failed=self._on_open_failed,
            words=tr("ファイルを開いています"),
        )

    def _on_made(self, finished: Done) -> None:
        self.path = self._held.need().path
        self.listed.emit()
        self._on_opened(finished)

    def _on_opened(self, finished: Done) -> None:
        file = self._held.need()
        if self.path is not None and one_name(self.path) == one_name(file.path):
            # A link was followed: backups, drafts and the bell belong to the file itself.
            self.path = file.path
        self.glance = finished.result
        self.read_only = file.read_only
        self.holder_words = file.why_read_only if file.read_only else ""
        self.drafts.belong_to(file.path)
        self._forget()
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
        self.openFailed.emit(tr(error.sentence))

    def when_open(self, submit: Callable[[], object]) -> None:
        """Call `submit` when the file is open; at once where it is."""
        if self._ready:
            submit()
        else:
            self._waiting.append(submit)

    def _forget(self) -> None:
        """Another file is open: what waited for the one before is void."""

    def _show_titles(self, titles: tuple[str | None, str | None]) -> None:
        if titles != (self.undo_title, self.redo_title):
            self.undo_title, self.redo_title = titles
            self.undoStateChanged.emit(*titles)

    def _tell(self, error: WorldError) -> None:
        self.problem.emit(tr(error.sentence))


def _glimpsed(path: Path, work: Callable[[CouncilReader], T]) -> tuple[T] | None:
    """In a worker: what `work` sees; None where the file is too large or of an older revision."""
    try:
        if path.stat().st_size > GLIMPSED_BYTES:
            return None
    except OSError:
        # The opening that follows says what is wrong.
        return None
    with rows.glimpse(path) as look:
        return None if look is None else (work(look),)
