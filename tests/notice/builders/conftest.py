"""A fictional council with one symposium, made new for each test: みなと連携協議会 and its four cities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from ogdesk.council.attendance import Attendance, AttendanceState
from ogdesk.council.codes import check_digit
from ogdesk.council.council import Clause, ClauseKind, Council, CouncilName, Office, OfficeTerm
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Source, join
from ogdesk.council.event import Event, EventForm, EventKind, EventState, Link, LinkKind, Sitting
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import MemberClass, Membership, MembershipEvent, MembershipEventKind
from ogdesk.council.organisation import (
    Affiliation,
    Contact,
    ContactRole,
    Organisation,
    OrganisationKind,
    Person,
    Post,
)
from ogdesk.council.programme import Appearance, ChosenAffiliation, ItemKind, PrintedIn, ProgramItem, Role
from ogdesk.council.release import BlockKey, Notice, NoticeBlock, NoticeState, SdgTarget
from ogdesk.council.vague import VagueDate

RELEASE = date(2024, 10, 18)
EVENT_DAY = date(2024, 11, 7)


@dataclass
class Made:
    """The pieces a test wants to turn."""

    data: CouncilData
    notice: Notice
    event: Event
    cities: dict[str, Organisation]
    posts: dict[str, Post]
    speaker: Person
    moderator: Person
    keynote: ProgramItem
    panel: ProgramItem

    def attendance(self, who: str) -> Attendance:
        """The attendance of a post or a person by its name."""
        return next(a for a in self.event.attendances if a.name == who)

    def rewrite(self, key: BlockKey, text: str | None, based_on: str = "", *, shown: bool = True) -> None:
        """Write a block by hand (or hide it)."""
        block = NoticeBlock(id=900 + len(self.notice.blocks), notice=self.notice, key=key, text=text)
        block.based_on, block.shown = based_on, shown
        join(self.notice.blocks, block)

    def ask(self, thing: Post | Person, state: AttendanceState = AttendanceState.CONFIRMED) -> Attendance:
        """A new attendance of a post or a person."""
        asked = Attendance(id=700 + len(self.event.attendances), event=self.event, state=state)
        asked.post = thing if isinstance(thing, Post) else None
        asked.person = thing if isinstance(thing, Person) else None
        join(self.event.attendances, asked)
        return asked

    def seat(self, item: ProgramItem, thing: Post | Person | None, role: Role) -> Appearance:
        """A new appearance at the end of an item."""
        place = Appearance(id=500 + len(item.appearances) + 20 * item.position, item=item, role=role)
        place.post = thing if isinstance(thing, Post) else None
        place.person = thing if isinstance(thing, Person) else None
        place.printed_position = len(item.appearances)
        join(item.appearances, place)
        return place

    def link(self, kind: LinkKind, url: str, *, public: bool = True, since: date | None = None) -> Link:
        """A new link of the event."""
        made = Link(id=300 + len(self.event.links), event=self.event, kind=kind, url=url, public=public)
        made.public_from, made.position = since, len(self.event.links)
        join(self.event.links, made)
        return made

    def city(self, name: str, five: str) -> Organisation:
        """A new city that joined in 平成30年度."""
        body = Organisation(id=100 + len(self.cities), name=name, code=five + check_digit(five))
        self.cities[name] = body
        self.data.organisations.append(body)
        self.join(body, MemberClass.GENERAL, VagueDate.fiscal(FiscalYear(2018)))
        self.posts[name] = Post(
            id=100 + len(self.posts),
            organisation=body,
            title="市長",
            name=name + "長",
            is_head=True,
            elected=True,
        )
        self.data.posts.append(self.posts[name])
        return body

    def join(
        self,
        body: Organisation,
        member_class: MemberClass,
        on: VagueDate,
        kind: MembershipEventKind = MembershipEventKind.JOIN,
    ) -> Membership:
        """A new membership with its first event."""
        number = len(self.data.memberships)
        held = Membership(id=200 + number, organisation=body, member_class=member_class, position=number)
        join(held.events, MembershipEvent(id=800 + number, membership=held, kind=kind, on=on))
        self.data.memberships.append(held)
        return held


def _council() -> Council:
    council = Council(
        id=1, founded=VagueDate.on(date(2016, 4, 1)), purpose="港のある市が力を合わせることを目的とします。"
    )
    council.names = [
        CouncilName(id=1, council=council, name="みなと研究会", start=VagueDate.on(date(2016, 4, 1))),
        CouncilName(id=2, council=council, name="みなと連携協議会", start=VagueDate.month(2018, 10)),
    ]
    texts = ["港のデータの公開", "前号に掲げるもののほか、必要な事業"]
    council.clauses = [
        Clause(id=n, council=council, kind=ClauseKind.BUSINESS, position=n, text=text)
        for n, text in enumerate(texts)
    ]
    return council


def _person(number: int, name: str, reading: str, body: str, title: str) -> Person:
    family, given = name.split()
    family_reading, given_reading = reading.split()
    person = Person(id=number, family=family, given=given)
    person.family_reading, person.given_reading = family_reading, given_reading
    held = Affiliation(id=number, person=person, organisation_text=body, title=title, is_main=True)
    join(person.affiliations, held)
    return person


def _event() -> Event:
    event = Event(
        id=3,
        kind=EventKind.SYMPOSIUM,
        state=EventState.PLANNED,
        title="みなと連携協議会公開シンポジウム",
        theme="港のデータを開く",
        purpose="港のデータの使い方を考えます。\n市民のみなさんと話し合います。",
        form=EventForm.ONLINE,
        form_text="YouTubeでライブ配信を行います。",
    )
    join(event.sittings, Sitting(id=4, event=event, day=EVENT_DAY, start="14:00", end="16:00"))
    return event


def _notice(event: Event, issuer: Organisation) -> Notice:
    notice = Notice(
        id=7,
        event=event,
        issuer=issuer,
        division="政策部",
        section="広報課",
        in_charge="港 一郎",
        tel="0299-00-1234",
        release_date=RELEASE,
        title="みなと連携協議会\n公開シンポジウムを開催します",
        state=NoticeState.FINAL,
    )
    join(notice.sdg_targets, SdgTarget(id=1, notice=notice, goal=11, target="11.3", text="「まちづくり」"))
    join(event.notices, notice)
    return notice


def _programme(made: Made) -> None:
    join(made.event.items, made.keynote)
    join(made.event.items, made.panel)
    speaker = made.seat(made.keynote, made.speaker, Role.SPEAKER)
    moderator = made.seat(made.panel, made.moderator, Role.MODERATOR)
    for appearance, person in ((speaker, made.speaker), (moderator, made.moderator)):
        chosen = ChosenAffiliation(id=person.id, appearance=appearance, affiliation=person.affiliations[0])
        join(appearance.affiliations, chosen)
        made.ask(person)
    for name in ("東港市", "西港市", "南港市"):
        made.seat(made.panel, made.posts[name], Role.PANELIST)
        made.ask(made.posts[name])


@pytest.fixture
def made() -> Made:
    event = _event()
    data = CouncilData(council=_council(), events=[event])
    data.sources.append(Source(id=1, key="list", title="会員名簿"))
    made = Made(
        data=data,
        notice=Notice(),
        event=event,
        cities={},
        posts={},
        speaker=_person(41, "白波 花子", "シラナミ ハナコ", "沖大学理学部", "教授"),
        moderator=_person(42, "磯部 渚", "イソベ ナギサ", "一般社団法人灯台", "代表理事"),
        keynote=ProgramItem(
            id=11, event=event, position=1, kind=ItemKind.KEYNOTE, printed_in=PrintedIn.RELEASE
        ),
        panel=ProgramItem(id=12, event=event, position=2, kind=ItemKind.PANEL, printed_in=PrintedIn.RELEASE),
    )
    data.people += [made.speaker, made.moderator]
    for name, five in (("東港市", "08990"), ("西港市", "02991"), ("南港市", "40992")):
        made.city(name, five)
    company = Organisation(id=150, name="株式会社みなとソフト", kind=OrganisationKind.COMPANY)
    data.organisations.append(company)
    made.join(company, MemberClass.SPECIAL, VagueDate.on(date(2019, 4, 1)))
    chair = OfficeTerm(id=1, council=data.council, organisation=made.cities["西港市"], office=Office.CHAIR)
    join(data.council.offices, chair)
    west = Contact(id=61, organisation=made.cities["西港市"], role=ContactRole.OFFICE, section="企画課")
    west.tel, west.mail, west.in_charge = "0199-00-5678", "kikaku@nishiminato.example.jp", "非公開 太郎"
    join(made.cities["西港市"].contacts, west)
    made.notice = _notice(event, made.cities["東港市"])
    _programme(made)
    return made
