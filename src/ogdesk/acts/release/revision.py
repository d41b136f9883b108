"""次の版: the act that begins the next version of a confirmed release."""

from __future__ import annotations

from datetime import date

from ogdesk.acts.addition import Added, added
from ogdesk.acts.release.export import notice_of
from ogdesk.acts.release.issued_copies import next_number
from ogdesk.acts.release.text import MARKS, REVISED, without_mark
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event, EventState
from ogdesk.council.release import JointIssuer, Notice, NoticeBlock, SdgTarget
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.store.file import CouncilFile

_BLOCK_FIELDS = ("key", "heading", "position", "text", "based_on", "shown")
_KEPT = (
    "issuer",
    "division",
    "section",
    "in_charge",
    "tel",
    "extension",
    "mail",
    "addressee",
    "title",
    "embargo",
    "press_reception",
    "press_area",
    "press_interview",
    "press_entry",
    "press_phone",
    "with_outline",
    "time_style",
    "ruby_style",
)
"""What a version takes over: never day, number, states or the day of the decision."""


def new_version(file: CouncilFile, notice_id: int, here: Surroundings) -> Added:
    """次の版: a draft with the words of a confirmed notice, marked as 変更のお知らせ; its day and number are to be set.

    For an event that is still to come the frozen titles are given up, so that the draft prints those of today; of a past
    event nothing is un-frozen: 役職 are those of the day it was held. Raises WorldError unless the notice is the latest
    one of its event and confirmed.
    """
    with file.act("報道発表の次の版を作る", place=EntityField("notice", notice_id)) as writing:
        before = writing.get(Notice, notice_id)
        event = before.event
        if event is None or notice_of(event) is not before or not before.is_final:
            raise WorldError(
                say(
                    "確定した最新の版からだけ、次の版を作れます。いまの版を確定してから、もう一度お試しください。"
                )
            )
        notice = _copied(before, _mark(event, before.tagline), here)
        notice.version = next_number(writing, event)
        event.notices.append(notice)
        if not _is_past(event, here.today):
            for item in event.items:
                for appearance in item.appearances:
                    appearance.thaw()
    return added(notice, writing)


def _copied(before: Notice, tagline: str, here: Surroundings) -> Notice:
    notice = Notice(
        kind=before.kind,
        tagline=tagline,
        drafted_on=here.today,
        **{name: getattr(before, name) for name in _KEPT},
    )
    notice.blocks += [
        NoticeBlock(**{name: getattr(b, name) for name in _BLOCK_FIELDS}) for b in before.blocks
    ]
    notice.joint_issuers += [
        JointIssuer(position=j.position, organisation=j.organisation) for j in before.joint_issuers
    ]
    notice.sdg_targets += [
        SdgTarget(position=t.position, goal=t.goal, target=t.target, text=t.text) for t in before.sdg_targets
    ]
    return notice


def _mark(event: Event, tagline: str) -> str:
    return MARKS.get(event.state, REVISED) + without_mark(tagline)


def _is_past(event: Event, today: date) -> bool:
    days = [sitting.day for sitting in event.sittings if sitting.day is not None]
    return event.state is EventState.FINISHED or (bool(days) and max(days) < today)
