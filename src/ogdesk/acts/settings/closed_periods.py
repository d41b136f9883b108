"""休日・議会の期間: acts on the list of days on which no symposium is held, kept as lines of one setting (`next_year_days`).

A day without its year means every year: 「12月29日」 to 「1月3日」.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.settings.council import council_place
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS, ClosedPeriod, read_closed_periods
from ogdesk.acts.values import LINE
from ogdesk.acts.values import Reading as ValueReading
from ogdesk.council.entity import Setting
from ogdesk.council.eras import wareki
from ogdesk.council.text import plain
from ogdesk.council.typed_dates import parse_date
from ogdesk.council.written_dates import said_day, said_short_day
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import Written, listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile

FIELDS = {"words": say("名前"), "first": say("はじめの日"), "last": say("おわりの日")}
_YEARLY = re.compile(r"(\d{1,2})(?:月|[-/.])(\d{1,2})日?")
_LEAP = 2000


@dataclass(frozen=True)
class ClosedRow:
    """A line of the list. `id` is its place; a line that can't be read has all of it in `words` and no days.

    `texts` hold what its fields show, `printed` the line in words.
    """

    id: int
    texts: dict[str, str]
    printed: str


def closed_rows(stored: str) -> tuple[ClosedRow, ...]:
    """The lines of the setting in order."""
    return tuple(_row(place, line) for place, line in enumerate(_lines(stored)))


def add_closed_period(file: CouncilFile, words: str, first: str, last: str) -> Change:
    """A period at the end of the list; without a last day it is one day. Raises BadValue."""
    line = _line(words, first, last)
    return _write(file, say("休日・議会の期間の追加"), lambda lines: [*lines, line], None)


def set_closed_period(
    file: CouncilFile, place: int, field: str, text: str, *, merge_key: str | None = None
) -> Change:
    """Change one of `FIELDS` of the line at `place`. Raises BadValue."""

    def changed(lines: list[str]) -> list[str]:
        texts = {**_row(place, lines[place]).texts, field: text}
        lines[place] = _line(texts["words"], texts["first"], texts["last"])
        return lines

    return _write(file, say("休日・議会の期間を変更"), changed, merge_key)


def remove_closed_period(file: CouncilFile, place: int) -> Change:
    """Take a line away."""
    return _write(
        file, say("休日・議会の期間の削除"), lambda lines: [*lines[:place], *lines[place + 1 :]], None
    )


def _write(
    file: CouncilFile, title: str, change: Callable[[list[str]], list[str]], merge_key: str | None
) -> Change:
    with file.act(title, place=council_place(file, CLOSED_PERIODS), merge_key=merge_key) as writing:
        setting = next((s for s in writing.all(Setting) if s.key == CLOSED_PERIODS), None)
        lines = change(_lines(setting.value if setting is not None else ""))
        if setting is None:
            writing.add(Setting(key=CLOSED_PERIODS, value="\n".join(lines)))
        else:
            setting.value = "\n".join(lines)
    return writing.change


def _lines(stored: str) -> list[str]:
    return [line.strip() for line in stored.splitlines() if line.strip()]


def _row(place: int, line: str) -> ClosedRow:
    periods, _unread = read_closed_periods(line)
    if not periods:
        return ClosedRow(place, {"words": line, "first": "", "last": ""}, line)
    first, last = (_day_text(day, periods[0]) for day in (periods[0].first, periods[0].last))
    ends = [_said_day(day, periods[0]) for day in (periods[0].first, periods[0].last)]
    days = listed("～", *dict.fromkeys(ends))
    words = str(periods[0].words)
    return ClosedRow(
        place,
        {"words": words, "first": first, "last": last},
        listed("　", *filter(None, (words, say("毎年{days}", days=days) if periods[0].yearly else days))),
    )


def _day_text(day: date, period: ClosedPeriod) -> str:
    return f"{day.month}月{day.day}日" if period.yearly else wareki(day)


def _said_day(day: date, period: ClosedPeriod) -> Written:
    return said_short_day(day) if period.yearly else said_day(day)


def _line(words: str, first: str, last: str) -> str:
    """The line as it is stored. Raises BadValue."""
    name = LINE.read(words, ValueReading(say("休日・議会の期間 › 名前")))
    begin = _day(first, say("はじめの日"))
    end = _day(last, say("おわりの日")) if last.strip() else begin
    if begin[1] != end[1]:
        raise BadValue(
            say(
                "片方にだけ年があります。毎年のときは両方とも年を書かず、そうでないときは両方に書いてください。"
            )
        )
    if not begin[1] and end[0] < begin[0]:
        raise BadValue(say("おわりの日がはじめの日より前になります。日付を確かめてください。"))
    pattern = "%m-%d" if begin[1] else "%Y-%m-%d"
    return f"{begin[0]:{pattern}}..{end[0]:{pattern}} {name}".strip()


def _day(text: str, what: str) -> tuple[date, bool]:
    """A typed day, and whether it means every year. Raises BadValue."""
    found = _YEARLY.fullmatch(plain(text))
    try:
        if found is not None:
            # A leap year: every day of the year can be named.
            return date(_LEAP, int(found[1]), int(found[2])), True
        return parse_date(text).day, False
    except ValueError as error:
        raise BadValue(
            say(
                "{what}「{text}」という日はありません。日付を確かめてください。", what=what, text=text.strip()
            )
        ) from error
    except BadValue as error:
        raise BadValue(
            say(
                "{what}「{text}」は日付として読めません。令和3年12月1日、または毎年なら12月29日のように書いてください。",
                what=what,
                text=text.strip(),
            )
        ) from error
