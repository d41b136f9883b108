"""Maps days to x positions of the chart."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from ogdesk.council.eras import era_of
from ogdesk.council.fiscal import FiscalYear

_LABEL = 31
"""A 年度 narrower than this shares its label with its neighbours."""


@dataclass(frozen=True)
class Scale:
    """`first` to `last` (both included) laid over the pixels from `left`, `width` wide."""

    first: date
    last: date
    left: float
    width: float

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def x(self, day: date) -> float:
        """Where a day begins; days outside stand at the edge."""
        passed = min(max((day - self.first).days, 0), self.days)
        return self.left + self.width * passed / self.days

    def day(self, x: float) -> date:
        """The day at a place; places outside give the first or last day."""
        if self.width <= 0:
            return self.first
        passed = int((x - self.left) / self.width * self.days)
        return self.first + timedelta(days=min(max(passed, 0), self.days - 1))

    def years(self) -> list[FiscalYear]:
        """The 年度 it shows."""
        return [
            FiscalYear(y) for y in range(FiscalYear.of(self.first).year, FiscalYear.of(self.last).year + 1)
        ]

    def step(self) -> int:
        """Each how many 年度 a label has room."""
        per_year = self.width / max(1, len(self.years()))
        return max(1, -(-_LABEL // max(1, int(per_year))))


def year_letter(year: FiscalYear) -> str:
    """'H25', 'R1', 'R2': the era's letter and the year, as the 年度 is called (令和元年度 for 2019)."""
    era = era_of(year.last_day)
    if era.first_day.year != year.year:
        era = era_of(year.first_day)
    return f"{era.letter}{year.year - era.first_day.year + 1}"


def moved_by_months(day: date, months: int) -> date:
    """A day some months on; the 31st becomes the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
