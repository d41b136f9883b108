"""Running text: what is tidied, counted, refused and noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.text import (
    graphemes,
    has_wave_dash,
    is_katakana,
    looks_like_my_number,
    my_number_check_digit,
    plain,
    quoted,
    refuse_control_characters,
    tidy_running_text,
    visible_length,
)
from ogdesk.ground.errors import BadValue

ELEVEN = st.text(alphabet="0123456789", min_size=11, max_size=11)
KEPT = "神 か\u3099 𠮷 辻󠄀 Ａ１ ① \r \n"


def test_tidying_changes_the_wave_and_the_line_ends_only() -> None:
    assert tidy_running_text("15：00〜16：30\r\n終わり") == "15：00～16：30\n終わり"
    assert tidy_running_text(KEPT) == KEPT


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy_running_text(text.replace("\r", ""))
    assert tidy_running_text(once) == once
    assert not has_wave_dash(once)


def test_wave_dash_is_told_from_fullwidth_tilde() -> None:
    assert has_wave_dash("1〜2")
    assert not has_wave_dash("1～2~3")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("千葉市", 3),
        ("辻󠄀さん", 3),
        ("か\u3099き", 2),
        ("𠮷田", 2),
        ("ｶﾞｷ", 2),
        ("👩‍💻です", 3),
        ("👍🏽", 1),
        ("🇯🇵🇯🇵", 2),
        ("一\r\n二", 3),
        ("\ra\n\n", 4),
        ("a\r", 2),
        ("👍🏻👍🏿", 2),
        ("🇦🇿🇿🇦", 2),
        ("🇯a🇵", 3),
        ("\u3099", 1),
    ],
)
def test_visible_length(text: str, length: int) -> None:
    assert visible_length(text) == length


@given(st.text())
def test_graphemes_are_the_text_cut(text: str) -> None:
    assert "".join(graphemes(text)) == text
    assert all(graphemes(text))


def test_a_control_character_is_refused_with_its_place() -> None:
    with pytest.raises(BadValue) as caught:
        refuse_control_characters("辻󠄀\x07一郎", "氏名")
    assert (
        caught.value.sentence
        == "氏名の2文字目に、紙に出せない制御文字が入っています。その文字を消して、もう一度入れてください。"
    )
    assert caught.value.suggestion == "辻󠄀一郎"


@pytest.mark.parametrize(
    "char",
    [
        "\x00",
        "\x1b",
        "\x7f",
        "\x85",
        "\r",
        "\n",
        "\t",
        "\u202e",
        "\u2028",
        "\ufeff",
        "\ufffe",
        "\ufdd0",
        "\ufdef",
        "\U0001ffff",
        "\ud800",
    ],
)
def test_what_is_refused_in_a_name(char: str) -> None:
    with pytest.raises(BadValue, match="件名の3文字目に"):
        refuse_control_characters(f"公開{char}", "件名")


def test_lines_and_tabs_are_allowed_in_running_text_only() -> None:
    refuse_control_characters("一行目\n\t二行目", "本文", lines=True)
    with pytest.raises(BadValue, match="本文の2文字目に"):
        refuse_control_characters("一\r", "本文", lines=True)


@pytest.mark.parametrize("text", ["", "髙﨑 𠮷", "辻󠄀", "👩‍💻", "か\u3099", "Ｃｏｄｅ　ｆｏｒ", "～〜①㈱"])
def test_what_is_not_refused(text: str) -> None:
    refuse_control_characters(text, "氏名")


def test_the_check_digit_of_a_my_number() -> None:
    """Weights from the left 6 5 4 3 2 7 6 5 4 3 2; rests 0 and 1 both give 0."""
    for place, digit in enumerate("56789456789"):
        assert my_number_check_digit("0" * place + "1" + "0" * (10 - place)) == digit
    assert my_number_check_digit("00000000000") == "0"
    assert my_number_check_digit("00000000006") == "0"
    assert my_number_check_digit("12345678901") == "8"


@given(
    ELEVEN,
    st.sampled_from(["{}{}{}", "{} {} {}", "{}-{}-{}", "{}　{}　{}", "番号は{}-{}-{}です。", "{}ー{}ー{}"]),
)
def test_every_my_number_is_noticed(eleven: str, shape: str) -> None:
    number = eleven + my_number_check_digit(eleven)
    text = shape.format(number[:4], number[4:8], number[8:])
    assert looks_like_my_number(text)
    assert looks_like_my_number(text.translate(str.maketrans("0123456789", "０１２３４５６７８９")))


@given(ELEVEN, st.integers(1, 9))
def test_a_wrong_check_digit_is_no_my_number(eleven: str, shift: int) -> None:
    assert not looks_like_my_number(eleven + str((int(my_number_check_digit(eleven)) + shift) % 10))


@given(ELEVEN, st.sampled_from(["{}0", "0{}", "{}-0", "0 {}"]))
def test_part_of_a_longer_number_is_no_my_number(eleven: str, shape: str) -> None:
    assert not looks_like_my_number(shape.format(eleven + my_number_check_digit(eleven)))


def test_digits_one_by_one_as_in_the_boxes_of_a_form() -> None:
    number = "12345678901" + my_number_check_digit("12345678901")
    assert looks_like_my_number(" ".join(number))
    assert looks_like_my_number(f"{number[:6]}-{number[6:]}")
    assert looks_like_my_number(f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}")
    assert not looks_like_my_number(f"{number[:5]}-{number[5:]}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TEL 024-924-2511",
        "令和2年11月19日（木）15：00～16：30",
        "団体コード072036",
        "2020-11-06 14:02",
        "03-1234-5678 内線 12",
    ],
)
def test_ordinary_numbers_are_no_my_number(text: str) -> None:
    assert not looks_like_my_number(text)


@pytest.mark.parametrize(("text", "answer"), [("ショウジ", True), ("マリー・アンヌ", True), ("ショウジ　マサヒコ", True), ("しょうじ", False), ("ｼｮｳｼﾞ", False), ("", False), ("ー", False), ("ショウジ1", False)])  # fmt: skip
def test_is_katakana(text: str, answer: bool) -> None:
    assert is_katakana(text) == answer


def test_plain() -> None:
    assert plain(" ２０２０　／ 11／１９\n") == "2020/11/19"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (" あした ", "「あした」"),
        ("", "「」"),
        ("一行目\n二行目\x07", "「一行目 二行目」"),
        ("あ" * 24, f"「{'あ' * 24}」"),
        ("あ" * 10_000, f"「{'あ' * 24}…」"),
        ("辻\U000e0100" * 25, "「" + "辻\U000e0100" * 24 + "…」"),
    ],
)
def test_what_was_typed_is_quoted_shortly(typed: str, shown: str) -> None:
    assert quoted(typed) == shown
