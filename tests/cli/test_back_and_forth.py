"""set, history, undo, redo, backup, restore from the command line."""

from __future__ import annotations

from pathlib import Path

from helpers.calling import Ogdesk


def theme(ogdesk: Ogdesk, path: Path) -> str:
    rows = ogdesk("list", path, "symposia", "--json").json
    return next(row["theme"] for row in rows if row["id"] == 9)


def test_set_says_what_changed_and_undo_takes_it_back(ogdesk: Ogdesk, sample: Path) -> None:
    before = theme(ogdesk, sample)
    told = ogdesk("set", sample, "symposium", "9", "theme", "オープンデータの次の十年")
    assert before in told.out
    assert "オープンデータの次の十年" in told.out
    assert ogdesk("undo", sample).code == 0
    assert theme(ogdesk, sample) == before
    assert ogdesk("redo", sample).code == 0
    assert theme(ogdesk, sample) == "オープンデータの次の十年"


def test_undo_of_an_untouched_file_is_refused(ogdesk: Ogdesk, sample: Path) -> None:
    assert ogdesk("undo", sample).code == 1
    assert ogdesk("redo", sample).code == 1


def test_the_same_value_changes_nothing(ogdesk: Ogdesk, sample: Path) -> None:
    told = ogdesk("set", sample, "symposium", "9", "theme", theme(ogdesk, sample))
    assert told.code == 0
    assert "何も変えていません" in told.out
    assert ogdesk("undo", sample).code == 1


def test_values_are_read_like_in_the_form(ogdesk: Ogdesk, sample: Path) -> None:
    rows = [
        row for row in ogdesk("list", sample, "symposia", "--json").json if row["start"] == "2020-11-19T15:00"
    ]
    assert len(rows) == 1
    told = ogdesk("set", sample, "organisation", "1", "code", "１２０５０")
    assert told.code == 0 or "団体コード" in told.err
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(sample)) as connection:
        sitting = connection.execute("SELECT id FROM sitting WHERE day = '2020-11-19'").fetchone()[0]
    assert ogdesk("set", sample, "sitting", sitting, "day", "１１／２０").code == 0
    assert ogdesk("set", sample, "sitting", sitting, "start", "午後３時半").code == 0
    starts = [row["start"] for row in ogdesk("list", sample, "symposia", "--json").json]
    assert "2020-11-20T15:30" in starts


def test_history_tells_who_what_old_and_new(ogdesk: Ogdesk, sample: Path) -> None:
    ogdesk("set", sample, "symposium", "9", "theme", "新しいテーマ", now="2020-11-06T15:00:00+09:00")
    ogdesk("undo", sample, now="2020-11-06T15:01:00+09:00")
    newest, edit = ogdesk("history", sample, "--json").json[:2]
    assert (newest["act"], edit["act"], edit["undone"]) == ("undo", "edit", True)
    assert edit["at"] == "2020-11-06T06:00:00Z"
    assert "テーマ" in edit["title"]
    (change,) = edit["changes"]
    assert (change["entity"], change["id"], change["new"]) == ("symposium", 9, "新しいテーマ")
    assert "新しいテーマ" in ogdesk("history", sample).out


def test_backup_and_restore_give_the_same_council(ogdesk: Ogdesk, sample: Path, tmp_path: Path) -> None:
    copy, back = tmp_path / "copy.ogdesk", tmp_path / "back.ogdesk"
    assert ogdesk("backup", sample, "--out", copy).code == 0
    assert ogdesk("backup", sample, "--out", copy).code == 1
    assert ogdesk("restore", copy, "--out", back).code == 0
    assert ogdesk("restore", copy, "--out", back).code == 1
    for kind in ("symposia", "members", "people", "organisations"):
        assert ogdesk("list", back, kind, "--json").json == ogdesk("list", sample, kind, "--json").json


def test_a_flipped_bit_in_a_backup_is_recognised(ogdesk: Ogdesk, sample: Path, tmp_path: Path) -> None:
    copy, back = tmp_path / "copy.ogdesk", tmp_path / "back.ogdesk"
    ogdesk("backup", sample, "--out", copy)
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 4
    copy.write_bytes(bytes(content))
    assert ogdesk("restore", copy, "--out", back).code == 1
    assert not back.exists()
