"""Creates the entities of a pasted line-up, inside one act."""

from __future__ import annotations

from ogdesk.acts.pasting.matches import Match, Register, is_seated, item_for, role_for
from ogdesk.acts.programme.edits import SeatOrder, ensure_attendance
from ogdesk.acts.values import NAME, ValueReading
from ogdesk.council.event import Event
from ogdesk.council.names import to_katakana
from ogdesk.council.organisation import Affiliation, Organisation, OrganisationKind, Person, Post
from ogdesk.council.programme import (
    ITEM_KIND_WORDS,
    ROLE_WORDS,
    Appearance,
    ChosenAffiliation,
    ItemKind,
    ProgramItem,
)
from ogdesk.council.rules import refuse_impossible
from ogdesk.exchange.lineup import PastedPerson
from ogdesk.exchange.lineup_bodies import PastedAffiliation
from ogdesk.exchange.lineup_words import HEADS
from ogdesk.ground.sentence import listed, say
from ogdesk.store.writing import Writing

_KINDS = (
    (OrganisationKind.UNIVERSITY, ("大学", "大学院", "高等専門学校")),
    (OrganisationKind.STATE, ("省", "庁", "官房", "内閣府")),
    (OrganisationKind.CITY, ("市",)),
    (OrganisationKind.TOWN, ("町",)),
    (OrganisationKind.VILLAGE, ("村",)),
    (OrganisationKind.WARD, ("区",)),
    (OrganisationKind.PREFECTURE, ("県", "東京都", "北海道", "大阪府", "京都府")),
    (OrganisationKind.ASSOCIATION, ("協会", "財団", "機構", "連盟", "連合会")),
)
_COMPANIES = ("株式会社", "有限会社", "合同会社", "合資会社", "（株）", "（有）", "㈱", "㈲")
_ASSOCIATIONS = ("法人", "（一社）", "（公社）", "（一財）", "（公財）", "（特非）")


def kind_of(name: str) -> OrganisationKind:
    """What kind of body a name speaks of; a 任意団体 when it does not say."""
    if any(form in name for form in _COMPANIES):
        return OrganisationKind.COMPANY
    if any(form in name for form in _ASSOCIATIONS):
        return OrganisationKind.ASSOCIATION
    return next((kind for kind, ends in _KINDS if name.endswith(ends)), OrganisationKind.GROUP)


class Maker:
    """Adds one pasted person after the other and counts what was new."""

    def __init__(self, writing: Writing, event: Event, item_id: int | None) -> None:
        self._writing = writing
        self._event = event
        self._item_id = item_id
        self._register = Register(writing)
        self.seats = self.people = self.bodies = 0

    def add(self, pasted: PastedPerson) -> None:
        """One person or post with a seat, unless it has that seat already."""
        match = self._register.match(pasted)
        item = item_for(self._event, pasted, self._item_id) or self._new_item(pasted)
        person = self._person(pasted, match) if pasted.has_name else None
        post = (match.post or self._new_post(pasted.post)) if pasted.post else None
        held = self._affiliations(pasted, match, person) if person is not None else []
        if not is_seated(item, Match(person, post)):
            self._seat(pasted, item, person, post, held)

    # ---- people

    def _person(self, pasted: PastedPerson, match: Match) -> Person:
        name = pasted.name
        readings = [
            to_katakana(_read(text, say("ふりがな"))) for text in (name.family_reading, name.given_reading)
        ]
        if match.person is not None:
            if not match.person.reading and not pasted.name.unsure_reading and all(readings):
                match.person.family_reading, match.person.given_reading = readings
            return match.person
        person = Person(
            family=_read(name.family, say("姓")),
            given=_read(name.given, say("名")),
            family_reading=readings[0],
            given_reading=readings[1],
            latin=_read(name.latin, say("ローマ字")),
        )
        refuse_impossible(person)
        self._writing.add(person)
        self._register.note_person(person)
        self.people += 1
        return person

    def _affiliations(self, pasted: PastedPerson, match: Match, person: Person) -> list[Affiliation]:
        pairs = zip(pasted.affiliations, match.held, strict=True)
        return [held or self._new_affiliation(each, person) for each, held in pairs]

    def _new_affiliation(self, pasted: PastedAffiliation, person: Person) -> Affiliation:
        made = Affiliation(
            organisation=self._body(pasted.organisation),
            department=_read(pasted.department, say("部署")),
            title=_read(pasted.title, say("職名")),
            position=len(person.affiliations),
            is_main=not person.affiliations,
        )
        person.affiliations.append(made)
        return made

    # ---- bodies and posts

    def _body(self, name: str) -> Organisation | None:
        typed = _read(name, say("団体"))
        if not typed:
            return None
        found = self._register.body(typed)
        if found is None:
            found = Organisation(name=typed, kind=kind_of(typed))
            refuse_impossible(found)
            self._writing.add(found)
            self._register.note_body(found)
            self.bodies += 1
        return found

    def _new_post(self, printed: str) -> Post:
        """千葉市長: the body is what stands before the post, with the sign that both share."""
        name = _read(printed, say("役職"))
        title = next((head for head in HEADS if name.endswith(head)), "")
        body = name.removesuffix(title)
        if title[:1] in tuple("市区町村") and not body.endswith(title[0]):
            body += title[0]
        head = bool(title) and not title.startswith("副")
        post = Post(title=title or name, name=name, is_head=head, elected=head)
        post.organisation = self._body(body) if title else None
        self._writing.add(post)
        self._register.note_post(post)
        return post

    # ---- items and seats

    def _new_item(self, pasted: PastedPerson) -> ProgramItem:
        """An item at the end of the programme, after the heading; without one a panel takes everybody."""
        heading = pasted.item
        kind = heading.kind if heading is not None else ItemKind.PANEL
        same = next((i for i in self._event.items if heading is None and i.kind is kind), None)
        if same is not None:
            return same
        item = ProgramItem(kind=kind, position=len(self._event.items))
        if heading is not None:
            item.title = heading.word if heading.word != ITEM_KIND_WORDS[kind] else ""
            item.theme = _read(heading.theme, say("演題"))
        self._event.items.append(item)
        return item

    def _seat(
        self,
        pasted: PastedPerson,
        item: ProgramItem,
        person: Person | None,
        post: Post | None,
        held: list[Affiliation],
    ) -> None:
        role = role_for(pasted, item)
        seat = Appearance(role=role, post=post, person=person)
        seat.role_word = pasted.role_word if pasted.role_word != ROLE_WORDS[role] else ""
        for order in SeatOrder:
            setattr(seat, order.value, len(item.appearances))
        item.appearances.append(seat)
        chosen = held or ([] if person is None or post is not None else _main(person))
        for position, affiliation in enumerate(chosen):
            seat.affiliations.append(ChosenAffiliation(affiliation=affiliation, position=position))
        ensure_attendance(item, seat)
        self.seats += 1


def _main(person: Person) -> list[Affiliation]:
    return sorted(person.affiliations, key=lambda a: (not a.is_main, a.position))[:1]


def _read(text: str, field: str) -> str:
    return str(NAME.read(text, ValueReading(listed(" › ", say("登壇者"), field))))
