"""Recording what a speaker answered by phone, letter or mail (docs/calendar.md §3), and correcting earlier entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.addition import Added, added
from ogdesk.acts.values import NAME, ValueReading
from ogdesk.council.attendance import (
    ATTENDANCE_WORDS,
    Attendance,
    AttendanceState,
    Channel,
    TimelineEntry,
    WhoComes,
)
from ogdesk.council.entity import EntityField
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


@dataclass(frozen=True)
class Deputy:
    """代理: post, name and reading of who comes instead."""

    title: str
    name: str
    reading: str = ""


@dataclass(frozen=True)
class Step:
    """One step of the asking as it is entered: None or '' for what is not known."""

    on: date | None
    state: AttendanceState
    channel: Channel | None = None
    by: str = ""
    note: str = ""

    def put_into(self, entry: TimelineEntry) -> TimelineEntry:
        """The entry with these values."""
        entry.on, entry.state, entry.channel = self.on, self.state, self.channel
        entry.by, entry.note = self.by.strip(), self.note.strip()
        return entry


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
        attendance.timeline.append(Step(on, state, channel, by, note).put_into(TimelineEntry()))
    return writing.change


def change_states(
    file: CouncilFile, attendance_ids: Sequence[int], state: AttendanceState, step: Step | None = None
) -> Change:
    """状態を変える for several at once, one step of undo; `step` is noted in the asking of each of them."""
    title = f"{len(attendance_ids)}人の状態を「{ATTENDANCE_WORDS[state]}」に変更"
    with file.act(title, place=EntityField("attendance", attendance_ids[0], "state")) as writing:
        for attendance_id in attendance_ids:
            attendance = writing.get(Attendance, attendance_id)
            attendance.state = state
            if step is not None:
                attendance.timeline.append(step.put_into(TimelineEntry()))
    return writing.change


def add_step(file: CouncilFile, attendance_id: int, step: Step) -> Added:
    """Note something of the asking by hand; the state of now stays."""
    with file.act("やりとりの追加", place=_asking_of(attendance_id)) as writing:
        entry = step.put_into(TimelineEntry())
        writing.get(Attendance, attendance_id).timeline.append(entry)
    return added(entry, writing)


def change_step(file: CouncilFile, attendance_id: int, step_id: int, step: Step) -> Change:
    """Correct what was noted; the state of now stays. Raises NotFound."""
    with file.act("やりとりの訂正", place=_asking_of(attendance_id)) as writing:
        step.put_into(writing.get(TimelineEntry, step_id))
    return writing.change


def remove_step(file: CouncilFile, attendance_id: int, step_id: int) -> Change:
    """Take a note away; the state of now stays. Raises NotFound."""
    with file.act("やりとりの削除", place=_asking_of(attendance_id)) as writing:
        writing.delete(writing.get(TimelineEntry, step_id))
    return writing.change


def _asking_of(attendance_id: int) -> EntityField:
    return EntityField("attendance", attendance_id, "timeline")


def _set_who_comes(attendance: Attendance, deputy: Deputy | None) -> None:
    if deputy is None:
        attendance.comes = WhoComes.PRINCIPAL if attendance.comes is WhoComes.DEPUTY else attendance.comes
        return
    title = NAME.read(deputy.title, ValueReading(say("代理 › 職")))
    if not title:
        raise BadValue(say("代理のかたの職が空です。副市長のように入力してください。"))
    attendance.comes = WhoComes.DEPUTY
    attendance.deputy_title = title
    attendance.deputy_name = NAME.read(deputy.name, ValueReading(say("代理 › 氏名")))
    attendance.deputy_reading = NAME.read(deputy.reading, ValueReading(say("代理 › ふりがな")))
