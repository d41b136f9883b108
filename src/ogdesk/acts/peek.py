"""A council file before it is opened: which one it is, how much is in it, when it was last saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ogdesk.acts.glance import SAMPLE_COUNCIL
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.summary import summary_of


@dataclass(frozen=True)
class Peeked:
    """`saved` is aware; members are all that ever were."""

    path: Path
    council: str
    members: int
    symposia: int
    saved: datetime
    is_sample: bool


def peek(path: Path) -> Peeked:
    """Look into `path` without opening it for work. Raises WorldError where it can't be read or is no council file."""
    found = summary_of(path)
    return Peeked(
        path=path,
        council=found.council or path.stem,
        members=found.members,
        symposia=found.symposia,
        saved=_moment(found.saved, path),
        is_sample=found.council_uid == SAMPLE_COUNCIL,
    )


def last_saved(path: Path) -> datetime:
    """When the newest change of a council file was saved; a file that was never changed: when it was made."""
    return _moment(summary_of(path).saved, path)


def _moment(saved: str | None, path: Path) -> datetime:
    if saved is not None:
        return datetime.fromisoformat(saved)
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise WorldError(
            say("「{name}」が見つかりません。場所を確かめて、もう一度お試しください。", name=path.name)
        ) from error
