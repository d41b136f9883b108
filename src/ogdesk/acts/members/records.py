"""Rows of 在籍の記録: events and observations of a membership, with their sources. Frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ogdesk.acts.members.bars import source_words
from ogdesk.acts.words import MEMBERSHIP_EVENT_WORDS
from ogdesk.council.council import OFFICE_WORDS, Council, Office, OfficeTerm
from ogdesk.council.entity import Sourced, Weight
from ogdesk.council.membership import Membership, MembershipEvent, MembershipEventKind, Observation
from ogdesk.council.membership_status import MembershipSpan, spans_of
from ogdesk.council.organisation import AliasKind, Organisation
from ogdesk.council.vague import VagueDate
from ogdesk.council.written_dates import said_short_time
from ogdesk.ground.sentence import say


class RecordKind(StrEnum):
    """What a line of 在籍の記録 is; the first four can be changed here, the last two belong to the council."""

    EVENT = "event"
    OBSERVATION = "observation"
    OFFICE = "office"
    RENAMED = "renamed"
    COUNCIL_NAME = "council_name"
    DISSOLVED = "dissolved"


@dataclass(frozen=True)
class RecordRow:
    """A line of 在籍の記録, told at `on`. `beside`: a secondary source that moves no edge unless it is `accepted`.

    `start` and `end` are the stored dates of an office (`on` may be a bound of `start`). `listed` is how many stand in the list of an
    observation, `whole` whether it lists all members of a day.
    """

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
    office: Office | None = None
    start: VagueDate | None = None
    end: VagueDate | None = None
    listed: int = 0
    whole: bool = False

    @property
    def is_list(self) -> bool:
        """Whether others stand in it too, or are missing in it: it is a list that is corrected as a whole."""
        return self.whole or self.listed > 1

    @property
    def beside(self) -> bool:
        """Whether it only stands beside the answer."""
        return self.secondary and not self.accepted


def records_of(
    membership: Membership, observations: list[Observation], council: Council
) -> tuple[RecordRow, ...]:
    """All that is known of a membership, oldest first."""
    body = membership.organisation
    found = [_event_row(event) for event in membership.events]
    found += [_observation_row(o) for o in observations if o.names(membership)]
    ended = council.ended
    spans = spans_of(membership, observations, ended)
    found += _office_rows(body, council) + _rename_rows(body) + _name_rows(council, spans)
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
        listed=len(observation.members),
        whole=observation.complete,
    )


def _office_rows(body: Organisation | None, council: Council) -> list[RecordRow]:
    return [
        RecordRow(
            RecordKind.OFFICE,
            term.id or 0,
            _office_words(term),
            _known_or_bounds(term.start),
            source_words(term),
            term.source_note,
            secondary=_is_secondary(term),
            inferred=term.inferred,
            office=term.office,
            start=term.start,
            end=term.end,
        )
        for term in council.offices
        if term.organisation is body
    ]


def _office_words(term: OfficeTerm) -> str:
    if not term.end.is_known:
        return OFFICE_WORDS[term.office]
    return say("{office}（{end}まで）", office=OFFICE_WORDS[term.office], end=said_short_time(term.end))


def _rename_rows(body: Organisation | None) -> list[RecordRow]:
    """The own changes of name: a 旧名称 ends with each."""
    former = [a for a in body.aliases if a.kind is AliasKind.FORMER] if body is not None else []
    return [
        RecordRow(
            RecordKind.RENAMED,
            alias.id or 0,
            say("「{name}」から名称変更", name=alias.name),
            alias.end,
            source_words(alias),
            alias.source_note,
            secondary=_is_secondary(alias),
            inferred=alias.inferred,
        )
        for alias in former
    ]


def _name_rows(council: Council, spans: Sequence[MembershipSpan]) -> list[RecordRow]:
    """The council's changes of name while this one was or may have been a member."""
    return [
        RecordRow(
            RecordKind.COUNCIL_NAME,
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
