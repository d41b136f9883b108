"""Recording what a speaker answered, by phone, letter or mail (invites.md §3: it counts the same)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.acts.values import NAME, Reading
from ogdesk.council.attendance import Attendance, AttendanceState, Channel, TimelineEntry, WhoComes
from ogdesk.council.entity import EntityField
from ogdesk.ground.errors import BadValue
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


@dataclass(frozen=True)
class Deputy:
    """代理: post, name and reading of who comes instead."""

    title: str
    name: str
    reading: str = ""


def record_answer(
    file: CouncilFile,
    attendance_id: int,
    state: AttendanceState,
    *,
    on: date,
    channel: Channel | None = None,
    by: str = "",
    note: str = "",
    deputy: Deputy | None = None,
) -> Change:
    """A step of the asking: state, day, channel, and the deputy if one comes. Raises BadValue for a deputy without post."""
    with file.act("回答の記録", place=EntityField("attendance", attendance_id, "state")) as writing:
        attendance = writing.get(Attendance, attendance_id)
        attendance.state = state
        _set_who_comes(attendance, deputy)
        attendance.timeline.append(
            TimelineEntry(on=on, state=state, channel=channel, by=by.strip(), note=note.strip())
        )
    return writing.change


def _set_who_comes(attendance: Attendance, deputy: Deputy | None) -> None:
    if deputy is None:
        attendance.comes = WhoComes.PRINCIPAL if attendance.comes is WhoComes.DEPUTY else attendance.comes
        return
    title = NAME.read(deputy.title, Reading("代理 › 職"))
    if not title:
        raise BadValue("代理のかたの職が空です。副市長のように入力してください。")
    attendance.comes = WhoComes.DEPUTY
    attendance.deputy_title = title
    attendance.deputy_name = NAME.read(deputy.name, Reading("代理 › 氏名"))
    attendance.deputy_reading = NAME.read(deputy.reading, Reading("代理 › ふりがな"))
