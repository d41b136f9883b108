"""Checks of an event without a notice: times, timetable, double bookings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ogdesk.council.attendance import Attendance, AttendanceState
from ogdesk.council.entity import join
from ogdesk.council.event import Event, EventKind, EventState, Sitting
from ogdesk.council.findings import Level
from ogdesk.council.organisation import Post
from ogdesk.council.programme import Role
from ogdesk.notice.proof import check_event

TODAY = date(2024, 10, 18)


def codes(made: Any) -> list[str]:
    return [finding.code for finding in check_event(made.event, made.data, TODAY)]


def other_event(made: Any, start: str | None, end: str | None, day: date = date(2024, 11, 7)) -> Event:
    event = Event(id=50, kind=EventKind.ASSEMBLY, title="総会")
    join(event.sittings, Sitting(id=51, event=event, day=day, start=start, end=end))
    join(event.attendances, Attendance(id=52, event=event, post=made.posts["東港市"]))
    join(made.data.events, event)
    return event


def test_a_sound_event_has_no_finding(made: Any) -> None:
    assert codes(made) == []


def test_an_end_before_the_start(made: Any) -> None:
    made.event.sittings[0].end = "13:00"
    (finding,) = check_event(made.event, made.data, TODAY)
    assert (finding.level, finding.code, finding.place.key) == (
        Level.ERROR,
        "end-before-start",
        "sitting:4.end",
    )
    made.event.sittings[0].ends_next_day = True
    assert codes(made) == []


def test_the_timetable_overruns(made: Any) -> None:
    made.keynote.minutes, made.panel.minutes = 60, 70
    (finding,) = check_event(made.event, made.data, TODAY)
    assert finding.sentence.startswith("プログラムの合計が開催時間を10分こえています。")
    made.panel.minutes = 60
    assert codes(made) == []


def test_a_fixed_item_that_begins_too_early(made: Any) -> None:
    made.keynote.minutes, made.panel.minutes, made.panel.start = 30, 60, "14:20"
    (finding,) = check_event(made.event, made.data, TODAY)
    assert (finding.code, finding.place.key) == ("items-overlap", "item:12.start")
    assert "10分重なって" in finding.sentence


@pytest.mark.parametrize(
    ("start", "end", "booked"),
    [
        ("14:00", "16:00", True),
        ("15:30", "17:00", True),
        ("14:00", None, True),
        (None, None, True),
        ("16:00", "17:00", False),
        ("10:00", "14:00", False),
    ],
)
def test_double_bookings(made: Any, start: str | None, end: str | None, booked: bool) -> None:
    other_event(made, start, end)
    assert codes(made) == (["double-booking"] if booked else [])


def test_no_double_booking_on_another_day_or_after_a_refusal(made: Any) -> None:
    other = other_event(made, "14:00", "16:00", day=date(2024, 11, 8))
    assert codes(made) == []
    other.sittings[0].day = date(2024, 11, 7)
    other.attendances[0].state = AttendanceState.DECLINED
    assert codes(made) == []
    other.attendances[0].state = AttendanceState.CONFIRMED
    other.state = EventState.CANCELLED
    assert codes(made) == []


def test_sittings_that_overlap(made: Any) -> None:
    join(
        made.event.sittings,
        Sitting(id=9, event=made.event, day=date(2024, 11, 7), start="15:00", end="17:00"),
    )
    assert codes(made) == ["sittings-overlap"]


def test_free_texts_and_seats_are_read_too(made: Any) -> None:
    made.event.purpose = "令和6年11月7日（水）に開きます。"
    made.seat(made.panel, made.posts["東港市"], Role.PANELIST)
    assert codes(made) == ["weekday", "twice"]


def test_nobody_sits_in_two_rooms_at_once(made: Any) -> None:
    made.keynote.minutes, made.keynote.room = 30, "甲室"
    made.panel.minutes, made.panel.room = 60, "乙室"
    assert codes(made) == []
    made.seat(made.panel, made.speaker, Role.PANELIST)
    (finding,) = check_event(made.event, made.data, TODAY)
    assert finding.code == "two-rooms"
    assert "「基調講演」と「パネルディスカッション」" in finding.sentence


def test_no_my_number_in_a_note(made: Any) -> None:
    asked = made.attendance("東港市長")
    asked.note = "番号 123456789018"
    (finding,) = check_event(made.event, made.data, TODAY)
    assert (finding.code, finding.where) == ("my-number", "依頼と回答 › 東港市長 › メモ")
    assert "1234" not in finding.sentence


def test_two_posts_of_one_city(made: Any) -> None:
    deputy = Post(id=190, organisation=made.cities["東港市"], title="副市長", name="東港市副市長")
    made.seat(made.panel, deputy, Role.PANELIST)
    (finding,) = check_event(made.event, made.data, TODAY)
    assert finding.sentence == (
        "「パネルディスカッション」に東港市が2回あります（東港市長、東港市副市長）。確かめてください。"
    )
    made.attendance("東港市長").state = AttendanceState.DECLINED
    assert codes(made) == []
