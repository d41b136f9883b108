"""Start and end of a calendar event from a sitting and an attendance, or a sentence that says what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ogdesk.council.attendance import Attendance
from ogdesk.council.eras import wareki
from ogdesk.council.event import ZONE, Event, Sitting
from ogdesk.council.times import TimeStyle, minutes_of, time_range
from ogdesk.council.written_dates import said_day
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say


@dataclass(frozen=True)
class CalendarSpan:
    """Local start and end in Asia/Tokyo; `busy` when it is the 拘束時間."""

    start: datetime
    end: datetime
    busy: bool = False

    @property
    def start_text(self) -> str:
        """'YYYY-MM-DDTHH:MM'."""
        return self.start.strftime("%Y-%m-%dT%H:%M")

    @property
    def end_text(self) -> str:
        """'YYYY-MM-DDTHH:MM'."""
        return self.end.strftime("%Y-%m-%dT%H:%M")


def event_name(event: Event) -> str:
    """The event as a sentence names it."""
    return say("「{title}」", title=event.title) if event.title else say("名称未定の催し")


def sittings_in_order(event: Event) -> list[Sitting]:
    """The sittings by day; those without a day last. Raises WorldError when there is none."""
    if not event.sittings:
        raise WorldError(
            say(
                "{event}の日時が決まっていません。日時の欄に日付と時刻を入れてください。",
                event=event_name(event),
            )
        )
    return sorted(event.sittings, key=lambda s: (s.day is None, s.day or date.max, s.start or "", s.position))


def sitting_day(event: Event, sitting: Sitting) -> date:
    """The day of a sitting. Raises WorldError when it is not known, or lies in another time zone."""
    if sitting.day is None:
        raise WorldError(
            say(
                "{event}の開催日が決まっていません。日時の欄に日付を入れてください。", event=event_name(event)
            )
        )
    if sitting.zone != ZONE:
        raise WorldError(
            say(
                "{event}の日時が日本時間ではありません（{zone}）。日本時間に直してください。",
                event=event_name(event),
                zone=sitting.zone,
            )
        )
    return sitting.day


def public_span(event: Event, sitting: Sitting) -> CalendarSpan:
    """The opening hours of a sitting. Raises WorldError when day, start or end is not known."""
    day = sitting_day(event, sitting)
    if sitting.start is None or sitting.end is None:
        raise WorldError(
            say("{missing}日時の欄に時刻を入れてください。", missing=_missing(event, sitting, day))
        )
    return _span(event, day, sitting.start, sitting.end, next_day=sitting.ends_next_day)


def busy_span(event: Event, attendance: Attendance, sitting: Sitting) -> CalendarSpan:
    """The 拘束時間 of an attendance at a sitting, each end from the sitting where it is not known.

    Of several sittings, 拘束時間 is that of those whose hours lie within it. Raises WorldError when an end stays unknown.
    """
    day = sitting_day(event, sitting)
    if not _applies(event, attendance, sitting):
        return public_span(event, sitting)
    start, end = attendance.busy_from or sitting.start, attendance.busy_until or sitting.end
    if start is None or end is None:
        raise WorldError(
            say(
                "{missing}日時の欄か、出席の拘束時間に時刻を入れてください。",
                missing=_missing(event, sitting, day),
            )
        )
    next_day = sitting.ends_next_day and minutes_of(end) <= minutes_of(start)
    span = _span(event, day, start, end, next_day=next_day)
    return CalendarSpan(span.start, span.end, busy=(start, end) != (sitting.start, sitting.end))


def hours_text(sitting: Sitting) -> str:
    """'15：00～16：30' of the sitting, or '時間未定'."""
    return time_range(sitting.start, sitting.end, TimeStyle.COLON, ends_next_day=sitting.ends_next_day)


def when_text(start: str, end: str) -> str:
    """'令和2年11月19日（木）15：00～16：30' of two local 'YYYY-MM-DDTHH:MM'."""
    day = date.fromisoformat(start[:10])
    next_day = start[:10] != end[:10]
    return wareki(day, weekday=True) + time_range(
        start[11:], end[11:], TimeStyle.COLON, ends_next_day=next_day
    )


def _applies(event: Event, attendance: Attendance, sitting: Sitting) -> bool:
    if attendance.busy_from is None and attendance.busy_until is None:
        return False
    if len(event.sittings) == 1 or sitting.start is None or sitting.end is None:
        return True
    late = attendance.busy_from is not None and attendance.busy_from > sitting.start
    early = attendance.busy_until is not None and attendance.busy_until < sitting.end
    return not late and not early


def _span(event: Event, day: date, start: str, end: str, *, next_day: bool) -> CalendarSpan:
    first = _moment(day, start)
    last = _moment(day + timedelta(days=1) if next_day else day, end)
    if last <= first:
        raise WorldError(
            say(
                "{event}（{day}）の終了が開始より前です（{start}→{end}）。時刻を直してください。",
                event=event_name(event),
                day=said_day(day),
                start=start,
                end=end,
            )
        )
    return CalendarSpan(first, last)


def _moment(day: date, hhmm: str) -> datetime:
    hours, minutes = divmod(minutes_of(hhmm), 60)
    return datetime.combine(day, time(hours, minutes))


def _missing(event: Event, sitting: Sitting, day: date) -> str:
    if sitting.start is None and sitting.end is None:
        what = say("開始時刻と終了時刻")
    else:
        what = say("開始時刻") if sitting.start is None else say("終了時刻")
    return say(
        "{event}（{day}）の{what}が決まっていません。", event=event_name(event), day=said_day(day), what=what
    )
