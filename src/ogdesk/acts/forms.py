"""The stored texts of an entity's fields for a form, and the words of its choices."""

from __future__ import annotations

from ogdesk.acts.editing import field_text
from ogdesk.acts.field_values import thing_of
from ogdesk.acts.fields import FIELDS, field_of
from ogdesk.store.reading import Reading


def stored_texts(reading: Reading, entity: str, entity_id: int) -> dict[str, str]:
    """The text of every editable field of an entity, as its form shows it. Raises NotFound."""
    return texts_of(entity, thing_of(reading, entity, entity_id))


def texts_of(entity: str, thing: object) -> dict[str, str]:
    """The same of a thing that is at hand."""
    return {name: field_text(thing, spec) for name, spec in FIELDS[entity].items()}


def stored_text(reading: Reading, entity: str, entity_id: int, field: str) -> str:
    """The text of one field. Raises NotFound."""
    return field_text(thing_of(reading, entity, entity_id), field_of(entity, field))


def said_choice(entity: str, field: str, text: str) -> str:
    """The word of a stored choice as the window says it; `text` where it is none."""
    return next((word for word in choice_words(entity, field) if word == text), text)


def choice_words(entity: str, field: str) -> list[str]:
    """The words a field of choice offers, in order; they are also what an edit takes."""
    return list(field_of(entity, field).kind.words)
