"""The four lists of the command line as rows and JSON (docs/decisions/command-line.md)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from ogdesk.council.council_data import CouncilData
from ogdesk.council.event import EVENT_STATE_WORDS, Event, EventKind
from ogdesk.council.membership import Membership
from ogdesk.council.membership_status import MembershipSpan, members_on, spans_of
from ogdesk.council.order import in_code_order
from ogdesk.council.organisation import Organisation, Person
from ogdesk.council.vague import VagueDate

Row = dict[str, Any]


def symposia(data: CouncilData) -> list[Row]:
    """All events of the council by day, those without one by 年度; 外部の催し are left out."""
    events = [event for event in data.events if event.kind is not EventKind.EXTERNAL]
    return [_symposium_row(event) for event in sorted(events, key=_event_key)]


def _event_key(event: Event) -> tuple[int, str, int]:
    year = event.fiscal_year
    day = event.first_day
    return (year.year if year else 9999, day.isoformat() if day else "", event.id or 0)


def _symposium_row(event: Event) -> Row:
    year = event.fiscal_year
    return {
        "id": event.id,
        "title": event.title,
        "start": _start_text(event),
        "fiscal_year": year.year if year else None,
        "kind": event.kind.value,
        "state": event.state.value,
        "state_word": EVENT_STATE_WORDS[event.state],
        "theme": event.theme,
    }


def _start_text(event: Event) -> str | None:
    sitting = event.first_sitting
    if sitting is None or sitting.day is None:
        return None
    day = sitting.day.isoformat()
    return f"{day}T{sitting.start}" if sitting.start else day


def members(data: CouncilData, as_of: date | None) -> list[Row]:
    """Members as of a day with status and sources; without a day all who ever were, with their spans."""
    dissolved = data.council.ended
    ordered = sorted(
        in_code_order(data.memberships, lambda m: m.organisation),
        key=lambda m: (m.member_class.name != "GENERAL", _code_key(m), m.position),
    )
    if as_of is None:
        return [_member_with_spans(m, spans_of(m, data.observations, dissolved)) for m in ordered]
    answers = members_on(as_of, ordered, data.observations, dissolved)
    return [
        {
            **_member_row(answer.membership, as_of),
            "status": answer.status.value,
            "sources": [source.title or source.key for source in answer.sources],
            "beside": [source.title or source.key for source in answer.beside],
            "last_confirmed": answer.last_confirmed.isoformat() if answer.last_confirmed else None,
        }
        for answer in answers
    ]


def _code_key(membership: Membership) -> str:
    body = membership.organisation
    return body.code if body is not None and body.code else "~"


def _member_row(membership: Membership, day: date | None) -> Row:
    body = membership.organisation
    name = "" if body is None else body.name_on(day) if day else body.name
    return {
        "id": membership.id,
        "name": name,
        "code": body.code if body else None,
        "class": membership.member_class.value,
    }


def _member_with_spans(membership: Membership, spans: list[MembershipSpan]) -> Row:
    return {**_member_row(membership, None), "spans": [_span_row(span) for span in spans]}


def _span_row(span: MembershipSpan) -> Row:
    return {
        "start": _vague_text(span.start_on),
        "start_earliest": _iso(span.start_earliest),
        "start_latest": _iso(span.start_latest),
        "end": _vague_text(span.end_on) if not span.is_open else None,
        "end_earliest": _iso(span.end_earliest),
        "end_latest": _iso(span.end_latest),
        "last_confirmed": _iso(span.last_confirmed),
        "sources": [source.title or source.key for source in span.sources],
    }


def _vague_text(value: VagueDate | None) -> str:
    return (value or VagueDate()).label()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def people(data: CouncilData) -> list[Row]:
    """All persons by reading, with their affiliations."""
    return [
        {
            "id": person.id,
            "name": person.name,
            "reading": person.reading,
            "affiliations": [a.printed() for a in sorted(person.affiliations, key=lambda a: a.position)],
        }
        for person in sorted(data.people, key=_person_key)
    ]


def _person_key(person: Person) -> tuple[str, str]:
    return (person.reading or person.name, person.name)


def organisations(data: CouncilData) -> list[Row]:
    """All organisations: those with a code first, in code order."""
    return [
        {
            "id": body.id,
            "name": body.name,
            "reading": body.reading,
            "code": body.code,
            "kind": body.kind.value,
            "aliases": [alias.name for alias in body.aliases],
        }
        for body in in_code_order(data.organisations, _itself)
    ]


def _itself(body: Organisation) -> Organisation:
    return body


LISTS: dict[str, Callable[[CouncilData, date | None], list[Row]]] = {
    "symposia": lambda data, _day: symposia(data),
    "members": members,
    "people": lambda data, _day: people(data),
    "organisations": lambda data, _day: organisations(data),
}
