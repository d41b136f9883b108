"""Rows of 回答待ち: who has not answered for the events ahead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.today.events import is_ahead, short_day
from ogdesk.acts.words import CHANNEL_WORDS
from ogdesk.council.attendance import WAITING, Attendance, AttendanceState, TimelineEntry
from ogdesk.council.event import Event
from ogdesk.ground.sentence import Sentence, listed, say


@dataclass(frozen=True)
class WaitingRow:
    """Somebody who has not answered: `asked` 「10月26日に文書で打診」, `days` since then, `late` past the day to reply by,
    `whose` the event where several are ahead."""

    id: int
    event_id: int
    name: str
    asked: str
    days: int | None
    late: str
    whose: str

    @property
    def detail(self) -> Sentence:
        """The second line."""
        return listed("　", *self.parts)

    @property
    def parts(self) -> tuple[str, ...]:
        """What the second line is made of."""
        waited: str = ""
        if self.days is not None:
            waited = say("{n}日たちました", n=self.days) if self.days else say("きょう打診しました")
        return tuple(part for part in (self.asked, waited, self.late, self.whose) if part)


def is_waiting(attendance: Attendance) -> bool:
    """候補 or 打診中: an answer is still to come."""
    return attendance.state in WAITING


def waiting_rows(events: Iterable[Event], today: date) -> tuple[WaitingRow, ...]:
    """Who has not answered for events ahead: the longest waiting first, those not asked yet last."""
    ahead = [event for event in events if is_ahead(event, today)]
    found = [
        _waiting_row(event, attendance, today, whose=event.title if len(ahead) > 1 else "")
        for event in ahead
        for attendance in event.attendances
        if is_waiting(attendance)
    ]
    return tuple(sorted(found, key=lambda row: (row.days is None, -(row.days or 0), row.id)))


def _waiting_row(event: Event, attendance: Attendance, today: date, *, whose: str) -> WaitingRow:
    assert event.id is not None
    assert attendance.id is not None
    asked = attendance.asking
    late = attendance.reply_by is not None and attendance.reply_by < today
    return WaitingRow(
        id=attendance.id,
        event_id=event.id,
        name=attendance.name.replace("　", " ") or say("（名前なし）"),
        asked=_asked_words(attendance, asked),
        days=(today - asked.on).days if asked is not None and asked.on is not None else None,
        late=say("期限 {day}をすぎました", day=short_day(attendance.reply_by))
        if late and attendance.reply_by
        else "",
        whose=whose,
    )


def _asked_words(attendance: Attendance, asked: TimelineEntry | None) -> str:
    if attendance.state is AttendanceState.CANDIDATE:
        return say("まだ打診していません")
    if asked is None or asked.on is None:
        return say("打診した日がわかりません")
    day = short_day(asked.on)
    if asked.channel is None:
        return say("{day}に打診", day=day)
    return say("{day}に{channel}で打診", day=day, channel=CHANNEL_WORDS[asked.channel])
