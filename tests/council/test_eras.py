"""Eras: the borders to the day, 元年, weekdays, and every day written and read."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.eras import ERAS, FIRST_DAY, era_of, era_year_text, parse_year, wareki, weekday_kanji
from ogdesk.ground.errors import BadValue

DAYS = st.dates(FIRST_DAY, date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(1868, 10, 23), "明治元年10月23日"),
        (date(1912, 7, 29), "明治45年7月29日"),
        (date(1912, 7, 30), "大正元年7月30日"),
        (date(1926, 12, 24), "大正15年12月24日"),
        (date(1926, 12, 25), "昭和元年12月25日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2020, 1, 1), "令和2年1月1日"),
    ],
)
def test_era_borders_are_exact(day: date, text: str) -> None:
    assert wareki(day) == text


def test_weekday_and_western_year_stand_in_brackets() -> None:
    day = date(2020, 11, 19)
    assert wareki(day, weekday=True) == "令和2年11月19日（木）"
    assert wareki(day, year_western=True, weekday=True) == "令和2年（2020年）11月19日（木）"


def test_weekdays_of_one_week() -> None:
    monday = date(2020, 11, 16)
    assert "".join(weekday_kanji(monday + timedelta(days=number)) for number in range(7)) == "月火水木金土日"


def test_eras_follow_each_other_without_gap() -> None:
    for earlier, later in pairwise(ERAS):
        assert earlier.last_day is not None
        assert earlier.last_day + timedelta(days=1) == later.first_day
    assert ERAS[-1].last_day is None


def test_a_day_before_meiji_is_refused_with_the_first_day() -> None:
    with pytest.raises(BadValue, match=r"1868年10月22日は明治より前.*明治元年10月23日"):
        wareki(date(1868, 10, 22))


@given(DAYS)
def test_no_day_is_of_a_year_1_and_its_era_holds_it(day: date) -> None:
    era = era_of(day)
    assert era.first_day <= day
    assert era.last_day is None or day <= era.last_day
    assert not era_year_text(day)[2:].startswith("1年")


@given(DAYS)
def test_the_year_text_reads_back(day: date) -> None:
    year = parse_year(era_year_text(day))
    assert year is not None
    assert (year.western, year.era) == (day.year, era_of(day))


@pytest.mark.parametrize(
    ("typed", "western"),
    [
        ("R2", 2020),
        ("r元", 2019),
        ("令2年", 2020),
        ("H31", 2019),
        ("2020", 2020),
        ("西暦2020年", 2020),
        ("S.64", 1989),
    ],
)
def test_short_years_are_read(typed: str, western: int) -> None:
    year = parse_year(typed)
    assert year is not None
    assert year.western == western


def test_year_zero_and_far_years_are_refused() -> None:
    with pytest.raises(BadValue, match="令和0年という年はありません。令和元年からの年"):
        parse_year("令和0年")
    with pytest.raises(BadValue, match="1800年は扱えません"):
        parse_year("1800年")
    with pytest.raises(BadValue, match="令和222年は扱えません"):
        parse_year("令和222年")
