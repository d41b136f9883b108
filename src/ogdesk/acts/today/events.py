"""Selects the events that 今日 looks at: those ahead, the one that comes next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ogdesk.council.council_data import CouncilData
from ogdesk.council.event import PUBLIC_KINDS, Event, EventKind, EventState
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_short_day
from ogdesk.ground.sentence import Written

OPEN_STATES = frozenset({EventState.PLANNED, EventState.PUBLISHED, EventState.POSTPONED})


def own_events(data: CouncilData) -> list[Event]:
    """The council's own events."""
    return [event for event in data.events if event.kind is not EventKind.EXTERNAL]


def is_ahead(event: Event, today: date) -> bool:
    """Whether an event is still to come: open, and its last day not past (or unknown)."""
    last = last_day(event)
    return event.state in OPEN_STATES and (last is None or last >= today)


def last_day(event: Event) -> date | None:
    """The last known day."""
    return max((s.day for s in event.sittings if s.day is not None), default=None)


def may_come(event: Event, today: date) -> bool:
    """An event without a day in a 年度 that is over was: nobody wrote down when."""
    year = event.fiscal_year
    return event.first_day is not None or year is None or year >= FiscalYear.of(today)


def focus_event(events: Iterable[Event], today: date) -> Event | None:
    """The public event that comes next; one without a day after those with one; else the latest that was."""
    public = [event for event in events if event.kind in PUBLIC_KINDS]
    ahead = [event for event in public if is_ahead(event, today) and may_come(event, today)]
    if ahead:
        return min(ahead, key=lambda e: (e.first_day is None, e.first_day or date.max, e.id or 0))
    return max(public, key=_recent, default=None)


def _recent(event: Event) -> tuple[date, bool, int]:
    year = event.fiscal_year
    known = event.first_day or (year.first_day if year is not None else date.min)
    return (known, event.kind is EventKind.SYMPOSIUM, event.id or 0)


def short_day(day: date) -> Written:
    """「10月26日」"""
    return said_short_day(day)
