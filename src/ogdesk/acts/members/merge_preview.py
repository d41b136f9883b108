"""The preview of 統合: both sides, what moves, what becomes one, what is left to look at. Frozen rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ogdesk.acts.members.bars import span_words
from ogdesk.acts.members.merge import (
    TEXTS,
    events_of,
    pointing_at,
    same_event,
    same_term,
    terms_of,
    twin_memberships,
    twin_posts,
)
from ogdesk.acts.members.observations import observations_of
from ogdesk.acts.settings.the_council import council_or_empty
from ogdesk.acts.words import MEMBER_CLASS_WORDS, ORGANISATION_WORDS
from ogdesk.council.council import OFFICE_WORDS
from ogdesk.council.entity import Entity
from ogdesk.council.event import Organiser
from ogdesk.council.membership import STARTS, Membership
from ogdesk.council.membership_status import spans_of
from ogdesk.council.organisation import Alias, Contact, Department, Organisation, Post
from ogdesk.ground.sentence import listed, say
from ogdesk.store.names import NOUNS
from ogdesk.store.reading import Reading

TEXT_WORDS = {
    "reading": say("ふりがな"),
    "code": say("団体コード"),
    "address": say("住所"),
    "url": say("ウェブサイト"),
}


@dataclass(frozen=True)
class MergeSide:
    """One of the two: its fields as (word, text), empty ones left out."""

    id: int
    name: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class MergePreview:
    """`moves` are (noun, count) of what changes hands; `joined` and `warnings` are sentences."""

    kept: MergeSide
    gone: MergeSide
    moves: tuple[tuple[str, int], ...]
    joined: tuple[str, ...]
    warnings: tuple[str, ...]


def merge_preview(reading: Reading, kept_id: int, gone_id: int) -> MergePreview:
    """Read both. Raises NotFound."""
    kept, gone = reading.get(Organisation, kept_id), reading.get(Organisation, gone_id)
    return MergePreview(
        kept=_side(reading, kept),
        gone=_side(reading, gone),
        moves=_moves(reading, gone),
        joined=tuple(_joined(reading, kept, gone)),
        warnings=tuple(_warnings(reading, kept, gone)),
    )


def _side(reading: Reading, body: Organisation) -> MergeSide:
    lines: list[tuple[str, str]] = [(say("種類"), ORGANISATION_WORDS[body.kind])]
    lines += [(TEXT_WORDS[name], getattr(body, name) or "") for name in TEXTS]
    for membership in reading.all(Membership):
        if membership.organisation is body:
            lines.append((say("会員"), _membership_words(reading, membership)))
    return MergeSide(body.id or 0, body.name, tuple((word, text) for word, text in lines if text))


def _membership_words(reading: Reading, membership: Membership) -> str:
    spans = spans_of(membership, observations_of(reading), council_or_empty(reading).ended)
    words = MEMBER_CLASS_WORDS[membership.member_class]
    return listed("、", words, *(span_words(span) for span in spans))


def _moves(reading: Reading, gone: Organisation) -> tuple[tuple[str, int], ...]:
    moved: Counter[type[Entity]] = Counter(type(other) for other, _ in pointing_at(reading, gone))
    moved += Counter(
        {Alias: len(gone.aliases), Department: len(gone.departments), Contact: len(gone.contacts)}
    )
    return tuple((NOUNS[cls], count) for cls, count in moved.items() if count)


def _joined(reading: Reading, kept: Organisation, gone: Organisation) -> Iterator[str]:
    if gone.name != kept.name:
        yield say("「{name}」は別名として残ります。", name=gone.name)
    for mine, theirs in twin_memberships(reading, kept, gone):
        twins = sum(any(same_event(m, t) for m in mine.events) for t in theirs.events)
        yield (
            say("二つの在籍は一つになります。同じ記録{n}件はまとめます。", n=twins)
            if twins
            else say("二つの在籍は一つになります。")
        )
    for post, other in twin_posts(reading, kept, gone):
        yield say("役職「{other}」は「{post}」と一つになります。", other=other.printed, post=post.printed)
    own, others = terms_of(reading, kept, gone)
    for term in others:
        if any(same_term(mine, term) for mine in own):
            yield say("役員「{office}」の同じ任期は一つになります。", office=OFFICE_WORDS[term.office])
    for name in TEXTS:
        mine, theirs = getattr(kept, name), getattr(gone, name)
        if mine and theirs and mine != theirs:
            yield say(
                "{word}は「{mine}」のままです。「{theirs}」は異なる記載として残します。",
                word=TEXT_WORDS[name],
                mine=mine,
                theirs=theirs,
            )


def _warnings(reading: Reading, kept: Organisation, gone: Organisation) -> Iterator[str]:
    for mine, theirs in twin_memberships(reading, kept, gone):
        starts = [
            e for e in theirs.events if e.kind in STARTS and not any(same_event(m, e) for m in mine.events)
        ]
        if starts and any(e.kind in STARTS for e in mine.events):
            yield say("加入の記録が二つ以上になります。統合のあとで在籍の記録を確かめてください。")
        if mine.member_class is not theirs.member_class:
            yield say("区分は「{kept}」のままです。", kept=MEMBER_CLASS_WORDS[mine.member_class])
    merged = {id(other) for _, other in twin_posts(reading, kept, gone)}
    mine_titles = {post.title: post for post in reading.all(Post) if post.organisation is kept}
    for post in reading.all(Post):
        twin = mine_titles.get(post.title)
        if (
            post.organisation is gone
            and twin is not None
            and id(post) not in merged
            and events_of(reading, post)
        ):
            yield say(
                "役職「{post}」は二つのままです。同じシンポジウムに両方が登場しています。", post=post.printed
            )
    hosted = [o for o in reading.all(Organiser) if o.organisation in (kept, gone)]
    if any(
        a.organisation is kept and b.organisation is gone and a.event is b.event and a.kind is b.kind
        for a in hosted
        for b in hosted
    ):
        yield say("主催などに同じ団体が二つ並びます。統合のあとで片方を消してください。")
