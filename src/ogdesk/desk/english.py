"""Formats days, fiscal years, vague dates, eras and lists of words for the English window."""

from __future__ import annotations

from datetime import date

from ogdesk.council.eras import Era, TypedYear, era_of
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.vague import Precision, VagueDate
from ogdesk.council.written_dates import NUMBER, SHORT, SHORT_WEEKDAY, WEEKDAY

BETWEEN = {"、": ", ", "・": ", ", "と": " and ", "　": " · ", " › ": " › ", " ": " ", "～": "–"}
"""What stands between the parts of a list, by the Japanese sign."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ERAS = {"M": "Meiji", "T": "Taisho", "S": "Showa", "H": "Heisei", "R": "Reiwa"}
_UNKNOWN = "Date unknown"


def written(thing: object, form: str) -> str:
    """A thing as `council.written_dates` gives it, in English. Raises TypeError for another one."""
    if isinstance(thing, date):
        return _day(thing, form)
    if isinstance(thing, FiscalYear):
        return f"FY{thing.year}"
    if isinstance(thing, VagueDate):
        return _time(thing, form)
    if isinstance(thing, TypedYear):
        return str(thing.western)
    if isinstance(thing, Era):
        return _ERAS[thing.letter]
    raise TypeError(type(thing).__name__)


def era_year(day: date) -> str:
    """2020-11-19 → Reiwa 2."""
    era = era_of(day)
    return f"{_ERAS[era.letter]} {day.year - era.first_day.year + 1}"


def month_name(month: int) -> str:
    """1 → Jan."""
    return _MONTHS[month - 1]


def _day(day: date, form: str) -> str:
    words = f"{day.day} {month_name(day.month)}"
    if form not in (SHORT, SHORT_WEEKDAY, NUMBER):
        words = f"{words} {day.year}"
    return f"{words} ({_WEEKDAYS[day.weekday()]})" if form in (WEEKDAY, SHORT_WEEKDAY) else words


def _time(when: VagueDate, form: str) -> str:
    day = when.earliest
    if day is None or not when.is_known:
        return _UNKNOWN
    if when.precision is Precision.DAY:
        return _day(day, "")
    if when.precision is Precision.MONTH:
        return f"{month_name(day.month)} {day.year}"
    if when.precision is Precision.YEAR:
        return str(day.year)
    year = f"FY{FiscalYear.of(day).year}"
    return year if form == SHORT else f"{year} (day unknown)"
