"""Events and symposia: sittings, venues, links, organisers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ogdesk.council.entity import Sourced
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.organisation import Organisation, Person
from ogdesk.ground.sentence import say

if TYPE_CHECKING:
    from ogdesk.council.attendance import Attendance
    from ogdesk.council.programme import ProgramItem
    from ogdesk.council.release import Notice

ZONE = "Asia/Tokyo"


class EventKind(StrEnum):
    """催しの種類."""

    SYMPOSIUM = "symposium"
    OUTREACH = "outreach"
    TRAINING = "training"
    ASSEMBLY = "assembly"
    BOARD = "board"
    BRIEFING = "briefing"
    REHEARSAL = "rehearsal"
    EXTERNAL = "external"


EVENT_KIND_WORDS = {
    EventKind.SYMPOSIUM: say("公開シンポジウム"),
    EventKind.OUTREACH: say("普及啓発イベント"),
    EventKind.TRAINING: say("研修"),
    EventKind.ASSEMBLY: say("総会"),
    EventKind.BOARD: say("幹事会"),
    EventKind.BRIEFING: say("事前打合せ"),
    EventKind.REHEARSAL: say("リハーサル"),
    EventKind.EXTERNAL: say("外部の催し"),
}
PUBLIC_KINDS = frozenset({EventKind.SYMPOSIUM, EventKind.OUTREACH})
"""Only these ever reach a public output; 外部の催し is another body's and stays out of the council's 沿革."""


class EventState(StrEnum):
    """状態 of an event."""

    PLANNED = "planned"
    PUBLISHED = "published"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    FINISHED = "finished"


EVENT_STATE_WORDS = {
    EventState.PLANNED: say("企画中"),
    EventState.PUBLISHED: say("公表済み"),
    EventState.POSTPONED: say("延期"),
    EventState.CANCELLED: say("中止"),
    EventState.FINISHED: say("終了||状態"),
}


class EventForm(StrEnum):
    """開催形式: 会場, オンライン, 併用, or not yet known."""

    VENUE = "venue"
    ONLINE = "online"
    HYBRID = "hybrid"
    UNDECIDED = "undecided"


@dataclass(kw_only=True, eq=False, repr=False)
class Sitting(Sourced):
    """A day of an event: local date and 'HH:MM' times with the zone's name; each may be unknown (未定 = None).

    `end` before `start` only with `ends_next_day`.
    """

    event: Event | None = None
    position: int = 0
    day: date | None = None
    start: str | None = None
    end: str | None = None
    ends_next_day: bool = False
    zone: str = ZONE


@dataclass(kw_only=True, eq=False, repr=False)
class Venue(Sourced):
    """会場 with its address; `room` tells the hall inside it."""

    event: Event | None = None
    position: int = 0
    name: str = ""
    room: str = ""
    address: str = ""


class LinkKind(StrEnum):
    """What a link leads to."""

    LIVE = "live"
    ARCHIVE = "archive"
    PR_VIDEO = "pr_video"
    QUESTIONS = "questions"
    APPLICATION = "application"
    REPORT = "report"
    MEETING = "meeting"
    OTHER = "other"


LINK_KIND_WORDS = {
    LinkKind.LIVE: say("視聴用URL"),
    LinkKind.ARCHIVE: say("見逃し配信"),
    LinkKind.PR_VIDEO: say("PR動画"),
    LinkKind.QUESTIONS: say("質問投稿用URL"),
    LinkKind.APPLICATION: say("申込み"),
    LinkKind.REPORT: say("当日の様子"),
    LinkKind.MEETING: say("登壇者用（Zoomなど）"),
    LinkKind.OTHER: say("その他"),
}


@dataclass(kw_only=True, eq=False, repr=False)
class Link(Sourced):
    """A link of an event. Only a `public` one between its days reaches a public output; 登壇者用 is never public."""

    event: Event | None = None
    position: int = 0
    kind: LinkKind = LinkKind.OTHER
    url: str = ""
    label: str = ""
    public: bool = False
    public_from: date | None = None
    public_until: date | None = None
    person: Person | None = None
    note: str = ""

    def is_public_on(self, day: date) -> bool:
        """Whether a public output of `day` may print it."""
        if not self.public or self.kind is LinkKind.MEETING or self.person is not None:
            return False
        return (self.public_from is None or self.public_from <= day) and (
            self.public_until is None or day <= self.public_until
        )


class OrganiserKind(StrEnum):
    """主催者などの区分, in the order they are printed."""

    HOST = "host"
    CO_HOST = "co_host"
    COLLABORATION = "collaboration"
    COOPERATION = "cooperation"
    SPONSOR = "sponsor"
    SUPPORT = "support"


ORGANISER_WORDS = {
    OrganiserKind.HOST: say("主催"),
    OrganiserKind.CO_HOST: say("共催"),
    OrganiserKind.COLLABORATION: say("連携"),
    OrganiserKind.COOPERATION: say("協力"),
    OrganiserKind.SPONSOR: say("協賛"),
    OrganiserKind.SUPPORT: say("後援"),
}


class GrantState(StrEnum):
    """Where a 後援 etc. stands: 予定, 申請中, 承認, 不承認."""

    PLANNED = "planned"
    APPLIED = "applied"
    GRANTED = "granted"
    REFUSED = "refused"


@dataclass(kw_only=True, eq=False, repr=False)
class Organiser(Sourced):
    """主催・共催・連携・協力・協賛・後援 of an event; `granted_name` is the name as granted."""

    event: Event | None = None
    organisation: Organisation | None = None
    name: str = ""
    kind: OrganiserKind = OrganiserKind.HOST
    position: int = 0
    state: GrantState = GrantState.GRANTED
    marked_planned: bool = False
    granted_on: date | None = None
    granted_number: str = ""
    granted_name: str = ""

    @property
    def printed(self) -> str:
        """The body's name as printed."""
        return self.granted_name or self.name or (self.organisation.name if self.organisation else "")


@dataclass(kw_only=True, eq=False, repr=False)
class Event(Sourced):
    """催し: a symposium or another event of the council.

    `declared_fiscal_year` serves an event whose day no paper gives; otherwise the 年度 follows the first sitting.
    Numbers (`capacity`, `participants`, `fee_yen`) are heads and yen; None means unknown.
    """

    kind: EventKind = EventKind.SYMPOSIUM
    state: EventState = EventState.PLANNED
    number: int | None = None
    title: str = ""
    subtitle: str = ""
    theme: str = ""
    purpose: str = ""
    form: EventForm = EventForm.UNDECIDED
    form_text: str = ""
    question_note: str = ""
    declared_fiscal_year: int | None = None
    shows_change_note: bool = True
    capacity: int | None = None
    fee_yen: int | None = None
    application: str = ""
    application_until: date | None = None
    audience: str = ""
    materials: str = ""
    sign_language: bool = False
    note_taking: bool = False
    captions: bool = False
    childcare: bool = False
    participants: int | None = None
    participants_about: bool = False
    participants_without_staff: bool = False
    activity_detail: str = ""
    note: str = ""
    trashed_at: str | None = None
    sittings: list[Sitting] = field(default_factory=list)
    venues: list[Venue] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    organisers: list[Organiser] = field(default_factory=list)
    items: list[ProgramItem] = field(default_factory=list)
    attendances: list[Attendance] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    @property
    def is_public(self) -> bool:
        """Whether the kind of event may reach public outputs at all."""
        return self.kind in PUBLIC_KINDS

    @property
    def first_day(self) -> date | None:
        """The first known day."""
        days = [s.day for s in self.sittings if s.day is not None]
        return min(days) if days else None

    @property
    def first_sitting(self) -> Sitting | None:
        """The earliest sitting; one without a day comes last."""
        if not self.sittings:
            return None
        return min(self.sittings, key=lambda s: (s.day is None, s.day or date.max, s.start or "", s.position))

    @property
    def fiscal_year(self) -> FiscalYear | None:
        """年度: of the first known day, else the declared one, else unknown."""
        if self.first_day is not None:
            return FiscalYear.of(self.first_day)
        return FiscalYear(self.declared_fiscal_year) if self.declared_fiscal_year is not None else None
