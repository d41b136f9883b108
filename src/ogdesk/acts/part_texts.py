"""Reads and writes typed values of 肩書き and 在任, which are not in the table of fields."""

from __future__ import annotations

from collections.abc import Mapping

from ogdesk.acts.forms import affiliation_texts, tenure_texts
from ogdesk.acts.people.parts import put_affiliation, put_tenure
from ogdesk.acts.words import AFFILIATION_WORDS, TENURE_WORDS
from ogdesk.council.organisation import Affiliation, Tenure
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing

PARTS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "affiliation": (say("肩書き"), AFFILIATION_WORDS),
    "tenure": (say("在任"), TENURE_WORDS),
}
"""By their words of `EntityField`: what they and their fields are called."""


def part_text(reading: Reading, entity: str, part_id: int, field: str) -> str:
    """What the form shows for a field. Raises WorldError where there is none."""
    if field not in PARTS[entity][1]:
        raise WorldError(say("この欄はもうありません。いまの画面で入力し直してください。"))
    if entity == "affiliation":
        return affiliation_texts(reading.get(Affiliation, part_id))[field]
    return tenure_texts(reading.get(Tenure, part_id))[field]


def put_part(writing: Writing, entity: str, part_id: int, field: str, text: str) -> None:
    """Put what was typed into a field. Raises WorldError or BadValue with a sentence."""
    part_text(writing, entity, part_id, field)
    if entity == "affiliation":
        put_affiliation(writing, writing.get(Affiliation, part_id), field, text)
    else:
        put_tenure(writing, writing.get(Tenure, part_id), field, text)
