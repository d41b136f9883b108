"""Making, opening, backing up and checking council files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.council import Council, CouncilName
from ogdesk.council.council_data import CouncilData
from ogdesk.council.findings import Finding
from ogdesk.council.text import refuse_control_characters
from ogdesk.council.vague import VagueDate
from ogdesk.exchange.sample import sample_council
from ogdesk.ground.files import atomic_target
from ogdesk.ground.sentence import say
from ogdesk.store import backup, verify
from ogdesk.store.file import CouncilFile
from ogdesk.store.preparation import OpenMode

SUFFIX = ".ogdesk"


def new_council(
    path: Path, here: Surroundings, *, name: str = "", founded: VagueDate | None = None
) -> CouncilFile:
    """An empty council. Raises WorldError when the file exists or can't be written."""
    refuse_control_characters(name, say("「協議会の名称」"))
    start = founded or VagueDate()

    def empty() -> CouncilData:
        council = Council(founded=start)
        if name.strip():
            council.names.append(CouncilName(name=name.strip(), start=start))
        return CouncilData(council=council)

    return _made(path, empty, here)


def new_sample(path: Path, here: Surroundings) -> CouncilFile:
    """The sample council (見本), made from the real papers. Raises WorldError as `new_council`."""
    return _made(path, sample_council, here)


def _made(path: Path, content: Callable[[], CouncilData], here: Surroundings) -> CouncilFile:
    """A file with `content`, whole or not there at all; undo does not reach behind its making.

    The content is made once the file is open: only from then on are the classes mapped, so that their objects can be stored.
    """
    with atomic_target(path, overwrite=False) as temporary:
        temporary.unlink()
        with CouncilFile.create(temporary, clock=here.clock, pc_name=here.pc_name) as made:
            with made.act("協議会のファイルの作成") as writing:
                for entity in content().roots():
                    writing.add(entity)
            made.seal_history()
    return open_to_write(path, here)


def free_sample_path(here: Surroundings) -> Path:
    """A name for a copy of the sample in the user's documents that is still free (見本.ogdesk, 見本2.ogdesk …)."""
    folder = here.places.documents
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while (path := folder / f"見本{number if number > 1 else ''}{SUFFIX}").exists():
        number += 1
    return path


def open_to_read(path: Path, here: Surroundings) -> CouncilFile:
    """Open without the lock."""
    return CouncilFile.open(path, clock=here.clock, pc_name=here.pc_name, mode=OpenMode.READ)


def open_to_write(path: Path, here: Surroundings) -> CouncilFile:
    """Open with the lock; waits 2 s. Raises FileLocked naming the holder."""
    return CouncilFile.open(path, clock=here.clock, pc_name=here.pc_name, mode=OpenMode.WRITE)


def open_for_window(path: Path, here: Surroundings) -> CouncilFile:
    """Open with the lock, or read-only when another has it."""
    return CouncilFile.open(path, clock=here.clock, pc_name=here.pc_name, mode=OpenMode.WRITE_OR_READ)


def make_backup(path: Path, out: Path, here: Surroundings) -> Path:
    """A verified copy with its digest beside it. Raises WorldError when `out` exists."""
    return backup.make_backup(path, out, clock=here.clock).path


def restore_backup(source: Path, out: Path, *, unverified: bool = False) -> str:
    """The council of a backup as a new file; gives the sentence that says what is vouched for.

    Raises WorldError for a changed backup or an existing `out`.
    """
    return backup.restore(source, out, unverified=unverified).sentence


def verify_file(path: Path) -> list[Finding]:
    """What is broken in a file: pages, references, rules of the domain. Raises WorldError when it can't be opened."""
    return verify.verify(path)
