"""Acts that change fields: each call is one transaction and one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.fields import ENTITY_WORDS, FieldSpec, field_of
from ogdesk.acts.references import find_reference, reference_text
from ogdesk.acts.values import Reading as ValueReading
from ogdesk.council.attendance import Attendance, TimelineEntry
from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.event import Sitting
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.programme import Appearance
from ogdesk.council.rules import refuse_impossible
from ogdesk.ground.sentence import listed
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import CLASSES
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class Edit:
    """One typed value for one field; '' clears it."""

    entity: str
    id: int
    field: str
    text: str


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
    title = f"{ENTITY_WORDS[first.entity]}の{spec.label}を変更"
    place = EntityField(first.entity, first.id, first.field)
    with file.act(title, place=place, merge_key=merge_key) as writing:
        changes = apply_edits(writing, edits)
        for entity in {id(e): e for e in (_entity(writing, edit) for edit in edits)}.values():
            refuse_impossible(entity)
        for change in changes:
            _follow_up(writing, change, today)
    return Edited(writing.change, tuple(change for change in changes if change.old != change.new))


def apply_edits(reading: Reading, edits: Sequence[Edit]) -> list[FieldChange]:
    """Put typed values onto entities of this transaction; drafts for the preview use it on a reading one.

    Raises WorldError or BadValue with a sentence.
    """
    return [_apply(reading, edit) for edit in edits]


def field_text(entity: Entity, spec: FieldSpec) -> str:
    """What the form shows for a field."""
    value = getattr(entity, spec.name)
    return reference_text(value) if spec.target else spec.kind.write(value)


def _entity(reading: Reading, edit: Edit) -> Entity:
    return reading.get(CLASSES[edit.entity], edit.id)


def _apply(reading: Reading, edit: Edit) -> FieldChange:
    spec = field_of(edit.entity, edit.field)
    entity = _entity(reading, edit)
    old = field_text(entity, spec)
    if spec.target:
        value = find_reference(reading, spec.target, edit.text) if edit.text.strip() else None
    else:
        where = listed(" › ", ENTITY_WORDS[edit.entity], spec.label)
        value = spec.kind.read(edit.text, ValueReading(where, _fiscal_year(entity)))
    if getattr(entity, spec.name) != value:
        setattr(entity, spec.name, value)
        if isinstance(entity, Appearance) and spec.target:
            # Somebody else sits here: what was frozen was printed of another.
            entity.thaw()
    return FieldChange(edit, spec.label, old, field_text(entity, spec))


def _fiscal_year(entity: Entity) -> FiscalYear | None:
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
