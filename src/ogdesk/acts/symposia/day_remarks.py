"""Warnings about the days and the 年度 of a symposium, shown at the field, never refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS, obstacle_on, read_closed_periods
from ogdesk.council.entity import Setting
from ogdesk.council.event import Event, EventState, Sitting
from ogdesk.council.fiscal import FiscalYear, parse_fiscal_year
from ogdesk.council.text import plain
from ogdesk.council.written_dates import said_day, said_year
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.reading import Reading

_YEAR_IN_TITLE = re.compile(r"(?:昭和|平成|令和)(?:元|[0-9０-９]{1,2})年度|[0-9０-９]{4}年度")
_AHEAD = frozenset({EventState.PLANNED, EventState.PUBLISHED, EventState.POSTPONED})
_OFF = frozenset({EventState.CANCELLED, EventState.POSTPONED})


@dataclass(frozen=True)
class YearRemark:
    """A 年度 in the title that is not the event's: the sentence, and the title with the right one. '' for nothing odd."""

    sentence: str = ""
    title: str = ""


def year_remark(event: Event) -> YearRemark:
    """A 年度 in the title that is not the one the event lies in."""
    year, title = event.fiscal_year, event.title
    found = _YEAR_IN_TITLE.search(title)
    named = _read(found.group()) if found is not None else None
    if year is None or found is None or named is None or named == year:
        return YearRemark()
    sentence = say(
        "名称は「{named}」ですが、開催日は{year}です。どちらかを直してください。",
        named=found.group(),
        year=said_year(year),
    )
    label = year.label() if not found.group()[0].isdigit() else f"{year.year}年度"
    return YearRemark(sentence, title[: found.start()] + label + title[found.end() :])


def _read(text: str) -> FiscalYear | None:
    try:
        return parse_fiscal_year(plain(text))
    except BadValue:
        return None


def sitting_remarks(reading: Reading, event: Event) -> dict[int, str]:
    """For each day that is remarkable, by the id of its sitting: twice the same, a holiday or closed period, another event
    of the council. What is over is a fact and no longer remarked, but for a day entered twice."""
    found: dict[int, str] = {}
    seen: set[date] = set()
    for sitting in sorted(event.sittings, key=lambda each: each.position):
        if sitting.day is None or sitting.id is None:
            continue
        sentence = next(_odd(reading, event, sitting.day, seen), "")
        if sentence:
            found[sitting.id] = sentence
        seen.add(sitting.day)
    return found


def _odd(reading: Reading, event: Event, day: date, seen: set[date]) -> Iterator[str]:
    if day in seen:
        yield say("同じ日がもう一つあります。日付を確かめてください。")
    if event.state not in _AHEAD:
        return
    obstacle = day_obstacle(reading, day)
    if obstacle:
        yield say(
            "{day}は「{obstacle}」にあたります。この日でよいか確かめてください。",
            day=said_day(day),
            obstacle=obstacle,
        )
    other = _other_on(reading, event, day)
    if other is not None:
        yield say(
            "同じ日に「{title}」があります。登壇者と会場が重ならないか確かめてください。",
            title=" ".join(other.title.split()),
        )


def day_obstacle(reading: Reading, day: date) -> str:
    """What speaks against a day: a holiday, 年末年始, a closed period of the file; '' for nothing."""
    stored = next((each.value for each in reading.all(Setting) if each.key == CLOSED_PERIODS), "")
    closed, _unread = read_closed_periods(stored)
    return obstacle_on(day, closed)


def _other_on(reading: Reading, event: Event, day: date) -> Event | None:
    """Another event of the council on a day."""
    others = (sitting.event for sitting in reading.all(Sitting) if sitting.day == day)
    return next(
        (
            other
            for other in others
            if other is not None
            and other is not event
            and other.trashed_at is None
            and other.state not in _OFF
        ),
        None,
    )
