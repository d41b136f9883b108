"""Killed, full, broken off: each act is there wholly or not at all, and the sentence says what to do."""

from __future__ import annotations

import random
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ogdesk.council.event import Event
from ogdesk.ground.errors import WorldError
from ogdesk.store.errors import sentence_for, world_errors
from ogdesk.store.file import CouncilFile
from ogdesk.store.preparation import OpenMode

KILLED = """
from ogdesk.council.event import Event
f = opened()
for n in range(3):
    with f.act(f"{n}") as w:
        w.get(Event, 1).title = f"{n}"
    print(n, flush=True)
with f.act("途中") as w:
    w.get(Event, 1).title = "途中"
    w.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""
FULL = """
from ogdesk.council.event import Event
f = opened()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 8192, resource.RLIM_INFINITY))
try:
    with f.act("大きな変更") as w:
        w.get(Event, 1).purpose = "長い文" * 100_000
except WorldError as e:
    print(e.sentence)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(f.undo_title(), path.stat().st_size == size)
with f.act("名称の変更") as w:
    w.get(Event, 1).title = "秋"
with f.reading() as r:
    print(r.get(Event, 1).title, len(r.get(Event, 1).purpose))
f.close()
"""
FULL_AT_CREATE = """
import ogdesk.store.migrate
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
try:
    created()
except WorldError as e:
    print(e.sentence)
"""


def test_a_killed_program_loses_only_the_act_it_was_in(council_path: Path, child, opener) -> None:
    process = child(KILLED, council_path)
    out, _ = process.communicate(timeout=60)
    assert (out.split(), process.returncode) == (["0", "1", "2"], -9)
    with opener(council_path) as file:
        with file.reading() as r:
            assert r.get(Event, 1).title == "2"
        assert [step.title for step in file.history()] == ["2", "1", "0", "見本を作る"]
        file.undo()
        with file.reading() as r:
            assert r.get(Event, 1).title == "1"


def test_a_full_disk_at_commit_loses_nothing(
    council_path: Path, told_by_child, canonical, template: Path
) -> None:
    told = told_by_child(FULL, council_path).splitlines()
    assert told[0].startswith("「協議会.ogdesk」に保存できませんでした。ディスクの空きと、")
    assert told[1] == "None True"
    assert told[2] == "秋 0"


def test_a_full_disk_while_creating_leaves_nothing(tmp_path: Path, told_by_child) -> None:
    told = told_by_child(FULL_AT_CREATE, tmp_path / "c.ogdesk")
    assert "保存できませんでした。" in told
    assert list(tmp_path.iterdir()) == []


def test_a_file_another_program_writes_to_is_busy(
    council_file: CouncilFile, council_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ogdesk.store.connect.BUSY_MILLISECONDS", 10)
    stranger = sqlite3.connect(council_path, isolation_level=None)
    stranger.execute("BEGIN EXCLUSIVE")
    with (
        pytest.raises(WorldError, match=r"^「協議会\.ogdesk」は、ほかのプログラムが使っています。"),
        council_file.act("変更"),
    ):
        pass
    with pytest.raises(WorldError, match="ほかのプログラムが使っています。"), council_file.reading() as r:
        r.whole()
    stranger.close()
    with council_file.act("変更") as w:
        w.get(Event, 1).title = "秋"


def test_threads_share_one_open_file(council_file: CouncilFile) -> None:
    """The window's worker writes while the preview reads: each act counts, each reader sees a whole state."""

    def act(number: int) -> None:
        with council_file.act(f"{number}") as w:
            event = w.get(Event, 1)
            event.capacity = (event.capacity or 0) + 1
            event.participants = event.capacity

    def read(_: int) -> bool:
        with council_file.reading() as r:
            event = r.whole().events[0]
            return event.capacity == event.participants

    with ThreadPoolExecutor(4) as pool:
        acts, reads = pool.map(act, range(20)), pool.map(read, range(20))
        assert list(acts) == [None] * 20
        assert all(reads)
    with council_file.reading() as r:
        assert r.get(Event, 1).capacity == 20
    assert len(council_file.history()) == 21


def test_an_act_holds_the_write_lock_from_its_first_word(
    council_file: CouncilFile, council_path: Path
) -> None:
    """Else another program could write between what an act read and what it writes."""
    stranger = sqlite3.connect(council_path, timeout=0)
    with council_file.act("変更") as w:
        title = w.get(Event, 1).title
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            stranger.execute("UPDATE event SET title = 'stranger'")
        w.get(Event, 1).title = title + "と展示"
    stranger.close()
    with council_file.reading() as r:
        assert r.get(Event, 1).title == "春のシンポジウムと展示"


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bits_are_a_sentence_or_unnoticed_but_never_a_traceback(
    seed: int, council_path: Path, opener
) -> None:
    """What SQLite itself does not see is for `verify` and the digests of the backups."""
    chance = random.Random(seed)
    data = bytearray(council_path.read_bytes())
    for _ in range(chance.choice([1, 5, 50])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    council_path.write_bytes(data)
    try:
        with opener(council_path, OpenMode.READ) as file:
            with file.reading() as r:
                r.whole()
            file.history()
    except WorldError as error:
        assert error.sentence.endswith("。")


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("ALTER TABLE event RENAME COLUMN theme TO thema", "「協議会.ogdesk」は壊れています。"),
        ("DROP TABLE file_info", "「協議会.ogdesk」は壊れています。"),
        ("ALTER TABLE journal_entry RENAME TO journal_entrx", "「協議会.ogdesk」は壊れています。"),
        ("UPDATE journal_entry SET after = '{'", "このファイルの変更履歴に、読めないところがあります。"),
        (
            "UPDATE journal_entry SET table_name = 'evont'",
            "このファイルの変更履歴に、読めないところがあります。",
        ),
        (
            "UPDATE journal_entry SET after = '{\"titlo\": 1}'",
            "このファイルの変更履歴に、読めないところがあります。",
        ),
    ],
)
def test_damage_that_sqlite_does_not_see_is_told(
    statement: str, sentence: str, council_path: Path, opener
) -> None:
    damage = sqlite3.connect(council_path)
    damage.execute(statement)
    damage.commit()
    damage.close()
    with pytest.raises(WorldError) as told, opener(council_path) as file:
        file.history()
    assert told.value.sentence.startswith(sentence)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "ディスクに空きがありません"),
        (sqlite3.SQLITE_IOERR_WRITE, "ディスクの空きと"),
        (sqlite3.SQLITE_IOERR_READ, "つながっているか"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "ほかのプログラムが使っています"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "読み取り専用"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "壊れています"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "開けませんでした"),
        (sqlite3.SQLITE_READONLY_ROLLBACK, "途中で止まった"),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, ""),
        (sqlite3.SQLITE_MISUSE, ""),
    ],
)
def test_failures_are_told_by_their_code(code: int, words: str, tmp_path: Path) -> None:
    error = sqlite3.OperationalError("the text is never looked at: disk full, locked")
    error.sqlite_errorcode = code
    sentence = sentence_for(error, tmp_path / "c.ogdesk")
    assert words in sentence
    assert bool(words) == ("「c.ogdesk」" in sentence)


def test_our_own_faults_pass_as_they_are(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.ProgrammingError), world_errors(tmp_path / "c.ogdesk"):
        raise sqlite3.ProgrammingError("ours")
    with pytest.raises(KeyError), world_errors(tmp_path / "c.ogdesk"):
        raise KeyError


def test_the_details_hold_no_content(council_path: Path, opener) -> None:
    """They go to the log, where no personal data may stand."""
    council_path.write_bytes(b"SQLite format 3\x00" + "山川花子".encode() * 900)
    with pytest.raises(WorldError) as told:
        opener(council_path)
    assert "山川" not in told.value.detail
    assert told.value.detail


def test_a_copy_by_hand_of_the_open_file_is_whole(
    council_file: CouncilFile, council_path: Path, tmp_path: Path, canonical
) -> None:
    """Staff copy the file while the program is open: no second file is needed."""
    with council_file.act("名称の変更") as w:
        w.get(Event, 1).title = "秋"
    copy = shutil.copy(council_path, tmp_path / "copy.ogdesk")
    assert canonical(Path(copy)) == canonical(council_path)
    assert any("秋" in row for row in canonical(Path(copy)))
