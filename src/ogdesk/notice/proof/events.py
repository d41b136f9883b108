"""Rules on an event that need no notice: its times, its timetable, double bookings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, pairwise

from ogdesk.council.attendance import Attendance
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event, EventState, Sitting
from ogdesk.council.findings import Finding, Level
from ogdesk.council.times import minutes_of
from ogdesk.council.timetable import TimedItem, Timetable, clock_of, timetable
from ogdesk.council.written_dates import said_day
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.proof.paper import Findings, Occasion
from ogdesk.notice.proof.places import where_of

_DAY = 24 * 60
_OVER = frozenset({EventState.CANCELLED, EventState.POSTPONED})


def check_sittings(occasion: Occasion) -> Findings:
    """No end before its start, no two sittings at once."""
    for sitting in occasion.event.sittings:
        if sitting.start and sitting.end and not sitting.ends_next_day and sitting.end <= sitting.start:
            place = EntityField("sitting", sitting.id, "end")
            sentence = say(
                "終了が開始より前です（{start}→{end}）。時刻を確かめてください。",
                start=sitting.start,
                end=sitting.end,
            )
            yield Finding(Level.ERROR, "end-before-start", sentence, place, where_of(place))
    spans = sorted(filter(None, map(_span, occasion.event.sittings)), key=lambda span: span[:2])
    for (_, _, end), (_, start, _) in pairwise(spans):
        if start < end:
            place = EntityField("symposium", occasion.event.id, "sittings")
            yield Finding(
                Level.WARNING,
                "sittings-overlap",
                say("二つの日程の時間が重なっています。"),
                place,
                where_of(place),
            )


def _span(sitting: Sitting) -> tuple[date, int, int] | None:
    """The day and the minutes of a sitting counted from day one, so that spans of all days compare."""
    if sitting.day is None or not sitting.start:
        return None
    base = sitting.day.toordinal() * _DAY
    start = base + minutes_of(sitting.start)
    end = (
        base + minutes_of(sitting.end) + (_DAY if sitting.ends_next_day else 0) if sitting.end else start + 1
    )
    return sitting.day, start, end


def check_timetable(occasion: Occasion) -> Findings:
    """The programme against the hours of a one-day event: overruns, items that begin before the one before ends."""
    event = occasion.event
    if len(event.sittings) != 1:
        return
    sitting = event.sittings[0]
    table = timetable(event.items, sitting.start, sitting.end, ends_next_day=sitting.ends_next_day)
    if table.overrun is not None and table.overrun > 0:
        place = EntityField("symposium", event.id, "items")
        sentence = say(
            "プログラムの合計が開催時間を{overrun}分こえています。時間を短くするか、終了時刻を直してください。",
            overrun=table.overrun,
        )
        yield Finding(Level.WARNING, "overrun", sentence, place, say("プログラム"))
    yield from _gaps(table)


def _gaps(table: Timetable) -> Iterator[Finding]:
    for timed in table.items:
        if timed.gap < 0 and timed.start is not None:
            place = EntityField("item", timed.item.id, "start")
            sentence = say(
                "「{heading}」（{start}から）が、前の項目と{gap}分重なっています。",
                heading=timed.item.heading,
                start=clock_of(timed.start),
                gap=-timed.gap,
            )
            yield Finding(Level.WARNING, "items-overlap", sentence, place, say("プログラム"))


def check_parallel_items(occasion: Occasion) -> Findings:
    """Nobody sits in two rooms at once."""
    event = occasion.event
    if len(event.sittings) != 1 or not any(item.room for item in event.items):
        return
    sitting = event.sittings[0]
    table = timetable(event.items, sitting.start, sitting.end, ends_next_day=sitting.ends_next_day)
    for first, second in combinations(table.items, 2):
        if first.item.room == second.item.room or not _at_once(first, second):
            continue
        there = {id(a.post or a.person) for a in first.item.appearances}
        for appearance in second.item.appearances:
            thing = appearance.post or appearance.person
            if thing is not None and id(thing) in there:
                name = appearance.post.printed if appearance.post is not None else thing.name
                place = EntityField("appearance", appearance.id)
                sentence = say(
                    "{name}が、同じ時間の「{heading}」と「{item_heading}」の両方にいます。どちらかを見直してください。",
                    name=name,
                    heading=first.item.heading,
                    item_heading=second.item.heading,
                )
                yield Finding(
                    Level.WARNING,
                    "two-rooms",
                    sentence,
                    place,
                    listed(" › ", say("プログラム"), second.item.heading),
                )


def _at_once(first: TimedItem, second: TimedItem) -> bool:
    if first.start is None or first.end is None or second.start is None or second.end is None:
        return False
    return first.start < second.end and second.start < first.end


def check_double_bookings(occasion: Occasion) -> Findings:
    """A person or a post asked for two events of the council at the same time."""
    event = occasion.event
    if event.state in _OVER or event.state is EventState.FINISHED:
        return
    coming = [mine for mine in event.attendances if mine.is_open]
    for other in occasion.data.events_on(_days_around(event)) if coming else ():
        if other is event or other.state in _OVER or not _meet(event, other):
            continue
        for mine in coming:
            if any(_same(mine, theirs) for theirs in other.attendances):
                place = EntityField("attendance", mine.id)
                title = " ".join(other.title.split())
                sentence = say(
                    "{name}は、同じ時間に「{title}」にも出席の予定です（{when}）。どちらかを見直してください。",
                    name=mine.name,
                    title=title,
                    when=_when(other),
                )
                yield Finding(
                    Level.WARNING,
                    "double-booking",
                    sentence,
                    place,
                    listed(" › ", say("依頼と回答"), mine.name),
                )


def _days_around(event: Event) -> set[date]:
    """The days of the event and their neighbours, for sittings over midnight."""
    days = [sitting.day for sitting in event.sittings if sitting.day is not None]
    return {day + timedelta(days=shift) for day in days for shift in (-1, 0, 1)}


def _same(mine: Attendance, theirs: Attendance) -> bool:
    if not theirs.is_open:
        return False
    if mine.post is not None:
        return mine.post is theirs.post
    return mine.person is not None and mine.person is theirs.person


def _meet(one: Event, other: Event) -> bool:
    """Whether two events overlap, also when start and length are equal; without times the day counts."""
    return any(_sittings_meet(a, b) for a in one.sittings for b in other.sittings)


def _sittings_meet(a: Sitting, b: Sitting) -> bool:
    if a.day is None or b.day is None:
        return False
    first, second = _span(a), _span(b)
    if first is None or second is None:
        return a.day == b.day
    return first[1] < second[2] and second[1] < first[2]


def _when(event: Event) -> str:
    return said_day(event.first_day) if event.first_day else say("日程未定")
