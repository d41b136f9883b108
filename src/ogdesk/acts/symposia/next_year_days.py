"""Proposes the day of the next symposium: the same weekday in the same week of the month, free of holidays.

National holidays come from jpholiday (国民の祝日に関する法律 with its exceptions of single years; days to come follow the law
as of that library's release); 年末年始 is 地方自治法第4条の2 with 行政機関の休日に関する法律第1条 (29 December to 3 January). What
else is closed (議会の会期 and the like) stands in the setting `closed_periods` of the file, one period a line:
'2021-12-01..2021-12-20 12月議会', or for every year '12-29..01-03 年末年始'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ogdesk.council.event import Event
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.typed_dates import parse_date
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say

CLOSED_PERIODS = "closed_periods"
"""The key of the file's setting."""

_WEEK = timedelta(days=7)
_NEAREST = (0, 1, -1, 2, -2, 3, -3)
"""Weeks away from the wanted day, in the order they are offered."""
_YEARLY = re.compile(r"(\d{1,2})[-/](\d{1,2})")
_BETWEEN = re.compile(r"\s*(?:\.\.|～|〜|~)\s*")


@dataclass(frozen=True)
class ClosedPeriod:
    """Days on which no symposium is held, both included; `yearly`: month and day count, the year does not."""

    first: date
    last: date
    words: str
    yearly: bool = False

    def __contains__(self, day: date) -> bool:
        if not self.yearly:
            return self.first <= day <= self.last
        first, last = (self.first.month, self.first.day), (self.last.month, self.last.day)
        now = (day.month, day.day)
        return first <= now <= last if first <= last else now >= first or now <= last


NEW_YEAR = ClosedPeriod(date(2000, 12, 29), date(2000, 1, 3), say("年末年始"), yearly=True)
"""Closed in every municipality."""


@dataclass(frozen=True)
class ProposedDay:
    """A day that might do; `obstacle` says why not ('文化の日', '12月議会'), '' for a free one."""

    day: date
    obstacle: str = ""

    @property
    def is_free(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.obstacle


def propose_days(event: Event, year: FiscalYear, closed: Sequence[ClosedPeriod]) -> tuple[ProposedDay, ...]:
    """Days of `year` like that of `event`, the nearest to the same week first; () when its day is not known.

    All fall on the weekday of `event` (so a Thursday never becomes a Sunday) and within two months of the wanted one.
    """
    before = event.first_day
    if before is None:
        return ()
    wanted = same_week(before, year)
    days = [wanted + weeks * _WEEK for weeks in _NEAREST]
    return tuple(ProposedDay(day, obstacle_on(day, closed)) for day in days if day in year)


def first_free(proposed: Sequence[ProposedDay]) -> date | None:
    """The day to begin with: the first free one, None when there is none."""
    return next((each.day for each in proposed if each.is_free), None)


def same_week(day: date, year: FiscalYear) -> date:
    """The same weekday in the same week of the month of `day`, in `year`: the third Thursday of November.

    A fifth one that the month does not have becomes the last one.
    """
    first = date(year.year_of_month(day.month), day.month, 1)
    start = first + timedelta(days=(day.weekday() - first.weekday()) % 7)
    found = start + _WEEK * ((day.day - 1) // 7)
    return found if found.month == day.month else found - _WEEK


def obstacle_on(day: date, closed: Sequence[ClosedPeriod]) -> str:
    """What keeps a day from being used, '' when nothing does."""
    period = next((each for each in (*closed, NEW_YEAR) if day in each), None)
    if period is not None:
        return period.words or say("閉じる期間")
    return holiday_name(day)


def holiday_name(day: date) -> str:
    """The name of the national holiday, '' on other days."""
    import jpholiday  # noqa: PLC0415 - 70 years of holidays: only who plans a year asks

    return jpholiday.is_holiday_name(day) or ""


def read_closed_periods(text: str) -> tuple[tuple[ClosedPeriod, ...], tuple[str, ...]]:
    """The periods of the setting, and its lines that could not be read."""
    periods: list[ClosedPeriod] = []
    unread: list[str] = []
    for line in filter(None, (" ".join(line.split()) for line in text.splitlines())):
        try:
            periods.append(_period(line))
        except (BadValue, ValueError):
            unread.append(line)
    return tuple(periods), tuple(unread)


def _period(line: str) -> ClosedPeriod:
    """One line. Raises BadValue or ValueError for what is no period."""
    span, _, words = line.partition(" ")
    ends = _BETWEEN.split(span)
    first, last = ends[0], ends[-1]
    yearly = [_YEARLY.fullmatch(end) for end in (first, last)]
    if yearly[0] and yearly[1]:
        # 2000 was a leap year: every day of the year can be named.
        days = [date(2000, int(found[1]), int(found[2])) for found in yearly if found]
        return ClosedPeriod(days[0], days[1], words.strip(), yearly=True)
    begin, end = parse_date(first).day, parse_date(last).day
    if end < begin or len(ends) > 2:
        raise ValueError(line)
    return ClosedPeriod(begin, end, words.strip())
