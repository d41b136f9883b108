"""Collects the facts of a calendar message from the domain: for one attendance, and (from public fields alone) for citizens."""

from __future__ import annotations

import uuid
from datetime import date

from ogdesk.council.attendance import Attendance, WhoComes
from ogdesk.council.eras import wareki
from ogdesk.council.event import (
    EVENT_KIND_WORDS,
    ORGANISER_WORDS,
    Event,
    EventState,
    GrantState,
    OrganiserKind,
    Sitting,
)
from ogdesk.council.programme import ROLE_WORDS, Appearance, PrintedIn, ProgramItem, Role
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.invite.facts import CalendarRole, CalendarStatus, PublicFacts, PublicSitting, RequestFacts
from ogdesk.invite.place import is_online, join_link, own_links, public_links, public_live_link, venue_text
from ogdesk.invite.sanitiser import mailbox_value
from ogdesk.invite.span import busy_span, event_name, hours_text, public_span, sittings_in_order, when_text

_LEADING = frozenset({Role.MODERATOR, Role.COORDINATOR})


def facts_of(event: Event, attendance: Attendance, sitting: Sitting | None = None) -> RequestFacts:
    """What a request tells `attendance` about `sitting` (the event's first when None).

    Raises WorldError when day or time is not known, or the attendance has no usable mail address.
    """
    chosen = sitting if sitting is not None else sittings_in_order(event)[0]
    span = busy_span(event, attendance, chosen)
    day = span.start.date()
    parts = _appearances(event, attendance)
    join = join_link(event, attendance, day)
    return RequestFacts(
        attendance=attendance.uid,
        sitting=chosen.uid,
        name=attendance.name,
        mail=_mail(event, attendance),
        title=_title(event),
        start=span.start_text,
        end=span.end_text,
        day=day.isoformat(),
        hours=hours_text(chosen),
        busy=span.busy,
        role=_role(parts),
        parts=_parts(event, parts),
        theme=event.theme,
        status=_status(event),
        postponed=event.state is EventState.POSTPONED,
        online=is_online(event) or join is not None,
        place=venue_text(event),
        join=join,
        links=own_links(event, attendance, day) + public_links(event, day),
        connection_test=attendance.connection_test,
        waiting_room=attendance.waiting_room,
        reply_by=attendance.reply_by.isoformat() if attendance.reply_by else "",
        deputy=_deputy(attendance),
    )


def public_facts(event: Event, day: date) -> PublicFacts:
    """What the public calendar file of `day` tells; from public fields alone, so nothing private can slip in.

    Raises WorldError for a kind of event that is not public, or when a day or time is not known.
    """
    if not event.is_public:
        raise WorldError(
            say(
                "{event}は{kind}なので、公開用カレンダーは作れません。公開の催しを選んでください。",
                event=event_name(event),
                kind=EVENT_KIND_WORDS[event.kind],
            )
        )
    sittings = sittings_in_order(event)
    first = min(sittings, key=lambda s: s.position)
    return PublicFacts(
        title=_title(event),
        sittings=tuple(_public_sitting(event, s, is_first=s is first) for s in sittings),
        theme=event.theme,
        status=_status(event),
        postponed=event.state is EventState.POSTPONED,
        online=is_online(event),
        place=venue_text(event),
        live=public_live_link(event, day),
        links=public_links(event, day),
        programme=tuple(_heading(item) for item in _items(event) if item.printed_in is PrintedIn.RELEASE),
        organisers=_organisers(event),
        application=_application(event),
    )


def further_uid(base: str, sitting: Sitting) -> str:
    """The calendar UID of a further sitting: always the same for the same base and sitting."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{base}/{sitting.uid}"))


def _public_sitting(event: Event, sitting: Sitting, *, is_first: bool) -> PublicSitting:
    span = public_span(event, sitting)
    uid = event.uid if is_first else further_uid(event.uid, sitting)
    return PublicSitting(uid, span.start_text, span.end_text, when_text(span.start_text, span.end_text))


def _title(event: Event) -> str:
    return event.title or EVENT_KIND_WORDS[event.kind]


def _status(event: Event) -> CalendarStatus:
    if event.state is EventState.CANCELLED:
        return CalendarStatus.CANCELLED
    return CalendarStatus.TENTATIVE if event.state is EventState.POSTPONED else CalendarStatus.CONFIRMED


def _mail(event: Event, attendance: Attendance) -> str:
    contact = attendance.mailbox()
    whose = say("{event}の{name}", event=event_name(event), name=attendance.name or say("出席者"))
    if contact is None:
        raise WorldError(
            say(
                "{whose}には回答を受けるメールアドレスがありません。連絡先にメールを入れてください。",
                whose=whose,
            )
        )
    return mailbox_value(contact.mail, whose)


def _items(event: Event) -> list[ProgramItem]:
    return sorted(event.items, key=lambda item: item.position)


def _appearances(event: Event, attendance: Attendance) -> list[Appearance]:
    return [part for item in _items(event) for part in item.appearances if _is_of(part, attendance)]


def _is_of(part: Appearance, attendance: Attendance) -> bool:
    if attendance.post is not None:
        return part.post is attendance.post
    return attendance.person is not None and part.person is attendance.person


def _role(parts: list[Appearance]) -> CalendarRole:
    if any(part.role in _LEADING for part in parts):
        return CalendarRole.CHAIR
    only_sits_in = bool(parts) and all(part.role is Role.SITS_IN for part in parts)
    return CalendarRole.OPTIONAL if only_sits_in else CalendarRole.REQUIRED


def _parts(event: Event, parts: list[Appearance]) -> tuple[str, ...]:
    headings = {id(part): item.heading for item in event.items for part in item.appearances}
    return tuple(f"{headings[id(part)]}（{part.role_word or ROLE_WORDS[part.role]}）" for part in parts)


def _deputy(attendance: Attendance) -> str:
    if attendance.comes is not WhoComes.DEPUTY:
        return ""
    return "　".join(part for part in (attendance.deputy_title, attendance.deputy_name) if part)


def _heading(item: ProgramItem) -> str:
    return f"{item.heading}「{item.theme}」" if item.theme else item.heading


def _organisers(event: Event) -> tuple[str, ...]:
    """'主催：…' line by line; only what is granted, since an unmarked 予定 must not go out."""
    lines: list[str] = []
    for kind in OrganiserKind:
        bodies = sorted((o for o in event.organisers if o.kind is kind), key=lambda o: o.position)
        names = [o.printed for o in bodies if o.state is GrantState.GRANTED and o.printed]
        if names:
            lines.append(f"{ORGANISER_WORDS[kind]}：{'、'.join(names)}")
    return tuple(lines)


def _application(event: Event) -> str:
    until = f"（{wareki(event.application_until, weekday=True)}まで）" if event.application_until else ""
    return f"{event.application}{until}" if event.application else until.strip("（）")
