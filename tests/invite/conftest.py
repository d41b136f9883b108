"""A fictional council for the calendar tests; every mailbox lies under a reserved name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from ogdesk.council.attendance import Attendance, AttendanceState, Handout, HandoutKind
from ogdesk.council.event import (
    Event,
    EventForm,
    EventState,
    GrantState,
    Link,
    LinkKind,
    OrganiserKind,
    Sitting,
    Venue,
)
from ogdesk.council.event import (
    Organiser as EventOrganiser,
)
from ogdesk.council.organisation import Contact, ContactRole, Organisation, Person, Post
from ogdesk.council.programme import Appearance, ItemKind, PrintedIn, ProgramItem, Role
from ogdesk.invite.filenames import message_file
from ogdesk.invite.handout import message_handout
from ogdesk.invite.organiser import OrganiserMailbox
from ogdesk.invite.plan import Revision
from ogdesk.invite.threads import plan_messages
from ogdesk.invite.write import write_message

ORGANISER = OrganiserMailbox("jimukyoku@minato.example.jp", "みなと協議会事務局")
NOW = datetime(2026, 9, 1, 0, 0, tzinfo=UTC)
PRIVATE = {
    "mayor mail": "hisho@minato.example.jp",
    "speaker mail": "aoki@univ.example.jp",
    "speaker phone": "090-0000-1234",
    "speaker zoom": "https://zoom.example.jp/j/111?pwd=AOKI",
    "shared zoom": "https://zoom.example.jp/j/999?pwd=ALL",
    "attendance note": "花粉症のため窓際を避ける",
    "event note": "予算の残りは12万円",
    "day contact": "080-0000-9999",
    "companions": "随行：課長補佐",
    "waiting room": "第3控室",
    "early link": "https://live.example.jp/later",
    "link note": "配信業者の内線は55",
    "run sheet": "接続確認の極秘手順",
}


@dataclass
class Fixture:
    """The event, its attendances, and a tiny stand-in for what the store keeps."""

    organiser = ORGANISER
    private = PRIVATE
    event: Event
    mayor: Attendance
    speaker: Attendance
    handed: dict[int, list[Handout]] = field(default_factory=dict)
    now: datetime = NOW

    def plan(
        self, attendance: Attendance, kind: HandoutKind, organiser: OrganiserMailbox = ORGANISER
    ) -> list[Revision]:
        """The messages that would go out now."""
        earlier = self.handed.get(attendance.id or 0, [])
        return plan_messages(
            self.event, attendance, earlier, kind=kind, now=self.now, organiser_mail=organiser.mail
        )

    def send(
        self, attendance: Attendance, kind: HandoutKind, organiser: OrganiserMailbox = ORGANISER
    ) -> list[tuple[Revision, bytes]]:
        """Plan, write, record; a minute passes."""
        sent = []
        for revision in self.plan(attendance, kind, organiser):
            content = write_message(revision, organiser=organiser)
            name = message_file(revision)
            handout = message_handout(
                revision, attendance, self.event, file_name=name, content=content, made_at=self.now
            )
            self.handed.setdefault(attendance.id or 0, []).append(handout)
            sent.append((revision, content))
        self.now += timedelta(minutes=1)
        return sent

    def send_one(
        self, attendance: Attendance, kind: HandoutKind, organiser: OrganiserMailbox = ORGANISER
    ) -> tuple[Revision, bytes]:
        """As `send`, for exactly one message."""
        (only,) = self.send(attendance, kind, organiser)
        return only


def _city() -> Organisation:
    city = Organisation(id=1, name="みなと市", reading="ミナトシ")
    city.contacts = [
        Contact(id=1, role=ContactRole.OFFICE, mail="seisaku@minato.example.jp", tel="0000-11-1111"),
        Contact(id=2, role=ContactRole.SECRETARY, mail=PRIVATE["mayor mail"]),
    ]
    return city


def _speaker() -> Person:
    person = Person(id=1, family="青木", given="太郎", note=PRIVATE["attendance note"])
    person.contacts = [
        Contact(id=3, role=ContactRole.PERSONAL, mail=PRIVATE["speaker mail"], tel=PRIVATE["speaker phone"])
    ]
    return person


def _links(person: Person) -> list[Link]:
    return [
        Link(id=1, position=0, kind=LinkKind.LIVE, url="https://live.example.jp/watch?v=1,2;3", public=True),
        Link(id=2, position=1, kind=LinkKind.MEETING, url=PRIVATE["shared zoom"], note=PRIVATE["link note"]),
        Link(id=3, position=2, kind=LinkKind.MEETING, url=PRIVATE["speaker zoom"], person=person),
        Link(
            id=4,
            position=3,
            kind=LinkKind.ARCHIVE,
            url=PRIVATE["early link"],
            public=True,
            public_from=date(2026, 12, 1),
        ),
    ]


def _items(post: Post, person: Person) -> list[ProgramItem]:
    keynote = ProgramItem(id=1, position=0, kind=ItemKind.KEYNOTE, theme="データと暮らし")
    keynote.appearances = [Appearance(id=1, role=Role.SPEAKER, person=person)]
    panel = ProgramItem(id=2, position=1, kind=ItemKind.PANEL)
    panel.appearances = [
        Appearance(id=2, role=Role.MODERATOR, person=person),
        Appearance(id=3, role=Role.PANELIST, post=post),
    ]
    check = ProgramItem(
        id=3,
        position=2,
        kind=ItemKind.CONNECTION_TEST,
        title=PRIVATE["run sheet"],
        printed_in=PrintedIn.RUN_SHEET,
    )
    return [keynote, panel, check]


def build() -> Fixture:
    """A hybrid symposium of 2026-11-19 with a mayor (post) and a moderator (person)."""
    city, person = _city(), _speaker()
    post = Post(id=1, organisation=city, title="市長", is_head=True)
    event = Event(
        id=7,
        title="みなと協議会 公開シンポジウム",
        theme="防災とデータ",
        state=EventState.PUBLISHED,
        form=EventForm.HYBRID,
        note=PRIVATE["event note"],
        application="申込みフォームから",
        application_until=date(2026, 11, 10),
    )
    event.sittings = [Sitting(id=1, day=date(2026, 11, 19), start="15:00", end="16:30")]
    event.venues = [Venue(id=1, name="市民会館", room="大ホール", address="みなと市本町1-1")]
    event.links = _links(person)
    event.items = _items(post, person)
    event.organisers = [
        EventOrganiser(id=1, name="みなと協議会", kind=OrganiserKind.HOST),
        EventOrganiser(id=2, name="申請中の省", kind=OrganiserKind.SUPPORT, state=GrantState.APPLIED),
    ]
    mayor = Attendance(
        id=1,
        event=event,
        post=post,
        state=AttendanceState.ASKED,
        reply_by=date(2026, 10, 1),
        busy_from="14:30",
        busy_until="17:00",
        day_contact=PRIVATE["day contact"],
        companions=PRIVATE["companions"],
        note=PRIVATE["attendance note"],
    )
    speaker = Attendance(
        id=2,
        event=event,
        person=person,
        state=AttendanceState.ASKED,
        waiting_room=PRIVATE["waiting room"],
        note=PRIVATE["attendance note"],
    )
    event.attendances = [mayor, speaker]
    return Fixture(event, mayor, speaker)


class Raw:
    """A calendar file read by hand, line by line, without any calendar library."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.physical = content.split(b"\r\n")
        self.lines = re.sub(rb"\r\n[ \t]", b"", content).decode("utf-8").split("\r\n")

    def all(self, name: str) -> list[str]:
        """The content lines of a property of the calendar or its events, parameters included; not of zone and alarm."""
        outside = re.sub(r"BEGIN:(VTIMEZONE|VALARM)\n.*?END:\1", "", "\n".join(self.lines), flags=re.DOTALL)
        return [line for line in outside.split("\n") if re.match(re.escape(name) + "[;:]", line)]

    def one(self, name: str) -> str:
        """The only content line of a property."""
        (only,) = self.all(name)
        return only

    def value(self, name: str) -> str:
        """The value of a property that has no quoted parameters, as it stands in the file."""
        return self.one(name).split(":", 1)[1]

    def text(self, name: str, nth: int = 0) -> str:
        """A TEXT value, unescaped."""
        escaped = self.all(name)[nth].split(":", 1)[1]
        plain = {"n": "\n", "N": "\n"}
        return re.sub(r"\\(.)", lambda m: plain.get(m[1], m[1]), escaped)

    @property
    def whole(self) -> str:
        """All words of the file, unfolded and unescaped."""
        return "\n".join(self.lines).replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")


@pytest.fixture(scope="session")
def build_council() -> Callable[[], Fixture]:
    """Builds a fresh fictional council (for property tests, which run many times in one test)."""
    return build


@pytest.fixture
def council() -> Fixture:
    """A fresh fictional council for each test."""
    return build()


@pytest.fixture(scope="session")
def raw() -> type[Raw]:
    """The reader by hand."""
    return Raw
