"""What a form shows: the stored texts of an entity's fields, and the words of its choices."""

from __future__ import annotations

from ogdesk.acts.editing import field_text
from ogdesk.acts.fields import FIELDS, field_of
from ogdesk.acts.members.bars import date_text, source_words
from ogdesk.council.eras import wareki
from ogdesk.council.organisation import Affiliation, Tenure
from ogdesk.store.names import CLASSES
from ogdesk.store.reading import Reading


def stored_texts(reading: Reading, entity: str, entity_id: int) -> dict[str, str]:
    """The text of every editable field of an entity, as its form shows it. Raises NotFound."""
    thing = reading.get(CLASSES[entity], entity_id)
    return {name: field_text(thing, spec) for name, spec in FIELDS[entity].items()}


def affiliation_texts(affiliation: Affiliation) -> dict[str, str]:
    """The fields of a 肩書き as its form shows them."""
    body = affiliation.organisation
    return {
        "organisation": affiliation.organisation_text or (body.name if body is not None else ""),
        "department": affiliation.department,
        "title": affiliation.title,
        "start": date_text(affiliation.start),
        "end": date_text(affiliation.end),
        "source": source_words(affiliation),
    }


def tenure_texts(tenure: Tenure) -> dict[str, str]:
    """The fields of a 在任 as its form shows them."""
    return {
        "person": tenure.person.name if tenure.person is not None else "",
        "start": date_text(tenure.start),
        "end": date_text(tenure.end),
        "term_ends": wareki(tenure.term_ends, weekday=True) if tenure.term_ends else "",
        "source": source_words(tenure),
    }


def stored_text(reading: Reading, entity: str, entity_id: int, field: str) -> str:
    """The text of one field. Raises NotFound."""
    return field_text(reading.get(CLASSES[entity], entity_id), field_of(entity, field))


def said_choice(entity: str, field: str, text: str) -> str:
    """The word of a stored choice as the window says it; `text` where it is none."""
    return next((word for word in choice_words(entity, field) if word == text), text)


def choice_words(entity: str, field: str) -> list[str]:
    """The words a field of choice offers, in order; they are also what an edit takes."""
    return list(field_of(entity, field).kind.words)
