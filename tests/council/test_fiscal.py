"""年度: April to March, and the two names of a 年度 in which an era changed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.fiscal import FirstYearLabel, FiscalYear, parse_fiscal_year
from ogdesk.ground.errors import BadValue

YEARS = st.integers(1868, 2150)


def test_january_belongs_to_the_year_before() -> None:
    assert FiscalYear.of(date(2023, 1, 19)).label() == "令和4年度"
    assert FiscalYear.of(date(2023, 4, 1)).label() == "令和5年度"
    assert FiscalYear.of(date(2023, 3, 31)) == FiscalYear(2022)


@pytest.mark.parametrize(
    ("year", "old", "new"),
    [
        (2018, "平成30年度", "平成30年度"),
        (2019, "平成31年度", "令和元年度"),
        (2020, "令和2年度", "令和2年度"),
        (1988, "昭和63年度", "昭和63年度"),
        (1989, "平成元年度", "平成元年度"),
        (1926, "大正15年度", "昭和元年度"),
        (1912, "明治45年度", "大正元年度"),
        (1868, "明治元年度", "明治元年度"),
    ],
)
def test_both_names_of_border_years(year: int, old: str, new: str) -> None:
    assert FiscalYear(year).label(FirstYearLabel.OLD_ERA) == old
    assert FiscalYear(year).label(FirstYearLabel.NEW_ERA) == new


@pytest.mark.parametrize(
    "typed",
    [
        "平成31年度",
        "令和元年度",
        "R1年度",
        "2019年度",
        "令和１年度",
        "２０１９年度",
        " 平成 31 年度 ",
        "2019",
        "H31",
    ],
)
def test_every_way_of_typing_2019(typed: str) -> None:
    assert parse_fiscal_year(typed) == FiscalYear(2019)


@given(YEARS, st.sampled_from(FirstYearLabel))
def test_every_label_reads_back(year: int, style: FirstYearLabel) -> None:
    assert parse_fiscal_year(FiscalYear(year).label(style)) == FiscalYear(year)


@given(st.dates(date(1868, 10, 23), date(2100, 12, 31)))
def test_every_day_lies_in_its_own_fiscal_year_only(day: date) -> None:
    fiscal_year = FiscalYear.of(day)
    assert day in fiscal_year
    assert day not in FiscalYear(fiscal_year.year - 1)
    assert day not in FiscalYear(fiscal_year.year + 1)
    assert fiscal_year.year_of_month(day.month) == day.year


def test_fiscal_years_are_ordered() -> None:
    assert sorted([FiscalYear(2020), FiscalYear(2013)]) == [FiscalYear(2013), FiscalYear(2020)]
    assert FiscalYear(2013) < FiscalYear(2014)


@pytest.mark.parametrize("typed", ["", "令和", "らいねん", "令和元年", "20190401"])
def test_what_is_no_fiscal_year_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(BadValue, match="年度として読めません。令和2年度または2020年度のように"):
        parse_fiscal_year(typed)
