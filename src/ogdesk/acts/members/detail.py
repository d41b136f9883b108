"""Rows of the panel of one member: its fields, 別名, 在籍の記録, 連絡先. Frozen, free of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ogdesk.acts.forms import stored_texts
from ogdesk.acts.members.bars import distinct, source_title
from ogdesk.acts.members.board import start_is_unknown
from ogdesk.acts.members.checks import MemberRemark, member_remarks
from ogdesk.acts.members.observations import observations_of
from ogdesk.acts.members.records import RecordRow, records_of
from ogdesk.acts.settings.the_council import council_or_empty
from ogdesk.acts.variant_rows import ToldOf, VariantRow, variant_rows
from ogdesk.acts.words import ALIAS_WORDS
from ogdesk.council.entity import Source, Weight
from ogdesk.council.membership import Membership
from ogdesk.council.membership_status import MembershipStatus, answer_on, spans_of
from ogdesk.council.organisation import Alias, Contact, Organisation
from ogdesk.ground.sentence import say
from ogdesk.store.reading import Reading

STATUS_WORDS = {
    MembershipStatus.CERTAIN: say("在籍"),
    MembershipStatus.UNCERTAIN: say("不明"),
    MembershipStatus.NOT: say("非会員"),
}


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
class SourceRow:
    """A paper that can be chosen as 出典."""

    title: str
    weight: Weight


@dataclass(frozen=True)
class MemberAnswer:
    """The answer for the 基準日, with the sources it stands on and those beside it."""

    status: MembershipStatus
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
    remarks: tuple[MemberRemark, ...]
    variants: tuple[VariantRow, ...]
    sources: tuple[SourceRow, ...]


def member_detail(reading: Reading, membership_id: int, day: date) -> MemberDetail:
    """Read one member. Raises NotFound."""
    membership = reading.get(Membership, membership_id)
    body = membership.organisation
    if body is None or body.id is None:
        raise ValueError("a membership without organisation")
    reading.prepare(Organisation, Alias)
    observations, council = observations_of(reading), council_or_empty(reading)
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
        remarks=member_remarks(membership, reading.all(Organisation), council),
        variants=variant_rows(reading, [ToldOf(body), ToldOf(membership)]),
        sources=source_rows(reading),
    )


def source_rows(reading: Reading) -> tuple[SourceRow, ...]:
    """The papers of the file."""
    return tuple(SourceRow(source_title(s), s.weight) for s in reading.all(Source) if source_title(s))


def contact_rows(reading: Reading, contacts: list[Contact]) -> tuple[ContactRow, ...]:
    """The contacts of an organisation or a person, as forms show them."""
    return tuple(ContactRow(c.id or 0, stored_texts(reading, "contact", c.id or 0)) for c in contacts)
