"""Decides whether words that could be a name are one: whole papers are pasted, and most of their lines name nobody."""

from __future__ import annotations

import re

from ogdesk.council.text import graphemes
from ogdesk.exchange.lineup_line import PersonWords
from ogdesk.exchange.lineup_names import PastedName, is_body
from ogdesk.exchange.lineup_words import NOT_NAMES

_KANJI = r"\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\ufe00-\ufe0f\U000e0100-\U000e01ef"
_KANJI_NAME = re.compile(rf"[{_KANJI}]+(?:[ノのケヶツッニ之][{_KANJI}]+)?")
"""山田, 一ノ瀬, 三ツ矢, 辻󠄀."""
_KANA_NAME = re.compile(r"[\u3041-\u3091\u3093-\u3096ー]+|[\u30a1-\u30f1\u30f3-\u30fa・ー]+")
"""さいとう or ジョン・スミス, without を, never both kinds together."""
_MIXED_NAME = re.compile(
    rf"[{_KANJI}]+[\u3041-\u3091\u3093-\u3096]{{1,2}}|[\u3041-\u3091\u3093]{{1,2}}[{_KANJI}]+"
)
"""恵み, いとう敬."""
_TIME_WORDS = re.compile("令和|平成|昭和|年度|[0-9０-９]")
_NO_NAME_ENDS = re.compile(
    "(?:[賞者数率費法]|内容|概要|結果|様子|名称|体制|事業|活動|講演|会議|資料|推進|会員)$"
)
_LONGEST_READING = 4
"""Signs of kana that one sign of a name may have."""
_LONGEST_KANJI, _LONGEST_KANA = 4, 8
_WORD_OF_TWO_PARTS = range(2, 6)
"""Signs of a whole name in one word: 熊谷, 谷津孝啓, 小林健太郎."""


def is_somebody(words: PersonWords) -> bool:
    """Whether it is worth showing as a person: the parts look like those of names, and something speaks for it (敬称, reading,
    職名, or a family and a given name). A short word of kanji alone may be a name; it is shown as doubtful by the reader."""
    name = words.name
    if name.latin:
        return bool(words.honorific) or any(each.title for each in words.affiliations)
    whole = name.family + name.given
    if not whole or whole in NOT_NAMES or _TIME_WORDS.search(whole) or _NO_NAME_ENDS.search(whole):
        return False
    if len(name.family_reading + name.given_reading) > _LONGEST_READING * len(graphemes(whole)):
        return False
    if name.unsure_split:
        bodies = all(is_body(each.organisation) for each in words.affiliations)
        return _may_be_one_word(name) and (_has_proof(words) or bodies)
    if not all(_is_part(part) for part in (name.family, name.given) if part):
        return False
    return bool(name.given) or _has_proof(words)


def _has_proof(words: PersonWords) -> bool:
    read = words.name.family_reading or words.name.given_reading
    return bool(words.honorific or read or any(each.title for each in words.affiliations))


def _may_be_one_word(name: PastedName) -> bool:
    """The split is a guess, so the word as a whole is looked at."""
    whole = name.family + name.given
    return bool(_KANJI_NAME.fullmatch(whole)) and len(graphemes(whole)) in _WORD_OF_TWO_PARTS


def _is_part(part: str) -> bool:
    signs = len(graphemes(part))
    if _KANJI_NAME.fullmatch(part) or _MIXED_NAME.fullmatch(part):
        return signs <= _LONGEST_KANJI
    return bool(_KANA_NAME.fullmatch(part)) and signs <= _LONGEST_KANA
