"""The release as it would be with what is typed but not yet saved: the live preview (docs/decisions/one-road-to-the-page.md)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ogdesk.acts.editing import apply_edits
from ogdesk.acts.release.export import notice_of
from ogdesk.council.entity import Edit
from ogdesk.council.event import Event
from ogdesk.council.release import Notice
from ogdesk.ground.errors import WorldError
from ogdesk.notice.document import NoticeDocument
from ogdesk.notice.pdf import RenderedPdf, render_pdf
from ogdesk.store.reading import Reading


def typed_notice(reading: Reading, event_id: int, typed: Sequence[Edit], today: date) -> Notice:
    """The notice of an event in this reading, with the typed values put onto its entities.

    Values that can't be read yet are left as they were. Raises WorldError when the event has no notice.
    """
    for edit in typed:
        try:
            apply_edits(reading, [edit], today)
        except WorldError:
            # Half a date is being typed, or its thing was removed: the page keeps the last good value.
            continue
    return notice_of(reading.get(Event, event_id))


def draft_pdf(document: NoticeDocument) -> RenderedPdf:
    """The finished pages: the same road and the same bytes as the export. Runs on the PDF thread."""
    return render_pdf(document)
