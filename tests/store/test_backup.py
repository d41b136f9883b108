"""Backups: whole or not there, every changed bit is noticed, too many go, and what can't be vouched for says so."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.council.event import Event
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.errors import WorldError
from ogdesk.ground.places import Places
from ogdesk.store import connect, search
from ogdesk.store.backup import BackupReason, backup_before, backup_on_close, list_backups, make_backup
from ogdesk.store.backup_retention import FRESH, to_keep
from ogdesk.store.digest import bytes_digest, dump_digest
from ogdesk.store.file import CouncilFile
from ogdesk.store.restore import restore

NOW = datetime(2020, 11, 6, 5, 2, tzinfo=UTC)
CLOCK = FixedClock(NOW)
Opener = Callable[..., CouncilFile]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(*(tmp_path / name for name in ("config", "log", "state", "data", "documents")))


@pytest.fixture
def backup(council_path: Path, tmp_path: Path) -> Path:
    return make_backup(council_path, tmp_path / "控え.ogdesk", clock=CLOCK).path


def later(hours: float) -> FixedClock:
    return FixedClock(NOW + timedelta(hours=hours))


def retitle(opener: Opener, path: Path, title: str) -> None:
    with opener(path) as file, file.act("名称の変更") as w:
        w.all(Event)[0].title = title


def digest_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return dump_digest(connection)


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def test_a_backup_holds_the_same_and_its_record_says_what(council_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "控え #1 %41?.ogdesk"
    made = make_backup(council_path, target, clock=CLOCK)
    record = json.loads((tmp_path / (target.name + ".json")).read_text(encoding="utf-8"))
    assert record == {
        "sha256": sha256(target.read_bytes()).hexdigest(),
        "dump_sha256": digest_of(council_path),
        "revision": "0001",
        "app_version": record["app_version"],
        "made_at": "2020-11-06T05:02:00Z",
        "reason": "",
    }
    assert (made.path, made.size, made.is_recorded) == (target, target.stat().st_size, True)
    assert names(tmp_path) >= {"協議会.ogdesk", target.name, target.name + ".json"}
    assert not [name for name in names(tmp_path) if name.startswith(".")]


def test_a_restored_file_is_the_council_again(
    backup: Path, council_path: Path, tmp_path: Path, opener: Opener
) -> None:
    target = tmp_path / "戻した.ogdesk"
    restored = restore(backup, target)
    assert restored.is_vouched
    assert restored.findings == []
    assert target.read_bytes() == backup.read_bytes()
    assert sys.platform == "win32" or {f.stat().st_mode & 0o777 for f in (backup, target)} == {0o600}
    with opener(target) as file, file.reading() as reading:
        assert [event.title for event in reading.all(Event)] == ["春のシンポジウム"]
    assert digest_of(target) == digest_of(council_path)


def test_a_backup_of_a_file_in_use_holds_what_was_committed(
    council_file: CouncilFile, tmp_path: Path
) -> None:
    target = tmp_path / "控え.ogdesk"
    with council_file.act("名称の変更") as w:
        w.all(Event)[0].title = "まだ保存していない名称"
        w.flush()
        make_backup(council_file.path, target, clock=CLOCK)
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("SELECT title FROM event").fetchall() == [("春のシンポジウム",)]
    assert not target.with_name(target.name + "-journal").exists()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_flipped_bit_is_refused(backup: Path, tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(backup.read_bytes())
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= 1 << data.draw(st.integers(0, 7))
    flipped = tmp_path / "反転.ogdesk"
    flipped.write_bytes(whole)
    shutil.copy(f"{backup}.json", f"{flipped}.json")
    for unverified in (False, True):
        with pytest.raises(WorldError, match="作られたときのままではありません"):
            restore(flipped, tmp_path / "戻した.ogdesk", unverified=unverified)
    assert not (tmp_path / "戻した.ogdesk").exists()


@pytest.mark.parametrize(
    "change", [lambda b: b[:-1], lambda b: b[: len(b) // 2], lambda b: b + b"\0", lambda b: b[:0]]
)
def test_a_cut_or_grown_backup_is_refused(
    backup: Path, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    backup.write_bytes(change(backup.read_bytes()))
    with pytest.raises(WorldError, match="ままではありません"):
        restore(backup, tmp_path / "戻した.ogdesk")
    assert not (tmp_path / "戻した.ogdesk").exists()


@pytest.mark.parametrize("record", ["", "{", "[]", "{}", '{"sha256": 5}', "null", "\udcff"])
def test_a_broken_record_is_refused(backup: Path, tmp_path: Path, record: str) -> None:
    Path(f"{backup}.json").write_bytes(record.encode("utf-8", "surrogateescape"))
    with pytest.raises(WorldError, match=r"記録.*壊れている"):
        restore(backup, tmp_path / "戻した.ogdesk", unverified=True)


def test_without_a_record_nobody_vouches(backup: Path, tmp_path: Path) -> None:
    Path(f"{backup}.json").unlink()
    target = tmp_path / "戻した.ogdesk"
    with pytest.raises(WorldError, match="--unverified"):
        restore(backup, target)
    assert not target.exists()
    restored = restore(backup, target, unverified=True)
    assert not restored.is_vouched
    assert "保証できません" in restored.sentence
    assert target.read_bytes() == backup.read_bytes()
    assert not [name for name in names(tmp_path) if name.startswith(".")]


def _no_database(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" * 5000)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")


def _loose_keys(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE sitting SET event_id = 999")


def _no_choice(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE event SET state = 'plAnned'")


def _no_text(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE event SET theme = CAST(x'E7AA93E58F' AS TEXT)")


@pytest.mark.parametrize("damage", [_no_database, _empty, _half, _foreign, _loose_keys, _no_choice, _no_text])
def test_without_a_record_damage_is_looked_for(
    backup: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    Path(f"{backup}.json").unlink()
    damage(backup)
    before = names(tmp_path)
    with pytest.raises(WorldError):
        restore(backup, tmp_path / "戻した.ogdesk", unverified=True)
    assert names(tmp_path) == before


def test_nothing_is_replaced(backup: Path, council_path: Path, tmp_path: Path) -> None:
    kept = council_path.read_bytes()
    with pytest.raises(WorldError, match="すでにあります"):
        restore(backup, council_path)
    with pytest.raises(WorldError, match="すでにあります"):
        make_backup(council_path, backup, clock=CLOCK)
    (tmp_path / "別.ogdesk.json").write_text("{}")
    with pytest.raises(WorldError, match="すでにあります"):
        make_backup(council_path, tmp_path / "別.ogdesk", clock=CLOCK)
    assert not (tmp_path / "別.ogdesk").exists()
    assert council_path.read_bytes() == kept


def test_missing_places_are_named(backup: Path, council_path: Path, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="フォルダー"):
        make_backup(council_path, tmp_path / "無い" / "控え.ogdesk", clock=CLOCK)
    with pytest.raises(WorldError, match="フォルダー"):
        restore(backup, tmp_path / "無い" / "戻した.ogdesk")
    with pytest.raises(WorldError, match="見つかりません"):
        restore(tmp_path / "無い.ogdesk", tmp_path / "戻した.ogdesk")
    with pytest.raises(WorldError, match="見つかりません"):
        make_backup(tmp_path / "無い.ogdesk", tmp_path / "控え2.ogdesk", clock=CLOCK)


def test_an_old_journal_beside_the_target_may_not_mix_in(backup: Path, tmp_path: Path) -> None:
    (tmp_path / "戻した.ogdesk-journal").write_bytes(b"x")
    with pytest.raises(WorldError, match="途中の保存"):
        restore(backup, tmp_path / "戻した.ogdesk")


def _broken_pages(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    for start in range(8 * 4096, len(whole), 3 * 4096):
        whole[start : start + 8] = b"\xff" * 8
    path.write_bytes(whole)


def _broken_index(path: Path) -> None:
    """An index made by another column: opens, reads and answers; only the integrity check sees it."""
    swap = "UPDATE sqlite_schema SET sql = replace(sql, '({})', '({})') WHERE name = 'ix_organisation_code'"
    for statement in (
        swap.format("code", "name"),
        "REINDEX ix_organisation_code",
        swap.format("name", "code"),
    ):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("PRAGMA writable_schema = ON")
            assert connection.execute(statement).rowcount != 0


@pytest.mark.parametrize(
    ("damage", "told"), [(_broken_pages, "壊れています"), (_broken_index, "バックアップを作りませんでした")]
)
def test_a_damaged_file_gives_no_backup(
    council_path: Path, tmp_path: Path, damage: Callable[[Path], None], told: str
) -> None:
    damage(council_path)
    with pytest.raises(WorldError, match=told) as caught:
        make_backup(council_path, tmp_path / "控え.ogdesk", clock=CLOCK)
    assert "「協議会.ogdesk」は壊れて" in caught.value.sentence
    assert names(tmp_path) == {"協議会.ogdesk"}


def test_a_file_that_another_program_is_writing_is_named(
    council_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect, "BUSY_MILLISECONDS", 20)
    with closing(sqlite3.connect(council_path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(WorldError, match=r"協議会\.ogdesk」は、ほかのプログラムが使っています"):
            make_backup(council_path, tmp_path / "控え.ogdesk", clock=CLOCK)
    assert names(tmp_path) == {"協議会.ogdesk"}


def test_too_little_space_is_told_before_anything_is_written(
    backup: Path, council_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 2 * council_path.stat().st_size - 1
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    before = names(tmp_path)
    with pytest.raises(WorldError, match="空きが足りません"):
        make_backup(council_path, tmp_path / "控え2.ogdesk", clock=CLOCK)
    with pytest.raises(WorldError, match="空きが足りません"):
        restore(backup, tmp_path / "戻した.ogdesk")
    assert names(tmp_path) == before


FULL_DISK = """
from ogdesk.store.backup import make_backup
from ogdesk.store.restore import restore
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = path.stat().st_size // 2
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
for doing in (lambda: make_backup(path, path.with_name("控え2.ogdesk"), clock=clock),
              lambda: restore(path.with_name("控え.ogdesk"), path.with_name("戻した.ogdesk"))):
    try:
        doing()
    except WorldError as error:
        print(error.sentence)
"""


def test_a_full_disk_leaves_nothing_behind(
    backup: Path, council_path: Path, tmp_path: Path, told_by_child: Callable[[str, Path], str]
) -> None:
    before = names(tmp_path)
    told = told_by_child(FULL_DISK, council_path).splitlines()
    assert len(told) == 2
    assert "控え2.ogdesk" in told[0]
    assert "戻した.ogdesk" in told[1]
    assert all("ディスク" in sentence for sentence in told)
    assert names(tmp_path) == before


RECORD_TOO_MUCH = """
from ogdesk.store import backup
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
real = backup.write_sidecar
def full(target, sidecar):
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
    real(target, sidecar)
backup.write_sidecar = full
try:
    backup.make_backup(path, path.with_name("控え.ogdesk"), clock=clock)
except WorldError as error:
    print(error.sentence)
"""


def test_a_backup_whose_record_does_not_fit_is_taken_back(
    council_path: Path, tmp_path: Path, told_by_child: Callable[[str, Path], str]
) -> None:
    assert "空きがありません" in told_by_child(RECORD_TOO_MUCH, council_path)
    assert names(tmp_path) == {"協議会.ogdesk"}


def test_automatic_backups_lie_beside_the_file(council_path: Path, tmp_path: Path, places: Places) -> None:
    first = backup_before(council_path, BackupReason.MIGRATION, clock=CLOCK, places=places)
    second = backup_before(council_path, BackupReason.MIGRATION, clock=CLOCK, places=places)
    folder = tmp_path / "バックアップ"
    assert first.path == folder / "協議会_2020-11-06_140200_更新前.ogdesk"
    assert second.path == folder / "協議会_2020-11-06_140200_更新前-2.ogdesk"
    (folder / "別の協議会_2020-11-06_140200_更新前.ogdesk").write_bytes(b"")
    (folder / "協議会_メモ.ogdesk").write_bytes(b"")
    (folder / "協議会_2020-13-46_140200_更新前.ogdesk").write_bytes(b"")
    listed = list_backups(council_path, places=places)
    assert {b.path for b in listed} == {first.path, second.path}
    assert {(b.made_at, b.reason, b.is_recorded) for b in listed} == {(NOW, "更新前", True)}
    assert restore(first.path, tmp_path / "戻した.ogdesk").is_vouched


READ_ONLY_FOLDER = """
from ogdesk.ground.places import user_places
from ogdesk.store.backup import BackupReason, backup_before, list_backups
become_nobody()
made = backup_before(path, BackupReason.IMPORT, clock=clock)
print(made.path.is_relative_to(user_places().data), [b.path for b in list_backups(path)] == [made.path])
"""


def test_where_the_folder_is_read_only_they_lie_with_the_user(
    template: Path,
    shared_folder: Path,
    told_by_child: Callable[[str, Path], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = Path(shutil.copy(template, shared_folder / "協議会.ogdesk"))
    path.chmod(0o644)
    home = shared_folder / "家"
    home.mkdir()
    home.chmod(0o777)
    monkeypatch.setenv("OGDESK_HOME", str(home))
    assert told_by_child(READ_ONLY_FOLDER, path) == "True True"


def test_on_close_only_once_a_day_and_only_what_is_new(
    council_path: Path, places: Places, opener: Opener
) -> None:
    assert backup_on_close(council_path, clock=CLOCK, places=places) is not None
    assert backup_on_close(council_path, clock=later(30), places=places) is None
    retitle(opener, council_path, "新しい名称")
    assert backup_on_close(council_path, clock=later(23.9), places=places) is None
    made = backup_on_close(council_path, clock=later(24), places=places)
    assert made is not None
    assert made.reason == "終了時"
    Path(f"{made.path}.json").unlink()
    assert backup_on_close(council_path, clock=later(49), places=places) is not None


def test_old_automatic_backups_go_with_their_records(council_path: Path, places: Places) -> None:
    for day in range(-60, 0, 6):
        backup_before(council_path, BackupReason.IMPORT, clock=later(24 * day), places=places)
    for day in range(10):
        for hour in (0, 3):
            backup_before(council_path, BackupReason.IMPORT, clock=later(24 * day + hour), places=places)
    left = list_backups(council_path, places=places)
    days = [b.made_at.astimezone(TOKYO).date().isoformat() for b in left]
    assert len(set(days)) == len(days) - 1
    assert days[:8] == ["2020-11-15", "2020-11-15", *(f"2020-11-{n:02}" for n in range(14, 8, -1))]
    assert {d[:7] for d in days} == {"2020-11", "2020-10", "2020-09"}
    folder = left[0].path.parent
    assert names(folder) == {n for b in left for n in (b.path.name, b.path.name + ".json")}


moments = st.lists(
    st.datetimes(datetime(2019, 1, 1), datetime(2021, 1, 1)).map(lambda m: m.replace(tzinfo=TOKYO)),
    max_size=60,
)


@given(moments=moments, ago=st.timedeltas(timedelta(0), timedelta(days=400)))
def test_thinning_keeps_days_weeks_months_and_all_that_is_fresh(
    moments: list[datetime], ago: timedelta
) -> None:
    now = max(moments, default=NOW) + ago
    kept = to_keep(moments, now)
    fresh = {m for m in moments if now - m < FRESH}
    assert fresh <= kept <= set(moments)
    assert len(kept - fresh) <= 7 + 4 + 12
    assert to_keep(kept, now) == kept
    if moments:
        assert max(moments) in kept
    for periods, text in ((7, "%Y-%m-%d"), (4, "%G-%V"), (12, "%Y-%m")):
        newest = {m.strftime(text): m for m in sorted(moments)}
        assert set(sorted(newest.values())[-periods:]) <= kept


@pytest.fixture
def changed_copy(council_path: Path, tmp_path: Path) -> Iterator[Callable[..., str]]:
    def digest_after(*statements: str) -> str:
        copy = Path(shutil.copy(council_path, tmp_path / "変更.ogdesk"))
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)
            return dump_digest(connection)

    yield digest_after


def test_the_dump_digest_does_not_see_pages(council_path: Path, changed_copy: Callable[..., str]) -> None:
    before = digest_of(council_path)
    assert changed_copy("PRAGMA page_size = 8192", "VACUUM") == before
    assert changed_copy("PRAGMA auto_vacuum = FULL", "VACUUM", "ANALYZE") == before
    assert changed_copy("UPDATE event SET theme = 'x'", "UPDATE event SET theme = '窓口'") == before
    assert changed_copy("DROP TABLE search_pairs") == before
    with closing(sqlite3.connect(council_path, isolation_level=None)) as connection:
        search.rebuild(connection)
    assert digest_of(council_path) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET theme = '窓口 '",
        "UPDATE event SET theme = CAST(theme AS BLOB)",
        "UPDATE event SET theme = CAST(x'E7AA93E58F' AS TEXT)",
        "UPDATE event SET subtitle = 'a', theme = ''",
        "UPDATE event SET number = 1",
        "UPDATE person SET id = id + 10 WHERE id = 2",
        "DELETE FROM setting",
        "CREATE INDEX extra ON event (title)",
        "CREATE TABLE extra (a)",
        "ALTER TABLE event ADD COLUMN extra TEXT",
    ],
)
def test_the_dump_digest_sees_every_change(
    council_path: Path, changed_copy: Callable[..., str], statement: str
) -> None:
    assert changed_copy(statement) != digest_of(council_path)


def test_the_bytes_digest_is_the_usual_one(backup: Path) -> None:
    assert bytes_digest(backup) == sha256(backup.read_bytes()).hexdigest()
