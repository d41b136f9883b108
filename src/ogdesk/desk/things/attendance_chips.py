"""Tint and icon of the states of an attendance, wherever one is shown as a chip."""

from __future__ import annotations

from ogdesk.council.attendance import AttendanceState
from ogdesk.desk.kit.controls.chips import ChipKind

ATTENDANCE_CHIPS: dict[AttendanceState, tuple[ChipKind, str]] = {
    AttendanceState.CANDIDATE: ("mute", "user-round"),
    AttendanceState.ASKED: ("warn", "clock"),
    AttendanceState.TENTATIVE: ("info", "check"),
    AttendanceState.CONFIRMED: ("ok", "check"),
    AttendanceState.DECLINED: ("err", "x"),
    AttendanceState.ABSENT: ("err", "x"),
    AttendanceState.WITHDRAWN: ("mute", "x"),
}
