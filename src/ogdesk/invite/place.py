"""Location and links of an event: apart for one attendance (private links too) and for the public."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ogdesk.council.attendance import Attendance
from ogdesk.council.event import LINK_KIND_WORDS, Event, EventForm, Link, LinkKind, Venue
from ogdesk.council.organisation import Person
from ogdesk.invite.facts import PrintedLink

JOIN_WORDS = "参加用URL（公開しないでください）"


def venue_text(event: Event) -> str:
    """'郡山市公会堂 大ホール（福島県郡山市…）', several joined by '／'; '' for an online event."""
    if event.form is EventForm.ONLINE:
        return ""
    venues = sorted(event.venues, key=lambda v: v.position)
    return "／".join(text for venue in venues if (text := _venue(venue)))


def is_online(event: Event) -> bool:
    """Whether people also, or only, take part over the net."""
    return event.form in (EventForm.ONLINE, EventForm.HYBRID)


def public_links(event: Event, day: date) -> tuple[PrintedLink, ...]:
    """The links that a public output of `day` may print, in order."""
    return tuple(_printed(link) for link in _in_order(event.links) if link.url and link.is_public_on(day))


def public_live_link(event: Event, day: date) -> PrintedLink | None:
    """The first 視聴用 link that is public on `day`."""
    return next((_printed(link) for link in _live(event) if link.is_public_on(day)), None)


def join_link(event: Event, attendance: Attendance, day: date) -> PrintedLink | None:
    """The link this attendance takes part by: its own, else that for all speakers, else the public live link of the day.

    A link that belongs to another person is never given; at an event held in a hall alone, only the own one.
    """
    meetings = [link for link in _in_order(event.links) if link.url and link.kind is LinkKind.MEETING]
    own = [link for link in meetings if link.person is not None and _is_for(link.person, attendance, day)]
    shared = [link for link in meetings if link.person is None and event.form is not EventForm.VENUE]
    if own or shared:
        chosen = (own or shared)[0]
        return PrintedLink(chosen.label or JOIN_WORDS, chosen.url)
    return public_live_link(event, day) if is_online(event) else None


def own_links(event: Event, attendance: Attendance, day: date) -> tuple[PrintedLink, ...]:
    """The other private links of the person that is asked (a form for the slides, say); nobody else gets them."""
    return tuple(
        _printed(link)
        for link in _in_order(event.links)
        if link.url
        and link.kind is not LinkKind.MEETING
        and link.person is not None
        and _is_for(link.person, attendance, day)
    )


def _is_for(person: Person, attendance: Attendance, day: date) -> bool:
    """Whether a private link of `person` may go to the mailbox of `attendance`: the person, or the only possible holder."""
    if attendance.person is not None:
        return attendance.person is person
    if attendance.post is None:
        return False
    holders = attendance.post.holders_on(day)
    return len(holders) == 1 and holders[0].person is person


def _live(event: Event) -> Iterable[Link]:
    return (link for link in _in_order(event.links) if link.kind is LinkKind.LIVE and link.url)


def _in_order(links: Iterable[Link]) -> list[Link]:
    return sorted(links, key=lambda link: link.position)


def _printed(link: Link) -> PrintedLink:
    return PrintedLink(link.label or LINK_KIND_WORDS[link.kind], link.url)


def _venue(venue: Venue) -> str:
    hall = " ".join(part for part in (venue.name, venue.room) if part)
    return f"{hall}（{venue.address}）" if hall and venue.address else hall or venue.address
