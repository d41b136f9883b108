"""ごみ箱: the rows of what is in it, and 完全に消す. Bringing back is `acts.removal.bring_back`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ogdesk.acts.fields import ENTITY_WORDS
from ogdesk.acts.references import reference_text
from ogdesk.acts.removal import TRASHED
from ogdesk.council.entity import Entity, EntityField
from ogdesk.council.event import Event
from ogdesk.council.release import Notice
from ogdesk.council.written_dates import said_day
from ogdesk.ground.clock import TOKYO
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import Sentence, listed, say
from ogdesk.store.change import Change
from ogdesk.store.errors import StillUsed
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import CLASSES
from ogdesk.store.reading import Reading
from ogdesk.store.writing import Writing

_LEAVE = say("ごみ箱に入れたままにしてください。")


@dataclass(frozen=True)
class BinRow:
    """A thing in the bin: its title, its kind in words, and the day (Japan's) it was put there."""

    place: EntityField
    title: str
    kind: str
    day: str

    @property
    def id(self) -> str:
        """What tells it from the others in a list."""
        return self.place.key


def bin_rows(reading: Reading) -> tuple[BinRow, ...]:
    """What is in the bin, the latest first."""
    found = [
        (getattr(thing, "trashed_at"), _row(entity, thing))  # noqa: B009 - four classes share the field
        for entity in sorted(TRASHED)
        for thing in reading.all(CLASSES[entity], trashed=True)
        if getattr(thing, "trashed_at", None) is not None
    ]
    return tuple(row for _at, row in sorted(found, key=lambda pair: pair[0], reverse=True))


def erase(file: CouncilFile, place: EntityField) -> Change:
    """完全に消す: really delete what is in the bin, with its own parts. Like every act it can be undone.

    Raises WorldError (a sentence) when something else still points at it.
    """
    if place.id is None or place.entity not in TRASHED:
        raise ValueError("nothing to erase")
    with file.act(f"{ENTITY_WORDS[place.entity]}を完全に消す", place=place) as writing:
        try:
            writing.delete(writing.get(CLASSES[place.entity], place.id))
        except StillUsed as error:
            raise StillUsed(_leave_it(error.sentence)) from error
    return writing.change


@dataclass(frozen=True)
class Emptied:
    """How many things went for good, how many had to stay because something still points at them."""

    change: Change
    erased: int
    left: int


def empty_bin(file: CouncilFile) -> Emptied:
    """ごみ箱を空にする: erase all that nothing else points at, in one act; like every act it can be undone.

    Who was in a symposium that goes too can go after it. Raises WorldError when nothing at all can go.
    """
    with file.act(say("ごみ箱を空にする")) as writing:
        waiting = [
            thing
            for entity in sorted(TRASHED)
            for thing in writing.all(CLASSES[entity], trashed=True)
            if getattr(thing, "trashed_at", None) is not None
        ]
        erased = 0
        while waiting:
            still = [thing for thing in waiting if not _goes(writing, thing)]
            erased += len(waiting) - len(still)
            if len(still) == len(waiting):
                break
            waiting = still
        if not erased:
            raise WorldError(
                say("どれもほかで使われているので、消せませんでした。ごみ箱に入れたままにしてください。")
            )
    return Emptied(writing.change, erased, len(waiting))


def _goes(writing: Writing, thing: Entity) -> bool:
    try:
        writing.delete(thing)
    except StillUsed:
        return False
    return True


def _leave_it(sentence: str) -> str:
    """The sentence of something still used, with other advice: it is in the bin already."""
    if not isinstance(sentence, Sentence):
        return sentence
    return Sentence(sentence.pattern, **{**sentence.values, "advice": _LEAVE})


def _row(entity: str, thing: Entity) -> BinRow:
    at = datetime.fromisoformat(str(getattr(thing, "trashed_at"))).astimezone(TOKYO)  # noqa: B009
    return BinRow(EntityField(entity, thing.id), _title(thing), ENTITY_WORDS[entity], said_day(at.date()))


def _title(thing: Entity) -> str:
    if isinstance(thing, Notice):
        words = " ".join(thing.title.split()) or (thing.event.title if thing.event is not None else "")
    else:
        words = " ".join(reference_text(thing).split())
    if isinstance(thing, Event) and thing.first_day is not None:
        # Most of them are called 公開シンポジウム.
        words = listed("　", words, said_day(thing.first_day))
    return words or say("名前のないもの")
