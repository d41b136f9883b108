"""Opening: what is no council file is refused with a sentence, and nothing is made, changed or lost by looking."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from ogdesk.council.event import Event
from ogdesk.ground.errors import WorldError
from ogdesk.store import search
from ogdesk.store.connect import connect
from ogdesk.store.file import CouncilFile
from ogdesk.store.file_check import examine
from ogdesk.store.preparation import OpenMode

MODES = list(OpenMode)
NO_COUNCIL_FILE = "協議会のファイルではありません。"


@pytest.mark.parametrize("mode", MODES)
def test_a_missing_file_is_named(mode: OpenMode, tmp_path: Path, opener) -> None:
    with pytest.raises(WorldError, match=r"ない\.ogdesk」が見つかりません。"):
        opener(tmp_path / "ない.ogdesk", mode)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "content", [b"", b"Word", b"PK\x03\x04" * 5000, b"SQLite format 3\x00" + b"\x00" * 5000]
)
def test_a_foreign_file_is_refused_and_left_alone(
    content: bytes, mode: OpenMode, tmp_path: Path, opener
) -> None:
    path = tmp_path / "別の.ogdesk"
    path.write_bytes(content)
    with pytest.raises(WorldError, match=f"「別の.ogdesk」は.*{NO_COUNCIL_FILE}|壊れています。"):
        opener(path, mode)
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["別の.ogdesk"]


def test_a_folder_is_refused(tmp_path: Path, opener) -> None:
    with pytest.raises(WorldError, match="はフォルダーです。"):
        opener(tmp_path)


def test_another_programs_database_is_refused(tmp_path: Path, opener) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE event (id INTEGER)")
    other.close()
    with pytest.raises(WorldError, match=NO_COUNCIL_FILE):
        opener(path)


def test_an_unfinished_file_is_refused(tmp_path: Path, opener) -> None:
    path = tmp_path / "half.ogdesk"
    with sqlite3.connect(path) as half:
        half.execute("PRAGMA application_id = 0x4F474431")
        half.execute("CREATE TABLE event (id INTEGER)")
    half.close()
    with pytest.raises(WorldError, match="作りかけ"):
        opener(path)


@pytest.mark.parametrize("mode", MODES)
def test_a_file_of_a_newer_version_is_refused(mode: OpenMode, council_path: Path, opener) -> None:
    with sqlite3.connect(council_path) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.close()
    before = council_path.read_bytes()
    with pytest.raises(WorldError, match="新しい版の ogdesk で作られています。"):
        opener(council_path, mode)
    assert council_path.read_bytes() == before


@pytest.mark.parametrize("part", [0.9, 0.5, 0.1, 0.01, 0.001])
def test_a_truncated_file_is_refused(part: float, council_path: Path, opener) -> None:
    whole = council_path.read_bytes()
    council_path.write_bytes(whole[: int(len(whole) * part)])
    with (
        pytest.raises(WorldError, match=f"壊れています。|{NO_COUNCIL_FILE}"),
        opener(council_path) as file,
        file.reading() as r,
    ):
        r.whole()


def test_values_that_nobody_wrote_are_damage(council_path: Path, opener) -> None:
    for statement in ("UPDATE sitting SET day = '2O31-05-10'", "UPDATE tenure SET start_earliest = NULL"):
        with sqlite3.connect(council_path) as damage:
            damage.execute(statement)
        damage.close()
        with (
            opener(council_path) as file,
            pytest.raises(WorldError, match="読めない値があります。"),
            file.reading() as r,
        ):
            r.whole()


def test_text_that_is_no_text_is_damage(council_path: Path, opener) -> None:
    with sqlite3.connect(council_path) as damage:
        damage.execute("UPDATE event SET title = CAST(x'ff41' AS TEXT)")
    damage.close()
    with opener(council_path) as file, pytest.raises(WorldError, match="壊れています。"), file.reading() as r:
        r.whole()


def test_create_refuses_to_overwrite(council_path: Path, opener) -> None:
    before = council_path.read_bytes()
    with pytest.raises(WorldError, match="すでにあります。"):
        CouncilFile.create(council_path, clock=None, pc_name="")  # type: ignore[arg-type]
    assert council_path.read_bytes() == before


def test_create_in_a_missing_folder_is_refused(tmp_path: Path, template: Path, opener) -> None:
    with (
        opener(template, OpenMode.READ) as file,
        pytest.raises(WorldError, match=r"フォルダー.*がありません。"),
    ):
        CouncilFile.create(tmp_path / "ない" / "c.ogdesk", clock=file._clock, pc_name="")


def test_a_crash_while_creating_leaves_no_file_of_that_name(tmp_path: Path, child) -> None:
    script = """
from ogdesk.store import migrate
migrate._refuse_broken_keys = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
created()
"""
    process = child(script, tmp_path / "c.ogdesk")
    process.communicate(timeout=60)
    assert process.returncode == -9
    assert not (tmp_path / "c.ogdesk").exists()


def test_reading_leaves_no_trace(council_path: Path, opener) -> None:
    before = council_path.read_bytes()
    with opener(council_path, OpenMode.READ) as file:
        with file.reading() as r:
            assert r.whole().events[0].title == "春のシンポジウム"
        assert [p.name for p in council_path.parent.iterdir()] == [council_path.name]
        with (
            pytest.raises(WorldError, match="変更できません。このファイルは読むためだけに開いています。"),
            file.act("変更"),
        ):
            pass
        with pytest.raises(WorldError, match="変更できません。"):
            file.undo()
    assert council_path.read_bytes() == before


def test_a_closed_file_takes_no_act(council_path: Path, opener) -> None:
    file = opener(council_path)
    file.close()
    file.close()
    with pytest.raises(WorldError, match="閉じています。"), file.act("変更"):
        pass
    assert [p.name for p in council_path.parent.iterdir()] == [council_path.name]


def test_the_file_is_written_with_a_rollback_journal_synced_to_the_end(council_path: Path, opener) -> None:
    with sqlite3.connect(council_path) as stranger:
        stranger.execute("PRAGMA journal_mode = WAL")
    stranger.close()
    with opener(council_path) as file, file.act("見る") as w:
        settings = [
            w._session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["delete", 3, 1]


def test_a_name_with_signs_that_mean_something_in_addresses(tmp_path: Path, template: Path, opener) -> None:
    path = Path(shutil.copy(template, tmp_path / "a?b#c%20d 協議会.ogdesk"))
    with opener(path) as file, file.act("名称の変更") as w:
        w.get(Event, 1).title = "秋"
    with opener(path, OpenMode.READ) as file, file.reading() as r:
        assert r.get(Event, 1).title == "秋"


def forbid_writing(folder: Path, *, file: bool) -> Path:
    path = next(folder.glob("*.ogdesk"))
    path.chmod(0o444 if file else 0o666)
    folder.chmod(0o555)
    return path


PERMISSIONS = """
become_nobody()
with opened("READ") as f, f.reading() as r:
    print(r.whole().events[0].title)
try:
    opened("WRITE")
except WorldError as e:
    print(e.sentence)
with opened("WRITE_OR_READ") as f:
    print(f.read_only, f.why_read_only, f.holder)
    with f.reading() as r:
        print(len(r.whole().events))
"""


@pytest.mark.parametrize("file", [True, False])
def test_without_permission_to_write_it_is_read(
    file: bool, shared_folder: Path, template: Path, told_by_child
) -> None:
    shutil.copy(template, shared_folder / "c.ogdesk")
    path = forbid_writing(shared_folder, file=file)
    told = told_by_child(PERMISSIONS, path).splitlines()
    reason = (
        "「c.ogdesk」は読み取り専用です。" if file else "「c.ogdesk」のあるフォルダーには書き込めません。"
    )
    assert told[0] == "春のシンポジウム"
    assert told[1].startswith(reason)
    assert told[2].startswith(f"True {reason}")
    assert told[3] == "1"


def test_without_permission_to_read_it_is_said(shared_folder: Path, template: Path, told_by_child) -> None:
    path = Path(shutil.copy(template, shared_folder / "c.ogdesk"))
    path.chmod(0o000)
    script = "become_nobody()\ntry:\n    opened('READ')\nexcept WorldError as e:\n    print(e.sentence)"
    assert told_by_child(script, path) == "「c.ogdesk」を読む権限がありません。管理者に確かめてください。"


def test_creating_where_it_is_forbidden_is_said(shared_folder: Path, told_by_child) -> None:
    script = "become_nobody()\ntry:\n    created()\nexcept WorldError as e:\n    print(e.sentence)"
    assert "権限がありません。" in told_by_child(script, shared_folder / "c.ogdesk")
    assert list(shared_folder.iterdir()) == []


HALF_WRITTEN = """
from ogdesk.council.event import Event
with opened().act("大きな変更") as w:
    w._session.connection().exec_driver_sql("PRAGMA cache_size = 5")
    for n in range(300):
        w.add(Event(title=f"{n}" * 200))
    w.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(scope="module")
def killed(prelude: str, template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file whose writer was killed after part of its pages had reached the disk: a hot journal lies beside it."""
    path = Path(shutil.copy(template, tmp_path_factory.mktemp("killed") / "c.ogdesk"))
    command = [sys.executable, "-c", prelude + HALF_WRITTEN, str(path)]
    assert subprocess.run(command, check=False).returncode == -9
    assert path.with_name("c.ogdesk-journal").stat().st_size > 512
    assert path.stat().st_size > template.stat().st_size
    return path


@pytest.fixture
def half_written(killed: Path, shared_folder: Path) -> Path:
    """A copy of it with its journal."""
    for name in ("c.ogdesk", "c.ogdesk-journal"):
        shutil.copy(killed.with_name(name), shared_folder / name).chmod(0o666)
    return shared_folder / "c.ogdesk"


@pytest.mark.parametrize("mode", MODES)
def test_what_a_killed_program_left_is_rolled_back(
    mode: OpenMode, half_written: Path, template: Path, opener, canonical
) -> None:
    with opener(half_written, mode) as file, file.reading() as r:
        assert len(r.all(Event)) == 1
    assert canonical(half_written) == canonical(template)


def test_what_a_killed_program_left_in_a_read_only_place(half_written: Path, told_by_child) -> None:
    forbid_writing(half_written.parent, file=True)
    half_written.with_name("c.ogdesk-journal").chmod(0o444)
    script = "become_nobody()\ntry:\n    opened('READ')\nexcept WorldError as e:\n    print(e.sentence)"
    told = told_by_child(script, half_written)
    assert told.startswith(
        "「c.ogdesk」は、前回の保存が途中で止まったままです。となりの「c.ogdesk-journal」といっしょに"
    )


def test_examine_alone_does_not_import_sqlalchemy(council_path: Path) -> None:
    script = "import sys; from pathlib import Path; from ogdesk.store.file_check import examine; print(examine(Path(sys.argv[1])), 'sqlalchemy' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", script, str(council_path)], capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == [examine(council_path), "False"]


def test_a_reading_file_refuses_every_write(council_path: Path, opener) -> None:
    before = council_path.read_bytes()
    with (
        opener(council_path, OpenMode.READ) as file,
        pytest.raises(WorldError, match="読み取り専用です。"),
        file.reading() as r,
    ):
        r._session.connection().exec_driver_sql("UPDATE event SET title = 'x'")
    assert council_path.read_bytes() == before


def test_connecting_never_makes_a_file(tmp_path: Path) -> None:
    for read_only in (True, False):
        with pytest.raises(sqlite3.OperationalError):
            connect(tmp_path / "missing.ogdesk", read_only=read_only)
    assert list(tmp_path.iterdir()) == []


def found_by_search(path: Path) -> list[str]:
    connection = connect(path, read_only=True)
    try:
        return [hit.why for hit in search.search(connection, "いちろう")]
    finally:
        connection.close()


def indexed(path: Path) -> int:
    connection = connect(path, read_only=True)
    try:
        return int(connection.execute("SELECT count(*) FROM search_text").fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize("damage", ["DELETE FROM search_text", "UPDATE search_state SET version = 0"])
def test_an_index_that_is_not_right_is_made_anew_by_a_writer(damage: str, council_path: Path, opener) -> None:
    whole = indexed(council_path)
    broken = sqlite3.connect(council_path)
    broken.execute(damage)
    broken.commit()
    broken.close()
    before = council_path.read_bytes()
    opener(council_path, OpenMode.READ).close()
    assert council_path.read_bytes() == before
    opener(council_path).close()
    assert indexed(council_path) == whole
    assert found_by_search(council_path) == ["ふりがな"]


def test_an_index_that_is_right_is_left_alone(council_path: Path, opener) -> None:
    before = council_path.read_bytes()
    opener(council_path).close()
    assert council_path.read_bytes() == before


def test_an_index_that_cannot_be_made_keeps_nobody_out(
    council_path: Path, opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_connection: sqlite3.Connection, *, in_haste: bool) -> bool:
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(search, "ensure", full)
    with opener(council_path) as file:
        assert not file.read_only
