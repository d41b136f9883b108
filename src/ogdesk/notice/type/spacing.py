"""Spacing between neighbouring characters by their kinds, in em (JIS X 4051 / JLREQ 3.1; figures: docs/notice.md §2)."""

from __future__ import annotations

from dataclasses import dataclass

from ogdesk.notice.type.characters import BLANKS, Kind

_TAILED = frozenset((Kind.CLOSE, Kind.COMMA, Kind.STOP))
_HALF_BODIES = _TAILED | {Kind.OPEN, Kind.MIDDLE}
_WESTERN = frozenset((Kind.LATIN, Kind.NARROW))
LATIN_GAP = 0.125


@dataclass(frozen=True, slots=True)
class Space:
    """Space between two neighbours in em: as set, fully compressed, and stretched in the first round.

    `elastic`: may take part in the second round, where all gaps open evenly.
    """

    natural: float
    least: float
    most: float
    elastic: bool


def body(kind: Kind, advance: float) -> float:
    """Width of the body in em: brackets and stops are half bodies with glue, all others as wide as their glyph."""
    return 0.5 if kind in _HALF_BODIES else advance


def leading(kind: Kind) -> float:
    """Glue in front of the body in em, which is also how far the ink lies from the glyph's origin."""
    if kind is Kind.OPEN:
        return 0.5
    return 0.25 if kind is Kind.MIDDLE else 0.0


def trailing(kind: Kind) -> float:
    """Glue behind the body in em."""
    if kind in _TAILED:
        return 0.5
    return 0.25 if kind is Kind.MIDDLE else 0.0


def _space(left: Kind, right: Kind) -> Space:
    if left in BLANKS or right in BLANKS:
        return _beside_blank(left, right)
    if _latin_beside_ideograph(left, right):
        return Space(LATIN_GAP, LATIN_GAP, 2 * LATIN_GAP, elastic=True)
    tail, head = _shared_glue(left, right)
    natural = tail + head
    least = tail if left is Kind.STOP else 0.0
    return Space(natural, least, natural, _elastic(left, right))


def _beside_blank(left: Kind, right: Kind) -> Space:
    """Word spaces give a third of their width and take a tenth of an em; full-width blanks swallow the glue beside them."""
    if left is Kind.SPACE:
        return Space(0.0, -0.07, 0.1, elastic=True)
    if Kind.WIDE_SPACE in (left, right):
        return Space(0.0, 0.0, 0.0, elastic=right is not Kind.SPACE)
    tail = trailing(left)
    return Space(tail, tail, tail, elastic=False)


def _shared_glue(left: Kind, right: Kind) -> tuple[float, float]:
    """Neighbouring brackets and stops share their glue: 」。 none, 」「 one half em, 「『 none."""
    tail, head = trailing(left), leading(right)
    if left in _TAILED and right in _TAILED:
        tail = 0.0
    elif right is Kind.OPEN and left in _HALF_BODIES:
        head = 0.0
    elif left in _TAILED and right is Kind.MIDDLE:
        tail = 0.0
    return tail, head


def _latin_beside_ideograph(left: Kind, right: Kind) -> bool:
    return {left, right} == {Kind.LATIN, Kind.IDEOGRAPH}


def _elastic(left: Kind, right: Kind) -> bool:
    if left in _WESTERN and right in _WESTERN:
        return False
    return left not in (Kind.OPEN, Kind.MIDDLE) and right not in (_TAILED | {Kind.MIDDLE})


SPACES = tuple(tuple(_space(left, right) for right in Kind) for left in Kind)
"""SPACES[left][right]."""
