"""名簿で在籍を確かめる: a paper that lists the members of a day; where it lists all of them, absence counts too (domain.md §2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogdesk.acts.added import Added, added
from ogdesk.acts.sources import source_named
from ogdesk.acts.the_council import council_or_empty
from ogdesk.council.entity import Weight
from ogdesk.council.membership import MemberClass, Membership, Observation, ObservedMember
from ogdesk.council.standing import Status, answer_on
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class ListRecord:
    """A list as seen: `members` are memberships; a `complete` one of `member_class` (None = all) says that nobody else was one."""

    on: VagueDate
    source: str
    weight: Weight
    members: tuple[int, ...]
    member_class: MemberClass | None = None
    complete: bool = True


@dataclass(frozen=True)
class Candidate:
    """A membership that a list may name; `likely`: it may have been a member that day."""

    id: int
    name: str
    member_class: MemberClass
    likely: bool


def list_candidates(reading: Reading, day: date) -> tuple[Candidate, ...]:
    """All memberships in 名簿での順, by the names of that day."""
    observations, ended = reading.all(Observation), council_or_empty(reading).ended
    ordered = sorted(reading.all(Membership), key=lambda m: (m.position, m.id or 0))
    return tuple(
        Candidate(
            m.id or 0,
            m.organisation.name_on(day),
            m.member_class,
            answer_on(day, m, observations, ended).status is not Status.NOT,
        )
        for m in ordered
        if m.organisation is not None
    )


def record_list(file: CouncilFile, record: ListRecord) -> Added:
    """One observation with all its members. Raises BadValue without a day, a source or a member."""
    if record.on.earliest is None or record.on.latest is None:
        raise BadValue(say("名簿の時期が空です。令和2年11月6日のように入力してください。"))
    if not record.source.strip():
        raise BadValue(say("出典が空です。会員名簿（令和2年度）のように入力してください。"))
    if not record.members:
        raise BadValue(say("名簿にある会員が一つも選ばれていません。一覧で選んでください。"))
    with file.act("名簿による在籍の確認") as writing:
        lines = [
            ObservedMember(membership=writing.get(Membership, id_), position=place)
            for place, id_ in enumerate(record.members)
        ]
        observation = Observation(
            on=record.on,
            source=source_named(writing, record.source, record.weight),
            title=record.source.strip(),
            complete=record.complete,
            member_class=record.member_class if record.complete else None,
            members=lines,
        )
        writing.add(observation)
    return added(observation, writing)
