"""異なる記載: both wordings and both papers are kept whatever is chosen, and a merge hands all of them over."""

from __future__ import annotations

from datetime import date

import pytest

from ogdesk.acts.members.detail import member_detail
from ogdesk.acts.people.additions import add_affiliation, add_person
from ogdesk.acts.people.detail import person_detail
from ogdesk.acts.people.merge import merge_people
from ogdesk.acts.variant_rows import VariantRow
from ogdesk.acts.variants import drop_variant, take_variant
from ogdesk.council.entity import EntityField, Source, Variant
from ogdesk.council.organisation import Organisation, Person
from ogdesk.ground.errors import BadValue
from ogdesk.store.file import CouncilFile

SEKI, SHOJI, CHIBA = 1, 2, 2


def variants_of(file: CouncilFile, person: int) -> tuple[VariantRow, ...]:
    with file.reading() as reading:
        return person_detail(reading, person).variants


def note_of(file: CouncilFile, affiliation: int) -> str:
    with file.reading() as reading:
        titles = [a for person in reading.all(Person) for a in person.affiliations]
        return next(a.source_note for a in titles if a.id == affiliation)


def test_a_person_shows_what_papers_say_of_its_titles_and_of_their_bodies(file: CouncilFile) -> None:
    rows = variants_of(file, SEKI)
    assert [(row.words, row.of, row.text, row.leads) for row in rows] == [
        ("職名", "一般社団法人コード・フォー・ジャパン　代表理事", "代表", True),
        ("名称", "一般社団法人コード・フォー・ジャパン", "一般社団法人 コード・フォージャパン", False),
        ("名称", "一般社団法人コード・フォー・ジャパン", "Code for Japan", False),
        ("名称", "一般社団法人コード・フォー・ジャパン", "（一社）Code for Japan", False),
    ]
    assert rows[0].stands == "代表理事" and rows[0].note == "趣旨・目的の文の「Code for Japan代表」。"
    assert rows[0].source and rows[0].stands_source


def test_the_chosen_wording_and_the_one_before_change_places_with_their_papers(file: CouncilFile) -> None:
    before = variants_of(file, SHOJI)[0]
    assert before.source != before.stands_source
    change = take_variant(file, before.id, date(2020, 11, 6))
    assert change.title == "「職名」に異なる記載を採用"
    taken = variants_of(file, SHOJI)[0]
    assert (taken.stands, taken.text) == (before.text, before.stands)
    assert (taken.stands_source, taken.source) == (before.source, before.stands_source)
    noted = note_of(file, before.place.id or 0)
    assert f"職名の出典　{before.source}　{before.note}" in noted
    take_variant(file, before.id, date(2020, 11, 6))
    assert variants_of(file, SHOJI)[0] == before
    assert "職名の出典" not in note_of(file, before.place.id or 0)


def test_a_wording_for_an_empty_field_leaves_none_behind(file: CouncilFile) -> None:
    with file.act("資料") as writing:
        person = writing.get(Person, SHOJI)
        paper = Source(title="名刺")
        writing.add(paper)
        told = Variant(
            subject_entity="person", subject_uid=person.uid, attribute="latin", text="SHOJI", source=paper
        )
        writing.add(told)
    row = next(row for row in variants_of(file, SHOJI) if row.words == "英字の氏名")
    assert (row.stands, row.of) == ("", "")
    take_variant(file, row.id, date(2020, 11, 6))
    with file.reading() as reading:
        assert reading.get(Person, SHOJI).latin == "SHOJI"
        assert reading.get(Person, SHOJI).source_note.endswith("英字の氏名の出典　名刺")
    assert all(row.words != "英字の氏名" for row in variants_of(file, SHOJI))


def test_a_wording_that_the_field_refuses_changes_nothing(file: CouncilFile) -> None:
    with file.act("資料") as writing:
        body = next(b for b in writing.all(Organisation) if b.name == "千葉市")
        told = Variant(subject_entity="organisation", subject_uid=body.uid, attribute="code", text="121003")
        writing.add(told)
    with pytest.raises(BadValue, match="最後の数字"):
        take_variant(file, told.id or 0, date(2020, 11, 6))
    with file.reading() as reading:
        rows = member_detail(reading, CHIBA, date(2020, 11, 6)).variants
    assert [(row.text, row.stands) for row in rows] == [("121003", "121002")]


def test_a_wording_goes_and_the_step_leads_to_its_thing(file: CouncilFile) -> None:
    first, *rest = variants_of(file, SHOJI)
    drop_variant(file, first.id)
    assert list(variants_of(file, SHOJI)) == rest
    assert file.history()[0].place == EntityField("affiliation", first.place.id, "title")


def test_what_papers_say_of_a_title_that_both_have_is_handed_over(file: CouncilFile) -> None:
    with file.reading() as reading:
        mine = reading.get(Person, SHOJI).affiliations[0]
        body, title = mine.organisation, mine.title
        start, end = mine.start, mine.end
        assert body is not None and body.id is not None
        body_id = body.id
    other = add_person(file, "庄司", "正彦").id
    twin = add_affiliation(file, other, organisation_id=body_id, title=title).id
    with file.act("資料") as writing:
        same = next(a for a in writing.get(Person, other).affiliations if a.id == twin)
        same.start, same.end = start, end
        writing.add(
            Variant(subject_entity="affiliation", subject_uid=same.uid, attribute="title", text="代表者")
        )
    before = len(variants_of(file, SHOJI))
    merge_people(file, SHOJI, other)
    assert {row.text for row in variants_of(file, SHOJI)} >= {"代表者", "正彦"}
    assert len(variants_of(file, SHOJI)) == before + 2
