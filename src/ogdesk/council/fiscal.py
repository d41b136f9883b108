"""The fiscal year (年度): 1 April to 31 March, named after the year in which it begins."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from ogdesk.council.eras import FIRST_DAY, YEAR_PATTERN, TypedYear, era_of, year_from_match
from ogdesk.council.text import plain, quoted
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say

_FISCAL = re.compile(YEAR_PATTERN + "(?:年度)?")


class FirstYearLabel(StrEnum):
    """Which name a 年度 gets when an era changed after its 1 April: 平成31年度 (old) or 令和元年度 (new)."""

    OLD_ERA = "old_era"
    NEW_ERA = "new_era"


@dataclass(frozen=True, order=True, slots=True)
class FiscalYear:
    """A 年度 by the western year of its 1 April: `FiscalYear(2022)` holds 2023-01-19."""

    year: int

    @classmethod
    def of(cls, day: date) -> Self:
        """The 年度 a day lies in."""
        return cls(day.year if day.month >= 4 else day.year - 1)

    @property
    def first_day(self) -> date:
        """1 April."""
        return date(self.year, 4, 1)

    @property
    def last_day(self) -> date:
        """31 March of the next year."""
        return date(self.year + 1, 3, 31)

    def __contains__(self, day: date) -> bool:
        """Whether a day lies in this 年度."""
        return self.first_day <= day <= self.last_day

    def year_of_month(self, month: int) -> int:
        """The western year in which a month (1..12) of this 年度 lies: November → `year`, March → `year` + 1."""
        return self.year if month >= 4 else self.year + 1

    def label(self, first_year: FirstYearLabel = FirstYearLabel.NEW_ERA) -> str:
        """'令和2年度'; the choice counts only where an era began between 1 April and 31 December of `year`.

        So 2019 is 平成31年度 or 令和元年度, 1926 大正15年度 or 昭和元年度, 1912 明治45年度 or 大正元年度. 1988 is always 昭和63年度
        (平成元年度 is the year after) and 1989, which began in 平成, always 平成元年度: 昭和64年度 was only ever a plan's name. The
        default follows the ministries' agreement of 2019-04-02 for the budget (令和元年度 for the whole year).
        """
        newest = era_of(self.last_day)
        if first_year is FirstYearLabel.NEW_ERA and newest.first_day.year == self.year:
            return f"{newest.name}元年度"
        return f"{era_of(max(self.first_day, FIRST_DAY)).year_text(self.year)}度"


def typed_fiscal_year(text: str) -> TypedYear | None:
    """The year of a 年度 as typed (平成31年度, 令和元年度, R1年度, 2019年度, also without 年度), None if it is none.

    The era it was typed in is kept, so that 平成32年度 can be told from 令和2年度. Raises BadValue for 令和0年度 and years out of range.
    """
    match = _FISCAL.fullmatch(plain(text))
    return year_from_match(match.groupdict()) if match else None


def parse_fiscal_year(text: str) -> FiscalYear:
    """A 年度 from what a person typed; an era that had ended (平成32年度) is read on. Raises BadValue otherwise."""
    year = typed_fiscal_year(text)
    if year is None:
        raise BadValue(
            say(
                "{text}は年度として読めません。令和2年度または2020年度のように書いてください。",
                text=quoted(text),
            )
        )
    return FiscalYear(year.western)
