"""モデレータ beside モデレーター: two words of one role in one programme, and putting them right in one step of undo."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.programme import ROLE_WORDS, Appearance, Role
from ogdesk.notice.proof.wording import groups
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


@dataclass(frozen=True)
class Mixture:
    """One role under several spellings: the words found, the most frequent (and of equals the longer) first."""

    words: tuple[str, ...]

    @property
    def usual(self) -> str:
        """The word to keep."""
        return self.words[0]


def role_mixture(event: Event) -> Mixture | None:
    """The first pair of spellings of one role word; words that differ on purpose (ファシリテーター) are none."""
    counts = Counter(_word(seat) for item in event.items for seat in item.appearances)
    for group in groups():
        found = [word for word in group if word in counts]
        if len(found) > 1:
            return Mixture(tuple(sorted(found, key=lambda word: (-counts[word], -len(word)))))
    return None


def align_role_words(file: CouncilFile, event_id: int, words: tuple[str, ...], usual: str) -> Change:
    """Every seat of the event whose role is written as one of `words` gets the word `usual`."""
    with file.act("役割の書き方をそろえる", place=EntityField("symposium", event_id, "items")) as writing:
        for item in writing.get(Event, event_id).items:
            for seat in item.appearances:
                if _word(seat) in words and _word(seat) != usual:
                    seat.role_word = "" if _plain(seat.role) == usual else usual
    return writing.change


def _word(seat: Appearance) -> str:
    return seat.role_word or _plain(seat.role)


def _plain(role: Role) -> str:
    return ROLE_WORDS[role]
