"""Organisations, people and posts of the sample, against values copied from the papers by hand."""

from __future__ import annotations

import re

import pytest

from ogdesk.council.codes import normal_code
from ogdesk.council.council_data import CouncilData
from ogdesk.council.entity import Weight
from ogdesk.council.event import EventKind, OrganiserKind

CODES = {
    "室蘭市": "012050", "弘前市": "022021", "郡山市": "072036", "つくば市": "082201", "千葉県": "120006", "千葉市": "121002",
    "横須賀市": "142018", "浜松市": "221309", "三重県": "240001", "桑名市": "242055", "大津市": "252018", "奈良市": "292010",
    "福岡市": "401307", "武雄市": "412066", "熊本市": "431001", "日南市": "452041",
}  # fmt: skip


def test_sixteen_municipalities_with_code_and_reading(sample: CouncilData) -> None:
    members = [m.organisation for m in sample.memberships if m.organisation]
    municipalities = {o.name: o for o in members if o.is_municipality}
    assert {name: o.code for name, o in municipalities.items()} == CODES
    assert all(re.fullmatch("[ァ-ヴー]+", o.reading) for o in municipalities.values())


def test_all_codes_are_whole_and_used_once(sample: CouncilData) -> None:
    codes = [o.code for o in sample.organisations if o.code]
    assert len(codes) == len(set(codes)) == 16 + 64 + 1
    assert all(normal_code(code).code == code for code in codes)
    assert all(o.code for o in sample.organisations if o.is_municipality)


@pytest.mark.parametrize(
    "spelling",
    ["コード・フォージャパン", "コード・フォー・ジャパン", "Code for Japan", "（一社）Code for Japan"],
)
def test_code_for_japan_is_found_by_every_spelling(sample: CouncilData, spelling: str) -> None:
    holders = [o for o in sample.organisations for a in o.aliases if a.name == spelling]
    assert [o.name for o in holders] == ["一般社団法人コード・フォー・ジャパン"]


def test_sixty_three_lines_name_sixty_eight_bodies_and_each_is_here(sample: CouncilData) -> None:
    contest = next(e for e in sample.events if e.title == "チャレンジ！！オープンガバナンス")
    lines = contest.note.rsplit("一覧：", 1)[1].split("、")
    assert [int(re.match(r"\d+", line).group()) for line in lines] == list(range(1, 64))  # type: ignore[union-attr]
    bodies = [name for line in lines for name in re.sub(r"^\d+", "", line).split("・")]
    assert len(bodies) == 68
    assert set(bodies) <= {o.name for o in sample.organisations}


def test_contest_supporters_by_kind(sample: CouncilData) -> None:
    contest = next(e for e in sample.events if e.title == "チャレンジ！！オープンガバナンス")
    counted = {kind: sum(o.kind is kind for o in contest.organisers) for kind in OrganiserKind}
    assert counted == {
        OrganiserKind.HOST: 0,
        OrganiserKind.CO_HOST: 3,
        OrganiserKind.COLLABORATION: 1,
        OrganiserKind.COOPERATION: 0,
        OrganiserKind.SPONSOR: 3,
        OrganiserKind.SUPPORT: 8,
    }
    assert contest.kind is EventKind.EXTERNAL
    assert not contest.is_public
    prizes = [v for v in sample.variants if v.subject_uid == contest.uid]
    assert "ハーバードイノベーション賞" in contest.note
    assert "ハーバード大学賞" in prizes[0].text


def test_readings_only_where_a_paper_prints_them(sample: CouncilData) -> None:
    read = {p.name: p.reading for p in sample.people if p.reading}
    assert read == {"関　治之": "セキ　ハルユキ", "庄司　昌彦": "ショウジ　マサヒコ"}


def test_shoji_is_two_things_at_once_and_the_other_paper_is_kept(sample: CouncilData) -> None:
    shoji = next(p for p in sample.people if p.family == "庄司")
    assert [a.printed() for a in shoji.affiliations] == [
        "一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン　代表理事",
        "武蔵大学社会学部　教授",
    ]
    uids = {a.uid for a in shoji.affiliations}
    assert "代表" in [v.text for v in sample.variants if v.subject_uid in uids]


def test_every_member_municipality_has_a_head(sample: CouncilData) -> None:
    heads = {p.organisation.name: p.printed for p in sample.posts if p.is_head and p.organisation}
    assert set(heads) == set(CODES)
    assert heads["千葉県"] == "千葉県知事"
    assert heads["千葉市"] == "千葉市長"


def test_holders_only_as_the_blog_names_them(sample: CouncilData) -> None:
    named = {p.printed: [t.person.name for t in p.tenures if t.person] for p in sample.posts if p.tenures}
    assert named == {
        "室蘭市長": ["青山"],
        "弘前市副市長": ["山本"],
        "千葉市長": ["熊谷"],
        "浜松市長": ["鈴木"],
        "奈良市長": ["仲川"],
    }
    tenures = [t for p in sample.posts for t in p.tenures]
    assert all(t.inferred and t.source and t.source.weight is Weight.SECONDARY for t in tenures)
