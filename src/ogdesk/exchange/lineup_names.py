"""Parses the name at the end of a pasted line: parts and readings, and whether the split was a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ogdesk.council.names import to_katakana
from ogdesk.council.text import graphemes
from ogdesk.exchange.lineup_words import (
    BODY_ENDINGS,
    FAMILY_NAMES,
    LEGAL_FORMS,
    NOT_NAMES,
    TITLES,
    UNIT_ENDINGS,
)

_KANA = re.compile(r"[\u3041-\u309f\u30a0-\u30ff\uff66-\uff9f\s・=＝]+")
_NAME_SIGNS = re.compile(
    r"[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\ufe00-\ufe0f\U000e0100-\U000e01ef\u3041-\u3096\u30a1-\u30fa\u30fc・]+"
)
_KANJI_ONLY = re.compile(
    r"[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\ufe00-\ufe0f\U000e0100-\U000e01ef]+"
)
_PLACE = re.compile(r"東京都|北海道|.{2,}[市県府町村]|.{1,}区")
_LATIN = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'.\-]*")
_OPEN, _CLOSE = "（", "）"
_MOST = 4
"""Signs of the longest family or given name that is not doubted."""


@dataclass(frozen=True)
class Token:
    """A word between blanks, with the reading in the brackets behind it."""

    text: str
    reading: str = ""

    @property
    def raw(self) -> str:
        """As it was written."""
        return f"{self.text}{_OPEN}{self.reading}{_CLOSE}" if self.reading else self.text


@dataclass(frozen=True)
class PastedName:
    """A name in parts; `unsure_split`: where family and given name part is a guess; `unsure_reading` likewise."""

    family: str = ""
    given: str = ""
    family_reading: str = ""
    given_reading: str = ""
    latin: str = ""
    unsure_split: bool = False
    unsure_reading: bool = False


def tokens_of(text: str) -> list[Token]:
    """The words of a line with normal brackets and blanks; kana in brackets behind a word are its reading."""
    found: list[Token] = []
    word, at = "", 0
    while at < len(text):
        sign = text[at]
        end = text.find(_CLOSE, at) if sign == _OPEN else -1
        if sign == " ":
            found += [Token(word)] if word else []
            word, at = "", at + 1
        elif end > at and (inside := text[at + 1 : end].strip()) and word and _KANA.fullmatch(inside):
            found.append(Token(word, inside))
            word, at = "", end + 1
        elif end > at:
            word, at = word + text[at : end + 1], end + 1
        else:
            word, at = word + sign, at + 1
    return [*found, Token(word)] if word else found


def is_reading(text: str) -> bool:
    """Whether a cell of a table holds nothing but kana."""
    return bool(_KANA.fullmatch(text.strip())) if text.strip() else False


def is_title(text: str) -> bool:
    """Whether a word ends as 職名 do."""
    return text.upper().endswith(TITLES)


def is_body(text: str) -> bool:
    """Whether a word looks like a body or a 部署, and not like a family name."""
    if text in FAMILY_NAMES:
        return False
    if text.endswith(BODY_ENDINGS) or text.startswith(LEGAL_FORMS):
        return True
    length = len(graphemes(text))
    return bool(_PLACE.fullmatch(text)) or (length >= 3 and text.endswith(UNIT_ENDINGS))


def take_name(tokens: Sequence[Token], *, addressed: bool) -> tuple[PastedName, int] | None:
    """The name at the end of `tokens` and how many of them it takes; None where there is none.

    `addressed`: a 敬称 stood behind it, so that there is a name for certain.
    """
    if not tokens:
        return None
    last, before = tokens[-1], tokens[-2] if len(tokens) > 1 else None
    if addressed and _LATIN.fullmatch(last.text):
        return _latin(tokens)
    if not _is_name(last.text):
        return None
    if before is not None and _are_a_pair(before, last):
        return _pair(before, last), 2
    if before is not None and before.text in LEGAL_FORMS:
        return None
    if not addressed and not last.reading and (is_title(last.text) or is_body(last.text)):
        return None
    return _alone(last), 1


def _is_name(text: str) -> bool:
    return bool(_NAME_SIGNS.fullmatch(text)) and text not in NOT_NAMES


def _are_a_pair(before: Token, last: Token) -> bool:
    """Whether the last two words are family and given name."""
    if before.reading:
        return True
    family, given = len(graphemes(before.text)), len(graphemes(last.text))
    if not _is_name(before.text) or family > _MOST or is_title(before.text) or is_body(before.text):
        return False
    return given <= (3 if _KANJI_ONLY.fullmatch(last.text) else 6)


def _pair(family: Token, given: Token) -> PastedName:
    if family.reading:
        return PastedName(family.text, given.text, _kana(family.reading), _kana(given.reading))
    parts = given.reading.split()
    if len(parts) == 2:
        return PastedName(family.text, given.text, _kana(parts[0]), _kana(parts[1]))
    # One reading behind the given name may belong to it alone or to the whole name.
    return PastedName(family.text, given.text, "", _kana(given.reading), unsure_reading=bool(given.reading))


def _alone(token: Token) -> PastedName:
    """A name in one word: 谷津孝啓 parts in the middle, 関治之 behind the first, 熊谷 is a family name."""
    parts = token.reading.split()
    signs = graphemes(token.text)
    if len(signs) <= 2 or not _KANJI_ONLY.fullmatch(token.text):
        one = len(signs) > 2 or len(parts) < 2
        if one:
            return PastedName(token.text, "", _kana(token.reading), unsure_split=len(signs) <= 2)
    cut = max(1, len(signs) // 2)
    family, given = "".join(signs[:cut]), "".join(signs[cut:])
    if len(parts) == 2:
        return PastedName(family, given, _kana(parts[0]), _kana(parts[1]), unsure_split=True)
    reading = _kana(token.reading)
    return PastedName(family, given, reading, "", unsure_split=True, unsure_reading=bool(reading))


def _latin(tokens: Sequence[Token]) -> tuple[PastedName, int]:
    count = 0
    while count < min(3, len(tokens)) and _LATIN.fullmatch(tokens[-1 - count].text):
        count += 1
    words = " ".join(token.text for token in tokens[len(tokens) - count :])
    return PastedName(latin=words), count


def _kana(reading: str) -> str:
    return to_katakana("".join(reading.split()))
