"""Everything the page of one member shows: its fields, 別名, 在籍の記録, 連絡先. Frozen rows, free of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ogdesk.acts.bars import distinct, source_title, source_words
from ogdesk.acts.forms import stored_texts
from ogdesk.acts.member_board import start_is_unknown
from ogdesk.acts.the_council import council_or_empty
from ogdesk.acts.words import ALIAS_WORDS, MEMBERSHIP_EVENT_WORDS
from ogdesk.council.council import OFFICE_WORDS, Council
from ogdesk.council.entity import Sourced, Weight
from ogdesk.council.membership import Membership, MembershipEvent, MembershipEventKind, Observation
from ogdesk.council.organisation import Contact, Organisation
from ogdesk.council.standing import Span, Status, answer_on, spans_of
from ogdesk.council.vague import VagueDate
from ogdesk.ground.sentence import say
from ogdesk.store.reading import Reading

STATUS_WORDS = {Status.CERTAIN: say("在籍"), Status.UNCERTAIN: say("不明"), Status.NOT: say("非会員")}


class RecordKind(StrEnum):
    """What a line of 在籍の記録 is; only the first two can be changed here."""

    EVENT = "event"
    OBSERVATION = "observation"
    OFFICE = "office"
    RENAMED = "renamed"
    DISSOLVED = "dissolved"


@dataclass(frozen=True)
class RecordRow:
    """A line of 在籍の記録. `beside`: a secondary source that moves no edge unless it is `accepted`."""

    kind: RecordKind
    id: int
    words: str
    on: VagueDate
    source: str
    note: str = ""
    event_kind: MembershipEventKind | None = None
    secondary: bool = False
    accepted: bool = False
    inferred: bool = False

    @property
    def beside(self) -> bool:
        """Whether it only stands beside the answer."""
        return self.secondary and not self.accepted


@dataclass(frozen=True)
class AliasRow:
    """Another name."""

    id: int
    name: str
    kind_words: str


@dataclass(frozen=True)
class ContactRow:
    """A contact; `texts` as its fields show them."""

    id: int
    texts: Mapping[str, str]


@dataclass(frozen=True)
class MemberAnswer:
    """The answer for the 基準日, with the sources it stands on and those beside it."""

    status: Status
    words: str
    sources: tuple[str, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True)
class MemberDetail:
    """One member."""

    id: int
    organisation_id: int
    name: str
    start_unknown: bool
    answer: MemberAnswer
    membership: Mapping[str, str]
    organisation: Mapping[str, str]
    is_municipality: bool
    aliases: tuple[AliasRow, ...]
    records: tuple[RecordRow, ...]
    contacts: tuple[ContactRow, ...]


def member_detail(reading: Reading, membership_id: int, day: date) -> MemberDetail:
    """Read one member. Raises NotFound."""
    membership = reading.get(Membership, membership_id)
    body = membership.organisation
    if body is None or body.id is None:
        raise ValueError("a membership without organisation")
    observations, council = reading.all(Observation), council_or_empty(reading)
    ended = council.ended
    answer = answer_on(day, membership, observations, ended)
    return MemberDetail(
        id=membership_id,
        organisation_id=body.id,
        name=body.name,
        start_unknown=start_is_unknown(spans_of(membership, observations, ended)),
        answer=MemberAnswer(
            answer.status,
            STATUS_WORDS[answer.status],
            distinct(source_title(s) for s in answer.sources),
            distinct(source_title(s) for s in answer.beside),
        ),
        membership=stored_texts(reading, "membership", membership_id),
        organisation=stored_texts(reading, "organisation", body.id),
        is_municipality=body.is_municipality,
        aliases=tuple(AliasRow(a.id or 0, a.name, ALIAS_WORDS[a.kind]) for a in body.aliases),
        records=records_of(membership, observations, council),
        contacts=contact_rows(reading, body.contacts),
    )


def contact_rows(reading: Reading, contacts: list[Contact]) -> tuple[ContactRow, ...]:
    """The contacts of an organisation or a person, as forms show them."""
    return tuple(ContactRow(c.id or 0, stored_texts(reading, "contact", c.id or 0)) for c in contacts)


def records_of(
    membership: Membership, observations: list[Observation], council: Council
) -> tuple[RecordRow, ...]:
    """All that is known of a membership, oldest first."""
    body = membership.organisation
    found = [_event_row(event) for event in membership.events]
    found += [_observation_row(o) for o in observations if o.names(membership)]
    ended = council.ended
    spans = spans_of(membership, observations, ended)
    found += _office_rows(body, council) + _name_rows(council, spans)
    ended = council.ended
    if ended is not None:
        found.append(_dissolved_row(council, ended))
    return tuple(sorted(found, key=_record_order))


def _record_order(row: RecordRow) -> tuple[object, ...]:
    key = row.on.sort_key_as_end if row.kind is RecordKind.DISSOLVED else row.on.sort_key_as_start
    return (*key, row.words)


def _event_row(event: MembershipEvent) -> RecordRow:
    return RecordRow(
        RecordKind.EVENT,
        event.id or 0,
        MEMBERSHIP_EVENT_WORDS[event.kind],
        event.on,
        source_words(event),
        event.source_note,
        event_kind=event.kind,
        secondary=_is_secondary(event),
        accepted=event.accepted,
        inferred=event.inferred,
    )


def _observation_row(observation: Observation) -> RecordRow:
    words = say("在籍の確認（全員の一覧）") if observation.complete else say("在籍の確認")
    return RecordRow(
        RecordKind.OBSERVATION,
        observation.id or 0,
        words,
        observation.on,
        source_words(observation) or observation.title,
        observation.source_note,
        secondary=_is_secondary(observation),
        accepted=observation.accepted,
        inferred=observation.inferred,
    )


def _office_rows(body: Organisation | None, council: Council) -> list[RecordRow]:
    return [
        RecordRow(
            RecordKind.OFFICE,
            term.id or 0,
            OFFICE_WORDS[term.office],
            _known_or_bounds(term.start),
            source_words(term),
            term.source_note,
            secondary=_is_secondary(term),
            inferred=term.inferred,
        )
        for term in council.offices
        if term.organisation is body
    ]


def _name_rows(council: Council, spans: Sequence[Span]) -> list[RecordRow]:
    """The council's changes of name while this one was or may have been a member."""
    return [
        RecordRow(
            RecordKind.RENAMED,
            name.id or 0,
            say("協議会の名称変更「{name}」", name=name.name),
            name.start,
            source_words(name),
        )
        for name in council.names_in_order()[1:]
        if any(span.may_hold(name.start.earliest, name.start.latest) for span in spans)
    ]


def _dissolved_row(council: Council, ended: VagueDate) -> RecordRow:
    source = source_words(council)
    return RecordRow(
        RecordKind.DISSOLVED, council.id or 0, say("協議会の解散"), ended, source, council.source_note
    )


def _known_or_bounds(start: VagueDate) -> VagueDate:
    """An office known only to hold on a day is dated by that day."""
    if start.is_known or start.latest is None:
        return start
    return VagueDate.on(start.latest)


def _is_secondary(thing: Sourced) -> bool:
    return thing.source is not None and thing.source.weight is Weight.SECONDARY
