"""Summary of the open file for the window: its council's name, and whether it is a copy of the sample."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from ogdesk.council.council import Council
from ogdesk.council.event import EventKind
from ogdesk.exchange.graph import NAMESPACE
from ogdesk.exchange.sample import sample_council
from ogdesk.store.file import CouncilFile
from ogdesk.store.summary import newest_save

SAMPLE_COUNCIL = str(uuid.uuid5(NAMESPACE, "council/council"))
"""The uid of the sample's council: every copy of the sample has it."""


@dataclass(frozen=True)
class CouncilSummary:
    """The council's name today, whether this is a copy of the sample (見本), and when it was last saved (aware)."""

    name: str
    is_sample: bool
    saved: datetime


def summarise(file: CouncilFile, today: date) -> CouncilSummary:
    """Summarise an open file."""
    saved = moment_saved(newest_save(file.path), file.path)
    with file.reading() as reading:
        councils = reading.all(Council)
        if not councils:
            return CouncilSummary("", False, saved)
        name = councils[0].name_on(today) or councils[0].name
        return CouncilSummary(name, councils[0].uid == SAMPLE_COUNCIL, saved)


def moment_saved(saved: str | None, path: Path) -> datetime:
    """When the newest change was saved (UTC with Z in the file); a file never changed: when it was made."""
    if saved is not None:
        return datetime.fromisoformat(saved)
    with suppress(OSError):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return datetime.fromtimestamp(0, UTC)


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
