"""Parses pasted text as a line-up: a list of names, a programme, lines of a notice, rows of a spreadsheet.

Nothing is decided here for good: what was understood is shown first, what is a guess is marked, and what could not be
read at all is given back line by line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ogdesk.council.programme import ItemKind, Role
from ogdesk.exchange.lineup_bodies import KnownBodies, PastedAffiliation, merged, read_affiliation
from ogdesk.exchange.lineup_line import (
    Heading,
    PersonWords,
    heading_of,
    is_labelled,
    is_waiting_body,
    people_in,
    person_of,
    post_in,
    posts_of,
    says_nothing,
    tidied,
)
from ogdesk.exchange.lineup_names import PastedName
from ogdesk.exchange.lineup_sense import is_somebody
from ogdesk.exchange.lineup_table import TableReader
from ogdesk.exchange.lineup_words import ROLE_OF_ITEM
from ogdesk.ground.sentence import say

SIGNATURE = "--"
"""The line under which a mail says who wrote it."""


class Unsure(StrEnum):
    """What of a pasted person is a guess."""

    WHOLE = "whole"
    NAME = "name"
    READING = "reading"
    AFFILIATION = "affiliation"


UNSURE_WORDS = {
    Unsure.WHOLE: say("人の名前かどうか"),
    Unsure.NAME: say("姓と名の分かれ目"),
    Unsure.READING: say("ふりがなの分かれ目"),
    Unsure.AFFILIATION: say("肩書きの区切り"),
}


@dataclass(frozen=True)
class PastedItem:
    """The item of a programme under whose heading somebody stands."""

    kind: ItemKind
    word: str = ""
    theme: str = ""


@dataclass(frozen=True)
class PastedPerson:
    """A person or a post as understood from the pasted text; `source` is what it was read from.

    `post` is the printed name of a municipal post (千葉市長), with or without the name of its holder; `role_word` the word
    of the paper (モデレータ).
    """

    name: PastedName = field(default_factory=PastedName)
    affiliations: tuple[PastedAffiliation, ...] = ()
    honorific: str = ""
    role: Role = Role.PANELIST
    role_word: str = ""
    post: str = ""
    item: PastedItem | None = None
    unsure: frozenset[Unsure] = frozenset()
    source: str = ""

    @property
    def has_name(self) -> bool:
        """Whether a person is named, not only a post."""
        return bool(self.name.family or self.name.given or self.name.latin)


@dataclass(frozen=True)
class Lineup:
    """What was understood, in the order of the text, and the lines that were not."""

    people: tuple[PastedPerson, ...] = ()
    unread: tuple[str, ...] = ()


def parse_lineup(text: str, known_bodies: Iterable[str] = ()) -> Lineup:
    """Understand pasted text; names of `known_bodies` help to find where a body ends and a 部署 or 職名 begins."""
    reader = _Reader(KnownBodies(known_bodies))
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line.rstrip() == SIGNATURE:
            break
        reader.take(line)
    return reader.result()


@dataclass
class _Waiting:
    """A 肩書き on a line of its own."""

    line: str
    affiliations: list[PastedAffiliation]


class _Reader:
    """Reads line after line, remembering item, role and the 肩書き that wait for a name."""

    def __init__(self, known: KnownBodies) -> None:
        self._known = known
        self._table = TableReader(known)
        self._item: PastedItem | None = None
        self._role: Role | None = None
        self._role_word = ""
        self._waiting: list[_Waiting] = []
        self._people: list[PastedPerson] = []
        self._unread: list[str] = []

    def take(self, line: str) -> None:
        """One more line of the text."""
        if not line.strip():
            return
        if "\t" in line.strip():
            self._take_row(line)
            return
        self._take_text(tidied(line), line.strip())

    def result(self) -> Lineup:
        """All that was understood."""
        self._give_up_waiting()
        return Lineup(tuple(self._people), tuple(self._unread))

    def _take_text(self, text: str, line: str) -> None:
        heading = heading_of(text)
        if heading is not None:
            self._begin(heading)
            if heading.rest:
                self._take_text(heading.rest, line)
            return
        posts = posts_of(text)
        if posts:
            self._give_up_waiting()
            self._people += [self._person(PersonWords(PastedName(), (), ""), line, post) for post in posts]
            return
        for piece in people_in(text):
            self._take_piece(piece, line)

    def _take_piece(self, text: str, line: str) -> None:
        """What names one person, or a 肩書き whose name comes later."""
        words = None if is_labelled(text) else person_of(text, self._known)
        if words is not None and is_somebody(words):
            self._add(words, line)
        elif is_waiting_body(text):
            self._waiting.append(_Waiting(line, [read_affiliation(text.rstrip("、， "), self._known)]))
        elif not says_nothing(text):
            self._give_up_waiting()
            self._unread.append(line)
            if line.startswith("#"):
                # Another section of a paper: what follows belongs to no item any more.
                self._item = self._role = None
                self._role_word = ""

    def _take_row(self, line: str) -> None:
        row = self._table.read(line)
        if row is None:
            return
        if row.heading is not None:
            self._begin(row.heading)
        if row.post and not row.words:
            self._people.append(self._person(PersonWords(PastedName(), (), ""), line, row.post))
        elif row.words is not None and (self._table.has_headings or is_somebody(row.words)):
            self._add(row.words, line)
        elif row.heading is None:
            self._unread.append(" ".join(line.split()))

    def _begin(self, heading: Heading) -> None:
        self._give_up_waiting()
        if heading.kind is not None:
            self._item = PastedItem(heading.kind, heading.word if heading.role is None else "", heading.theme)
            self._role, self._role_word = None, ""
        if heading.role is not None:
            self._role, self._role_word = heading.role, heading.word

    def _add(self, words: PersonWords, line: str) -> None:
        before = [affiliation for each in self._waiting for affiliation in each.affiliations]
        lines = [each.line for each in self._waiting]
        self._waiting.clear()
        whole = tuple(merged(before, words.affiliations))
        together = PersonWords(words.name, whole, words.honorific)
        self._people.append(self._person(together, "\n".join([*lines, line]), post_in(whole)))

    def _person(self, words: PersonWords, source: str, post: str) -> PastedPerson:
        role = self._role or (ROLE_OF_ITEM.get(self._item.kind) if self._item else None) or Role.PANELIST
        affiliations = tuple(a for a in words.affiliations if not post or post_in((a,)) != post)
        return PastedPerson(
            words.name,
            affiliations,
            words.honorific,
            role,
            self._role_word,
            post,
            self._item,
            _unsure(words, affiliations, post),
            source.strip(),
        )

    def _give_up_waiting(self) -> None:
        """A body or 職名 that no name followed."""
        self._unread += [each.line for each in self._waiting]
        self._waiting.clear()


def _unsure(words: PersonWords, affiliations: Sequence[PastedAffiliation], post: str) -> frozenset[Unsure]:
    found = set()
    name = words.name
    if name.unsure_split:
        found.add(Unsure.NAME)
    if name.unsure_reading:
        found.add(Unsure.READING)
    if any(each.unsure for each in affiliations):
        found.add(Unsure.AFFILIATION)
    has_proof = words.honorific or affiliations or post or name.family_reading or name.given_reading
    if name.unsure_split and not has_proof:
        found.add(Unsure.WHOLE)
    return frozenset(found)
