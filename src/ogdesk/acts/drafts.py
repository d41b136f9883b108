"""The release as it would be with what is typed but not yet saved: the live preview (decisions.md §4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ogdesk.acts.editing import Edit, apply_edits
from ogdesk.acts.notices import notice_of
from ogdesk.council.event import Event
from ogdesk.council.release import BlockKey, Notice, NoticeBlock
from ogdesk.ground.errors import WorldError
from ogdesk.notice.build import build_release
from ogdesk.notice.pdf import RenderedPdf, render_pdf
from ogdesk.notice.tree import NoticeDocument
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class Draft:
    """Typed, uncommitted values: fields, and own words of blocks."""

    edits: Sequence[Edit] = ()
    blocks: dict[BlockKey, str] = field(default_factory=dict)


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
    for key, text in draft.blocks.items():
        block = notice.block(key)
        if block is None:
            block = NoticeBlock(key=key)
            notice.blocks.append(block)
        if block.text is None:
            # Being rewritten right now: its facts are those of now.
            block.based_on = build_release(notice, reading.whole(), today=today).block(key).automatic_text
        block.text = text
    return notice


def draft_pdf(document: NoticeDocument) -> RenderedPdf:
    """The finished pages: the same road and the same bytes as the export. Runs on the PDF thread."""
    return render_pdf(document)
