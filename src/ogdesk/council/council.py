"""The council itself: names, offices, purpose, lines of its history."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ogdesk.council.entity import Sourced
from ogdesk.council.organisation import Organisation
from ogdesk.council.vague import VagueDate, may_hold
from ogdesk.ground.sentence import say


@dataclass(kw_only=True, eq=False, repr=False)
class CouncilName(Sourced):
    """A name of the council from a day on (名称の履歴)."""

    council: Council | None = None
    name: str = ""
    start: VagueDate = field(default_factory=VagueDate)


class Office(StrEnum):
    """役員 of the council, held by member organisations."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    AUDITOR = "auditor"
    BOARD = "board"
    SECRETARIAT = "secretariat"


OFFICE_WORDS = {
    Office.CHAIR: say("会長市"),
    Office.VICE_CHAIR: say("副会長"),
    Office.AUDITOR: say("監事"),
    Office.BOARD: say("幹事"),
    Office.SECRETARIAT: say("事務局"),
}


@dataclass(kw_only=True, eq=False, repr=False)
class OfficeTerm(Sourced):
    """A member organisation in an office of the council over a span."""

    council: Council | None = None
    organisation: Organisation | None = None
    office: Office = Office.CHAIR
    start: VagueDate = field(default_factory=VagueDate)
    end: VagueDate = field(default_factory=VagueDate)


class ClauseKind(StrEnum):
    """Which list of the outline a clause stands in."""

    PURPOSE = "purpose"
    BUSINESS = "business"


@dataclass(kw_only=True, eq=False, repr=False)
class Clause(Sourced):
    """One numbered line under 目的 or 事業内容 of the council's outline."""

    council: Council | None = None
    kind: ClauseKind = ClauseKind.BUSINESS
    position: int = 0
    text: str = ""


class ActivityKind(StrEnum):
    """The three lines a 年度 may have under 主な活動内容 (docs/notice.md §1)."""

    MEMBERS = "members"
    RENAME = "rename"
    EVENTS = "events"


@dataclass(kw_only=True, eq=False, repr=False)
class ActivityWording(Sourced):
    """A stored wording for one line of 主な活動内容, printed instead of the line made from the data."""

    council: Council | None = None
    fiscal_year: int = 0
    kind: ActivityKind = ActivityKind.EVENTS
    text: str = ""


@dataclass(kw_only=True, eq=False, repr=False)
class Council(Sourced):
    """協議会: one per file."""

    founded: VagueDate = field(default_factory=VagueDate)
    dissolved: VagueDate = field(default_factory=VagueDate)
    is_dissolved: bool = False
    purpose: str = ""
    note: str = ""
    names: list[CouncilName] = field(default_factory=list)
    offices: list[OfficeTerm] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    wordings: list[ActivityWording] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The latest name."""
        ordered = self.names_in_order()
        return ordered[-1].name if ordered else ""

    @property
    def ended(self) -> VagueDate | None:
        """The which ends open spans of membership; None while the council lives."""
        return self.dissolved if self.is_dissolved else None

    def names_in_order(self) -> list[CouncilName]:
        """All names, oldest first."""
        return sorted(self.names, key=lambda n: n.start.earliest or date.min)

    def name_on(self, day: date) -> str:
        """The name on `day`; the first name before the founding."""
        ordered = self.names_in_order()
        held = [n for n in ordered if n.start.latest is None or n.start.latest <= day]
        chosen = held or ordered[:1]
        return chosen[-1].name if chosen else ""

    def in_office_on(self, office: Office, day: date) -> list[OfficeTerm]:
        """The terms of `office` that may hold `day`."""
        return [t for t in self.offices if t.office is office and may_hold(t.start, t.end, day)]

    def clauses_of(self, kind: ClauseKind) -> list[Clause]:
        """The numbered lines of one list, in order."""
        return sorted((c for c in self.clauses if c.kind is kind), key=lambda c: c.position)
