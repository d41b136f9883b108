"""What the window says of a file as a whole: its council's name, and whether it is a copy of the sample."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from ogdesk.council.council import Council
from ogdesk.council.event import EventKind
from ogdesk.exchange.graph import NAMESPACE
from ogdesk.exchange.sample import sample_council
from ogdesk.store.file import CouncilFile

SAMPLE_COUNCIL = str(uuid.uuid5(NAMESPACE, "council/council"))
"""The uid of the sample's council: every copy of the sample has it."""


@dataclass(frozen=True)
class Glance:
    """The council's name today, and whether this is a copy of the sample (見本)."""

    name: str
    is_sample: bool


def glance(file: CouncilFile, today: date) -> Glance:
    """Look at a file as a whole."""
    with file.reading() as reading:
        councils = reading.all(Council)
        if not councils:
            return Glance("", False)
        return Glance(councils[0].name_on(today) or councils[0].name, councils[0].uid == SAMPLE_COUNCIL)


@dataclass(frozen=True)
class SampleNumbers:
    """How much is in the sample."""

    members: int
    symposia: int
    people: int


def sample_numbers() -> SampleNumbers:
    """Counted from the sample itself, so that what the window promises is there."""
    data = sample_council()
    symposia = sum(1 for event in data.events if event.kind is EventKind.SYMPOSIUM)
    return SampleNumbers(len(data.memberships), symposia, len(data.people))
