"""The lines of 休日・議会の期間 as their fields show them, and the line that is stored for what was typed.

A day without its year means every year: 「12月29日」 to 「1月3日」.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.symposia.next_year_days import ClosedPeriod, read_closed_periods
from ogdesk.acts.values import LINE, ValueReading
from ogdesk.council.eras import wareki
from ogdesk.council.text import plain
from ogdesk.council.typed_dates import parse_date
from ogdesk.council.written_dates import said_day, said_short_day
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import Written, listed, say

CLOSED_WORDS = {"words": say("名前"), "first": say("はじめの日"), "last": say("おわりの日")}
_YEARLY = re.compile(r"(\d{1,2})(?:月|[-/.])(\d{1,2})日?")
_LEAP = 2000


class BadDay(BadValue):
    """A day of a period that can't be: `field` names the one of `CLOSED_WORDS` where it was typed."""

    def __init__(self, sentence: str, field: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True)
class ClosedRow:
    """A line of the list. `id` is its place, counted from 1; a line that can't be read has all of it in `words` and no days.

    A line that was removed leaves its place empty, so that an id means the same line for ever: what is typed and not stored
    yet stays with its line.

    `texts` hold what its fields show, `printed` the line in words.
    """

    id: int
    texts: dict[str, str]
    printed: str


def closed_rows(stored: str) -> tuple[ClosedRow, ...]:
    """The lines of the setting in order."""
    return tuple(closed_row(place, line) for place, line in enumerate(lines_of(stored)) if line)


def lines_of(stored: str) -> list[str]:
    """The lines of the stored setting; those that were removed are empty."""
    return [line.strip() for line in stored.split("\n")] if stored else []


def joined(lines: Sequence[str]) -> str:
    """The setting that holds these lines."""
    # An only line that is empty would be no line, and the next one would get its id.
    return "\n".join(lines) if any(lines) or len(lines) != 1 else "\n"


def closed_row(place: int, line: str) -> ClosedRow:
    """The line at `place`, counted from 0."""
    periods, _unread = read_closed_periods(line)
    if not periods:
        return ClosedRow(place + 1, {"words": line, "first": "", "last": ""}, line)
    first, last = (_day_text(day, periods[0]) for day in (periods[0].first, periods[0].last))
    ends = [_said_day(day, periods[0]) for day in (periods[0].first, periods[0].last)]
    days = listed("～", *dict.fromkeys(ends))
    words = str(periods[0].words)
    return ClosedRow(
        place + 1,
        {"words": words, "first": first, "last": last},
        listed("　", *filter(None, (words, say("毎年{days}", days=days) if periods[0].yearly else days))),
    )


def _day_text(day: date, period: ClosedPeriod) -> str:
    return f"{day.month}月{day.day}日" if period.yearly else wareki(day)


def _said_day(day: date, period: ClosedPeriod) -> Written:
    return said_short_day(day) if period.yearly else said_day(day)


def line_for(words: str, first: str, last: str) -> str:
    """The line as it is stored. Raises BadDay."""
    name = LINE.read(words, ValueReading(say("休日・議会の期間 › 名前")))
    begin = _day(first, "first")
    end = _day(last, "last") if last.strip() else begin
    if begin[1] != end[1]:
        raise BadDay(
            say(
                "片方にだけ年があります。毎年のときは両方とも年を書かず、そうでないときは両方に書いてください。"
            ),
            "first",
        )
    if not begin[1] and end[0] < begin[0]:
        raise BadDay(say("おわりの日がはじめの日より前になります。日付を確かめてください。"), "last")
    pattern = "%m-%d" if begin[1] else "%Y-%m-%d"
    return f"{begin[0]:{pattern}}..{end[0]:{pattern}} {name}".strip()


def _day(text: str, field: str) -> tuple[date, bool]:
    """A typed day, and whether it means every year. Raises BadDay."""
    what = CLOSED_WORDS[field]
    found = _YEARLY.fullmatch(plain(text))
    try:
        if found is not None:
            # A leap year: every day of the year can be named.
            return date(_LEAP, int(found[1]), int(found[2])), True
        return parse_date(text).day, False
    except ValueError as error:
        raise BadDay(
            say(
                "{what}「{text}」という日はありません。日付を確かめてください。", what=what, text=text.strip()
            ),
            field,
        ) from error
    except BadValue as error:
        raise BadDay(
            say(
                "{what}「{text}」は日付として読めません。令和3年12月1日、または毎年なら12月29日のように書いてください。",
                what=what,
                text=text.strip(),
            ),
            field,
        ) from error
