"""The checklist of a new council: four things its first symposium needs, computed from the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ogdesk.acts.today.events import last_day
from ogdesk.council.council_data import CouncilData
from ogdesk.council.event import Event, EventState
from ogdesk.ground.sentence import say


class First(StrEnum):
    """What is to be entered at first, in the order in which one needs the other; members and people are keys of pages."""

    MEMBERS = "members"
    OFFICES = "offices"
    PEOPLE = "people"
    SYMPOSIUM = "symposium"


@dataclass(frozen=True)
class FirstRow:
    """A line of the checklist: what to do, what it is good for, whether it is done."""

    id: int
    first: First
    words: str
    why: str
    done: bool
    council_id: int | None


_LINES = (
    (First.MEMBERS, say("会員を追加する"), say("団体と加入した日。別紙の会員一覧になります。")),
    (First.OFFICES, say("会長市と事務局を決める"), say("席の並びと、別紙の役員の欄に使います。")),
    (
        First.PEOPLE,
        say("登壇するかたを追加する"),
        say("人物や「市長」などの役職。ふりがなも印刷物に使います。"),
    ),
    (First.SYMPOSIUM, say("シンポジウムを追加する"), say("日時とプログラムから、報道発表ができます。")),
)


def first_rows(data: CouncilData, events: Sequence[Event], today: date) -> tuple[FirstRow, ...]:
    """The checklist; empty once all of it is done, once an event was held, and for a council that is over."""
    done = {
        First.MEMBERS: bool(data.memberships),
        First.OFFICES: bool(data.council.offices),
        First.PEOPLE: bool(data.people or data.posts),
        First.SYMPOSIUM: bool(events),
    }
    if all(done.values()) or data.council.is_dissolved or any(_was_held(event, today) for event in events):
        return ()
    return tuple(
        FirstRow(number, first, words, why, done[first], data.council.id)
        for number, (first, words, why) in enumerate(_LINES)
    )


def _was_held(event: Event, today: date) -> bool:
    last = last_day(event)
    return event.state is EventState.FINISHED or (last is not None and last < today)
