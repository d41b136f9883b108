"""What is pasted into a line-up: the lines of papers, lists, headings, rows of a spreadsheet, and what is no name."""

from __future__ import annotations

import pytest

from ogdesk.council.programme import ItemKind, Role
from ogdesk.exchange.lineup import Lineup, PastedPerson, Unsure, parse_lineup

PAPER = """### 5 プログラム

#### (1) 基調講演

一般社団法人 コード・フォー・ジャパン 代表理事 関(セキ) 治之(ハルユキ) 氏

#### (2) パネルディスカッション

ア モデレータ

一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン 代表理事  
武蔵大学社会学部 教授 庄司(ショウジ) 昌彦(マサヒコ) 氏

## イ パネリスト

郡山市長、つくば市長、千葉市長、奈良市長、福岡市長、日南市長  
※出席者は予告なく変更となる場合があります。
"""
"""The programme of the release of 2020, as it stands there."""


def one(text: str) -> PastedPerson:
    found = parse_lineup(text)
    assert len(found.people) == 1, found
    assert found.unread == ()
    return found.people[0]


def said(person: PastedPerson) -> tuple[str, str, str, str]:
    name = person.name
    return name.family, name.given, name.family_reading, name.given_reading


def titles(person: PastedPerson) -> list[tuple[str, str, str]]:
    return [(a.organisation, a.department, a.title) for a in person.affiliations]


def test_the_programme_of_the_notice_is_understood_whole() -> None:
    found = parse_lineup(PAPER)
    seki, shoji, *mayors = found.people
    assert said(seki) == ("関", "治之", "セキ", "ハルユキ")
    assert titles(seki) == [("一般社団法人コード・フォー・ジャパン", "", "代表理事")]
    assert (seki.role, seki.honorific, seki.unsure) == (Role.SPEAKER, "氏", frozenset())
    assert seki.item is not None
    assert seki.item.kind is ItemKind.KEYNOTE
    assert said(shoji) == ("庄司", "昌彦", "ショウジ", "マサヒコ")
    assert titles(shoji) == [
        ("一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン", "", "代表理事"),
        ("武蔵大学", "社会学部", "教授"),
    ]
    assert (shoji.role, shoji.role_word) == (Role.MODERATOR, "モデレータ")
    assert [m.post for m in mayors] == [
        "郡山市長",
        "つくば市長",
        "千葉市長",
        "奈良市長",
        "福岡市長",
        "日南市長",
    ]
    assert {(m.role, m.has_name, m.item.kind if m.item else None) for m in mayors} == {
        (Role.PANELIST, False, ItemKind.PANEL)
    }
    assert found.unread == ()


@pytest.mark.parametrize(
    ("line", "name", "affiliations"),
    [
        (
            "ボノ株式会社 取締役 最高執行責任者 谷津孝啓 氏",
            ("谷津", "孝啓"),
            [("ボノ株式会社", "", "取締役 最高執行責任者")],
        ),
        (
            "筑波大学 システム情報系社会工学域教授 川島 宏一 氏",
            ("川島", "宏一"),
            [("筑波大学", "システム情報系社会工学域", "教授")],
        ),
        (
            "Code for Saga 代表、内閣官房オープンデータ伝道師 牛島 清豪氏",
            ("牛島", "清豪"),
            [("Code for Saga", "", "代表"), ("内閣官房", "", "オープンデータ伝道師")],
        ),
        (
            "Code for NAGAREYAMA 代表、Civic Tech Zen Chiba 代表 白澤 美幸氏",
            ("白澤", "美幸"),
            [("Code for NAGAREYAMA", "", "代表"), ("Civic Tech Zen Chiba", "", "代表")],
        ),
        (
            "横浜市政策局政策部政策課担当係長　関口昌幸　先生",
            ("関口", "昌幸"),
            [("横浜市", "政策局政策部政策課", "担当係長")],
        ),
        ("講師:早稲田大学名誉教授 北川 正恭氏", ("北川", "正恭"), [("早稲田大学", "", "名誉教授")]),
        ("（一社）データの会　代表　髙﨑　𠮷郎　様", ("髙﨑", "𠮷郎"), [("（一社）データの会", "", "代表")]),
        ("東京都 阿部 寛 氏", ("阿部", "寛"), [("東京都", "", "")]),
    ],
)
def test_lines_of_the_papers(
    line: str, name: tuple[str, str], affiliations: list[tuple[str, str, str]]
) -> None:
    person = one(line)
    assert said(person)[:2] == name
    assert titles(person) == affiliations


def test_a_name_in_one_word_is_parted_and_marked() -> None:
    person = one("ボノ株式会社 取締役 谷津孝啓 氏")
    assert Unsure.NAME in person.unsure
    assert Unsure.WHOLE not in person.unsure
    assert Unsure.WHOLE in one("谷津孝啓").unsure


def test_two_people_on_one_line_are_two() -> None:
    found = parse_lineup("パネリスト:早稲田大学名誉教授 北川 正恭氏、作家、東京都教育委員 乙武 洋匡氏")
    assert [said(p)[:2] for p in found.people] == [("北川", "正恭"), ("乙武", "洋匡")]
    assert titles(found.people[1]) == [("", "", "作家"), ("東京都", "", "教育委員")]
    assert {p.role for p in found.people} == {Role.PANELIST}


def test_an_affiliation_waits_over_empty_lines_for_its_name() -> None:
    person = one("・基調講演\n\n一般社団法人 コード・フォージャパン\n\n代表理事 関治之 氏")
    assert titles(person) == [("一般社団法人コード・フォージャパン", "", "代表理事")]
    assert person.source.splitlines()[0] == "一般社団法人 コード・フォージャパン"


def test_a_body_without_a_name_is_given_back() -> None:
    found = parse_lineup("一般社団法人 データの会\n\nパネリスト\n千葉市長")
    assert found.unread == ("一般社団法人 データの会",)
    assert [p.post for p in found.people] == ["千葉市長"]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("郡山市長、つくば市長", ["郡山市長", "つくば市長"]),
        ("パネリスト(予定):千葉市長、室蘭市長", ["千葉市長", "室蘭市長"]),
        ("協議会加盟の各市長(郡山市、つくば市、千葉市)", ["郡山市長", "つくば市長", "千葉市長"]),
        ("各首長（千葉市、三重県）", ["千葉市長", "三重県知事"]),
        ("千葉市長（会長市）・三重県知事・弘前市副市長", ["千葉市長", "三重県知事", "弘前市副市長"]),
    ],
)
def test_posts(text: str, posts: list[str]) -> None:
    assert [p.post for p in parse_lineup(text).people] == posts


def test_a_head_with_a_name_is_a_post_and_a_person() -> None:
    person = one("千葉市長　熊谷（クマガイ）　俊人（トシヒト）　氏")
    assert person.post == "千葉市長"
    assert said(person) == ("熊谷", "俊人", "クマガイ", "トシヒト")
    assert person.affiliations == ()


@pytest.mark.parametrize(
    "line",
    [
        "関（せき）治之（はるゆき）",
        "関　治之（せき　はるゆき）",
        "関(ｾｷ) 治之(ﾊﾙﾕｷ)",
        "関 治之(セキ ハルユキ)氏",
    ],
)
def test_readings_in_any_brackets_become_katakana(line: str) -> None:
    person = one(line)
    assert said(person) == ("関", "治之", "セキ", "ハルユキ")
    assert person.unsure == frozenset()


def test_one_reading_for_two_parts_is_marked() -> None:
    assert Unsure.READING in one("関 治之（せきはるゆき）").unsure


def test_rows_of_a_spreadsheet_with_headings() -> None:
    text = (
        "No\t氏名\tふりがな\t所属\t役職\t役割\n"
        "1\t関　治之\tせき はるゆき\t一般社団法人コード・フォー・ジャパン\t代表理事\t講師\n"
        "2\t庄司昌彦\tショウジ マサヒコ\t武蔵大学社会学部\t教授\tモデレーター\n"
        "3\t\t\t千葉市\t市長\tパネリスト\n"
    )
    seki, shoji, mayor = parse_lineup(text).people
    assert said(seki) == ("関", "治之", "セキ", "ハルユキ")
    assert (titles(seki), seki.role) == (
        [("一般社団法人コード・フォー・ジャパン", "", "代表理事")],
        Role.SPEAKER,
    )
    assert said(shoji)[2:] == ("ショウジ", "マサヒコ")
    assert (titles(shoji), shoji.role) == ([("武蔵大学", "社会学部", "教授")], Role.MODERATOR)
    assert (mayor.post, mayor.has_name) == ("千葉市長", False)


def test_rows_of_a_spreadsheet_without_headings() -> None:
    person = one("モデレーター\t武蔵大学社会学部\t教授\t庄司　昌彦\tしょうじ　まさひこ\t氏")
    assert said(person) == ("庄司", "昌彦", "ショウジ", "マサヒコ")
    assert titles(person) == [("武蔵大学", "社会学部", "教授")]
    assert (person.role, person.honorific) == (Role.MODERATOR, "氏")


def test_family_and_given_name_in_columns_of_their_own() -> None:
    person = one("姓\t名\tセイ\tメイ\t会社名\t職名\n佐藤\tさくら\tサトウ\tサクラ\tボノ株式会社\t部長")
    assert said(person) == ("佐藤", "さくら", "サトウ", "サクラ")
    assert titles(person) == [("ボノ株式会社", "", "部長")]


def test_times_lengths_and_themes_of_a_programme() -> None:
    text = "15:00～15:30 基調講演「データで変わるまち」（30分）\n関 治之 氏\n15:30～ パネルディスカッション\n千葉市長"
    seki, mayor = parse_lineup(text).people
    assert seki.item is not None
    assert mayor.item is not None
    assert (seki.item.kind, seki.item.theme) == (ItemKind.KEYNOTE, "データで変わるまち")
    assert mayor.item.kind is ItemKind.PANEL


@pytest.mark.parametrize(
    "line",
    [
        "出席者をZoomで接続し、YouTubeでライブ配信を行います。",
        "【視聴用URL】 https://youtu.be/NUZt2y4blJE",
        "新型コロナウイルスの感染拡大以後、市民の暮らしは変化しました。",
    ],
)
def test_prose_names_nobody_and_is_given_back(line: str) -> None:
    assert parse_lineup(line) == Lineup((), (line,))


@pytest.mark.parametrize("text", ["", "  \n　\n", "※敬称略", "休憩", "質疑応答", "プログラム"])
def test_nothing_to_understand(text: str) -> None:
    assert parse_lineup(text) == Lineup()


def test_running_text_in_a_row_is_given_back() -> None:
    line = "山田 太郎\t" + "部課" * 200
    assert parse_lineup(f"氏名\t所属\n{line}") == Lineup((), (line.replace("\t", " "),))


def test_known_bodies_show_where_a_name_ends() -> None:
    line = "株式会社みらい共創開発部 主任 山田 花子 氏"
    guessed = parse_lineup(line).people[0]
    known = parse_lineup(line, ["株式会社みらい共創"]).people[0]
    assert titles(guessed) == [("株式会社みらい共創開発部", "", "主任")]
    assert titles(known) == [("株式会社みらい共創", "開発部", "主任")]
    assert (
        titles(parse_lineup("千葉市民大学 教授 山田 花子 氏", ["千葉市"]).people[0])[0][0] == "千葉市民大学"
    )
