"""Times that follow from durations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.programme import ItemKind, ProgramItem
from ogdesk.council.timetable import clock_of, timetable


def item(position: int, minutes: int | None, start: str | None = None, room: str = "") -> ProgramItem:
    return ProgramItem(position=position, minutes=minutes, start=start, room=room, kind=ItemKind.OTHER)


def times(
    items: list[ProgramItem], start: str | None = "15:00", end: str | None = "16:30"
) -> list[tuple[int | None, int | None]]:
    return [(t.start, t.end) for t in timetable(items, start, end).items]


def test_items_follow_one_another_and_the_sum_meets_the_end() -> None:
    plan = timetable([item(0, 5), item(1, 30), item(2, 55)], "15:00", "16:30")
    assert [clock_of(t.start) for t in plan.items if t.start is not None] == ["15:00", "15:05", "15:35"]
    assert plan.overrun == 0


def test_a_fixed_start_shows_the_gap_or_overlap_before_it() -> None:
    plan = timetable([item(0, 20), item(1, 10, "15:30"), item(2, 10, "15:35")], "15:00", "16:00")
    assert [t.gap for t in plan.items] == [0, 10, -5]


def test_an_unknown_duration_leaves_what_follows_unknown() -> None:
    assert times([item(0, None), item(1, 10), item(2, 5, "16:00")]) == [(900, None), (None, None), (960, 965)]


def test_parallel_rooms_run_their_own_clocks_and_the_plenary_waits_for_all() -> None:
    plan = [item(0, 10), item(1, 30, room="A"), item(2, 20, room="B"), item(3, 15, room="B"), item(4, 5)]
    assert times(plan) == [(900, 910), (910, 940), (910, 930), (930, 945), (945, 950)]


def test_an_overrun_is_told_in_minutes_and_over_midnight() -> None:
    assert timetable([item(0, 100)], "15:00", "16:30").overrun == 10
    assert timetable([item(0, 100)], "23:30", "01:00", ends_next_day=True).overrun == 10
    assert timetable([item(0, None)], "15:00", "16:30").overrun is None


@given(st.lists(st.integers(0, 90), min_size=1, max_size=12))
def test_no_time_is_lost_between_items(minutes: list[int]) -> None:
    plan = timetable([item(i, m) for i, m in enumerate(minutes)], "09:00", None)
    for before, after in zip(plan.items, plan.items[1:], strict=False):
        assert before.end == after.start
    assert plan.items[-1].end == 540 + sum(minutes)
