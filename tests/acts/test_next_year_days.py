"""Days that are proposed for the next symposium, and titles that go on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.acts.symposia.next_year_days import (
    ClosedPeriod,
    first_free,
    obstacle_on,
    propose_days,
    read_closed_periods,
    same_week,
)
from ogdesk.acts.symposia.next_year_title import next_title
from ogdesk.council.event import Event, Sitting
from ogdesk.council.fiscal import FiscalYear


def event_on(day: date | None) -> Event:
    return Event(title="公開シンポジウム", sittings=[Sitting(day=day)])


@pytest.mark.parametrize(
    ("before", "year", "wanted"),
    [
        (date(2020, 11, 19), 2021, date(2021, 11, 18)),  # third Thursday
        (date(2022, 1, 17), 2022, date(2023, 1, 16)),  # third Monday; January lies in the 年度 before
        (date(2020, 1, 19), 2020, date(2021, 1, 17)),  # a Sunday stays a Sunday
        (date(2020, 10, 29), 2021, date(2021, 10, 28)),  # the fifth Thursday that 2021 lacks is the last one
        (date(2015, 12, 20), 2020, date(2020, 12, 20)),
    ],
)
def test_the_same_weekday_of_the_same_week(before: date, year: int, wanted: date) -> None:
    assert same_week(before, FiscalYear(year)) == wanted


@given(st.dates(date(2013, 4, 1), date(2040, 3, 31)), st.integers(2013, 2045))
def test_weekday_and_month_always_stay(day: date, year: int) -> None:
    found = same_week(day, FiscalYear(year))
    assert (found.weekday(), found.month) == (day.weekday(), day.month)
    assert found in FiscalYear(year)
    assert abs((found.day - 1) // 7 - (day.day - 1) // 7) <= 1
    for each in propose_days(event_on(day), FiscalYear(year), ()):
        assert each.day.weekday() == day.weekday()
        assert each.day in FiscalYear(year)


def test_a_holiday_moves_the_proposal_by_a_week() -> None:
    proposed = propose_days(event_on(date(2021, 11, 2)), FiscalYear(2026), ())
    assert proposed[0].day == date(2026, 11, 3)
    assert proposed[0].obstacle == "文化の日"
    assert first_free(proposed) == date(2026, 11, 10)


def test_holidays_that_one_year_moved() -> None:
    assert obstacle_on(date(2021, 7, 23), ()) == "スポーツの日"
    assert obstacle_on(date(2021, 10, 11), ()) == ""
    assert obstacle_on(date(2026, 9, 22), ()) == "国民の休日"


def test_the_turn_of_the_year_and_closed_periods_are_avoided() -> None:
    assembly = ClosedPeriod(date(2021, 11, 15), date(2021, 11, 26), "12月議会")
    proposed = propose_days(event_on(date(2020, 11, 19)), FiscalYear(2021), [assembly])
    assert [each.obstacle for each in proposed[:3]] == ["12月議会", "12月議会", ""]
    assert first_free(proposed) == date(2021, 11, 11)
    assert obstacle_on(date(2026, 12, 29), ()) == "年末年始"
    assert obstacle_on(date(2027, 1, 3), ()) == "年末年始"
    assert obstacle_on(date(2027, 1, 4), ()) == ""


def test_without_a_day_nothing_is_proposed() -> None:
    assert propose_days(event_on(None), FiscalYear(2021), ()) == ()
    assert first_free(()) is None


def test_closed_periods_as_staff_write_them() -> None:
    text = "2021-12-01..2021-12-20 12月議会\n令和3年9月1日～令和3年9月30日　9月議会\n08-13..08-16 お盆\n12-25..01-05\nいつか\n"
    periods, unread = read_closed_periods(text)
    assert unread == ("いつか",)
    assert date(2021, 12, 20) in periods[0]
    assert date(2021, 12, 21) not in periods[0]
    assert date(2021, 9, 1) in periods[1]
    assert periods[1].words == "9月議会"
    assert date(2033, 8, 15) in periods[2]
    assert date(2033, 12, 31) in periods[3]
    assert date(2033, 12, 24) not in periods[3]
    assert obstacle_on(date(2021, 12, 26), periods) == "閉じる期間"


@given(st.text(max_size=60))
def test_any_setting_is_read_without_failing(text: str) -> None:
    periods, unread = read_closed_periods(text)
    assert len(periods) + len(unread) <= len(text.splitlines())
    assert all(date(2020, 1, 1) + timedelta(days=1) not in p or p.words is not None for p in periods)


@pytest.mark.parametrize(
    ("title", "before", "after", "wanted"),
    [
        ("令和2年度 公開シンポジウム", 2020, 2021, "令和3年度 公開シンポジウム"),
        ("平成30年度　公開シンポジウム", 2018, 2019, "令和元年度　公開シンポジウム"),
        ("第10回 オープンデータの集い", 2020, 2021, "第11回 オープンデータの集い"),
        ("第１０回の集い２０２０", 2020, 2021, "第１１回の集い２０２１"),
        ("シンポジウム2020 2030年へ", 2020, 2022, "シンポジウム2022 2030年へ"),
        ("2020年度のまとめ", 2020, 2021, "2021年度のまとめ"),
        (
            "オープンガバメント推進協議会公開シンポジウム",
            2020,
            2021,
            "オープンガバメント推進協議会公開シンポジウム",
        ),
        ("令和2年の公開シンポジウム", 2020, 2021, "令和3年の公開シンポジウム"),
    ],
)
def test_titles_go_on(title: str, before: int, after: int, wanted: str) -> None:
    assert next_title(title, FiscalYear(before), FiscalYear(after)) == wanted
