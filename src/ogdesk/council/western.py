"""Formats dates with their western year, for a window that says 西暦 first. Papers keep 和暦 (`eras`), whatever is chosen here."""

from __future__ import annotations

from datetime import date

from ogdesk.council.eras import wareki, weekday_kanji
from ogdesk.council.fiscal import FirstYearLabel, FiscalYear
from ogdesk.council.typed_dates import format_date_field
from ogdesk.council.vague import Precision, VagueDate
from ogdesk.ground.sentence import Written

_TAIL = "（日付不明）"


def western_day(day: date, *, weekday: bool = False) -> str:
    """'2020年11月19日', '2020年11月19日（木）'."""
    tail = f"（{weekday_kanji(day)}）" if weekday else ""
    return f"{day.year}年{day.month}月{day.day}日{tail}"


def western_time(when: VagueDate) -> str:
    """'2020年11月19日', '2016年度', '2023年9月', '2023年'; what is unknown as everywhere."""
    day = when.earliest
    if day is None or not when.is_known:
        return when.short_label()
    match when.precision:
        case Precision.DAY:
            return western_day(day)
        case Precision.FISCAL_YEAR:
            return f"{FiscalYear.of(day).year}年度"
        case Precision.MONTH:
            return f"{day.year}年{day.month}月"
    return f"{day.year}年"


def western_field(value: VagueDate) -> str:
    """What a date field shows; `typed_dates` reads it back to the same date."""
    if value.is_exact and value.earliest:
        return western_day(value.earliest, weekday=True)
    return western_time(value) if value.is_known else format_date_field(value)


def western(text: Written) -> str:
    """A day, 年度 or vague time that a lower room wrote in 和暦, with its western year. A text without a year stays."""
    thing = text.thing
    if isinstance(thing, FiscalYear):
        return _fiscal(text, thing)
    if isinstance(thing, VagueDate):
        tail = _TAIL if text.endswith(_TAIL) else ""
        return western_time(thing) + tail if thing.is_known else str(text)
    if isinstance(thing, date):
        for weekday in (False, True):
            if text == wareki(thing, weekday=weekday):
                return western_day(thing, weekday=weekday)
    return str(text)


def _fiscal(text: str, year: FiscalYear) -> str:
    for label in dict.fromkeys(year.label(first) for first in FirstYearLabel):
        if text.startswith(label):
            return f"{year.year}年度{text.removeprefix(label)}"
    return str(text)
