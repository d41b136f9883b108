"""Line breaking: no kinsoku fault, nothing sticks out, nothing is lost; where the boxes of a line stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ogdesk.notice.document import RubyStyle
from ogdesk.notice.tree import Align, Bold, Hyperlink, NoBreak, Ruby, Runs, Text
from ogdesk.notice.type.boxes import BoxMaker
from ogdesk.notice.type.chain import chains
from ogdesk.notice.type.characters import BLANKS, NOT_AT_END, NOT_AT_START, Kind, clusters
from ogdesk.notice.type.choice import default_fonts
from ogdesk.notice.type.line_breaking import Break, Line, MeasuredParagraph, break_lines, measured
from ogdesk.notice.type.placement import place

SIZE = 10.0
NO_START = "、。，．・：；？！」』）］｝〕〉》】”’ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻ゝゞヽヾ‐–゠～〜)]}!?,.:;%"
NO_END = "「『（［｛〔〈《【“‘([{￥$£〒"
JAPANESE = "東京都市民会議公開情報技術あいうえおかきくけこアイウエオカキクケコ一二三𠮷髙﨑"


def paragraph(runs: Runs, ruby: RubyStyle = RubyStyle.ABOVE) -> MeasuredParagraph:
    body, bold = chains(default_fonts())
    return measured(BoxMaker(body, bold, ruby, lambda *_: None, SIZE, 20 * SIZE).make(runs))


def broken(text: MeasuredParagraph, ems: float, *, hanging: bool = False) -> list[Line]:
    return break_lines(
        text,
        lambda number: (SIZE if number == 0 else 0.0, ems * SIZE - (SIZE if number == 0 else 0.0)),
        hanging=hanging,
    )


def words(text: MeasuredParagraph, lines: list[Line]) -> list[str]:
    return ["".join(box.text for box in text.boxes[line.start : line.stop]) for line in lines]


def right_edge(text: MeasuredParagraph, line: Line, *, last: bool) -> float:
    edges = place(text, line, Align.LEFT if last else None)
    at = line.stop - line.start - 1
    return edges[at] + text.boxes[line.stop - 1].width - line.indent


pieces = st.one_of(
    st.text(JAPANESE, min_size=1, max_size=6),
    st.text("abcXYZ0123456789", min_size=1, max_size=6),
    st.sampled_from(["、", "。", "・", "：", "っ", "ー", "々", "？", "　", " ", "～", "…", "——", "％", "，"]),
    st.text(JAPANESE, min_size=1, max_size=4).map(lambda each: f"「{each}」"),
    st.text("abc012", min_size=1, max_size=4).map(lambda each: f"（{each}）、"),
    st.sampled_from(["￥100", "50％", "（「甲」）。", "１・２", "辻\U000e0100氏", "第3号", "』「"]),
)
prose = st.lists(pieces, min_size=1, max_size=40).map(lambda each: "市" + "市".join(each))
noise = st.text(JAPANESE + NO_START + NO_END + "abc ABC　019/…—", min_size=1, max_size=120)


@settings(max_examples=150, deadline=None)
@given(prose, st.integers(12, 45), st.booleans())
def test_no_line_of_prose_starts_or_ends_wrongly(words_: str, ems: int, hanging: bool) -> None:
    text = paragraph((Text(words_),))
    lines = broken(text, ems, hanging=hanging)
    for line in lines[1:]:
        assert text.boxes[line.start].text[0] not in NO_START
    for line in lines[:-1]:
        assert text.boxes[line.stop - 1].text[-1] not in NO_END
        left, right = text.boxes[line.end - 1], text.boxes[line.end]
        assert not (left.kind is Kind.LATIN and right.kind is Kind.LATIN)


@settings(max_examples=150, deadline=None)
@given(noise, st.integers(4, 45), st.booleans())
def test_whatever_is_typed_comes_back_whole_and_nothing_sticks_out(
    typed: str, ems: int, hanging: bool
) -> None:
    text = paragraph((Text(typed),))
    lines = broken(text, ems, hanging=hanging)
    assert [line.start for line in lines] == [0, *(line.end for line in lines[:-1])]
    assert lines[-1].end == len(text.boxes)
    assert "".join(box.text for box in text.boxes) == "".join(clusters(typed))
    for line in lines:
        room = line.measure + line.hang + 0.02
        single = line.stop - line.start == 1
        assert single or right_edge(text, line, last=line is lines[-1]) <= room


@settings(max_examples=80, deadline=None)
@given(noise, st.integers(6, 40))
def test_boxes_of_a_line_never_run_backwards(typed: str, ems: int) -> None:
    text = paragraph((Text(typed),))
    for line in broken(text, ems):
        edges = place(text, line, None)
        for at in range(len(edges) - 1):
            if text.boxes[line.start + at].kind not in BLANKS:
                assert edges[at + 1] >= edges[at] + text.boxes[line.start + at].width - 0.01


def test_the_sets_hold_what_the_rule_lists() -> None:
    assert set(NO_START) <= NOT_AT_START
    assert set(NO_END) <= NOT_AT_END


def test_a_stop_that_does_not_fit_is_pulled_in_by_compressing() -> None:
    text = paragraph((Text("市、市、市、市、市市市。市市"),))
    first = words(text, broken(text, 12))[0]
    assert first == "市、市、市、市、市市市。"


def test_a_hanging_stop_stands_outside_the_measure() -> None:
    text = paragraph((Text("市" * 11 + "。" + "市" * 5),))
    plain, hung = broken(text, 12), broken(text, 12, hanging=True)
    assert words(text, plain)[0] == "市" * 10
    assert words(text, hung)[0] == "市" * 11 + "。"
    assert right_edge(text, hung[0], last=False) == pytest.approx(hung[0].measure + SIZE / 2)


def test_lines_but_the_last_are_flush_right() -> None:
    text = paragraph(
        (
            Text(
                "令和2年11月19日（木）にYouTubeでライブ配信を行い、Code for Japan代表の関氏が講演します。" * 3
            ),
        )
    )
    lines = broken(text, 30)
    for line in lines[:-1]:
        assert right_edge(text, line, last=False) == pytest.approx(line.measure, abs=0.02)


def test_a_line_that_would_gape_stays_ragged() -> None:
    text = paragraph((Text("参照先はhttps_example_jp_abcdefghijklmnopqrstuvwxyz0123456789です。"),))
    line = broken(text, 26)[0]
    assert words(text, [line]) == ["参照先は"]
    assert right_edge(text, line, last=False) < 5 * SIZE


def test_an_address_breaks_behind_its_joints_only() -> None:
    text = paragraph((Text("https://www.city.example.lg.jp/soshiki/seisaku/one?query=two&three=four"),))
    lines = words(text, broken(text, 14))
    assert len(lines) > 2
    assert all(line[-1] in "/?&=-_." for line in lines[:-1])


def test_a_word_longer_than_the_line_is_divided_rather_than_cut_off() -> None:
    text = paragraph((Text("市" + "W" * 60),))
    lines = broken(text, 10)
    assert all(right_edge(text, line, last=True) <= line.measure + 0.02 for line in lines)
    assert "".join(words(text, lines)) == "市" + "W" * 60


def test_a_name_and_its_honorific_stay_on_one_line() -> None:
    name: Runs = (Ruby("庄司", "ショウジ"), Text("　"), Ruby("昌彦", "マサヒコ"), Text("　氏"))
    for before in range(1, 16):
        text = paragraph((Text("市" * before), NoBreak(name), Text("の講演")))
        assert any("庄司　昌彦　氏" in line for line in words(text, broken(text, 16)))


def test_a_group_longer_than_a_line_is_divided_at_an_allowed_place() -> None:
    text = paragraph((NoBreak((Text("市民、会議、" * 8),)),))
    for line in words(text, broken(text, 12)):
        assert line[0] != "、"


def test_a_reading_may_hang_over_kana_but_not_over_kanji() -> None:
    over_kana = paragraph((Text("の"), Ruby("関", "カンザシ"), Text("の")))
    over_kanji = paragraph((Text("市"), Ruby("関", "カンザシ"), Text("市")))
    assert over_kana.overlaps == [pytest.approx(SIZE / 4), pytest.approx(SIZE / 4)]
    assert over_kanji.overlaps == [0.0, 0.0]
    assert over_kanji.boxes[1].width == pytest.approx(2 * SIZE)


def test_readings_in_brackets_are_plain_text() -> None:
    text = paragraph((Ruby("関", "セキ"),), RubyStyle.BRACKETS)
    assert "".join(box.text for box in text.boxes) == "関（セキ）"


def test_a_group_too_wide_for_ruby_is_printed_with_brackets() -> None:
    text = paragraph((Ruby("関" * 30, "セキ"),))
    assert "".join(box.text for box in text.boxes) == "関" * 30 + "（セキ）"


def test_links_and_bold_reach_the_boxes() -> None:
    link = Hyperlink("頁", "https://example.jp/")
    text = paragraph((Bold((Text("太"),)), link))
    assert text.boxes[1].link is link
    assert text.boxes[0].glyphs[0].face is not text.boxes[1].glyphs[0].face


def test_a_letter_and_a_stop_do_not_stand_alone() -> None:
    text = paragraph((Text("経済活動は大きく変化しました新型の感染拡大以後市民の暮らしまた。"),))
    lines = broken(text, 32)
    assert words(text, lines)[-1] == "また。"
    assert right_edge(text, lines[0], last=False) == pytest.approx(lines[0].measure)


def test_times_of_day_are_not_divided() -> None:
    for before in range(1, 13):
        text = paragraph((Text("市" * before + "15：00～16：30に開きます"),))
        for line in words(text, broken(text, 12))[:-1]:
            assert not line.endswith(("15", "15：", "16", "16："))


def test_inseparable_pairs_are_not_divided() -> None:
    text = paragraph((Text("市……市――市"),))
    costs = {text.boxes[at].text + text.boxes[at + 1].text: cost for at, cost in enumerate(text.costs)}
    assert costs["……"] is Break.WORD
    assert costs["――"] is Break.WORD


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("辻\U000e0100氏", ["辻\U000e0100", "氏"]),
        ("か\u3099", ["が"]),
        ("ゝ\u3099", ["ゞ"]),
        ("市\u3099", ["市", "\u3099"]),
        ("a\u200bb\ufeff", ["a", "b"]),
        ("甲\t乙\n丙", ["甲", " ", "乙", " ", "丙"]),
        ("☆\ufe0f", ["☆"]),
        ("\U000e0100市", ["市"]),
    ],
)
def test_clusters(typed: str, expected: list[str]) -> None:
    assert clusters(typed) == expected
