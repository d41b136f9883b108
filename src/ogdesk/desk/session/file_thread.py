"""The worker side of a session: owns the CouncilFile and runs in the file's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ogdesk.acts.surroundings import Surroundings
from ogdesk.desk.words import tr
from ogdesk.ground.errors import WorldError
from ogdesk.store.file_identity import one_name

if TYPE_CHECKING:
    from ogdesk.council.entity import EntityField
    from ogdesk.store.change import Change
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading

T = TypeVar("T")
Make = Callable[[], "CouncilFile"]


@dataclass(frozen=True)
class Done:
    """What came of a task in the file's thread: its result, the change if it was an act, the undo titles after it, and
    for undo and redo where the act was done."""

    result: Any
    change: Change | None
    titles: tuple[str | None, str | None]
    place: EntityField | None = None


def change_of(result: Any) -> Change | None:
    """The change in the result of an act, which is a Change, or has one as `change`, or none."""
    return result if hasattr(result, "touched") else getattr(result, "change", None)


class FileThread:
    """Every method runs in the file's thread, so none of them waits for another. `file` is None while nothing is open."""

    def __init__(self, here: Surroundings) -> None:
        self._here = here
        self.file: CouncilFile | None = None

    def need(self) -> CouncilFile:
        """The open file. Raises WorldError when there is none."""
        if self.file is None:
            raise WorldError(tr("ファイルが開かれていません。ファイルを開いてから、もう一度お試しください。"))
        return self.file

    def open(self, path: Path) -> Done:
        """Open `path` for writing, or for reading where another has it. The database is imported here."""
        from ogdesk.acts.files.council_files import open_for_window  # noqa: PLC0415 - in the file's thread, after 今日 is shown

        if self.file is not None and one_name(self.file.path) == one_name(path):
            # Our own lock must not keep us out of the file we open anew.
            self.release()
        return self.hold(lambda: open_for_window(path, self._here))

    def hold(self, make: Make) -> Done:
        """Use the file that `make` gives; the present one is let go only when the new one is there."""
        from ogdesk.acts.files.summary import summarise  # noqa: PLC0415 - in the file's thread, after 今日 is shown

        made = make()
        try:
            seen = summarise(made, self._here.today)
            titles = (made.undo_title(), made.redo_title())
        except BaseException:
            made.close()
            raise
        self.release()
        self.file = made
        return Done(seen, None, titles)

    def release(self) -> None:
        """Give file and lock free, with a backup where one is due."""
        file, self.file = self.file, None
        if file is not None:
            from ogdesk.acts.files.closing import close_file  # noqa: PLC0415 - in the file's thread, after 今日 is shown

            close_file(file, self._here)

    def read(self, work: Callable[[Reading], T]) -> T:
        """Read through entities."""
        with self.need().reading() as reading:
            return work(reading)

    def act(self, work: Callable[[CouncilFile], Any]) -> Done:
        """Do an act."""
        file = self.need()
        result = work(file)
        return Done(result, change_of(result), (file.undo_title(), file.redo_title()))

    def move(self, step: Callable[[CouncilFile], Change]) -> Done:
        """Undo or redo, and where that act was done."""
        file = self.need()
        change = step(file)
        newest = file.history(limit=1)
        place = newest[0].place if newest else None
        return Done(change, change, (file.undo_title(), file.redo_title()), place)
