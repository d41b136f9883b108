"""確定 on a real file: what is frozen, what is kept, what stops it, and what undo leaves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.acts.editing import set_field, set_fields
from ogdesk.acts.files.council_files import new_sample, open_to_write, verify_file
from ogdesk.acts.files.plain import open_plain
from ogdesk.acts.history.view import shown_history
from ogdesk.acts.programme.edits import choose_affiliations, seat_somebody
from ogdesk.acts.release.confirmation import confirm_notice, confirmation_summary
from ogdesk.acts.release.export import ExportRefused, checked_notice, notice_of
from ogdesk.acts.release.issued_copies import changes_since, issued_copies, save_copy
from ogdesk.acts.release.revision import new_version
from ogdesk.acts.release.view import press_draft
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.event import Event, EventState
from ogdesk.council.organisation import Affiliation
from ogdesk.council.programme import Appearance
from ogdesk.council.release import BlockKey, BlockPart, CopyForm, IssuedCopy, Notice, NoticeState
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.errors import WorldError
from ogdesk.ground.places import Places
from ogdesk.notice.build import build_release
from ogdesk.notice.plain import render_text
from ogdesk.store.file import CouncilFile

EVENT, NOTICE = 9, 1
NAME = "令和2年11月6日_郡山市_報道発表資料_第1版.pdf"


def here_at(folder: Path, *, day: date = date(2020, 11, 6)) -> Surroundings:
    clock = FixedClock(datetime(day.year, day.month, day.day, 14, 2, tzinfo=TOKYO))
    return Surroundings(clock, Places(*[folder] * 5), "庶務係PC")


@pytest.fixture(scope="session")
def draft_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The sample council on the morning of the release: the symposium ahead, its notice a draft."""
    folder = tmp_path_factory.mktemp("draft")
    with new_sample(folder / "協議会.ogdesk", here_at(folder)) as file:
        with file.act("下書き") as writing:
            writing.get(Notice, NOTICE).state = NoticeState.DRAFT
            writing.get(Event, EVENT).state = EventState.PLANNED
        file.seal_history()
    return file.path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, draft_bytes: bytes) -> Path:
    made = tmp_path / "協議会.ogdesk"
    made.write_bytes(draft_bytes)
    return made


@pytest.fixture
def here(tmp_path: Path) -> Surroundings:
    return here_at(tmp_path)


@pytest.fixture
def file(path: Path, here: Surroundings) -> Iterator[CouncilFile]:
    with open_to_write(path, here) as opened:
        yield opened


def seats(file: CouncilFile) -> list[tuple[str, str, str | None]]:
    with file.reading() as reading:
        event = reading.get(Event, EVENT)
        found = [a for item in event.items for a in item.appearances]
        return [(a.frozen_name, a.frozen_titles, a.frozen_at) for a in found]


def kept(file: CouncilFile) -> list[tuple[int, CopyForm, bytes]]:
    with file.reading() as reading:
        return [(c.version, c.form, c.content) for c in reading.all(IssuedCopy)]


def page(file: CouncilFile, here: Surroundings) -> str:
    """The words of the latest notice as they would be written out now."""
    with file.reading() as reading:
        notice = notice_of(reading.get(Event, EVENT))
        return render_text(build_release(notice, reading.whole(), today=here.today).document)


def states(file: CouncilFile) -> tuple[NoticeState, EventState, date | None]:
    with file.reading() as reading:
        notice = reading.get(Notice, NOTICE)
        return notice.state, reading.get(Event, EVENT).state, notice.decided_on


def main_title(file: CouncilFile, family: str) -> int:
    """The id of the first affiliation of the person of that name."""
    with file.reading() as reading:
        found = [a for a in reading.all(Affiliation) if a.person is not None and a.person.family == family]
        assert found[0].id is not None
        return found[0].id


def rename_title(file: CouncilFile, family: str, title: str) -> None:
    with file.act("肩書きの変更") as writing:
        writing.get(Affiliation, main_title(file, family)).title = title


# ---- the summary


def test_the_summary_tells_what_would_happen_and_does_nothing(path: Path, here: Surroundings) -> None:
    before = path.read_bytes()
    with open_plain(path, here) as look:
        told = confirmation_summary(look, EVENT, here)
    assert (told.version, told.is_final, told.publishes, told.file_name) == (1, False, True, NAME)
    assert told.stopping == ()
    names = [line.name for line in told.frozen]
    assert names[:2] == ["関　治之", "庄司　昌彦"]
    assert told.frozen[1].titles.splitlines() == [
        "一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン　代表理事",
        "武蔵大学社会学部　教授",
    ]
    assert {line.titles for line in told.frozen if not line.name} >= {"千葉市長", "郡山市長"}
    assert path.read_bytes() == before


def test_what_stops_it_is_listed_and_stops_it(file: CouncilFile, here: Surroundings, tmp_path: Path) -> None:
    set_fields(
        file,
        [Edit("notice", NOTICE, "tel", ""), Edit("notice", NOTICE, "release_date", "")],
        today=here.today,
    )
    with file.reading() as reading:
        told = confirmation_summary(reading, EVENT, here)
    assert {f.code for f in told.stopping} >= {"no-tel", "no-release-date"}
    out = tmp_path / "発表.pdf"
    with pytest.raises(ExportRefused) as refused:
        confirm_notice(file, EVENT, here, out)
    assert [f.code for f in refused.value.findings] == [f.code for f in told.stopping]
    assert not out.exists()
    assert kept(file) == []
    assert states(file) == (NoticeState.DRAFT, EventState.PLANNED, None)
    assert all(frozen is None for _, _, frozen in seats(file))


# ---- confirming


def test_confirming_freezes_keeps_publishes_and_writes(
    file: CouncilFile, path: Path, here: Surroundings, tmp_path: Path
) -> None:
    out = tmp_path / NAME
    done = confirm_notice(file, EVENT, here, out)
    assert (done.version, done.file_name, done.path, done.problem) == (1, NAME, out, "")
    assert states(file) == (NoticeState.FINAL, EventState.PUBLISHED, date(2020, 11, 6))
    assert ("関　治之", "一般社団法人コード・フォー・ジャパン　代表理事", "2020-11-06T05:02:00Z") in seats(
        file
    )
    (one, pdf, content), (two, text, words) = kept(file)
    assert (one, pdf, two, text) == (1, CopyForm.PDF, 1, CopyForm.TEXT)
    assert out.read_bytes() == content
    assert content.startswith(b"%PDF-")
    assert words.decode() == page(file, here)
    file.close()
    assert [f for f in verify_file(path) if f.code == "issued_copy"] == []
    with open_to_write(path, here) as again, again.reading() as reading:
        rows = issued_copies(reading, EVENT)
        assert [(r.file_name, r.who.split("　")[0], r.version_words) for r in rows] == [
            (NAME, "庶務係PC", "第1版"),
            (NAME.replace(".pdf", ".txt"), "庶務係PC", "第1版"),
        ]
        assert rows[0].issued_at == here.clock.now()
        assert issued_copies(reading, 10) == []


def test_one_step_of_undo_takes_all_back_but_the_copies(file: CouncilFile, here: Surroundings) -> None:
    before = seats(file)
    confirm_notice(file, EVENT, here)
    copies = kept(file)
    assert file.undo_title() == "報道発表の確定"
    file.undo()
    assert states(file) == (NoticeState.DRAFT, EventState.PLANNED, None)
    assert seats(file) == before
    assert file.undo_title() is None
    assert kept(file) == copies
    file.redo()
    assert states(file)[0] is NoticeState.FINAL
    assert kept(file) == copies


def test_the_history_tells_what_was_frozen_in_words(file: CouncilFile, here: Surroundings) -> None:
    confirm_notice(file, EVENT, here)
    step = shown_history(file)[0]
    assert (step.title, step.place_words) == ("報道発表の確定", "シンポジウム › 報道発表")
    told = [(change.label, change.new) for change in step.changes]
    assert ("報道発表の状態", "確定") in told
    assert ("残した氏名", "関　治之") in told
    assert ("残した肩書き", "千葉市長") in told
    assert not any(new.endswith("Z") for _, new in told)


def test_confirming_again_after_undo_is_the_same_version_only_if_nothing_changed(
    file: CouncilFile, here: Surroundings
) -> None:
    first = confirm_notice(file, EVENT, here)
    file.undo()
    again = confirm_notice(file, EVENT, here)
    assert (again.version, again.copy_id) == (1, first.copy_id)
    assert len(kept(file)) == 2
    file.undo()
    set_field(file, "symposium", EVENT, "theme", "あたらしいテーマ", today=here.today)
    with file.reading() as reading:
        assert confirmation_summary(reading, EVENT, here).version == 2
    other = confirm_notice(file, EVENT, here)
    assert other.version == 2
    assert other.file_name.endswith("_第2版.pdf")
    assert [version for version, _, _ in kept(file)] == [1, 1, 2, 2]


def test_a_confirmed_version_is_not_confirmed_twice(file: CouncilFile, here: Surroundings) -> None:
    confirm_notice(file, EVENT, here)
    with pytest.raises(WorldError, match="第1版はもう確定しています。"):
        confirm_notice(file, EVENT, here)
    with file.reading() as reading:
        assert confirmation_summary(reading, EVENT, here).is_final


@pytest.mark.parametrize(("name", "told"), [("発表.docx", "末尾を .pdf"), ("ない/発表.pdf", "フォルダー")])
def test_a_wrong_place_is_told_before_anything_is_done(
    file: CouncilFile, here: Surroundings, tmp_path: Path, name: str, told: str
) -> None:
    with pytest.raises(WorldError, match=told):
        confirm_notice(file, EVENT, here, tmp_path / name)
    assert kept(file) == []


def test_a_file_that_can_not_be_written_is_told_and_the_copy_is_there(
    file: CouncilFile, here: Surroundings, tmp_path: Path
) -> None:
    (tmp_path / "発表.pdf").mkdir()
    done = confirm_notice(file, EVENT, here, tmp_path / "発表.pdf")
    assert done.path is None
    assert done.problem
    saved = save_copy(file, done.copy_id, tmp_path / "控え.pdf")
    assert saved.read_bytes() == kept(file)[0][2]


def test_a_reader_can_not_confirm(path: Path, here: Surroundings) -> None:
    from ogdesk.acts.files.council_files import open_to_read

    with open_to_read(path, here) as reader, pytest.raises(WorldError, match="変更できません"):
        confirm_notice(reader, EVENT, here)


# ---- what stays


def test_a_later_title_does_not_change_the_confirmed_pages(file: CouncilFile, here: Surroundings) -> None:
    confirm_notice(file, EVENT, here)
    before = page(file, here)
    assert "代表理事" in before
    rename_title(file, "関", "前代表")
    with file.act("改姓") as writing:
        writing.get(Affiliation, main_title(file, "関")).person.family = "関口"
    assert page(file, here) == before
    with file.reading() as reading:
        assert changes_since(reading, NOTICE, here) == []


def test_whoever_takes_the_seat_later_is_not_printed_under_the_old_name(
    file: CouncilFile, here: Surroundings
) -> None:
    confirm_notice(file, EVENT, here)
    with file.reading() as reading:
        items = sorted(reading.get(Event, EVENT).items, key=lambda i: i.position)
        seat = items[0].appearances[0].id
        other = main_title(file, "庄司")
        person = reading.get(Affiliation, other).person
        assert person is not None
        chosen = [a.id for a in person.affiliations][::-1]
    seat_somebody(file, seat, person_id=person.id)
    with file.reading() as reading:
        assert reading.get(Appearance, seat).frozen_at is None
    assert "関　治之" not in page(file, here)
    file.undo()
    assert "治之" in page(file, here)
    choose_affiliations(file, seat, chosen)
    with file.reading() as reading:
        assert reading.get(Appearance, seat).frozen_at is None
    file.undo()
    set_field(file, "appearance", seat, "person", str(person.id), today=here.today)
    with file.reading() as reading:
        assert reading.get(Appearance, seat).frozen_name == ""


def test_pages_that_are_not_those_confirmed_are_a_draft_again(file: CouncilFile, here: Surroundings) -> None:
    confirm_notice(file, EVENT, here)
    with file.reading() as reading:
        assert checked_notice(reading, str(EVENT), here).meta.draft == ""
    set_field(file, "symposium", EVENT, "theme", "あとから変えたテーマ", today=here.today)
    with file.reading() as reading:
        assert checked_notice(reading, str(EVENT), here).meta.draft == "案"
    shown = press_draft(file, EVENT, (), here.today)
    assert shown is not None
    assert shown.built.document.meta.draft == "案"
    assert shown.standing.words == "第1版 確定 11/6"
    assert [tuple(change) for change in shown.standing.changes] == [
        ("テーマ", "感染症対策を契機とした社会変革", "あとから変えたテーマ")
    ]


def test_the_command_line_marks_them_too(file: CouncilFile, path: Path, here: Surroundings) -> None:
    confirm_notice(file, EVENT, here)
    set_field(file, "symposium", EVENT, "theme", "あとから変えたテーマ", today=here.today)
    with open_plain(path, here) as look:
        assert checked_notice(look, str(EVENT), here).meta.draft == "案"
        assert [change.new for change in changes_since(look, NOTICE, here)] == ["あとから変えたテーマ"]


EDITS = st.sampled_from(
    [
        ("symposium", EVENT, "theme", "別のテーマ"),
        ("symposium", EVENT, "purpose", "別の趣旨"),
        ("symposium", EVENT, "state", "中止"),
        ("notice", NOTICE, "title", "別の表題"),
        ("notice", NOTICE, "release_date", "令和2年11月9日"),
        ("notice", NOTICE, "tel", "024-924-0000"),
        ("organisation", 3, "name", "新しい市"),
        ("person", 1, "family", "別姓"),
    ]
)


@pytest.mark.slow
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(EDITS, min_size=1, max_size=4), undone=st.integers(0, 5))
def test_whatever_is_changed_later_the_issued_bytes_stay(
    tmp_path: Path, draft_bytes: bytes, edits: list[tuple[str, int, str, str]], undone: int
) -> None:
    here = here_at(tmp_path)
    path = tmp_path / "性質.ogdesk"
    path.write_bytes(draft_bytes)
    with open_to_write(path, here) as file:
        done = confirm_notice(file, EVENT, here)
        before = kept(file)
        for entity, thing, field, text in edits:
            set_field(file, entity, thing, field, text, today=here.today)
        set_field(file, "block", NOTICE, BlockKey.LEAD, "自分で書いたリード文。", today=here.today)
        for _ in range(min(undone, len(file.history()) - 1)):
            if file.undo_title():
                file.undo()
        assert kept(file) == before
        saved = save_copy(file, done.copy_id, tmp_path / "控え.pdf")
        assert hashlib.sha256(saved.read_bytes()).digest() == hashlib.sha256(before[0][2]).digest()
    assert [f for f in verify_file(path) if f.code in ("issued_copy", "journal")] == []


def test_a_damaged_copy_is_told_and_not_handed_out(file: CouncilFile, path: Path, here: Surroundings) -> None:
    done = confirm_notice(file, EVENT, here)
    content = kept(file)[0][2]
    file.close()
    raw = bytearray(path.read_bytes())
    # A page of the database holds some 4 kB of it in one piece.
    raw[raw.index(content[5000:5400]) + 200] ^= 4
    path.write_bytes(raw)
    (found,) = [f for f in verify_file(path) if f.code == "issued_copy"]
    assert NAME in found.sentence
    with (
        open_to_write(path, here) as again,
        pytest.raises(WorldError, match="確定したときの内容と違うので"),
    ):
        save_copy(again, done.copy_id, path.with_name("控え.pdf"))
    assert not path.with_name("控え.pdf").exists()


# ---- the next version


def test_the_next_version_carries_the_words_and_says_what_changed(
    file: CouncilFile, here: Surroundings
) -> None:
    set_field(file, "block", NOTICE, BlockKey.COVERAGE, "取材は前日までに。", today=here.today)
    confirm_notice(file, EVENT, here)
    made = new_version(file, NOTICE, here)
    with file.reading() as reading:
        notice = reading.get(Notice, made.id)
        old = reading.get(Notice, NOTICE)
        assert (notice.version, notice.state, notice.release_date) == (2, NoticeState.DRAFT, None)
        assert notice.tagline == "【変更のお知らせ】～オープンガバメント推進協議会主催事業～"
        assert (notice.title, notice.tel) == (old.title, old.tel)
        assert [(b.key, b.text) for b in notice.blocks] == [(BlockKey.COVERAGE, "取材は前日までに。")]
        assert [(t.goal, t.target) for t in notice.sdg_targets] == [(11, "11.3")]
        assert notice_of(reading.get(Event, EVENT)) is notice
        assert old.is_final
    set_fields(
        file,
        [
            Edit("notice", made.id, "release_date", "令和2年11月10日"),
            Edit("symposium", EVENT, "theme", "新しいテーマ"),
        ],
        today=here.today,
    )
    with file.reading() as reading:
        changes = changes_since(reading, made.id, here)
        assert [tuple(c) for c in changes if c.heading == "テーマ"] == [
            ("テーマ", "感染症対策を契機とした社会変革", "新しいテーマ")
        ]
        assert [c.heading for c in changes[:1]] == ["発表日"]
        assert "副見出し" not in [c.heading for c in changes]
    done = confirm_notice(file, EVENT, here)
    assert (done.version, done.file_name) == (2, "令和2年11月10日_郡山市_報道発表資料_第2版.pdf")
    third = new_version(file, made.id, here)
    with file.reading() as reading:
        assert reading.get(Notice, third.id).tagline.count("【変更のお知らせ】") == 1
        assert reading.get(Notice, third.id).version == 3


def test_before_the_event_a_new_version_prints_the_titles_of_today(
    file: CouncilFile, here: Surroundings
) -> None:
    confirm_notice(file, EVENT, here)
    rename_title(file, "関", "名誉顧問")
    made = new_version(file, NOTICE, here)
    assert "名誉顧問" in page(file, here)
    with file.reading() as reading:
        (change,) = [c for c in changes_since(reading, made.id, here) if c.heading == "プログラム"]
    assert "代表理事" in change.old
    assert "名誉顧問" in change.new
    file.undo()
    assert "名誉顧問" not in page(file, here)


def test_after_the_event_nothing_is_unfrozen(file: CouncilFile, here: Surroundings, tmp_path: Path) -> None:
    confirm_notice(file, EVENT, here)
    rename_title(file, "関", "名誉顧問")
    later = here_at(tmp_path, day=date(2020, 12, 1))
    made = new_version(file, NOTICE, later)
    assert "名誉顧問" not in page(file, later)
    with file.reading() as reading:
        assert "プログラム" not in [c.heading for c in changes_since(reading, made.id, later)]


def test_a_cancelled_event_says_so_in_its_next_version(file: CouncilFile, here: Surroundings) -> None:
    confirm_notice(file, EVENT, here)
    set_field(file, "symposium", EVENT, "state", "中止", today=here.today)
    made = new_version(file, NOTICE, here)
    with file.reading() as reading:
        assert reading.get(Notice, made.id).tagline.startswith("【中止のお知らせ】～")


def test_only_the_latest_confirmed_version_has_a_next_one(file: CouncilFile, here: Surroundings) -> None:
    with pytest.raises(WorldError, match="確定した最新の版からだけ"):
        new_version(file, NOTICE, here)
    confirm_notice(file, EVENT, here)
    new_version(file, NOTICE, here)
    with pytest.raises(WorldError, match="確定した最新の版からだけ"):
        new_version(file, NOTICE, here)


def test_another_heading_is_a_change_of_the_paper(file: CouncilFile, here: Surroundings) -> None:
    confirm_notice(file, EVENT, here)
    part = BlockPart(BlockKey.THEME, is_heading=True)
    set_field(file, "block", NOTICE, part.word, "話すこと", today=here.today)
    with file.reading() as reading:
        (change,) = changes_since(reading, NOTICE, here)
    assert (change.heading, change.old_lines, change.new_lines) == ("話すこと", ["テーマ"], ["話すこと"])


def test_nothing_issued_means_no_changes(file: CouncilFile, here: Surroundings) -> None:
    with file.reading() as reading:
        assert changes_since(reading, NOTICE, here) == []
