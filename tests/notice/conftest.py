"""The notice of 郡山市, 2020-11-06, as a tree built by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ogdesk.notice.document import Appendix, GoalBadge, Header, HeadLine, Meta, NoticeDocument
from ogdesk.notice.tree import (
    Align,
    AlignedLine,
    Block,
    Bold,
    CommaList,
    Enumeration,
    Hyperlink,
    Item,
    LineList,
    NamePart,
    Note,
    Paragraph,
    PersonLine,
    PrintedAffiliation,
    Ruby,
    Runs,
    Section,
    Statement,
    Table,
    TableRow,
    Text,
    UrlLine,
    YearEntry,
    YearLines,
)


def runs(text: str) -> Runs:
    return (Text(text),)


SEKI = PersonLine(
    (PrintedAffiliation(("一般社団法人コード・フォー・ジャパン", "代表理事")),),
    (NamePart("関", "セキ"), NamePart("治之", "ハルユキ")),
    "氏",
    "appearance:1",
)
SHOJI = PersonLine(
    (
        PrintedAffiliation(("一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン", "代表理事")),
        PrintedAffiliation(("武蔵大学社会学部", "教授")),
    ),
    (NamePart("庄司", "ショウジ"), NamePart("昌彦", "マサヒコ")),
    "氏",
    "appearance:2",
)


def release_blocks() -> tuple[Block, ...]:
    return (
        Section(
            runs("趣旨・目的"),
            (
                Paragraph(
                    runs("新型コロナウイルスの感染拡大以後、市民の暮らしや経済活動は大きく変化しました。"),
                    "block:purpose",
                ),
                Paragraph(
                    runs(
                        "オープンガバメントを推進する地方公共団体として、今後、どのような変革が必要と考えるのか。"
                        "求められる官民連携とは何か。東京都の新型コロナウイルス感染症対策サイトを開発したCode for Japan代表の"
                        "関治之氏を基調講演にお招きし、オープンデータ・ビッグデータの利活用や新たな働き方など、"
                        "感染症対策を契機とした社会変革について、各首長によるディスカッションをオンラインにより全国に発信します。"
                    ),
                    "block:purpose",
                ),
            ),
            "block:purpose",
        ),
        Section(
            runs("開催日時"),
            (Statement(runs("令和2年11月19日（木）15：00～16：30"), "sitting:1.start"),),
            "sitting:1.start",
        ),
        Section(
            runs("開催形式"),
            (
                Paragraph(
                    runs(
                        "出席者をZoomで接続し、YouTubeでライブ配信を行います（オンデマンドによる見逃し配信あり）。"
                        "視聴者は、チャットで質問参加します。"
                    ),
                    "event:1.form",
                ),
                UrlLine("【視聴用URL】", "https://youtu.be/NUZt2y4blJE", key="link:1"),
                Note(
                    runs("質問投稿用のURLはシンポジウム開催時に、YouTubeの概要欄に掲載します。"),
                    "block:form-note",
                ),
            ),
            "event:1.form",
        ),
        Section(
            runs("テーマ"),
            (Statement(runs("感染症対策を契機とした社会変革"), "event:1.theme"),),
            "event:1.theme",
        ),
        Section(
            runs("プログラム"),
            (
                Section(runs("基調講演"), (SEKI,), "programme:1"),
                Section(
                    runs("パネルディスカッション"),
                    (
                        Section(runs("モデレータ"), (SHOJI,), "appearance:2"),
                        Section(
                            runs("パネリスト"),
                            (
                                CommaList(
                                    (
                                        "郡山市長",
                                        "つくば市長",
                                        "千葉市長",
                                        "奈良市長",
                                        "福岡市長",
                                        "日南市長",
                                    ),
                                    "programme:2.panelists",
                                ),
                                Note(runs("出席者は予告なく変更となる場合があります。"), "block:panel-note"),
                            ),
                            "programme:2.panelists",
                        ),
                    ),
                    "programme:2",
                ),
            ),
            "programme",
        ),
        Section(
            runs("PR動画"),
            (
                Statement(runs("11月6日（金）から本シンポジウムのPR動画を公開します。"), "link:2"),
                UrlLine("【URL】", "https://youtu.be/C3WqULI5uRU", key="link:2"),
            ),
            "link:2",
        ),
        Section(
            runs("備考"),
            (Statement(runs("オープンガバメント推進協議会概要（別紙）"), "block:remarks"),),
            "block:remarks",
        ),
    )


YEARS = (
    (
        "平成25年度",
        ("協議会設立（武雄市、千葉市、奈良市、福岡市）", "公開シンポジウム（アイデアコンテスト表彰式）"),
    ),
    ("平成26年度", ("室蘭市、三重県加入", "公開シンポジウム（アイデア・アプリケーションコンテスト表彰式）")),
    (
        "平成27年度",
        (
            "大津市、弘前市、横須賀市加入",
            "オープンガバメント推進協議会に名称変更",
            "公開シンポジウム、マイナンバー普及啓発イベント",
        ),
    ),
    ("平成28年度", ("郡山市、日南市、浜松市が加入", "公開シンポジウム（RESAS活用研修優秀提案表彰式）")),
    ("平成29年度", ("横須賀市脱退", "公開シンポジウム（取組事業報告）")),
    ("平成30年度", ("弘前市脱退", "公開シンポジウム（取組事業報告・シビックパワーバトル）")),
    ("平成31年度", ("大津市脱退", "公開シンポジウム（取組事業報告・シビックパワーバトル）")),
)
MEMBERS = (
    "室蘭市",
    "郡山市",
    "つくば市",
    "千葉市（会長市）",
    "浜松市",
    "三重県",
    "桑名市",
    "奈良市",
    "福岡市",
    "武雄市",
    "熊本市",
    "日南市",
)
SPECIAL = (
    "東京大学大学院　情報学環　須藤修研究室",
    "日本アイ・ビー・エム株式会社",
    "日本マイクロソフト株式会社",
    "ヤフー株式会社",
    "一般社団法人オープン・ナレッジ・ファウンデーション・ジャパン",
    "一般社団法人オープンガバメント・コンソーシアム",
)


def appendix_blocks() -> tuple[Block, ...]:
    use = runs("ビッグデータ・オープンデータの具体的活用策についての検討及び活用の推進")
    number = runs("マイナンバー制度の利活用の推進")
    return (
        Section(
            runs("目的"),
            (
                Paragraph(
                    runs(
                        "産・官・学の連携の下、次に掲げる事項についての取組を行うことで、行政の効率性及び透明性を高め、"
                        "市民主体のまちづくりの向上や市民サービスの向上、新産業の創出、地域経済の活性化へ寄与することを"
                        "目的としています。"
                    ),
                    "council.purpose",
                ),
                Enumeration((Item(use), Item(number)), "council.purpose"),
            ),
            "council.purpose",
        ),
        Section(
            runs("設立"),
            (
                Statement(runs("平成25年4月1日"), "council.founded"),
                Statement(
                    runs(
                        "（「ビッグデータ・オープンデータ活用推進協議会」として設立。平成27年4月1日付で"
                        "「オープンガバメント推進協議会」に名称変更）"
                    ),
                    "council.names",
                ),
            ),
            "council.founded",
        ),
        Section(
            runs("会員"),
            (
                Section(runs("地方公共団体（一般会員）"), (CommaList(MEMBERS, "members.general"),)),
                Section(
                    runs("大学・民間企業等（特別会員）"),
                    (LineList(tuple(runs(each) for each in SPECIAL), "members.special"),),
                ),
            ),
            "members",
        ),
        Section(
            runs("事業内容"),
            (
                Enumeration(
                    (Item(number), Item(use), Item(runs("前2号に掲げるもののほか、電子自治体の推進"))),
                    "council.business",
                ),
            ),
            "council.business",
        ),
        Section(
            runs("主な活動内容"),
            (
                YearLines(
                    tuple(
                        YearEntry(year, tuple(runs(each) for each in lines), f"year:{year}")
                        for year, lines in YEARS
                    ),
                    "council.history",
                ),
            ),
            "council.history",
        ),
    )


def seed_document() -> NoticeDocument:
    return NoticeDocument(
        Meta(
            "オープンガバメント推進協議会 公開シンポジウムを開催します",
            "郡山市政策開発部ソーシャルメディア推進課",
            date(2020, 11, 6),
            "報道発表資料 令和2年11月6日",
            ("報道発表資料", "オープンガバメント推進協議会"),
        ),
        Header(
            HeadLine("令和2年11月6日", "notice.released"),
            (
                HeadLine("郡山市政策開発部", "notice.division"),
                HeadLine("ソーシャルメディア推進課", "notice.section"),
                HeadLine("担当：三代川　和弘", "notice.contact"),
                HeadLine("TEL：924-2511", "notice.phone"),
            ),
            (
                HeadLine("オープンガバメント推進協議会", "council.name"),
                HeadLine("公開シンポジウムを開催します", "event:1.title"),
            ),
            tagline=HeadLine("～オープンガバメント推進協議会主催事業～", "event:1.organiser"),
            badges=(
                GoalBadge(
                    11, "11.3", "包摂的かつ持続可能な人間居住計画・管理の能力を強化する", "notice.sdgs"
                ),
            ),
        ),
        (
            Paragraph(
                runs(
                    "郡山市が参加しているオープンガバメント推進協議会では、オンラインで公開シンポジウムを開催するとともに、"
                    "本日からイベントPR動画を公開しますので、お知らせします。"
                ),
                "block:lead",
            ),
        ),
        release_blocks(),
        (Appendix("オープンガバメント推進協議会概要", appendix_blocks(), key="appendix:council"),),
    )


def rich_document() -> NoticeDocument:
    """A draft with everything a tree can hold: all levels, table, variants, links, embargo, several badges."""
    seed = seed_document()
    deepest = Section(runs("（a）の段"), (Enumeration((Item(runs("最後")),)), Statement(runs("文"))))
    deep: Block = deepest
    for title in ("aの段", "（ア）の段", "アの段", "(1)の段"):
        deep = Section(runs(title), (Paragraph(runs(f"{title}の本文です。" * 12), "deep"), deep), "deep")
    table = Table(
        (runs("時刻"), runs("内容"), runs("担当")),
        (
            TableRow((runs("15：00"), runs("開会（進行：千葉市）"), ())),
            TableRow(
                (
                    runs("15：05～"),
                    (Ruby("関", "セキ"), Text("氏の講演「社会変革」" * 6)),
                    runs("Code for Japan"),
                )
            ),
        ),
        row_headers=True,
        caption="タイムテーブル",
        key="table",
    )
    special = (
        table,
        PersonLine(
            (PrintedAffiliation(("𠮷野",)),),
            (NamePart("𠮷田", "ヨシダ"), NamePart("辻\U000e0100", "ツジ")),
            "氏",
        ),
        Statement(
            (
                Bold(runs("太字")),
                Text("と〜と～と"),
                Hyperlink("長い案内" * 20, "https://example.jp/日本語?a=1"),
            )
        ),
        Paragraph(
            runs(
                "次のアドレス https://www.example.lg.jp/one/two/three/four/five/six/seven?query=eight をご覧ください。"
            )
        ),
        UrlLine("【一】", "https://example.jp/1"),
        UrlLine("【二】", "https://example.jp/2"),
        UrlLine("", "https://example.jp/3", qr=False),
        AlignedLine(runs("記"), Align.CENTER),
        AlignedLine(runs("以上"), Align.RIGHT),
    )
    header = replace(
        seed.header,
        number=HeadLine("2郡政ソ第123号"),
        addressee=(HeadLine("郡山市記者クラブ　各位"),),
        embargo=(HeadLine("解禁日時：11月6日（金）14時以降"),),
        badges=(*seed.header.badges, GoalBadge(17, "17.17"), GoalBadge(7, "7.1"), GoalBadge(16, "16.6")),
    )
    return replace(
        seed,
        meta=replace(seed.meta, draft="案", title="題名 <甲> & 「乙」"),
        header=header,
        blocks=(Section(runs("深い段"), (deep,)), Section(runs("いろいろ"), special), *seed.blocks[4:5]),
    )


@pytest.fixture(scope="session")
def rich_notice() -> NoticeDocument:
    return rich_document()


@pytest.fixture(scope="session")
def seed_notice() -> NoticeDocument:
    return seed_document()
