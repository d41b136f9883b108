"""Writes planned messages as iCalendar files (RFC 5545, 5546, 7986), avoiding the traps of icalendar 7.3.

The traps are named in docs/calendar.md §2; each has a test. Bytes go out as icalendar folded them: UTF-8 without BOM, CRLF, at most
75 octets a line.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, vCalAddress, vUri
from icalendar import Event as VEvent

from ogdesk.council.attendance import HandoutKind
from ogdesk.council.event import Event
from ogdesk.ground.clock import TOKYO
from ogdesk.invite.domain_facts import public_facts
from ogdesk.invite.facts import CalendarStatus, PrintedLink, PublicFacts, PublicSitting, RequestFacts
from ogdesk.invite.organiser import OrganiserMailbox
from ogdesk.invite.plan import CancelReason, Revision
from ogdesk.invite.sanitiser import line_value, mailbox_value, parameter_value, text_value, web_address
from ogdesk.invite.text import alarm_text, cancel_text, location, public_text, request_text, summary
from ogdesk.invite.zone import tokyo, tokyo_moment

__all__ = [
    "OrganiserMailbox",
    "write_cancel",
    "write_message",
    "write_public",
    "write_public_facts",
    "write_request",
    "write_update",
]

PRODID = "-//ogdesk//ogdesk//JA"
_DAY_BEFORE = timedelta(days=-1)


def write_message(revision: Revision, *, organiser: OrganiserMailbox) -> bytes:
    """The file of a planned message, by its kind. Raises WorldError for an ORGANIZER without a usable mail address."""
    writers = {
        HandoutKind.REQUEST: write_request,
        HandoutKind.UPDATE: write_update,
        HandoutKind.CANCEL: write_cancel,
    }
    return writers[revision.kind](revision, organiser=organiser)


def write_request(revision: Revision, *, organiser: OrganiserMailbox) -> bytes:
    """METHOD:REQUEST with one VEVENT and one ATTENDEE.

    The ORGANIZER's mailbox is the revision's (an old one, say), `organiser` gives its name.
    """
    event = _request_event(revision, organiser)
    event.add_component(Alarm.new_display(description=_alarm_words(revision.facts), trigger=_DAY_BEFORE))
    return _bytes("REQUEST", [event])


def write_update(revision: Revision, *, organiser: OrganiserMailbox) -> bytes:
    """An update is a REQUEST with the full event (RFC 5546 3.2.2.1)."""
    return write_request(revision, organiser=organiser)


def write_cancel(revision: Revision, *, organiser: OrganiserMailbox) -> bytes:
    """METHOD:CANCEL: STATUS:CANCELLED when the event is off, none when one person is un-invited (RFC 5546 3.2.5)."""
    facts = revision.facts
    event = _event(revision.uid, revision.sequence, revision.dtstamp, facts.start, facts.end)
    _add_words(event, _summary(facts), cancel_text(revision), _location(facts))
    event.add("ORGANIZER", _organizer(revision.organiser_mail, organiser.name))
    event.add("ATTENDEE", _address(facts.mail, facts.name, role=facts.role.value))
    if revision.reason is not CancelReason.PERSON:
        event.add("STATUS", CalendarStatus.CANCELLED.value)
    return _bytes("CANCEL", [event])


def write_public(
    event: Event, *, organiser: OrganiserMailbox | None, dtstamp: datetime, sequence: int
) -> bytes:
    """The file for citizens: one VEVENT per sitting, METHOD:PUBLISH; without `organiser` a plain file without METHOD.

    `dtstamp` is aware of its zone; its day in Japan is the day on which links must be public. Raises WorldError for a kind of
    event that is not public, or without day and times.
    """
    facts = public_facts(event, dtstamp.astimezone(TOKYO).date())
    return write_public_facts(facts, organiser=organiser, dtstamp=dtstamp, sequence=sequence)


def write_public_facts(
    facts: PublicFacts, *, organiser: OrganiserMailbox | None, dtstamp: datetime, sequence: int
) -> bytes:
    """As `write_public`, from facts gathered before."""
    events = [_public_event(facts, sitting, dtstamp, sequence) for sitting in facts.sittings]
    if organiser is None:
        return _bytes(None, events)
    for event in events:
        event.add("ORGANIZER", _organizer(organiser.mail, organiser.name))
    return _bytes("PUBLISH", events)


def _request_event(revision: Revision, organiser: OrganiserMailbox) -> VEvent:
    facts = revision.facts
    event = _event(revision.uid, revision.sequence, revision.dtstamp, facts.start, facts.end)
    _add_words(event, _summary(facts), request_text(revision, organiser.name), _location(facts))
    event.add("STATUS", facts.status.value)
    event.add("ORGANIZER", _organizer(revision.organiser_mail, organiser.name))
    event.add("ATTENDEE", _attendee(revision))
    _add_link(event, facts.join)
    return event


def _public_event(facts: PublicFacts, sitting: PublicSitting, dtstamp: datetime, sequence: int) -> VEvent:
    event = _event(sitting.uid, sequence, dtstamp, sitting.start, sitting.end)
    place = location(facts.place, facts.live, online=facts.online)
    off = facts.status is CalendarStatus.CANCELLED
    title = summary(facts.title, postponed=facts.postponed, called_off=off)
    _add_words(event, title, public_text(facts, sitting), place)
    event.add("STATUS", facts.status.value)
    _add_link(event, facts.live)
    return event


def _event(uid: str, sequence: int, stamp: datetime, start: str, end: str) -> VEvent:
    event = VEvent.new(uid=line_value(uid), sequence=sequence, stamp=stamp, last_modified=stamp)
    event.add("DTSTART", tokyo_moment(start))
    event.add("DTEND", tokyo_moment(end))
    return event


def _add_words(event: VEvent, title: str, description: str, place: str) -> None:
    event.add("SUMMARY", line_value(title))
    event.add("DESCRIPTION", text_value(description))
    if place:
        event.add("LOCATION", line_value(place))


def _add_link(event: VEvent, link: PrintedLink | None) -> None:
    """URL and CONFERENCE; the words of `event.conferences` would put two features into one quoted value."""
    address = web_address(link.url) if link is not None else ""
    if link is None or not address:
        return
    event.add("URL", vUri(address))
    features = {"VALUE": "URI", "FEATURE": ["AUDIO", "VIDEO"], "LABEL": parameter_value(link.label)}
    event.add("CONFERENCE", vUri(address, params=features))


def _summary(facts: RequestFacts) -> str:
    return summary(facts.title, postponed=facts.postponed)


def _location(facts: RequestFacts) -> str:
    return location(facts.place, facts.join, online=facts.online)


def _alarm_words(facts: RequestFacts) -> str:
    return line_value(alarm_text(facts.title))


def _organizer(mail: str, name: str) -> vCalAddress:
    return _address(mailbox_value(mail, "事務局"), name)


def _attendee(revision: Revision) -> vCalAddress:
    facts = revision.facts
    answered = revision.partstat
    address = _address(facts.mail, facts.name, role=facts.role.value)
    address.params["PARTSTAT"] = answered.value
    address.params["RSVP"] = "TRUE" if revision.wants_answer else "FALSE"
    return address


def _address(mail: str, name: str, role: str | None = None) -> vCalAddress:
    return vCalAddress.new(f"mailto:{mail}", cn=parameter_value(name) or None, role=role)


def _bytes(method: str | None, events: Iterable[VEvent]) -> bytes:
    calendar = Calendar.new(prodid=PRODID, calscale="GREGORIAN", method=method)
    # A UID of the calendar itself (RFC 7986) is random here and means nothing in a scheduling message.
    calendar.pop("UID", None)
    calendar.add_component(tokyo())
    for event in events:
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
