"""Times, signs, addresses and wording in running text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.entity import EntityField
from ogdesk.council.findings import Finding
from ogdesk.council.times import TimeStyle, time_range
from ogdesk.notice.proof.addresses import url_problem
from ogdesk.notice.proof.paper import Passage, ProofText
from ogdesk.notice.proof.rules import TEXT_RULES

CLOCK = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))


def proof(*texts: str, times: TimeStyle | None = TimeStyle.COLON) -> list[Finding]:
    places = [EntityField("item", number, "text") for number in range(len(texts))]
    passages = tuple(Passage(t, place, "プログラム") for t, place in zip(texts, places, strict=True))
    reading = ProofText(passages, date(2020, 11, 6), times)
    return [finding for rule in TEXT_RULES for finding in rule(reading)]


def told(*texts: str, times: TimeStyle | None = TimeStyle.COLON) -> list[tuple[str, str]]:
    return [(finding.code, finding.suggestion) for finding in proof(*texts, times=times)]


@pytest.mark.parametrize(
    "text",
    [
        "令和2年11月19日（木）15：00～16：30",
        "受付は0：00から24：00まで、2時間30分、午前の部と午後の部",
        "画面は16:9、URLは https://a.example.jp:8080/x?t=15:00 です。",
        "Code for Japan代表の関治之氏（セキ ハルユキ）",
        "(1) マイナンバー、(ア) 甲、(a) 乙",
        "・・・と……を使う",
        "電話は024-924-2511、0120-123-456、090-1234-5678、03-1234-5678です。",
        "【URL】 https://youtu.be/NUZt2y4blJE",
        "平成25年度・・・協議会設立（武雄市、千葉市、奈良市、福岡市）",
        "「学ぼう!知ろう!マイナンバー」（『本』を読む）",
        "取組を発表し、課題に取り組みます。申込みは、はがきで申し込みください。",
        "郵便番号963-8601、第10-2号",
        "〒963-8601 郡山市朝日一丁目23番7号、〒060-8611 札幌市中央区北1条西2丁目",
        "開場13：30、開会14：00（正午から受付）",
        "10月1日（木）～11月30日（月）（土・日曜日、祝日を除く）",
        "11月21日・22日（土・日）、11月23日（月祝）、第3土曜日、毎月第1・第3金曜日",
        "1人1回、3対1、1/2、20代～30代、4月～6月、A4判、No.1、Q&A、※1、5G、Web3.0",
        "「データ」（以下「甲」という。）について、STEPⅡの成果を示す。",
        "1）受付　2）開会",
        "令和2（2020）年11月19日（木）、2020（令和2）年11月20日（金）",
        "平成28～30年度、令和6、7年度、平成31（2019）年度",
        "11/19（木）、2020.11.20（金）、2020-11-21（土）",
        "昭和45年11月1日に合併し、11月20日（金）に50周年の式を開きます。",
        "24時間365日、12時間、同時に、一時、30分前、10分間",
        "参加費1,000円（税込）、定員1,200人（先着順）",
        "時代の節目、その時点、5時限目",
    ],
)
def test_correct_text_raises_no_alarm(text: str) -> None:
    assert proof(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15:00から", ("time-style", "15：00")),
        ("15時00分から", ("time-style", "15：00")),
        ("午後3時から", ("time-style", "15：00")),
        ("25：00から", ("no-such-time", "")),
        ("15：60から", ("no-such-time", "")),
        ("16：30～15：00", ("end-before-start", "")),
        ("22：00～1：00", ("end-before-start", "")),
        ("15：00から15：00", ("end-before-start", "")),
        ("10〜20人", ("wave-dash", "～")),
        ("10~20人", ("wave-dash", "～")),
        ("定員１０人", ("digit-width", "10")),
        ("ﾃﾞｰﾀ", ("half-kana", "データ")),
        ("甲（乙", ("brackets", "")),
        ("甲」乙「丙", ("brackets", "")),
        ("甲(乙)", ("bracket-width", "（乙）")),
        ("終わり。。", ("punctuation", "。")),
        ("甲、乙，丙", ("comma", "、")),
        ("Ⅱ　内容", ("numeral", "")),
        ("①受付", ("numeral", "")),
        ("㈱みなと", ("compact-character", "（株）")),
        ("甲\u202e乙", ("control-character", "甲乙")),
        ("ｈｔｔｐｓ://a.jp", ("url", "https://")),
        ("https://a.jp/ NUZt2", ("url", "https://a.jp/NUZt2")),
        ("www.example.jp を見る", ("url", "https://www.example.jp")),
        ("電話03-123-4567", ("phone", "")),
    ],
)
def test_slips_are_told(text: str, expected: tuple[str, str]) -> None:
    assert expected in told(text)


def test_the_second_time_of_a_span_is_in_the_half_day_of_the_first() -> None:
    assert proof("午後6時30分～9時20分", times=TimeStyle.GOZEN_GOGO) == []
    assert proof("午前11時～午後1時、午前9時～正午", times=TimeStyle.GOZEN_GOGO) == []
    assert [f.code for f in proof("午後6時～5時", times=TimeStyle.GOZEN_GOGO)] == ["end-before-start"]


def test_half_an_hour_is_written_in_minutes() -> None:
    assert told("午後3時半", times=TimeStyle.GOZEN_GOGO) == [("time-half", "午後3時30分")]


def test_lone_full_width_digits_are_a_style_when_kept_throughout() -> None:
    assert proof("５人と12人") == []
    assert [f.code for f in proof("５人と12人と3人")] == ["digit-width"]


def test_variants_are_told_at_the_rarer_form() -> None:
    found = proof("モデレーターを置く", "モデレータ", "モデレーター")
    assert [(f.place.id, f.code, f.suggestion) for f in found] == [(1, "variant", "モデレーター")]
    assert proof("モデレータ", "ユーザビリティとユーザーの声") == []


def test_full_width_letters_only_beside_the_same_word() -> None:
    assert told("ＰＲ動画", "PR動画") == [("letter-width", "PR")]
    assert proof("ＮＴＴ", "PR動画") == []


def test_brackets_may_close_in_a_later_line_of_the_same_field() -> None:
    place = EntityField("symposium", 1, "purpose")
    lines = tuple(Passage(text, place, "概要") for text in ("（甲は", "乙です。）"))
    found = [f for rule in TEXT_RULES for f in rule(ProofText(lines, date(2020, 11, 6)))]
    assert found == []


@pytest.mark.parametrize("url", ["https://youtu.be/NUZt2y4blJE", "http://wg.horizon-sc.co.jp/warnning/"])
def test_good_addresses(url: str) -> None:
    assert url_problem(url) == ""


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("https://a.jp/ b", "空白"),
        ("https://a.jp/あ", "全角"),
        ("a.jp", "https://"),
        ("https://localhost", "サーバー"),
        ("http://[", "サーバー"),
    ],
)
def test_bad_addresses(url: str, word: str) -> None:
    assert word in url_problem(url)


@given(CLOCK, CLOCK, st.sampled_from(list(TimeStyle)))
def test_no_alarm_on_any_generated_span(first: str, second: str, style: TimeStyle) -> None:
    if first == second:
        return
    start, end = sorted((first, second))
    assert proof(f"開催は{time_range(start, end, style)}です。", times=style) == []
    backwards = time_range(end, start, style, ends_next_day=True)
    assert proof(f"開催は{backwards}です。", times=style) == []


@given(st.text(max_size=60))
def test_no_text_breaks_a_rule(text: str) -> None:
    for finding in proof(text):
        assert finding.sentence
        assert finding.code
