"""What 今日 shows: the next symposium and its steps, who has not answered, the year, its numbers. Frozen rows.

Like `rows`, nothing here imports the database before a file is read: this page is the first one of the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ogdesk.acts.member_rows import Count, MemberBoard, member_board
from ogdesk.acts.words import FORM_WORDS
from ogdesk.council.attendance import Attendance, AttendanceState, TimelineEntry
from ogdesk.council.entity import EntityField
from ogdesk.council.eras import wareki
from ogdesk.council.event import (
    EVENT_STATE_WORDS,
    PUBLIC_KINDS,
    Event,
    EventForm,
    EventKind,
    EventState,
    LinkKind,
)
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MemberClass
from ogdesk.council.programme import Role
from ogdesk.council.release import NoticeState
from ogdesk.council.whole import CouncilData

if TYPE_CHECKING:
    from ogdesk.store.reading import Reading

OPEN_STATES = frozenset({EventState.PLANNED, EventState.PUBLISHED, EventState.POSTPONED})
SILENT_ROLES = frozenset({Role.SITS_IN, Role.SIGN_INTERPRETER})
"""Roles that are no 登壇."""


class Progress(StrEnum):
    """Where a step stands: behind us, the first that is open, or later."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True)
class StepRow:
    """日程, 登壇者, 報道発表, 開催 or 記録; `place` is where it is done, `told` says it in a sentence's half."""

    id: int
    words: str
    progress: Progress
    told: str
    place: EntityField


@dataclass(frozen=True)
class NextRow:
    """The card at the top. `ahead`: still to come; `days_left` None when its day is unknown or past."""

    id: int
    title: str
    line: str
    state: EventState
    state_words: str
    ahead: bool
    days_left: int | None
    steps: tuple[StepRow, ...]
    waiting: int


@dataclass(frozen=True)
class WaitingRow:
    """Somebody who has not answered: `asked` 「10月26日に文書で打診」, `days` since then, `late` past the day to reply by,
    `whose` the event where several are ahead."""

    id: int
    event_id: int
    name: str
    asked: str
    days: int | None
    late: str
    whose: str

    @property
    def detail(self) -> str:
        """The second line."""
        waited = f"{self.days}日たちました" if self.days else "きょう打診しました" if self.days == 0 else ""
        return "　".join(part for part in (self.asked, waited, self.late, self.whose) if part)


@dataclass(frozen=True)
class MarkRow:
    """Something on the line of the year: `day` None where only the 年度 is known; `main` for a symposium."""

    id: int
    event_id: int
    words: str
    title: str
    day: date | None
    main: bool
    place: EntityField


@dataclass(frozen=True)
class NumberRow:
    """A number of the year: `more` what can't be told, `root` the kind of page it leads to."""

    id: int
    words: str
    number: str
    more: str
    root: str


@dataclass(frozen=True)
class YearRows:
    """A 年度: its marks in the order of days, its numbers as of `as_of`."""

    year: FiscalYear
    marks: tuple[MarkRow, ...]
    numbers: tuple[NumberRow, ...]
    as_of: date


@dataclass(frozen=True)
class TodayRows:
    """All of 今日 but 要確認; `next` None when there is no symposium at all."""

    today: date
    dissolved: bool
    next: NextRow | None
    waiting: tuple[WaitingRow, ...]
    year: YearRows


def today_rows(reading: Reading, today: date, year: FiscalYear | None = None) -> TodayRows:
    """What there is to do on a day; `year` None shows the 年度 of the day, of the latest symposium when the council is over."""
    events = own_events(reading.whole())
    board = member_board(reading, today)
    chosen = focus_event(events, today)
    shown = year or _year_to_show(chosen, today, dissolved=board.dissolved)
    return TodayRows(
        today=today,
        dissolved=board.dissolved,
        next=_next_row(chosen, today, dissolved=board.dissolved) if chosen is not None else None,
        waiting=waiting_rows(events, today),
        year=_year_rows(events, board, shown, today),
    )


def own_events(data: CouncilData) -> list[Event]:
    """The council's own events."""
    return [event for event in data.events if event.kind is not EventKind.EXTERNAL]


# ---- the next symposium


def is_ahead(event: Event, today: date) -> bool:
    """Whether an event is still to come: open, and its last day not past (or unknown)."""
    last = last_day(event)
    return event.state in OPEN_STATES and (last is None or last >= today)


def last_day(event: Event) -> date | None:
    """The last known day."""
    return max((s.day for s in event.sittings if s.day is not None), default=None)


def focus_event(events: Iterable[Event], today: date) -> Event | None:
    """The public event that comes next; one without a day after those with one; else the latest that was."""
    public = [event for event in events if event.kind in PUBLIC_KINDS]
    ahead = [event for event in public if is_ahead(event, today) and _may_come(event, today)]
    if ahead:
        return min(ahead, key=lambda e: (e.first_day is None, e.first_day or date.max, e.id or 0))
    return max(public, key=_recent, default=None)


def _may_come(event: Event, today: date) -> bool:
    """An event without a day in a 年度 that is over was: nobody wrote down when."""
    year = event.fiscal_year
    return event.first_day is not None or year is None or year >= FiscalYear.of(today)


def _recent(event: Event) -> tuple[date, bool, int]:
    year = event.fiscal_year
    known = event.first_day or (year.first_day if year is not None else date.min)
    return (known, event.kind is EventKind.SYMPOSIUM, event.id or 0)


def _next_row(event: Event, today: date, *, dissolved: bool) -> NextRow:
    from ogdesk.acts.symposium_view import when_words

    assert event.id is not None
    ahead = is_ahead(event, today) and _may_come(event, today) and not dissolved
    day = event.first_day
    form = FORM_WORDS[event.form] if event.form is not EventForm.UNDECIDED else ""
    return NextRow(
        id=event.id,
        title=event.title,
        line="　".join(part for part in (when_words(event), form) if part),
        state=event.state,
        state_words=EVENT_STATE_WORDS[event.state],
        ahead=ahead,
        days_left=max(0, (day - today).days) if ahead and day is not None else None,
        steps=steps_of(event, today),
        waiting=sum(1 for attendance in event.attendances if is_waiting(attendance)),
    )


def steps_of(event: Event, today: date) -> tuple[StepRow, ...]:
    """How far an event is, read off what is in the file; the first step that is not done is the present one."""
    first = min(event.sittings, key=lambda s: s.position, default=None)
    day_place = EntityField("sitting", first.id, "day") if first is not None else _of(event, "title")
    notice = next((n for n in event.notices if n.trashed_at is None), None)
    release = (
        EntityField("notice", notice.id, "release_date") if notice is not None else _of(event, "notices")
    )
    told = (
        ("日程", _is_dated(event), day_place),
        ("登壇者", _is_cast(event, today), EntityField("attendance", _first_open(event), "state")),
        ("報道発表", _is_published(event), release),
        ("開催", _was_held(event, today), _of(event, "state")),
        ("記録", _is_recorded(event), _of(event, "participants")),
    )
    present = next((n for n, (_, done, _) in enumerate(told) if not done), len(told))
    return tuple(
        _step(number, words, place, done=done, now=number == present)
        for number, (words, done, place) in enumerate(told)
    )


def _step(number: int, words: str, place: EntityField, *, done: bool, now: bool) -> StepRow:
    if done:
        return StepRow(number, words, Progress.DONE, "済み", place)
    told = "いま" if now else "これから"
    return StepRow(number, words, Progress.NOW if now else Progress.LATER, told, place)


def _of(event: Event, field: str) -> EntityField:
    return EntityField("symposium", event.id, field)


def _is_dated(event: Event) -> bool:
    """Day and beginning of every sitting are known."""
    return bool(event.sittings) and all(s.day is not None and s.start for s in event.sittings)


def _is_cast(event: Event, today: date) -> bool:
    """Somebody is on every seat, and all who are expected have said yes; afterwards it is enough to know who was there."""
    seats = [seat for item in event.items for seat in item.appearances]
    if _was_held(event, today):
        return bool(seats)
    expected = [a for a in event.attendances if a.is_open]
    seated = {id(a.post or a.person) for a in expected}
    return bool(seats) and all(
        [
            not any(seat.is_open_seat for seat in seats),
            all(id(seat.post or seat.person) in seated for seat in seats),
            all(a.state is AttendanceState.CONFIRMED for a in expected),
        ]
    )


def _first_open(event: Event) -> int | None:
    waiting = [a.id for a in event.attendances if is_waiting(a)]
    return next(iter(waiting or [a.id for a in event.attendances]), None)


def _is_published(event: Event) -> bool:
    final = any(n.state is NoticeState.FINAL and n.trashed_at is None for n in event.notices)
    return final or event.state in (EventState.PUBLISHED, EventState.FINISHED)


def _was_held(event: Event, today: date) -> bool:
    last = last_day(event)
    return event.state is EventState.FINISHED or (
        last is not None and last < today and event.state in OPEN_STATES - {EventState.POSTPONED}
    )


def _is_recorded(event: Event) -> bool:
    """Something of how it went was written down: heads, a report, an archive, the line of the 年度."""
    kept = {LinkKind.REPORT, LinkKind.ARCHIVE}
    return (
        event.participants is not None
        or bool(event.activity_detail.strip())
        or any(link.kind in kept and link.url for link in event.links)
    )


# ---- 回答待ち


def is_waiting(attendance: Attendance) -> bool:
    """候補 or 打診中: an answer is still to come."""
    return attendance.state in (AttendanceState.CANDIDATE, AttendanceState.ASKED)


def waiting_rows(events: Iterable[Event], today: date) -> tuple[WaitingRow, ...]:
    """Who has not answered for events ahead: the longest waiting first, those not asked yet last."""
    ahead = [event for event in events if is_ahead(event, today)]
    found = [
        _waiting_row(event, attendance, today, whose=event.title if len(ahead) > 1 else "")
        for event in ahead
        for attendance in event.attendances
        if is_waiting(attendance)
    ]
    return tuple(sorted(found, key=lambda row: (row.days is None, -(row.days or 0), row.id)))


def _waiting_row(event: Event, attendance: Attendance, today: date, *, whose: str) -> WaitingRow:
    assert event.id is not None
    assert attendance.id is not None
    asked = _asking(attendance)
    late = attendance.reply_by is not None and attendance.reply_by < today
    return WaitingRow(
        id=attendance.id,
        event_id=event.id,
        name=attendance.name.replace("　", " ") or "（名前なし）",
        asked=_asked_words(attendance, asked),
        days=(today - asked.on).days if asked is not None and asked.on is not None else None,
        late=f"期限 {short_day(attendance.reply_by)}をすぎました" if late and attendance.reply_by else "",
        whose=whose,
    )


def _asking(attendance: Attendance) -> TimelineEntry | None:
    steps = [s for s in attendance.timeline if s.state is AttendanceState.ASKED and s.on is not None]
    return max(steps, key=lambda s: (s.on or date.min, s.id or 0), default=None)


def _asked_words(attendance: Attendance, asked: TimelineEntry | None) -> str:
    from ogdesk.acts.attendance_view import CHANNEL_WORDS

    if attendance.state is AttendanceState.CANDIDATE:
        return "まだ打診していません"
    if asked is None or asked.on is None:
        return "打診した日がわかりません"
    channel = f"{CHANNEL_WORDS[asked.channel]}で" if asked.channel is not None else ""
    return f"{short_day(asked.on)}に{channel}打診"


def short_day(day: date) -> str:
    """「10月26日」"""
    return wareki(day).partition("年")[2]


# ---- the year


def _year_to_show(chosen: Event | None, today: date, *, dissolved: bool) -> FiscalYear:
    last = chosen.fiscal_year if chosen is not None else None
    return last if dissolved and last is not None else FiscalYear.of(today)


def _year_rows(events: Sequence[Event], board: MemberBoard, year: FiscalYear, today: date) -> YearRows:
    own = [event for event in events if event.fiscal_year == year]
    as_of = _as_of(board, year, today)
    return YearRows(year, _marks(events, year), _numbers(own, board, as_of), as_of)


def _as_of(board: MemberBoard, year: FiscalYear, today: date) -> date:
    """Today within the 年度, else its last day; never after the day on which the council still was."""
    last = min(year.last_day, board.default_day if board.dissolved else max(today, year.first_day))
    return max(last, year.first_day)


def _marks(events: Iterable[Event], year: FiscalYear) -> tuple[MarkRow, ...]:
    found = [mark for event in events for mark in _marks_of(event) if _is_in(mark, event, year)]
    ordered = sorted(found, key=lambda m: (m.day is None, m.day or date.max, not m.main, m.event_id))
    return tuple(
        MarkRow(number, m.event_id, m.words, m.title, m.day, m.main, m.place)
        for number, m in enumerate(ordered)
    )


def _is_in(mark: MarkRow, event: Event, year: FiscalYear) -> bool:
    return mark.day in year if mark.day is not None else event.fiscal_year == year


def _marks_of(event: Event) -> list[MarkRow]:
    """The event itself and the days its releases were given out."""
    assert event.id is not None
    main = event.kind in PUBLIC_KINDS
    own = _of(event, "title")
    words = _MARK_WORDS[event.kind]
    if event.state in (EventState.CANCELLED, EventState.POSTPONED):
        words += f"（{EVENT_STATE_WORDS[event.state]}）"
        main = False
    found = [MarkRow(0, event.id, words, event.title, event.first_day, main, own)]
    for notice in event.notices:
        if notice.trashed_at is None and notice.release_date is not None:
            place = EntityField("notice", notice.id, "release_date")
            found.append(MarkRow(0, event.id, "報道発表", event.title, notice.release_date, False, place))
    return found


_MARK_WORDS = {
    EventKind.SYMPOSIUM: "シンポジウム",
    EventKind.OUTREACH: "普及啓発",
    EventKind.TRAINING: "研修",
    EventKind.ASSEMBLY: "総会",
    EventKind.BOARD: "幹事会",
    EventKind.BRIEFING: "打合せ",
    EventKind.REHEARSAL: "リハーサル",
}


def _numbers(own: Sequence[Event], board: MemberBoard, as_of: date) -> tuple[NumberRow, ...]:
    symposia = [e for e in own if e.kind is EventKind.SYMPOSIUM and e.state is not EventState.CANCELLED]
    return (
        _members(0, "一般会員", board.count(MemberClass.GENERAL, as_of)),
        _members(1, "特別会員", board.count(MemberClass.SPECIAL, as_of)),
        NumberRow(2, "シンポジウム", str(len(symposia)), "", "symposium"),
        NumberRow(3, "登壇者", str(_speakers(own)), "", "person"),
    )


def _members(number: int, words: str, count: Count) -> NumberRow:
    more = f"ほかに不明{count.uncertain}" if count.uncertain else ""
    return NumberRow(number, words, str(count.certain), more, "membership")


def _speakers(own: Iterable[Event]) -> int:
    """Different posts and persons on the public stages of a year, without those who will not come."""
    found: set[int] = set()
    for event in own:
        if event.kind in PUBLIC_KINDS and event.state is not EventState.CANCELLED:
            gone = {id(a.post or a.person) for a in event.attendances if not a.is_open}
            came = {id(a.post or a.person) for a in event.attendances if a.is_open}
            named = {
                id(seat.post or seat.person)
                for item in event.items
                for seat in item.appearances
                if seat.role not in SILENT_ROLES and not seat.is_open_seat
            }
            found |= named - (gone - came)
    return len(found)
