"""Bad input gets one clear Japanese sentence and exit 1 (2 for a wrong call); nothing is lost or half-written."""

from __future__ import annotations

import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from helpers.calling import Ogdesk, Result
from ogdesk.cli.runner import run

READERS = (
    ("list", "symposia"),
    ("check",),
    ("history",),
    ("verify",),
    ("undo",),
    ("set", "symposium", "9", "theme", "新しいテーマ"),
)


def refused(result: Result, *words: str) -> None:
    """One sentence or two on stderr, in Japanese, without a traceback."""
    assert result.code == 1, result
    lines = result.err.strip().splitlines()
    assert len(lines) == 1, result.err
    assert lines[0].endswith(("。", "：")), lines
    assert any("぀" <= char <= "ヿ" for char in lines[0])
    for word in words:
        assert word in lines[0]


@pytest.mark.parametrize("words", READERS, ids=lambda words: words[0])
def test_a_missing_file(ogdesk: Ogdesk, tmp_path: Path, words: tuple[str, ...]) -> None:
    missing = tmp_path / "ない.ogdesk"
    refused(ogdesk(words[0], missing, *words[1:]), "ない.ogdesk")
    assert not missing.exists()


BROKEN = {
    "empty": b"",
    "foreign": "これは文書です。".encode() * 500,
    "cut header": b"SQLite format 3\x00",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("words", READERS, ids=lambda words: words[0])
def test_a_file_that_is_none_of_ours(
    ogdesk: Ogdesk, tmp_path: Path, words: tuple[str, ...], content: bytes
) -> None:
    path = tmp_path / "変.ogdesk"
    path.write_bytes(content)
    refused(ogdesk(words[0], path, *words[1:]), "変.ogdesk")
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["変.ogdesk"]


def test_another_programs_database(ogdesk: Ogdesk, tmp_path: Path) -> None:
    path = tmp_path / "other.ogdesk"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE event (id INTEGER)")
        connection.commit()
    before = path.read_bytes()
    refused(ogdesk("list", path, "symposia"), "other.ogdesk")
    refused(ogdesk("verify", path), "other.ogdesk")
    assert path.read_bytes() == before


def test_a_truncated_file(ogdesk: Ogdesk, sample: Path) -> None:
    whole = sample.read_bytes()
    sample.write_bytes(whole[: len(whole) // 2])
    result = ogdesk("verify", sample)
    assert result.code == 1
    assert "Traceback" not in result.err
    assert result.err or result.out


def test_flipped_bits_never_show_a_traceback(ogdesk: Ogdesk, sample: Path) -> None:
    whole = sample.read_bytes()
    chance = random.Random(20201119)
    for _ in range(25):
        broken = bytearray(whole)
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        sample.write_bytes(bytes(broken))
        for words in (("list", "symposia"), ("verify",)):
            result = ogdesk(words[0], sample, *words[1:])
            assert result.code in (0, 1)
            assert "プログラムの中で" not in result.err


def test_a_newer_file_is_refused(ogdesk: Ogdesk, sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    refused(ogdesk("list", sample, "symposia"), "新しい")


def test_a_locked_file_can_be_read_and_names_its_holder(ogdesk: Ogdesk, sample: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from ogdesk.acts.surroundings import Surroundings\n"
        "from ogdesk.acts.files.council_files import open_to_write\n"
        "from ogdesk.ground.clock import clock_from_environment; from ogdesk.ground.places import user_places\n"
        "here = Surroundings(clock_from_environment(), user_places(), '三代川さんのパソコン')\n"
        "file = open_to_write(Path(sys.argv[1]), here); print('held', flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(sample)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ},
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == b"held\n"
        assert ogdesk("list", sample, "symposia").code == 0
        refused(ogdesk("set", sample, "symposium", "9", "theme", "別のテーマ"), "三代川さんのパソコン")
        holder.stdin.close()
    assert ogdesk("set", sample, "symposium", "9", "theme", "別のテーマ").code == 0


WRONG_VALUES = [
    (("sitting", "day", "平成31年2月30日"), "平成31年2月30日"),
    (("sitting", "day", "令和2年11月19日（金）"), "木"),
    (("sitting", "end", "14:00"), "終了が開始より前"),
    (("sitting", "start", "25:00"), "25:00"),
    (("organisation", "code", "012051"), "012050"),
    (("organisation", "name", ""), "名称"),
    (("organisation", "name", "千葉\x07市"), "制御文字"),
    (("symposium", "title", "長" * 10_000), "長すぎます"),
    (("symposium", "state", "たぶん"), "企画中"),
    (("contact", "mail", "chiba.example.jp"), "メール"),
    (("notice", "tel", "電話なし"), "電話番号"),
    (("link", "url", "youtu.be/x"), "https://"),
]


@pytest.mark.parametrize(("words", "hint"), WRONG_VALUES, ids=lambda value: str(value)[:40])
def test_a_wrong_value_is_refused_and_nothing_is_changed(
    ogdesk: Ogdesk, sample: Path, words: tuple[str, str, str], hint: str
) -> None:
    entity, field, value = words
    before = sample.read_bytes()
    refused(ogdesk("set", sample, entity, first_id(sample, entity), field, value), hint)
    assert sample.read_bytes() == before


def first_id(path: Path, entity: str) -> int:
    table = {"symposium": "event"}.get(entity, entity)
    where = "WHERE day = '2020-11-19'" if entity == "sitting" else ""
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute(f"SELECT min(id) FROM {table} {where}").fetchone()
    return int(row[0])


def test_unknown_entities_fields_ids_and_days(ogdesk: Ogdesk, sample: Path) -> None:
    refused(ogdesk("set", sample, "city", "1", "name", "x"), "city")
    refused(ogdesk("set", sample, "symposium", "9", "colour", "x"), "colour")
    refused(ogdesk("set", sample, "symposium", "99999", "theme", "x"), "99999")
    refused(ogdesk("notice", sample, "2020-11-20", "--out", sample.parent / "x.pdf"), "2020-11-20")
    refused(ogdesk("notice", sample, "2020-11-19", "--out", sample.parent / "x.docx"), ".pdf")
    refused(ogdesk("notice", sample, "2020-11-19", "--out", sample.parent / "ない" / "x.pdf"), "ない")
    refused(
        ogdesk("notice", sample, "2020-11-19", "--issuer", "架空市", "--out", sample.parent / "x.pdf"),
        "架空市",
    )
    assert not list(sample.parent.glob("x.*"))


def test_a_person_without_reading_is_a_finding_that_names_the_person(ogdesk: Ogdesk, sample: Path) -> None:
    people = {row["name"]: row["id"] for row in ogdesk("list", sample, "people", "--json").json}
    assert ogdesk("set", sample, "person", people["関　治之"], "family_reading", "").code == 0
    rows = ogdesk("check", sample, "2020-11-19", "--json").json
    assert any("関" in row["sentence"] and row["entity"] == "person" for row in rows)


def test_an_empty_programme_is_a_finding(ogdesk: Ogdesk, sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as connection:
        for children in ("chosen_affiliation", "appearance", "program_item"):
            connection.execute(f"DELETE FROM {children}")
        connection.commit()
    rows = ogdesk("check", sample, "9", "--json").json
    assert any("プログラム" in row["sentence"] for row in rows)


@pytest.mark.parametrize(
    "words",
    [
        ("--fast",),
        ("list",),
        ("list", "x.ogdesk", "cities"),
        ("notice", "x.ogdesk", "1"),
        ("set", "x.ogdesk"),
        ("invite", "x", "1", "--out", "d", "--kind", "no"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_exits_with_2_and_one_sentence(ogdesk: Ogdesk, words: tuple[str, ...]) -> None:
    result = ogdesk(*words)
    assert result.code == 2
    assert len(result.err.strip().splitlines()) == 1
    assert "--help" in result.err


def limited(path: Path, size: int, *words: object) -> Result:
    """Run a command in a process that may not write a file beyond `size` bytes (a full disk)."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    done = subprocess.run(
        [sys.executable, "-m", "ogdesk", *map(str, words)],
        env={
            **os.environ,
            "OGDESK_HOME": str(path.parent / "home"),
            "OGDESK_NOW": "2020-11-06T14:02:00+09:00",
        },
        preexec_fn=limit,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Result(done.returncode, done.stdout, done.stderr)


def test_a_full_disk_leaves_no_half_export_and_no_half_backup(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "release.pdf"
    refused(limited(sample, 20_000, "notice", sample, "2020-11-19", "--out", out), "release.pdf")
    copy = tmp_path / "backup.ogdesk"
    refused(limited(sample, 20_000, "backup", sample, "--out", copy))
    assert not out.exists()
    assert not copy.exists()
    assert not [p for p in tmp_path.iterdir() if p.name.endswith(".tmp")]


def test_a_full_disk_at_commit_keeps_the_last_state(ogdesk: Ogdesk, sample: Path) -> None:
    before = ogdesk("list", sample, "symposia", "--json").json
    size = sample.stat().st_size
    refused(limited(sample, size // 2, "set", sample, "symposium", "9", "purpose", "長い趣旨" * 3000))
    assert ogdesk("list", sample, "symposia", "--json").json == before
    assert ogdesk("verify", sample).code == 0


def as_nobody(folder: Path, *words: object) -> Result:
    """Run a command as a user who may not write: a fork, because that user may not reach the interpreter."""
    out, err = folder.parent / "nobody.out", folder.parent / "nobody.err"
    child = os.fork()
    if child == 0:
        code = 99
        try:
            sys.stdout = out.open("w", encoding="utf-8")
            sys.stderr = err.open("w", encoding="utf-8")
            os.setgid(65534)
            os.setuid(65534)
            code = run([str(word) for word in words])
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return Result(os.waitstatus_to_exitcode(status), out.read_text("utf-8"), err.read_text("utf-8"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs root to become another user")
def test_a_read_only_place_can_be_read_and_is_refused_for_writing(
    ogdesk: Ogdesk, sample: Path, tmp_path: Path
) -> None:
    place = tmp_path / "shared"
    place.mkdir()
    path = place / "council.ogdesk"
    path.write_bytes(sample.read_bytes())
    for words in (("list", path, "symposia"), ("set", path, "symposium", 9, "theme", "x")):
        ogdesk(*words)
    ogdesk("notice", path, "2020-11-19", "--out", place / "first.pdf")
    path.chmod(0o444)
    for folder in (place, *place.parents):
        if not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o055)
    place.chmod(0o555)
    assert as_nobody(place, "list", path, "symposia").code == 0
    refused(as_nobody(place, "set", path, "symposium", "9", "theme", "y"))
    refused(as_nobody(place, "notice", path, "2020-11-19", "--out", place / "x.pdf"), "権限")
    assert not (place / "x.pdf").exists()
