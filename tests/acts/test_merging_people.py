"""統合 of two people: nothing is lost, one undo restores every row, two of one event are refused."""

from __future__ import annotations

from datetime import date

import pytest

from ogdesk.acts.people.detail import person_detail
from ogdesk.acts.people.merge import merge_people, people_preview
from ogdesk.council.entity import Entity, Variant
from ogdesk.council.event import Event, EventState, Sitting
from ogdesk.council.organisation import Affiliation, Contact, ContactRole, Person, Post, Tenure
from ogdesk.council.programme import Appearance, ChosenAffiliation, ItemKind, ProgramItem, Role
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.store.file import CouncilFile
from ogdesk.store.names import TABLES

SHOJI = 2


def whole(file: CouncilFile) -> dict[str, list[dict[str, object]]]:
    """Every row of the council, as the file holds it."""
    tables = [table for cls, table in TABLES.items() if issubclass(cls, Entity)]
    with file._engine.connect() as connection:
        return {
            table: sorted(
                (dict(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings()),
                key=lambda row: row["id"],
            )
            for table in tables
        }


def twin(file: CouncilFile) -> int:
    """The same man once more, written otherwise: a 肩書き both have, one of his own, a post, a seat in 2016, a contact."""
    with file.act("もう一人") as writing:
        shoji = writing.get(Person, SHOJI)
        other = Person(family="庄司", given="正彦", latin="Shoji Masahiko", note="紹介状あり")
        known = next(a for a in shoji.affiliations if a.is_main)
        same = Affiliation(
            organisation=known.organisation,
            organisation_text=known.organisation_text,
            department=known.department,
            title=known.title,
            start=known.start,
            end=known.end,
            is_main=True,
        )
        own = Affiliation(organisation_text="国際大学", title="准教授", position=1)
        other.affiliations += [same, own]
        other.contacts.append(Contact(role=ContactRole.PERSONAL, mail="other@example.jp"))
        writing.add(other)
        post = writing.all(Post)[0]
        span = (VagueDate.on(date(2010, 4, 1)), VagueDate.on(date(2012, 4, 1)))
        post.tenures.append(Tenure(person=other, start=span[0], end=span[1]))
        event = Event(title="むかしの集い", state=EventState.FINISHED)
        event.sittings.append(Sitting(day=date(2016, 5, 1)))
        item = ProgramItem(kind=ItemKind.PANEL)
        seat = Appearance(role=Role.PANELIST, person=other)
        seat.affiliations += [
            ChosenAffiliation(affiliation=same),
            ChosenAffiliation(affiliation=own, position=1),
        ]
        item.appearances.append(seat)
        event.items.append(item)
        writing.add(event)
    assert other.id is not None
    return other.id


def test_all_that_was_said_of_either_is_said_of_the_one_that_stays(sample_file: CouncilFile) -> None:
    other = twin(sample_file)
    before = whole(sample_file)
    with sample_file.reading() as reading:
        seats = len(person_detail(reading, SHOJI).appearances)
    change = merge_people(sample_file, SHOJI, other)
    assert change.title == "庄司 正彦を庄司 昌彦に統合"
    with sample_file.reading() as reading:
        detail = person_detail(reading, SHOJI)
        assert reading.find(Person, other) is None
        assert detail.texts["latin"] == "Shoji Masahiko" and "紹介状あり" in detail.texts["note"]
        printed = [affiliation.printed for affiliation in detail.affiliations]
        assert printed.count(detail.affiliations[0].printed) == 1 and "国際大学　准教授" in printed
        assert [a.is_main for a in detail.affiliations].count(True) == 1
        assert len(detail.appearances) == seats + 1
        assert "other@example.jp" in [contact.texts["mail"] for contact in detail.contacts]
        assert detail.posts
        moved = next(
            a
            for a in reading.all(Appearance)
            if a.item and a.item.event and a.item.event.title == "むかしの集い"
        )
        assert [a.person.id for a in moved.printed_affiliations if a.person] == [SHOJI, SHOJI]
        beside = [
            (v.attribute, v.text)
            for v in reading.all(Variant)
            if v.subject_uid == reading.get(Person, SHOJI).uid
        ]
        assert beside[-1:] == [("given", "正彦")]
    sample_file.undo()
    assert whole(sample_file) == before


def test_the_preview_tells_both_sides_what_moves_and_what_becomes_one(sample_file: CouncilFile) -> None:
    other = twin(sample_file)
    with sample_file.reading() as reading:
        preview = people_preview(reading, SHOJI, other)
    assert (preview.kept.name, preview.gone.name) == ("庄司 昌彦", "庄司 正彦")
    assert ("登壇の記録", "1回") in preview.gone.lines
    assert dict(preview.moves) == {"登壇": 1, "在任": 1, "肩書き": 2, "連絡先": 1}
    assert preview.joined == (
        "同じ肩書き1件は一つになります。",
        "名は「昌彦」のままです。「正彦」は異なる記載として残します。",
    )
    assert preview.warnings == ()


def test_two_who_sat_in_one_event_are_refused_and_nothing_changes(sample_file: CouncilFile) -> None:
    before = whole(sample_file)
    with sample_file.reading() as reading:
        assert people_preview(reading, SHOJI, 1).warnings
    with pytest.raises(BadValue, match=r"お二人とも「.*」（令和2年11月19日）に名前があります"):
        merge_people(sample_file, SHOJI, 1)
    assert whole(sample_file) == before
    with pytest.raises(BadValue, match="同じかたどうし"):
        merge_people(sample_file, SHOJI, SHOJI)
