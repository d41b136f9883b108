"""Dates as people type them, read to a day or to a vague date, and written back into the field.

Everything that can be understood is read; an era year past the era's end (平成31年5月1日) is read, corrected and flagged
(docs/decisions/days-and-times.md). What cannot be a date is refused with a sentence that says what to do.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from ogdesk.council.eras import (
    FIRST_DAY,
    YEAR_PATTERN,
    TypedYear,
    parse_year,
    wareki,
    weekday_kanji,
    year_from_match,
)
from ogdesk.council.fiscal import FiscalYear, typed_fiscal_year
from ogdesk.council.text import plain, quoted
from ogdesk.council.vague import UNKNOWN_LABEL, Precision, VagueDate
from ogdesk.council.written_dates import (
    said_day,
    said_day_in_era,
    said_era,
    said_short_time,
    said_typed_year,
    said_within,
)
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say

_EXAMPLE = say("令和2年11月19日または2020/11/19のように書いてください。")

_SEPARATOR = "[./\\-\u2010-\u2015\u2212\u30fc・。、]"
_MONTH_DAY_PATTERN = f"(?P<month>[0-9]{{1,2}})(?:月|{_SEPARATOR})(?P<day>[0-9]{{1,2}})日?"
_YEAR_MONTH_DAY = re.compile(f"{YEAR_PATTERN}(?:年|{_SEPARATOR}){_MONTH_DAY_PATTERN}")
_EIGHT_DIGITS = re.compile("([0-9]{4})([0-9]{2})([0-9]{2})")
_MONTH_DAY = re.compile(_MONTH_DAY_PATTERN)
_YEAR_MONTH = re.compile(f"{YEAR_PATTERN}(?:年|{_SEPARATOR})(?P<month>[0-9]{{1,2}})月?")
_MONTH = re.compile("(?P<month>[0-9]{1,2})月")

_HOLIDAY = "(?:[・,、]?(?:祝日?|休日?|振替休日))?"
_WEEKDAY = re.compile(
    rf"(?:\((?P<short>[月火水木金土日])(?:曜日?)?{_HOLIDAY}\)|(?P<long>[月火水木金土日])曜日?)$"
)
_OTHER_YEAR = re.compile(r"(?P<before>.*?年)\((?P<other>[^()]*年?)\)(?P<after>.*)")
_UNKNOWN = frozenset(("", "不明", "時期不明", "時期不詳", "不詳", "日付不明", "年月日不明", "空欄", "?"))
_UNKNOWN_WITHIN = re.compile("(?:時期)?不明\\((?P<earliest>.*)[~\u301c](?P<latest>.*)\\)")
_REMARK = re.compile(r"\((?:日付|日|月日)不明\)$")


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A day as read; `corrected` is a sentence when the era year was past its era (else None)."""

    day: date
    corrected: str | None = None


@dataclass(frozen=True, slots=True)
class ReadVagueDate:
    """A vague date as read; `corrected` as in ReadDate."""

    value: VagueDate
    corrected: str | None = None


def parse_date(text: str, *, fiscal_year: FiscalYear | None = None) -> ReadDate:
    """A day from 令和2年11月19日（木）, R2.11.19, 令2.11.19, 2020/11/19, 2020-11-19, 20201119, and 11/19 or 11月19日 in the 年度.

    Full-width digits and blanks do not matter. Raises BadValue for an impossible day, a weekday that does not fit, a day without
    year when no 年度 is given, and for anything vaguer than a day.
    """
    read = read_vague_date(text, fiscal_year=fiscal_year)
    day = read.value.earliest
    if day is not None and read.value.is_exact:
        return ReadDate(day, read.corrected)
    if not plain(text):
        raise BadValue(say("日付が書かれていません。{example}", example=_EXAMPLE))
    raise BadValue(
        say("{text}では日がわかりません。令和2年11月19日のように、日まで書いてください。", text=quoted(text))
    )


def parse_vague_date(text: str, *, fiscal_year: FiscalYear | None = None) -> VagueDate:
    """A time as exact as typed: whatever `parse_date` reads, 平成28年度, 令和5年9月, 2023年, 不明 or an empty field.

    The `text` of the result is empty: it belongs to what a paper printed. Raises BadValue.
    """
    return read_vague_date(text, fiscal_year=fiscal_year).value


def read_vague_date(text: str, *, fiscal_year: FiscalYear | None = None) -> ReadVagueDate:
    """As `parse_vague_date`, with the sentence about a corrected era year. Raises BadValue."""
    typed = _REMARK.sub("", plain(text))
    if typed in _UNKNOWN:
        return ReadVagueDate(VagueDate())
    bounds = _UNKNOWN_WITHIN.fullmatch(typed)
    if bounds:
        return ReadVagueDate(_unknown_within(bounds["earliest"], bounds["latest"]))
    body, weekday = _without_weekday(_without_other_year(typed))
    read = _read_day(_parted(body), fiscal_year) or _read_span(body, fiscal_year)
    if read is None or (weekday and not read.value.is_exact):
        raise BadValue(say("{text}は日付として読めません。{example}", text=quoted(text), example=_EXAMPLE))
    if weekday and read.value.earliest:
        _check_weekday(read.value.earliest, weekday)
    return read


def format_date_field(value: VagueDate) -> str:
    """What a date field shows: '令和2年11月6日（金）', '平成28年度', '令和5年9月', '令和5年', '時期不明'.

    `parse_vague_date` reads it back to the same date (without `text`). Bounds of an unknown time stand behind it:
    '時期不明（平成29年4月1日～令和2年11月6日）', either side may be empty.
    """
    if value.is_exact and value.earliest:
        return wareki(value.earliest, weekday=True)
    if value.precision is Precision.UNKNOWN and (value.earliest or value.latest):
        earliest, latest = (wareki(day) if day else "" for day in (value.earliest, value.latest))
        return f"{UNKNOWN_LABEL}（{earliest}～{latest}）"
    return value.short_label()


def _parted(typed: str) -> str:
    """20201119 → 2020/11/19."""
    digits = _EIGHT_DIGITS.fullmatch(typed)
    return "/".join(digits.groups()) if digits else typed


def _without_weekday(typed: str) -> tuple[str, str]:
    match = _WEEKDAY.search(typed)
    return (typed[: match.start()], match["short"] or match["long"]) if match else (typed, "")


def _without_other_year(typed: str) -> str:
    """令和2年(2020年)11月19日 → 令和2年11月19日, when both years are the same. Raises BadValue when not."""
    match = _OTHER_YEAR.fullmatch(typed)
    if match is None:
        return typed
    year, other = parse_year(match["before"]), parse_year(match["other"])
    if year is None or other is None:
        return typed
    if year.western != other.western:
        raise BadValue(
            say(
                "{year}と{other}は同じ年ではありません。どちらかの年を直してください。",
                year=said_typed_year(year),
                other=said_typed_year(other),
            )
        )
    return match["before"] + match["after"]


def _check_weekday(day: date, weekday: str) -> None:
    right = weekday_kanji(day)
    if weekday != right:
        raise BadValue(
            say(
                "{day}は（{right}）で、（{weekday}）ではありません。曜日か日付を直してください。",
                day=said_day(day),
                right=right,
                weekday=weekday,
            ),
            wareki(day, weekday=True),
        )


def _read_day(typed: str, fiscal_year: FiscalYear | None) -> ReadVagueDate | None:
    whole = _YEAR_MONTH_DAY.fullmatch(typed)
    if whole:
        year = year_from_match(whole.groupdict())
        day = _existing_day(year.western, int(whole["month"]), int(whole["day"]), said_typed_year(year))
        return _read(VagueDate.on(day), year, f"{day.month}月{day.day}日")
    short = _MONTH_DAY.fullmatch(typed)
    if short is None:
        return None
    month, number = int(short["month"]), int(short["day"])
    within = _needed(fiscal_year, typed)
    day = _existing_day(within.year_of_month(month), month, number, said_within(within))
    return ReadVagueDate(VagueDate.on(day))


def _read_span(typed: str, fiscal_year: FiscalYear | None) -> ReadVagueDate | None:
    fiscal = typed_fiscal_year(typed) if typed.endswith("年度") else None
    if fiscal:
        return _read(VagueDate.fiscal(FiscalYear(fiscal.western)), fiscal, "度")
    year_month = _YEAR_MONTH.fullmatch(typed)
    if year_month:
        year = year_from_match(year_month.groupdict())
        month = _existing_month(int(year_month["month"]), said_typed_year(year))
        return _read(VagueDate.month(year.western, month), year, f"{month}月")
    month_alone = _MONTH.fullmatch(typed)
    if month_alone:
        within = _needed(fiscal_year, typed)
        month = _existing_month(int(month_alone["month"]), said_within(within))
        return ReadVagueDate(VagueDate.month(within.year_of_month(month), month))
    alone = parse_year(typed)
    return _read(VagueDate.year(alone.western), alone, "") if alone else None


def _needed(fiscal_year: FiscalYear | None, typed: str) -> FiscalYear:
    if fiscal_year is None:
        raise BadValue(say("「{typed}」には年がありません。{example}", typed=typed, example=_EXAMPLE))
    return fiscal_year


def _existing_month(month: int, before: str) -> int:
    if not 1 <= month <= 12:
        raise BadValue(
            say(
                "{before}{month}月という月はありません。月は1から12で書いてください。",
                before=before,
                month=month,
            )
        )
    return month


def _existing_day(year: int, month: int, day: int, before: str) -> date:
    """The day, if it exists and has a 和暦; `before` is the year in the words of the refusal."""
    if not 1 <= month <= 12:
        raise BadValue(
            say(
                "{before}{month}月{day}日という日はありません。月は1から12で書いてください。",
                before=before,
                month=month,
                day=day,
            )
        )
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise BadValue(
            say(
                "{before}{month}月{day}日という日はありません。{month}月は1日から{last}日で書いてください。",
                before=before,
                month=month,
                day=day,
                last=last,
            )
        )
    found = date(year, month, day)
    if found < FIRST_DAY:
        raise BadValue(
            say(
                "{before}{month}月{day}日は扱えません。{first_day}からの日を書いてください。",
                before=before,
                month=month,
                day=day,
                first_day=said_day(FIRST_DAY),
            )
        )
    return found


def _read(value: VagueDate, year: TypedYear, rest: str) -> ReadVagueDate:
    """The date with the note about its era: `rest` is what the person wrote after the year."""
    first, last = value.earliest, value.latest
    if year.era is None or first is None or last is None or not year.era.misses(first, last):
        return ReadVagueDate(value)
    era = year.era
    if era.last_day is not None and first > era.last_day:
        border = say("{era}は{day}までです。", era=said_era(era), day=said_day_in_era(era.last_day, era))
    else:
        border = say("{era}は{day}からです。", era=said_era(era), day=said_day_in_era(era.first_day, era))
    note = say(
        "{typed}は、{read}と読みました。{border}",
        typed=f"{year.text}{rest}",
        read=said_short_time(value),
        border=border,
    )
    return ReadVagueDate(value, note)


def _unknown_within(earliest: str, latest: str) -> VagueDate:
    first, last = (parse_date(bound).day if bound else None for bound in (earliest, latest))
    if first and last and first > last:
        raise BadValue(
            say(
                "{first}は{last}よりあとです。早い日を先に書いてください。",
                first=said_day(first),
                last=said_day(last),
            )
        )
    return VagueDate.unknown(first, last)
