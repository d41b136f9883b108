"""The file of a large secretariat: 200 members, 2,000 people, 100 symposia, each with all that one has.

The sample with as many more of everything, made as objects of the domain and written by the program itself, so that it
follows the schema by itself; kept in the cache folder of the user.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

from bench.councils import FAMILIES, GIVENS, PLACES, TOPICS, here, kept
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import Attendance, AttendanceState, Channel, TimelineEntry
from ogdesk.council.codes import check_digit
from ogdesk.council.council import CouncilName
from ogdesk.council.council_data import CouncilData
from ogdesk.council.event import (
    Event,
    EventForm,
    EventState,
    Link,
    LinkKind,
    Organiser,
    OrganiserKind,
    Sitting,
    Venue,
)
from ogdesk.council.membership import (
    MemberClass,
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
    ObservedMember,
)
from ogdesk.council.organisation import (
    Affiliation,
    Contact,
    ContactRole,
    Organisation,
    OrganisationKind,
    Person,
    Post,
    Tenure,
)
from ogdesk.council.programme import Appearance, ChosenAffiliation, ItemKind, ProgramItem, Role
from ogdesk.council.release import Notice
from ogdesk.council.vague import VagueDate
from ogdesk.exchange.sample import sample_council
from ogdesk.ground.files import atomic_target
from ogdesk.store.file import CouncilFile

MEMBERS, PEOPLE, SYMPOSIA = 200, 2_000, 100
_RECIPE = 2
"""Raise it when what is generated changes."""
_FIRST_DAY = date(2011, 4, 10)
_ORDER = (
    (ItemKind.OPENING, 10, 1),
    (ItemKind.KEYNOTE, 60, 1),
    (ItemKind.REPORT, 40, 2),
    (ItemKind.BREAK, 10, 0),
    (ItemKind.PANEL, 80, 6),
    (ItemKind.CLOSING, 10, 1),
)
"""Kind, minutes and seats of the items of each symposium."""


def large_office() -> Path:
    """The file, made at the first call."""
    path = kept(f"office-{_RECIPE}")
    if not path.exists():
        print("  making the file of a large secretariat (once) …", flush=True)
        write(path, grown(sample_council()), here(path.parent))
    return path


def write(path: Path, data: CouncilData, surroundings: Surroundings) -> None:
    """A council file with all of `data`."""
    with atomic_target(path, overwrite=True) as temporary:
        temporary.unlink(missing_ok=True)
        with CouncilFile.create(temporary, clock=surroundings.clock, pc_name=surroundings.pc_name) as made:
            with made.act("協議会のファイルの作成") as writing:
                for entity in data.roots():
                    writing.add(entity)
            made.seal_history()


def grown(data: CouncilData) -> CouncilData:
    """`data` filled up to the numbers of this module; the same at each call but for the uids."""
    chance = random.Random(2020)
    data.council.names[:] = [CouncilName(name="計測用の協議会", start=VagueDate.on(date(2010, 8, 30)))]
    bodies = [_body(number, chance) for number in range(MEMBERS - len(data.memberships))]
    members = [_membership(body, number, chance) for number, body in enumerate(bodies)]
    people = [_person(chance, bodies) for _ in range(PEOPLE - len(data.people))]
    posts = [_post(body, people[3 * number : 3 * number + 3]) for number, body in enumerate(bodies)]
    held = sum(event.kind.value == "symposium" for event in data.events)
    events = [_event(number, chance, people, posts) for number in range(SYMPOSIA - held)]
    data.organisations += bodies
    data.people += people
    data.posts += posts
    data.memberships += members
    data.observations += [_observation(year, members, chance) for year in range(2012, 2021)]
    data.events += events
    return data


def _body(number: int, chance: random.Random) -> Organisation:
    five = f"{number % 47 + 1:02}{700 + number:03}"
    name = f"{PLACES[number % len(PLACES)]}{'東西南北中'[number // len(PLACES)]}市"
    body = Organisation(
        name=name, reading="ケイソクシ", kind=OrganisationKind.CITY, code=five + check_digit(five)
    )
    for role in (ContactRole.OFFICE, ContactRole.SECRETARY):
        body.contacts.append(
            Contact(
                role=role,
                division="総務局",
                section="情報政策課",
                in_charge=chance.choice(FAMILIES).split(":")[0],
                tel="000-000-0000",
                mail=f"office{number}-{role.value}@example.jp",
                confirmed_on=date(2020, 4, 1 + number % 28) if number % 3 else None,
            )
        )
    return body


def _membership(body: Organisation, number: int, chance: random.Random) -> Membership:
    membership = Membership(
        organisation=body,
        member_class=MemberClass.SPECIAL if number % 9 == 0 else MemberClass.GENERAL,
        position=100 + number,
    )
    begun = date(2011 + chance.randrange(8), 4, 1)
    start = VagueDate.on(begun) if number % 4 else VagueDate.unknown()
    membership.events.append(MembershipEvent(kind=MembershipEventKind.JOIN, on=start))
    if number % 7 == 0:
        left = VagueDate.on(begun + timedelta(days=700))
        membership.events.append(MembershipEvent(kind=MembershipEventKind.LEAVE, on=left))
    return membership


def _observation(year: int, members: list[Membership], chance: random.Random) -> Observation:
    seen = Observation(on=VagueDate.on(date(year, 10, 1)), title=f"{year}年の会員名簿")
    for place, membership in enumerate(chance.sample(members, len(members) // 2)):
        body = membership.organisation
        assert body is not None
        seen.members.append(ObservedMember(membership=membership, as_printed=body.name, position=place))
    return seen


def _person(chance: random.Random, bodies: list[Organisation]) -> Person:
    family, family_reading = chance.choice(FAMILIES).split(":")
    given, given_reading = chance.choice(GIVENS).split(":")
    person = Person(family=family, given=given, family_reading=family_reading, given_reading=given_reading)
    person.affiliations.append(
        Affiliation(
            organisation=chance.choice(bodies) if chance.random() < 0.5 else None,
            organisation_text="" if chance.random() < 0.5 else f"{chance.choice(PLACES)}大学",
            department="情報学部",
            title=chance.choice(("教授", "准教授", "代表理事", "課長")),
            is_main=True,
        )
    )
    return person


def _post(body: Organisation, holders: list[Person]) -> Post:
    post = Post(organisation=body, title="市長", is_head=True, elected=True)
    for number, holder in enumerate(holders):
        first = date(2011 + 4 * number, 4, 27)
        end = VagueDate.on(date(first.year + 4, 4, 27)) if number < len(holders) - 1 else VagueDate()
        post.tenures.append(Tenure(person=holder, start=VagueDate.on(first), end=end))
    return post


def _event(number: int, chance: random.Random, people: list[Person], posts: list[Post]) -> Event:
    day = _FIRST_DAY + timedelta(days=number * 39)
    past = day < date(2020, 11, 6)
    topic = chance.choice(TOPICS)
    event = Event(
        state=EventState.FINISHED if past else EventState.PLANNED,
        form=EventForm.HYBRID,
        title=f"第{number + 1}回{chance.choice(PLACES)}{topic}シンポジウム",
        theme=f"{topic}のこれから",
        purpose=f"{topic}について、各地の取組みを持ち寄って考えます。",
        participants=chance.randrange(40, 400) if past else None,
    )
    event.sittings.append(Sitting(day=day, start="13:30", end="17:00"))
    event.venues.append(Venue(name=f"{chance.choice(PLACES)}市民会館", room="大ホール"))
    event.links.append(
        Link(kind=LinkKind.LIVE, url=f"https://example.jp/live/{number}", label="配信", public=True)
    )
    event.organisers.append(Organiser(kind=OrganiserKind.HOST, name="計測用の協議会"))
    _fill_programme(event, chance, people, posts)
    _fill_answers(event, past=past)
    event.notices.append(
        Notice(title="シンポジウムを開催します", division="総務局", section="情報政策課", release_date=day)
    )
    return event


def _fill_programme(event: Event, chance: random.Random, people: list[Person], posts: list[Post]) -> None:
    for place, (kind, minutes, seats) in enumerate(_ORDER):
        item = ProgramItem(kind=kind, minutes=minutes, position=place, theme=chance.choice(TOPICS))
        for seat in range(seats):
            item.appearances.append(_seat(kind, seat, chance, people, posts))
        event.items.append(item)


def _seat(
    kind: ItemKind, place: int, chance: random.Random, people: list[Person], posts: list[Post]
) -> Appearance:
    role = Role.PANELIST if kind is ItemKind.PANEL else Role.SPEAKER
    seat = Appearance(role=role, printed_position=place, stage_position=place, speaking_position=place)
    if kind is ItemKind.PANEL:
        seat.post = chance.choice(posts)
    else:
        person = chance.choice(people)
        seat.person = person
        seat.affiliations.append(ChosenAffiliation(affiliation=person.affiliations[0]))
    return seat


def _fill_answers(event: Event, *, past: bool) -> None:
    """Everybody on a seat was asked once; ahead, a third has not answered."""
    asked: dict[int, Appearance] = {}
    for item in event.items:
        for seat in item.appearances:
            asked.setdefault(id(seat.post or seat.person), seat)
    day = event.first_day
    assert day is not None
    for number, seat in enumerate(asked.values()):
        waits = not past and number % 3 == 0
        attendance = Attendance(
            post=seat.post,
            person=seat.person,
            state=AttendanceState.ASKED if waits else AttendanceState.CONFIRMED,
            reply_by=day - timedelta(days=30),
        )
        for state in (AttendanceState.ASKED, *(() if waits else (AttendanceState.CONFIRMED,))):
            attendance.timeline.append(
                TimelineEntry(on=day - timedelta(days=40), state=state, channel=Channel.LETTER)
            )
        event.attendances.append(attendance)
