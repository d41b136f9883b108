"""Rows of 依頼と回答: one frozen row per attendance, with its log and what was handed out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ogdesk.acts.calendar.next_step import NextStep, days_waited, next_step
from ogdesk.acts.forms import stored_texts
from ogdesk.acts.links import Named, named_part, named_person, named_post
from ogdesk.acts.programme.view import coming_words
from ogdesk.acts.today.events import short_day
from ogdesk.acts.words import CHANNEL_WORDS, CONTACT_ROLE_WORDS
from ogdesk.council.attendance import (
    ATTENDANCE_WORDS,
    GONE,
    WAITING,
    Attendance,
    AttendanceState,
    Channel,
    Handout,
    HandoutKind,
    TimelineEntry,
    WhoComes,
)
from ogdesk.council.entity import Setting
from ogdesk.council.event import Event
from ogdesk.council.names import kana_order_key
from ogdesk.council.organisation import Contact
from ogdesk.council.programme import Appearance
from ogdesk.council.wordings import Wordings, wordings_of
from ogdesk.council.written_dates import said_day_number, said_short_day
from ogdesk.ground.clock import TOKYO
from ogdesk.ground.sentence import listed, say
from ogdesk.store.reading import Reading

HANDOUT_WORDS = {
    HandoutKind.PUBLIC: say("公開用"),
    HandoutKind.REQUEST: say("依頼"),
    HandoutKind.UPDATE: say("変更"),
    HandoutKind.CANCEL: say("取消"),
}


@dataclass(frozen=True)
class TimelineRow:
    """One step of the asking: 「11月2日」, 「電話　打診中」, by whom, the private note."""

    id: int
    day: str
    words: str
    by: str
    note: str
    on: date | None
    state: AttendanceState
    channel: Channel | None


@dataclass(frozen=True)
class MailboxRow:
    """Where a request goes: the address, and whose contact it is (「千葉市　秘書課窓口」)."""

    mail: str
    owner: str


@dataclass(frozen=True)
class AttendanceRow:
    """An attendance as 依頼と回答 lists it.

    `asked` and `answered` are 「10/26 文書」 with their days beside them, `waited` the days since an unanswered one was
    asked, `deadline` 「期限 11/4」 (`is_late` when that is past), `next` what to do. `seat` is where it sits, None for who
    has none any more; `sort_name` is the key of 五十音順. `who` is the post or person, `parts` are the items with a seat.
    """

    id: int
    name: str
    sort_name: tuple[str, str]
    detail: str
    roles: str
    seat: int | None
    who: Named | None
    parts: tuple[Named, ...]
    state: AttendanceState
    state_words: str
    comes: WhoComes
    comes_words: str
    mailbox: MailboxRow | None
    asked: str
    asked_on: date | None
    answered: str
    answered_on: date | None
    waited: int | None
    deadline: str
    is_late: bool
    next: NextStep | None
    handed: str
    steps: tuple[TimelineRow, ...]
    texts: Mapping[str, str]

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self.state in WAITING

    @property
    def is_gone(self) -> bool:
        """辞退, 欠席 or 取消."""
        return self.state in GONE


@dataclass(frozen=True)
class AttendanceView:
    """All attendances of an event in the order of the line-up, and when the public file was last written.

    `channel` is that of the answer noted last, `by` who noted last: the next one will often be like it.
    """

    event_id: int
    rows: tuple[AttendanceRow, ...]
    public: str
    channel: Channel | None = None
    by: str = ""


def attendance_view(reading: Reading, event_id: int, today: date) -> AttendanceView:
    """The rows of 出席. Raises NotFound."""
    event = reading.get(Event, event_id)
    handouts = [handout for handout in reading.all(Handout) if handout.event_id == event_id]
    seats = _seats(event)
    ordered = sorted(event.attendances, key=lambda a: (_first_seat(seats, a), a.id or 0))
    wordings = wordings_of(reading.all(Setting))
    rows = tuple(_row(reading, a, seats, _of(handouts, a), today, wordings=wordings) for a in ordered)
    public = [h for h in handouts if h.kind is HandoutKind.PUBLIC]
    steps = sorted((step for a in event.attendances for step in a.timeline), key=lambda s: s.id or 0)
    channels = [step.channel for step in steps if step.channel is not None and step.state not in WAITING]
    return AttendanceView(
        event_id,
        rows,
        _handed(public),
        channel=channels[-1] if channels else None,
        by=steps[-1].by if steps else "",
    )


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
    reading: Reading,
    attendance: Attendance,
    seats: list[Appearance],
    handouts: list[Handout],
    today: date,
    *,
    wordings: Wordings,
) -> AttendanceRow:
    assert attendance.id is not None
    own = [seat for seat in seats if _takes(attendance, seat)]
    asking, answering = attendance.asking, attendance.answering
    return AttendanceRow(
        id=attendance.id,
        name=attendance.name or say("（名前なし）"),
        sort_name=_sort_name(attendance),
        detail=_detail(attendance, own),
        roles=listed("、", *dict.fromkeys(wordings.role_of(seat) for seat in own)),
        seat=own[0].id if own else None,
        who=named_post(attendance.post) or named_person(attendance.person),
        parts=tuple(named_part(seat) for seat in own),
        state=attendance.state,
        state_words=ATTENDANCE_WORDS[attendance.state],
        comes=attendance.comes,
        comes_words=coming_words(attendance),
        mailbox=_mailbox(attendance),
        asked=_short(asking),
        asked_on=asking.on if asking is not None else None,
        answered=_short(answering),
        answered_on=answering.on if answering is not None else None,
        waited=days_waited(attendance, today),
        deadline=say("期限 {day}", day=short_day(attendance.reply_by))
        if attendance.reply_by is not None
        else "",
        is_late=attendance.reply_by is not None and attendance.reply_by < today,
        next=next_step(attendance, own, handouts, today),
        handed=_handed(handouts),
        steps=tuple(_step_row(step) for step in reversed(attendance.steps)),
        texts=stored_texts(reading, "attendance", attendance.id),
    )


def _sort_name(attendance: Attendance) -> tuple[str, str]:
    """By the reading of the city or the person, else as it is written."""
    body = attendance.post.organisation if attendance.post is not None else None
    if body is not None:
        return kana_order_key(body.reading or body.name)
    person = attendance.person
    if person is None:
        return ("", "")
    return kana_order_key(f"{person.family_reading}{person.given_reading}" or person.name)


def _detail(attendance: Attendance, own: list[Appearance]) -> str:
    """The second line: who comes instead, that there is no seat any more, else the 肩書き that are printed."""
    if attendance.comes is WhoComes.DEPUTY:
        return coming_words(attendance)
    if not own:
        return say("プログラムに席がありません")
    return "、".join(affiliation.printed() for affiliation in own[0].printed_affiliations)


def _mailbox(attendance: Attendance) -> MailboxRow | None:
    contact = attendance.mailbox()
    return None if contact is None else MailboxRow(contact.mail, contact_owner(contact))


def contact_owner(contact: Contact) -> str:
    """Whose contact it is: 「千葉市　秘書課窓口」, 「関　治之　本人」."""
    body = contact.organisation.name if contact.organisation is not None else ""
    person = contact.person.name if contact.person is not None else ""
    return listed("　", *(part for part in (body or person, CONTACT_ROLE_WORDS[contact.role]) if part))


def _short(step: TimelineEntry | None) -> str:
    """「10/26 文書」"""
    if step is None:
        return ""
    channel = CHANNEL_WORDS[step.channel] if step.channel is not None else ""
    day = said_day_number(step.on) if step.on is not None else say("日付不明")
    return listed(" ", *(part for part in (day, channel) if part))


def _step_row(step: TimelineEntry) -> TimelineRow:
    assert step.id is not None
    channel = CHANNEL_WORDS[step.channel] if step.channel is not None else ""
    words = listed("　", *(part for part in (channel, ATTENDANCE_WORDS[step.state]) if part))
    day = said_short_day(step.on) if step.on is not None else say("日付不明")
    return TimelineRow(step.id, day, words, step.by, step.note, step.on, step.state, step.channel)


def _handed(handouts: list[Handout]) -> str:
    """The last file of each kind: 「依頼 11/6、変更 11/9」."""
    days: dict[HandoutKind, str] = {}
    for handout in sorted(handouts, key=lambda h: h.made_at):
        day = datetime.fromisoformat(handout.made_at).astimezone(TOKYO)
        days[handout.kind] = f"{day.month}/{day.day}"
    return listed("、", *(listed(" ", HANDOUT_WORDS[kind], day) for kind, day in days.items()))
