"""Memberships, their events and observations: each act is one transaction, one undo step."""

from __future__ import annotations

from ogdesk.acts.added import Added, added
from ogdesk.council.council import Council
from ogdesk.council.entity import EntityField, Source
from ogdesk.council.membership import (
    MemberClass,
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
    ObservedMember,
)
from ogdesk.council.organisation import Organisation
from ogdesk.council.standing import spans_of
from ogdesk.council.vague import VagueDate
from ogdesk.council.whole import CouncilData
from ogdesk.ground.errors import BadValue
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing

_EVENT_TITLES = {
    MembershipEventKind.FOUND: "設立の記録",
    MembershipEventKind.JOIN: "加入の記録",
    MembershipEventKind.LEAVE: "脱退の記録",
    MembershipEventKind.REJOIN: "再加入の記録",
}


def add_membership(file: CouncilFile, organisation_id: int, member_class: MemberClass) -> Added:
    """A membership of an organisation, nothing known of its time yet. Raises BadValue if it has one."""
    with file.act("会員の追加", place=EntityField("organisation", organisation_id)) as writing:
        organisation = writing.get(Organisation, organisation_id)
        present = writing.all(Membership)
        if any(membership.organisation is organisation for membership in present):
            raise BadValue(
                f"「{organisation.name}」はすでに会員の一覧にあります。在籍の記録に追加してください。"
            )
        membership = Membership(organisation=organisation, member_class=member_class, position=len(present))
        writing.add(membership)
    return added(membership, writing)


def record_membership_event(
    file: CouncilFile, membership_id: int, kind: MembershipEventKind, on: VagueDate, *, source: str = ""
) -> Added:
    """設立・加入・脱退・再加入 with its source. Raises BadValue when somebody would leave before joining."""
    place = EntityField("membership", membership_id, "events")
    with file.act(_EVENT_TITLES[kind], place=place) as writing:
        membership = writing.get(Membership, membership_id)
        event = MembershipEvent(kind=kind, on=on, source=source_named(writing, source))
        membership.events.append(event)
        _refuse_backward(membership, writing.whole())
    return added(event, writing)


def _refuse_backward(membership: Membership, data: CouncilData) -> None:
    name = membership.organisation.name if membership.organisation else ""
    for span in spans_of(membership, data.observations):
        if span.start_earliest and span.end_latest and span.end_latest <= span.start_earliest:
            raise BadValue(f"{name}の脱退が加入より前になります。日付を確かめてください。")


def record_observation(
    file: CouncilFile,
    membership_ids: list[int],
    on: VagueDate,
    *,
    source: str,
    complete: bool = False,
    member_class: MemberClass | None = None,
) -> Added:
    """在籍の確認: these were members on that day by that source; in a complete list absence counts too."""
    with file.act("在籍の確認の記録") as writing:
        observation = Observation(
            on=on,
            complete=complete,
            member_class=member_class,
            source=source_named(writing, source),
            title=source,
        )
        for position, membership_id in enumerate(membership_ids):
            line = ObservedMember(membership=writing.get(Membership, membership_id), position=position)
            observation.members.append(line)
        writing.add(observation)
    return added(observation, writing)


def accept_observation(file: CouncilFile, observation_id: int, accepted: bool) -> Change:
    """Let a secondary list move the edges of membership, or no longer."""
    with file.act("二次の出典の採否") as writing:
        writing.get(Observation, observation_id).accepted = accepted
    return writing.change


def source_named(writing: Writing, title: str) -> Source | None:
    """The source of that title, a new one where there is none; None for ''."""
    wanted = title.strip()
    if not wanted:
        return None
    found = next((source for source in writing.all(Source) if source.title == wanted), None)
    if found is None:
        found = Source(title=wanted)
        writing.add(found)
    return found


def rename_council(file: CouncilFile, name: str) -> Change:
    """Correct the latest name of the council."""
    with file.act("協議会の名称を変更") as writing:
        council = the_council(writing)
        names = council.names_in_order()
        if not name.strip() or not names:
            raise BadValue("協議会の名称が空です。名称を入力してください。")
        names[-1].name = name.strip()
    return writing.change


def the_council(reading: Reading) -> Council:
    """The one council of the file."""
    return reading.whole().council
