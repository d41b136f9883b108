"""Acts that change fields: each call is one transaction and one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ogdesk.acts.field_values import CLOSED_PERIOD, FILE_SETTING, ClosedLine, thing_of
from ogdesk.acts.fields import ENTITY_WORDS, FieldSpec, field_of
from ogdesk.acts.references import find_reference, reference_text
from ogdesk.acts.settings.the_council import the_council
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.acts.values import ValueReading
from ogdesk.council.attendance import Attendance, TimelineEntry
from ogdesk.council.entity import Edit, EntityField
from ogdesk.council.event import Sitting
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.programme import Appearance
from ogdesk.council.release import BLOCK, BlockPart
from ogdesk.council.rules import refuse_impossible
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.ground.sentence import listed
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class FieldChange:
    """What an edit did, in words a person reads."""

    edit: Edit
    label: str
    old: str
    new: str


@dataclass(frozen=True)
class Edited:
    """The fields that changed, and the step that holds them (empty when nothing did)."""

    change: Change
    fields: tuple[FieldChange, ...]


def set_field(
    file: CouncilFile, entity: str, entity_id: int, field: str, text: str, *, today: date
) -> Edited:
    """One change of one field. Raises WorldError or BadValue with a sentence; then nothing is changed."""
    return set_fields(file, [Edit(entity, entity_id, field, text)], today=today)


def set_fields(
    file: CouncilFile, edits: Sequence[Edit], *, today: date, merge_key: str | None = None
) -> Edited:
    """Several fields at once (start and end of a sitting, say): all are written or none.

    Raises WorldError or BadValue with a sentence; then nothing is changed.
    """
    first = edits[0]
    spec = field_of(first.entity, first.field)
    title = spec.step or f"{ENTITY_WORDS[first.entity]}の{spec.label}を変更"
    with file.act(title, place=_place_of_step(file, first.place), merge_key=merge_key) as writing:
        changes = apply_edits(writing, edits, today)
        for thing in {edit.key[:2]: thing_of(writing, edit.entity, edit.id) for edit in edits}.values():
            refuse_impossible(thing)
        for change in changes:
            _follow_up(writing, change, today)
    return Edited(writing.change, tuple(change for change in changes if change.old != change.new))


def _place_of_step(file: CouncilFile, place: EntityField) -> EntityField:
    """The place that the history keeps for a changed field: where it has no row, that of what holds it."""
    if place.entity == BLOCK:
        return EntityField("notice", place.id, BlockPart.of(place.field).key.value)
    if place.entity == FILE_SETTING:
        return EntityField("council", place.id, place.field)
    if place.entity == CLOSED_PERIOD:
        with file.reading() as reading:
            return EntityField("council", the_council(reading).id, CLOSED_PERIODS)
    return place


def apply_edits(reading: Reading, edits: Sequence[Edit], today: date) -> list[FieldChange]:
    """Put typed values onto things of this transaction; drafts for the preview use it on a reading one.

    Raises WorldError or BadValue with a sentence.
    """
    for edit in edits:
        # A word that this version does not know is told as such.
        field_of(edit.entity, edit.field)
    things = {edit.key[:2]: thing_of(reading, edit.entity, edit.id) for edit in edits}
    changes = [_put(reading, things[edit.key[:2]], edit, today) for edit in edits]
    for thing in things.values():
        if isinstance(thing, ClosedLine):
            thing.settle()
    return [_settled(change, things[change.edit.key[:2]]) for change in changes]


def take_edits(reading: Reading, edits: Sequence[Edit], today: date) -> bool:
    """Put typed values onto one thing, all or none; whether it took them."""
    done: list[Edit] = []
    try:
        for edit in edits:
            (change,) = apply_edits(reading, [edit], today)
            done.append(replace(edit, text=change.old))
        for edit in edits[:1]:
            refuse_impossible(thing_of(reading, edit.entity, edit.id))
    except WorldError:
        for edit in reversed(done):
            apply_edits(reading, [edit], today)
        return False
    return True


def refusal(reading: Reading, edit: Edit, today: date) -> BadValue | None:
    """Why a typed value would be refused, None where it would be taken. Raises NotFound where its thing is gone."""
    old: str | None = None
    try:
        (change,) = apply_edits(reading, [edit], today)
        old = change.old
        refuse_impossible(thing_of(reading, edit.entity, edit.id))
    except BadValue as problem:
        if old is not None:
            # Others look at the same reading.
            apply_edits(reading, [replace(edit, text=old)], today)
        return problem
    return None


def field_text(thing: Any, spec: FieldSpec) -> str:
    """What the form shows for a field."""
    if spec.show is not None:
        return spec.show(thing)
    value = getattr(thing, spec.name)
    return reference_text(value) if spec.target else spec.kind.write(value)


def _put(reading: Reading, thing: Any, edit: Edit, today: date) -> FieldChange:
    spec = field_of(edit.entity, edit.field)
    old = field_text(thing, spec)
    if spec.put is not None:
        spec.put(reading, thing, edit.text, today)
    elif spec.target:
        _set(thing, spec, find_reference(reading, spec.target, edit.text) if edit.text.strip() else None)
    else:
        where = listed(" › ", ENTITY_WORDS[edit.entity], spec.label)
        _set(thing, spec, spec.kind.read(edit.text, ValueReading(where, _fiscal_year(thing))))
    return FieldChange(edit, spec.label, old, field_text(thing, spec))


def _settled(change: FieldChange, thing: Any) -> FieldChange:
    """The days of a closed period are read when all of its fields are put."""
    return replace(change, new=thing.texts[change.edit.field]) if isinstance(thing, ClosedLine) else change


def _set(thing: Any, spec: FieldSpec, value: object) -> None:
    if getattr(thing, spec.name) != value:
        setattr(thing, spec.name, value)
        if isinstance(thing, Appearance) and spec.target:
            # Somebody else sits here: what was frozen was printed of another.
            thing.thaw()


def _fiscal_year(entity: Any) -> FiscalYear | None:
    """The 年度 in which 11/19 lies: that of the event the entity belongs to."""
    event = entity.event if isinstance(entity, Sitting) else getattr(entity, "event", entity)
    year = getattr(event, "fiscal_year", None)
    return year if isinstance(year, FiscalYear) else None


def _follow_up(reading: Reading, change: FieldChange, today: date) -> None:
    """A new state of an attendance leaves a line in its timeline."""
    if change.edit.entity != "attendance" or change.edit.field != "state" or change.old == change.new:
        return
    attendance = reading.get(Attendance, change.edit.id)
    attendance.timeline.append(TimelineEntry(on=today, state=attendance.state))
