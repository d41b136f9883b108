"""What a member has to do with: its posts, its people, the symposia where it sat or that it hosted. Each leads there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.bars import distinct, span_between
from ogdesk.council.event import ORGANISER_WORDS, Event
from ogdesk.council.organisation import Organisation, Person, Post
from ogdesk.council.programme import ROLE_WORDS, Appearance
from ogdesk.council.standing import Status
from ogdesk.ground.sentence import listed, say
from ogdesk.store.reading import Reading

POSTS, PEOPLE, SYMPOSIA = say("役職"), say("人物"), say("シンポジウム")


@dataclass(frozen=True)
class TieRow:
    """A thing under a heading; `entity` and `id` lead to it, `detail` says what it has to do with the member."""

    heading: str
    words: str
    detail: str
    entity: str
    id: int


def ties_of(reading: Reading, body: Organisation, day: date) -> tuple[TieRow, ...]:
    """Posts with their holder of `day`, people with their 職名, events newest first."""
    return (*_posts(reading, body, day), *_people(reading, body), *_events(reading, body))


def _posts(reading: Reading, body: Organisation, day: date) -> Iterator[TieRow]:
    for post in reading.all(Post):
        if post.organisation is body:
            yield TieRow(POSTS, post.printed, _holder(post, day), "post", post.id or 0)


def _holder(post: Post, day: date) -> str:
    for tenure in post.holders_on(day):
        name = tenure.person.name.replace("　", " ") if tenure.person is not None else ""
        certain = span_between(tenure.start, tenure.end).status_on(day) is Status.CERTAIN
        if name:
            return name if certain else say("{name}（不明）", name=name)
    return ""


def _people(reading: Reading, body: Organisation) -> Iterator[TieRow]:
    for person in reading.all(Person):
        titles = [a.department + a.title for a in person.affiliations if a.organisation is body]
        if titles:
            name = person.name.replace("　", " ")
            yield TieRow(PEOPLE, name, listed("、", *distinct(titles)), "person", person.id or 0)


def _events(reading: Reading, body: Organisation) -> Iterator[TieRow]:
    parts: dict[int, list[str]] = {}
    events = {event.id or 0: event for event in reading.all(Event)}
    for appearance in reading.all(Appearance):
        event = appearance.item.event if appearance.item is not None else None
        if event is not None and _sat(appearance, body):
            parts.setdefault(event.id or 0, []).append(appearance.role_word or ROLE_WORDS[appearance.role])
    for event in events.values():
        for organiser in event.organisers:
            if organiser.organisation is body:
                parts.setdefault(event.id or 0, []).append(ORGANISER_WORDS[organiser.kind])
    found = [(events[id_], roles) for id_, roles in parts.items() if id_ in events]
    for event, roles in sorted(found, key=lambda pair: pair[0].first_day or date.min, reverse=True):
        yield TieRow(
            SYMPOSIA, _event_words(event), listed("、", *distinct(roles)), "symposium", event.id or 0
        )


def _sat(appearance: Appearance, body: Organisation) -> bool:
    """By its post, or by a person in its name."""
    by_post = appearance.post is not None and appearance.post.organisation is body
    return by_post or any(a.organisation is body for a in appearance.printed_affiliations)


def _event_words(event: Event) -> str:
    year = event.fiscal_year
    return say("{year}　{title}", year=year.label(), title=event.title) if year is not None else event.title
