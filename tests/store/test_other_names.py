"""A link is another name of the same council: one writer, one lock, backups and replaced files where the file itself is."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ogdesk.council.event import Event
from ogdesk.ground.clock import FixedClock
from ogdesk.ground.errors import WorldError
from ogdesk.store.backup import BackupReason, backup_before, list_backups
from ogdesk.store.file import CouncilFile, OpenMode
from ogdesk.store.file_identity import lock_path, one_name, real_file
from ogdesk.store.lock import FileLocked

CLOCK = FixedClock(datetime(2031, 4, 1, 0, 30, tzinfo=UTC))
Opener = Callable[..., CouncilFile]
HOLD = """
with opened() as file:
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def link(council_path: Path, tmp_path: Path) -> Path:
    """Another name of the file, in another folder."""
    desk = tmp_path / "机の上"
    desk.mkdir()
    made = desk / "いつもの協議会.ogdesk"
    try:
        made.symlink_to(council_path)
    except OSError:
        pytest.skip("this system lets nobody make links")
    return made


def test_whoever_comes_by_a_link_is_the_second_writer(
    link: Path, council_path: Path, child, opener: Opener
) -> None:
    first: subprocess.Popen[str] = child(HOLD, council_path)
    assert first.stdout is not None and first.stdout.readline().strip() == "open"
    with pytest.raises(FileLocked, match="子のPC"):
        opener(link)
    with opener(link, OpenMode.WRITE_OR_READ) as second:
        assert second.read_only and second.holder is not None and second.holder.pc == "子のPC"


def test_whoever_has_it_by_a_link_keeps_the_others_out(
    link: Path, council_path: Path, child, opener: Opener
) -> None:
    first: subprocess.Popen[str] = child(HOLD, link)
    assert first.stdout is not None and first.stdout.readline().strip() == "open"
    assert lock_path(council_path).exists() and not link.with_name(link.name + ".lock").exists()
    with pytest.raises(FileLocked, match="子のPC"):
        opener(council_path)


def test_what_is_written_by_a_link_is_in_the_file_and_the_link_stays(
    link: Path, council_path: Path, opener: Opener
) -> None:
    with opener(link) as file:
        assert file.path == real_file(link)
        with file.act("題名") as writing:
            writing.get(Event, 1).title = "夏のシンポジウム"
    assert link.is_symlink()
    assert [entry.name for entry in link.parent.iterdir()] == [link.name]
    with opener(council_path, OpenMode.READ) as file, file.reading() as reading:
        assert reading.get(Event, 1).title == "夏のシンポジウム"


def test_backups_stand_beside_the_file_itself_by_its_own_name(link: Path, council_path: Path) -> None:
    made = backup_before(link, BackupReason.HAND, clock=CLOCK)
    assert made.path.parent == council_path.resolve().parent / "バックアップ"
    assert made.path.name.startswith(council_path.stem)
    assert [b.path for b in list_backups(link)] == [b.path for b in list_backups(council_path)] == [made.path]
    assert [entry.name for entry in link.parent.iterdir()] == [link.name]


def test_all_names_of_a_file_are_one_also_through_a_linked_folder(
    link: Path, council_path: Path, tmp_path: Path
) -> None:
    again = tmp_path / "共有"
    again.symlink_to(council_path.parent, target_is_directory=True)
    names = {one_name(path) for path in (council_path, link, again / council_path.name)}
    assert len(names) == 1
    assert real_file(again / council_path.name) == again / council_path.name


def test_a_link_to_nothing_is_refused_by_its_file(tmp_path: Path, opener: Opener) -> None:
    lost = tmp_path / "なくした.ogdesk"
    lost.symlink_to(tmp_path / "どこにもない.ogdesk")
    with pytest.raises(WorldError, match="どこにもない"):
        opener(lost)
