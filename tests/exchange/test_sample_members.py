"""Members and outline of the sample council answer what the papers answer; expected values are copied from them by hand."""

from __future__ import annotations

from datetime import date

import pytest

from ogdesk.council.council import ClauseKind, Office
from ogdesk.council.council_data import CouncilData
from ogdesk.council.membership import MemberClass
from ogdesk.council.membership_status import MembershipStatus, answer_on, members_on
from ogdesk.council.organisation import Organisation

RELEASE_DAY = date(2020, 11, 6)
GENERAL = "室蘭市、郡山市、つくば市、千葉市、浜松市、三重県、桑名市、奈良市、福岡市、武雄市、熊本市、日南市"
SPECIAL = (
    "東京大学大学院　情報学環　須藤修研究室",
    "日本アイ・ビー・エム株式会社",
    "日本マイクロソフト株式会社",
    "ヤフー株式会社",
    "一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン",
    "一般社団法人オープンガバメント・コンソーシアム",
)


def organisation(sample: CouncilData, name: str) -> Organisation:
    return next(each for each in sample.organisations if each.name == name)


def status(sample: CouncilData, name: str, day: date) -> MembershipStatus:
    membership = next(each for each in sample.memberships if each.organisation is organisation(sample, name))
    return answer_on(day, membership, sample.observations, sample.council.dissolved).status


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("つくば市", RELEASE_DAY, MembershipStatus.CERTAIN),
        ("桑名市", RELEASE_DAY, MembershipStatus.CERTAIN),
        ("熊本市", RELEASE_DAY, MembershipStatus.CERTAIN),
        ("千葉県", RELEASE_DAY, MembershipStatus.NOT),
        ("千葉県", date(2021, 6, 1), MembershipStatus.UNCERTAIN),
        ("千葉県", date(2022, 1, 17), MembershipStatus.CERTAIN),
        ("横須賀市", date(2016, 5, 1), MembershipStatus.CERTAIN),
        ("横須賀市", date(2017, 10, 21), MembershipStatus.UNCERTAIN),
        ("横須賀市", date(2018, 4, 1), MembershipStatus.NOT),
        ("弘前市", date(2019, 4, 1), MembershipStatus.NOT),
        ("大津市", date(2019, 3, 31), MembershipStatus.CERTAIN),
        ("大津市", RELEASE_DAY, MembershipStatus.NOT),
        ("武雄市", date(2013, 3, 31), MembershipStatus.NOT),
        ("武雄市", date(2013, 4, 1), MembershipStatus.CERTAIN),
        ("室蘭市", date(2014, 10, 1), MembershipStatus.UNCERTAIN),
        ("千葉市", date(2023, 9, 15), MembershipStatus.UNCERTAIN),
        ("千葉市", date(2023, 10, 1), MembershipStatus.NOT),
    ],
)
def test_membership_answers(sample: CouncilData, name: str, day: date, expected: MembershipStatus) -> None:
    assert status(sample, name, day) is expected


def test_the_certain_members_of_the_release_day_are_those_of_the_annex(sample: CouncilData) -> None:
    answers = members_on(RELEASE_DAY, sample.memberships, sample.observations, sample.council.dissolved)
    certain = [a.membership for a in answers if a.status is MembershipStatus.CERTAIN]
    assert len(certain) == len(answers)
    general = [m.organisation for m in certain if m.member_class is MemberClass.GENERAL]
    special = [m.organisation for m in certain if m.member_class is MemberClass.SPECIAL]
    in_code_order = sorted((o for o in general if o), key=lambda o: o.code or "")
    assert "、".join(o.name for o in in_code_order) == GENERAL
    assert tuple(o.name for o in special if o) == SPECIAL


def test_the_blog_is_shown_beside_and_moves_nothing(sample: CouncilData) -> None:
    yokosuka = next(m for m in sample.memberships if m.organisation is organisation(sample, "横須賀市"))
    answer = answer_on(date(2017, 10, 21), yokosuka, sample.observations, sample.council.dissolved)
    assert [source.key for source in answer.sources] == ["000"]
    assert [source.key for source in answer.beside] == ["002"]
    blog = next(o for o in sample.observations if o.source and o.source.key == "002")
    assert blog.inferred
    assert not blog.complete
    assert len(blog.members) == 12


def test_three_cities_and_the_special_members_have_no_join_line(sample: CouncilData) -> None:
    without = {m.organisation.name for m in sample.memberships if m.organisation and not m.events}
    assert without == {"つくば市", "桑名市", "熊本市", "千葉県", *SPECIAL}


def test_names_founding_and_dissolution(sample: CouncilData) -> None:
    council = sample.council
    assert council.name_on(date(2014, 4, 1)) == "ビッグデータ・オープンデータ活用推進協議会"
    assert council.name_on(date(2015, 4, 1)) == "オープンガバメント推進協議会"
    assert council.founded.label() == "平成25年4月1日"
    assert council.dissolved.label() == "令和5年9月"
    assert council.is_dissolved


def test_chair_and_secretariat(sample: CouncilData) -> None:
    for office in (Office.CHAIR, Office.SECRETARIAT):
        (term,) = sample.council.in_office_on(office, RELEASE_DAY)
        assert term.organisation is organisation(sample, "千葉市")


def test_clauses_of_the_outline(sample: CouncilData) -> None:
    use = "ビッグデータ・オープンデータの具体的活用策についての検討及び活用の推進"
    number = "マイナンバー制度の利活用の推進"
    other = "前2号に掲げるもののほか、電子自治体の推進"
    assert [c.text for c in sample.council.clauses_of(ClauseKind.PURPOSE)] == [use, number]
    assert [c.text for c in sample.council.clauses_of(ClauseKind.BUSINESS)] == [number, use, other]


def activity_lines(sample: CouncilData) -> list[str]:
    lines, seen = [], set()
    for wording in sample.council.wordings:
        label = f"平成{wording.fiscal_year - 1988}年度・・・" if wording.fiscal_year not in seen else ""
        seen.add(wording.fiscal_year)
        lines.append(label + wording.text)
    return lines


def test_activity_wordings_are_the_papers_own_lines(sample: CouncilData, activities: tuple[str, ...]) -> None:
    assert tuple(activity_lines(sample)) == activities
    slots = [(w.fiscal_year, w.kind) for w in sample.council.wordings]
    assert len(set(slots)) == len(slots)
