"""Decides 次にすること of one attendance: from its state, the waiting, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from ogdesk.acts.today.events import is_ahead
from ogdesk.council.attendance import Attendance, AttendanceState, Handout, HandoutKind, WhoComes
from ogdesk.council.event import Event
from ogdesk.council.programme import Appearance
from ogdesk.ground.sentence import Sentence, say

CALL_AFTER_DAYS = 7
"""From here on a letter or mail that nobody answered is followed by a call."""


class NextStep(StrEnum):
    """What can be done next; the window does each of them."""

    ASK = "ask"
    CALL = "call"
    RECORD = "record"
    SETTLE = "settle"
    NAME_DEPUTY = "name_deputy"
    READ_DEPUTY = "read_deputy"
    FILL_SEAT = "fill_seat"
    CALL_OFF = "call_off"
    ADD_MAIL = "add_mail"


NEXT_WORDS: dict[NextStep, Sentence] = {
    NextStep.ASK: say("打診を記録"),
    NextStep.CALL: say("電話で確認"),
    NextStep.RECORD: say("回答を記録"),
    NextStep.SETTLE: say("確定を記録"),
    NextStep.NAME_DEPUTY: say("代理の氏名を入力"),
    NextStep.READ_DEPUTY: say("ふりがなを入力"),
    NextStep.FILL_SEAT: say("席を決め直す"),
    NextStep.CALL_OFF: say("取消を書き出す"),
    NextStep.ADD_MAIL: say("メールを登録"),
}


def next_step(
    attendance: Attendance, seats: Sequence[Appearance], handouts: Sequence[Handout], today: date
) -> NextStep | None:
    """The most pressing thing, None for an event that is over. `seats` and `handouts` are those of this attendance."""
    event = attendance.event
    if event is None or not is_ahead(event, today):
        return None
    if not attendance.is_open:
        if attendance.state is AttendanceState.WITHDRAWN and _holds_a_request(handouts):
            return NextStep.CALL_OFF
        return NextStep.FILL_SEAT if seats and not _is_replaced(attendance, event) else None
    match attendance.state:
        case AttendanceState.CANDIDATE:
            return NextStep.ASK
        case AttendanceState.ASKED:
            return NextStep.CALL if _is_long(attendance, today) else NextStep.RECORD
        case AttendanceState.TENTATIVE:
            return NextStep.SETTLE
    return _before_the_day(attendance)


def days_waited(attendance: Attendance, today: date) -> int | None:
    """Days since an unanswered one was asked, None where nothing is awaited or the day is unknown."""
    asking = attendance.asking
    if attendance.state is not AttendanceState.ASKED or asking is None or asking.on is None:
        return None
    return max(0, (today - asking.on).days)


def _is_long(attendance: Attendance, today: date) -> bool:
    past = attendance.reply_by is not None and attendance.reply_by < today
    return past or (days_waited(attendance, today) or 0) >= CALL_AFTER_DAYS


def _holds_a_request(handouts: Sequence[Handout]) -> bool:
    """Whether the calendar of the one who was asked still shows the event (docs/calendar.md §2)."""
    told = max(handouts, key=lambda handout: (handout.made_at, handout.id or 0), default=None)
    return told is not None and told.kind is not HandoutKind.CANCEL


def _is_replaced(attendance: Attendance, event: Event) -> bool:
    """Whether the same post or person was asked anew."""
    return any(
        other.is_open and other.post is attendance.post and other.person is attendance.person
        for other in event.attendances
    )


def _before_the_day(attendance: Attendance) -> NextStep | None:
    if attendance.comes is WhoComes.DEPUTY and not attendance.deputy_name:
        return NextStep.NAME_DEPUTY
    if attendance.comes is WhoComes.DEPUTY and not attendance.deputy_reading:
        return NextStep.READ_DEPUTY
    return NextStep.ADD_MAIL if attendance.mailbox() is None else None
