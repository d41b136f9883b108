"""Compares a programme with the opening hours, and finds the one change that would make it fit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ogdesk.council.event import Sitting
from ogdesk.council.programme import ProgramItem
from ogdesk.council.times import minutes_between
from ogdesk.council.timetable import Slot, Timetable, clock_of, times_of
from ogdesk.ground.sentence import say

_DAY = 24 * 60


@dataclass(frozen=True)
class Fit:
    """How the programme fits the opening hours: `level` ok|warn|info, `cut` = (item, minutes) that would make it fit.

    Where no item can be shortened, `end` = (sitting, 'HH:MM') would make room.
    """

    level: str
    words: str
    cut: tuple[int, int] | None = None
    cut_words: str = ""
    end: tuple[int, str] | None = None


def fit_of(table: Timetable, sitting: Sitting | None) -> Fit:
    """「合計90分＝開催時間90分」, 「10分こえています」, or what is still unknown."""
    unknown = [timed for timed in table.items if timed.item.minutes is None]
    total = sum(timed.item.minutes or 0 for timed in table.items)
    if not table.items:
        return Fit("info", "")
    if len(unknown) == len(table.items):
        return Fit("info", say("項目の長さがまだ入っていません"))
    if unknown:
        return Fit("info", say("合計{total}分（長さが未定の項目{n}件）", total=total, n=len(unknown)))
    if table.overrun is None or sitting is None or not sitting.start or not sitting.end:
        return Fit("info", say("合計{total}分（開催時間が未定です）", total=total))
    opening = minutes_between(sitting.start, sitting.end, ends_next_day=sitting.ends_next_day)
    taken = opening + table.overrun
    if table.overrun == 0:
        return Fit("ok", say("合計{taken}分＝開催時間{opening}分", taken=taken, opening=opening))
    if table.overrun < 0:
        return Fit(
            "info",
            say(
                "合計{taken}分（開催時間{opening}分まで、あと{overrun}分）",
                taken=taken,
                opening=opening,
                overrun=-table.overrun,
            ),
        )
    return _overrun(table, taken, opening, sitting)


def _overrun(table: Timetable, taken: int, opening: int, sitting: Sitting) -> Fit:
    over = taken - opening
    words = say(
        "合計{taken}分が開催時間{opening}分を{over}分こえています", taken=taken, opening=opening, over=over
    )
    cut = _cut(table, over)
    if cut is None or cut.id is None or cut.minutes is None:
        return _later(table, words, sitting)
    rest = cut.minutes - over
    return Fit(
        "warn", words, (cut.id, rest), say("{heading}を{rest}分にする", heading=cut.heading, rest=rest)
    )


def _later(table: Timetable, words: str, sitting: Sitting) -> Fit:
    """The end of the day put off, unless it would fall on the next one."""
    latest = max(timed.end or 0 for timed in table.items)
    if sitting.id is None or latest >= _DAY:
        return Fit("warn", words)
    end = clock_of(latest)
    return Fit("warn", words, None, say("終了を{end}にする", end=end), (sitting.id, end))


def _cut(table: Timetable, over: int) -> ProgramItem | None:
    """The longest item whose shortening by `over` minutes brings the end to where it should be.

    An item before a fixed one, or beside a longer one in another room, would not.
    """
    items = [timed.item for timed in table.items]
    slots = [Slot(item.start or "", item.minutes, item.room) for item in items]
    opening, latest = table.items[0].start, max(timed.end or 0 for timed in table.items)
    for place in sorted(range(len(items)), key=lambda n: -(items[n].minutes or 0)):
        rest = (items[place].minutes or 0) - over
        if rest <= 0:
            return None
        tried = [*slots[:place], replace(slots[place], minutes=rest), *slots[place + 1 :]]
        if max(times.end or 0 for times in times_of(tried, opening)) == latest - over:
            return items[place]
    return None
