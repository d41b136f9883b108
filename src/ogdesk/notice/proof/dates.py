"""Rules on dates in running text: weekdays, days that do not exist, eras, 元年, pairs of 和暦 and western years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ogdesk.council.eras import ERAS, FIRST_DAY, Era, era_of, wareki, weekday_kanji
from ogdesk.council.findings import Finding, Level
from ogdesk.council.written_dates import said_day, said_western_day
from ogdesk.ground.sentence import say
from ogdesk.notice.proof.half_width import halved, without_addresses
from ogdesk.notice.proof.paper import Findings, Passage, ProofText

_NAMES = "|".join(era.name for era in ERAS)
_BESIDE = r"(?:\([^()]{1,6}\))?"
_ERA_YEAR = rf"(?P<era>{_NAMES})(?P<count>元|[0-9]{{1,2}}){_BESIDE}年"
_WEST_YEAR = rf"(?<![0-9])(?P<west>[0-9]{{4}}){_BESIDE}年"
_HOLIDAY = "(?:[・,、/]?(?:祝日?|休日?|振替休日|振休))?"
_WEEKDAY = rf"(?:\((?P<short>[月火水木金土日])(?:曜日?)?{_HOLIDAY}\)|(?P<long>[月火水木金土日])曜日?)"
_DATE = re.compile(
    rf"(?:(?:{_ERA_YEAR}|{_WEST_YEAR})(?:\([^()]{{3,8}}\))?)?"
    rf"(?:(?<![0-9])(?P<month>[0-9]{{1,2}})月)?(?<![0-9])(?P<day>[0-9]{{1,2}})日(?![間目])(?P<weekday>{_WEEKDAY})?"
)
_SLASHED = re.compile(
    r"(?<![0-9./-])(?:(?P<west>[0-9]{4})[./-])?(?P<month>[0-9]{1,2})[./-](?P<day>[0-9]{1,2})"
    rf"(?P<weekday>\((?P<short>[月火水木金土日])(?:曜日?)?{_HOLIDAY}\))"
)
"""11/19（木), 2020.11.19(木): read only with a weekday, since 11/19 may be a fraction."""
_ERA_COUNT = rf"(?P<era>{_NAMES})(?P<count>元|[0-9]{{1,2}})"
_PAIR = re.compile(
    rf"{_ERA_COUNT}(?:年\((?P<west>[0-9]{{4}})年?\)|\((?P<west_in>[0-9]{{4}})年?\)年)"
    rf"|(?<![0-9])(?P<west_first>[0-9]{{4}})年?\({_ERA_COUNT.replace('era>', 'era_in>').replace('count>', 'count_in>')}年?\)年?"
)
_FIRST_YEAR = re.compile(rf"(?:{_NAMES})1年(?!度)")
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
    """All dates of a text in order; a day without month and a date with slashes only when it has a weekday."""
    read = without_addresses(halved(text))
    matches = [*_DATE.finditer(read), *_SLASHED.finditer(read)]
    for match in sorted(matches, key=lambda each: each.start()):
        found = _found(text, match)
        if found.month is not None or (found.weekday and found.year is None):
            yield found


def _found(text: str, match: re.Match[str]) -> FoundDate:
    groups = match.groupdict()
    era = next((era for era in ERAS if era.name == groups.get("era")), None)
    place = max(match.start(name) for name in ("short", "long") if name in groups)
    return FoundDate(
        text=text[match.start() : match.end()],
        era=era,
        year=_western(era, groups["count"] or "") if era else _number(groups["west"]),
        month=_number(groups["month"]),
        day=int(match["day"]),
        weekday=groups["short"] or groups.get("long") or "",
        weekday_at=place - match.start(),
    )


def _western(era: Era, count: str) -> int:
    return era.first_day.year + (1 if count == "元" else int(count)) - 1


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def check_dates(reading: ProofText) -> Findings:
    """Every date of every passage: does the day exist, does the weekday fit, is the era still that era."""
    for passage in reading.passages:
        year: int | None = None
        month: int | None = None
        for found in dates_in(passage.text):
            before, month = month, found.month or month
            if found.year is not None:
                year = found.year
                yield from _check_with_year(passage, found, year)
            elif month is not None and year is not None:
                turned = before is not None and month < before
                yield from _check_carried(
                    passage, found, [year, year + 1] if turned else [year], month, reading.day
                )
            elif month is not None:
                yield from _check_without_year(passage, found, month, reading.day)


def _check_with_year(passage: Passage, found: FoundDate, year: int) -> Findings:
    day = found.on(year, found.month) if found.month is not None else None
    if day is None:
        yield _no_such_day(passage, found)
    elif found.weekday and weekday_kanji(day) != found.weekday:
        yield _wrong_weekday(passage, found, day)
    elif found.era is not None:
        yield from _check_era(passage, found, day)


def _check_carried(passage: Passage, found: FoundDate, years: list[int], month: int, near: date) -> Findings:
    """A date without year behind one with a year: that year, the next one after a December, or the release's own."""
    days = [day for each in years if (day := found.on(each, month)) is not None]
    if not days:
        yield _no_such_day(passage, found)
        return
    possible = [*days, nearest] if (nearest := _nearest(found, month, near)) else days
    if found.weekday and all(weekday_kanji(day) != found.weekday for day in possible):
        yield _wrong_weekday(passage, found, days[0])


def _near_days(found: FoundDate, month: int, near: date) -> list[date]:
    years = (near.year + step for step in (-1, 0, 1))
    return [day for year in years if 1 <= year <= 9999 and (day := found.on(year, month)) is not None]


def _nearest(found: FoundDate, month: int, near: date) -> date | None:
    return min(_near_days(found, month, near), key=lambda day: abs((day - near).days), default=None)


def _check_without_year(passage: Passage, found: FoundDate, month: int, near: date) -> Findings:
    """A date without year: some near year must make it right, and the nearest one should."""
    nearest = _nearest(found, month, near)
    if nearest is None:
        if found.on(2000, month) is None:
            yield _no_such_day(passage, found)
        return
    right = weekday_kanji(nearest)
    if not found.weekday or right == found.weekday:
        return
    if all(weekday_kanji(day) != found.weekday for day in _near_days(found, month, near)):
        yield _wrong_weekday(passage, found, nearest)
        return
    sentence = say(
        "「{text}」の曜日は、{nearest}なら（{right}）です。年を書くか、曜日を確かめてください。",
        text=found.text,
        nearest=said_day(nearest),
        right=right,
    )
    yield passage.finding(Level.WARNING, "weekday", sentence, _with_weekday(found, nearest))


def _no_such_day(passage: Passage, found: FoundDate) -> Finding:
    sentence = say("「{text}」という日はありません。日付を確かめてください。", text=found.text)
    return passage.finding(Level.ERROR, "no-such-day", sentence)


def _wrong_weekday(passage: Passage, found: FoundDate, day: date) -> Finding:
    words = said_day(day) if day >= FIRST_DAY else said_western_day(day)
    sentence = say(
        "「{text}」の曜日が合いません。{day}は（{right}）です。",
        text=found.text,
        day=words,
        right=weekday_kanji(day),
    )
    return passage.finding(Level.ERROR, "weekday", sentence, _with_weekday(found, day))


def _with_weekday(found: FoundDate, day: date) -> str:
    """The same words with the right weekday, its brackets as they were."""
    return found.text[: found.weekday_at] + weekday_kanji(day) + found.text[found.weekday_at + 1 :]


def _check_era(passage: Passage, found: FoundDate, day: date) -> Findings:
    if day < FIRST_DAY or era_of(day) is found.era:
        return
    right = wareki(day)
    sentence = say("「{text}」は、{right}です。元号を確かめてください。", text=found.text, right=right)
    yield passage.finding(Level.WARNING, "era", sentence, right)


def check_years(reading: ProofText) -> Findings:
    """令和1年, 令和0年, and years whose two counts disagree: 令和2年（2021年）."""
    for passage in reading.passages:
        text = without_addresses(halved(passage.text))
        for found in _FIRST_YEAR.finditer(text):
            right = found[0][:2] + "元年"
            sentence = say(
                "「{text}」は「{right}」と書きます。",
                text=passage.text[found.start() : found.end()],
                right=right,
            )
            yield passage.finding(Level.WARNING, "first-year", sentence, right)
        for found in _NO_YEAR.finditer(text):
            sentence = say("「{found}」という年はありません。年を確かめてください。", found=found[0])
            yield passage.finding(Level.ERROR, "no-such-year", sentence)
        for found in _PAIR.finditer(text):
            yield from _check_pair(passage, found)


def _check_pair(passage: Passage, found: re.Match[str]) -> Findings:
    era = next(era for era in ERAS if era.name == (found["era"] or found["era_in"]))
    count = found["count"] or found["count_in"]
    western = int(found["west"] or found["west_in"] or found["west_first"])
    if _western(era, count) != western:
        words = passage.text[found.start() : found.end()]
        sentence = say(
            "「{words}」の和暦と西暦が合いません。{name}{count}年は{western}年です。",
            words=words,
            name=era.name,
            count=count,
            western=_western(era, count),
        )
        yield passage.finding(Level.ERROR, "year-pair", sentence)
