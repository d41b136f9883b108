"""同時発表: acts on the other bodies that announce a release at the same time (docs/notice.md §1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.ordering import bring_to
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import EntityField
from ogdesk.council.membership import MemberClass
from ogdesk.council.membership_status import MembershipStatus, members_on
from ogdesk.council.order import in_code_order
from ogdesk.council.organisation import Organisation
from ogdesk.council.release import JointIssuer, Notice
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class JointChoice:
    """A body that can make it known at the same time, and whether it does."""

    id: int
    name: str
    chosen: bool


def joint_choices(reading: Reading, notice_id: int, today: date) -> tuple[JointChoice, ...]:
    """Who may make it known at the same time: the 一般会員 of the release day but the issuer, and who is chosen already."""
    notice = reading.get(Notice, notice_id)
    chosen = [joint.organisation for joint in notice.joint_issuers if joint.organisation is not None]
    bodies = dict.fromkeys([*chosen, *_general_members(reading.whole(), notice.release_date or today)])
    ordered = in_code_order([body for body in bodies if body is not notice.issuer], lambda body: body)
    return tuple(JointChoice(body.id or 0, body.name, body in chosen) for body in ordered)


def _general_members(data: CouncilData, day: date) -> list[Organisation]:
    answers = members_on(day, data.memberships, data.observations, data.council.ended)
    certain = [a.membership for a in answers if a.status is MembershipStatus.CERTAIN]
    return [m.organisation for m in certain if m.organisation and m.member_class is MemberClass.GENERAL]


def set_joint_issuers(file: CouncilFile, notice_id: int, organisation_ids: Sequence[int]) -> Change:
    """同時発表: exactly these bodies, in this order."""
    with file.act("同時発表の団体の変更", place=EntityField("notice", notice_id, "joint_issuers")) as writing:
        bring_to(
            writing.get(Notice, notice_id).joint_issuers,
            organisation_ids,
            lambda joint: joint.organisation.id if joint.organisation is not None else None,
            lambda body_id: JointIssuer(organisation=writing.get(Organisation, body_id)),
        )
    return writing.change
