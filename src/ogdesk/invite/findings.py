"""Warnings before calendar files go out: what would make the answers to requests ambiguous."""

from __future__ import annotations

from ogdesk.council.attendance import Attendance
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, Level
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import listed, say
from ogdesk.invite.sanitiser import mailbox_key, mailbox_value
from ogdesk.invite.span import event_name


def invite_findings(event: Event) -> list[Finding]:
    """One mailbox for two attendances of the event, and mail addresses that are none; only of those that still come."""
    open_ones = [attendance for attendance in event.attendances if attendance.is_open]
    return _shared(event, open_ones) + [f for a in open_ones for f in _unusable(event, a)]


def _shared(event: Event, attendances: list[Attendance]) -> list[Finding]:
    by_mailbox: dict[str, list[Attendance]] = {}
    for attendance in attendances:
        contact = attendance.mailbox()
        if contact is not None:
            by_mailbox.setdefault(mailbox_key(contact.mail), []).append(attendance)
    return [_shared_finding(event, group) for group in by_mailbox.values() if len(group) > 1]


def _shared_finding(event: Event, group: list[Attendance]) -> Finding:
    names = listed("と", *(attendance.name for attendance in group))
    sentence = say(
        "{event}の{names}が同じメールアドレスを使っています。回答を区別できないので、どちらかに別の連絡先を選んでください。",
        event=event_name(event),
        names=names,
    )
    place = EntityField("attendance", group[1].id, "contact")
    return Finding(Level.WARNING, "shared-mailbox", sentence, place, say("出席 › 連絡先"))


def _unusable(event: Event, attendance: Attendance) -> list[Finding]:
    contact = attendance.mailbox()
    if contact is None:
        return []
    try:
        whose = say("{event}の{name}", event=event_name(event), name=attendance.name)
        mailbox_value(contact.mail, whose)
    except WorldError as wrong:
        place = EntityField("contact", contact.id, "mail")
        return [Finding(Level.WARNING, "bad-mail", wrong.sentence, place, say("連絡先 › メール"))]
    return []
