"""Times of day and durations: what people type, and the three styles they are printed in (docs/notice.md §1).

A time is local text 'HH:MM' (00:00 to 23:59); an unknown one is None. Durations are whole minutes.
"""

import re
from enum import StrEnum

from ogdesk.council.text import plain, quoted
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say

DAY = 24 * 60
"""Minutes of a day."""

NOON = 12 * 60
UNKNOWN_TIME = "時間未定"
"""Printed for a sitting whose times are not settled."""

_CLOCK = re.compile(
    r"(?P<half_day>午前|午後|AM|PM)?(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2}))?", re.IGNORECASE
)
_KANJI = re.compile(
    r"(?P<half_day>午前|午後|AM|PM)?(?P<hour>[0-9]{1,2})時(?:(?P<minute>[0-9]{1,2})分?|(?P<half>半))?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?P<hour>[0-9]{1,2})(?P<minute>[0-9]{2})")
_HOURS = re.compile(r"(?P<hours>[0-9]{1,2})時間(?:(?P<minutes>[0-9]{1,3})分?|(?P<half>半))?")
_HOURS_COLON = re.compile(r"(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9])")
_MINUTES = re.compile(r"(?P<minutes>[0-9]{1,4})分?間?")
_HHMM = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


class TimeStyle(StrEnum):
    """How a document prints times: 15：00～16：30, 15時00分～17時00分, or 午後6時30分～9時20分."""

    COLON = "colon"
    KANJI24 = "kanji24"
    GOZEN_GOGO = "gozen_gogo"


def parse_time(text: str) -> str:
    """A time of day as 'HH:MM' from 1500, 15:00, １５時, 15時30分, 午後3時, 午後3時半, 正午. Raises BadValue.

    午前12時 and 午後12時 are refused: papers use them for noon and for midnight.
    """
    typed = plain(text).replace("：", ":")
    if typed == "正午":
        return "12:00"
    match = _CLOCK.fullmatch(typed) or _KANJI.fullmatch(typed) or _DIGITS.fullmatch(typed)
    if match is None:
        raise BadValue(
            say("{text}は時刻として読めません。15:00または午後3時のように書いてください。", text=quoted(text))
        )
    groups = match.groupdict()
    hour, minute = int(groups["hour"]), 30 if groups.get("half") else int(groups.get("minute") or 0)
    return _clock_time(quoted(text), groups.get("half_day"), hour, minute)


def parse_duration(text: str) -> int:
    """A duration in minutes from 90, 90分, 1時間30分, 1時間半, 1:30. Raises BadValue, also beyond 24 hours."""
    typed = plain(text)
    match = _HOURS.fullmatch(typed) or _HOURS_COLON.fullmatch(typed) or _MINUTES.fullmatch(typed)
    if match is None:
        raise BadValue(
            say(
                "{text}は長さとして読めません。90分または1時間30分のように書いてください。", text=quoted(text)
            )
        )
    groups = match.groupdict()
    minutes = 60 * int(groups.get("hours") or 0) + (30 if groups.get("half") else int(groups["minutes"] or 0))
    if minutes > DAY:
        raise BadValue(
            say(
                "{text}は24時間をこえています。90分または1時間30分のように書いてください。", text=quoted(text)
            )
        )
    return minutes


def duration_text(minutes: int) -> str:
    """A duration in words: '45分', '1時間', '1時間30分'; `parse_duration` reads it back."""
    hours, rest = divmod(minutes, 60)
    return (f"{hours}時間" if hours else "") + (f"{rest}分" if rest or not hours else "")


def time_text(hhmm: str, style: TimeStyle) -> str:
    """One time of day in a style: '15：00', '15時00分', '午後3時' ('正午' for 12:00)."""
    minutes = minutes_of(hhmm)
    return (
        _half_day(minutes) + _within_half_day(minutes)
        if style is TimeStyle.GOZEN_GOGO
        else _digits(minutes, style)
    )


def time_range(start: str | None, end: str | None, style: TimeStyle, *, ends_next_day: bool = False) -> str:
    """'15：00～16：30' in a style; '15：00～' without end, '～16：30' without start, '時間未定' without both.

    In GOZEN_GOGO the second 午前/午後 is printed only when it changes. An end on the next day is marked 翌日. Full hours there stand
    without 00分, and 半 is never used (docs/notice.md §1).
    """
    if start is None and end is None:
        return UNKNOWN_TIME
    first = "" if start is None else time_text(start, style)
    if end is None:
        return f"{first}～"
    if style is TimeStyle.GOZEN_GOGO and start is not None and not ends_next_day:
        last = _second_time(minutes_of(start), minutes_of(end))
    else:
        last = ("翌日" if ends_next_day else "") + time_text(end, style)
    return f"{first}～{last}"


def add_minutes(hhmm: str, minutes: int) -> tuple[str, int]:
    """The time of day after (or, negative, before) some minutes, and by how many days it went over midnight."""
    days, rest = divmod(minutes_of(hhmm) + minutes, DAY)
    return f"{rest // 60:02}:{rest % 60:02}", days


def minutes_between(start: str, end: str, *, ends_next_day: bool = False) -> int:
    """Minutes from start to end; negative when the end is before the start on the same day."""
    return minutes_of(end) - minutes_of(start) + (DAY if ends_next_day else 0)


def minutes_of(hhmm: str) -> int:
    """Minutes since midnight of a stored time. Raises ValueError unless it is 'HH:MM' (a fault of ours, not of the user)."""
    match = _HHMM.fullmatch(hhmm)
    if match is None:
        raise ValueError(f"not HH:MM: {hhmm!r}")
    return 60 * int(match.group(1)) + int(match.group(2))


def _clock_time(typed: str, half_day: str | None, hour: int, minute: int) -> str:
    if half_day is not None and hour == 12:
        raise BadValue(
            say(
                "{typed}は昼にも夜中にも読めます。正午、午後0時または午前0時の形で書いてください。",
                typed=typed,
            )
        )
    if half_day is not None and hour > 12:
        raise BadValue(
            say(
                "{typed}という時刻はありません。午前・午後をつけるときは、0時から11時で書いてください。",
                typed=typed,
            )
        )
    if hour > 23 or minute > 59:
        raise BadValue(
            say("{typed}という時刻はありません。0:00から23:59までの時刻を書いてください。", typed=typed)
        )
    afternoon = half_day is not None and half_day.upper() in ("午後", "PM")
    return f"{hour + (12 if afternoon else 0):02}:{minute:02}"


def _digits(minutes: int, style: TimeStyle) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{hour}：{minute:02}" if style is TimeStyle.COLON else f"{hour}時{minute:02}分"


def _half_day(minutes: int) -> str:
    if minutes == NOON:
        return "正午"
    return "午前" if minutes < NOON else "午後"


def _within_half_day(minutes: int) -> str:
    if minutes == NOON:
        return ""
    hour, minute = divmod(minutes % NOON, 60)
    return f"{hour}時" + (f"{minute}分" if minute else "")


def _second_time(start: int, end: int) -> str:
    repeated = _half_day(start) == _half_day(end) != "正午"
    return ("" if repeated else _half_day(end)) + _within_half_day(end)
