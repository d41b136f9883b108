"""Names: parts put together, readings in katakana, 五十音順."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.names import display_name, kana_order_key, reading_problem, to_katakana
from ogdesk.council.text import is_katakana


@pytest.mark.parametrize(
    ("family", "given_name", "joiner", "shown"),
    [
        ("庄司", "昌彦", "　", "庄司　昌彦"),
        ("庄司", "昌彦", "", "庄司昌彦"),
        ("髙﨑", "𠮷", " ", "髙﨑 𠮷"),
        ("ダライ・ラマ", "", "　", "ダライ・ラマ"),
        ("", "スカルノ", "　", "スカルノ"),
        ("", "", "　", ""),
    ],
)
def test_display_name(family: str, given_name: str, joiner: str, shown: str) -> None:
    assert display_name(family, given_name, joiner=joiner) == shown


@pytest.mark.parametrize("typed", ["しょうじ", "ショウジ", "ｼｮｳｼﾞ", " しょうじ　", "しょうし\u3099"])
def test_readings_become_katakana(typed: str) -> None:
    assert to_katakana(typed) == "ショウジ"
    assert reading_problem(typed) is None


@given(st.text(alphabet=st.characters(min_codepoint=0x3041, max_codepoint=0x3096), min_size=1))
def test_all_hiragana_becomes_katakana(typed: str) -> None:
    assert is_katakana(to_katakana(typed))
    assert to_katakana(to_katakana(typed)) == to_katakana(typed)


@pytest.mark.parametrize("typed", ["", "　", "マリー・アンヌ", "セキ", "ハル ユキ", "ヴィー"])
def test_good_and_empty_readings_have_no_problem(typed: str) -> None:
    assert reading_problem(typed) is None


@pytest.mark.parametrize(
    ("typed", "wrong"), [("庄じ", "庄"), ("Shoji", "S"), ("ショウジ1", "1"), ("セキ(ハル)", "(")]
)
def test_a_reading_that_is_no_kana_names_the_character(typed: str, wrong: str) -> None:
    problem = f"ふりがな「{typed}」に片仮名でない文字（{wrong}）があります。片仮名だけで書いてください。"
    assert reading_problem(typed) == problem


def test_a_reading_of_marks_alone_is_a_problem() -> None:
    assert reading_problem("ー・ー") is not None


def test_gojuon_order() -> None:
    ordered = [
        "サアト",
        "サートウ",
        "サトウ",
        "ジョウ",
        "しょうじ",
        "ナガノ",
        "ナケノ",
        "ハル",
        "バル",
        "パル",
        "ハルカ",
        "ヒヤ",
        "ヒャ",
    ]
    wanted = [
        "サアト",
        "サートウ",
        "サトウ",
        "ジョウ",
        "しょうじ",
        "ナガノ",
        "ナケノ",
        "ハル",
        "バル",
        "パル",
        "ハルカ",
    ]
    assert sorted(ordered[:-2], key=kana_order_key) == wanted
    assert kana_order_key("セキ ハルユキ") == kana_order_key("せきはるゆき")
    assert kana_order_key("ヒャ")[0] == kana_order_key("ヒヤ")[0]
