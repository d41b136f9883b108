"""Japanese eras 明治 to 令和 as a table of the program, and dates in 和暦.

The day of a change belongs to the new era: 昭和64年1月7日 | 平成元年1月8日, 平成31年4月30日 | 令和元年5月1日. 明治 begins here with
1868-10-23, the day it was proclaimed; days before that have no 和暦 in this program.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import Written, say

LAST_YEAR = 2199
"""The last western year a person can type: beyond it a typing slip is likelier than a date."""

_WEEKDAYS = "月火水木金土日"


@dataclass(frozen=True, slots=True)
class Era:
    """One era (元号): `name` 令和, `letter` R, `short` 令, first day, and last day (None while it lasts)."""

    name: str
    letter: str
    short: str
    first_day: date
    last_day: date | None

    def year_text(self, western: int) -> str:
        """'令和2年', '令和元年' for a western year; counts on past the era's end (平成32年)."""
        number = western - self.first_day.year + 1
        return f"{self.name}{'元' if number == 1 else number}年"

    def misses(self, first: date, last: date) -> bool:
        """Whether no day of the span (both ends included) lies in this era."""
        return last < self.first_day or (self.last_day is not None and first > self.last_day)


ERAS: tuple[Era, ...] = (
    Era("明治", "M", "明", date(1868, 10, 23), date(1912, 7, 29)),
    Era("大正", "T", "大", date(1912, 7, 30), date(1926, 12, 24)),
    Era("昭和", "S", "昭", date(1926, 12, 25), date(1989, 1, 7)),
    Era("平成", "H", "平", date(1989, 1, 8), date(2019, 4, 30)),
    Era("令和", "R", "令", date(2019, 5, 1), None),
)
"""All eras the program knows, oldest first, without gaps."""

FIRST_DAY = ERAS[0].first_day
"""The first day that has a 和暦 here, 明治元年10月23日."""


def era_of(day: date) -> Era:
    """The era a day lies in. Raises BadValue for a day before 明治元年10月23日."""
    for era in reversed(ERAS):
        if day >= era.first_day:
            return era
    raise BadValue(
        say(
            "{day}は明治より前の日で、和暦で書けません。明治元年10月23日からの日を書いてください。",
            day=Written(f"{day.year}年{day.month}月{day.day}日", day),
        )
    )


def era_year_text(day: date) -> str:
    """'令和2年', '令和元年' (never 1年) for the year of a day. Raises BadValue before 明治."""
    return era_of(day).year_text(day.year)


def weekday_kanji(day: date) -> str:
    """The weekday in one character: '木'."""
    return _WEEKDAYS[day.weekday()]


def wareki(day: date, *, weekday: bool = False, year_western: bool = False) -> str:
    """A day in 和暦: '令和2年11月19日', with weekday '…（木）', with western year '令和2年（2020年）11月19日'.

    Digits half-width, brackets full-width (docs/notice.md §1). Raises BadValue before 明治.
    """
    western = f"（{day.year}年）" if year_western else ""
    tail = f"（{weekday_kanji(day)}）" if weekday else ""
    return f"{era_year_text(day)}{western}{day.month}月{day.day}日{tail}"


def span_year_text(first: date, last: date) -> str:
    """The year of a span within one calendar year: '令和5年'; '2019年' when an era changes inside the span.

    A month or year that two eras share is named by neither of them alone, so the western year stands for it.
    """
    if first < FIRST_DAY or era_of(first) != era_of(last):
        return f"{first.year}年"
    return era_year_text(first)


@dataclass(frozen=True, slots=True)
class TypedYear:
    """A year as a person wrote it: the western number, and the era it was written in (None: western)."""

    western: int
    era: Era | None

    @property
    def text(self) -> str:
        """The year in the person's own count, '平成31年' or '2019年'."""
        return f"{self.western}年" if self.era is None else self.era.year_text(self.western)


_NAMES = "|".join(era.name for era in ERAS)
_SIGNS = "".join(era.short + era.letter + era.letter.lower() for era in ERAS)
YEAR_PATTERN = (
    rf"(?:(?P<era>{_NAMES}|[{_SIGNS}])\.?(?P<count>元|[0-9]{{1,3}})|(?:西暦)?(?P<western>[0-9]{{4}}))"
)
"""A year without its 年, in NFKC text without blanks: 令和2, 令2, R2, r元, 2020, 西暦2020."""


def year_from_match(groups: Mapping[str, str | None]) -> TypedYear:
    """The year of a match of YEAR_PATTERN. Raises BadValue for a year 0, before 明治 or after LAST_YEAR."""
    sign, count = groups["era"], groups["count"]
    if sign is None or count is None:
        return _checked(TypedYear(int(groups["western"] or 0), None))
    era = next(era for era in ERAS if sign in (era.name, era.short) or sign.upper() == era.letter)
    number = 1 if count == "元" else int(count)
    if number == 0:
        raise BadValue(
            say(
                "{era}0年という年はありません。{era}元年からの年を書いてください。",
                era=Written(era.name, era),
            )
        )
    return _checked(TypedYear(era.first_day.year + number - 1, era))


def parse_year(text: str) -> TypedYear | None:
    """A year alone (令和2年, R2, 2020年) in NFKC text without blanks; None if the text is no year."""
    match = re.fullmatch(YEAR_PATTERN + "年?", text)
    return year_from_match(match.groupdict()) if match else None


def _checked(year: TypedYear) -> TypedYear:
    if FIRST_DAY.year <= year.western <= LAST_YEAR:
        return year
    raise BadValue(
        say(
            "{year}は扱えません。明治元年から西暦{last_year}年までの年を書いてください。",
            year=Written(year.text, year),
            last_year=LAST_YEAR,
        )
    )
