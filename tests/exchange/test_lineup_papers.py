"""Whole papers pasted at once: who is in them is found, and the many lines that name nobody are given back."""

from __future__ import annotations

import pytest

from ogdesk.council.programme import ItemKind, Role
from ogdesk.exchange.lineup import Lineup, PastedPerson, Unsure, parse_lineup

RELEASE = """
～オープンガバメント推進協議会主催事業～
**公開シンポジウムを開催します**

郡山市政策開発部

ソーシャルメディア推進課

担当：三代川 和弘

TEL：924-2511

### 1 趣旨・目的

### 4 テーマ

感染症対策を契機とした社会変革

### 5 プログラム

#### (1) 基調講演

一般社団法人 コード・フォー・ジャパン 代表理事 関(セキ) 治之(ハルユキ) 氏

#### (2) パネルディスカッション

ア モデレータ

武蔵大学社会学部 教授 庄司(ショウジ) 昌彦(マサヒコ) 氏

## イ パネリスト

郡山市長、つくば市長
※出席者は予告なく変更となる場合があります。

## オープンガバメント推進協議会概要

- (1) ビッグデータ・オープンデータの具体的活用策についての検討及び活用の推進

### 2 設立

### 3 会員

東京大学大学院 情報学環 須藤修研究室
日本アイ・ビー・エム株式会社

### 4 事業内容
"""
PAGE = """
・シビックテック活動報告

Code for Saga 代表、内閣官房オープンデータ伝道師 牛島 清豪氏

・令和元年度取組事業及びオープンガバメントに関するパネルディスカッション

パネリスト(予定):千葉市長、室蘭市長

(エ)当日の様子
アプリ名称　感染症流行警告アプリ　ワーンニング
開発者　株式会社オリズン
参加者数 約140名
"""
BLOG = """
オープンガバメントとは・・・
協働とは・・・
市民がサービスの受け手から担い手になる
千葉市とウェザーニュース
データまちあるき 奈良市
"""
MAIL = """お世話になっております。北山市の庶務係です。
登壇者は下記のとおりです。

> ■基調講演（15:05～15:35）
> 　講師：架空 太郎 氏（一般社団法人まちのデータ 代表理事）
> ■パネルディスカッション
> 　モデレーター　創作 花子 様（架空大学 教授）
> 　パネリスト　　北山市長　山田 一郎
> 　　　　　　　　南川市長　川田 次郎（オンライン参加）

--
庶務 三郎
北山市情報政策課
"""
ORDER = """次　第

１　開会
２　主催者あいさつ　　　　北山市長　　山田　一郎
３　基調講演　「データでひらく自治」
　　　講師　架空大学社会学部教授　　創作　花子　氏
４　質疑応答
５　閉会
"""


def told(found: Lineup) -> list[tuple[str, str]]:
    return [(each.post, f"{each.name.family} {each.name.given}".strip()) for each in found.people]


def test_of_a_whole_release_only_the_line_up_is_people() -> None:
    found = parse_lineup(RELEASE)
    assert told(found) == [("", "関 治之"), ("", "庄司 昌彦"), ("郡山市長", ""), ("つくば市長", "")]
    assert [each.item.kind for each in found.people if each.item] == [
        ItemKind.KEYNOTE,
        ItemKind.PANEL,
        ItemKind.PANEL,
        ItemKind.PANEL,
    ]
    assert found.people[1].role_word == "モデレータ"
    assert "担当：三代川 和弘" in found.unread


def test_headings_that_end_with_an_item_begin_one() -> None:
    found = parse_lineup(PAGE)
    assert told(found) == [("", "牛島 清豪"), ("千葉市長", ""), ("室蘭市長", "")]
    first = found.people[0]
    assert first.item is not None
    assert (first.item.kind, first.item.word) == (ItemKind.ACTIVITY_REPORT, "シビックテック活動報告")
    assert first.role is Role.REPORTER


def test_running_text_names_nobody() -> None:
    found = parse_lineup(BLOG)
    assert found.people == ()
    assert len(found.unread) == 5


def test_a_mail_that_quotes_a_programme() -> None:
    found = parse_lineup(MAIL)
    assert told(found) == [
        ("", "架空 太郎"),
        ("", "創作 花子"),
        ("北山市長", "山田 一郎"),
        ("南川市長", "川田 次郎"),
    ]
    assert [(a.organisation, a.title) for a in found.people[0].affiliations] == [
        ("一般社団法人まちのデータ", "代表理事")
    ]
    assert [each.role for each in found.people] == [
        Role.SPEAKER,
        Role.MODERATOR,
        Role.PANELIST,
        Role.PANELIST,
    ]
    assert not any("庶務 三郎" in line for line in found.unread), "the signature is no part of it"


def test_a_programme_written_with_blanks() -> None:
    found = parse_lineup(ORDER)
    assert told(found) == [("北山市長", "山田 一郎"), ("", "創作 花子")]
    assert found.people[1].affiliations[0].department == "社会学部"


def _row(*cells: str) -> str:
    return "\t".join(cells)


def test_a_timetable_of_a_spreadsheet() -> None:
    rows = [
        _row("時刻", "内容", "登壇者", "所属", "役職"),
        _row("15:00", "開会挨拶", "山田 一郎", "北山市", "市長"),
        _row("15:05", "基調講演", "架空 太郎", "一般社団法人まちのデータ", "代表理事"),
        _row("", "", "川田 次郎", "南川市", "市長"),
        _row("16:20", "閉会", "", "", ""),
    ]
    found = parse_lineup("\n".join(rows))
    assert told(found) == [("北山市長", "山田 一郎"), ("", "架空 太郎"), ("南川市長", "川田 次郎")]
    assert [each.item.kind for each in found.people if each.item] == [
        ItemKind.OPENING,
        ItemKind.KEYNOTE,
        ItemKind.KEYNOTE,
    ]
    assert found.unread == ()


def test_a_column_of_body_and_title_together() -> None:
    rows = [
        _row("No.", "区分", "氏名", "ふりがな", "所属・役職"),
        _row("1", "講師", "架空　太郎", "かくう　たろう", "架空大学社会学部　教授"),
        _row("2", "パネリスト", "", "", "北山市長"),
    ]
    found = parse_lineup("\n".join(rows))
    assert told(found) == [("", "架空 太郎"), ("北山市長", "")]
    person = found.people[0]
    assert (person.name.family_reading, person.role) == ("カクウ", Role.SPEAKER)
    assert (person.affiliations[0].organisation, person.affiliations[0].title) == ("架空大学", "教授")


@pytest.mark.parametrize(
    "line", ["設立", "事業内容", "協議会賞 受賞作品", "令和 元年度", "アイデア 賞", "参加者数", "デジタル"]
)
def test_words_of_a_paper_are_no_names(line: str) -> None:
    assert parse_lineup(line).people == ()


def test_a_name_with_its_body_behind_it_is_kept_and_its_split_doubted() -> None:
    found = parse_lineup("架空太郎（北山大学）")
    person: PastedPerson = found.people[0]
    assert (person.name.family, person.name.given) == ("架空", "太郎")
    assert Unsure.NAME in person.unsure
