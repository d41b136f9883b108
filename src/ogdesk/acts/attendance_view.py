"""What 出席 shows: one frozen row per attendance, with the asking so far and what was handed out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ogdesk.acts.forms import stored_texts
from ogdesk.acts.programme_view import coming_words
from ogdesk.acts.words import CONTACT_ROLE_WORDS
from ogdesk.council.attendance import (
    ATTENDANCE_WORDS,
    GONE,
    Attendance,
    AttendanceState,
    Channel,
    Handout,
    HandoutKind,
    TimelineEntry,
    WhoComes,
)
from ogdesk.council.eras import wareki
from ogdesk.council.event import Event
from ogdesk.council.organisation import Contact
from ogdesk.council.programme import ROLE_WORDS, Appearance
from ogdesk.ground.clock import TOKYO
from ogdesk.store.reading import Reading

CHANNEL_WORDS = {
    Channel.PHONE: "電話",
    Channel.LETTER: "文書",
    Channel.MAIL: "メール",
    Channel.SPOKEN: "口頭",
    Channel.CALENDAR: "カレンダー",
}
HANDOUT_WORDS = {
    HandoutKind.PUBLIC: "公開用",
    HandoutKind.REQUEST: "依頼",
    HandoutKind.UPDATE: "変更",
    HandoutKind.CANCEL: "取消",
}


@dataclass(frozen=True)
class StepRow:
    """One step of the asking: 「11月2日」, 「電話　打診中」, by whom, the private note."""

    day: str
    words: str
    by: str
    note: str
    channel: Channel | None


@dataclass(frozen=True)
class MailboxRow:
    """Where a request goes: the address, and whose contact it is (「千葉市　秘書課窓口」)."""

    mail: str
    owner: str


@dataclass(frozen=True)
class AttendanceRow:
    """An attendance as 出席 lists it; `last` is the last step, `waited` the days since an unanswered one was asked."""

    id: int
    name: str
    detail: str
    roles: str
    state: AttendanceState
    state_words: str
    comes: WhoComes
    comes_words: str
    mailbox: MailboxRow | None
    last: str
    waited: int | None
    handed: str
    steps: tuple[StepRow, ...]
    texts: Mapping[str, str]

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self.state in (AttendanceState.CANDIDATE, AttendanceState.ASKED)

    @property
    def is_gone(self) -> bool:
        """辞退, 欠席 or 取消."""
        return self.state in GONE


@dataclass(frozen=True)
class AttendanceView:
    """All attendances of an event in the order of the line-up, and when the public file was last written."""

    event_id: int
    rows: tuple[AttendanceRow, ...]
    public: str


def attendance_view(reading: Reading, event_id: int, today: date) -> AttendanceView:
    """The rows of 出席. Raises NotFound."""
    event = reading.get(Event, event_id)
    handouts = [handout for handout in reading.all(Handout) if handout.event_id == event_id]
    seats = _seats(event)
    ordered = sorted(event.attendances, key=lambda a: (_first_seat(seats, a), a.id or 0))
    rows = tuple(_row(reading, a, seats, _of(handouts, a), today) for a in ordered)
    public = [h for h in handouts if h.kind is HandoutKind.PUBLIC]
    return AttendanceView(event_id, rows, _handed(public))


def _seats(event: Event) -> list[Appearance]:
    items = sorted(event.items, key=lambda item: item.position)
    return [seat for item in items for seat in sorted(item.appearances, key=lambda s: s.printed_position)]


def _takes(attendance: Attendance, seat: Appearance) -> bool:
    if attendance.post is not None:
        return seat.post is attendance.post
    return seat.post is None and seat.person is not None and seat.person is attendance.person


def _first_seat(seats: list[Appearance], attendance: Attendance) -> int:
    return next((n for n, seat in enumerate(seats) if _takes(attendance, seat)), len(seats))


def _of(handouts: list[Handout], attendance: Attendance) -> list[Handout]:
    return [handout for handout in handouts if handout.attendance_id == attendance.id]


def _row(
    reading: Reading, attendance: Attendance, seats: list[Appearance], handouts: list[Handout], today: date
) -> AttendanceRow:
    assert attendance.id is not None
    steps = sorted(attendance.timeline, key=lambda s: (s.on or date.min, s.id or 0))
    return AttendanceRow(
        id=attendance.id,
        name=attendance.name or "（名前なし）",
        detail=_detail(attendance, seats),
        roles="、".join(dict.fromkeys(_role(s) for s in seats if _takes(attendance, s))),
        state=attendance.state,
        state_words=ATTENDANCE_WORDS[attendance.state],
        comes=attendance.comes,
        comes_words=coming_words(attendance),
        mailbox=_mailbox(attendance),
        last=_last(steps),
        waited=_waited(attendance, steps, today),
        handed=_handed(handouts),
        steps=tuple(_step_row(step) for step in reversed(steps)),
        texts=stored_texts(reading, "attendance", attendance.id),
    )


def _role(seat: Appearance) -> str:
    return seat.role_word or ROLE_WORDS[seat.role]


def _detail(attendance: Attendance, seats: list[Appearance]) -> str:
    """The second line: who comes instead, else the 肩書き that are printed."""
    if attendance.comes is WhoComes.DEPUTY:
        return coming_words(attendance)
    seat = next((seat for seat in seats if _takes(attendance, seat)), None)
    if seat is None:
        return ""
    return "、".join(affiliation.printed() for affiliation in seat.printed_affiliations)


def _mailbox(attendance: Attendance) -> MailboxRow | None:
    contact = attendance.mailbox()
    return None if contact is None else MailboxRow(contact.mail, contact_owner(contact))


def contact_owner(contact: Contact) -> str:
    """Whose contact it is: 「千葉市　秘書課窓口」, 「関　治之　本人」."""
    body = contact.organisation.name if contact.organisation is not None else ""
    person = contact.person.name if contact.person is not None else ""
    return "　".join(part for part in (body or person, CONTACT_ROLE_WORDS[contact.role]) if part)


def _last(steps: list[TimelineEntry]) -> str:
    if not steps:
        return ""
    row, step = _step_row(steps[-1]), steps[-1]
    words = CHANNEL_WORDS[step.channel] if step.channel is not None else ATTENDANCE_WORDS[step.state]
    return f"{row.day} {words}"


def _step_row(step: TimelineEntry) -> StepRow:
    channel = CHANNEL_WORDS[step.channel] if step.channel is not None else ""
    words = "　".join(part for part in (channel, ATTENDANCE_WORDS[step.state]) if part)
    day = wareki(step.on).partition("年")[2] if step.on is not None else "日付不明"
    return StepRow(day, words, step.by, step.note, step.channel)


def _waited(attendance: Attendance, steps: list[TimelineEntry], today: date) -> int | None:
    asked = [s.on for s in steps if s.state is AttendanceState.ASKED and s.on is not None]
    if attendance.state is not AttendanceState.ASKED or not asked:
        return None
    return max(0, (today - max(asked)).days)


def _handed(handouts: list[Handout]) -> str:
    """The last file of each kind: 「依頼 11/6、変更 11/9」."""
    days: dict[HandoutKind, str] = {}
    for handout in sorted(handouts, key=lambda h: h.made_at):
        day = datetime.fromisoformat(handout.made_at).astimezone(TOKYO)
        days[handout.kind] = f"{day.month}/{day.day}"
    return "、".join(f"{HANDOUT_WORDS[kind]} {day}" for kind, day in days.items())
