"""Finds two spellings of one role in a programme (モデレータ, モデレーター), and aligns them in one step of undo."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ogdesk.council.entity import EntityField, Setting
from ogdesk.council.event import Event
from ogdesk.council.wordings import Wordings, wordings_of
from ogdesk.notice.proof.wording import groups  # the proofreader is not needed to open the window
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


@dataclass(frozen=True)
class Mixture:
    """One role under several spellings: the words found, first the one of the file's 言い回し, then the most frequent (and of
    equals the longer)."""

    words: tuple[str, ...]

    @property
    def usual(self) -> str:
        """The word to keep."""
        return self.words[0]


def role_mixture(event: Event, wordings: Wordings) -> Mixture | None:
    """The first pair of spellings of one role word; words that differ on purpose (ファシリテーター) are none."""
    counts = Counter(wordings.role_of(seat) for item in event.items for seat in item.appearances)
    for group in groups():
        found = [word for word in group if word in counts]
        if len(found) > 1:
            chosen = wordings.chosen_of(group)
            order = sorted(found, key=lambda word: (word != chosen, -counts[word], -len(word)))
            return Mixture(tuple(order))
    return None


def align_role_words(file: CouncilFile, event_id: int, words: tuple[str, ...], usual: str) -> Change:
    """Every seat of the event whose role is written as one of `words` gets the word `usual`."""
    with file.act("役割の書き方をそろえる", place=EntityField("symposium", event_id, "items")) as writing:
        wordings = wordings_of(writing.all(Setting))
        for item in writing.get(Event, event_id).items:
            for seat in item.appearances:
                word = wordings.role_of(seat)
                if word in words and word != usual:
                    seat.role_word = "" if wordings.word_of(seat.role) == usual else usual
    return writing.change
