"""全国地方公共団体コード: the sixteen of the council, check digits, lost zeros."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogdesk.council.codes import ReadCode, check_digit, is_prefecture, normal_code, prefecture_code
from ogdesk.ground.errors import BadValue

MEMBERS = {
    "室蘭市": "012050",
    "弘前市": "022021",
    "郡山市": "072036",
    "つくば市": "082201",
    "千葉県": "120006",
    "千葉市": "121002",
    "横須賀市": "142018",
    "浜松市": "221309",
    "三重県": "240001",
    "桑名市": "242055",
    "大津市": "252018",
    "奈良市": "292010",
    "福岡市": "401307",
    "武雄市": "412066",
    "熊本市": "431001",
    "日南市": "452041",
}
FIVE = st.builds("{:02}{:03}".format, st.integers(1, 47), st.integers(0, 999))


@pytest.mark.parametrize("name", MEMBERS)
def test_the_councils_codes_are_right(name: str) -> None:
    code = MEMBERS[name]
    assert check_digit(code[:5]) == code[5]
    assert normal_code(code) == ReadCode(code, restored_zero=False)
    assert is_prefecture(code) == name.endswith("県")


def test_prefectures() -> None:
    assert prefecture_code("072036") == "070009"
    assert prefecture_code("121002") == "120006"
    assert prefecture_code("242055") == "240001"
    assert prefecture_code("240001") == "240001"


def test_a_zero_lost_in_a_spreadsheet_is_put_back() -> None:
    assert normal_code("12050") == ReadCode("012050", restored_zero=True)
    assert normal_code("７２０３６") == ReadCode("072036", restored_zero=True)


@pytest.mark.parametrize("typed", ["０７２０３６", " 072036 ", "07203-6", "07203－6"])
def test_width_blanks_and_hyphens_do_not_matter(typed: str) -> None:
    assert normal_code(typed) == ReadCode("072036", restored_zero=False)


@pytest.mark.parametrize(
    ("typed", "sentence", "suggestion"),
    [
        ("012051", "団体コード012051は、最後の数字が合いません。012050ではありませんか。", "012050"),
        ("12100", "団体コード12100は5桁しかありません。121002ではありませんか。", "121002"),
        ("01205", "団体コード01205は5桁しかありません。012050ではありませんか。", "012050"),
        ("72031", "団体コード72031は5桁しかありません。072036ではありませんか。", "072036"),
        (
            "990000",
            "団体コード990000の最初の2桁は都道府県の番号（01から47）ではありません。数字を確かめてください。",
            "",
        ),
        ("郡山市", "団体コード「郡山市」は読めません。072036のように、6桁の数字で書いてください。", ""),
        ("0720361", "団体コード「0720361」は読めません。072036のように、6桁の数字で書いてください。", ""),
        ("", "団体コード「」は読めません。072036のように、6桁の数字で書いてください。", ""),
    ],
)
def test_refused_codes_say_what_would_be_right(typed: str, sentence: str, suggestion: str) -> None:
    with pytest.raises(BadValue) as caught:
        normal_code(typed)
    assert (caught.value.sentence, caught.value.suggestion) == (sentence, suggestion)


@given(FIVE)
def test_a_completed_code_reads_and_any_other_last_digit_does_not(five: str) -> None:
    right = check_digit(five)
    assert normal_code(five + right).code == five + right
    for wrong in set("0123456789") - {right}:
        with pytest.raises(BadValue) as caught:
            normal_code(five + wrong)
        assert caught.value.suggestion == five + right


@given(st.builds("{:02}{:03}".format, st.integers(1, 9), st.integers(0, 999)))
def test_every_lost_zero_comes_back(five: str) -> None:
    code = five + check_digit(five)
    assert normal_code(code[1:]) == ReadCode(code, restored_zero=True)


@given(FIVE, st.integers(0, 4), st.integers(1, 9))
def test_one_wrong_digit_is_noticed_unless_the_rule_cannot_tell(five: str, place: int, shift: int) -> None:
    """The rests 0 and 10 share the digit 1; every other single slip is noticed."""
    other = five[:place] + str((int(five[place]) + shift) % 10) + five[place + 1 :]
    rests = [
        sum(int(digit) * weight for digit, weight in zip(code, (6, 5, 4, 3, 2), strict=True)) % 11
        for code in (five, other)
    ]
    assert (check_digit(five) == check_digit(other)) == (set(rests) == {0, 10})


def test_the_check_digit_wants_five_digits() -> None:
    with pytest.raises(ValueError, match="five digits"):
        check_digit("0120５")
