"""Reads the CID of each glyph from a CFF table: the one thing that PDF needs and HarfBuzz does not tell.

Source: Adobe Technical Note #5176, The Compact Font Format Specification, §4 (DICT), §5 (INDEX), §13 (charsets).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

_CHARSET = 15
_ROS = 1230
"""Escaped operator 12 30: present in CID-keyed fonts only."""


def glyph_cids(table: bytes, glyph_count: int) -> list[int] | None:
    """CID by glyph number of a CID-keyed CFF table; None for a name-keyed one, where CID = glyph number."""
    after_names = _index(table, table[2])[1]
    start, end = _index(table, after_names)[0][0]
    top = dict(_operators(table, start, end))
    offset = int(top.get(_CHARSET, [0])[0])
    if _ROS not in top or offset <= 2:
        return None
    return _charset(table, offset, glyph_count)


def _index(table: bytes, at: int) -> tuple[list[tuple[int, int]], int]:
    """(start, end) of each object of an INDEX, and the position behind it."""
    count = int.from_bytes(table[at : at + 2], "big")
    if not count:
        return [], at + 2
    size = table[at + 2]
    first = at + 3
    base = first + (count + 1) * size - 1
    ends = [
        base + int.from_bytes(table[first + i * size : first + (i + 1) * size], "big")
        for i in range(count + 1)
    ]
    return list(pairwise(ends)), ends[-1]


def _operators(table: bytes, at: int, end: int) -> Iterator[tuple[int, list[float]]]:
    """Each operator of a DICT with its operands; 12 n gives 1200 + n."""
    operands: list[float] = []
    while at < end:
        byte = table[at]
        if byte > 21:
            value, at = _operand(table, at)
            operands.append(value)
            continue
        at += 1
        if byte == 12:
            byte = 1200 + table[at]
            at += 1
        yield byte, operands
        operands = []


def _operand(table: bytes, at: int) -> tuple[float, int]:
    """One number of a DICT and the position behind it; real numbers are skipped and read as 0 (none is needed)."""
    byte = table[at]
    if byte == 28:
        return int.from_bytes(table[at + 1 : at + 3], "big", signed=True), at + 3
    if byte == 29:
        return int.from_bytes(table[at + 1 : at + 5], "big", signed=True), at + 5
    if byte == 30:
        at += 1
        while table[at] & 15 != 15 and table[at] >> 4 != 15:
            at += 1
        return 0, at + 1
    if byte <= 246:
        return byte - 139, at + 1
    if byte <= 250:
        return (byte - 247) * 256 + table[at + 1] + 108, at + 2
    return -(byte - 251) * 256 - table[at + 1] - 108, at + 2


def _charset(table: bytes, at: int, glyph_count: int) -> list[int]:
    kind = table[at]
    at += 1
    cids = [0]
    if kind == 0:
        cids += [int.from_bytes(table[at + 2 * i : at + 2 * i + 2], "big") for i in range(glyph_count - 1)]
        return cids
    width = 1 if kind == 1 else 2
    while len(cids) < glyph_count:
        first = int.from_bytes(table[at : at + 2], "big")
        left = int.from_bytes(table[at + 2 : at + 2 + width], "big")
        cids.extend(range(first, first + left + 1))
        at += 2 + width
    return cids
