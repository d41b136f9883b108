"""Acts on members, 肩書き and posts: each is one step, refused with a sentence, undone whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ogdesk.acts.editing import set_field
from ogdesk.acts.lists import members
from ogdesk.acts.members import edits as member_edits
from ogdesk.acts.members import observation_edits as sightings
from ogdesk.acts.members.board import member_board
from ogdesk.acts.members.detail import member_detail
from ogdesk.acts.members.edits import EventRecord, NewMember
from ogdesk.acts.members.observation_edits import ObservationRecord
from ogdesk.acts.members.order import MemberQuery, MemberSort, member_ids
from ogdesk.acts.members.records import RecordKind
from ogdesk.acts.people import parts as person_edits
from ogdesk.acts.people.detail import person_detail, ruby
from ogdesk.acts.people.posts import post_rows
from ogdesk.acts.people.rows import same_person_ids
from ogdesk.acts.removal import remove
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import EntityField, Weight
from ogdesk.council.membership import MemberClass, MembershipEventKind, Observation
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.store.file import CouncilFile

CHIBA, TSUKUBA, YOKOSUKA, SHOJI, MAYOR_OF_CHIBA = 2, 13, 9, 2, 7
DAY = date(2020, 11, 6)


def listed(file: CouncilFile, day: date = DAY) -> dict[str, str]:
    with file.reading() as reading:
        return {row["name"]: row["status"] for row in members(reading.whole(), day)}


def test_a_removed_member_comes_back_with_all_that_was_seen_of_it(file: CouncilFile) -> None:
    before = listed(file)
    member_edits.remove_membership(file, TSUKUBA)
    assert set(before) - set(listed(file)) == {"つくば市"}
    file.undo()
    assert listed(file) == before


def test_a_corrected_record_moves_the_answer(file: CouncilFile) -> None:
    long_ago, later = date(2019, 1, 1), VagueDate.on(date(2018, 5, 1))
    assert listed(file, long_ago)["つくば市"] == "uncertain"
    added = member_edits.save_event(file, TSUKUBA, EventRecord(MembershipEventKind.JOIN, VagueDate()))
    assert listed(file, long_ago)["つくば市"] == "uncertain"
    record = EventRecord(MembershipEventKind.JOIN, later, "会員名簿", added.id)
    member_edits.save_event(file, TSUKUBA, record)
    assert listed(file, long_ago)["つくば市"] == "certain"
    with file.reading() as reading:
        rows = [r for r in member_detail(reading, TSUKUBA, DAY).records if r.kind is RecordKind.EVENT]
    assert [(r.words, r.on, r.source) for r in rows] == [("加入", later, "会員名簿")]


def test_a_sighting_needs_a_day_and_a_source_and_a_secondary_one_stands_beside(file: CouncilFile) -> None:
    with pytest.raises(BadValue, match="時期が空です"):
        sightings.save_sighting(file, TSUKUBA, ObservationRecord(VagueDate(), "ブログ"))
    on = VagueDate.on(date(2019, 1, 1))
    with pytest.raises(BadValue, match="出典が空です"):
        sightings.save_sighting(file, TSUKUBA, ObservationRecord(on, " "))
    record = ObservationRecord(on, "ある人の記録", Weight.SECONDARY)
    added = sightings.save_sighting(file, TSUKUBA, record)
    assert listed(file, date(2019, 6, 1))["つくば市"] == "uncertain"
    sightings.accept_sighting(file, added.id, True)
    assert listed(file, date(2019, 6, 1))["つくば市"] == "certain"
    sightings.drop_sighting(file, TSUKUBA, added.id)
    assert listed(file, date(2019, 6, 1))["つくば市"] == "uncertain"


def test_a_corrected_sighting_keeps_what_else_is_known_of_it(file: CouncilFile) -> None:
    on, later = VagueDate.on(date(2019, 1, 1)), VagueDate.on(date(2019, 2, 1))
    added = sightings.save_sighting(file, TSUKUBA, ObservationRecord(on, "ある人の記録", Weight.SECONDARY))
    sightings.accept_sighting(file, added.id, True)
    with file.act("メモ") as writing:
        writing.get(Observation, added.id).source_note = "三ページ目"
    sightings.save_sighting(file, TSUKUBA, ObservationRecord(later, "ある人の記録", id=added.id))
    with file.reading() as reading:
        seen = reading.get(Observation, added.id)
        assert (seen.on, seen.source_note, seen.accepted) == (later, "三ページ目", True)
        assert seen.source is not None and seen.source.weight is Weight.SECONDARY
        assert [line.membership.id for line in seen.members if line.membership] == [TSUKUBA]
    assert listed(file, on.earliest or DAY)["つくば市"] == "uncertain"
    with pytest.raises(BadValue, match="時期が空です"):
        sightings.save_sighting(file, TSUKUBA, ObservationRecord(VagueDate(), "ある人の記録", id=added.id))


def test_a_corrected_list_keeps_the_lines_of_those_who_stay_and_of_those_in_the_bin(
    file: CouncilFile, here: Surroundings
) -> None:
    with file.reading() as reading:
        whole = next(seen.id or 0 for seen in reading.all(Observation) if seen.complete)
        record = sightings.stored_list(reading, whole)
        printed = {line.membership.id: line.as_printed for line in reading.get(Observation, whole).members}
        tsukuba = member_detail(reading, TSUKUBA, DAY).organisation_id
    assert record.complete and TSUKUBA in record.members and len(record.members) == 18
    remove(file, EntityField("organisation", tsukuba), here)
    wanted = tuple(id_ for id_ in record.members if id_ not in (CHIBA, TSUKUBA))
    sightings.save_list(file, replace(record, members=(*wanted, YOKOSUKA)), looked_at=YOKOSUKA)
    assert file.undo_title() == "名簿による在籍の確認を変更"
    assert file.history()[0].place == EntityField("membership", YOKOSUKA, "events")
    with file.reading() as reading:
        lines = reading.get(Observation, whole).members
        assert {line.membership.id for line in lines} == {*wanted, TSUKUBA, YOKOSUKA}
        assert all(printed.get(line.membership.id, "") == line.as_printed for line in lines)
        assert len({line.position for line in lines}) == len(lines)


def test_nobody_is_a_member_twice_and_a_wrong_code_is_explained(file: CouncilFile) -> None:
    with file.reading() as reading:
        chiba = member_detail(reading, CHIBA, DAY).organisation_id
    with pytest.raises(BadValue, match="すでに会員の一覧に"):
        member_edits.add_member(file, NewMember(MemberClass.GENERAL, organisation_id=chiba))
    with pytest.raises(BadValue) as wrong:
        member_edits.add_member(file, NewMember(MemberClass.GENERAL, name="和光市", code="112290"))
    assert wrong.value.suggestion == "112291"
    assert "和光市" not in listed(file)
    member_edits.add_member(file, NewMember(MemberClass.GENERAL, name="和光市"))
    with file.reading() as reading:
        assert member_board(reading, DAY).unclear == 11


def test_orders_are_reversed_whole(file: CouncilFile) -> None:
    for sort in MemberSort:
        up = member_ids(file, MemberQuery(DAY, sort=sort))
        assert member_ids(file, MemberQuery(DAY, sort=sort, descending=True)) == tuple(reversed(up))
        assert len(up) == 22


def test_an_organisation_of_the_file_is_meant_by_its_name_other_words_are_kept(file: CouncilFile) -> None:
    with file.reading() as reading:
        first = person_detail(reading, SHOJI).affiliations[0].id
    set_field(file, "affiliation", first, "organisation", "ある研究会", today=date(2020, 11, 6))
    with file.reading() as reading:
        assert person_detail(reading, SHOJI).affiliations[0].printed == "ある研究会　代表理事"
    set_field(file, "affiliation", first, "organisation", "千葉市", today=date(2020, 11, 6))
    with file.reading() as reading:
        assert person_detail(reading, SHOJI).affiliations[0].texts["organisation"] == "千葉市"


def test_the_main_affiliation_passes_on(file: CouncilFile) -> None:
    added = person_edits.add_affiliation_line(file, SHOJI)
    person_edits.make_main(file, added.id)
    person_edits.remove_affiliation(file, added.id)
    with file.reading() as reading:
        assert [a.is_main for a in person_detail(reading, SHOJI).affiliations] == [True, False]


def test_posts_and_their_holders(file: CouncilFile) -> None:
    with pytest.raises(BadValue, match="すでにあります"):
        person_edits.add_post_named(file, "千葉市", "市長", is_head=True)
    with pytest.raises(BadValue, match="見つかりません"):
        person_edits.add_post_named(file, "ない市", "市長", is_head=True)
    with pytest.raises(BadValue, match="終わりが始まりより前"):
        person_edits.record_tenure(
            file,
            MAYOR_OF_CHIBA,
            "庄司 昌彦",
            start=VagueDate.year(2020),
            end=VagueDate.year(2019),
        )
    person_edits.record_tenure(
        file, MAYOR_OF_CHIBA, "庄司 昌彦", start=VagueDate.year(2019), end=VagueDate(), term_ends=DAY
    )
    with file.reading() as reading:
        (post,) = post_rows(reading, (MAYOR_OF_CHIBA,))
    assert post.holder_on(date(2019, 6, 1)) == ("庄司　昌彦", False)
    assert post.holder_on(DAY) == ("庄司　昌彦", True)
    assert post.term_ends_on(DAY) == DAY


def test_the_same_name_in_other_characters_is_found(file: CouncilFile) -> None:
    assert same_person_ids(file, "庄司", "昌彦") == ((SHOJI, "庄司 昌彦"),)
    assert same_person_ids(file, "庄司", "") == ()
    assert same_person_ids(file, "", "") == ()


def test_ruby_as_the_paper_prints_it() -> None:
    assert ruby("関", "治之", "セキ", "ハルユキ") == "関(セキ) 治之(ハルユキ)"
    assert ruby("劉陽", "", "", "") == "劉陽"
