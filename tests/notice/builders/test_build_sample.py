"""The sample's release against the printed paper, line by line."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any

import pytest

from ogdesk.council.council_data import CouncilData
from ogdesk.council.findings import Level
from ogdesk.council.release import Notice
from ogdesk.exchange.sample import sample_council
from ogdesk.notice.build import BuiltNotice, block_text, build_common_texts, build_release
from ogdesk.notice.document import NoticeDocument
from ogdesk.notice.plain import render_text
from ogdesk.notice.proof import check_event, proofread

TODAY = date(2020, 11, 6)

PAPER = """
令和2年11月6日
郡山市政策開発部
ソーシャルメディア推進課
担当：三代川　和弘
TEL：924-2511
～オープンガバメント推進協議会主催事業～
オープンガバメント推進協議会
公開シンポジウムを開催します
郡山市が参加しているオープンガバメント推進協議会では、オンラインで公開シンポジウムを開催するとともに、本日からイベントPR動画を公開しますので、お知らせします。
1　趣旨・目的
新型コロナウイルスの感染拡大以後、市民の暮らしや経済活動は大きく変化しました。
オープンガバメントを推進する地方公共団体として、今後、どのような変革が必要と考えるのか。求められる官民連携とは何か。東京都の新型コロナウイルス感染症対策サイトを開発したCode for Japan代表の関治之氏を基調講演にお招きし、オープンデータ・ビッグデータの利活用や新たな働き方など、感染症対策を契機とした社会変革について、各首長によるディスカッションをオンラインにより全国に発信します。
2　開催日時
令和2年11月19日（木）15：00～16：30
3　開催形式
出席者をZoomで接続し、YouTubeでライブ配信を行います（オンデマンドによる見逃し配信あり）。視聴者は、チャットで質問参加します。
【視聴用URL】 https://youtu.be/NUZt2y4blJE
※質問投稿用のURLはシンポジウム開催時に、YouTubeの概要欄に掲載します。
4　テーマ
感染症対策を契機とした社会変革
5　プログラム
(1)　基調講演
一般社団法人コード・フォー・ジャパン　代表理事　関（セキ）　治之（ハルユキ）　氏
(2)　パネルディスカッション
ア　モデレータ
一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン　代表理事
武蔵大学社会学部　教授　庄司（ショウジ）　昌彦（マサヒコ）　氏
イ　パネリスト
郡山市長、つくば市長、千葉市長、奈良市長、福岡市長、日南市長
※出席者は予告なく変更となる場合があります。
6　PR動画
11月6日（金）から本シンポジウムのPR動画を公開します。
【URL】 https://youtu.be/C3WqULI5uRU
7　備考
オープンガバメント推進協議会概要（別紙）
別紙
オープンガバメント推進協議会概要
1　目的
産・官・学の連携の下、次に掲げる事項についての取組を行うことで、行政の効率性及び透明性を高め、市民主体のまちづくりの向上や市民サービスの向上、新産業の創出、地域経済の活性化へ寄与することを目的としています。
(1)　ビッグデータ・オープンデータの具体的活用策についての検討及び活用の推進
(2)　マイナンバー制度の利活用の推進
2　設立
平成25年4月1日
（「ビッグデータ・オープンデータ活用推進協議会」として設立。平成27年4月1日付で「オープンガバメント推進協議会」に名称変更）
3　会員
(1)　地方公共団体（一般会員）
室蘭市、郡山市、つくば市、千葉市（会長市）、浜松市、三重県、桑名市、奈良市、福岡市、武雄市、熊本市、日南市
(2)　大学・民間企業等（特別会員）
東京大学大学院　情報学環　須藤修研究室
日本アイ・ビー・エム株式会社
日本マイクロソフト株式会社
ヤフー株式会社
一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン
一般社団法人オープンガバメント・コンソーシアム
4　事業内容
(1)　マイナンバー制度の利活用の推進
(2)　ビッグデータ・オープンデータの具体的活用策についての検討及び活用の推進
(3)　前2号に掲げるもののほか、電子自治体の推進
5　主な活動内容
平成25年度・・・協議会設立（武雄市、千葉市、奈良市、福岡市）
公開シンポジウム（アイデアコンテスト表彰式）
平成26年度・・・室蘭市、三重県加入
公開シンポジウム（アイデア・アプリケーションコンテスト表彰式）
平成27年度・・・大津市、弘前市、横須賀市加入
オープンガバメント推進協議会に名称変更
公開シンポジウム、マイナンバー普及啓発イベント
平成28年度・・・郡山市、日南市、浜松市が加入
公開シンポジウム（RESAS活用研修優秀提案表彰式）
平成29年度・・・横須賀市脱退
公開シンポジウム（取組事業報告）
平成30年度・・・弘前市脱退
公開シンポジウム（取組事業報告・シビックパワーバトル）
平成31年度・・・大津市脱退
公開シンポジウム（取組事業報告・シビックパワーバトル）
"""


@pytest.fixture(scope="module")
def sample() -> CouncilData:
    return sample_council()


def release(data: CouncilData) -> BuiltNotice:
    notice = next(event.notices[0] for event in data.events if event.notices)
    return build_release(notice, data, today=TODAY)


def told(line: str) -> str:
    """A line without blanks: the paper's own blanks are its layout."""
    return "".join(unicodedata.normalize("NFC", line).split())


def lines_of(document: NoticeDocument) -> list[str]:
    return [told(line) for line in render_text(document).splitlines() if told(line)]


def test_the_release_is_the_paper_line_by_line(sample: CouncilData) -> None:
    printed = lines_of(release(sample).document)
    paper = [told(line) for line in PAPER.splitlines() if told(line)]
    badge = [line for line in printed if "11.3" in line]
    assert [line for line in printed if line not in badge] == paper
    assert any("包摂的かつ持続可能な人間居住計画・管理の能力を強化する" in line for line in badge)


def test_the_only_finding_is_the_telephone_without_area_code(sample: CouncilData) -> None:
    built = release(sample)
    event = next(event for event in sample.events if event.notices)
    found = proofread(event.notices[0], sample, built, today=TODAY)
    assert [(f.level, f.code) for f in found] == [(Level.INFO, "phone-area")]


def test_no_event_of_the_sample_has_a_finding(sample: CouncilData) -> None:
    for event in sample.events:
        assert check_event(event, sample, TODAY) == [], event.title


def test_no_block_of_the_sample_is_outdated(sample: CouncilData) -> None:
    assert [block.key for block in release(sample).blocks if block.is_outdated] == []


def test_a_common_text_for_each_of_the_twelve_members(sample: CouncilData) -> None:
    notice: Any = next(event.notices[0] for event in sample.events if event.notices)
    texts = build_common_texts(notice, sample, today=TODAY)
    assert [text.organisation.name for text in texts] == [
        "室蘭市",
        "郡山市",
        "つくば市",
        "千葉市",
        "浜松市",
        "三重県",
        "桑名市",
        "奈良市",
        "福岡市",
        "武雄市",
        "熊本市",
        "日南市",
    ]
    assert [text.code for text in texts][:2] == ["012050", "072036"]
    assert block_text(texts[5].document.lead).startswith("三重県が参加している")
    assert next(text for text in texts if text.organisation.name == "郡山市").missing == ()


def test_a_blank_notice_of_any_event_builds_and_is_proofread(sample: CouncilData) -> None:
    for event in sample.events:
        notice = Notice(event=event)
        built = build_release(notice, sample, today=TODAY)
        assert render_text(built.document)
        codes = {finding.code for finding in proofread(notice, sample, built, today=TODAY)}
        assert {"no-tel", "no-release-date"} <= codes
