"""Acts on members: adding, recording events, removing. Each is one transaction, one undo step."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.acts import rows as plain_rows
from ogdesk.acts.addition import Added, added
from ogdesk.acts.members.observation_edits import lines_of
from ogdesk.acts.ordering import moved_to, number
from ogdesk.acts.sources import source_named
from ogdesk.acts.values import CODE, NAME, ValueReading
from ogdesk.acts.words import MEMBERSHIP_EVENT_WORDS
from ogdesk.council.entity import EntityField, Weight
from ogdesk.council.membership import (
    MemberClass,
    Membership,
    MembershipEvent,
    MembershipEventKind,
    Observation,
)
from ogdesk.council.membership_rules import leaves_before_joining
from ogdesk.council.organisation import Alias, AliasKind, Organisation, OrganisationKind
from ogdesk.council.rules import refuse_impossible
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.writing import Writing


@dataclass(frozen=True)
class NewMember:
    """What 会員を追加 asks for: an organisation of the file by `organisation_id`, or a new one."""

    member_class: MemberClass
    organisation_id: int | None = None
    name: str = ""
    kind: OrganisationKind = OrganisationKind.CITY
    code: str = ""


@dataclass(frozen=True)
class OrganisationHit:
    """A proposal while the name of a new member is typed; `membership_id` where it is a member already."""

    id: int
    name: str
    code: str
    membership_id: int | None


@dataclass(frozen=True)
class EventRecord:
    """What is recorded of a membership: `id` None for a new record."""

    kind: MembershipEventKind
    on: VagueDate
    source: str = ""
    id: int | None = None
    weight: Weight = Weight.PRIMARY


def add_member(file: CouncilFile, wish: NewMember) -> Added:
    """A membership, with a new organisation where needed. Raises BadValue for a second membership or an empty name."""
    with file.act("会員の追加") as writing:
        body = _organisation(writing, wish)
        present = writing.all(Membership)
        if any(membership.organisation is body for membership in present):
            raise BadValue(
                say("「{name}」はすでに会員の一覧にあります。在籍の記録に追加してください。", name=body.name)
            )
        membership = Membership(organisation=body, member_class=wish.member_class, position=len(present))
        writing.add(membership)
    return added(membership, writing)


def organisations_found(file: CouncilFile, typed: str, *, limit: int = 8) -> tuple[OrganisationHit, ...]:
    """The first organisations that hold what was typed, with their memberships. Runs on the file's thread."""
    if not typed.strip():
        return ()
    with plain_rows.reading(file.path) as connection:
        ids = plain_rows.organisation_ids(connection, search=typed)[:limit]
    with file.reading() as reading:
        member_of = {m.organisation.id: m.id for m in reading.all(Membership) if m.organisation is not None}
        found = [reading.find(Organisation, id_) for id_ in ids]
        return tuple(
            OrganisationHit(body.id or 0, body.name, body.code or "", member_of.get(body.id))
            for body in found
            if body is not None
        )


def save_event(file: CouncilFile, membership_id: int, record: EventRecord) -> Added:
    """Record or correct 設立・加入・脱退・再加入. Raises BadValue when somebody would leave before joining."""
    words = MEMBERSHIP_EVENT_WORDS[record.kind]
    place = EntityField("membership", membership_id, "events")
    with file.act(f"{words}の記録" if record.id is None else f"{words}の記録を変更", place=place) as writing:
        membership = writing.get(Membership, membership_id)
        event = MembershipEvent() if record.id is None else writing.get(MembershipEvent, record.id)
        event.kind, event.on = record.kind, record.on
        event.source = source_named(writing, record.source, record.weight)
        if record.id is None:
            membership.events.append(event)
        refuse_backward(membership)
    return added(event, writing)


def accept_event(file: CouncilFile, event_id: int, accepted: bool) -> Change:
    """Let a record of a secondary source move the edges, or no longer."""
    title = "二次の出典を採用" if accepted else "二次の出典の採用をやめる"
    with file.act(title, place=EntityField("membership_event", event_id, "accepted")) as writing:
        writing.get(MembershipEvent, event_id).accepted = accepted
    return writing.change


def place_member(file: CouncilFile, membership_id: int, before: int | None, *, first: bool = False) -> Change:
    """名簿での順: put it before another one, None = at the end, `first` = before all; all are numbered anew."""
    place = EntityField("membership", membership_id, "position")
    with file.act("名簿での順を変更", place=place) as writing:
        moved = writing.get(Membership, membership_id)
        others = sorted((m for m in writing.all(Membership) if m is not moved), key=_list_order)
        at = 0 if first else next((n for n, m in enumerate(others) if m.id == before), len(others))
        number(moved_to(others, moved, at))
    return writing.change


def remove_membership(file: CouncilFile, membership_id: int) -> Change:
    """Take a membership away, with its lines in observed lists; undo brings all of it back."""
    with file.act("会員の削除", place=EntityField("membership", membership_id)) as writing:
        membership = writing.get(Membership, membership_id)
        for observation in writing.all(Observation):
            for line in lines_of(observation, membership_id):
                observation.members.remove(line)
        writing.flush()
        writing.delete(membership)
    return writing.change


def add_alias(file: CouncilFile, organisation_id: int, name: str, kind: AliasKind) -> Added:
    """Another name of an organisation. Raises BadValue for an empty one or one it has already."""
    place = EntityField("organisation", organisation_id, "aliases")
    words = NAME.read(name, ValueReading(say("団体 › 別名")))
    if not words:
        raise BadValue(say("別名が空です。別名を入力してください。"))
    with file.act("別名の追加", place=place) as writing:
        body = writing.get(Organisation, organisation_id)
        if words == body.name or any(alias.name == words for alias in body.aliases):
            raise BadValue(say("「{words}」はすでにあります。ほかの名前を入力してください。", words=words))
        alias = Alias(name=words, kind=kind)
        body.aliases.append(alias)
    return added(alias, writing)


def refuse_backward(membership: Membership) -> None:
    """Nobody leaves before the first joining. Raises BadValue."""
    if leaves_before_joining(membership):
        name = membership.organisation.name if membership.organisation else ""
        raise BadValue(say("{name}の脱退が加入より前になります。日付を確かめてください。", name=name))


def _list_order(membership: Membership) -> tuple[int, int]:
    return membership.position, membership.id or 0


def _organisation(writing: Writing, wish: NewMember) -> Organisation:
    if wish.organisation_id is not None:
        return writing.get(Organisation, wish.organisation_id)
    body = Organisation(
        name=NAME.read(wish.name, ValueReading(say("団体 › 名称"))),
        kind=wish.kind,
        code=CODE.read(wish.code, ValueReading(say("団体 › 団体コード"))),
    )
    refuse_impossible(body)
    writing.add(body)
    return body
