"""控え: what was issued, how it can be had again, and what differs from it now."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ogdesk.acts.here import Here
from ogdesk.council.event import Event, EventState
from ogdesk.council.release import BODY_KEYS, BlockKey, CopyForm, IssuedCopy, Notice
from ogdesk.council.whole import CouncilData
from ogdesk.ground.clock import TOKYO
from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import world_error, write_atomic
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.build import BuiltNotice, Issuer, build_release
from ogdesk.store.look import Look

if TYPE_CHECKING:
    # A command that only looks must not wait for SQLAlchemy.
    from ogdesk.store.file import CouncilFile

REVISED = "【変更のお知らせ】"
"""Stands before the tagline of a second and later version."""
MARKS = {EventState.CANCELLED: "【中止のお知らせ】", EventState.POSTPONED: "【延期のお知らせ】"}
"""Stands there instead when the event is called off or put off."""


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


class Told(NamedTuple):
    """One part of what a release says: `key` names it for good, `heading` as it was printed."""

    key: str
    heading: str
    text: str


class ToldChange(NamedTuple):
    """One part that says something else than the issued copy; '' where it was or is not printed."""

    heading: str
    old: str
    new: str

    @property
    def old_lines(self) -> list[str]:
        """The lines that are gone."""
        return _lines_gone(self.old, self.new)

    @property
    def new_lines(self) -> list[str]:
        """The lines that were not there."""
        return _lines_gone(self.new, self.old)


@dataclass(frozen=True)
class Standing:
    """Where the latest notice of an event stands."""

    version: int
    next_version: int
    is_final: bool
    decided_on: date | None
    changes: tuple[ToldChange, ...]
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


def issued_copies(look: Look, event_id: int) -> list[IssuedRow]:
    """The copies kept of an event's documents, newest first, of one version the PDF first."""
    newest = sorted(copies_of(look, event_id), key=lambda c: (c.version, c.form is CopyForm.PDF, c.id or 0))
    return [_row(copy) for copy in reversed(newest)]


def copies_of(look: Look, event_id: int) -> list[IssuedCopy]:
    """The copies of an event in the order they were issued."""
    return [copy for copy in look.all(IssuedCopy) if copy.event_id == event_id]


def next_number(look: Look, event: Event) -> int:
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


def copy_to_read(file: CouncilFile, copy_id: int, here: Here) -> Path:
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


def changes_since(look: Look, notice_id: int, here: Here) -> list[ToldChange]:
    """What a notice says otherwise than the copy issued last of it or of the version before it, part by part.

    Empty where nothing was issued. The mark of a new version is no change. Raises NotFound.
    """
    notice = look.get(Notice, notice_id)
    return changes_of(look, notice, build_release(notice, look.whole(), today=here.today))


def changes_of(look: Look, notice: Notice, built: BuiltNotice) -> list[ToldChange]:
    """As `changes_since`, of a notice that is built already."""
    copy = _baseline(look, notice)
    return _changes(told_from(copy.told), told_of(built)) if copy is not None else []


def build_shown(
    look: Look, notice: Notice, data: CouncilData, today: date, issuer: Issuer | None = None
) -> BuiltNotice:
    """The release as it may leave the house: where a confirmed one says otherwise than its copy, it is 案 again."""
    own = build_release(notice, data, today=today)
    changed = notice.is_final and bool(changes_of(look, notice, own))
    if issuer is None and not changed:
        return own
    return build_release(notice, data, today=today, issuer=issuer, draft=True if changed else None)


def standing_of(look: Look, notice: Notice, built: BuiltNotice) -> Standing:
    """Where a notice stands: its version, what changed since the last copy, and the copies of its event."""
    event = notice.event
    assert event is not None
    return Standing(
        version=notice.version,
        next_version=next_number(look, event),
        is_final=notice.is_final,
        decided_on=notice.decided_on,
        changes=tuple(changes_of(look, notice, built)),
        copies=tuple(issued_copies(look, event.id or 0)),
    )


def without_mark(tagline: str) -> str:
    """A tagline without what marks it as a later version's."""
    for mark in (REVISED, *MARKS.values()):
        tagline = tagline.removeprefix(mark)
    return tagline


def told_of(built: BuiltNotice) -> tuple[Told, ...]:
    """What a built release says, part by part, in printed order."""
    return (*_head(built), *_body(built))


def told_json(told: tuple[Told, ...]) -> str:
    """As an issued copy keeps it."""
    return json.dumps(told, ensure_ascii=False)


def told_from(text: str) -> tuple[Told, ...]:
    """What an issued copy keeps. Raises WorldError when it can't be read."""
    try:
        return tuple(Told(*map(str, part)) for part in json.loads(text or "[]"))
    except (ValueError, TypeError) as error:
        raise WorldError(
            say(
                "控えの内容に読めないところがあります。壊れているおそれがあるので、バックアップから元に戻してください。"
            ),
            type(error).__name__,
        ) from error


def _row(copy: IssuedCopy) -> IssuedRow:
    assert copy.id is not None
    moment = datetime.fromisoformat(copy.issued_at).astimezone(TOKYO)
    who = "　".join(part for part in (copy.pc, copy.user) if part)
    return IssuedRow(copy.id, copy.version, copy.form, copy.file_name, moment, who)


def _baseline(look: Look, notice: Notice) -> IssuedCopy | None:
    """The newest copy of this version, else of the latest one before it."""
    event_id = notice.event.id if notice.event is not None else None
    if event_id is None:
        return None
    fit = [copy for copy in copies_of(look, event_id) if copy.version <= notice.version]
    return max(fit, key=lambda copy: (copy.version, copy.id or 0), default=None)


def _changes(old: tuple[Told, ...], new: tuple[Told, ...]) -> list[ToldChange]:
    before, after = {part.key: part for part in old}, {part.key: part for part in new}
    found = []
    for key in dict.fromkeys([*after, *before]):
        was, now = before.get(key), after.get(key)
        texts = (was.text if was else "", now.text if now else "")
        heading = (now or was or Told("", "", "")).heading
        if was and now and key in _PRINTED_HEADINGS and was.heading != now.heading:
            # Another heading over the same words is another paper, too.
            found.append(ToldChange(heading, f"{was.heading}\n{was.text}", f"{now.heading}\n{now.text}"))
        elif _plain(key, texts[0]) != _plain(key, texts[1]):
            found.append(ToldChange(heading, *texts))
    return found


_PRINTED_HEADINGS = frozenset(key.value for key in BODY_KEYS)
"""Parts whose heading stands on the paper; the others are only called so here."""


def _lines_gone(text: str, other: str) -> list[str]:
    lines, others = text.splitlines(), other.splitlines()
    parts = SequenceMatcher(None, lines, others, autojunk=False).get_opcodes()
    return [line for kind, start, end, _, _ in parts if kind != "equal" for line in lines[start:end]]


def _plain(key: str, text: str) -> str:
    return without_mark(text) if key == "tagline" else text


def _head(built: BuiltNotice) -> Iterator[Told]:
    head = built.document.header
    goals = "、".join(" ".join(filter(None, astuple(badge)[1:3])) for badge in head.badges)
    parts = (
        ("release_date", say("発表日"), [head.date.text]),
        ("number", say("文書番号"), [head.number.text] if head.number else []),
        ("issuer", say("発表元"), [line.text for line in head.sender]),
        ("addressee", say("宛名"), [line.text for line in head.addressee]),
        ("embargo", say("解禁日時"), [line.text for line in head.embargo]),
        ("tagline", say("副見出し"), [head.tagline.text] if head.tagline else []),
        ("title", say("表題"), [line.text for line in head.title]),
        ("sdg_targets", "SDGs", [goals] if goals else []),
    )
    return (Told(key, heading, "\n".join(lines)) for key, heading, lines in parts if lines)


def _body(built: BuiltNotice) -> Iterator[Told]:
    encloses = bool(built.document.appendices)
    for block in built.blocks:
        outline = block.key.value.startswith("outline_")
        if block.shown and block.text and (encloses or not outline):
            yield Told(block.key.value, _heading(block.key, block.heading), block.text)


def _heading(key: BlockKey, heading: str) -> str:
    return listed(" › ", say("別紙"), heading) if key.value.startswith("outline_") else heading
