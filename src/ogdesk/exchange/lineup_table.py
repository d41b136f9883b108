"""Parses rows of a spreadsheet in a pasted text: cells divided by tabs, with or without a row of headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ogdesk.council.names import to_katakana
from ogdesk.exchange.lineup_bodies import KnownBodies, PastedAffiliation, read_affiliation, read_affiliations
from ogdesk.exchange.lineup_line import Heading, PersonWords, heading_of, person_of, post_in, posts_of, tidied
from ogdesk.exchange.lineup_names import PastedName, Token, is_body, is_reading, is_title
from ogdesk.exchange.lineup_words import HONORIFICS


class LineupColumn(StrEnum):
    """What a column holds."""

    NAME = "name"
    FAMILY = "family"
    GIVEN = "given"
    READING = "reading"
    FAMILY_READING = "family_reading"
    GIVEN_READING = "given_reading"
    BODY = "body"
    DEPARTMENT = "department"
    BODY_AND_TITLE = "body_and_title"
    TITLE = "title"
    ROLE = "role"
    HONORIFIC = "honorific"
    ITEM = "item"


_HEADS: Mapping[LineupColumn, str] = {
    LineupColumn.NAME: "氏名|お?名前|登壇者名?|出席者名?|講師名",
    LineupColumn.FAMILY: "姓|苗字|名字",
    LineupColumn.GIVEN: "名",
    LineupColumn.READING: "(氏名)?(ふりがな|フリガナ|よみ(がな)?|ヨミ|読み(仮名|がな)?|かな|カナ)|氏名(かな|カナ)",
    LineupColumn.FAMILY_READING: "せい|セイ|姓(かな|カナ|のふりがな|フリガナ|ふりがな)",
    LineupColumn.GIVEN_READING: "めい|メイ|名(かな|カナ|のふりがな|フリガナ|ふりがな)",
    LineupColumn.BODY: "所属(団体|機関|先|名)?|団体名?|組織名?|勤務先|会社名?|自治体名?|市町村名?|法人名",
    LineupColumn.BODY_AND_TITLE: "(所属|団体|勤務先)[・/／と、及び]*(役職|職名?|肩書き?)名?",
    LineupColumn.DEPARTMENT: "部署名?|所属部署|部課名?|担当課",
    LineupColumn.TITLE: "役職名?|職名?|肩書き?|職位",
    LineupColumn.ROLE: "役割|登壇(区分|種別)|区分|参加区分",
    LineupColumn.HONORIFIC: "敬称",
    LineupColumn.ITEM: "プログラム|項目|セッション|内容|次第|演目",
}
_LEAST_HEADS = 2
_LONGEST = 200
"""Signs of a cell; a longer one is running text and names nobody."""


@dataclass(frozen=True)
class LineupRow:
    """What a row says: somebody, a post without name, or neither."""

    words: PersonWords | None = None
    post: str = ""
    heading: Heading | None = None


class TableReader:
    """Reads row after row; a row of headings tells the columns of those below."""

    def __init__(self, known: KnownBodies) -> None:
        self._known = known
        self._columns: list[LineupColumn | None] = []

    @property
    def has_headings(self) -> bool:
        """Whether a row of headings has told what the columns hold."""
        return bool(self._columns)

    def read(self, line: str) -> LineupRow | None:
        """One row; None for a row of headings."""
        cells = [" ".join(cell.split()) for cell in line.split("\t")]
        if max(map(len, cells)) > _LONGEST:
            return LineupRow()
        columns = [_column_of(cell) for cell in cells]
        if sum(column is not None for column in columns) >= _LEAST_HEADS:
            self._columns = columns
            return None
        if self._columns:
            pairs = zip(self._columns, cells, strict=False)
            return self._by_columns({column: cell for column, cell in pairs if column and cell})
        return self._by_looks([cell for cell in cells if cell])

    def _by_columns(self, cells: Mapping[LineupColumn, str]) -> LineupRow:
        get = cells.get
        together = read_affiliations(
            [Token(word) for word in tidied(get(LineupColumn.BODY_AND_TITLE, "")).split()], self._known
        )
        apart = self._affiliations(
            get(LineupColumn.BODY, ""), get(LineupColumn.DEPARTMENT, ""), get(LineupColumn.TITLE, "")
        )
        title = (*apart, *together)
        heading = _heading(get(LineupColumn.ITEM, ""), get(LineupColumn.ROLE, ""))
        name, honorific = _name(cells)
        if name is None:
            return LineupRow(None, post_in(title), heading)
        return LineupRow(PersonWords(name, title, honorific), post_in(title), heading)

    def _affiliations(self, body: str, department: str, title: str) -> list[PastedAffiliation]:
        if not (body or department or title):
            return []
        if body and not department:
            whole = read_affiliation(f"{body} {title}".strip(), self._known)
            if whole.title == title:
                return [replace(whole, unsure=False)]
        return [PastedAffiliation(body, department, title)]

    def _by_looks(self, cells: list[str]) -> LineupRow:
        heading = None
        rest: list[str] = []
        for cell in cells:
            found = heading_of(tidied(cell))
            if found is not None and not found.rest:
                heading = _both(heading, found)
            elif not re.fullmatch(r"[0-9０-９]{1,3}", cell):
                rest.append(cell)
        reading = next((cell for cell in rest if is_reading(cell) and len(rest) > 1), "")
        left = [cell for cell in rest if cell != reading]
        place = _name_cell(left)
        if place is None:
            posts = posts_of("".join(left))
            return LineupRow(None, posts[0] if len(posts) == 1 else "", heading)
        honorific = next((cell for cell in left if cell in HONORIFICS), "")
        before = [cell for n, cell in enumerate(left) if n != place and cell not in HONORIFICS]
        read = f"（{reading}）" if reading else ""
        line = " ".join(part for part in (*before, left[place] + read, honorific) if part)
        words = person_of(tidied(line), self._known)
        return LineupRow(words, post_in(words.affiliations) if words else "", heading)


def _column_of(cell: str) -> LineupColumn | None:
    word = re.sub(r"[\s　（）()・]", "", cell)
    return next((column for column, pattern in _HEADS.items() if re.fullmatch(pattern, word)), None)


def _heading(item: str, role: str) -> Heading | None:
    found = None
    for cell in (item, role):
        heading = heading_of(tidied(cell)) if cell else None
        found = _both(found, heading) if heading else found
    return found


def _both(first: Heading | None, second: Heading) -> Heading:
    if first is None:
        return second
    return Heading(
        first.kind or second.kind, first.role or second.role, second.word or first.word, first.theme
    )


def _name(cells: Mapping[LineupColumn, str]) -> tuple[PastedName | None, str]:
    """The name of a row by its columns, and the 敬称."""
    get = cells.get
    if get(LineupColumn.FAMILY) or get(LineupColumn.GIVEN):
        parts = [get(c, "") for c in (LineupColumn.FAMILY, LineupColumn.GIVEN)]
        readings = [
            to_katakana(get(c, "")) for c in (LineupColumn.FAMILY_READING, LineupColumn.GIVEN_READING)
        ]
        whole = get(LineupColumn.READING, "").split()
        if not any(readings) and len(whole) == 2:
            readings = [to_katakana(part) for part in whole]
        return PastedName(parts[0], parts[1], readings[0], readings[1]), get(LineupColumn.HONORIFIC, "")
    text = get(LineupColumn.NAME, "")
    if not text:
        return None, ""
    reading = get(LineupColumn.READING, "")
    words = person_of(tidied(f"{text}（{reading}）" if reading and "（" not in text else text))
    if words is None or words.affiliations:
        words = person_of(tidied(f"{text} 氏"))
    if words is None:
        return PastedName(text, "", to_katakana(reading), unsure_split=True), get(LineupColumn.HONORIFIC, "")
    return words.name, words.honorific or get(LineupColumn.HONORIFIC, "")


def _name_cell(cells: Sequence[str]) -> int | None:
    """Which cell holds the name: one with 敬称, else two words, else the first that is neither body nor 職名."""
    best, place = 0, None
    for number, cell in enumerate(cells):
        words = person_of(tidied(cell))
        if words is None or words.affiliations or is_title(cell) or is_body(cell):
            continue
        rank = 3 if words.honorific else 2 if words.name.given and not words.name.unsure_split else 1
        if rank > best:
            best, place = rank, number
    return place
