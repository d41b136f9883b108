"""The stored texts of an entity's fields for a form, and the words of its choices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ogdesk.acts import words as w
from ogdesk.acts.editing import field_text
from ogdesk.acts.field_values import thing_of
from ogdesk.acts.fields import FIELDS, TIME_STYLE_WORDS, field_of
from ogdesk.acts.settings.choices import CHOICES
from ogdesk.council.attendance import ATTENDANCE_WORDS
from ogdesk.council.council import OFFICE_WORDS
from ogdesk.council.event import EVENT_KIND_WORDS, EVENT_STATE_WORDS, LINK_KIND_WORDS
from ogdesk.council.programme import ITEM_KIND_WORDS, ROLE_WORDS
from ogdesk.store.reading import Reading

_CHOICES: dict[tuple[str, str], Mapping[Any, str]] = {
    ("organisation", "kind"): w.ORGANISATION_WORDS,
    ("membership", "member_class"): w.MEMBER_CLASS_WORDS,
    ("symposium", "kind"): EVENT_KIND_WORDS,
    ("symposium", "state"): EVENT_STATE_WORDS,
    ("symposium", "form"): w.FORM_WORDS,
    ("item", "kind"): ITEM_KIND_WORDS,
    ("item", "printed_in"): w.PRINTED_IN_WORDS,
    ("appearance", "role"): ROLE_WORDS,
    ("attendance", "state"): ATTENDANCE_WORDS,
    ("attendance", "comes"): w.WHO_COMES_WORDS,
    ("link", "kind"): LINK_KIND_WORDS,
    ("contact", "role"): w.CONTACT_ROLE_WORDS,
    ("notice", "time_style"): TIME_STYLE_WORDS,
    ("office_term", "office"): OFFICE_WORDS,
    ("organiser", "state"): w.GRANT_WORDS,
    ("alias", "kind"): w.ALIAS_WORDS,
    **{("file_setting", key): setting.words for key, setting in CHOICES.items()},
}


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
    return list(_CHOICES[(entity, field)].values())
