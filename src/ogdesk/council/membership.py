"""Membership as a record of events (joined, left) and observations (seen in a list), each with a vague date (docs/decisions/vague-dates.md)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ogdesk.council.entity import Entity, Sourced, Weight
from ogdesk.council.organisation import Organisation
from ogdesk.council.vague import VagueDate


class MemberClass(StrEnum):
    """会員区分; the value is what JSON and papers print."""

    GENERAL = "一般会員"
    SPECIAL = "特別会員"


class MembershipEventKind(StrEnum):
    """What happened to a membership."""

    FOUND = "found"
    JOIN = "join"
    LEAVE = "leave"
    REJOIN = "rejoin"


STARTS = frozenset({MembershipEventKind.FOUND, MembershipEventKind.JOIN, MembershipEventKind.REJOIN})


@dataclass(kw_only=True, eq=False, repr=False)
class MembershipEvent(Sourced):
    """設立・加入・脱退・再加入 with its date; for 脱退 the date is the first day no longer a member.

    A secondary source moves no edge before the user has `accepted` it.
    """

    membership: Membership | None = None
    kind: MembershipEventKind = MembershipEventKind.JOIN
    on: VagueDate = field(default_factory=VagueDate)
    accepted: bool = False

    @property
    def moves_edges(self) -> bool:
        """Whether it counts for the status, or is only shown beside it."""
        return self.accepted or self.source is None or self.source.weight is Weight.PRIMARY


@dataclass(kw_only=True, eq=False, repr=False)
class Membership(Sourced):
    """在籍: one organisation's membership, over all its spans; `position` is the order in hand-made lists."""

    organisation: Organisation | None = None
    member_class: MemberClass = MemberClass.GENERAL
    position: int = 0
    note: str = ""
    events: list[MembershipEvent] = field(default_factory=list)


@dataclass(kw_only=True, eq=False, repr=False)
class ObservedMember(Entity):
    """One line of an observed list: the member and how the paper prints it."""

    observation: Observation | None = None
    membership: Membership | None = None
    as_printed: str = ""
    position: int = 0


@dataclass(kw_only=True, eq=False, repr=False)
class Observation(Sourced):
    """在籍の確認: "members on this day, by this source"; in a `complete` list absence counts too.

    `member_class` limits a complete list to one class; None means all classes.
    """

    on: VagueDate = field(default_factory=VagueDate)
    complete: bool = False
    member_class: MemberClass | None = None
    accepted: bool = False
    title: str = ""
    members: list[ObservedMember] = field(default_factory=list)

    @property
    def moves_edges(self) -> bool:
        """Whether it counts for the status, or is only shown beside it."""
        return self.accepted or self.source is None or self.source.weight is Weight.PRIMARY

    def names(self, membership: Membership) -> bool:
        """Whether the list holds `membership`."""
        return any(line.membership is membership for line in self.members)

    def excludes(self, membership: Membership) -> bool:
        """Whether the list, being complete, says that `membership` was not one."""
        in_scope = self.member_class in (None, membership.member_class)
        return self.complete and in_scope and not self.names(membership)
