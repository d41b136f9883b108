"""A council that does not exist, with a symposium to come: people asked, a deputy, one who declined, an open seat."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ogdesk.acts.files.council_files import new_council
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.attendance import Attendance, AttendanceState, Channel, TimelineEntry, WhoComes
from ogdesk.council.council import Council, CouncilName, Office, OfficeTerm
from ogdesk.council.event import Event, EventForm, EventKind, EventState, Sitting
from ogdesk.council.membership import MemberClass, Membership, MembershipEvent, MembershipEventKind
from ogdesk.council.organisation import Contact, ContactRole, Organisation, Person, Post
from ogdesk.council.programme import Appearance, ItemKind, ProgramItem, Role
from ogdesk.council.release import Notice
from ogdesk.council.vague import VagueDate
from ogdesk.ground.clock import FixedClock
from ogdesk.ground.places import Places
from ogdesk.store.file import CouncilFile
from ogdesk.store.writing import Writing

CITIES = (
    ("青葉市", "あおばし"),
    ("花園市", "はなぞのし"),
    ("北山市", "きたやまし"),
    ("港町市", "みなとまちし"),
    ("南川市", "みなみがわし"),
    ("若草市", "わかくさし"),
)
CODES = ("012025", "022012", "032018", "042021", "052019", "062014")
DAY = date(2020, 11, 19)
_C = AttendanceState


@dataclass
class Panel:
    """Ids of what is in the file: `seats` in 席次 (the moderator first), `attendances` by the name of the city."""

    event: int = 0
    item: int = 0
    moderator: int = 0
    seats: list[int] = field(default_factory=list)
    attendances: dict[str, int] = field(default_factory=dict)
    notice: int = 0
    memberships: list[int] = field(default_factory=list)


def fictional_panel(path: Path, here: Surroundings, *, heads: int = len(CITIES)) -> Panel:
    """Put the file at `path`. Of the heads: 1 確定, 2 代理で確定, 3 確定, 4 打診中 (26 October, by letter), 5 打診中 (28 October,
    by phone), 6 辞退; 北山市 is 会長市."""
    content, made = _template(heads, here.clock.now(), here.pc_name)
    path.write_bytes(content)
    return deepcopy(made)


@cache
def _template(heads: int, moment: datetime, pc_name: str) -> tuple[bytes, Panel]:
    """The file's bytes and ids, made once in a process."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        here = Surroundings(FixedClock(moment), Places(*[folder] * 5), pc_name)
        with new_council(folder / "架空.ogdesk", here, name="架空データ協議会") as file:
            made = _fill(file, heads)
            file.seal_history()
        return (folder / "架空.ogdesk").read_bytes(), made


def _fill(file: CouncilFile, heads: int) -> Panel:
    with file.act("見本の作成") as writing:
        council = writing.all(Council)[0]
        council.names.append(CouncilName(name="架空データ協議会", start=VagueDate()))
        bodies = [_member(writing, number) for number in range(heads)]
        council.offices.append(
            OfficeTerm(
                organisation=bodies[min(2, heads - 1)],
                office=Office.CHAIR,
                start=VagueDate.on(date(2019, 4, 1)),
            )
        )
        event = _event()
        writing.add(event)
        panel = event.items[1]
        talker = Person(family="架空", given="太郎", family_reading="カクウ", given_reading="タロウ")
        writing.add(talker)
        lead = _seat(panel, 0, Role.MODERATOR, person=talker)
        posts = [Post(organisation=body, title="市長", is_head=True) for body in bodies]
        for post in posts:
            writing.add(post)
        seats = [_seat(panel, number + 1, Role.PANELIST, post=post) for number, post in enumerate(posts)]
        seats.append(_seat(panel, heads + 1, Role.PANELIST))
        answers = [_attendance(event, post, number) for number, post in enumerate(posts)]
        event.attendances.append(Attendance(person=talker, state=_C.CONFIRMED))
    assert event.id is not None
    assert panel.id is not None
    names = [body.name for body in bodies]
    return Panel(
        event=event.id,
        item=panel.id,
        moderator=lead.id or 0,
        seats=[seat.id or 0 for seat in (lead, *seats)],
        attendances={name: answer.id or 0 for name, answer in zip(names, answers, strict=True)},
        notice=event.notices[0].id or 0,
        memberships=[m.id or 0 for m in _memberships(file)],
    )


def _memberships(file: CouncilFile) -> list[Membership]:
    with file.reading() as reading:
        return reading.all(Membership)


def _member(writing: Writing, number: int) -> Organisation:
    name, reading = CITIES[number] if number < len(CITIES) else (f"第{number}市", f"だい{number}し")
    code = CODES[number] if number < len(CODES) else None
    body = Organisation(name=name, reading=reading, code=code)
    if number == 0:
        body.contacts.append(Contact(role=ContactRole.SECRETARY, mail="hisho@aoba.example.jp"))
    membership = Membership(organisation=body, member_class=MemberClass.GENERAL, position=number)
    if number != 1:
        joined = VagueDate.on(date(2013, 4, 1))
        membership.events.append(MembershipEvent(kind=MembershipEventKind.JOIN, on=joined))
    writing.add(body)
    writing.add(membership)
    return body


def _event() -> Event:
    event = Event(
        title="令和2年度 公開シンポジウム",
        kind=EventKind.SYMPOSIUM,
        state=EventState.PLANNED,
        form=EventForm.ONLINE,
        theme="まちのデータ",
    )
    event.sittings.append(Sitting(day=DAY, start="15:00", end="16:30"))
    event.items.append(ProgramItem(kind=ItemKind.OPENING, position=0, minutes=5))
    event.items.append(ProgramItem(kind=ItemKind.PANEL, position=1, minutes=85))
    event.notices.append(Notice(title="公開シンポジウムを開催します", release_date=date(2020, 11, 6)))
    return event


def _seat(
    item: ProgramItem, place: int, role: Role, *, post: Post | None = None, person: Person | None = None
) -> Appearance:
    seat = Appearance(
        role=role,
        post=post,
        person=person,
        printed_position=place,
        stage_position=place,
        speaking_position=place,
    )
    item.appearances.append(seat)
    return seat


def _attendance(event: Event, post: Post, number: int) -> Attendance:
    states = (_C.CONFIRMED, _C.CONFIRMED, _C.CONFIRMED, _C.ASKED, _C.ASKED, _C.DECLINED)
    answer = Attendance(post=post, state=states[min(number, len(states) - 1)])
    if number == 1:
        answer.comes, answer.deputy_title, answer.deputy_name = WhoComes.DEPUTY, "副市長", "創作　花子"
    if number in (3, 4):
        asked = TimelineEntry(
            on=date(2020, 10, 26 if number == 3 else 28),
            state=_C.ASKED,
            channel=Channel.LETTER if number == 3 else Channel.PHONE,
        )
        answer.timeline.append(asked)
    event.attendances.append(answer)
    return answer
