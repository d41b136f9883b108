"""統合 of two entries of one person: as of two organisations (`members.merge`), nothing that was said of either is lost."""

from __future__ import annotations

from ogdesk.acts.members.bars import span_words
from ogdesk.acts.members.merge import absorb, both, join_sources, join_twins, pointing_at, same_date
from ogdesk.acts.members.merge_preview import MergePreview, MergeSide
from ogdesk.acts.people.detail import in_order, tenure_span
from ogdesk.council.attendance import Attendance
from ogdesk.council.entity import Entity, EntityField, Variant
from ogdesk.council.event import Event
from ogdesk.council.organisation import Affiliation, Contact, Person, Post, Tenure
from ogdesk.council.programme import Appearance
from ogdesk.council.written_dates import said_day
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import NOUNS
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing

TEXTS = {
    "family": say("姓"),
    "given": say("名"),
    "family_reading": say("姓のふりがな"),
    "given_reading": say("名のふりがな"),
    "former_family": say("旧姓"),
    "latin": say("英字の氏名"),
}
"""Fields of which only one value can stay."""


def merge_people(file: CouncilFile, kept_id: int, gone_id: int) -> Change:
    """`gone` goes into `kept`, one step of undo.

    Raises BadValue for one and the same, and for two who were asked or seated in one event: those are two people, or one of
    the seats is wrong and has to go first.
    """
    if kept_id == gone_id:
        raise BadValue(say("同じかたどうしは統合できません。もう一人を選んでください。"))
    with file.reading() as reading:
        kept_name, gone_name = (reading.get(Person, id_).name for id_ in (kept_id, gone_id))
    title = f"{_close(gone_name)}を{_close(kept_name)}に統合"
    with file.act(title, place=EntityField("person", kept_id, "family")) as writing:
        kept, gone = writing.get(Person, kept_id), writing.get(Person, gone_id)
        _refuse_side_by_side(writing, kept, gone)
        _keep_values(writing, kept, gone)
        _merge_affiliations(writing, kept, gone)
        mine, theirs = tenures_of(writing, kept), tenures_of(writing, gone)
        join_twins(writing, mine, theirs, _same_tenure)
        absorb(writing, kept, gone)
    return writing.change


def people_preview(reading: Reading, kept_id: int, gone_id: int) -> MergePreview:
    """What `merge_people` would do. Raises NotFound."""
    kept, gone = reading.get(Person, kept_id), reading.get(Person, gone_id)
    return MergePreview(
        kept=_side(reading, kept),
        gone=_side(reading, gone),
        moves=_moves(reading, gone),
        joined=tuple(_joined(reading, kept, gone)),
        warnings=tuple(_side_by_side_words(event) for event in side_by_side(reading, kept, gone)),
    )


def side_by_side(reading: Reading, kept: Person, gone: Person) -> list[Event]:
    """The events in which both are asked or seated."""
    shared = _events_of(reading, kept).keys() & _events_of(reading, gone).keys()
    found = _events_of(reading, kept)
    return [found[id_] for id_ in sorted(shared)]


def twin_affiliations(kept: Person, gone: Person) -> list[tuple[Affiliation, Affiliation]]:
    """The 肩書き that both have: printed alike, over the same time."""
    found = []
    for theirs in in_order(gone):
        mine = next((each for each in in_order(kept) if _same_affiliation(each, theirs)), None)
        if mine is not None:
            found.append((mine, theirs))
    return found


def tenures_of(reading: Reading, person: Person) -> list[Tenure]:
    """The 在任 of a person."""
    return [tenure for post in reading.all(Post) for tenure in post.tenures if tenure.person is person]


# ---- making them one


def _refuse_side_by_side(reading: Reading, kept: Person, gone: Person) -> None:
    for event in side_by_side(reading, kept, gone):
        raise BadValue(_side_by_side_words(event))


def _side_by_side_words(event: Event) -> str:
    day = said_day(event.first_day) if event.first_day is not None else say("日付不明")
    return say(
        "お二人とも「{title}」（{day}）に名前があります。同じかたなら、先に片方の席と依頼を外してください。",
        title=" ".join(event.title.split()),
        day=day,
    )


def _keep_values(writing: Writing, kept: Person, gone: Person) -> None:
    for name in TEXTS:
        mine, theirs = getattr(kept, name), getattr(gone, name)
        if theirs and not mine:
            setattr(kept, name, theirs)
        elif theirs and theirs != mine:
            writing.add(
                Variant(
                    subject_entity="person",
                    subject_uid=kept.uid,
                    attribute=name,
                    text=theirs,
                    source=gone.source,
                    source_note=gone.source_note,
                )
            )
    kept.note = both(kept.note, gone.note)
    join_sources(kept, gone)


def _merge_affiliations(writing: Writing, kept: Person, gone: Person) -> None:
    """What both have is one, with both sources; one stays the main one."""
    for mine, theirs in twin_affiliations(kept, gone):
        join_sources(mine, theirs)
        absorb(writing, mine, theirs)
    if any(affiliation.is_main for affiliation in kept.affiliations):
        for affiliation in gone.affiliations:
            affiliation.is_main = False


def _same_affiliation(mine: Affiliation, theirs: Affiliation) -> bool:
    alike = mine.printed() == theirs.printed() and mine.department == theirs.department
    return alike and same_date(mine.start, theirs.start) and same_date(mine.end, theirs.end)


def _same_tenure(mine: Tenure, theirs: Tenure) -> bool:
    return (
        mine.post is theirs.post and same_date(mine.start, theirs.start) and same_date(mine.end, theirs.end)
    )


def _events_of(reading: Reading, person: Person) -> dict[int, Event]:
    """Those in the bin too: they may come back."""
    asked = [a.event for a in reading.all(Attendance, trashed=True) if a.person is person]
    seated = [
        a.item.event
        for a in reading.all(Appearance, trashed=True)
        if a.person is person and a.item is not None
    ]
    return {event.id or 0: event for event in [*asked, *seated] if event is not None}


# ---- telling


def _side(reading: Reading, person: Person) -> MergeSide:
    lines = [
        (words, getattr(person, name)) for name, words in TEXTS.items() if name not in ("family", "given")
    ]
    lines += [(say("肩書き"), affiliation.printed()) for affiliation in in_order(person)]
    for tenure in tenures_of(reading, person):
        post = tenure.post.printed if tenure.post is not None else ""
        lines.append((say("役職"), say("{post}　{span}", post=post, span=span_words(tenure_span(tenure)))))
    count = len(_events_of(reading, person))
    lines.append((say("登壇の記録"), say("{n}回", n=count) if count else ""))
    return MergeSide(person.id or 0, _close(person.name), tuple((word, text) for word, text in lines if text))


def _moves(reading: Reading, gone: Person) -> tuple[tuple[str, int], ...]:
    counted: dict[type[Entity], int] = {}
    for other, _attribute in pointing_at(reading, gone):
        counted[type(other)] = counted.get(type(other), 0) + 1
    counted[Affiliation] = len(gone.affiliations)
    counted[Contact] = len(gone.contacts)
    return tuple((NOUNS[cls], count) for cls, count in counted.items() if count)


def _joined(reading: Reading, kept: Person, gone: Person) -> list[str]:
    said: list[str] = []
    twins = len(twin_affiliations(kept, gone))
    if twins:
        said.append(say("同じ肩書き{n}件は一つになります。", n=twins))
    mine = tenures_of(reading, kept)
    same = sum(any(_same_tenure(each, theirs) for each in mine) for theirs in tenures_of(reading, gone))
    if same:
        said.append(say("同じ在任の記録{n}件は一つになります。", n=same))
    for name, words in TEXTS.items():
        own, other = getattr(kept, name), getattr(gone, name)
        if own and other and own != other:
            said.append(
                say(
                    "{word}は「{mine}」のままです。「{theirs}」は異なる記載として残します。",
                    word=words,
                    mine=own,
                    theirs=other,
                )
            )
    return said


def _close(name: str) -> str:
    return name.replace("　", " ")
