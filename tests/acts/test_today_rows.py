"""今日, computed from a fictional council and from the sample."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from helpers.fictional_panel import DAY, Panel, fictional_panel
from ogdesk.acts.calendar.answers import record_answer
from ogdesk.acts.editing import set_fields
from ogdesk.acts.files.council_files import new_council, new_sample, open_to_write
from ogdesk.acts.surroundings import Surroundings
from ogdesk.acts.symposia.additions import add_symposium
from ogdesk.acts.today.checks import CheckRow, today_checks
from ogdesk.acts.today.next_symposium import StepProgress
from ogdesk.acts.today.rows import TodayRows, today_rows
from ogdesk.acts.today.year import MOST_MARKS
from ogdesk.council.attendance import AttendanceState, Channel
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.event import Event, EventKind, Sitting
from ogdesk.council.findings import Level
from ogdesk.council.fiscal import FiscalYear
from ogdesk.ground.clock import TOKYO, FixedClock
from ogdesk.ground.places import Places
from ogdesk.store.file import CouncilFile

TODAY = date(2020, 11, 6)
N, D, L = StepProgress.NOW, StepProgress.DONE, StepProgress.LATER


def here_on(folder: Path, day: date) -> Surroundings:
    clock = FixedClock(datetime(day.year, day.month, day.day, 14, 2, tzinfo=TOKYO))
    return Surroundings(clock, Places(*[folder] * 5), "庶務係PC")


@pytest.fixture
def council(tmp_path: Path) -> Iterator[tuple[CouncilFile, Panel]]:
    here = here_on(tmp_path, TODAY)
    made = fictional_panel(tmp_path / "架空.ogdesk", here)
    with open_to_write(tmp_path / "架空.ogdesk", here) as file:
        yield file, made


def rows_of(file: CouncilFile, day: date = TODAY, year: int | None = None) -> TodayRows:
    with file.reading() as reading:
        return today_rows(reading, day, FiscalYear(year) if year else None)


def checks_of(file: CouncilFile, folder: Path, day: date = TODAY) -> tuple[CheckRow, ...]:
    with file.reading() as reading:
        return today_checks(reading, here_on(folder, day))


def steps(rows: TodayRows) -> list[tuple[str, StepProgress]]:
    assert rows.next is not None
    return [(step.words, step.progress) for step in rows.next.steps]


def test_the_next_symposium_counts_down_and_tells_how_far_it_is(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    rows = rows_of(file)
    assert rows.next is not None
    assert (rows.next.id, rows.next.days_left, rows.next.ahead, rows.next.waiting) == (
        made.event,
        13,
        True,
        2,
    )
    assert rows.next.line == "令和2年11月19日（木）15:00～16:30　オンライン"
    assert steps(rows) == [("日程", D), ("登壇者", N), ("報道発表", L), ("開催", L), ("記録", L)]


@pytest.mark.parametrize(("day", "left"), [(DAY, 0), (date(2020, 11, 18), 1), (date(2020, 11, 1), 18)])
def test_days_left_reach_zero_on_the_day(council: tuple[CouncilFile, Panel], day: date, left: int) -> None:
    rows = rows_of(council[0], day)
    assert rows.next is not None
    assert rows.next.days_left == left


def test_steps_follow_what_is_recorded(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    edits = [
        Edit("symposium", made.event, "state", "公表済み"),
        Edit("symposium", made.event, "participants", "140"),
        Edit("sitting", 1, "start", ""),
    ]
    set_fields(file, edits[:2], today=TODAY)
    assert steps(rows_of(file)) == [("日程", D), ("登壇者", N), ("報道発表", D), ("開催", L), ("記録", D)]
    with file.reading() as reading:
        sitting = next(s.id for e in reading.whole().events for s in e.sittings)
    assert sitting is not None
    set_fields(file, [Edit("sitting", sitting, "start", "")], today=TODAY)
    assert steps(rows_of(file))[0] == ("日程", N)
    assert steps(rows_of(file, date(2020, 11, 20)))[3] == ("開催", D)


def test_the_cast_is_complete_when_every_seat_has_somebody_who_said_yes(tmp_path: Path) -> None:
    here = here_on(tmp_path, TODAY)
    made = fictional_panel(tmp_path / "架空.ogdesk", here, heads=3)
    with open_to_write(tmp_path / "架空.ogdesk", here) as file:
        assert steps(rows_of(file))[1] == ("登壇者", N)
        with file.act("空席をなくす") as writing:
            event = next(e for e in writing.whole().events if e.id == made.event)
            for item in event.items:
                for seat in [s for s in item.appearances if s.is_open_seat]:
                    item.appearances.remove(seat)
        assert steps(rows_of(file))[1] == ("登壇者", D)


def test_who_waits_longest_stands_first(council: tuple[CouncilFile, Panel]) -> None:
    found = rows_of(council[0]).waiting
    assert [(row.name, row.detail) for row in found] == [
        ("港町市長", "10月26日に文書で打診　11日たちました"),
        ("南川市長", "10月28日に電話で打診　9日たちました"),
    ]


def test_an_answer_ends_the_waiting(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    record_answer(
        file, made.attendances["港町市"], AttendanceState.CONFIRMED, on=TODAY, channel=Channel.PHONE
    )
    assert [row.name for row in rows_of(file).waiting] == ["南川市長"]


def test_a_day_to_reply_by_that_is_past_is_told(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    with file.act("期限") as writing:
        for event in writing.whole().events:
            for answer in event.attendances:
                answer.reply_by = date(2020, 11, 5) if answer.id == made.attendances["港町市"] else TODAY
    told = [row.detail for row in rows_of(file).waiting]
    assert told[0].endswith("期限 11月5日をすぎました")
    assert "期限" not in told[1]


def test_nobody_waits_for_an_event_that_is_over(council: tuple[CouncilFile, Panel]) -> None:
    rows = rows_of(council[0], date(2020, 12, 1))
    assert rows.waiting == ()
    assert rows.next is not None
    assert (rows.next.ahead, rows.next.days_left) == (False, None)


def test_an_event_without_a_day_comes_after_one_with_a_day(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    added = add_symposium(file, year=FiscalYear(2020), title="日を決めていない催し")
    rows = rows_of(file)
    assert rows.next is not None
    assert rows.next.id == made.event
    later = rows_of(file, date(2020, 12, 1)).next
    assert later is not None
    assert (later.id, later.ahead, later.days_left) == (added.id, True, None)
    undated = [mark for mark in rows.year.marks if mark.day is None]
    assert [mark.title for mark in undated] == ["日を決めていない催し"]
    assert rows.year.marks[-1] in undated


def test_the_year_has_its_events_and_releases_and_numbers(council: tuple[CouncilFile, Panel]) -> None:
    file = council[0]
    year = rows_of(file).year
    assert [(m.words, m.day) for m in year.marks] == [
        ("報道発表", date(2020, 11, 6)),
        ("シンポジウム", DAY),
    ]
    # The moderator and five heads; the sixth declined, and nobody is on the open seat.
    assert [(n.words, n.number) for n in year.numbers] == [
        ("一般会員", "5"),
        ("特別会員", "0"),
        ("シンポジウム", "1"),
        ("登壇者", "6"),
    ]
    other = rows_of(file, year=2019).year
    assert (other.marks, other.as_of) == ((), date(2020, 3, 31))


def test_a_cancelled_event_is_said_on_the_line_and_not_counted(council: tuple[CouncilFile, Panel]) -> None:
    file, made = council
    set_fields(file, [Edit("symposium", made.event, "state", "中止")], today=TODAY)
    year = rows_of(file).year
    assert [(m.words, m.main) for m in year.marks if m.words != "報道発表"] == [
        ("シンポジウム（中止）", False)
    ]
    assert [n.number for n in year.numbers[2:]] == ["0", "0"]
    assert rows_of(file).waiting == ()


def test_with_two_events_ahead_it_says_whose_answer(council: tuple[CouncilFile, Panel]) -> None:
    add_symposium(council[0], year=FiscalYear(2020), title="もう一つの催し")
    found = rows_of(council[0]).waiting
    assert found[0].detail == "10月26日に文書で打診　11日たちました　令和2年度 公開シンポジウム"


def test_an_empty_council_has_nothing_and_says_so(tmp_path: Path) -> None:
    here = here_on(tmp_path, TODAY)
    with new_council(tmp_path / "空.ogdesk", here, name="新しい協議会") as file:
        rows = rows_of(file)
        assert rows.next is None
        assert rows.waiting == ()
        assert [n.number for n in rows.year.numbers] == ["0", "0", "0", "0"]
        assert checks_of(file, tmp_path) == ()


def test_the_sample_shows_its_latest_symposium_and_that_year(tmp_path: Path) -> None:
    here = here_on(tmp_path, date(2026, 11, 23))
    with new_sample(tmp_path / "見本.ogdesk", here) as file:
        rows = rows_of(file, here.today)
        assert rows.next is not None
        assert rows.dissolved
        assert not rows.next.ahead
        assert rows.next.line == "令和5年1月19日（木）15:00～17:00　オンライン"
        assert rows.year.year == FiscalYear(2022)
        assert [(n.words, n.number) for n in rows_of(file, here.today, 2020).year.numbers[2:]] == [
            ("シンポジウム", "1"),
            ("登壇者", "8"),
        ]
        found = [check.finding.code for check in checks_of(file, tmp_path, here.today)]
        assert "stale-contact" not in found  # nobody confirms contacts of a council that is over
        assert "unclear-membership" in found


def test_checks_lead_to_fields_worst_first(council: tuple[CouncilFile, Panel], tmp_path: Path) -> None:
    file, made = council
    found = checks_of(file, tmp_path)
    levels = [list(Level).index(check.finding.level) for check in found]
    assert levels == sorted(levels)
    places = {check.finding.code: check.finding.place for check in found}
    assert places["unclear-membership"] == EntityField("membership", made.memberships[1], "events")
    assert places["stale-contact"].entity == "contact"
    assert places["stale-contact"].field == "confirmed_on"
    assert all(check.finding.place.id is not None for check in found)
    assert [check.id for check in found] == list(range(len(found)))


def test_a_contact_confirmed_in_april_is_no_matter(
    council: tuple[CouncilFile, Panel], tmp_path: Path
) -> None:
    file = council[0]
    contact = next(
        check.finding.place.id for check in checks_of(file, tmp_path) if check.finding.code == "stale-contact"
    )
    assert contact is not None
    for day, told in (("令和2年3月31日", True), ("令和2年4月1日", False)):
        set_fields(file, [Edit("contact", contact, "confirmed_on", day)], today=TODAY)
        codes = [check.finding.code for check in checks_of(file, tmp_path)]
        assert ("stale-contact" in codes) is told


def test_an_event_left_open_after_its_day_is_told(council: tuple[CouncilFile, Panel], tmp_path: Path) -> None:
    file, made = council
    left = [
        check.finding.place
        for check in checks_of(file, tmp_path, date(2020, 11, 20))
        if check.finding.code == "left-open"
    ]
    assert left == [EntityField("symposium", made.event, "state")]
    set_fields(file, [Edit("symposium", made.event, "state", "終了")], today=TODAY)
    codes = [check.finding.code for check in checks_of(file, tmp_path, date(2020, 11, 20))]
    assert "left-open" not in codes


def test_a_line_of_hundreds_of_events_shows_a_few_and_counts_the_rest(
    council: tuple[CouncilFile, Panel],
) -> None:
    file, _ = council
    with file.reading() as reading:
        before = len(today_rows(reading, TODAY).year.marks)
    with file.act("催しの追加") as writing:
        for number in range(MOST_MARKS + 10 - before):
            event = Event(title=f"催し{number}", kind=EventKind.TRAINING)
            event.sittings.append(Sitting(day=TODAY))
            writing.add(event)
    with file.reading() as reading:
        marks = today_rows(reading, TODAY).year.marks
    assert len(marks) == MOST_MARKS + 1
    assert (marks[-1].words, marks[-1].day) == ("ほか10件", None)
