"""Parses blocks written by hand (書き換え): plain text with line feeds becomes nodes of the tree.

Understood are ※ notes, 「【…】 URL」 lines, URLs inside a line, the marks (1) and ア with what stands under them,
「平成25年度・・・」 in 主な活動内容, and readings in brackets behind kanji in the programme. All else is prose or a statement.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ogdesk.council.release import OWN_KEYS, BlockKey
from ogdesk.notice.build.context import lines_in
from ogdesk.notice.build.keys import block_key
from ogdesk.notice.tree import (
    Block,
    Enumeration,
    Hyperlink,
    Item,
    Note,
    Paragraph,
    Ruby,
    Run,
    Runs,
    Section,
    Statement,
    Text,
    UrlLine,
    YearEntry,
    YearLines,
)

URL = re.compile(r"https?://[!#-;=?-~]+")
_URL_LINE = re.compile(r"(【[^】]*】)[ 　]*<?(https?://[!#-;=?-~]+)>?")
_READING = re.compile(r"([\u3400-\u9fff々\U00020000-\U0003ffff\U000e0100-\U000e01ef]{1,8})（([ァ-ヴー・]+)）")
_PAREN = re.compile(r"[(（]([0-9]{1,2})[)）][ 　]*(\S.*)")
_KANA = re.compile(r"([ア-ン])[ 　]+(\S.*)")
_YEAR = re.compile(r"(\S+?年度)(?:・・・|…|……|：)[ 　]*(\S.*)")

_PROSE = frozenset({BlockKey.LEAD, BlockKey.PURPOSE, BlockKey.FORM, BlockKey.OUTLINE_PURPOSE, *OWN_KEYS})
_ENUMERATED = frozenset({BlockKey.OUTLINE_PURPOSE, BlockKey.OUTLINE_BUSINESS})
_SECTIONED = frozenset(
    {BlockKey.PROGRAMME, BlockKey.OUTLINE_MEMBERS, BlockKey.APPLICATION, BlockKey.COVERAGE, *OWN_KEYS}
)


def written_blocks(text: str, key: BlockKey) -> tuple[Block, ...]:
    """The nodes of a block written by hand; each leads to 'block:…'."""
    lines = lines_in(text)
    if key is BlockKey.OUTLINE_ACTIVITIES:
        return _years(lines)
    if key in _ENUMERATED:
        return _enumerated(lines, key)
    if key in _SECTIONED:
        return _sectioned(lines, key)
    return tuple(_line(line, key) for line in lines)


def _line(line: str, key: BlockKey) -> Block:
    place = block_key(key)
    if line.startswith("※"):
        return Note(_runs(line[1:].lstrip("　 "), key), place)
    address = _URL_LINE.fullmatch(line)
    if address:
        return UrlLine(address[1], address[2], key=place)
    if key in _PROSE:
        return Paragraph(_runs(line, key), place)
    return Statement(_runs(line, key), place)


def _runs(line: str, key: BlockKey) -> Runs:
    runs = _split((Text(line),), URL, lambda found: Hyperlink(found[0], found[0]))
    if key is BlockKey.PROGRAMME:
        runs = _split(runs, _READING, lambda found: Ruby(found[1], found[2]))
    return runs


def _split(runs: Runs, pattern: re.Pattern[str], made: Callable[[re.Match[str]], Run]) -> Runs:
    parts: list[Run] = []
    for run in runs:
        if not isinstance(run, Text):
            parts.append(run)
            continue
        end = 0
        for found in pattern.finditer(run.text):
            parts += [Text(run.text[end : found.start()])] if found.start() > end else []
            parts.append(made(found))
            end = found.end()
        parts += [Text(run.text[end:])] if end < len(run.text) else []
    return tuple(parts)


def _enumerated(lines: list[str], key: BlockKey) -> tuple[Block, ...]:
    blocks: list[Block] = []
    items: list[Item] = []
    for line in lines:
        numbered = _PAREN.fullmatch(line)
        if numbered:
            items.append(Item(_runs(numbered[2], key), block_key(key)))
            continue
        blocks += [Enumeration(tuple(items), block_key(key))] if items else []
        items = []
        blocks.append(_line(line, key))
    return (*blocks, Enumeration(tuple(items), block_key(key))) if items else tuple(blocks)


@dataclass
class _Open:
    """A numbered heading whose lines are still being read."""

    title: str = ""
    mark: str = ""
    blocks: list[Block] = field(default_factory=list)


def _sectioned(lines: list[str], key: BlockKey) -> tuple[Block, ...]:
    whole, paren, kana = _Open(), None, None
    for line in lines:
        numbered, lettered = _PAREN.fullmatch(line), _KANA.fullmatch(line)
        if numbered:
            _close(kana, paren or whole, key)
            _close(paren, whole, key)
            paren, kana = _Open(numbered[2], f"({numbered[1]})"), None
        elif lettered and paren:
            _close(kana, paren, key)
            kana = _Open(lettered[2], lettered[1])
        else:
            (kana or paren or whole).blocks.append(_line(line, key))
    _close(kana, paren or whole, key)
    _close(paren, whole, key)
    return tuple(whole.blocks)


def _close(section: _Open | None, into: _Open, key: BlockKey) -> None:
    if section is not None:
        made = Section(_runs(section.title, key), tuple(section.blocks), block_key(key), section.mark)
        into.blocks.append(made)


def _years(lines: list[str]) -> tuple[Block, ...]:
    key = block_key(BlockKey.OUTLINE_ACTIVITIES)
    before: list[Block] = []
    years: list[tuple[str, list[Runs]]] = []
    for line in lines:
        found = _YEAR.fullmatch(line)
        if found:
            years.append((found[1], [(Text(found[2]),)]))
        elif years:
            years[-1][1].append((Text(line),))
        else:
            before.append(_line(line, BlockKey.OUTLINE_ACTIVITIES))
    entries = tuple(YearEntry(label, tuple(texts), key) for label, texts in years)
    return (*before, YearLines(entries, key)) if entries else tuple(before)
