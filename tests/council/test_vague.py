"""Vague dates: as exact as the paper, ordered, and never contradicting themselves."""

from datetime import date

import pytest

from ogdesk.council.fiscal import FirstYearLabel, FiscalYear
from ogdesk.council.vague import Precision, VagueDate

DAY = date(2013, 4, 1)


@pytest.mark.parametrize(
    ("value", "label"),
    [
        (VagueDate.on(DAY), "平成25年4月1日"),
        (VagueDate.fiscal(FiscalYear(2016)), "平成28年度（日付不明）"),
        (VagueDate.month(2023, 9), "令和5年9月"),
        (VagueDate.year(2023), "令和5年"),
        (VagueDate(), "時期不明"),
        (VagueDate.unknown(DAY, None), "時期不明"),
        (VagueDate.month(2019, 4), "平成31年4月"),
        (VagueDate.month(2019, 5), "令和元年5月"),
        (VagueDate.month(1989, 1), "1989年1月"),
        (VagueDate.year(2019), "2019年"),
        (VagueDate.year(1868), "1868年"),
    ],
)
def test_labels(value: VagueDate, label: str) -> None:
    assert value.label() == label


def test_the_label_of_2019_is_a_choice() -> None:
    value = VagueDate.fiscal(FiscalYear(2019))
    assert value.label() == "令和元年度（日付不明）"
    assert value.label(FirstYearLabel.OLD_ERA) == "平成31年度（日付不明）"
    assert value.short_label(FirstYearLabel.OLD_ERA) == "平成31年度"


def test_four_columns_make_it_again() -> None:
    value = VagueDate(date(2016, 4, 1), date(2017, 3, 31), "fiscal_year", "平成28年度に加入")  # type: ignore[arg-type]
    assert value == VagueDate.fiscal(FiscalYear(2016), "平成28年度に加入")
    assert isinstance(value.precision, Precision)
    assert VagueDate(None, None, "unknown", "") == VagueDate()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "columns",
    [
        (date(2020, 1, 2), date(2020, 1, 1), "unknown"),
        (date(2020, 1, 1), date(2020, 1, 2), "day"),
        (None, None, "day"),
        (date(2020, 1, 1), None, "month"),
        (None, date(2020, 1, 31), "month"),
        (date(2020, 1, 1), date(2020, 1, 30), "month"),
        (date(2020, 1, 2), date(2020, 12, 31), "year"),
        (date(2020, 1, 1), date(2020, 12, 31), "fiscal_year"),
        (None, None, "decade"),
    ],
)
def test_contradictions_are_refused(columns: tuple[date | None, date | None, str]) -> None:
    with pytest.raises(ValueError, match=r"is after|is not one|is not a valid"):
        VagueDate(*columns)  # type: ignore[arg-type]


def test_leap_february_has_29_days() -> None:
    assert VagueDate.month(2020, 2).latest == date(2020, 2, 29)
    assert VagueDate.month(2021, 2).latest == date(2021, 2, 28)


def test_what_is_known() -> None:
    assert VagueDate.on(DAY).is_known
    assert VagueDate.on(DAY).is_exact
    assert VagueDate.year(2013).is_known
    assert not VagueDate.year(2013).is_exact
    assert not VagueDate.unknown(DAY, DAY).is_known
    assert not VagueDate.unknown(DAY, DAY).is_exact


def test_unknown_comes_first_among_starts_and_last_among_ends() -> None:
    unknown, day, whole_year = VagueDate(), VagueDate.on(DAY), VagueDate.fiscal(FiscalYear(2013))
    later = VagueDate.month(2014, 1)
    mixed = [later, whole_year, unknown, day]
    assert sorted(mixed, key=lambda value: value.sort_key_as_start) == [unknown, day, whole_year, later]
    assert sorted(mixed, key=lambda value: value.sort_key_as_end) == [day, whole_year, later, unknown]


def test_a_half_bounded_unknown_sorts_by_the_bound_it_has() -> None:
    until, since = VagueDate.unknown(None, DAY), VagueDate.unknown(DAY, None)
    exact = VagueDate.on(DAY)
    assert sorted([exact, since, until], key=lambda value: value.sort_key_as_start) == [until, since, exact]
    assert sorted([until, since, exact], key=lambda value: value.sort_key_as_end) == [exact, since, until]


def test_precision_breaks_a_tie_of_bounds() -> None:
    exact, bounded = VagueDate.on(DAY), VagueDate.unknown(DAY, DAY)
    assert exact.sort_key_as_start < bounded.sort_key_as_start
    assert exact.sort_key_as_end < bounded.sort_key_as_end


def test_the_fiscal_year_it_certainly_lies_in() -> None:
    assert VagueDate.on(date(2023, 1, 19)).fiscal_year == FiscalYear(2022)
    assert VagueDate.fiscal(FiscalYear(2017)).fiscal_year == FiscalYear(2017)
    assert VagueDate.month(2023, 9).fiscal_year == FiscalYear(2023)
    assert VagueDate.year(2023).fiscal_year is None
    assert VagueDate.unknown(DAY, None).fiscal_year is None
