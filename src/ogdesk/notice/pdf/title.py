"""Breaks titles between phrases (文節) only, into lines of about equal length."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import Protocol

from ogdesk.notice.type.characters import CLOSING, NOT_AT_START, OPENING

_LONGEST_QUOTATION = 20
_MOST_LINES = 4
_MOST_PHRASES = 40


class _Parser(Protocol):
    def parse(self, sentence: str) -> list[str]: ...


@lru_cache(maxsize=128)
def phrases(title: str) -> tuple[str, ...]:
    """The phrases of a title. Short quotations and what stands in brackets stay whole: 「…」, 6日（金）."""
    joined: list[str] = []
    for phrase in _parser().parse(title):
        if joined and (_open(joined[-1]) or phrase[0] in NOT_AT_START or _is_remark(phrase)):
            joined[-1] += phrase
        else:
            joined.append(phrase)
    return tuple(joined)


def balanced(widths: Sequence[float], limit: float) -> list[int]:
    """Where to divide phrases of these widths: the ends of the lines, as few as `limit` allows, the longest shortest.

    Empty when that is not possible with few lines; then the title is broken like any text.
    """
    count = len(widths)
    if count > _MOST_PHRASES:
        return []
    for lines in range(1, min(_MOST_LINES, count) + 1):
        divisions = [(*cuts, count) for cuts in combinations(range(1, count), lines - 1)]
        best = min(divisions, key=lambda ends: _unevenness(widths, ends))
        if _longest(widths, best) <= limit:
            return list(best)
    return []


def _lengths(widths: Sequence[float], ends: Sequence[int]) -> list[float]:
    return [sum(widths[start:end]) for start, end in zip((0, *ends), ends, strict=False)]


def _longest(widths: Sequence[float], ends: Sequence[int]) -> float:
    return max(_lengths(widths, ends))


def _unevenness(widths: Sequence[float], ends: Sequence[int]) -> float:
    """Sum of squares: least when the lines are equally long."""
    return sum(length * length for length in _lengths(widths, ends))


def _open(text: str) -> bool:
    """True while a bracket that was opened is not closed, unless what it holds is long."""
    at = max((text.rfind(bracket) for bracket in OPENING), default=-1)
    rest = text[at:] if at >= 0 else ""
    return at >= 0 and len(rest) <= _LONGEST_QUOTATION and not any(bracket in rest for bracket in CLOSING)


def _is_remark(phrase: str) -> bool:
    """True for a phrase that begins with a round bracket: it explains the word before it."""
    return phrase[0] in "（("


@lru_cache(maxsize=1)
def _parser() -> _Parser:
    import budoux  # noqa: PLC0415 - only a title too long for its line is divided

    parser: _Parser = budoux.load_default_japanese_parser()
    return parser
