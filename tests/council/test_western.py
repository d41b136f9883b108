"""西暦 first: the window's dates with their western year, read back by the date field."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.fiscal import FirstYearLabel, FiscalYear
from ogdesk.council.typed_dates import parse_vague_date
from ogdesk.council.vague import VagueDate
from ogdesk.council.western import western, western_field
from ogdesk.council.written_dates import (
    said_day,
    said_day_number,
    said_short_day,
    said_time,
    said_within,
    said_year,
)
from ogdesk.ground.sentence import Written

DAY = date(2020, 11, 19)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (said_day(DAY), "2020年11月19日"),
        (said_day(DAY, weekday=True), "2020年11月19日（木）"),
        (said_short_day(DAY), "11月19日"),
        (said_day_number(DAY), "11/19"),
        (said_year(FiscalYear(2019)), "2019年度"),
        (said_year(FiscalYear(2019), FirstYearLabel.OLD_ERA), "2019年度"),
        (said_within(FiscalYear(2020)), "2020年度に"),
        (said_time(parse_vague_date("平成28年度")), "2016年度（日付不明）"),
        (said_time(parse_vague_date("令和5年9月")), "2023年9月"),
        (said_time(VagueDate()), "時期不明"),
    ],
)
def test_days_and_years_are_said_in_western_years(text: Written, wanted: str) -> None:
    assert western(text) == wanted


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["day", "month", "year", "fiscal"]))
def test_a_field_reads_back_what_it_shows(day: date, precision: str) -> None:
    typed = {
        "day": f"{day.year}/{day.month}/{day.day}",
        "month": f"{day.year}年{day.month}月",
        "year": f"{day.year}年",
        "fiscal": f"{FiscalYear.of(day).year}年度",
    }[precision]
    value = parse_vague_date(typed)
    again = parse_vague_date(western_field(value))
    assert (again.earliest, again.latest, again.precision) == (value.earliest, value.latest, value.precision)
