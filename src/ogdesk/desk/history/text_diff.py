"""The difference of two texts, word by word; long parts that are equal are left out.

Japanese has no spaces: a word is a run of signs of one script (漢字, ひらがな, カタカナ, letters and digits), a mark or a
blank for itself. That is coarse, but what is marked can be read, as single signs could not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile

_KANJI, _HIRAGANA, _KATAKANA = (
    r"\u3005\u3006\u3400-\u9fff\uf900-\ufaff",
    r"\u3041-\u3096",
    r"\u30a1-\u30fa\u30fc",
)
_DIGITS, _LATIN = r"0-9\uff10-\uff19", r"A-Za-z\uff21-\uff3a\uff41-\uff5a"
_WORD = re.compile(
    "|".join(f"[{script}]+" for script in (_KANJI, _HIRAGANA, _KATAKANA, _DIGITS, _LATIN)) + "|.", re.DOTALL
)
_SENTENCE = re.compile(r"[^。\n]*[。\n]|[^。\n]+")
_MOST = 90_000
"""Pairs of words that are compared at most: more would hold up the window."""
_ALIKE = 0.3
"""Texts that have less in common are two texts: nothing in them is marked."""
_AROUND, _LONG = 16, 48
"""So many signs stay beside a change, of a part longer than that."""
DOTS = "…"


@dataclass(frozen=True)
class Piece:
    """A part of a text; `changed` when it is not on the other side."""

    text: str
    changed: bool = False


Side = tuple[Piece, ...]


def sides(old: str, new: str) -> tuple[Side, Side]:
    """The text before and the text after, in pieces. One piece each where there is nothing to compare."""
    runs = _readable(list(_runs(old, new)))
    same = sum(len(before) for before, _after, changed in runs if not changed)
    if not old or not new or same < _ALIKE * max(len(old), len(new)):
        return (Piece(old),), (Piece(new),)
    return (
        _shortened([(before, changed) for before, _after, changed in runs]),
        _shortened([(after, changed) for _before, after, changed in runs]),
    )


_Run = tuple[str, str, bool]
"""The same stretch before and after, and whether it differs."""


def _runs(old: str, new: str) -> Iterator[_Run]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    head = _alike(zip(before, after, strict=False))
    tail = _alike(zip(reversed(before[head:]), reversed(after[head:]), strict=False))
    ends = len(before) - tail, len(after) - tail
    yield "".join(before[:head]), "".join(after[:head]), False
    yield from _inside("".join(before[head : ends[0]]), "".join(after[head : ends[1]]))
    yield "".join(before[ends[0] :]), "".join(after[ends[1] :]), False


def _alike(pairs: Iterable[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _inside(old: str, new: str) -> Iterator[_Run]:
    """Between the first and the last difference: by words, by sentences where those are too many, else as a whole."""
    for unit in (_WORD, _SENTENCE):
        before, after = unit.findall(old), unit.findall(new)
        if len(before) * len(after) <= _MOST:
            for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
                yield "".join(before[a:b]), "".join(after[c:d]), kind != "equal"
            return
    yield old, new, True


def _readable(runs: list[_Run]) -> list[_Run]:
    """One change where only one sign stayed between two of them."""
    found: list[_Run] = []
    for number, run in enumerate(runs):
        between = 0 < number < len(runs) - 1 and len(run[0]) <= 1
        changed = run[2] or (between and runs[number - 1][2] and runs[number + 1][2])
        if found and found[-1][2] == changed:
            found[-1] = (found[-1][0] + run[0], found[-1][1] + run[1], changed)
        else:
            found.append((run[0], run[1], changed))
    return [run for run in found if run[0] or run[1]]


def _shortened(parts: Sequence[tuple[str, bool]]) -> Side:
    last = len(parts) - 1
    return tuple(
        Piece(text if changed else _cut(text, first=number == 0, last=number == last), changed)
        for number, (text, changed) in enumerate(parts)
        if text
    )


def _cut(text: str, *, first: bool, last: bool) -> str:
    """A long part that stayed, with what stands beside the changes."""
    if len(text) <= _LONG or (first and last):
        return text
    head = "" if first else text[:_AROUND]
    tail = "" if last else text[-_AROUND:]
    return f"{head}{DOTS}{tail}"
