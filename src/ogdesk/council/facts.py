"""What a release, its 別紙 and the checks of one event ask of a council, however large its file is.

Small parts are there as lists; what grows with the years is asked for, so that a reading of the file can fetch just that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ogdesk.council.council import Council
from ogdesk.council.event import Event, EventKind
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership import Membership, Observation
from ogdesk.council.organisation import Organisation
from ogdesk.council.wordings import Wordings


@dataclass(frozen=True)
class HeldEvent:
    """A public event that was held, as far as 主な活動内容 tells of it."""

    kind: EventKind
    title: str
    activity_detail: str
    first_day: date | None


@dataclass(frozen=True)
class ContactNumbers:
    """The mail address and the numbers of one stored contact, each with whether it may be printed."""

    mail: str
    mail_public: bool
    tel: str
    tel_public: bool
    fax: str
    fax_public: bool


class CouncilFacts(Protocol):
    """The council itself, its members, and questions about the rest; things in the bin are in no answer."""

    @property
    def council(self) -> Council:
        """The council; an empty one where the file has none."""

    @property
    def memberships(self) -> list[Membership]:
        """All memberships with their events, in the order they were made."""

    @property
    def observations(self) -> list[Observation]:
        """All 在籍の確認, in the order they were made."""

    @property
    def wordings(self) -> Wordings:
        """言い回し of this file."""

    def setting(self, key: str, default: str) -> str:
        """The value of a setting of this file."""

    def held_in(self, year: FiscalYear) -> list[HeldEvent]:
        """The public events that were held in a 年度, in the order they were made."""

    def events_on(self, days: Iterable[date]) -> list[Event]:
        """The events with a sitting on one of these days, in the order they were made."""

    def names_in(self, text: str) -> set[str]:
        """The stored names of bodies, their other names and the names of people that stand in `text`."""

    def contact_numbers(self) -> Iterable[ContactNumbers]:
        """Of all contacts of bodies and of people."""

    def misspelt_in(self, text: str) -> list[Organisation]:
        """The bodies with another spelling (別の書き方) that stands in `text`, in the order they were made."""
