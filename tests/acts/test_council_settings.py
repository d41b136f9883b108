"""The council's own facts: names, lines, offices, wordings, settings of the file; the bin; going back to a backup."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.acts.editing import set_field, set_fields
from ogdesk.acts.files import backups as keeping
from ogdesk.acts.files.backups import back_up_now, backups_of, go_back
from ogdesk.acts.files.bin import bin_rows, empty_bin, erase
from ogdesk.acts.files.council_files import new_council, open_for_window, open_to_write
from ogdesk.acts.history.view import shown_history
from ogdesk.acts.removal import bring_back, remove
from ogdesk.acts.settings.activity_wordings import YearRow, activity_years, back_to_automatic, rewrite
from ogdesk.acts.settings.choices import FIRST_YEAR
from ogdesk.acts.settings.closed_periods import add_closed_period, remove_closed_period
from ogdesk.acts.settings.council import (
    CouncilView,
    add_clause,
    add_mail,
    add_name,
    add_office,
    council_view,
    move_clause,
    vague_of,
)
from ogdesk.acts.settings.file import file_settings
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.unsaved import sort_unsaved
from ogdesk.council.council import ActivityKind, ClauseKind, Office
from ogdesk.council.entity import Edit, EntityField, Setting
from ogdesk.council.event import Event
from ogdesk.council.organisation import Organisation, Person
from ogdesk.council.vague import VagueDate
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.store.errors import NotFound
from ogdesk.store.file import CouncilFile

EVENT = 9


@pytest.fixture
def empty(tmp_path: Path, here: Surroundings) -> Iterator[CouncilFile]:
    """A council of one's own, without anything."""
    with new_council(tmp_path / "新しい協議会.ogdesk", here) as file:
        yield file


def view(file: CouncilFile, here: Surroundings) -> CouncilView:
    with file.reading() as reading:
        return council_view(reading, here.today)


def years(file: CouncilFile, here: Surroundings) -> tuple[YearRow, ...]:
    with file.reading() as reading:
        return activity_years(reading, here.today)


def texts(file: CouncilFile, here: Surroundings, kind: ClauseKind) -> list[str]:
    return [row.texts["text"] for row in view(file, here).clauses[kind]]


def body_named(file: CouncilFile, name: str) -> int:
    with file.reading() as reading:
        found = next(b.id for b in reading.all(Organisation) if b.name == name)
    assert found is not None
    return found


def test_the_sample_shows_what_the_papers_say(sample_file: CouncilFile, here: Surroundings) -> None:
    seen = view(sample_file, here)
    assert [row.texts["name"] for row in seen.names] == [
        "ビッグデータ・オープンデータ活用推進協議会",
        "オープンガバメント推進協議会",
    ]
    assert seen.texts["founded"].startswith("平成25年4月1日")
    assert texts(sample_file, here, ClauseKind.BUSINESS)[0] == "マイナンバー制度の利活用の推進"
    assert ("会長市", "千葉市") in {(o.texts["office"], o.texts["organisation"]) for o in seen.offices}


def test_names_are_told_in_order_and_can_be_taken_away(empty: CouncilFile, here: Surroundings) -> None:
    add_name(empty, "新しい協議会", vague_of("平成27年4月1日"))
    first = add_name(empty, "はじめの協議会", vague_of("平成25年度"))
    assert [row.texts["name"] for row in view(empty, here).names] == ["はじめの協議会", "新しい協議会"]
    remove(empty, EntityField("council_name", first.id), here)
    assert [row.texts["name"] for row in view(empty, here).names] == ["新しい協議会"]
    empty.undo()
    assert len(view(empty, here).names) == 2


@pytest.mark.parametrize(
    ("edits", "sentence"),
    [
        ([Edit("council_name", 1, "name", " ")], "名称の履歴"),
        (
            [Edit("council", 1, "founded", "平成25年4月1日"), Edit("council", 1, "dissolved", "平成24年度")],
            "解散が設立より前",
        ),
        ([Edit("council", 1, "founded", "さくら")], "さくら"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    empty: CouncilFile, here: Surroundings, edits: list[Edit], sentence: str
) -> None:
    add_name(empty, "協議会", VagueDate())
    before = view(empty, here)
    with pytest.raises(BadValue, match=sentence):
        set_fields(empty, edits, today=here.today)
    assert view(empty, here) == before


def test_an_office_cannot_end_before_it_began(sample_file: CouncilFile, here: Surroundings) -> None:
    made = add_office(sample_file, Office.AUDITOR, "浜松市", vague_of("令和2年4月1日"))
    with pytest.raises(BadValue, match="いつまで"):
        set_fields(sample_file, [Edit("office_term", made.id, "end", "平成31年3月")], today=here.today)
    with pytest.raises(BadValue, match="団体が選ばれていません"):
        add_office(sample_file, Office.AUDITOR, "", VagueDate())


def test_lines_stand_in_the_order_they_were_added(empty: CouncilFile, here: Surroundings) -> None:
    for kind, text in (
        (ClauseKind.BUSINESS, "講演"),
        (ClauseKind.PURPOSE, "活用"),
        (ClauseKind.BUSINESS, "研究"),
    ):
        add_clause(empty, kind, text)
    assert texts(empty, here, ClauseKind.BUSINESS) == ["講演", "研究"]
    assert texts(empty, here, ClauseKind.PURPOSE) == ["活用"]
    with pytest.raises(BadValue, match="事業内容が空です"):
        add_clause(empty, ClauseKind.BUSINESS, "　")


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(0, 3), st.sampled_from([-1, 1])), max_size=6))
def test_moving_lines_never_loses_one_and_undo_brings_the_order_back(
    sample_file: CouncilFile, here: Surroundings, moves: list[tuple[int, int]]
) -> None:
    start = texts(sample_file, here, ClauseKind.BUSINESS)
    done = 0
    for number, step in moves:
        rows = view(sample_file, here).clauses[ClauseKind.BUSINESS]
        index = number % len(rows)
        wanted = [row.texts["text"] for row in rows]
        target = min(max(index + step, 0), len(rows) - 1)
        wanted.insert(target, wanted.pop(index))
        done += move_clause(sample_file, rows[index].id, step).step is not None
        assert texts(sample_file, here, ClauseKind.BUSINESS) == wanted
    for _ in range(done):
        sample_file.undo()
    assert texts(sample_file, here, ClauseKind.BUSINESS) == start


def test_the_mail_belongs_to_the_secretariat_and_is_private_at_first(
    empty: CouncilFile, here: Surroundings
) -> None:
    with pytest.raises(WorldError, match="事務局"):
        add_mail(empty, here.today)
    with empty.act("準備") as writing:
        writing.add(Organisation(name="郡山市", code="072036"))
    add_office(empty, Office.SECRETARIAT, "郡山市", VagueDate())
    add_mail(empty, here.today)
    seen = view(empty, here)
    assert seen.mail is not None and seen.mail_body == "郡山市"
    assert (seen.mail.texts["role"], seen.mail.texts["mail_public"]) == ("協議会の代表", "いいえ")


def test_a_line_is_rewritten_and_automatic_again(sample_file: CouncilFile, here: Surroundings) -> None:
    before = years(sample_file, here)
    assert before[0].label == "平成25年度" and before[-1].label == "平成31年度"
    line = next(line for line in before[1].lines if line.kind is ActivityKind.RENAME)
    made = rewrite(sample_file, line.fiscal_year, line.kind)
    assert rewrite(sample_file, line.fiscal_year, line.kind).id == made.id
    set_fields(sample_file, [Edit("activity_wording", made.id, "text", "自分の言葉")], today=here.today)
    told = [line.text for line in years(sample_file, here)[1].lines]
    assert "自分の言葉" in told
    back_to_automatic(sample_file, made.id)
    assert years(sample_file, here) == before


def test_the_year_of_a_new_era_is_a_setting_of_the_file(sample_file: CouncilFile, here: Surroundings) -> None:
    set_field(sample_file, "file_setting", 1, FIRST_YEAR.key, "令和元年度", today=here.today)
    assert years(sample_file, here)[-1].label == "令和元年度"
    step = shown_history(sample_file)[0]
    assert step.title == "改元した年度の書き方を変更"
    assert [(c.label, c.old, c.new) for c in step.changes] == [
        ("改元した年度の書き方", "平成31年度", "令和元年度")
    ]
    set_field(sample_file, "file_setting", 1, FIRST_YEAR.key, "平成31年度", today=here.today)
    with sample_file.reading() as reading:
        assert file_settings(reading).is_default(FIRST_YEAR.key)
        assert reading.all(Setting) == []
    sample_file.undo()
    sample_file.undo()
    assert years(sample_file, here)[-1].label == "平成31年度"


def closed(file: CouncilFile) -> list[str]:
    with file.reading() as reading:
        return [row.printed for row in file_settings(reading).closed]


def test_closed_periods_are_a_list_of_days_and_of_days_of_every_year(sample_file: CouncilFile) -> None:
    add_closed_period(sample_file, "12月議会", "R3.12.1", "2021-12-20")
    add_closed_period(sample_file, "夏祭り", "8/1", "")
    assert closed(sample_file) == ["12月議会　令和3年12月1日～令和3年12月20日", "夏祭り　毎年8月1日"]
    set_field(sample_file, "closed_period", 2, "last", "８月３日", today=date(2020, 11, 6))
    set_field(sample_file, "closed_period", 1, "words", "定例会", today=date(2020, 11, 6))
    assert closed(sample_file) == ["定例会　令和3年12月1日～令和3年12月20日", "夏祭り　毎年8月1日～8月3日"]
    remove_closed_period(sample_file, 1)
    assert closed(sample_file) == ["夏祭り　毎年8月1日～8月3日"]
    assert shown_history(sample_file)[0].changes[0].new == "夏祭り　毎年8月1日～8月3日"
    for _ in range(5):
        sample_file.undo()
    assert closed(sample_file) == []


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        ("12月議会", "", "はじめの日「12月議会」は日付として読めません"),
        ("2/30", "", "はじめの日「2/30」という日はありません"),
        ("R3.12.20", "R3.12.1", "おわりの日がはじめの日より前"),
        ("12/29", "R4.1.3", "片方にだけ年があります"),
    ],
)
def test_a_period_that_cannot_be_is_refused_in_words(
    sample_file: CouncilFile, first: str, last: str, why: str
) -> None:
    with pytest.raises(BadValue, match=why):
        add_closed_period(sample_file, "議会", first, last)
    assert closed(sample_file) == []


def test_a_day_that_is_stored_already_is_no_unsaved_one(sample_file: CouncilFile) -> None:
    today = date(2020, 11, 6)
    add_closed_period(sample_file, "12月議会", "R3.12.1", "2021-12-20")
    typed = [Edit("closed_period", 1, "first", "2021-12-1"), Edit("closed_period", 1, "last", "R3.12.21")]
    with sample_file.reading() as reading:
        assert sort_unsaved(reading, typed, today).news == (typed[1],)


def test_an_id_means_the_same_period_for_ever(sample_file: CouncilFile) -> None:
    today = date(2020, 11, 6)
    add_closed_period(sample_file, "夏祭り", "8/1", "")
    remove_closed_period(sample_file, 1)
    assert closed(sample_file) == []
    assert shown_history(sample_file)[0].changes[0].new == ""
    add_closed_period(sample_file, "冬祭り", "2/1", "")
    with pytest.raises(NotFound):
        set_field(sample_file, "closed_period", 1, "words", "夏祭り", today=today)
    with sample_file.reading() as reading:
        (winter,) = file_settings(reading).closed
    set_field(sample_file, "closed_period", winter.id, "last", "2/3", today=today)
    assert closed(sample_file) == ["冬祭り　毎年2月1日～2月3日"]
    for _ in range(3):
        sample_file.undo()
    assert closed(sample_file) == ["夏祭り　毎年8月1日"]
    set_field(sample_file, "closed_period", 1, "words", "夏の祭り", today=today)
    assert closed(sample_file) == ["夏の祭り　毎年8月1日"]


def test_a_line_nobody_can_read_is_kept_and_can_be_put_right(sample_file: CouncilFile) -> None:
    with sample_file.act("古い行") as writing:
        writing.add(Setting(key="closed_periods", value="だめな行\n12-29..01-03 年末年始"))
    assert closed(sample_file) == ["だめな行", "年末年始　毎年12月29日～1月3日"]
    set_field(sample_file, "closed_period", 1, "first", "R3.11.15", today=date(2020, 11, 6))
    assert closed(sample_file)[0] == "だめな行　令和3年11月15日"


def test_the_bin_gives_back_or_erases(sample_file: CouncilFile, here: Surroundings) -> None:
    with sample_file.act("準備") as writing:
        writing.add(Person(family="試験", given="太郎"))
    with sample_file.reading() as reading:
        person = next(p.id for p in reading.all(Person) if p.family == "試験")
    place = EntityField("person", person)
    remove(sample_file, place, here)
    with sample_file.reading() as reading:
        (row,) = bin_rows(reading)
    assert (row.place, row.kind, row.day) == (place, "人物", "令和2年11月6日")
    assert "試験" in row.title
    bring_back(sample_file, place)
    with sample_file.reading() as reading:
        assert bin_rows(reading) == ()
    sample_file.undo()
    erase(sample_file, place)
    with sample_file.reading() as reading:
        assert reading.find(Person, person or 0) is None
    sample_file.undo()
    with sample_file.reading() as reading:
        assert bin_rows(reading) == (row,)


def test_the_bin_is_emptied_in_one_step_and_what_is_used_stays(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    with sample_file.act("だれも使わない団体") as writing:
        spare = Organisation(name="使わない団体")
        writing.add(spare)
    with sample_file.reading() as reading:
        events = [event.id for event in reading.all(Event)]
        speaker = reading.all(Person)[0]
        chiba = next(body for body in reading.all(Organisation) if body.name == "千葉市")
        only = [event.id for event in reading.all(Event) if _names(event, speaker)]
    for entity, id_ in (
        ("organisation", spare.id),
        ("organisation", chiba.id),
        ("person", speaker.id),
        *(("symposium", event) for event in only),
    ):
        remove(sample_file, EntityField(entity, id_), here)
    emptied = empty_bin(sample_file)
    with sample_file.reading() as reading:
        left = [row.title for row in bin_rows(reading)]
        assert len(reading.all(Event)) == len(events) - len(only)
        assert reading.find(Person, speaker.id or 0) is None
    assert (emptied.erased, emptied.left, left) == (2 + len(only), 1, ["千葉市"])
    sample_file.undo()
    with sample_file.reading() as reading:
        assert len(bin_rows(reading)) == 3 + len(only)
        assert reading.find(Person, speaker.id or 0) is not None


def _names(event: Event, person: Person) -> bool:
    return any(seat.person is person for item in event.items for seat in item.appearances)


def test_a_bin_of_what_is_used_stays_as_it_is(sample_file: CouncilFile, here: Surroundings) -> None:
    with sample_file.reading() as reading:
        chiba = next(body for body in reading.all(Organisation) if body.name == "千葉市")
    remove(sample_file, EntityField("organisation", chiba.id), here)
    with pytest.raises(WorldError, match="どれもほかで使われている"):
        empty_bin(sample_file)
    with sample_file.reading() as reading:
        assert [row.title for row in bin_rows(reading)] == ["千葉市"]


def test_what_is_used_stays_in_the_bin(sample_file: CouncilFile, here: Surroundings) -> None:
    place = EntityField("organisation", body_named(sample_file, "千葉市"))
    remove(sample_file, place, here)
    with pytest.raises(WorldError, match="ごみ箱に入れたままにしてください"):
        erase(sample_file, place)
    with sample_file.reading() as reading:
        assert [row.title for row in bin_rows(reading)] == ["千葉市"]


def test_a_symposium_with_everything_below_it_goes_and_comes_back(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    place = EntityField("symposium", EVENT)
    remove(sample_file, place, here)
    with sample_file.reading() as reading:
        before = [row.title for row in bin_rows(reading)]
    erase(sample_file, place)
    with sample_file.reading() as reading:
        assert bin_rows(reading) == ()
    sample_file.undo()
    with sample_file.reading() as reading:
        assert [row.title for row in bin_rows(reading)] == before


def later(here: Surroundings, minute: int) -> Surroundings:
    return dataclasses.replace(here, clock=FixedClock(datetime(2020, 11, 6, 14, minute, tzinfo=TOKYO)))


def test_going_back_keeps_the_present_state_first(tmp_path: Path, here: Surroundings) -> None:
    file = new_council(tmp_path / "協議会.ogdesk", here, name="前の名称")
    row = back_up_now(file.path, here)
    assert row.reason == "手動" and row.recorded and row.when.startswith("令和2年11月6日（金）　14:02")
    add_name(file, "あとの名称", vague_of("令和2年4月1日"))
    gone = go_back(file, row.path, later(here, 5))
    assert gone.problem == "" and not gone.file.read_only
    with gone.file as restored:
        assert [r.texts["name"] for r in view(restored, here).names] == ["前の名称"]
        add_name(restored, "書ける", VagueDate())
    assert [r.reason for r in backups_of(file.path, here).rows] == ["復元前", "手動"]
    back = go_back_from(file.path, gone.kept.path, later(here, 8))
    assert back == ["前の名称", "あとの名称"]
    assert not list(tmp_path.glob(".ogdesk-*"))


def test_going_back_by_a_link_replaces_the_file_and_not_the_link(tmp_path: Path, here: Surroundings) -> None:
    path, link = tmp_path / "協議会.ogdesk", tmp_path / "別の名前.ogdesk"
    new_council(path, here, name="前の名称").close()
    link.symlink_to(path)
    with open_to_write(link, here) as file:
        row = back_up_now(link, here)
        add_name(file, "あとの名称", vague_of("令和2年4月1日"))
        with go_back(file, row.path, later(here, 5)).file as restored:
            assert [r.texts["name"] for r in view(restored, here).names] == ["前の名称"]
    assert link.is_symlink() and not path.is_symlink()
    assert {b.path for b in backups_of(link, here).rows} == {b.path for b in backups_of(path, here).rows}


def go_back_from(path: Path, source: Path, here: Surroundings) -> list[str]:
    with go_back(open_to_write(path, here), source, here).file as restored:
        return [r.texts["name"] for r in view(restored, here).names]


@pytest.mark.parametrize("place", [100, 5000, -200])
def test_a_changed_backup_is_refused_and_the_file_stays_open(
    tmp_path: Path, here: Surroundings, place: int
) -> None:
    with new_council(tmp_path / "協議会.ogdesk", here, name="前の名称") as file:
        row = back_up_now(file.path, here)
        content = bytearray(row.path.read_bytes())
        content[place] ^= 1
        row.path.write_bytes(bytes(content))
        before = file.path.read_bytes()
        with pytest.raises(WorldError):
            go_back(file, row.path, here)
        assert file.path.read_bytes() == before
        add_name(file, "まだ書ける", VagueDate())
        assert len(backups_of(file.path, here).rows) == 1


def test_a_backup_that_cannot_be_opened_leaves_the_content_of_before(
    tmp_path: Path, here: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = new_council(tmp_path / "協議会.ogdesk", here, name="前の名称")
    row = back_up_now(file.path, here)
    add_name(file, "あとの名称", vague_of("令和2年4月1日"))
    faults = ["ディスクに空きがありません。"]

    def full_disk_once(path: Path, here: Surroundings) -> CouncilFile:
        if faults:
            raise WorldError(faults.pop())
        return open_for_window(path, here)

    monkeypatch.setattr(keeping, "open_for_window", full_disk_once)
    gone = go_back(file, row.path, later(here, 5))
    assert gone.problem.endswith("内容は前のままです。ディスクに空きがありません。")
    with gone.file as same:
        assert [r.texts["name"] for r in view(same, here).names] == ["前の名称", "あとの名称"]
