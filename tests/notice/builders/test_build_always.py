"""What holds for any sound release: who is printed and how, and that the proofreader then keeps quiet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ogdesk.council.attendance import GONE, AttendanceState
from ogdesk.council.event import EventForm, LinkKind, Sitting, Venue
from ogdesk.council.findings import Level
from ogdesk.council.release import BlockKey
from ogdesk.council.times import TimeStyle
from ogdesk.notice.build import block_text, build_release
from ogdesk.notice.build.own_words import written_blocks
from ogdesk.notice.plain import render_text
from ogdesk.notice.proof import proofread

STATES = st.sampled_from(list(AttendanceState))
WORKDAYS = st.dates(date(1995, 1, 1), date(2060, 1, 1)).filter(lambda day: day.weekday() < 5)
reuse = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60
)


@reuse
@given(states=st.lists(STATES, min_size=3, max_size=3))
def test_every_open_head_is_printed_and_marked_until_confirmed(
    made: Any, states: list[AttendanceState]
) -> None:
    heads = dict(zip(("東港市長", "西港市長", "南港市長"), states, strict=True))
    for head, state in heads.items():
        made.attendance(head).state = state
    text = build_release(made.notice, made.data, today=date(2024, 10, 18)).block(BlockKey.PROGRAMME).text
    all_planned = "パネリスト（予定）" in text
    for head, state in heads.items():
        assert (head in text) == (state not in GONE)
        marked = all_planned or f"{head}（予定）" in text
        assert not (head in text and marked == (state is AttendanceState.CONFIRMED))


@reuse
@given(
    release=WORKDAYS,
    ahead=st.integers(1, 120),
    hours=st.tuples(st.integers(8, 15), st.integers(16, 21)),
    style=st.sampled_from(list(TimeStyle)),
    form=st.sampled_from([EventForm.VENUE, EventForm.ONLINE, EventForm.HYBRID]),
    numbers=st.tuples(st.none() | st.integers(1, 99999), st.none() | st.integers(0, 99999)),
    video=st.none() | st.integers(-30, 30),
)
def test_a_sound_release_raises_no_alarm(
    made: Any,
    release: date,
    ahead: int,
    hours: tuple[int, int],
    style: TimeStyle,
    form: EventForm,
    numbers: tuple[int | None, int | None],
    video: int | None,
) -> None:
    event, notice = made.event, made.notice
    day = release + timedelta(days=ahead)
    event.sittings = [Sitting(id=4, event=event, day=day, start=f"{hours[0]:02}:00", end=f"{hours[1]:02}:30")]
    event.form, event.form_text = form, ""
    event.venues = [Venue(id=1, event=event, name="港会館", room="4階　大広間", address="東港市1-2-3")]
    event.capacity, event.fee_yen = numbers
    event.application_until = day
    event.links = []
    made.link(LinkKind.LIVE, "https://live.example.jp/a")
    if video is not None:
        made.link(LinkKind.PR_VIDEO, "https://video.example.jp/b", since=release + timedelta(days=video))
    notice.release_date, notice.time_style = release, style.value
    for held in made.data.memberships:
        held.events.clear()
    made.data.council.offices.clear()
    built = build_release(notice, made.data, today=release)
    found = proofread(notice, made.data, built, today=release)
    # Nobody's membership is known in this council: that is told, and nothing else.
    assert {(f.level, f.code) for f in found} <= {(Level.WARNING, "uncertain-member")}
    assert render_text(built.document)
    for block in built.blocks:
        assert block_text(written_blocks(block.text, block.key)) == block.text
