"""Attendance: who comes to an event and the state of the request (docs/decisions/appearances-and-attendances.md); the calendar files handed out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ogdesk.council.entity import Entity
from ogdesk.council.event import Event
from ogdesk.council.organisation import Contact, ContactRole, Person, Post
from ogdesk.ground.sentence import say


class WhoComes(StrEnum):
    """来る人: 本人, 代理, 未定."""

    PRINCIPAL = "principal"
    DEPUTY = "deputy"
    UNDECIDED = "undecided"


class AttendanceState(StrEnum):
    """出席の状態."""

    CANDIDATE = "candidate"
    ASKED = "asked"
    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    ABSENT = "absent"
    WITHDRAWN = "withdrawn"


ATTENDANCE_WORDS = {
    AttendanceState.CANDIDATE: say("候補"),
    AttendanceState.ASKED: say("打診中"),
    AttendanceState.TENTATIVE: say("内諾"),
    AttendanceState.CONFIRMED: say("確定"),
    AttendanceState.DECLINED: say("辞退"),
    AttendanceState.ABSENT: say("欠席"),
    AttendanceState.WITHDRAWN: say("取消"),
}
WAITING = frozenset({AttendanceState.CANDIDATE, AttendanceState.ASKED})
"""An answer is still to come."""
GONE = frozenset({AttendanceState.DECLINED, AttendanceState.ABSENT, AttendanceState.WITHDRAWN})


class Channel(StrEnum):
    """方法 of an exchange with a speaker."""

    PHONE = "phone"
    LETTER = "letter"
    MAIL = "mail"
    SPOKEN = "spoken"
    CALENDAR = "calendar"


@dataclass(kw_only=True, eq=False, repr=False)
class TimelineEntry(Entity):
    """One entry of the log of a request (やりとり): when, to which state, by what channel, by whom. The note is private."""

    attendance: Attendance | None = None
    on: date | None = None
    state: AttendanceState = AttendanceState.ASKED
    channel: Channel | None = None
    by: str = ""
    note: str = ""


@dataclass(kw_only=True, eq=False, repr=False)
class Attendance(Entity):
    """出席: one person or post × event, however many appearances. All from `busy_from` on is private.

    `busy_from`/`busy_until` are the 拘束時間 ('HH:MM' on the sitting's day).
    """

    event: Event | None = None
    post: Post | None = None
    person: Person | None = None
    comes: WhoComes = WhoComes.PRINCIPAL
    deputy_title: str = ""
    deputy_name: str = ""
    deputy_reading: str = ""
    state: AttendanceState = AttendanceState.CANDIDATE
    contact: Contact | None = None
    reply_by: date | None = None
    busy_from: str | None = None
    busy_until: str | None = None
    connects_from: str = ""
    connection_test: str = ""
    waiting_room: str = ""
    companions: str = ""
    day_contact: str = ""
    note: str = ""
    timeline: list[TimelineEntry] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The post or person that is asked, as the calendar's CN prints it."""
        if self.post is not None:
            return self.post.printed
        return self.person.name if self.person is not None else ""

    @property
    def is_open(self) -> bool:
        """Whether a request may still go to it: not 辞退, 欠席 or 取消."""
        return self.state not in GONE

    @property
    def asking(self) -> TimelineEntry | None:
        """The step that asked last (打診): of several in a row the first, since asking again (催促) starts no new wait."""
        asked: list[TimelineEntry] = []
        before: AttendanceState | None = None
        for step in self.steps:
            if step.state is AttendanceState.ASKED:
                asked = [*asked, step] if before is AttendanceState.ASKED else [step]
            before = step.state
        return next((step for step in asked if step.on is not None), asked[0] if asked else None)

    @property
    def answering(self) -> TimelineEntry | None:
        """The newest step that tells the answer of now (回答); None while one is still to come, or where none was noted."""
        if self.state in WAITING:
            return None
        return next((step for step in reversed(self.steps) if step.state is self.state), None)

    @property
    def steps(self) -> list[TimelineEntry]:
        """The asking so far, the oldest first; what has no day stands before what has one."""
        return sorted(self.timeline, key=lambda step: (step.on or date.min, step.id or 0))

    def mailbox(self) -> Contact | None:
        """The contact that answers: the chosen one, the person's own, else 秘書課窓口 or 担当課 of the post's body."""
        if self.contact is not None:
            return self.contact if self.contact.mail else None
        if self.person is not None:
            return next((c for c in self.person.contacts if c.mail), None)
        if self.post is not None and self.post.organisation is not None:
            return self.post.organisation.contact_for(ContactRole.SECRETARY, ContactRole.OFFICE)
        return None


class HandoutKind(StrEnum):
    """What kind of calendar file was handed out."""

    PUBLIC = "public"
    REQUEST = "request"
    UPDATE = "update"
    CANCEL = "cancel"


@dataclass(kw_only=True, eq=False, repr=False)
class Handout(Entity):
    """渡した物: a calendar file as it went out. Append-only, outside undo (docs/decisions/change-journal.md).

    `dtstamp` and `made_at` are UTC ISO with Z; `facts` is the JSON of what it told (time, place, state), from which the
    next SEQUENCE follows; `attendance_id` is None for a public file.
    """

    event_id: int = 0
    attendance_id: int | None = None
    kind: HandoutKind = HandoutKind.REQUEST
    calendar_uid: str = ""
    sequence: int = 0
    dtstamp: str = ""
    facts: str = ""
    organiser_mail: str = ""
    file_name: str = ""
    content: bytes = b""
    made_at: str = ""
