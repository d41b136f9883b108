"""Rows of the panel of one person. Frozen, free of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.forms import stored_texts, texts_of
from ogdesk.acts.members.bars import span_between, span_words
from ogdesk.acts.members.detail import ContactRow, SourceRow, contact_rows, source_rows
from ogdesk.acts.programme.view import attendance_of, coming_words
from ogdesk.acts.variant_rows import ToldOf, VariantRow, variant_rows
from ogdesk.council.attendance import ATTENDANCE_WORDS, WhoComes
from ogdesk.council.entity import Setting
from ogdesk.council.event import Event
from ogdesk.council.membership import Membership
from ogdesk.council.membership_status import MembershipSpan, MembershipStatus
from ogdesk.council.organisation import Affiliation, Organisation, Person, Post, Tenure
from ogdesk.council.programme import Appearance
from ogdesk.council.wordings import Wordings, wordings_of
from ogdesk.council.written_dates import said_day, said_year
from ogdesk.ground.sentence import say
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class AffiliationRow:
    """A 肩書き; texts as its fields show them."""

    id: int
    texts: Mapping[str, str]
    is_main: bool
    printed: str
    words: str
    member_id: int | None = None
    """The organisation, where it is a member and so has a page."""


@dataclass(frozen=True)
class AppearanceRow:
    """One appearance: 年度, event, part, and the title as printed then.

    `frozen`: a document was confirmed, `title` and `name_then` are what it printed. `state` is the state of the attendance,
    `stayed_away` whether it says that nobody came, `came` who came instead; `post` and `post_id` the post that was named for the seat.
    """

    id: int
    event_id: int
    year: str
    event: str
    role: str
    title: str
    as_post: bool
    day: str = ""
    item: str = ""
    topic: str = ""
    name_then: str = ""
    frozen: bool = False
    state: str = ""
    stayed_away: bool = False
    came: str = ""
    post: str = ""
    post_id: int | None = None


@dataclass(frozen=True)
class PostHeld:
    """A post this person holds or held."""

    post_id: int
    post: str
    words: str


@dataclass(frozen=True)
class PersonDetail:
    """One person."""

    id: int
    name: str
    texts: Mapping[str, str]
    affiliations: tuple[AffiliationRow, ...]
    contacts: tuple[ContactRow, ...]
    posts: tuple[PostHeld, ...]
    appearances: tuple[AppearanceRow, ...]
    variants: tuple[VariantRow, ...]
    sources: tuple[SourceRow, ...]


def person_detail(reading: Reading, person_id: int) -> PersonDetail:
    """Read one person. Raises NotFound."""
    reading.prepare(Organisation, Post, Tenure)
    person = reading.get(Person, person_id)
    posts = reading.all(Post)
    members = [membership.organisation for membership in reading.all(Membership)]
    held = [(post, tenure) for post in posts for tenure in post.tenures if tenure.person is person]
    return PersonDetail(
        id=person_id,
        name=person.name,
        texts=stored_texts(reading, "person", person_id),
        affiliations=tuple(_affiliation_row(a, members) for a in in_order(person)),
        contacts=contact_rows(reading, person.contacts),
        posts=tuple(PostHeld(p.id or 0, p.printed, span_words(tenure_span(t))) for p, t in held),
        appearances=_appearances(reading, person, held),
        variants=variant_rows(reading, _told_of(person, members)),
        sources=source_rows(reading),
    )


def in_order(person: Person) -> list[Affiliation]:
    """The affiliations as they are listed."""
    return sorted(person.affiliations, key=lambda a: (a.position, a.id or 0))


def ruby(family: str, given: str, family_reading: str, given_reading: str) -> str:
    """「庄司(ショウジ) 昌彦(マサヒコ)」 as the release prints it; a part without reading stands alone."""
    parts = ((family, family_reading), (given, given_reading))
    return " ".join(f"{name}({reading})" if reading else name for name, reading in parts if name)


def _told_of(person: Person, members: Sequence[Organisation | None]) -> list[ToldOf]:
    """The person, the 肩書き, and their organisations as far as these have no page of their own."""
    titles = in_order(person)
    bodies = {id(a.organisation): a.organisation for a in titles if a.organisation is not None}
    return [
        ToldOf(person),
        *(ToldOf(each, each.printed()) for each in titles),
        *(ToldOf(body, body.name, leads=False) for body in bodies.values() if body not in members),
    ]


def tenure_span(tenure: Tenure) -> MembershipSpan:
    """A tenure as a span, for pictures and words."""
    return span_between(tenure.start, tenure.end)


def _affiliation_row(affiliation: Affiliation, members: Sequence[Organisation | None]) -> AffiliationRow:
    body = affiliation.organisation
    words = span_words(span_between(affiliation.start, affiliation.end))
    return AffiliationRow(
        affiliation.id or 0,
        texts_of("affiliation", affiliation),
        affiliation.is_main,
        affiliation.printed(),
        words,
        body.id if body is not None and body in members else None,
    )


def _appearances(
    reading: Reading, person: Person, held: list[tuple[Post, Tenure]]
) -> tuple[AppearanceRow, ...]:
    found: list[tuple[date, AppearanceRow]] = []
    wordings = wordings_of(reading.all(Setting))
    own = reading.those_of(Appearance, "person", [person])
    by_post = reading.those_of(Appearance, "post", {id(post): post for post, _ in held}.values())
    for appearance in {id(seat): seat for seat in (*own, *by_post)}.values():
        event = appearance.item.event if appearance.item is not None else None
        if event is None or event.id is None or event.trashed_at is not None:
            continue
        day = event.first_day
        if appearance.person is person or (
            appearance.person is None and _held(held, appearance.post, day) and not _by_deputy(appearance)
        ):
            found.append((day or date.min, _appearance_row(appearance, event, person, day, wordings)))
    return tuple(row for _, row in sorted(found, key=lambda pair: pair[0], reverse=True))


def _by_deputy(appearance: Appearance) -> bool:
    """Whether a deputy came for the post of a seat."""
    attendance = attendance_of(appearance)
    return attendance is not None and attendance.comes is WhoComes.DEPUTY


def _held(held: list[tuple[Post, Tenure]], post: Post | None, day: date | None) -> bool:
    """Whether this person certainly held the post that day: a holder who may have gone is not put into a programme."""
    if post is None or day is None:
        return False
    return any(own is post and tenure_span(t).status_on(day) is MembershipStatus.CERTAIN for own, t in held)


def _appearance_row(
    appearance: Appearance, event: Event, person: Person, day: date | None, wordings: Wordings
) -> AppearanceRow:
    year = event.fiscal_year
    chosen = "、".join(a.printed(day) for a in appearance.printed_affiliations)
    post = appearance.post.printed if appearance.post is not None else ""
    attendance = attendance_of(appearance)
    deputy = _by_deputy(appearance)
    return AppearanceRow(
        id=appearance.id or 0,
        event_id=event.id or 0,
        year=said_year(year) if year else say("年度不明"),
        event=event.title,
        role=wordings.role_of(appearance),
        title=appearance.frozen_titles or post or chosen,
        as_post=appearance.person is not person,
        day=said_day(day, weekday=True) if day else "",
        item=appearance.item.heading if appearance.item is not None else "",
        topic=appearance.topic,
        name_then=appearance.frozen_name.replace("　", " "),
        frozen=appearance.frozen_at is not None,
        state=ATTENDANCE_WORDS[attendance.state] if attendance is not None else "",
        stayed_away=attendance is not None and not attendance.is_open,
        came=coming_words(attendance) if attendance is not None and deputy else "",
        post=post,
        post_id=appearance.post.id if appearance.post is not None else None,
    )
