"""Acts on 異なる記載: one replaces the value of the field, which is kept beside it; or it is removed."""

from __future__ import annotations

from datetime import date

from ogdesk.acts.editing import apply_edits
from ogdesk.acts.history.words import label_of
from ogdesk.acts.variant_rows import (
    OwnSource,
    can_be_taken,
    note_own_source,
    own_source,
    subject_of,
    value_text,
)
from ogdesk.council.entity import Edit, EntityField, Source, Sourced, Variant
from ogdesk.council.rules import refuse_impossible
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import WORDS
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing


def take_variant(file: CouncilFile, variant_id: int, today: date) -> Change:
    """The other paper's wording becomes the value of its field; the value of before is the 異なる記載 now, each with its source.

    Raises WorldError where no form has the field, BadValue where the field refuses the wording.
    """
    place = _place(file, variant_id)
    label = label_of(place.entity, place.field)
    with file.act(f"「{label}」に異なる記載を採用", place=place) as writing:
        variant = writing.get(Variant, variant_id)
        thing = _subject(writing, variant)
        if not can_be_taken(place.entity, place.field):
            raise WorldError(
                say(
                    "「{label}」はここでは書き換えられません。もとの画面で直すか、異なる記載を残しておいてください。",
                    label=label,
                )
            )
        before = value_text(thing, place.field)
        own = own_source(thing, label, writing.all(Source))
        _put(writing, thing, place.field, variant.text, today)
        note_own_source(thing, label, OwnSource(variant.source, variant.source_note))
        if before:
            variant.text, variant.source, variant.source_note = before, own.source, own.note
        else:
            writing.delete(variant)
    return writing.change


def drop_variant(file: CouncilFile, variant_id: int) -> Change:
    """A 異なる記載 goes."""
    with file.act("異なる記載の削除", place=_place(file, variant_id)) as writing:
        writing.delete(writing.get(Variant, variant_id))
    return writing.change


def _place(file: CouncilFile, variant_id: int) -> EntityField:
    with file.reading() as reading:
        variant = reading.get(Variant, variant_id)
        thing = _subject(reading, variant)
        return EntityField(WORDS[type(thing)], thing.id, variant.attribute)


def _subject(reading: Reading, variant: Variant) -> Sourced:
    thing = subject_of(reading, variant)
    if thing is None:
        raise WorldError(say("この記載が指すものは、もうありません。一覧を開き直してください。"))
    return thing


def _put(writing: Writing, thing: Sourced, field: str, text: str, today: date) -> None:
    apply_edits(writing, [Edit(WORDS[type(thing)], thing.id or 0, field, text)], today)
    refuse_impossible(thing)
