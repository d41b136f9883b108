"""The record of a calendar file that went out; whoever stores it adds nothing but the row."""

from __future__ import annotations

from datetime import datetime

from ogdesk.council.attendance import Attendance, Handout, HandoutKind
from ogdesk.council.event import Event
from ogdesk.ground.clock import utc_text
from ogdesk.invite.plan import PublicRevision, Revision


def message_handout(
    revision: Revision,
    attendance: Attendance,
    event: Event,
    *,
    file_name: str,
    content: bytes,
    made_at: datetime,
) -> Handout:
    """The hand-out of a message: what the next revision and the reading of answers need."""
    return Handout(
        event_id=event.id or 0,
        attendance_id=attendance.id,
        kind=revision.kind,
        calendar_uid=revision.uid,
        sequence=revision.sequence,
        dtstamp=utc_text(revision.dtstamp),
        facts=revision.facts.to_json(),
        organiser_mail=revision.organiser_mail,
        file_name=file_name,
        content=content,
        made_at=utc_text(made_at),
    )


def public_handout(
    revision: PublicRevision,
    event: Event,
    *,
    organiser_mail: str,
    file_name: str,
    content: bytes,
    made_at: datetime,
) -> Handout:
    """The hand-out of a public file; `organiser_mail` is '' for a plain file."""
    return Handout(
        event_id=event.id or 0,
        kind=HandoutKind.PUBLIC,
        calendar_uid=event.uid,
        sequence=revision.sequence,
        dtstamp=utc_text(revision.dtstamp),
        facts=revision.facts.to_json(),
        organiser_mail=organiser_mail,
        file_name=file_name,
        content=content,
        made_at=utc_text(made_at),
    )
