"""さがす on a real file: groups, reasons, order, what is gone."""

from __future__ import annotations

import pytest

from ogdesk.acts.people.additions import add_person, add_post
from ogdesk.acts.removal import remove
from ogdesk.acts.search import Group, SearchResult, find_things, things_again
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import EntityField
from ogdesk.store.file import CouncilFile


def words(found: SearchResult, group: Group) -> list[tuple[str, str]]:
    return [(t.words, t.why) for g in found.groups if g.group is group for t in g.things]


@pytest.mark.parametrize(
    ("query", "group", "expected"),
    [
        ("庄司", Group.PEOPLE, ("庄司　昌彦", "")),
        ("しょうじ", Group.PEOPLE, ("庄司　昌彦", "ふりがな")),
        ("ｼｮｳｼﾞ", Group.PEOPLE, ("庄司　昌彦", "ふりがな")),
        ("武蔵大学", Group.PEOPLE, ("庄司　昌彦", "所属")),
        ("伝道師", Group.PEOPLE, ("牛島　清豪", "肩書き")),
        ("奈良市長", Group.PEOPLE, ("奈良市長", "")),
        ("292010", Group.BODIES, ("奈良市", "団体コード")),
        (
            "オープン・ナレッジ",
            Group.BODIES,
            ("一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン", ""),
        ),
        ("感染症", Group.SYMPOSIA, ("オープンガバメント推進協議会公開シンポジウム", "テーマ")),
        ("シビックパワー", Group.SYMPOSIA, ("公開シンポジウム", "プログラム")),
    ],
)
def test_what_is_found_and_why(
    sample_file: CouncilFile, query: str, group: Group, expected: tuple[str, str]
) -> None:
    assert expected in words(find_things(sample_file, query), group)


def test_groups_stand_in_order_and_hold_eight(sample_file: CouncilFile) -> None:
    found = find_things(sample_file, "市")
    assert [g.group for g in found.groups] == [Group.PEOPLE, Group.BODIES]
    assert [(len(g.things), g.more) for g in found.groups] == [(8, True), (8, True)]


def test_own_names_go_before_other_reasons(sample_file: CouncilFile) -> None:
    add_person(sample_file, "教授", "太郎")
    found = words(find_things(sample_file, "教授"), Group.PEOPLE)
    assert found[0] == ("教授　太郎", "")
    assert {why for _, why in found[1:]} == {"肩書き"}


def test_bodies_that_are_no_members_have_no_page_and_are_left_out(sample_file: CouncilFile) -> None:
    assert words(find_things(sample_file, "札幌市"), Group.BODIES) == []
    assert words(find_things(sample_file, "奈良市"), Group.BODIES) == [("奈良市", "")]


@pytest.mark.parametrize("query", ["", "　", "、。", "存在しないもの", "\ud842"])
def test_nothing_found(sample_file: CouncilFile, query: str) -> None:
    assert find_things(sample_file, query).groups == ()


def test_details_tell_things_apart(sample_file: CouncilFile) -> None:
    found = find_things(sample_file, "公開シンポジウム")
    details = [t.detail for g in found.groups for t in g.things]
    assert "令和2年11月19日（木）　感染症対策を契機とした社会変革" in details
    assert len(set(details)) == len(details)
    person = find_things(sample_file, "関治之").groups[0].things[0]
    assert person.detail == "一般社団法人コード・フォー・ジャパン　代表理事"
    body = find_things(sample_file, "奈良市").groups[1].things[0]
    assert body.detail == "一般会員　292010"


def test_what_was_opened_is_named_again_and_what_is_gone_is_not(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    person = find_things(sample_file, "関治之").groups[0].things[0]
    post = add_post(sample_file, 1, "副市長")
    places = [EntityField("post", post.id), person.place, EntityField("symposium", 9999)]
    assert [t.words for t in things_again(sample_file, places)] == ["室蘭市副市長", "関　治之"]
    remove(sample_file, EntityField("person", add_person(sample_file, "架空", "太郎").id), here)
    assert words(find_things(sample_file, "架空太郎"), Group.PEOPLE) == []


def test_private_data_is_not_found(sample_file: CouncilFile) -> None:
    for secret in ("example.jp", "924-2511"):
        assert find_things(sample_file, secret).groups == ()
