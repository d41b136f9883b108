"""控え: rows of issued documents, their bytes, and how the present notice compares with the last one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ogdesk.acts.release.text import ReleasePartChange, changes_between, told_from, told_of
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.event import Event
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.release import CopyForm, IssuedCopy, Notice
from ogdesk.ground.clock import TOKYO
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import world_error, write_atomic
from ogdesk.ground.sentence import say
from ogdesk.notice.build import BuiltNotice, Issuer, build_release
from ogdesk.store.council_reader import CouncilReader

if TYPE_CHECKING:
    # A command that only looks must not wait for SQLAlchemy.
    from ogdesk.store.file import CouncilFile


@dataclass(frozen=True)
class IssuedRow:
    """One 控え, without its pages. `issued_at` is in Japan's time, `who` PC and user."""

    id: int
    version: int
    form: CopyForm
    file_name: str
    issued_at: datetime
    who: str

    @property
    def version_words(self) -> str:
        """'第1版'."""
        return version_words(self.version)


@dataclass(frozen=True)
class ReleaseStanding:
    """Where the latest notice of an event stands."""

    version: int
    next_version: int
    is_final: bool
    decided_on: date | None
    changes: tuple[ReleasePartChange, ...]
    copies: tuple[IssuedRow, ...]

    @property
    def is_worth_telling(self) -> bool:
        """A first draft is what everyone expects."""
        return self.is_final or self.version > 1 or bool(self.copies)

    @property
    def words(self) -> str:
        """'第1版 確定 11/6' (the day of the decision, where it is known), '第2版 案'."""
        if not self.is_final:
            return say("第{version}版 案", version=self.version)
        if self.decided_on is None:
            return say("第{version}版 確定", version=self.version)
        return say(
            "第{version}版 確定 {month}/{day}",
            version=self.version,
            month=self.decided_on.month,
            day=self.decided_on.day,
        )


def version_words(version: int) -> str:
    """'第1版'."""
    return say("第{version}版", version=version)


def issued_copies(look: CouncilReader, event_id: int) -> list[IssuedRow]:
    """The copies kept of an event's documents, newest first, of one version the PDF first."""
    newest = sorted(copies_of(look, event_id), key=lambda c: (c.version, c.form is CopyForm.PDF, c.id or 0))
    return [_row(copy) for copy in reversed(newest)]


def copies_of(look: CouncilReader, event_id: int) -> list[IssuedCopy]:
    """The copies of an event in the order they were issued."""
    return look.where(IssuedCopy, event_id=event_id)


def next_number(look: CouncilReader, event: Event) -> int:
    """The number of the next version: one more than all that were given, those taken back included."""
    given = [notice.version for notice in event.notices]
    return max([*given, *(copy.version for copy in copies_of(look, event.id or 0))], default=0) + 1


def save_copy(file: CouncilFile, copy_id: int, out: Path) -> Path:
    """Write the bytes of a copy to `out`, just as they were issued. Raises WorldError, also for a damaged copy."""
    with file.reading() as reading:
        copy = reading.get(IssuedCopy, copy_id)
        name, content, digest = copy.file_name, copy.content, copy.sha256
    if hashlib.sha256(content).hexdigest() != digest:
        raise WorldError(
            say(
                "控え「{name}」は、確定したときの内容と違うので書き出せません。バックアップから元に戻してください。",
                name=name,
            )
        )
    write_atomic(out, content)
    return out


def copy_to_read(file: CouncilFile, copy_id: int, here: Surroundings) -> Path:
    """The file of a copy for a viewer, in this user's own folders. Raises WorldError as `save_copy`."""
    folder = here.places.state / "copies"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise world_error(error, folder) from error
    with file.reading() as reading:
        copy = reading.get(IssuedCopy, copy_id)
        out, digest = folder / copy.file_name, copy.sha256
    if out.is_file() and hashlib.sha256(out.read_bytes()).hexdigest() == digest:
        # A viewer may hold it open.
        return out
    return save_copy(file, copy_id, out)


def changes_since(look: CouncilReader, notice_id: int, here: Surroundings) -> list[ReleasePartChange]:
    """What a notice says otherwise than the copy issued last of it or of the version before it, part by part.

    Empty where nothing was issued. The mark of a new version is no change. Raises NotFound.
    """
    notice = look.get(Notice, notice_id)
    return changes_of(look, notice, build_release(notice, look.facts(), today=here.today))


def changes_of(look: CouncilReader, notice: Notice, built: BuiltNotice) -> list[ReleasePartChange]:
    """As `changes_since`, of a notice that is built already."""
    copy = _baseline(look, notice)
    return changes_between(told_from(copy.told), told_of(built)) if copy is not None else []


def build_shown(
    look: CouncilReader, notice: Notice, data: CouncilFacts, today: date, issuer: Issuer | None = None
) -> BuiltNotice:
    """The release as it may leave the house: where a confirmed one says otherwise than its copy, it is 案 again."""
    own = build_release(notice, data, today=today)
    changed = notice.is_final and bool(changes_of(look, notice, own))
    if issuer is None and not changed:
        return own
    return build_release(notice, data, today=today, issuer=issuer, draft=True if changed else None)


def standing_of(look: CouncilReader, notice: Notice, built: BuiltNotice) -> ReleaseStanding:
    """Where a notice stands: its version, what changed since the last copy, and the copies of its event."""
    event = notice.event
    assert event is not None
    return ReleaseStanding(
        version=notice.version,
        next_version=next_number(look, event),
        is_final=notice.is_final,
        decided_on=notice.decided_on,
        changes=tuple(changes_of(look, notice, built)),
        copies=tuple(issued_copies(look, event.id or 0)),
    )


def _row(copy: IssuedCopy) -> IssuedRow:
    assert copy.id is not None
    moment = datetime.fromisoformat(copy.issued_at).astimezone(TOKYO)
    who = "　".join(part for part in (copy.pc, copy.user) if part)
    return IssuedRow(copy.id, copy.version, copy.form, copy.file_name, moment, who)


def _baseline(look: CouncilReader, notice: Notice) -> IssuedCopy | None:
    """The newest copy of this version, else of the latest one before it."""
    event_id = notice.event.id if notice.event is not None else None
    if event_id is None:
        return None
    fit = [copy for copy in copies_of(look, event_id) if copy.version <= notice.version]
    return max(fit, key=lambda copy: (copy.version, copy.id or 0), default=None)
