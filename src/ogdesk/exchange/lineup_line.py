"""Parses one pasted line: its marks, the heading it may be, the posts it may list, the person it may name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ogdesk.council.organisation import post_name
from ogdesk.council.programme import ItemKind, Role
from ogdesk.exchange.lineup_bodies import NONE_KNOWN, KnownBodies, PastedAffiliation, read_affiliations
from ogdesk.exchange.lineup_names import (
    PastedName,
    Token,
    is_body,
    is_reading,
    is_title,
    take_name,
    tokens_of,
)
from ogdesk.exchange.lineup_words import HEADS, HONORIFICS, ITEMS, LABELS, LONG_ITEMS, NOT_NAMES, ROLES

_MARK = re.compile(
    r"(?:#+|[・●○◎■□◆◇▪＊*➢>•◦‣▶▸✓]+|[-–—](?=\s)|[（(][0-9０-９ア-ンｱ-ﾝ]{1,2}[）)]|[0-9０-９]{1,2}[.．、](?=\D)|[0-9０-９]{1,2}(?=\s)|[①-⑳]|[ア-ンｱ-ﾝ](?=[\s　．.]))\s*"
)
_TIME = re.compile(
    r"\d{1,2}(?:[:：]\d{2}|時(?:\d{1,2}分|半)?)\s*(?:[~～〜\-－–]\s*(?:\d{1,2}(?:[:：]\d{2}|時(?:\d{1,2}分|半)?))?)?\s*"
)
_CLOCK = r"\d{1,2}(?:[:：]\d{2}|時(?:\d{1,2}分|半)?)"
_LENGTH = re.compile(rf"\s*（(?:\d{{1,3}}分間?|{_CLOCK}\s*[~～〜\-－–]\s*(?:{_CLOCK})?)）$")
_BEHIND = re.compile(r"([^（）]+?(?:（[^（）]*）)?[^（）]*)（([^（）]+)）")
"""A name with its 肩書き in brackets behind it: 「関 治之 氏（○○ 代表理事）」."""
_REMARK = re.compile(r"\s*(?:（(?:予定|調整中|仮|依頼中|オンライン(?:参加)?|敬称略|五十音順)）|※.*)$")
_COLON = re.compile(r"\s*[:：]\s*")
_POST = re.compile(rf"[^\s、，,（）：:]{{1,12}}?(?:{'|'.join(HEADS)})")
_ALL_HEADS = re.compile(r"(?:.*?)各(市長|町長|村長|区長|知事|首長)[^（]{0,6}（(.+)）")
_QUOTED = re.compile(r"[「『](.+)[」』]$")
_BETWEEN_PEOPLE = re.compile(r"(?<=[氏様])[、，,]\s*")
_LONGEST_HEADING = 40
_BETWEEN_POSTS = re.compile(r"\s*[、，,・/／]\s*|\s+")


@dataclass(frozen=True)
class Heading:
    """A line, or the beginning of one, that says what follows: an item of the programme, or a role."""

    kind: ItemKind | None = None
    role: Role | None = None
    word: str = ""
    theme: str = ""
    rest: str = ""


@dataclass(frozen=True)
class PersonWords:
    """What a line says of one person."""

    name: PastedName
    affiliations: tuple[PastedAffiliation, ...]
    honorific: str


def tidied(line: str) -> str:
    """A line with half-width blanks and full-width brackets, without marks, emphasis and times at its beginning."""
    text = line.replace("**", "").replace("(", "（").replace(")", "）")
    text = " ".join(text.split())
    while found := _MARK.match(text) or _TIME.match(text):
        text = text[found.end() :]
    return _LENGTH.sub("", text)


def heading_of(text: str) -> Heading | None:
    """The heading at the beginning of a tidied line; `rest` is what stands behind its colon or blank."""
    text = text.strip("【】［］[]＜＞<>")
    head, colon, rest = _parted(text)
    word, theme = _without_theme(_REMARK.sub("", head).strip())
    word = word.rstrip("】］")
    if word in ROLES and (colon or not rest):
        # 講師 is also a 職名, but not alone on its line.
        return Heading(role=ROLES[word], word=word, rest=rest)
    if word in ITEMS:
        return Heading(kind=ITEMS[word], word=word, theme=theme, rest=rest)
    if not rest and (kind := _item_at_end(word)) is not None:
        return Heading(kind=kind, word=word, theme=theme)
    first, _, behind = word.partition(" ")
    if first in ITEMS and behind in ROLES:
        return Heading(ITEMS[first], ROLES[behind], behind, theme, rest)
    if not colon and behind and first in ROLES:
        return Heading(role=ROLES[first], word=first, rest=text[len(first) :].strip())
    if not colon and behind and first in ITEMS:
        return Heading(kind=ITEMS[first], word=first, rest=text[len(first) :].strip())
    return None


def posts_of(text: str) -> list[str]:
    """The posts that a line lists and nothing else: 郡山市長、つくば市長; [] for any other line."""
    every = _ALL_HEADS.fullmatch(text)
    if every:
        return [_post_of(body, every[1]) for body in _pieces(every[2])]
    text = _REMARK.sub("", text)
    pieces = [re.sub(r"（[^）]*）$", "", piece) for piece in _pieces(text)]
    if pieces and all(_POST.fullmatch(piece) and piece not in HEADS for piece in pieces):
        return pieces
    return []


def people_in(text: str) -> list[str]:
    """The line cut where one 敬称 ends and another person begins: 「○○氏、△△氏」."""
    return [piece for piece in _BETWEEN_PEOPLE.split(text) if piece.strip()]


def person_of(text: str, known: KnownBodies = NONE_KNOWN) -> PersonWords | None:
    """The person that a line names, None where it names none."""
    text = _titles_first(_without_remarks(text))
    if _is_prose(text):
        return None
    honorific = next((word for word in HONORIFICS if text.endswith(word) and len(text) > len(word) + 1), "")
    if honorific:
        text = text[: -len(honorific)].strip()
    tokens = tokens_of(text)
    found = take_name(_cut_at_dividers(tokens), addressed=bool(honorific))
    if found is None:
        return None
    name, count = found
    affiliations = read_affiliations(tokens[: len(tokens) - count], known)
    return PersonWords(name, tuple(affiliations), honorific)


def _titles_first(text: str) -> str:
    """What stands in brackets behind a name goes before it, where it is a 肩書き and no reading."""
    found = _BEHIND.fullmatch(text)
    if found is None or is_reading(found[2]) or not is_waiting_body(found[2]):
        return text
    return f"{found[2].strip()} {found[1].strip()}"


def is_waiting_body(text: str) -> bool:
    """Whether a line may be a 肩書き whose name comes on the next line."""
    if _is_prose(text) or len(text) > 60:
        return False
    last = text.rsplit(" ", maxsplit=1)[-1]
    return is_title(last) or is_body(last) or any(is_body(word) for word in text.split(" "))


def post_in(affiliations: tuple[PastedAffiliation, ...]) -> str:
    """千葉市長 where the 肩書き is that of the head of a municipality, else ''."""
    for each in affiliations:
        if each.title in HEADS and each.organisation and not each.department:
            return post_name(each.organisation, each.title)
    return ""


def is_labelled(text: str) -> bool:
    """Whether a line tells of something else: 「担当：○○」, 「会場：○○」."""
    head, colon, _rest = _parted(text)
    return colon and head.strip("【】［］[] ") in LABELS


def says_nothing(text: str) -> bool:
    """Whether a line is a remark or a bare word of a programme: not worth telling that it names nobody."""
    return text.startswith("※") or text.strip("【】：: ") in NOT_NAMES


def _item_at_end(word: str) -> ItemKind | None:
    """The item that a longer heading ends with: シビックテック活動報告."""
    if len(word) > _LONGEST_HEADING or _is_prose(word):
        return None
    return next((ITEMS[name] for name in LONG_ITEMS if word.endswith(name)), None)


def _parted(text: str) -> tuple[str, bool, str]:
    found = _COLON.search(text)
    if found is None:
        return text, False, ""
    return text[: found.start()], True, text[found.end() :]


def _without_theme(head: str) -> tuple[str, str]:
    found = _QUOTED.search(head)
    return (head[: found.start()].strip(), found[1]) if found else (head, "")


def _pieces(text: str) -> list[str]:
    return [piece for piece in _BETWEEN_POSTS.split(text.strip("、，, ")) if piece]


def _post_of(body: str, title: str) -> str:
    """つくば市 and 首長 make つくば市長."""
    if title == "首長":
        title = "知事" if body[-1:] in "都道府県" else f"{body[-1:]}長"
    return post_name(body, title)


def _without_remarks(text: str) -> str:
    before = ""
    while before != text:
        before = text
        text = _REMARK.sub("", text).rstrip(" 、，,。")
    return text


def _is_prose(text: str) -> bool:
    return (
        "。" in text or "://" in text or text.endswith(("ます", "です", "した", "ません")) or len(text) > 160
    )


def _cut_at_dividers(tokens: list[Token]) -> list[Token]:
    """What stands before the last 、 is no part of the name."""
    for place in range(len(tokens) - 1, -1, -1):
        if tokens[place].text.endswith(("、", "，", ",")):
            return tokens[place + 1 :]
    return tokens
