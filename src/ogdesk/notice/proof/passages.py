"""Extracts passages of text from a built document, or from an event's own fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import normalize

from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.release import Notice
from ogdesk.notice.build import place_of
from ogdesk.notice.document import NoticeDocument
from ogdesk.notice.proof.paper import Passage
from ogdesk.notice.proof.places import names_in, where_of
from ogdesk.notice.traversal import document_blocks, head_lines, lines_of, text_of

_EVENT_TEXTS = (
    "title",
    "subtitle",
    "theme",
    "purpose",
    "form_text",
    "question_note",
    "application",
    "audience",
    "materials",
    "activity_detail",
)


def odd_names(data: CouncilFacts, passages: Iterable[Passage]) -> tuple[str, ...]:
    """Stored names in these texts with characters that would be slips elsewhere (２１世紀財団, ㈱みなと), longest first."""
    names = data.names_in("\n".join(passage.text for passage in passages))
    odd = {name for name in names if normalize("NFKC", name) != name or "(" in name}
    return tuple(sorted(odd, key=lambda name: (-len(name), name)))


def document_passages(document: NoticeDocument, notice: Notice, event: Event) -> tuple[Passage, ...]:
    """All lines of a document in reading order."""
    names = names_in(event)
    places = ((text, place_of(key, notice.id)) for text, key in _lines(document) if text.strip())
    return tuple(Passage(text, place, where_of(place, names)) for text, place in places)


def event_passages(event: Event) -> tuple[Passage, ...]:
    """The free texts of an event and of its programme, line by line."""
    names = names_in(event)
    return tuple(
        Passage(line, place, where_of(place, names))
        for text, place in _event_texts(event)
        for line in text.splitlines()
        if line.strip()
    )


def _lines(document: NoticeDocument) -> Iterator[tuple[str, str]]:
    for line in head_lines(document.header):
        yield line.text, line.key
    for badge in document.header.badges:
        yield badge.wording, badge.key
    for block in document_blocks(document):
        for key, runs in lines_of(block):
            yield text_of(runs), key


def _event_texts(event: Event) -> Iterator[tuple[str, EntityField]]:
    for name in _EVENT_TEXTS:
        yield getattr(event, name), EntityField("symposium", event.id, name)
    for item in event.items:
        for name in ("title", "theme", "text"):
            yield getattr(item, name), EntityField("item", item.id, name)
        for appearance in item.appearances:
            yield appearance.topic, EntityField("appearance", appearance.id, "topic")
