"""Seats somebody who is not in the file yet: person and seat in one step of undo."""

from __future__ import annotations

from ogdesk.acts.programme.edits import ensure_attendance
from ogdesk.acts.values import NAME, ValueReading
from ogdesk.council.entity import EntityField
from ogdesk.council.organisation import Person
from ogdesk.council.programme import Appearance
from ogdesk.council.rules import refuse_impossible
from ogdesk.ground.sentence import say
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile


def seat_new_person(file: CouncilFile, appearance_id: int, name: str) -> Change:
    """A new person takes a seat; the name's first part is the family name (「山田 太郎」). Raises BadValue for none."""
    family, _, given = NAME.read(name, ValueReading(say("人物 › 氏名"))).replace("　", " ").partition(" ")
    person = Person(family=family, given=given.strip())
    refuse_impossible(person)
    place = EntityField("appearance", appearance_id, "person")
    with file.act("人物の追加と登壇者の変更", place=place) as writing:
        seat = writing.get(Appearance, appearance_id)
        writing.add(person)
        seat.post = None
        seat.person = person
        seat.affiliations.clear()
        seat.thaw()
        if seat.item is not None:
            ensure_attendance(seat.item, seat)
    return writing.change
