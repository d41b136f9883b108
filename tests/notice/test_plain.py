"""Plain text of a notice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ogdesk.notice.document import NoticeDocument, NumberingLevel, TypesettingOptions
from ogdesk.notice.pdf.blocks import SETTERS
from ogdesk.notice.plain import WRITERS, render_text


@pytest.fixture(scope="module")
def lines(seed_notice: NoticeDocument) -> list[str]:
    return render_text(seed_notice).split("\n")


def test_the_head_stands_in_order(lines: list[str]) -> None:
    assert lines[:5] == [
        "令和2年11月6日",
        "郡山市政策開発部",
        "ソーシャルメディア推進課",
        "担当：三代川　和弘",
        "TEL：924-2511",
    ]
    assert lines[6:9] == [
        "～オープンガバメント推進協議会主催事業～",
        "オープンガバメント推進協議会",
        "公開シンポジウムを開催します",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "1　趣旨・目的",
        "　　令和2年11月19日（木）15：00～16：30",
        "　　【視聴用URL】 https://youtu.be/NUZt2y4blJE",
        "　　※質問投稿用のURLはシンポジウム開催時に、YouTubeの概要欄に掲載します。",
        "　(1)　基調講演",
        "　　　一般社団法人コード・フォー・ジャパン　代表理事　関（セキ）　治之（ハルユキ）　氏",
        "　　ア　モデレータ",
        "　　　　武蔵大学社会学部　教授　庄司（ショウジ）　昌彦（マサヒコ）　氏",
        "　　　　※出席者は予告なく変更となる場合があります。",
        "別紙",
        "オープンガバメント推進協議会概要",
        "　(2)　マイナンバー制度の利活用の推進",
        "　　平成25年度・・・協議会設立（武雄市、千葉市、奈良市、福岡市）",
        "　　　ヤフー株式会社",
    ],
)
def test_a_line_of_each_kind(lines: list[str], line: str) -> None:
    assert line in lines


def test_hanging_lines_of_a_year_stand_under_its_first(lines: list[str]) -> None:
    at = lines.index("　　平成27年度・・・大津市、弘前市、横須賀市加入")
    assert lines[at + 1] == "　" * 10 + "オープンガバメント推進協議会に名称変更"


def test_lines_end_with_one_line_feed_and_no_blank(
    seed_notice: NoticeDocument, rich_notice: NoticeDocument
) -> None:
    for document in (seed_notice, rich_notice):
        text = render_text(document)
        assert "\r" not in text
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert "\n\n\n" not in text


def test_numbering_may_begin_with_parts(seed_notice: NoticeDocument) -> None:
    lines = render_text(
        replace(seed_notice, settings=TypesettingOptions(first_level=NumberingLevel.PART))
    ).split("\n")
    assert "第1　趣旨・目的" in lines
    assert "　1　基調講演" in lines
    assert "　　(1)　モデレータ" in lines


def test_a_draft_says_so_first(rich_notice: NoticeDocument) -> None:
    assert render_text(rich_notice).startswith("案\n\n令和2年11月6日\n2郡政ソ第123号\n")


def test_cells_of_a_table_are_divided_by_tabs(rich_notice: NoticeDocument) -> None:
    assert "\n時刻\t内容\t担当\n15：00\t開会（進行：千葉市）\t\n" in render_text(rich_notice)


def test_every_block_has_a_writer_and_a_setter() -> None:
    assert set(WRITERS) == set(SETTERS)
