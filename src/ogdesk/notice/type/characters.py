"""Character classes of Japanese typesetting (JIS X 4051 / JLREQ) and the division of text into clusters."""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum

OPENING = frozenset("「『（［｛〔〈《【｟〖〘〝")
CLOSING = frozenset("」』）］｝〕〉》】｠〗〙〟")
COMMAS = frozenset("、，")
STOPS = frozenset("。．")
MIDDLES = frozenset("・：；")
DIVIDING = frozenset("！？‼⁇⁈⁉")
HYPHENS = frozenset("‐–゠～〜")
ITERATION = frozenset("々〻ゝゞヽヾ")
SMALL_KANA = frozenset("ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ")
HALF_KANA_MARKS = frozenset("｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ")
MARKS = frozenset("\u3099\u309a\u0300\u0301\u0302\u0303\u0304\u0308\u0327")
INSEPARABLE = frozenset("―—…‥─")
PREFIXED = frozenset("¥￥＄$£＃№〒")
SUFFIXED = frozenset("％℃‰°′″￠")

NOT_AT_START = (
    CLOSING
    | COMMAS
    | STOPS
    | MIDDLES
    | DIVIDING
    | HYPHENS
    | ITERATION
    | SMALL_KANA
    | HALF_KANA_MARKS
    | MARKS
    | frozenset("”’»)]}!?,.:;%")
)
"""行頭禁則: characters that may not begin a line (docs/notice.md §2)."""

NOT_AT_END = OPENING | PREFIXED | frozenset("“‘«([{｢")
"""行末禁則: characters that may not end a line."""

NARROW_BRACKETS = frozenset("()[]{}")
URL_BREAKS = frozenset("/?&=-_.")


class Kind(IntEnum):
    """How a cluster behaves between its neighbours. The bracket and stop kinds are full-width ones only."""

    IDEOGRAPH = 0
    LATIN = 1
    NARROW = 2
    SPACE = 3
    WIDE_SPACE = 4
    OPEN = 5
    CLOSE = 6
    COMMA = 7
    STOP = 8
    MIDDLE = 9


BLANKS = frozenset((Kind.SPACE, Kind.WIDE_SPACE))

_SETS = (
    (OPENING, Kind.OPEN),
    (CLOSING, Kind.CLOSE),
    (COMMAS, Kind.COMMA),
    (STOPS, Kind.STOP),
    (MIDDLES, Kind.MIDDLE),
)


def kind_of(character: str, *, full_width: bool) -> Kind:
    """The kind of a character whose glyph is `full_width` (1 em wide) or not."""
    if character == "　":
        return Kind.WIDE_SPACE
    if character in " \u00a0":
        return Kind.SPACE
    if full_width:
        return next((kind for members, kind in _SETS if character in members), Kind.IDEOGRAPH)
    if character in NARROW_BRACKETS:
        return Kind.NARROW
    return Kind.LATIN if _western(ord(character)) else Kind.IDEOGRAPH


def _western(code: int) -> bool:
    return code < 0x530 or 0x1E00 <= code < 0x2060


def is_selector(character: str) -> bool:
    """True for a variation selector (異体字セレクタ)."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def is_kana(character: str) -> bool:
    return "\u3041" <= character <= "\u30ff"


_UNUSUAL = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u0300-\u036f\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3099\u309a\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
"""Characters that need a closer look than one character, one cluster."""


def clusters(text: str) -> list[str]:
    """Characters with their variation selectors; か+゛ composed; tabs and line feeds as blanks.

    Format characters (zero-width blanks, direction marks, emoji styles) print nothing and are left out.
    """
    if not _UNUSUAL.search(text):
        return list(text)
    parts: list[str] = []
    for character in text:
        if character in "\ufe0e\ufe0f":
            continue
        if is_selector(character) or character in MARKS:
            _attach(parts, character)
        elif character in "\t\n\r\u2028\u2029":
            parts.append(" ")
        elif unicodedata.category(character) != "Cf":
            parts.append(character)
    return parts


def _attach(parts: list[str], mark: str) -> None:
    """Selectors join any character; a combining mark joins where one character exists for both, else stands alone."""
    if not parts:
        if not is_selector(mark):
            parts.append(mark)
    elif is_selector(mark):
        if len(parts[-1]) == 1:
            parts[-1] += mark
    else:
        composed = unicodedata.normalize("NFC", parts[-1] + mark)
        if len(composed) == 1:
            parts[-1] = composed
        else:
            parts.append(mark)
