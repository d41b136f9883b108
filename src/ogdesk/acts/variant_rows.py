"""Rows of 異なる記載: what another paper says of a field, beside what stands there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ogdesk.acts.editing import field_text
from ogdesk.acts.fields import FIELDS
from ogdesk.acts.forms import texts_of
from ogdesk.acts.history.words import label_of
from ogdesk.acts.members.bars import source_title, source_words
from ogdesk.council.entity import EntityField, Source, Sourced, Variant
from ogdesk.council.organisation import Affiliation
from ogdesk.store.names import CLASSES, WORDS
from ogdesk.store.reading import Reading

_OF = "の出典　"
"""Stands in the note of a thing between a field's words and the paper that the field's value was taken over from."""


@dataclass(frozen=True)
class VariantRow:
    """What another paper says of the field at `place`, called `words` (`of`: which 肩書き or 団体, '' for the thing itself).

    `stands` is what the field shows now and `stands_source` where that is from. `can_be_taken`: the field can be written;
    `leads`: there is a page with it.
    """

    id: int
    place: EntityField
    words: str
    of: str
    text: str
    source: str
    note: str
    stands: str
    stands_source: str
    can_be_taken: bool
    leads: bool


@dataclass(frozen=True)
class ToldOf:
    """A thing that papers speak of, what it is called beside the others of a panel, and whether a page shows its fields."""

    thing: Sourced
    words: str = ""
    leads: bool = True


@dataclass(frozen=True)
class OwnSource:
    """The paper a value was taken from, and what is noted of that."""

    source: Source | None
    note: str = ""


def variant_rows(reading: Reading, things: Iterable[ToldOf]) -> tuple[VariantRow, ...]:
    """The differing statements about these things."""
    kept = reading.all(Variant)
    sources = reading.all(Source)
    return tuple(
        _row(variant, told, sources)
        for told in things
        for variant in kept
        if variant.subject_uid == told.thing.uid
    )


def subject_of(reading: Reading, variant: Variant) -> Sourced | None:
    """What a variant speaks of, None where it is gone."""
    cls = CLASSES.get(variant.subject_entity)
    found = reading.all(cls, trashed=True) if cls is not None else []
    return next(
        (each for each in found if isinstance(each, Sourced) and each.uid == variant.subject_uid), None
    )


def value_text(thing: Sourced, attribute: str) -> str:
    """What the form shows for a field, '' where no form has it."""
    if isinstance(thing, Affiliation):
        return texts_of("affiliation", thing).get(attribute, "")
    spec = FIELDS.get(WORDS[type(thing)], {}).get(attribute)
    return field_text(thing, spec) if spec is not None else ""


def own_source(thing: Sourced, label: str, sources: Iterable[Source]) -> OwnSource:
    """Where the value of a field is from: the paper of the whole thing, unless another one is noted for this field."""
    for line in thing.source_note.splitlines():
        if line.startswith(label + _OF):
            told = line.removeprefix(label + _OF)
            named = [source for source in sources if told.startswith(source_title(source) or "\n")]
            if named:
                best = max(named, key=lambda source: len(source_title(source)))
                return OwnSource(best, told.removeprefix(source_title(best)).strip("　"))
    return OwnSource(thing.source)


def note_own_source(thing: Sourced, label: str, own: OwnSource) -> None:
    """Note where the value of a field is from now, where that is not the paper of the whole thing."""
    lines = [line for line in thing.source_note.splitlines() if not line.startswith(label + _OF)]
    if own.source is not None and (own.source is not thing.source or own.note):
        # The journal shows the note; a paper never does.
        lines.append(
            "　".join(part for part in (f"{label}{_OF}{source_title(own.source)}", own.note) if part)
        )
    thing.source_note = "\n".join(lines)


def _row(variant: Variant, told: ToldOf, sources: list[Source]) -> VariantRow:
    thing, attribute = told.thing, variant.attribute
    entity = WORDS[type(thing)]
    own = own_source(thing, label_of(entity, attribute), sources)
    return VariantRow(
        id=variant.id or 0,
        place=EntityField(entity, thing.id, attribute),
        words=label_of(entity, attribute),
        of=told.words,
        text=variant.text,
        source=source_words(variant),
        note=variant.source_note,
        stands=value_text(thing, attribute),
        stands_source=source_title(own.source) if own.source is not None else "",
        can_be_taken=can_be_taken(entity, attribute),
        leads=told.leads,
    )


def can_be_taken(entity: str, attribute: str) -> bool:
    """Whether a field can be written as the form writes it."""
    return attribute in (FIELDS.get(entity, {}))
