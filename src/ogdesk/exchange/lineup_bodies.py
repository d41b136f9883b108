"""Parses the 肩書き before a name: body, 部署 and 職名 of each, and whether their borders are a guess."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ogdesk.council.fold import fold
from ogdesk.exchange.lineup_names import Token, is_body, is_title
from ogdesk.exchange.lineup_words import LEGAL_FORMS, TITLES, UNIT_ENDINGS

_UNIT = "|".join(sorted(UNIT_ENDINGS, key=len, reverse=True))
_TITLE = "|".join(re.escape(title) for title in sorted(TITLES, key=len, reverse=True))
_DIVIDERS = re.compile(r"\s*[、，,;；]\s*|\s+[/／]\s+")
_PLACE = r"東京都|北海道|(?:大阪|京都)府|[^市県府]{1,4}(?:県|府)|[^市区町村]{1,6}[市区町村]"
_UNIVERSITY = r"[^ ]+?大学(?:大学院)?"
_STATE = r"[^ ]{1,8}?(?:省|庁|官房)|内閣府"
_BODY_AND_REST = re.compile(rf"({_UNIVERSITY}|{_STATE}|{_PLACE})(?=.)(.+)")
_COMPANY_AND_REST = re.compile(r"([^ ]+?(?:株式会社|合同会社|有限会社))(?=.)(.+)")
_UNITS_AND_TITLE = re.compile(rf"(.*(?:{_UNIT}))((?:.*?)(?:{_TITLE}))")
_UNITS = re.compile(rf"(?:.*)(?:{_UNIT})")
_HEAD = re.compile(r"([^\s、]{1,8}([市区町村]))長|([^\s、]{1,8}[都道府県])知事")


@dataclass(frozen=True)
class PastedAffiliation:
    """One 肩書き as understood; `unsure`: the borders between its parts are a guess."""

    organisation: str = ""
    department: str = ""
    title: str = ""
    unsure: bool = False


class KnownBodies:
    """Names of organisations that the file knows, asked for by the beginning of a text."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._keys = {fold(name) for name in names if fold(name)}
        self._longest = max(map(len, self._keys), default=0)

    def at_start(self, text: str) -> str:
        """The longest beginning of `text` that is a known name, as written; '' where there is none."""
        if not self._keys:
            return ""
        for end in range(len(text), 0, -1):
            key = fold(text[:end])
            if len(key) <= self._longest and key in self._keys and _may_end_here(text[end:]):
                return text[:end].strip()
        return ""


NONE_KNOWN = KnownBodies()


def read_affiliations(tokens: Sequence[Token], known: KnownBodies = NONE_KNOWN) -> list[PastedAffiliation]:
    """All 肩書き of the words before a name; 、 divides them."""
    text = " ".join(token.raw for token in tokens)
    pieces = [piece for piece in _DIVIDERS.split(text) if piece.strip()]
    return [read_affiliation(piece.strip(), known) for piece in pieces]


def read_affiliation(text: str, known: KnownBodies = NONE_KNOWN) -> PastedAffiliation:
    """One 肩書き: 「武蔵大学社会学部 教授」."""
    body = known.at_start(text)
    if body:
        department, title = _units_and_title(text[len(body) :].strip().split(" "))
        return PastedAffiliation(join_words(body.split()), department, title)
    if head := _HEAD.fullmatch(text):
        return PastedAffiliation(head[1] or head[3], "", f"{head[2]}長" if head[1] else "知事")
    return _by_words(_with_forms(text.split()))


def merged(earlier: Sequence[PastedAffiliation], own: Sequence[PastedAffiliation]) -> list[PastedAffiliation]:
    """The 肩書き of the lines before a name and of its own line: a body alone waits for the 職名 of the next."""
    found = list(earlier)
    for each in own:
        waiting = found[-1] if found else None
        if waiting is not None and not waiting.title and not each.organisation:
            found[-1] = replace(each, organisation=waiting.organisation, department=waiting.department)
        else:
            found.append(each)
    return found


def join_words(words: Sequence[str]) -> str:
    """Words of one name: Latin ones keep their blanks, Japanese ones are written together."""
    made = ""
    for word in words:
        latin = bool(made) and made[-1].isascii() and word[:1].isascii()
        made += f" {word}" if latin else word
    return made


def _may_end_here(rest: str) -> bool:
    """Whether a known name may end before `rest`: 千葉市 does not in 千葉市民大学."""
    if not rest or rest[0] == " ":
        return True
    first = rest.split(" ", maxsplit=1)[0]
    return bool(_UNITS.fullmatch(first) or _UNITS_AND_TITLE.fullmatch(first)) or is_title(first)


def _with_forms(words: Sequence[str]) -> list[str]:
    """「一般社団法人 コード」 is one word, as is 「コード 株式会社」."""
    made: list[str] = []
    for word in words:
        if (made and made[-1] in LEGAL_FORMS) or (
            made and word in ("株式会社", "（株）", "㈱") and not is_title(made[-1])
        ):
            made[-1] += word
        else:
            made.append(word)
    return made


def _by_words(words: list[str]) -> PastedAffiliation:
    count = 0
    while count < len(words) and is_title(words[-1 - count]):
        count += 1
    titles = words[len(words) - count :]
    bodies = words[: len(words) - count]
    if titles and (divided := _divided(titles[0], has_body=bool(bodies))):
        bodies, titles = [*bodies, *divided[:-1]], [divided[-1], *titles[1:]]
    return _made(bodies, " ".join(titles))


def _divided(word: str, *, has_body: bool) -> list[str]:
    """早稲田大学名誉教授, 横浜市政策局政策部政策課担当係長: body, 部署 and 職名 in one word; [] when it is a 職名 alone."""
    found = None if has_body else _BODY_AND_REST.fullmatch(word) or _COMPANY_AND_REST.fullmatch(word)
    head, rest = ([found[1]], found[2]) if found else ([], word)
    units = _UNITS_AND_TITLE.fullmatch(rest)
    if units:
        return [*head, units[1], units[2]]
    return [*head, rest] if head and is_title(rest) else []


def _made(bodies: list[str], title: str) -> PastedAffiliation:
    if not bodies:
        return PastedAffiliation(title=title)
    if _is_latin(bodies):
        return PastedAffiliation(" ".join(bodies), "", title, not title)
    body, rest = _body_of(bodies[0])
    department = join_words([*([rest] if rest else []), *bodies[1:]])
    guessed = len(bodies) > 1 and not is_body(bodies[0])
    return PastedAffiliation(body, department, title, guessed or not title)


def _body_of(word: str) -> tuple[str, str]:
    """武蔵大学社会学部 is 武蔵大学 and 社会学部."""
    found = _BODY_AND_REST.fullmatch(word)
    if found and _UNITS.fullmatch(found[2]):
        return found[1], found[2]
    return word, ""


def _units_and_title(words: Sequence[str]) -> tuple[str, str]:
    made = _by_words([word for word in words if word])
    return made.organisation + made.department, made.title


def _is_latin(words: Sequence[str]) -> bool:
    return all(word.isascii() for word in words)
