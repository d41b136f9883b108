"""Times as typed, as printed in three styles, and counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.times import (
    TimeStyle,
    add_minutes,
    duration_text,
    minutes_between,
    parse_duration,
    parse_time,
    time_range,
    time_text,
)
from ogdesk.ground.errors import BadValue

TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))


@pytest.mark.parametrize(
    ("typed", "hhmm"),
    [
        ("1500", "15:00"),
        ("15:00", "15:00"),
        ("１５時", "15:00"),
        ("午後3時", "15:00"),
        ("午後３時半", "15:30"),
        ("15時30分", "15:30"),
        ("15：30", "15:30"),
        ("午後6時30分", "18:30"),
        ("午後3:30", "15:30"),
        ("pm3:30", "15:30"),
        ("正午", "12:00"),
        ("午前0時", "00:00"),
        ("午後0時15分", "12:15"),
        ("900", "09:00"),
        ("9:05", "09:05"),
        ("9", "09:00"),
        ("23:59", "23:59"),
        (" 15 : 00 ", "15:00"),
    ],
)
def test_times_as_typed(typed: str, hhmm: str) -> None:
    assert parse_time(typed) == hhmm


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("24:00", "「24:00」という時刻はありません。0:00から23:59までの時刻を書いてください。"),
        ("1560", "「1560」という時刻はありません。0:00から23:59までの時刻を書いてください。"),
        (
            "午後15時",
            "「午後15時」という時刻はありません。午前・午後をつけるときは、0時から11時で書いてください。",
        ),
        (
            "午後13時",
            "「午後13時」という時刻はありません。午前・午後をつけるときは、0時から11時で書いてください。",
        ),
        (
            "午後12時30分",
            "「午後12時30分」は昼にも夜中にも読めます。正午、午後0時または午前0時の形で書いてください。",
        ),
        ("夕方", "「夕方」は時刻として読めません。15:00または午後3時のように書いてください。"),
        ("", "「」は時刻として読めません。15:00または午後3時のように書いてください。"),
        ("15:0", "「15:0」は時刻として読めません。15:00または午後3時のように書いてください。"),
    ],
)
def test_times_that_are_none(typed: str, sentence: str) -> None:
    with pytest.raises(BadValue) as caught:
        parse_time(typed)
    assert caught.value.sentence == sentence


@given(TIMES, st.sampled_from(TimeStyle))
def test_every_time_reads_back_in_every_style(hhmm: str, style: TimeStyle) -> None:
    assert parse_time(time_text(hhmm, style)) == hhmm


@pytest.mark.parametrize(
    ("start", "end", "colon", "kanji", "gozen_gogo"),
    [
        ("15:00", "16:30", "15：00～16：30", "15時00分～16時30分", "午後3時～4時30分"),
        ("15:00", "17:00", "15：00～17：00", "15時00分～17時00分", "午後3時～5時"),
        ("18:30", "21:20", "18：30～21：20", "18時30分～21時20分", "午後6時30分～9時20分"),
        ("09:05", "11:30", "9：05～11：30", "9時05分～11時30分", "午前9時5分～11時30分"),
        ("10:00", "12:00", "10：00～12：00", "10時00分～12時00分", "午前10時～正午"),
        ("12:00", "13:00", "12：00～13：00", "12時00分～13時00分", "正午～午後1時"),
        ("11:30", "13:15", "11：30～13：15", "11時30分～13時15分", "午前11時30分～午後1時15分"),
        ("12:30", "13:00", "12：30～13：00", "12時30分～13時00分", "午後0時30分～1時"),
        ("15:00", None, "15：00～", "15時00分～", "午後3時～"),
        (None, "16:30", "～16：30", "～16時30分", "～午後4時30分"),
        (None, None, "時間未定", "時間未定", "時間未定"),
    ],
)
def test_ranges_in_three_styles(
    start: str | None, end: str | None, colon: str, kanji: str, gozen_gogo: str
) -> None:
    assert time_range(start, end, TimeStyle.COLON) == colon
    assert time_range(start, end, TimeStyle.KANJI24) == kanji
    assert time_range(start, end, TimeStyle.GOZEN_GOGO) == gozen_gogo


def test_an_end_on_the_next_day_says_so() -> None:
    assert time_range("22:00", "01:00", TimeStyle.COLON, ends_next_day=True) == "22：00～翌日1：00"
    assert time_range("22:00", "01:00", TimeStyle.GOZEN_GOGO, ends_next_day=True) == "午後10時～翌日午前1時"
    assert (
        time_range("22:00", "22:30", TimeStyle.GOZEN_GOGO, ends_next_day=True) == "午後10時～翌日午後10時30分"
    )


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("90", 90),
        ("９０分", 90),
        ("90分間", 90),
        ("1時間30分", 90),
        ("１時間３０分", 90),
        ("1:30", 90),
        ("1時間半", 90),
        ("2時間", 120),
        ("0", 0),
        ("24時間", 1440),
    ],
)
def test_durations_as_typed(typed: str, minutes: int) -> None:
    assert parse_duration(typed) == minutes


@pytest.mark.parametrize("typed", ["", "長め", "1:75", "-5", "1時"])
def test_what_is_no_duration(typed: str) -> None:
    with pytest.raises(BadValue, match="長さとして読めません。90分または1時間30分のように"):
        parse_duration(typed)


def test_more_than_a_day_is_refused() -> None:
    with pytest.raises(BadValue, match="「1500」は24時間をこえています"):
        parse_duration("1500")


@given(st.integers(0, 1440))
def test_every_duration_reads_back(minutes: int) -> None:
    assert parse_duration(duration_text(minutes)) == minutes


def test_durations_in_words() -> None:
    assert [duration_text(minutes) for minutes in (0, 45, 60, 90)] == ["0分", "45分", "1時間", "1時間30分"]


@given(TIMES, st.integers(-5000, 5000))
def test_adding_and_counting_agree(start: str, minutes: int) -> None:
    end, days = add_minutes(start, minutes)
    assert minutes_between(start, end) + days * 1440 == minutes


def test_counting_over_midnight() -> None:
    assert add_minutes("23:30", 45) == ("00:15", 1)
    assert add_minutes("00:10", -20) == ("23:50", -1)
    assert minutes_between("22:00", "01:00", ends_next_day=True) == 180
    assert minutes_between("16:30", "15:00") == -90


@pytest.mark.parametrize("stored", ["9:00", "24:00", "15:60", "", "１５:00"])
def test_a_stored_time_must_be_hhmm(stored: str) -> None:
    with pytest.raises(ValueError, match="not HH:MM"):
        add_minutes(stored, 0)
