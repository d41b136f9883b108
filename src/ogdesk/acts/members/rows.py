"""Rows of the list of members and its chart.

Like `rows`, nothing here imports the database: the page can be built before the file is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ogdesk.acts.members.bar_edges import Edge, edges_of
from ogdesk.acts.members.bars import (
    Bar,
    BarMark,
    MarkKind,
    bare,
    bars_of,
    distinct,
    source_title,
    source_words,
    span_words,
)
from ogdesk.acts.members.board import status_of
from ogdesk.acts.members.observations import observations_of
from ogdesk.acts.settings.the_council import council_or_empty
from ogdesk.council.council import Council, Office
from ogdesk.council.entity import overlaps
from ogdesk.council.membership import MemberClass, Membership, Observation
from ogdesk.council.membership_status import MembershipSpan, MembershipStatus, answer_on, spans_of
from ogdesk.council.organisation import Alias, AliasKind, Organisation
from ogdesk.council.written_dates import said_time
from ogdesk.ground.sentence import say

if TYPE_CHECKING:
    from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class FormerName:
    """A name borne until the day before `until`, from `since` on at the latest."""

    name: str
    since: date | None
    until: date


@dataclass(frozen=True)
class MemberRow:
    """One line: `spans` are free of sources; `words` and `span_sources` say each of them aloud, `sources` all at once.

    `edges` are the ends of the bars that can be moved.
    """

    id: int
    organisation_id: int
    name: str
    code: str
    member_class: MemberClass
    spans: tuple[MembershipSpan, ...]
    bars: tuple[Bar, ...]
    marks: tuple[BarMark, ...]
    words: tuple[str, ...]
    span_sources: tuple[tuple[str, ...], ...]
    sources: tuple[str, ...]
    beside: tuple[str, ...]
    former: tuple[FormerName, ...] = ()
    edges: tuple[Edge, ...] = ()

    def status_on(self, day: date) -> MembershipStatus:
        """As `standing.answer_on`."""
        return status_of(self.spans, day)

    def name_on(self, day: date) -> str:
        """As `Organisation.name_on`."""
        for former in self.former:
            if (former.since is None or former.since <= day) and day < former.until:
                return former.name
        return self.name

    def chairs_on(self, day: date) -> bool:
        """Whether it certainly was 会長市 that day."""
        return any(
            mark.kind is MarkKind.CHAIR and overlaps(mark.first, _before(mark.last), day)
            for mark in self.marks
        )


def member_rows(reading: Reading, ids: Sequence[int]) -> tuple[MemberRow, ...]:
    """The rows of a page; what is gone is left out."""
    reading.prepare(Organisation, Alias)
    council, observations = council_or_empty(reading), observations_of(reading)
    found = [reading.find(Membership, id_) for id_ in ids]
    return tuple(
        _row(m, observations, council) for m in found if m is not None and m.organisation is not None
    )


def _row(membership: Membership, observations: list[Observation], council: Council) -> MemberRow:
    body = membership.organisation
    assert body is not None
    ended = council.ended
    spans = spans_of(membership, observations, ended)
    return MemberRow(
        id=membership.id or 0,
        organisation_id=body.id or 0,
        name=body.name,
        code=body.code or "",
        member_class=membership.member_class,
        spans=tuple(bare(span) for span in spans),
        bars=tuple(bar for span in spans for bar in bars_of(span)),
        marks=(*_chair_marks(body, council), *_rename_marks(body)),
        words=tuple(span_words(span) for span in spans),
        span_sources=tuple(distinct(source_title(s) for s in span.sources) for span in spans),
        sources=distinct(source_title(source) for span in spans for source in span.sources),
        beside=distinct(source_title(s) for s in answer_on(date.max, membership, observations, ended).beside),
        former=_former_names(body),
        edges=edges_of(membership, spans, observations),
    )


def _chair_marks(body: Organisation, council: Council) -> tuple[BarMark, ...]:
    terms = [t for t in council.offices if t.office is Office.CHAIR and t.organisation is body]
    return tuple(
        BarMark(
            MarkKind.CHAIR,
            t.start.latest,
            t.end.earliest,
            say("会長市　出典 {source}", source=source_words(t) or say("なし")),
        )
        for t in terms
        if t.start.latest is not None
    )


def _rename_marks(body: Organisation) -> tuple[BarMark, ...]:
    return tuple(
        BarMark(
            MarkKind.RENAMED,
            alias.end.earliest,
            None,
            say(
                "{end}　{name}から名称変更　出典 {source}",
                end=said_time(alias.end),
                name=alias.name,
                source=source_words(alias) or say("なし"),
            ),
        )
        for alias in body.aliases
        if alias.kind is AliasKind.FORMER and alias.end.earliest is not None
    )


def _former_names(body: Organisation) -> tuple[FormerName, ...]:
    return tuple(
        FormerName(alias.name, alias.start.latest, alias.end.earliest)
        for alias in body.aliases
        if alias.kind is AliasKind.FORMER and alias.end.earliest is not None
    )


def _before(day: date | None) -> date | None:
    return day - timedelta(days=1) if day is not None else None


def membership_of(reading: Reading, organisation_id: int) -> int | None:
    """The membership of an organisation, None when it is no member."""
    found = (m for m in reading.all(Membership) if m.organisation is not None)
    return next((m.id for m in found if m.organisation and m.organisation.id == organisation_id), None)
