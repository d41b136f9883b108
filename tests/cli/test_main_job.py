"""The main job from the command line: a file, its lists, its notice, its calendar files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

from helpers.calling import Ogdesk


def test_new_refuses_to_overwrite_and_leaves_the_file_alone(ogdesk: Ogdesk, tmp_path: Path) -> None:
    path = tmp_path / "council.ogdesk"
    assert ogdesk("new", path).code == 0
    before = path.read_bytes()
    again = ogdesk("new", path, "--sample")
    assert (again.code, path.read_bytes()) == (1, before)
    assert "すでにあります" in again.err
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ""] == ["council.ogdesk"]


def test_each_command_that_writes_finds_the_database_in_a_process_of_its_own(
    ogdesk_process: Ogdesk, tmp_path: Path
) -> None:
    """The database is imported with the first open file: what a command makes before must not wait for it."""
    path = tmp_path / "council.ogdesk"
    for words in (
        ("new", tmp_path / "empty.ogdesk", "--name", "地域データ協議会"),
        ("new", path, "--sample"),
        ("set", path, "symposium", "9", "theme", "新しいテーマ"),
        ("undo", path),
        ("invite", path, "2020-11-19", "--out", tmp_path / "requests"),
        ("verify", path),
    ):
        told = ogdesk_process(*words)
        assert told.code == 0, (words, told.err)


def test_an_empty_council_has_empty_lists(ogdesk: Ogdesk, tmp_path: Path) -> None:
    path = tmp_path / "council.ogdesk"
    ogdesk("new", path, "--name", "地域データ協議会")
    for kind in ("symposia", "members", "people", "organisations"):
        assert ogdesk("list", path, kind, "--json").json == []


def test_list_symposia_tells_year_and_start(ogdesk: Ogdesk, sample: Path) -> None:
    rows = ogdesk("list", sample, "symposia", "--json").json
    by_start = {row["start"]: row for row in rows if row["start"]}
    assert by_start["2020-11-19T15:00"]["fiscal_year"] == 2020
    assert by_start["2023-01-19T15:00"]["fiscal_year"] == 2022
    assert {row["fiscal_year"] for row in rows} == set(range(2013, 2023))
    assert all({"id", "title", "start", "fiscal_year"} <= set(row) for row in rows)


@pytest.mark.parametrize("day", ["2020-11-06", "令和2年11月6日", "R2.11.6", "２０２０／１１／６"])
def test_members_as_of_the_release_day(ogdesk: Ogdesk, sample: Path, day: str) -> None:
    rows = ogdesk("list", sample, "members", "--as-of", day, "--json").json
    general = [row for row in rows if row["class"] == "一般会員"]
    assert [row["name"] for row in general] == [
        "室蘭市", "郡山市", "つくば市", "千葉市", "浜松市", "三重県", "桑名市", "奈良市", "福岡市", "武雄市", "熊本市", "日南市",
    ]  # fmt: skip
    assert [row["code"] for row in general][:2] == ["012050", "072036"]
    assert {row["status"] for row in rows} == {"certain"}
    assert len(rows) == 18
    assert all(row["sources"] for row in rows)


def test_members_on_the_days_of_the_decisions(ogdesk: Ogdesk, sample: Path) -> None:
    def status(day: str) -> dict[str, str]:
        rows = ogdesk("list", sample, "members", "--as-of", day, "--json").json
        return {row["name"]: row["status"] for row in rows}

    assert status("2017-10-21")["横須賀市"] == "uncertain"
    assert "横須賀市" not in status("2018-04-01")
    assert "千葉県" not in status("2020-11-06")
    assert status("2021-06-01")["千葉県"] == "uncertain"
    assert status("2022-01-17")["千葉県"] == "certain"
    assert status("2023-10-01") == {}


def test_the_list_without_a_day_has_spans_and_no_status(ogdesk: Ogdesk, sample: Path) -> None:
    rows = {row["name"]: row for row in ogdesk("list", sample, "members", "--json").json}
    assert "status" not in rows["千葉市"]
    assert rows["横須賀市"]["spans"][0]["end_latest"] == "2018-03-31"


def test_the_notice_as_pdf_and_as_text(ogdesk: Ogdesk, sample: Path, tmp_path: Path) -> None:
    pdf, text = tmp_path / "release.pdf", tmp_path / "release.txt"
    assert ogdesk("notice", sample, "2020-11-19", "--out", pdf).code == 0
    assert ogdesk("notice", sample, "9", "--out", text).code == 0
    assert pdf.stat().st_size <= 100_000
    page = re.sub(r"\s", "", extract_text(pdf))
    assert "令和2年11月19日（木）15：00～16：30" in page
    assert (
        "室蘭市、郡山市、つくば市、千葉市（会長市）、浜松市、三重県、桑名市、奈良市、福岡市、武雄市、熊本市、日南市"
        in page
    )
    assert "関（セキ）　治之（ハルユキ）　氏" in text.read_text(encoding="utf-8")


def test_a_second_export_replaces_the_first_with_the_same_bytes(
    ogdesk: Ogdesk, sample: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "release.pdf"
    ogdesk("notice", sample, "2020-11-19", "--out", pdf)
    first = pdf.read_bytes()
    assert ogdesk("notice", sample, "令和2年11月19日", "--out", pdf).code == 0
    assert pdf.read_bytes() == first


def test_common_texts_for_each_certain_general_member(ogdesk: Ogdesk, sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "共通文案"
    done = ogdesk("notice", sample, "2020-11-19", "--all-members", "--out", folder)
    assert done.code == 0
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 12
    assert "121002-千葉市.pdf" in names
    page = re.sub(r"\s", "", extract_text(folder / "012050-室蘭市.pdf"))
    assert "室蘭市が参加しているオープンガバメント推進協議会" in page
    assert "を記入】" in page
    assert "案" in page
    assert "室蘭市" in done.err


def test_another_issuer_without_phone_is_refused_and_named(
    ogdesk: Ogdesk, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "chiba.pdf"
    done = ogdesk("notice", sample, "2020-11-19", "--issuer", "121002", "--out", out)
    assert (done.code, out.exists()) == (1, False)
    assert "千葉市" in done.err
    assert "TEL" in done.err


def test_a_finding_stops_the_export_and_says_where(ogdesk: Ogdesk, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "release.pdf"
    assert ogdesk("set", sample, "notice", "1", "tel", "").code == 0
    done = ogdesk("notice", sample, "2020-11-19", "--out", out)
    assert (done.code, out.exists()) == (1, False)
    assert "TEL" in done.err or "電話" in done.err
    assert ogdesk("check", sample, "2020-11-19").code == 1


def test_check_of_the_sample_stops_nothing(ogdesk: Ogdesk, sample: Path) -> None:
    done = ogdesk("check", sample, "--json")
    assert done.code == 0
    assert all(row["level"] in ("warning", "info") for row in done.json)
    assert ogdesk("verify", sample).code == 0


def test_requests_update_and_cancel(ogdesk: Ogdesk, sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "依頼"
    assert ogdesk("invite", sample, "2020-11-19", "--kind", "update", "--out", folder).code == 1
    assert ogdesk("invite", sample, "2020-11-19", "--out", folder).code == 0
    files = sorted(folder.glob("*.ics"))
    assert len(files) == 8
    first = {path.name: path.read_text(encoding="utf-8") for path in files}
    assert all("SEQUENCE:0" in text and "METHOD:REQUEST" in text for text in first.values())
    assert ogdesk("invite", sample, "2020-11-19", "--out", folder).code == 0
    for path in files:
        again = path.read_text(encoding="utf-8")
        assert line(again, "UID") == line(first[path.name], "UID")
        assert line(again, "SEQUENCE") == "0"
        assert line(again, "DTSTAMP") > line(first[path.name], "DTSTAMP")

    nothing = ogdesk("invite", sample, "2020-11-19", "--kind", "update", "--out", tmp_path / "変更")
    assert (nothing.code, list((tmp_path / "変更").glob("*.ics"))) == (0, [])
    sitting = ogdesk("set", sample, "sitting", sitting_id(sample), "start", "15:30")
    assert sitting.code == 0
    assert ogdesk("invite", sample, "9", "--kind", "update", "--out", folder).code == 0
    updates = sorted(folder.glob("update-1-*.ics"))
    assert len(updates) == 8
    assert "T153000" in updates[0].read_text(encoding="utf-8")

    assert ogdesk("invite", sample, "9", "--kind", "cancel", "--out", folder).code == 1
    ogdesk("set", sample, "symposium", "9", "state", "中止")
    assert ogdesk("invite", sample, "9", "--kind", "cancel", "--out", folder).code == 0
    cancels = [path.read_text(encoding="utf-8") for path in folder.glob("cancel-2-*.ics")]
    assert len(cancels) == 8
    assert all("METHOD:CANCEL" in text and "STATUS:CANCELLED" in text for text in cancels)


def test_the_public_file_has_no_private_datum(ogdesk: Ogdesk, sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "公開"
    assert ogdesk("invite", sample, "2020-11-19", "--kind", "public", "--out", folder).code == 0
    (path,) = folder.glob("*.ics")
    text = path.read_text(encoding="utf-8")
    assert "METHOD:PUBLISH" in text
    assert "ATTENDEE" not in text


def line(text: str, name: str) -> str:
    """The value of one property of the VEVENT."""
    event = text[text.index("BEGIN:VEVENT") :]
    return next(row.split(":", 1)[1] for row in event.splitlines() if row.split(":")[0].split(";")[0] == name)


def sitting_id(path: Path) -> int:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT id FROM sitting WHERE day = '2020-11-19'").fetchone()
    return int(found[0])
