"""Formats days, fiscal years and vague dates as texts that the window may write in another language.

The text itself is Japanese (和暦), as everywhere; see `ogdesk.ground.sentence.Written`. Papers use `eras.wareki` and the
labels directly, and so does what a field holds: that is typed, and stays Japanese in every window.
"""

from __future__ import annotations

from datetime import date

from ogdesk.council.eras import Era, TypedYear, era_year_text, wareki
from ogdesk.council.fiscal import FirstYearLabel, FiscalYear
from ogdesk.council.vague import VagueDate
from ogdesk.ground.sentence import Written, say

WEEKDAY, SHORT, SHORT_WEEKDAY, NUMBER = "weekday", "short", "short weekday", "number"
"""Forms of a day: with its weekday, without its year, both, in digits alone. SHORT of a vague time: a 年度 without its （日付不明）."""

WEEKDAY_WORDS = tuple(
    say(word) for word in ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日")
)
"""From Monday."""


def said_day(day: date, *, weekday: bool = False) -> Written:
    """「令和2年11月19日」, 「令和2年11月19日（木）」"""
    return Written(wareki(day, weekday=weekday), day, WEEKDAY if weekday else "")


def said_short_day(day: date, *, weekday: bool = False) -> Written:
    """「11月19日」, 「11月19日（木）」"""
    return Written(wareki(day, weekday=weekday).partition("年")[2], day, SHORT_WEEKDAY if weekday else SHORT)


def said_day_number(day: date) -> Written:
    """「11/19」"""
    return Written(f"{day.month}/{day.day}", day, NUMBER)


def said_western_day(day: date) -> Written:
    """「2022年4月1日」"""
    return Written(f"{day.year}年{day.month}月{day.day}日", day)


def said_day_in_era(day: date, era: Era) -> Written:
    """「31年4月30日」 of 平成."""
    return Written(wareki(day).removeprefix(era.name), day)


def said_month(year: int, month: int) -> Written:
    """「令和2年11月（2020年）」"""
    words = f"{era_year_text(date(year, month, 1))}{month}月（{year}年）"
    return Written(words, VagueDate.month(year, month))


def said_era(era: Era) -> Written:
    """「平成」"""
    return Written(era.name, era)


def said_typed_year(year: TypedYear) -> Written:
    """「平成31年」, 「2019年」: as it was typed."""
    return Written(year.text, year)


def said_within(year: FiscalYear) -> Written:
    """「令和2年度に」"""
    return Written(f"{year.label()}に", year)


def said_year(year: FiscalYear, first_year: FirstYearLabel = FirstYearLabel.NEW_ERA) -> Written:
    """「令和2年度」"""
    return Written(year.label(first_year), year)


def said_time(when: VagueDate, first_year: FirstYearLabel = FirstYearLabel.NEW_ERA) -> Written:
    """「平成28年度（日付不明）」, 「令和5年9月」, 「時期不明」"""
    return Written(when.label(first_year), when)


def said_short_time(when: VagueDate, first_year: FirstYearLabel = FirstYearLabel.NEW_ERA) -> Written:
    """「平成28年度」"""
    return Written(when.short_label(first_year), when, SHORT)
