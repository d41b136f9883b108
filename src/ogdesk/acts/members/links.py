"""つながり of a member: its posts, its people, the symposia where it sat or that it hosted, as links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ogdesk.acts import rows as plain_rows
from ogdesk.acts.members.bars import distinct, span_between
from ogdesk.council.event import ORGANISER_WORDS, Event, Organiser
from ogdesk.council.membership_status import MembershipStatus
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.council.programme import ROLE_WORDS, Appearance
from ogdesk.ground.sentence import listed, say
from ogdesk.store.file import CouncilFile
from ogdesk.store.organisation_uses import OrganisationUses, uses_of_organisation
from ogdesk.store.reading import Reading

POSTS, PEOPLE, SYMPOSIA = say("役職"), say("人物"), say("シンポジウム")


@dataclass(frozen=True)
class MemberLink:
    """A thing under a heading; `entity` and `id` lead to it, `detail` says what it has to do with the member."""

    heading: str
    words: str
    detail: str
    entity: str
    id: int


def links_of(file: CouncilFile, organisation_id: int, day: date) -> tuple[MemberLink, ...]:
    """Posts with their holder of `day`, people with their 職名, events newest first. Runs on the file's thread."""
    with plain_rows.reading(file.path) as connection:
        tied = uses_of_organisation(connection, organisation_id)
    with file.reading() as reading:
        body = reading.find(Organisation, organisation_id)
        if body is None:
            return ()
        return (*_posts(reading, tied, day), *_people(reading, tied, body), *_events(reading, tied))


def _posts(reading: Reading, tied: OrganisationUses, day: date) -> Iterator[MemberLink]:
    for post in (reading.get(Post, id_) for id_ in tied.posts):
        yield MemberLink(POSTS, post.printed, _holder(post, day), "post", post.id or 0)


def _holder(post: Post, day: date) -> str:
    for tenure in post.holders_on(day):
        name = tenure.person.name.replace("　", " ") if tenure.person is not None else ""
        certain = span_between(tenure.start, tenure.end).status_on(day) is MembershipStatus.CERTAIN
        if name:
            return name if certain else say("{name}（不明）", name=name)
    return ""


def _people(reading: Reading, tied: OrganisationUses, body: Organisation) -> Iterator[MemberLink]:
    for person in (reading.get(Person, id_) for id_ in tied.people):
        titles = [a.department + a.title for a in person.affiliations if a.organisation is body]
        name = person.name.replace("　", " ")
        yield MemberLink(PEOPLE, name, listed("、", *distinct(titles)), "person", person.id or 0)


def _events(reading: Reading, tied: OrganisationUses) -> Iterator[MemberLink]:
    parts: dict[int, tuple[Event, list[str]]] = {}
    for seat in (reading.get(Appearance, id_) for id_ in tied.seats):
        if seat.item is not None and seat.item.event is not None:
            _note(parts, seat.item.event, seat.role_word or ROLE_WORDS[seat.role])
    for organiser in (reading.get(Organiser, id_) for id_ in tied.hosted):
        if organiser.event is not None:
            _note(parts, organiser.event, ORGANISER_WORDS[organiser.kind])
    for event, roles in sorted(parts.values(), key=lambda pair: pair[0].first_day or date.min, reverse=True):
        yield MemberLink(
            SYMPOSIA, _event_words(event), listed("、", *distinct(roles)), "symposium", event.id or 0
        )


def _note(parts: dict[int, tuple[Event, list[str]]], event: Event, role: str) -> None:
    parts.setdefault(event.id or 0, (event, []))[1].append(role)


def _event_words(event: Event) -> str:
    year = event.fiscal_year
    return say("{year}　{title}", year=year.label(), title=event.title) if year is not None else event.title
