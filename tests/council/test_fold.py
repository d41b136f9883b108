"""The search key: two ways of writing one name give one key."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.fold import fold

JAPANESE = st.text(
    alphabet=st.one_of(
        st.characters(min_codepoint=0x3041, max_codepoint=0x3096),
        st.characters(min_codepoint=0x30A1, max_codepoint=0x30FE),
        st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF),
        st.characters(min_codepoint=0xFF01, max_codepoint=0xFF9D),
        st.sampled_from("髙﨑𠮷邉齋 　・ー～〜（）㈱ABCabc019"),
    ),
    max_size=12,
)
ANY = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=20)


@pytest.mark.parametrize(
    "spellings",
    [
        ("ｼｮｳｼﾞ", "ショウジ", "しょうじ", "しようじ", "シ ョ ウ ジ"),
        ("髙橋", "高橋", "髙 橋"),
        ("山﨑", "山崎", "山嵜"),
        ("𠮷田", "吉田"),
        ("渡邊", "渡邉", "渡辺"),
        ("齋藤", "齊藤", "斎藤", "斉藤"),
        ("辻󠄀", "辻", "辻󠄁"),
        ("関ヶ原", "関ケ原", "関が原", "關ヶ原", "関ｹ原"),
        ("コード・フォー・ジャパン", "コード・フォージャパン", "ｺｰﾄﾞﾌｫｰｼﾞｬﾊﾟﾝ"),
        ("（一社）コード", "(一社)コード", "一社コード"),
        ("Code for Japan", "ＣＯＤＥ　ＦＯＲ　ＪＡＰＡＮ", "code-for-japan"),
        ("Shōji", "shoji", "SHO\u0304JI"),
        ("サーバー", "サーバ"),
        ("チヅル", "ちずる"),
        ("ヱビス", "えびす"),
        ("か\u3099", "が", "ｶﾞ", "カ゛"),
        ("神田", "神田"),
        ("令和", "㋿"),
        ("株", "㊑"),
    ],
)
def test_spellings_of_one_name_share_a_key(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1
    assert fold(spellings[0])


@pytest.mark.parametrize(
    ("one", "other"), [("ハル", "バル"), ("千葉", "千歳"), ("大津市", "大津"), ("坂本", "阪本")]
)
def test_different_names_keep_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_the_key_itself() -> None:
    assert fold("庄司 昌彦（ショウジ マサヒコ）") == "庄司昌彦しようじまさひこ"
    assert fold("２０２０年～") == "2020年"
    assert fold("・ー～") == ""


@given(ANY)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(JAPANESE)
def test_folding_japanese_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY, st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
def test_all_normal_forms_have_one_key(text: str, form: str) -> None:
    assert fold(unicodedata.normalize(form, text)) == fold(text)


@given(JAPANESE, JAPANESE)
def test_the_key_of_a_part_is_part_of_the_key(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(JAPANESE)
def test_case_and_kana_do_not_matter(text: str) -> None:
    katakana = "".join(chr(ord(char) + 0x60) if "ぁ" <= char <= "ゖ" else char for char in text)
    assert fold(katakana) == fold(text)
    assert fold(text.upper()) == fold(text)
