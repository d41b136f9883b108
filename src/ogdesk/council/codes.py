"""全国地方公共団体コード: six digits as text, the first two the prefecture, the last a check digit.

Rule of the check digit (総務省 「検査数字を算出する算式」): S = 6a+5b+4c+3d+2e of the first five digits, (11 − S mod 11) mod 10.
"""

from dataclasses import dataclass

from ogdesk.council.text import plain, quoted
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say

_PREFECTURES = 47


@dataclass(frozen=True, slots=True)
class ReadCode:
    """A code as read; `restored_zero` tells that a leading zero lost in a spreadsheet was put back."""

    code: str
    restored_zero: bool


def check_digit(five: str) -> str:
    """The sixth digit for the first five. Raises ValueError unless five ASCII digits are given."""
    if len(five) != 5 or not (five.isascii() and five.isdigit()):
        raise ValueError(f"five digits expected, got {five!r}")
    total = sum(int(digit) * weight for digit, weight in zip(five, (6, 5, 4, 3, 2), strict=True))
    return str((11 - total % 11) % 10)


def normal_code(text: str) -> ReadCode:
    """Read a typed or imported code: full-width digits, blanks and hyphens are allowed.

    Five digits are a code whose leading zero a spreadsheet dropped, if the check digit then fits; otherwise they are probably a code
    without check digit, which is refused with the whole code as suggestion (a digit is never made up silently). Raises BadValue.
    """
    digits = plain(text).replace("-", "")
    if not (digits.isascii() and digits.isdigit() and len(digits) in (5, 6)):
        raise BadValue(
            say(
                "団体コード{code}は読めません。072036のように、6桁の数字で書いてください。", code=quoted(text)
            )
        )
    if len(digits) == 6:
        return ReadCode(_checked(digits), restored_zero=False)
    if _fits("0" + digits) and digits[0] != "0":
        return ReadCode(_checked("0" + digits), restored_zero=True)
    raise _too_short(digits)


def prefecture_code(code: str) -> str:
    """The code of the prefecture a body lies in: '072036' → '070009'."""
    five = code[:2] + "000"
    return five + check_digit(five)


def is_prefecture(code: str) -> bool:
    """Whether the code is that of a prefecture itself: '120006' 千葉県."""
    return code[2:5] == "000"


def _fits(six: str) -> bool:
    return check_digit(six[:5]) == six[5]


def _checked(six: str) -> str:
    if not 1 <= int(six[:2]) <= _PREFECTURES:
        raise BadValue(
            say(
                "団体コード{six}の最初の2桁は都道府県の番号（01から47）ではありません。数字を確かめてください。",
                six=six,
            )
        )
    if not _fits(six):
        right = six[:5] + check_digit(six[:5])
        raise BadValue(
            say("団体コード{six}は、最後の数字が合いません。{right}ではありませんか。", six=six, right=right),
            right,
        )
    return six


def _too_short(five: str) -> BadValue:
    """The refusal of five digits: the completed code where the prefecture exists, else the one with a zero before it."""
    if 1 <= int(five[:2]) <= _PREFECTURES:
        right = five + check_digit(five)
    else:
        right = "0" + five[:4] + check_digit("0" + five[:4])
    return BadValue(
        say("団体コード{five}は5桁しかありません。{right}ではありませんか。", five=five, right=right), right
    )
