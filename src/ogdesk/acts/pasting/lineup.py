"""The preview of a pasted line-up, and the act that adds it as one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ogdesk.acts.pasting.creation import Maker
from ogdesk.acts.pasting.matches import Match, Register, is_seated, item_for, role_for
from ogdesk.council.entity import EntityField
from ogdesk.council.event import Event
from ogdesk.council.organisation import Organisation
from ogdesk.council.programme import Role
from ogdesk.exchange.lineup import UNSURE_WORDS, PastedPerson, Unsure, parse_lineup
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import listed, say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class PastedRow:
    """One line of the preview. `known`: the person or post is in the file; `seated`: it has a seat there already.

    `news` are the words for what would be new (「新しい人物」, 「新しい団体：…」), `doubts` for what is a guess.
    """

    id: int
    person: PastedPerson
    role: Role
    known: bool
    seated: bool
    item_words: str
    news: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def is_offered(self) -> bool:
        """Whether it is ticked from the start."""
        return not self.seated and Unsure.WHOLE not in self.person.unsure


@dataclass(frozen=True)
class PastedView:
    """What was understood of a pasted text, and the lines that were not."""

    rows: tuple[PastedRow, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pasted:
    """What was added: numbers of seats, and of new people and bodies; `words` says it."""

    change: Change
    seats: int
    people: int
    bodies: int

    @property
    def words(self) -> str:
        """「登壇者を8人追加しました（新しい人物2人、新しい団体1件）」"""
        more = [say("新しい人物{n}人", n=self.people)] if self.people else []
        more += [say("新しい団体{n}件", n=self.bodies)] if self.bodies else []
        if not more:
            return say("登壇者を{n}人追加しました", n=self.seats)
        return say("登壇者を{n}人追加しました（{more}）", n=self.seats, more=listed("、", *more))


def understand(reading: Reading, text: str, event_id: int, *, item_id: int | None = None) -> PastedView:
    """What a pasted text would add to the line-up of an item. Raises NotFound for an event that is gone."""
    bodies = reading.all(Organisation)
    known = [name for body in bodies for name in (body.name, *(alias.name for alias in body.aliases))]
    found = parse_lineup(text, known)
    return PastedView(match_people(reading, found.people, event_id, item_id=item_id), found.unread)


def match_people(
    reading: Reading, people: Sequence[PastedPerson], event_id: int, *, item_id: int | None = None
) -> tuple[PastedRow, ...]:
    """The rows of people that were understood, or corrected by hand since."""
    event, register = reading.get(Event, event_id), Register(reading)
    return tuple(_row(number, event, register, person, item_id) for number, person in enumerate(people))


def add_pasted(
    file: CouncilFile, event_id: int, people: Sequence[PastedPerson], *, item_id: int | None = None
) -> Pasted:
    """Add people, 肩書き, bodies, posts, seats and attendances (候補) as one step of undo.

    Whoever is in the file already is not added again, but empty readings are filled in; who has a seat in the item keeps it.
    Raises BadValue (a sentence) for a name that can't be stored; then nothing is changed.
    """
    if not people:
        raise BadValue(say("追加する登壇者がありません。追加する行に印を付けてください。"))
    with file.act("登壇者の貼り付け", place=EntityField("symposium", event_id, "items")) as writing:
        maker = Maker(writing, writing.get(Event, event_id), item_id)
        for person in people:
            maker.add(person)
    return Pasted(writing.change, maker.seats, maker.people, maker.bodies)


def _row(
    number: int, event: Event, register: Register, pasted: PastedPerson, item_id: int | None
) -> PastedRow:
    match = register.match(pasted)
    item = item_for(event, pasted, item_id)
    new_item = pasted.item.word if pasted.item is not None and item is None else ""
    return PastedRow(
        number,
        pasted,
        role_for(pasted, item),
        (match.person if pasted.has_name else match.post) is not None,
        is_seated(item, match),
        item.heading if item is not None else new_item,
        _news(pasted, match, new_item),
        _doubts(pasted, match),
    )


def _news(pasted: PastedPerson, match: Match, new_item: str) -> tuple[str, ...]:
    found = [say("新しい人物")] if pasted.has_name and match.person is None else []
    if pasted.post and match.post is None:
        found.append(say("新しい役職"))
    for each, body, held in zip(pasted.affiliations, match.bodies, match.held, strict=True):
        if each.organisation and body is None and held is None:
            found.append(say("新しい団体：{name}", name=each.organisation))
        elif match.person is not None and held is None:
            words = f"{each.organisation}{each.department}{each.title}"
            found.append(say("新しい肩書き：{words}", words=words))
    if new_item:
        found.append(say("新しい項目：{name}", name=new_item))
    return tuple(found)


def _doubts(pasted: PastedPerson, match: Match) -> tuple[str, ...]:
    """A guess about the name does not matter where the file knows the person."""
    settled = {Unsure.WHOLE, Unsure.NAME, Unsure.READING} if match.person is not None else set()
    found = [UNSURE_WORDS[each] for each in Unsure if each in pasted.unsure - settled]
    if match.namesakes:
        found.append(say("同じ名前のかたが{n}人います", n=match.namesakes))
    return tuple(found)
