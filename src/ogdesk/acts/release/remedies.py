"""Acts that remedy a finding: 「そろえる」, and the ※ note for those who have not confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ogdesk.acts.editing import field_text
from ogdesk.acts.field_values import put_block
from ogdesk.acts.fields import field_of
from ogdesk.acts.release.export import notice_of
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding
from ogdesk.council.programme import ROLE_WORDS, Appearance, ProgramItem
from ogdesk.council.release import BlockKey, BlockPart, Notice
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.notice.build import BuiltNotice, build_release
from ogdesk.notice.proof import mended, proofread
from ogdesk.notice.proof.remedies import MENDABLE, found_words
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import CLASSES
from ogdesk.store.writing import Writing


class Remedy(StrEnum):
    """What can be done about a finding without going to its field."""

    EVEN_OUT = "even_out"
    ADD_NOTE = "add_note"


REMEDY_WORDS = {Remedy.EVEN_OUT: say("そろえる"), Remedy.ADD_NOTE: say("※を付ける")}


@dataclass(frozen=True)
class RemedyResult:
    """What was put right: in how many places, and the step."""

    places: int
    change: Change


def remedy_of(finding: Finding, built: BuiltNotice) -> Remedy | None:
    """The remedy of a finding in a release, None when somebody has to look."""
    if finding.code in MENDABLE and finding.suggestion and found_words(finding) != finding.suggestion:
        return Remedy.EVEN_OUT
    if finding.code == "unconfirmed":
        part = built.shown_block(BlockKey.PROGRAMME)
        lines = part.text.splitlines() if part is not None else []
        if not any(line.startswith("※") and "変更" in line for line in lines):
            return Remedy.ADD_NOTE
    return None


def even_out(file: CouncilFile, event_id: int, finding: Finding, today: date) -> RemedyResult:
    """そろえる: what the finding quotes is written as it suggests, wherever the release says the same; one step of undo.

    Raises WorldError where the words come from somewhere that no field shows.
    """
    title = f"「{found_words(finding)}」を「{finding.suggestion}」にそろえる"
    with file.act(title, place=finding.place) as writing:
        notice = notice_of(writing.get(Event, event_id))
        same = _like(finding, _findings(writing, notice, today))
        places = sum(_mend(writing, notice, each, today) for each in same)
        if not places:
            raise WorldError(
                say("この書き方は自動ではそろえられません。「見る」で開いて、書き直してください。")
            )
    return RemedyResult(places, writing.change)


def add_change_note(file: CouncilFile, event_id: int) -> RemedyResult:
    """※出席者は予告なく変更となる場合があります, under the programme."""
    place = EntityField("symposium", event_id, "shows_change_note")
    with file.act("※の断り書きを付ける", place=place) as writing:
        writing.get(Event, event_id).shows_change_note = True
    return RemedyResult(1, writing.change)


def _findings(writing: Writing, notice: Notice, today: date) -> list[Finding]:
    data = writing.whole()
    return proofread(notice, data, build_release(notice, data, today=today), today=today)


def _like(finding: Finding, others: Iterable[Finding]) -> list[Finding]:
    """The finding and those that say the same elsewhere, each place once."""
    same = [f for f in others if (f.code, f.sentence) == (finding.code, finding.sentence)]
    return list({each.place: each for each in [finding, *same]}.values())


def _mend(writing: Writing, notice: Notice, finding: Finding, today: date) -> bool:
    place = finding.place
    if place.entity == "notice" and place.field in {key.value for key in BlockKey}:
        return _mend_block(writing, notice, finding, today)
    thing = writing.find(CLASSES[place.entity], place.id) if place.id is not None else None
    if thing is None:
        return False
    if isinstance(thing, ProgramItem) and place.field == "appearances":
        return _mend_roles(thing.appearances, finding)
    try:
        spec = field_of(place.entity, place.field)
    except WorldError:
        return False
    right = mended(field_text(thing, spec), finding) if not spec.target else None
    if right is not None:
        setattr(thing, spec.name, right)
    return right is not None


def _mend_block(writing: Writing, notice: Notice, finding: Finding, today: date) -> bool:
    key = BlockKey(finding.place.field)
    block = notice.block(key)
    if block is None:
        return False
    changed = False
    for part, text in ((BlockPart(key), block.text or ""), (BlockPart(key, is_heading=True), block.heading)):
        right = mended(text, finding)
        if right is not None:
            put_block(part)(writing, notice, right, today)
            changed = True
    return changed


def _mend_roles(seats: Iterable[Appearance], finding: Finding) -> bool:
    """The printed word of a role stands once above several: all of the item that print it are put right."""
    changed = False
    for seat in seats:
        right = mended(seat.role_word or ROLE_WORDS[seat.role], finding)
        if right is not None:
            seat.role_word = right
            changed = True
    return changed
