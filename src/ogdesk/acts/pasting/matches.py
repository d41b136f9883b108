"""Matches a pasted line-up with the file: people, bodies, posts, seats (compared by the search key)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ogdesk.council.event import Event
from ogdesk.council.fold import fold
from ogdesk.council.organisation import Affiliation, Organisation, Person, Post
from ogdesk.council.programme import ProgramItem, Role
from ogdesk.exchange.lineup import PastedPerson
from ogdesk.exchange.lineup_bodies import PastedAffiliation
from ogdesk.exchange.lineup_names import PastedName
from ogdesk.exchange.lineup_words import ROLE_OF_ITEM
from ogdesk.store.reading import Reading


def name_key(family: str, given: str, latin: str = "") -> str:
    """Two spellings of one name have one key, however they are parted."""
    return fold(family + given) or fold(latin)


def key_of(name: PastedName) -> str:
    """The key of a pasted name."""
    return name_key(name.family, name.given, name.latin)


def titles_key(body: str, department: str, title: str) -> str:
    """The key of a 肩書き, however its words are parted."""
    return fold(body + department + title)


@dataclass(frozen=True)
class Match:
    """Who and what a pasted person is in the file; None for what would be new.

    `namesakes`: people of that name of whom none could be chosen.
    """

    person: Person | None = None
    post: Post | None = None
    bodies: tuple[Organisation | None, ...] = ()
    held: tuple[Affiliation | None, ...] = ()
    namesakes: int = 0


class Register:
    """All names of the file, looked up by key; new things are noted so that the next line finds them."""

    def __init__(self, reading: Reading) -> None:
        self._people: dict[str, list[Person]] = defaultdict(list)
        self._bodies: dict[str, Organisation] = {}
        self._posts: dict[str, Post] = {}
        for body in reading.all(Organisation):
            self.note_body(body)
        for person in reading.all(Person):
            self.note_person(person)
        for post in reading.all(Post):
            self.note_post(post)

    def note_body(self, body: Organisation) -> None:
        """A body under its name and aliases; a name goes before an alias."""
        self._bodies[fold(body.name)] = body
        for alias in body.aliases:
            self._bodies.setdefault(fold(alias.name), body)

    def note_person(self, person: Person) -> None:
        """A person under the name, also with the former family name."""
        keys = {name_key(person.family, person.given, person.latin)}
        if person.former_family:
            keys.add(name_key(person.former_family, person.given))
        for key in filter(None, keys):
            self._people[key].append(person)

    def note_post(self, post: Post) -> None:
        """A post as printed."""
        self._posts.setdefault(fold(post.printed), post)

    def body(self, name: str) -> Organisation | None:
        """The body of that name or alias."""
        return self._bodies.get(fold(name)) if fold(name) else None

    def post(self, printed: str) -> Post | None:
        """The post that is printed so."""
        return self._posts.get(fold(printed)) if fold(printed) else None

    def match(self, pasted: PastedPerson) -> Match:
        """What the file knows of a pasted person."""
        bodies = tuple(self.body(each.organisation) for each in pasted.affiliations)
        person, namesakes = self._person(pasted, bodies)
        held = tuple(_held(person, each) for each in pasted.affiliations)
        return Match(person, self.post(pasted.post), bodies, held, namesakes)

    def _person(
        self, pasted: PastedPerson, bodies: Sequence[Organisation | None]
    ) -> tuple[Person | None, int]:
        found = self._people.get(key_of(pasted.name), []) if pasted.has_name else []
        if len(found) > 1:
            found = _closer(found, pasted, bodies)
        return (found[0], 0) if len(found) == 1 else (None, len(found))


def _closer(
    people: Iterable[Person], pasted: PastedPerson, bodies: Sequence[Organisation | None]
) -> list[Person]:
    """Of namesakes those with one of the bodies, else those with the same reading; all when neither helps."""
    named = list(people)
    known = [body for body in bodies if body is not None]
    shared = [p for p in named if any(a.organisation is body for a in p.affiliations for body in known)]
    reading = fold(pasted.name.family_reading + pasted.name.given_reading)
    alike = [p for p in named if reading and fold(p.family_reading + p.given_reading) == reading]
    return shared or alike or named


def _held(person: Person | None, pasted: PastedAffiliation) -> Affiliation | None:
    if person is None:
        return None
    key = titles_key(pasted.organisation, pasted.department, pasted.title)
    for each in person.affiliations:
        names = [each.organisation_text] if each.organisation_text else []
        if each.organisation is not None:
            names += [each.organisation.name, *(alias.name for alias in each.organisation.aliases)]
        if any(titles_key(name, each.department, each.title) == key for name in names or [""]):
            return each
    return None


def item_for(event: Event, pasted: PastedPerson, item_id: int | None) -> ProgramItem | None:
    """The item somebody goes to: that of the heading, else the chosen one; None when it must be added first."""
    chosen = next((item for item in event.items if item_id is not None and item.id == item_id), None)
    if pasted.item is None:
        return chosen
    if chosen is not None and chosen.kind is pasted.item.kind:
        return chosen
    same = [item for item in sorted(event.items, key=lambda i: i.position) if item.kind is pasted.item.kind]
    named = [item for item in same if pasted.item.word and fold(item.heading) == fold(pasted.item.word)]
    return next(iter([*named, *same]), None)


def role_for(pasted: PastedPerson, item: ProgramItem | None) -> Role:
    """The role of the pasted text; where it says none, the one that goes without saying in the item."""
    if pasted.role_word or pasted.item is not None or item is None:
        return pasted.role
    return ROLE_OF_ITEM.get(item.kind, Role.PANELIST)


def is_seated(item: ProgramItem | None, match: Match) -> bool:
    """Whether that post or person has a seat in the item already."""
    if item is None:
        return False
    if match.post is not None:
        return any(seat.post is match.post for seat in item.appearances)
    return match.person is not None and any(seat.person is match.person for seat in item.appearances)
