"""Row of the first card of 今日: the next symposium and how far its preparation is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ogdesk.acts.symposia.event_time import when_words
from ogdesk.acts.today.events import OPEN_STATES, is_ahead, last_day, may_come
from ogdesk.acts.today.waiting import is_waiting
from ogdesk.acts.words import FORM_WORDS
from ogdesk.council.attendance import AttendanceState
from ogdesk.council.entity import EntityField
from ogdesk.council.event import EVENT_STATE_WORDS, Event, EventForm, EventState, LinkKind
from ogdesk.council.release import NoticeState
from ogdesk.ground.sentence import listed, say


class StepProgress(StrEnum):
    """Where a step stands: behind us, the first that is open, or later."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True)
class PreparationStep:
    """日程, 登壇者, 報道発表, 開催 or 記録; `place` is where it is done, `told` says it in a sentence's half."""

    id: int
    words: str
    progress: StepProgress
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
    steps: tuple[PreparationStep, ...]
    waiting: int


def next_row(event: Event, today: date, *, dissolved: bool) -> NextRow:
    """The card of an event; nothing is ahead of a council that is over."""
    assert event.id is not None
    ahead = is_ahead(event, today) and may_come(event, today) and not dissolved
    day = event.first_day
    form = FORM_WORDS[event.form] if event.form is not EventForm.UNDECIDED else ""
    return NextRow(
        id=event.id,
        title=event.title,
        line=listed("　", *(part for part in (when_words(event), form) if part)),
        state=event.state,
        state_words=EVENT_STATE_WORDS[event.state],
        ahead=ahead,
        days_left=max(0, (day - today).days) if ahead and day is not None else None,
        steps=steps_of(event, today),
        waiting=sum(1 for attendance in event.attendances if is_waiting(attendance)),
    )


def steps_of(event: Event, today: date) -> tuple[PreparationStep, ...]:
    """How far an event is, read off what is in the file; the first step that is not done is the present one."""
    first = min(event.sittings, key=lambda s: s.position, default=None)
    day_place = EntityField("sitting", first.id, "day") if first is not None else _of(event, "title")
    notice = next((n for n in event.notices if n.trashed_at is None), None)
    release = (
        EntityField("notice", notice.id, "release_date") if notice is not None else _of(event, "notices")
    )
    told = (
        (say("日程"), _is_dated(event), day_place),
        (say("登壇者"), _is_cast(event, today), EntityField("attendance", _first_open(event), "state")),
        (say("報道発表"), _is_published(event), release),
        (say("開催"), _was_held(event, today), _of(event, "state")),
        (say("記録"), _is_recorded(event), _of(event, "participants")),
    )
    present = next((n for n, (_, done, _) in enumerate(told) if not done), len(told))
    return tuple(
        _step(number, words, place, done=done, now=number == present)
        for number, (words, done, place) in enumerate(told)
    )


def _step(number: int, words: str, place: EntityField, *, done: bool, now: bool) -> PreparationStep:
    if done:
        return PreparationStep(number, words, StepProgress.DONE, say("済み"), place)
    told = say("いま") if now else say("これから")
    return PreparationStep(number, words, StepProgress.NOW if now else StepProgress.LATER, told, place)


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
