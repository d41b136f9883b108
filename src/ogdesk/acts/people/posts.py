"""Rows of the list of 役職: posts with their holders over time. Frozen, free of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ogdesk.acts import rows as plain_rows
from ogdesk.acts.forms import texts_of
from ogdesk.acts.links import Named, member_bodies, named_body
from ogdesk.acts.members.bars import Bar, bars_of, span_between, span_words
from ogdesk.acts.members.detail import SourceRow, source_rows
from ogdesk.council.entity import Source
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.membership_status import MembershipSpan, MembershipStatus
from ogdesk.council.order import in_code_order
from ogdesk.council.organisation import Organisation, Person, Post, Tenure
from ogdesk.ground.sentence import listed, say
from ogdesk.store import search as finder

if TYPE_CHECKING:
    from ogdesk.store.file import CouncilFile
    from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class HolderRow:
    """A 在任: texts as its fields show them, and its picture."""

    id: int
    person_id: int | None
    name: str
    texts: Mapping[str, str]
    span: MembershipSpan
    bars: tuple[Bar, ...]
    words: str
    term_ends: date | None
    note: str


@dataclass(frozen=True)
class PostRow:
    """A post with its holders, oldest first; `body` its organisation, where that is or was a member."""

    id: int
    name: str
    organisation: str
    body: Named | None
    is_head: bool
    elected: bool
    texts: Mapping[str, str]
    holders: tuple[HolderRow, ...]

    def holder_on(self, day: date) -> tuple[str, bool]:
        """(name, whether it is certain); '' where nobody may hold the post that day."""
        for wanted in (MembershipStatus.CERTAIN, MembershipStatus.UNCERTAIN):
            for holder in reversed(self.holders):
                if holder.span.status_on(day) is wanted:
                    return holder.name, wanted is MembershipStatus.CERTAIN
        return "", False

    def term_ends_on(self, day: date) -> date | None:
        """The 任期満了日 of the holder of that day."""
        for holder in reversed(self.holders):
            if holder.span.status_on(day) is not MembershipStatus.NOT and holder.term_ends is not None:
                return holder.term_ends
        return None


@dataclass(frozen=True)
class PostDetail:
    """One post, and the papers that can be chosen as 出典."""

    post: PostRow
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True)
class PostsFound:
    """The posts of the list in code order, and the days their picture spans."""

    ids: tuple[int, ...]
    first: date
    last: date


def posts_found(file: CouncilFile, search: str, today: date) -> PostsFound:
    """The posts that hold `search`. Runs on the file's thread."""
    with file.reading() as reading:
        reading.prepare(Organisation, Post, Tenure)
        posts = in_code_order(reading.all(Post), lambda post: post.organisation)
        ids = [post.id or 0 for post in posts]
        first, last = _days(posts, today)
    if finder.is_searchable(search):
        with plain_rows.reading(file.path) as connection:
            hits = {hit.id for hit in finder.search(connection, search, entity="post", limit=len(ids) or 1)}
        ids = [id_ for id_ in ids if id_ in hits]
    return PostsFound(tuple(ids), first, last)


def post_rows(reading: Reading, ids: Sequence[int]) -> tuple[PostRow, ...]:
    """The rows of a page; what is gone is left out."""
    members = member_bodies(reading)
    reading.prepare(Post, Tenure, Person, Source)
    found = [reading.find(Post, id_) for id_ in ids]
    return tuple(_row(post, members) for post in found if post is not None)


def post_detail(reading: Reading, post_id: int) -> PostDetail:
    """One of them. Raises NotFound."""
    return PostDetail(_row(reading.get(Post, post_id), member_bodies(reading)), source_rows(reading))


def _days(posts: Sequence[Post], today: date) -> tuple[date, date]:
    known = [
        day
        for post in posts
        for tenure in post.tenures
        for day in (tenure.start.earliest or tenure.start.latest, tenure.term_ends)
        if day is not None
    ]
    first = min([*known, today])
    return FiscalYear(FiscalYear.of(first).year - 1).first_day, FiscalYear.of(max([*known, today])).last_day


def _row(post: Post, members: frozenset[int | None]) -> PostRow:
    ordered = sorted(post.tenures, key=lambda t: t.start.sort_key_as_start)
    return PostRow(
        id=post.id or 0,
        name=post.printed,
        organisation=post.organisation.name if post.organisation is not None else "",
        body=named_body(post.organisation, members),
        is_head=post.is_head,
        elected=post.elected,
        texts={"name": post.name, "title": post.title, "reading": post.reading},
        holders=tuple(_holder(tenure) for tenure in ordered),
    )


def _holder(tenure: Tenure) -> HolderRow:
    span = span_between(tenure.start, tenure.end)
    name = tenure.person.name if tenure.person is not None else say("（氏名不明）")
    return HolderRow(
        id=tenure.id or 0,
        person_id=tenure.person.id if tenure.person is not None else None,
        name=name,
        texts=texts_of("tenure", tenure),
        span=span,
        bars=bars_of(span),
        words=listed("　", name, span_words(span)),
        term_ends=tenure.term_ends,
        note=tenure.source_note,
    )
