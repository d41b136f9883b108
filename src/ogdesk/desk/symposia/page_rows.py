"""All rows that the page of a symposium shows, read in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ogdesk.acts.calendar.attendances import AttendanceView, attendance_view
from ogdesk.acts.programme.view import ProgrammeView, programme_view
from ogdesk.acts.symposia.view import SymposiumView, symposium_view

if TYPE_CHECKING:
    from datetime import date

    from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class PageView:
    """The rows of all tabs but 報道発表, which follows its own draft."""

    overview: SymposiumView
    programme: ProgrammeView
    answers: AttendanceView


def page_view(reading: Reading, event_id: int, today: date) -> PageView:
    """Read them. Raises NotFound."""
    return PageView(
        symposium_view(reading, event_id, today),
        programme_view(reading, event_id, today),
        attendance_view(reading, event_id, today),
    )
