"""The release as it would be with what is typed but not yet saved: the live preview (docs/decisions/one-road-to-the-page.md)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from ogdesk.acts.editing import Edit, apply_edits
from ogdesk.acts.release.blocks import put_words
from ogdesk.acts.release.export import notice_of
from ogdesk.council.event import Event
from ogdesk.council.release import BlockPart, Notice
from ogdesk.ground.errors import BadValue, WorldError
from ogdesk.notice.document import NoticeDocument
from ogdesk.notice.pdf import RenderedPdf, render_pdf
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class Draft:
    """Typed, uncommitted values: fields, and own words of blocks."""

    edits: Sequence[Edit] = ()
    blocks: dict[BlockPart, str] = field(default_factory=dict)


def typed_notice(reading: Reading, event_id: int, draft: Draft, today: date) -> Notice:
    """The notice of an event in this reading, with the typed values put onto its entities.

    Values that can't be read yet are left as they were. Raises WorldError when the event has no notice.
    """
    for edit in draft.edits:
        try:
            apply_edits(reading, [edit])
        except WorldError:
            # Half a date is being typed, or its thing was removed: the page keeps the last good value.
            continue
    notice = notice_of(reading.get(Event, event_id))
    for part, text in draft.blocks.items():
        if part.key.is_own and notice.block(part.key) is None:
            continue  # its heading was removed meanwhile
        with suppress(BadValue):
            put_words(reading, notice, part, text, today)
    return notice


def draft_pdf(document: NoticeDocument) -> RenderedPdf:
    """The finished pages: the same road and the same bytes as the export. Runs on the PDF thread."""
    return render_pdf(document)
