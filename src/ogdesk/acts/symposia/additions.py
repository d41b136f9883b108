"""Acts that add symposia, their days, links, venues, organisers and notices: each one transaction, one undo step."""

from __future__ import annotations

from datetime import date

from ogdesk.acts.addition import Added, added
from ogdesk.council.entity import EntityField
from ogdesk.council.event import (
    EVENT_KIND_WORDS,
    LINK_KIND_WORDS,
    ORGANISER_WORDS,
    Event,
    EventKind,
    GrantState,
    Link,
    LinkKind,
    Organiser,
    OrganiserKind,
    Sitting,
    Venue,
)
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.organisation import Organisation
from ogdesk.council.release import Notice, NoticeState
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading

PUBLIC_LINKS = frozenset(set(LinkKind) - {LinkKind.MEETING})


def add_symposium(
    file: CouncilFile, *, year: FiscalYear, kind: EventKind = EventKind.SYMPOSIUM, title: str = ""
) -> Added:
    """A new event of `year` with one sitting whose day is not known yet."""
    name = title.strip() or f"{year.label()} {EVENT_KIND_WORDS[kind]}"
    with file.act(f"{EVENT_KIND_WORDS[kind]}の追加") as writing:
        event = Event(title=name, kind=kind, declared_fiscal_year=year.year)
        event.sittings.append(Sitting())
        writing.add(event)
    return added(event, writing)


def add_sitting(file: CouncilFile, event_id: int) -> Added:
    """Another day of an event, not yet known."""
    with file.act("日時の追加", place=EntityField("symposium", event_id, "sittings")) as writing:
        event = writing.get(Event, event_id)
        sitting = Sitting(position=len(event.sittings))
        event.sittings.append(sitting)
    return added(sitting, writing)


def add_link(file: CouncilFile, event_id: int, kind: LinkKind, url: str = "") -> Added:
    """A link of an event; 登壇者用 is private, the other kinds are public from the start."""
    with file.act(
        f"{LINK_KIND_WORDS[kind]}の追加", place=EntityField("symposium", event_id, "links")
    ) as writing:
        event = writing.get(Event, event_id)
        link = Link(kind=kind, url=url, public=kind in PUBLIC_LINKS, position=len(event.links))
        event.links.append(link)
    return added(link, writing)


def add_venue(file: CouncilFile, event_id: int, name: str, *, room: str = "", address: str = "") -> Added:
    """A venue of an event."""
    with file.act("会場の追加", place=EntityField("symposium", event_id, "venues")) as writing:
        event = writing.get(Event, event_id)
        venue = Venue(
            name=name.strip(), room=room.strip(), address=address.strip(), position=len(event.venues)
        )
        event.venues.append(venue)
    return added(venue, writing)


def add_organiser(file: CouncilFile, event_id: int, organisation_id: int, kind: OrganiserKind) -> Added:
    """主催 is settled at once; what must be granted by another body begins as 予定."""
    words = ORGANISER_WORDS[kind]
    with file.act(f"{words}の追加", place=EntityField("symposium", event_id, "organisers")) as writing:
        event = writing.get(Event, event_id)
        state = GrantState.GRANTED if kind is OrganiserKind.HOST else GrantState.PLANNED
        organiser = Organiser(
            organisation=writing.get(Organisation, organisation_id),
            kind=kind,
            state=state,
            position=len(event.organisers),
        )
        event.organisers.append(organiser)
    return added(organiser, writing)


def add_notice(file: CouncilFile, event_id: int) -> Added:
    """The press release of an event, with sender and titles taken over from the latest one of another event."""
    with file.act("報道発表の追加", place=EntityField("symposium", event_id, "notices")) as writing:
        event = writing.get(Event, event_id)
        notice = _like(_latest_notice(writing, event))
        notice.title = notice.title or f"{event.title}を開催します"
        notice.version = max((n.version for n in event.notices), default=0) + 1
        event.notices.append(notice)
    return added(notice, writing)


def _latest_notice(reading: Reading, event: Event) -> Notice | None:
    others = [n for n in reading.all(Notice) if n.event is not event and n.release_date is not None]
    return max(others, key=lambda n: n.release_date or date.min, default=None)


def _like(before: Notice | None) -> Notice:
    """The parts of a notice that stay the same from year to year: never states, dates, numbers or words about the event."""
    if before is None:
        return Notice(state=NoticeState.DRAFT)
    return Notice(
        issuer=before.issuer,
        division=before.division,
        section=before.section,
        in_charge=before.in_charge,
        tel=before.tel,
        extension=before.extension,
        mail=before.mail,
        tagline=before.tagline,
        title=before.title,
        with_outline=before.with_outline,
        time_style=before.time_style,
        ruby_style=before.ruby_style,
    )
