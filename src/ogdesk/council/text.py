"""Helpers for running text and plain fields: tidying, counting characters, refusing what no paper can show. Names are never changed here."""

import re
import unicodedata

from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import say

_WAVE_DASH, _FULLWIDTH_TILDE = "\u301c", "\uff5e"
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_SEPARATORS = frozenset("\u2028\u2029\ufeff")
_HALF_VOICED = frozenset("\uff9e\uff9f")
_ZERO_WIDTH_JOINER = "\u200d"
_KATAKANA = re.compile("[\u30a0-\u30ff \u3000]+")
_KATAKANA_LETTER = re.compile("[\u30a1-\u30fa]")

_GAP = "[ \\-\u2010\u2012-\u2015\u2212\u30fc]"
_TWELVE = re.compile(
    "(?<![0-9])(?<![0-9]" + _GAP + ")(?:"
    + "|".join(
        f"[0-9]{{{size}}}(?:{_GAP}[0-9]{{{size}}}){{{12 // size - 1}}}" for size in (12, 6, 4, 3, 1)
    )
    + ")(?!" + _GAP + "?[0-9])"
)  # fmt: skip


def plain(text: str) -> str:
    """NFKC without any blank: how dates, times, codes and numbers are read. Never for names or running text."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def quoted(text: str, longest: int = 24) -> str:
    """What a person typed, for use in a sentence: in 「」, on one line, cut to `longest` visible characters with ….

    A pasted page in a date field must not become the message.
    """
    shown = graphemes(" ".join("".join(filter(str.isprintable, word)) for word in text.split()))
    cut = "".join(shown[:longest]) + ("…" if len(shown) > longest else "")
    return say("「{text}」", text=cut)


def tidy_running_text(text: str) -> str:
    """〜 (U+301C) → ～ (U+FF5E) and CRLF → LF; nothing else, so variant characters (神, 𠮷, IVS) stay as typed."""
    return text.replace(_WAVE_DASH, _FULLWIDTH_TILDE).replace("\r\n", "\n")


def has_wave_dash(text: str) -> bool:
    """Whether 〜 (U+301C) occurs, which many fonts draw otherwise than ～ (U+FF5E)."""
    return _WAVE_DASH in text


def is_katakana(text: str) -> bool:
    """Whether the text is full-width katakana (with ー, ・ and blanks) and has at least one letter."""
    return _KATAKANA.fullmatch(text) is not None and _KATAKANA_LETTER.search(text) is not None


def graphemes(text: str) -> list[str]:
    """The text cut into what a reader counts as characters: a base with its IVS, marks and joined parts.

    Follows the parts of UAX 29 that Japanese papers and emoji need (marks, ZWJ, skin tones, flags, CRLF); concatenated they are
    the text again.
    """
    clusters: list[str] = []
    for char in text:
        if clusters and _joins(clusters[-1], char):
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def visible_length(text: str) -> int:
    """The number of characters as a reader counts them: 辻󠄀 and が written in two parts are one each."""
    return len(graphemes(text))


def refuse_control_characters(text: str, where: str, *, lines: bool = False) -> None:
    """Raise BadValue when a character is in the text that no paper can show; `where` names the field in Japanese.

    Refused are control characters (with `lines` a line feed and a tab are allowed), direction marks, lone surrogates,
    non-characters. The sentence says at which visible character it stands; the suggestion is the text without them.
    """
    for index, char in enumerate(text):
        if _is_refused(char, lines=lines):
            place = visible_length(text[:index]) + 1
            cleaned = "".join(kept for kept in text if not _is_refused(kept, lines=lines))
            raise BadValue(
                say(
                    "{where}の{place}文字目に、紙に出せない制御文字が入っています。その文字を消して、もう一度入れてください。",
                    where=where,
                    place=place,
                ),
                cleaned,
            )


def looks_like_my_number(text: str) -> bool:
    """Whether a 12-digit 個人番号 with a right check digit stands somewhere in the text (full-width digits too).

    Read are 12 digits in a row or in even groups (4-4-4, 6-6, 3-3-3-3, one by one) parted by single blanks or hyphens; longer
    numbers (法人番号 has 13 digits, card numbers 16) are not. One in eleven random 12-digit numbers passes the check digit.
    """
    found = _TWELVE.finditer(unicodedata.normalize("NFKC", text))
    return any(_is_my_number(re.sub("[^0-9]", "", match.group())) for match in found)


def my_number_check_digit(eleven: str) -> str:
    """The check digit of 11 digits of a 個人番号 (平成26年総務省令第85号 第5条): weights 2..7, 2..6 from the right, modulo 11."""
    weights = (2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6)
    rest = sum(int(digit) * weight for digit, weight in zip(reversed(eleven), weights, strict=True)) % 11
    return "0" if rest <= 1 else str(11 - rest)


def _is_my_number(digits: str) -> bool:
    return my_number_check_digit(digits[:11]) == digits[11]


def _joins(cluster: str, char: str) -> bool:
    last = cluster[-1]
    if last == "\r" and char == "\n":
        return True
    if last < " ":
        return False
    if unicodedata.category(char).startswith("M") or char in _HALF_VOICED or _is_skin_tone(char):
        return True
    if _ZERO_WIDTH_JOINER in (char, last):
        return True
    return len(cluster) == 1 and _is_flag_letter(last) and _is_flag_letter(char)


def _is_skin_tone(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _is_refused(char: str, *, lines: bool) -> bool:
    if char in "\n\t":
        return not lines
    code = ord(char)
    not_a_character = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return (
        unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI or char in _SEPARATORS or not_a_character
    )
