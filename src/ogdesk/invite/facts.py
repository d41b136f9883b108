"""The facts of a calendar message, frozen: the next SEQUENCE is decided by comparing them, and they are stored with each hand-out."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from ogdesk.council.fold import fold


class CalendarStatus(StrEnum):
    """STATUS of a VEVENT (RFC 5545 3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


class CalendarRole(StrEnum):
    """ROLE of an ATTENDEE (RFC 5545 3.2.16)."""

    CHAIR = "CHAIR"
    REQUIRED = "REQ-PARTICIPANT"
    OPTIONAL = "OPT-PARTICIPANT"


@dataclass(frozen=True)
class PrintedLink:
    """A link with the words that stand before it."""

    label: str
    url: str


@dataclass(frozen=True, kw_only=True)
class RequestFacts:
    """All that a request tells one attendance about one sitting.

    `start`/`end` are local 'YYYY-MM-DDTHH:MM' in Asia/Tokyo: the 拘束時間 when known (then `hours` differ), else the
    sitting's hours. `hours` is the public opening time as printed. `join` is the link to take part by: the person's own one,
    else that for all speakers, else the public live link. `attendance` and `sitting` are uids.
    """

    attendance: str
    sitting: str
    name: str
    mail: str
    title: str
    start: str
    end: str
    day: str
    hours: str
    busy: bool = False
    role: CalendarRole = CalendarRole.REQUIRED
    parts: tuple[str, ...] = ()
    theme: str = ""
    status: CalendarStatus = CalendarStatus.CONFIRMED
    postponed: bool = False
    online: bool = False
    place: str = ""
    join: PrintedLink | None = None
    links: tuple[PrintedLink, ...] = ()
    connection_test: str = ""
    waiting_room: str = ""
    reply_by: str = ""
    deputy: str = ""

    def to_json(self) -> str:
        """One JSON object, keys in the order of the fields."""
        return json.dumps(vars(self), default=vars, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> RequestFacts:
        """Read back `to_json`; fields that a newer program added are passed over. Raises ValueError for other text."""
        values = _known(cls, text)
        try:
            values["role"] = CalendarRole(values.get("role", CalendarRole.REQUIRED))
            values["status"] = CalendarStatus(values.get("status", CalendarStatus.CONFIRMED))
            values["parts"] = tuple(values.get("parts", ()))
            values["join"] = PrintedLink(**values["join"]) if values.get("join") else None
            values["links"] = tuple(PrintedLink(**link) for link in values.get("links", ()))
            return cls(**values)
        except TypeError as error:
            raise ValueError("facts of a request lack a field or hold a wrong one") from error


@dataclass(frozen=True)
class PublicSitting:
    """A day of a public event: UID in the public calendar, local start and end, the printed hours."""

    uid: str
    start: str
    end: str
    when: str


@dataclass(frozen=True, kw_only=True)
class PublicFacts:
    """All that the public calendar file tells. It has no field that could hold a private datum."""

    title: str
    sittings: tuple[PublicSitting, ...]
    theme: str = ""
    status: CalendarStatus = CalendarStatus.CONFIRMED
    postponed: bool = False
    online: bool = False
    place: str = ""
    live: PrintedLink | None = None
    links: tuple[PrintedLink, ...] = ()
    programme: tuple[str, ...] = ()
    organisers: tuple[str, ...] = ()
    application: str = ""

    def to_json(self) -> str:
        """One JSON object, keys in the order of the fields."""
        return json.dumps(vars(self), default=vars, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> PublicFacts:
        """Read back `to_json`; fields that a newer program added are passed over. Raises ValueError for other text."""
        values = _known(cls, text)
        try:
            values["status"] = CalendarStatus(values.get("status", CalendarStatus.CONFIRMED))
            values["sittings"] = tuple(PublicSitting(**sitting) for sitting in values["sittings"])
            values["live"] = PrintedLink(**values["live"]) if values.get("live") else None
            values["links"] = tuple(PrintedLink(**link) for link in values.get("links", ()))
            for name in ("programme", "organisers"):
                values[name] = tuple(values.get(name, ()))
            return cls(**values)
        except (KeyError, TypeError) as error:
            raise ValueError("facts of a public file lack a field or hold a wrong one") from error

    def weighty(self) -> tuple[object, ...]:
        """What raises SEQUENCE when it changes: the times, STATUS, and where it takes place."""
        return self.sittings, self.status, self.online, fold(self.place)


def changed_fields(before: RequestFacts, after: RequestFacts) -> tuple[str, ...]:
    """The names of the fields that differ, in the order of the class; a new uid of the sitting alone changes nothing."""
    names = (f.name for f in fields(RequestFacts) if f.name not in ("attendance", "sitting"))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def matters(before: RequestFacts, after: RequestFacts) -> bool:
    """Whether the change raises SEQUENCE: start, end, STATUS, addressee, or a place or way in that is really another.

    The place is compared by its search key, so that blanks, width, dots and variant kanji are only a typo.
    """
    return asked_anew(before, after) or before.status is not after.status or moved_place(before, after)


def asked_anew(before: RequestFacts, after: RequestFacts) -> bool:
    """Whether an answer given before no longer counts: the time moved, or another mailbox is asked."""
    times = (before.start, before.end) != (after.start, after.end)
    return times or before.mail.casefold() != after.mail.casefold()


def moved_place(before: RequestFacts, after: RequestFacts) -> bool:
    """Whether venue, form or the link to take part by became another."""
    venue = before.online != after.online or fold(before.place) != fold(after.place)
    return venue or _url(before) != _url(after)


def _url(facts: RequestFacts) -> str:
    return facts.join.url if facts.join else ""


def _known(cls: type[RequestFacts] | type[PublicFacts], text: str) -> dict[str, Any]:
    told = json.loads(text)
    if not isinstance(told, dict):
        raise ValueError("stored facts are no JSON object")
    names = {f.name for f in fields(cls)}
    return {key: value for key, value in told.items() if key in names}
