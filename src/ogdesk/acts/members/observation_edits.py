"""Acts on 在籍の確認: a source of a day that names one member or lists many; in a complete list absence counts too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.addition import Added, added
from ogdesk.acts.members.bars import source_words
from ogdesk.acts.members.observations import observations_of
from ogdesk.acts.settings.the_council import council_or_empty
from ogdesk.acts.sources import source_named
from ogdesk.council.entity import EntityField, Weight
from ogdesk.council.membership import MemberClass, Membership, Observation, ObservedMember
from ogdesk.council.membership_status import MembershipStatus, answer_on
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing


@dataclass(frozen=True)
class ObservationRecord:
    """One member seen in a paper; `id` None for a new record."""

    on: VagueDate
    source: str
    weight: Weight = Weight.PRIMARY
    id: int | None = None


@dataclass(frozen=True)
class ListRecord:
    """A list as seen: `members` are memberships; a `complete` one of `member_class` (None = all) says that nobody else was one.

    `id` None for a new list.
    """

    on: VagueDate
    source: str
    weight: Weight
    members: tuple[int, ...]
    member_class: MemberClass | None = None
    complete: bool = True
    id: int | None = None


@dataclass(frozen=True)
class Candidate:
    """A membership that a list may name; `likely`: it may have been a member that day."""

    id: int
    name: str
    member_class: MemberClass
    likely: bool


def list_candidates(reading: Reading, day: date) -> tuple[Candidate, ...]:
    """All memberships in 名簿での順, by the names of that day."""
    observations, ended = observations_of(reading), council_or_empty(reading).ended
    ordered = sorted(reading.all(Membership), key=lambda m: (m.position, m.id or 0))
    return tuple(
        Candidate(
            m.id or 0,
            m.organisation.name_on(day),
            m.member_class,
            answer_on(day, m, observations, ended).status is not MembershipStatus.NOT,
        )
        for m in ordered
        if m.organisation is not None
    )


def stored_list(reading: Reading, observation_id: int) -> ListRecord:
    """A list as it is recorded. Raises NotFound."""
    seen = reading.get(Observation, observation_id)
    return ListRecord(
        on=seen.on,
        source=source_words(seen) or seen.title,
        weight=seen.source.weight if seen.source is not None else Weight.PRIMARY,
        members=tuple(line.membership.id or 0 for line in seen.members if line.membership is not None),
        member_class=seen.member_class,
        complete=seen.complete,
        id=observation_id,
    )


def save_sighting(file: CouncilFile, membership_id: int, record: ObservationRecord) -> Added:
    """Record that this one was a member that day by that source, or correct such a record. Raises BadValue without a day or
    a source."""
    _refuse_timeless(record.on, say("在籍を確かめた時期が空です。令和2年11月6日のように入力してください。"))
    _refuse_sourceless(record.source)
    title = "在籍の確認の記録" if record.id is None else "在籍の確認の記録を変更"
    with file.act(title, place=EntityField("membership", membership_id, "events")) as writing:
        seen = Observation() if record.id is None else writing.get(Observation, record.id)
        _date(writing, seen, record.on, record.source, record.weight)
        if record.id is None:
            seen.members = [ObservedMember(membership=writing.get(Membership, membership_id))]
            writing.add(seen)
    return added(seen, writing)


def save_list(file: CouncilFile, record: ListRecord, *, looked_at: int | None = None) -> Added:
    """Record or correct one observation with all its members; `looked_at`: the membership whose records show it.

    Raises BadValue without a day, a source or a member.
    """
    _refuse_timeless(record.on, say("名簿の時期が空です。令和2年11月6日のように入力してください。"))
    _refuse_sourceless(record.source)
    if not record.members:
        raise BadValue(say("名簿にある会員が一つも選ばれていません。一覧で選んでください。"))
    place = EntityField("membership", looked_at, "events") if looked_at is not None else None
    title = "名簿による在籍の確認" if record.id is None else "名簿による在籍の確認を変更"
    with file.act(title, place=place) as writing:
        seen = Observation() if record.id is None else writing.get(Observation, record.id)
        _date(writing, seen, record.on, record.source, record.weight)
        seen.complete = record.complete
        seen.member_class = record.member_class if record.complete else None
        _put_members(writing, seen, record.members)
        if record.id is None:
            writing.add(seen)
    return added(seen, writing)


def accept_sighting(file: CouncilFile, observation_id: int, accepted: bool) -> Change:
    """Let a secondary list move the edges of all its members, or no longer."""
    title = "二次の出典を採用" if accepted else "二次の出典の採用をやめる"
    with file.act(title, place=EntityField("observation", observation_id, "accepted")) as writing:
        writing.get(Observation, observation_id).accepted = accepted
    return writing.change


def drop_sighting(file: CouncilFile, membership_id: int, observation_id: int) -> Change:
    """Take one member out of an observed list; the list goes with its last member."""
    place = EntityField("membership", membership_id, "events")
    with file.act("在籍の確認の削除", place=place) as writing:
        seen = writing.get(Observation, observation_id)
        lines = lines_of(seen, membership_id)
        if len(lines) == len(seen.members):
            writing.delete(seen)
        else:
            for line in lines:
                seen.members.remove(line)
    return writing.change


def lines_of(seen: Observation, membership_id: int) -> list[ObservedMember]:
    """The lines of a list that name a member."""
    return [
        line for line in seen.members if line.membership is not None and line.membership.id == membership_id
    ]


def _refuse_timeless(on: VagueDate, sentence: str) -> None:
    if on.earliest is None or on.latest is None:
        raise BadValue(sentence)


def _refuse_sourceless(source: str) -> None:
    if not source.strip():
        raise BadValue(say("出典が空です。会員名簿（令和2年度）のように入力してください。"))


def _date(writing: Writing, seen: Observation, on: VagueDate, source: str, weight: Weight) -> None:
    """When and where it was seen. A list that had a title of its own keeps it."""
    words = source.strip()
    if seen.title in ("", source_words(seen)):
        seen.title = words
    if words != source_words(seen):
        seen.source = source_named(writing, words, weight)
    seen.on = on


def _put_members(writing: Writing, seen: Observation, wanted: Sequence[int]) -> None:
    """Exactly these, but for those in the ごみ箱, who can't be seen; who stays keeps line and place."""
    visible = {membership.id for membership in writing.all(Membership)}
    kept = {line.membership.id for line in seen.members if line.membership is not None}
    for line in list(seen.members):
        if line.membership is not None and line.membership.id in visible - set(wanted):
            seen.members.remove(line)
    after = max((line.position for line in seen.members), default=-1) + 1
    new = [id_ for id_ in wanted if id_ not in kept]
    for place, id_ in enumerate(new, start=after):
        seen.members.append(ObservedMember(membership=writing.get(Membership, id_), position=place))
