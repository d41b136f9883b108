"""Marks of numbered sections and items: 第1 → 1 → (1) → ア → (ア) → a → (a) (公用文作成の考え方)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ogdesk.notice.document import NumberingLevel
from ogdesk.notice.tree import Block, Section

_KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"


def mark_of(level: NumberingLevel, number: int) -> str:
    """The mark of the `number`th (from 1) section on `level`; letters go on with two of them after z."""
    match level:
        case NumberingLevel.PART:
            return f"第{number}"
        case NumberingLevel.ONE:
            return str(number)
        case NumberingLevel.PAREN:
            return f"({number})"
        case NumberingLevel.KANA:
            return _from(_KANA, number)
        case NumberingLevel.PAREN_KANA:
            return f"({_from(_KANA, number)})"
        case NumberingLevel.LETTER:
            return _letters(number)
        case NumberingLevel.PAREN_LETTER:
            return f"({_letters(number)})"


def below(level: NumberingLevel) -> NumberingLevel:
    """One level down; the last level has nothing below it and repeats."""
    return NumberingLevel(min(level + 1, NumberingLevel.PAREN_LETTER))


def marked(blocks: Iterable[Block], level: NumberingLevel) -> Iterator[tuple[str, Block]]:
    """Each block with its mark; '' for all but sections. A section with a mark of its own takes no number."""
    number = 0
    for block in blocks:
        if not isinstance(block, Section):
            yield "", block
        elif block.mark:
            yield block.mark, block
        else:
            number += 1
            yield mark_of(level, number), block


def _letters(number: int) -> str:
    return _from("abcdefghijklmnopqrstuvwxyz", number)


def _from(alphabet: str, number: int) -> str:
    times, place = divmod(number - 1, len(alphabet))
    return alphabet[place] * (times + 1)
