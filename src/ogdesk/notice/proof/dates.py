"""Dates in running text: weekdays, days that do not exist, eras, 元年, pairs of 和暦 and western years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ogdesk.council.eras import ERAS, FIRST_DAY, Era, era_of, wareki, weekday_kanji
from ogdesk.council.findings import Finding, Level
from ogdesk.notice.proof.halfwidth import halved, without_addresses
from ogdesk.notice.proof.paper import Findings, Passage, Reading

_NAMES = "|".join(era.name for era in ERAS)
_ERA_YEAR = rf"(?P<era>{_NAMES})(?P<count>元|[0-9]{{1,2}})年"
_WEEKDAY = r"(?:\((?P<short>[月火水木金土日])(?:曜日?)?(?:[・,、/](?:祝日?|休日?|振替休日))?\)|(?P<long>[月火水木金土日])曜日?)"
_DATE = re.compile(
    rf"(?:(?:{_ERA_YEAR}|(?<![0-9])(?P<west>[0-9]{{4}})年)(?:\((?P<beside>[^()]{{3,8}})\))?)?"
    rf"(?:(?<![0-9])(?P<month>[0-9]{{1,2}})月)?(?<![0-9])(?P<day>[0-9]{{1,2}})日(?![間目])(?P<weekday>{_WEEKDAY})?"
)
_PAIR = re.compile(
    rf"(?:{_ERA_YEAR}\((?P<west>[0-9]{{4}})年?\)|(?<![0-9])(?P<west2>[0-9]{{4}})年\((?P<era2>{_NAMES})(?P<count2>元|[0-9]{{1,2}})年?\))"
)
_FIRST_YEAR = re.compile(rf"(?:{_NAMES})1年(?![0-9])")
_NO_YEAR = re.compile(rf"(?:{_NAMES})0年")


@dataclass(frozen=True)
class FoundDate:
    """A date in a text. `year` is the western year it says, None when it says none; `weekday` '' likewise.

    `weekday_at` is the place of the weekday's character in `text`.
    """

    text: str
    era: Era | None
    year: int | None
    month: int | None
    day: int
    weekday: str
    weekday_at: int

    def on(self, year: int, month: int) -> date | None:
        """The day in that year and month, None if there is no such day."""
        try:
            return date(year, month, self.day)
        except ValueError:
            return None


def dates_in(text: str) -> Iterator[FoundDate]:
    """All dates of a text in order; a day without month only when it has a weekday."""
    for found in _DATE.finditer(without_addresses(halved(text))):
        weekday = found["short"] or found["long"] or ""
        if found["month"] is None and (not weekday or found["era"] or found["west"]):
            continue
        era = next((era for era in ERAS if era.name == found["era"]), None)
        yield FoundDate(
            text=text[found.start() : found.end()],
            era=era,
            year=_western(era, found["count"]) if era else _number(found["west"]),
            month=_number(found["month"]),
            day=int(found["day"]),
            weekday=weekday,
            weekday_at=max(found.start("short"), found.start("long")) - found.start(),
        )


def _western(era: Era, count: str) -> int:
    return era.first_day.year + (1 if count == "元" else int(count)) - 1


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def check_dates(reading: Reading) -> Findings:
    """Every date of every passage: does the day exist, does the weekday fit, is the era still that era."""
    for passage in reading.passages:
        year, month = None, None
        for found in dates_in(passage.text):
            year = found.year or year
            month = found.month or month
            yield from _check(passage, found, year, month, reading.day)


def _check(passage: Passage, found: FoundDate, year: int | None, month: int | None, near: date) -> Findings:
    if month is None:
        return
    if year is None:
        yield from _check_without_year(passage, found, month, near)
        return
    # After 「令和2年12月28日」 a bare 「1月5日」 may mean the year after.
    years = [year] if found.year is not None else [year, year + 1]
    days = [day for day in (found.on(each, month) for each in years) if day is not None]
    if not days:
        yield _no_such_day(passage, found)
    elif found.weekday and all(weekday_kanji(day) != found.weekday for day in days):
        yield _wrong_weekday(passage, found, days[0])
    elif found.era is not None:
        yield from _check_era(passage, found, days[0])


def _check_without_year(passage: Passage, found: FoundDate, month: int, near: date) -> Findings:
    """A date without year: some near year must make it right, and the nearest one should."""
    days = [day for day in (found.on(near.year + step, month) for step in (-1, 0, 1)) if day is not None]
    if not days:
        if found.on(2000, month) is None:
            yield _no_such_day(passage, found)
        return
    nearest = min(days, key=lambda day: abs((day - near).days))
    if not found.weekday or weekday_kanji(nearest) == found.weekday:
        return
    if all(weekday_kanji(day) != found.weekday for day in days):
        yield _wrong_weekday(passage, found, nearest)
        return
    sentence = f"「{found.text}」の曜日は、{wareki(nearest)}なら（{weekday_kanji(nearest)}）です。年を書くか、曜日を確かめてください。"
    yield passage.finding(Level.WARNING, "weekday", sentence, _with_weekday(found, nearest))


def _no_such_day(passage: Passage, found: FoundDate) -> Finding:
    sentence = f"「{found.text}」という日はありません。日付を確かめてください。"
    return passage.finding(Level.ERROR, "no-such-day", sentence)


def _wrong_weekday(passage: Passage, found: FoundDate, day: date) -> Finding:
    right = weekday_kanji(day)
    sentence = f"「{found.text}」の曜日が合いません。{wareki(day)}は（{right}）です。"
    return passage.finding(Level.ERROR, "weekday", sentence, _with_weekday(found, day))


def _with_weekday(found: FoundDate, day: date) -> str:
    """The same words with the right weekday, its brackets as they were."""
    return found.text[: found.weekday_at] + weekday_kanji(day) + found.text[found.weekday_at + 1 :]


def _check_era(passage: Passage, found: FoundDate, day: date) -> Findings:
    if day < FIRST_DAY or era_of(day) is found.era:
        return
    right = wareki(day)
    sentence = f"「{found.text}」は、{right}です。元号を確かめてください。"
    yield passage.finding(Level.WARNING, "era", sentence, right)


def check_years(reading: Reading) -> Findings:
    """令和1年, 令和0年, and years whose two counts disagree: 令和2年（2021年）."""
    for passage in reading.passages:
        text = without_addresses(halved(passage.text))
        for found in _FIRST_YEAR.finditer(text):
            right = found[0][:2] + "元年"
            sentence = f"「{passage.text[found.start() : found.end()]}」は「{right}」と書きます。"
            yield passage.finding(Level.WARNING, "first-year", sentence, right)
        for found in _NO_YEAR.finditer(text):
            sentence = f"「{found[0]}」という年はありません。年を確かめてください。"
            yield passage.finding(Level.ERROR, "no-such-year", sentence)
        for found in _PAIR.finditer(text):
            yield from _check_pair(passage, found)


def _check_pair(passage: Passage, found: re.Match[str]) -> Findings:
    era = next(era for era in ERAS if era.name == (found["era"] or found["era2"]))
    count, western = found["count"] or found["count2"], int(found["west"] or found["west2"])
    if _western(era, count) != western:
        words = passage.text[found.start() : found.end()]
        sentence = f"「{words}」の和暦と西暦が合いません。{era.name}{count}年は{_western(era, count)}年です。"
        yield passage.finding(Level.ERROR, "year-pair", sentence)
