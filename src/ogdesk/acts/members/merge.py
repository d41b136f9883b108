"""統合: two entries of one organisation become one, and nothing that pointed at either is lost.

What belongs to or points at the one that goes is the kept one's afterwards; what both have once (the same post, the same record)
becomes one. A value that gives way is kept as 異なる記載, a name as 別名. The entry is deleted at last, which the store refuses
while anything still points at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from ogdesk.acts.words import ORGANISATION_WORDS
from ogdesk.council.attendance import Attendance
from ogdesk.council.council import OfficeTerm
from ogdesk.council.entity import Entity, EntityField, Sourced, Variant
from ogdesk.council.membership import Membership, MembershipEvent
from ogdesk.council.organisation import Alias, AliasKind, Organisation, Post, Tenure
from ogdesk.council.programme import Appearance
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading
from ogdesk.store.relations import CHILDREN, REFERENCES
from ogdesk.store.writing import Writing

E = TypeVar("E", bound=Entity)
S = TypeVar("S", bound=Sourced)
TEXTS = ("reading", "code", "address", "url")
"""Fields of an organisation of which only one value can stay."""


def merge_organisations(file: CouncilFile, kept_id: int, gone_id: int) -> Change:
    """`gone` goes into `kept`, one step of undo. Raises BadValue for one and the same."""
    if kept_id == gone_id:
        raise BadValue(say("同じ団体どうしは統合できません。もう一つの団体を選んでください。"))
    with file.reading() as reading:
        kept_name, gone_name = (reading.get(Organisation, id_).name for id_ in (kept_id, gone_id))
    place = EntityField("organisation", kept_id, "name")
    with file.act(f"{gone_name}を{kept_name}に統合", place=place) as writing:
        kept, gone = writing.get(Organisation, kept_id), writing.get(Organisation, gone_id)
        _keep_names(kept, gone)
        _keep_values(writing, kept, gone)
        for mine, theirs in twin_memberships(writing, kept, gone):
            _merge_memberships(writing, mine, theirs)
        for post, other in twin_posts(writing, kept, gone):
            _merge_posts(writing, post, other)
        join_twins(writing, *terms_of(writing, kept, gone), same_term)
        absorb(writing, kept, gone)
    return writing.change


# ---- what is once in both


def twin_memberships(
    reading: Reading, kept: Organisation, gone: Organisation
) -> list[tuple[Membership, Membership]]:
    """The membership of each, where both are members."""
    listed = reading.all(Membership, trashed=True)
    mine = [m for m in listed if m.organisation is kept]
    return [(mine[0], m) for m in listed if mine and m.organisation is gone]


def twin_posts(reading: Reading, kept: Organisation, gone: Organisation) -> list[tuple[Post, Post]]:
    """The posts that are one: of one title, and never side by side in one event."""
    listed = reading.all(Post, trashed=True)
    mine = [post for post in listed if post.organisation is kept]
    found: list[tuple[Post, Post]] = []
    for other in (post for post in listed if post.organisation is gone):
        twin = next((post for post in mine if _same_post(post, other)), None)
        if twin is not None and not events_of(reading, twin) & events_of(reading, other):
            found.append((twin, other))
    return found


def events_of(reading: Reading, post: Post) -> set[int]:
    """The events in which a post is asked or appears, by id."""
    asked = [a.event for a in reading.all(Attendance, trashed=True) if a.post is post]
    seated = [
        a.item.event
        for a in reading.all(Appearance, trashed=True)
        if a.post is post and a.item is not None and a.item.event is not None
    ]
    return {event.id or 0 for event in [*asked, *seated] if event is not None}


def terms_of(
    reading: Reading, kept: Organisation, gone: Organisation
) -> tuple[list[OfficeTerm], list[OfficeTerm]]:
    """The terms as 役員 of each."""
    terms = reading.all(OfficeTerm, trashed=True)
    return [t for t in terms if t.organisation is kept], [t for t in terms if t.organisation is gone]


def same_term(mine: OfficeTerm, theirs: OfficeTerm) -> bool:
    """One office over the same time."""
    return mine.office is theirs.office and same_span(mine, theirs)


def same_event(mine: MembershipEvent, theirs: MembershipEvent) -> bool:
    """One record told twice."""
    return mine.kind is theirs.kind and same_date(mine.on, theirs.on)


def same_span(mine: OfficeTerm | Tenure, theirs: OfficeTerm | Tenure) -> bool:
    """Over the same time."""
    return same_date(mine.start, theirs.start) and same_date(mine.end, theirs.end)


def same_date(mine: VagueDate, theirs: VagueDate) -> bool:
    """The same time, however it was printed."""
    return (mine.earliest, mine.latest, mine.precision) == (theirs.earliest, theirs.latest, theirs.precision)


def _same_post(mine: Post, theirs: Post) -> bool:
    return mine.title == theirs.title if mine.title or theirs.title else mine.printed == theirs.printed


def _same_tenure(mine: Tenure, theirs: Tenure) -> bool:
    return mine.person is theirs.person and same_span(mine, theirs)


# ---- making them one


def _keep_names(kept: Organisation, gone: Organisation) -> None:
    """The name that goes is a 別名 of the one that stays; what both are called is said once."""
    for alias in list(gone.aliases):
        plain = not (alias.start.is_known or alias.end.is_known or alias.source)
        if plain and (alias.name == kept.name or any(a.name == alias.name for a in kept.aliases)):
            gone.aliases.remove(alias)
    if gone.name != kept.name and all(alias.name != gone.name for alias in [*kept.aliases, *gone.aliases]):
        kept.aliases.append(Alias(name=gone.name, reading=gone.reading, kind=AliasKind.SPELLING))


def _keep_values(writing: Writing, kept: Organisation, gone: Organisation) -> None:
    """Empty fields are filled; what can't stay is kept as 異なる記載."""
    for name in TEXTS:
        mine, theirs = getattr(kept, name), getattr(gone, name)
        if not mine and theirs:
            setattr(kept, name, theirs)
        elif theirs and theirs != mine:
            writing.add(_variant(kept, gone, name, theirs))
    if kept.kind is not gone.kind:
        writing.add(_variant(kept, gone, "kind", ORGANISATION_WORDS[gone.kind]))
    kept.note = both(kept.note, gone.note)
    join_sources(kept, gone)


def _variant(kept: Organisation, gone: Organisation, attribute: str, text: str) -> Variant:
    return Variant(
        subject_entity="organisation",
        subject_uid=kept.uid,
        attribute=attribute,
        text=str(text),
        source=gone.source,
        source_note=gone.source_note,
    )


def _merge_memberships(writing: Writing, kept: Membership, gone: Membership) -> None:
    kept.note = both(kept.note, gone.note)
    join_sources(kept, gone)
    join_twins(writing, kept.events, gone.events, same_event)
    absorb(writing, kept, gone)


def _merge_posts(writing: Writing, kept: Post, gone: Post) -> None:
    kept.reading = kept.reading or gone.reading
    kept.is_head, kept.elected = kept.is_head or gone.is_head, kept.elected or gone.elected
    join_sources(kept, gone)
    join_twins(writing, kept.tenures, gone.tenures, _same_tenure)
    absorb(writing, kept, gone)


def join_twins(writing: Writing, kept: Sequence[S], gone: Sequence[S], same: Callable[[S, S], bool]) -> None:
    """What both have is one record with both sources."""
    for theirs in list(gone):
        mine = next((each for each in kept if same(each, theirs)), None)
        if mine is not None:
            join_sources(mine, theirs)
            if isinstance(mine, MembershipEvent) and isinstance(theirs, MembershipEvent):
                mine.accepted = mine.accepted or theirs.accepted
            _hand_over_variants(writing, mine, theirs)
            writing.delete(theirs)


def join_sources(kept: Sourced, gone: Sourced) -> None:
    """The second source of a record is named in its note."""
    if kept.source is None:
        kept.source, kept.inferred = gone.source, gone.inferred if gone.source is not None else kept.inferred
    elif gone.source is not None and gone.source is not kept.source:
        kept.source_note = both(kept.source_note, f"別の出典　{gone.source.title or gone.source.key}")
    kept.source_note = both(kept.source_note, gone.source_note)


def both(mine: str, theirs: str) -> str:
    return mine if not theirs or theirs in mine else f"{mine}\n{theirs}" if mine else theirs


def absorb(writing: Writing, kept: E, gone: E) -> None:
    """Everything that belongs to `gone` or points at it is `kept`'s; then it is deleted."""
    for parent, name, _child, attribute, order in CHILDREN:
        if isinstance(gone, parent):
            _move_children(getattr(kept, name), list(getattr(gone, name)), attribute, kept, order)
    for thing, attribute in pointing_at(writing, gone):
        setattr(thing, attribute, kept)
    _hand_over_variants(writing, kept, gone)
    writing.flush()
    writing.delete(gone)


def _hand_over_variants(writing: Writing, kept: Entity, gone: Entity) -> None:
    """What other papers say of one is said of the other afterwards."""
    for variant in writing.all(Variant):
        if variant.subject_uid == gone.uid:
            variant.subject_uid = kept.uid


def _move_children(
    mine: list[Entity], moved: Iterable[Entity], attribute: str, kept: Entity, order: str
) -> None:
    after = max((getattr(child, order) or 0 for child in mine), default=-1) + 1
    for place, child in enumerate(moved):
        setattr(child, attribute, kept)
        if order == "position":
            setattr(child, order, after + place)


def pointing_at(reading: Reading, thing: Entity) -> list[tuple[Entity, str]]:
    """What points at `thing` from outside, in the bin or not, and by which attribute."""
    return [
        (other, attribute)
        for cls, attribute, target in REFERENCES
        if isinstance(thing, target)
        for other in reading.all(cls, trashed=True)
        if getattr(other, attribute) is thing
    ]
