"""Rows of the page of a symposium. Frozen, free of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from ogdesk.acts.forms import stored_texts, texts_of
from ogdesk.acts.links import Named, member_bodies, named_body
from ogdesk.acts.symposia.day_remarks import YearRemark, sitting_remarks, year_remark
from ogdesk.acts.symposia.event_time import when_words
from ogdesk.acts.words import FORM_WORDS
from ogdesk.council.event import (
    EVENT_KIND_WORDS,
    EVENT_STATE_WORDS,
    ORGANISER_WORDS,
    Event,
    EventForm,
    EventState,
    GrantState,
    Link,
    LinkKind,
    Organiser,
    OrganiserKind,
    Sitting,
    Venue,
)
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.written_dates import said_year
from ogdesk.ground.sentence import listed, say
from ogdesk.store.reading import Reading

Placed = TypeVar("Placed", Sitting, Venue, Link)


@dataclass(frozen=True)
class SymposiumHead:
    """The head of the page; `days_left` until the first day, None when it is unknown or past."""

    id: int
    title: str
    kind_words: str
    state: EventState
    state_words: str
    line: str
    days_left: int | None
    fiscal_year: FiscalYear | None


@dataclass(frozen=True)
class SittingRow:
    """A day; `texts` as its fields show them, `remark` '' or what is odd about it."""

    id: int
    texts: Mapping[str, str]
    remark: str


@dataclass(frozen=True)
class VenueRow:
    """A venue; `texts` as its fields show them."""

    id: int
    texts: Mapping[str, str]


@dataclass(frozen=True)
class LinkRow:
    """A link; `private` ones go to the speakers alone."""

    id: int
    kind: LinkKind
    private: bool
    texts: Mapping[str, str]


@dataclass(frozen=True)
class OrganiserRow:
    """主催・共催 … with the state of the asking; `texts` as its fields show them, `body` where it is or was a member."""

    id: int
    kind: OrganiserKind
    kind_words: str
    name: str
    body: Named | None
    state: GrantState
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Enquiries:
    """問い合わせ: the office that the notice names, part by part; () where nothing is known yet."""

    notice_id: int | None = None
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class SymposiumView:
    """Everything 概要 shows; `texts` are those of the event's own fields."""

    head: SymposiumHead
    texts: Mapping[str, str]
    fiscal_year_words: str
    year_remark: YearRemark
    sittings: tuple[SittingRow, ...]
    venues: tuple[VenueRow, ...]
    links: tuple[LinkRow, ...]
    organisers: tuple[OrganiserRow, ...]
    access: frozenset[str]
    form: EventForm
    enquiries: Enquiries


ACCESS_WORDS = {
    "sign_language": say("手話通訳"),
    "note_taking": say("要約筆記"),
    "captions": say("字幕"),
    "childcare": say("託児"),
}
"""配慮: the field and its word."""


def symposium_view(reading: Reading, event_id: int, today: date) -> SymposiumView:
    """The rows of 概要. Raises NotFound."""
    members = member_bodies(reading)
    event = reading.get(Event, event_id)
    year = event.fiscal_year
    return SymposiumView(
        head=symposium_head(event, today),
        texts=stored_texts(reading, "symposium", event_id),
        fiscal_year_words=say("{label}（{year}年度）", label=said_year(year), year=year.year)
        if year
        else say("わかりません"),
        year_remark=year_remark(event),
        sittings=_sitting_rows(reading, event),
        venues=tuple(VenueRow(_id(v), texts_of("venue", v)) for v in _placed(event.venues)),
        links=tuple(
            LinkRow(_id(link), link.kind, _is_private(link), stored_texts(reading, "link", _id(link)))
            for link in _placed(event.links)
        ),
        organisers=tuple(_organiser_row(o, members) for o in sorted(event.organisers, key=_organiser_key)),
        access=frozenset(name for name in ACCESS_WORDS if getattr(event, name)),
        form=event.form,
        enquiries=_enquiries(event),
    )


def symposium_head(event: Event, today: date) -> SymposiumHead:
    """Title, state and the line under them."""
    day = event.first_day
    left = (day - today).days if day is not None else None
    open_state = event.state in (EventState.PLANNED, EventState.PUBLISHED)
    return SymposiumHead(
        id=_id(event),
        title=event.title,
        kind_words=EVENT_KIND_WORDS[event.kind],
        state=event.state,
        state_words=EVENT_STATE_WORDS[event.state],
        line=event_line(event),
        days_left=left if left is not None and left >= 0 and open_state else None,
        fiscal_year=event.fiscal_year,
    )


def event_line(event: Event) -> str:
    """「令和2年11月19日（木）15:00～16:30　オンライン　テーマ「…」」; what is unknown is said or left out."""
    parts = [when_words(event)]
    if event.form is not EventForm.UNDECIDED:
        parts.append(FORM_WORDS[event.form])
    if event.theme:
        parts.append(say("テーマ「{theme}」", theme=event.theme))
    return listed("　", *parts)


def _sitting_rows(reading: Reading, event: Event) -> tuple[SittingRow, ...]:
    """The days, with what is odd about them."""
    remarks = sitting_remarks(reading, event)
    return tuple(
        SittingRow(own, stored_texts(reading, "sitting", own), remarks.get(own, ""))
        for own in (_id(sitting) for sitting in _placed(event.sittings))
    )


def _enquiries(event: Event) -> Enquiries:
    """The 発表元 of the latest notice."""
    notices = [notice for notice in event.notices if notice.trashed_at is None]
    if not notices:
        return Enquiries()
    notice = max(notices, key=lambda each: each.id or 0)
    body = notice.issuer.name if notice.issuer is not None else ""
    office = body + notice.division + ("　" if notice.section else "") + notice.section
    tel = say("電話 {tel}", tel=notice.tel) if notice.tel else ""
    return Enquiries(notice.id, tuple(part for part in (office, tel, notice.mail) if part))


def _is_private(link: Link) -> bool:
    return link.kind is LinkKind.MEETING or link.person is not None


def _organiser_row(organiser: Organiser, members: frozenset[int | None]) -> OrganiserRow:
    return OrganiserRow(
        id=_id(organiser),
        kind=organiser.kind,
        kind_words=ORGANISER_WORDS[organiser.kind],
        name=organiser.printed,
        body=named_body(organiser.organisation, members),
        state=organiser.state,
        texts=texts_of("organiser", organiser),
    )


def _organiser_key(organiser: Organiser) -> tuple[int, int]:
    return (list(OrganiserKind).index(organiser.kind), organiser.position)


def _placed(things: list[Placed]) -> list[Placed]:
    return sorted(things, key=lambda thing: thing.position)


def _id(entity: Event | Sitting | Venue | Link | Organiser) -> int:
    assert entity.id is not None
    return entity.id
