"""Applies the suggestion of a finding to the text it was found in: 「そろえる」."""

from __future__ import annotations

import re

from ogdesk.council.findings import Finding

MENDABLE = frozenset(
    {
        "weekday",
        "first-year",
        "era",
        "time-style",
        "time-half",
        "wave-dash",
        "digit-width",
        "half-kana",
        "letter-width",
        "bracket-width",
        "punctuation",
        "comma",
        "compact-character",
        "variant",
        "name-spelling",
    }
)
"""Codes whose sentence quotes the found words first, and whose suggestion stands for exactly these words."""


def mended(text: str, finding: Finding) -> str | None:
    """`text` with the suggestion wherever the quoted words stand; None when there is nothing to put right in it.

    What is already right stays: モデレーター does not become モデレーターー.
    """
    if finding.code not in MENDABLE or not finding.suggestion:
        return None
    found = _quoted(finding.sentence)
    if not found or found == finding.suggestion:
        return None
    words = re.escape(found)
    if finding.suggestion.startswith(found):
        words += f"(?!{re.escape(finding.suggestion[len(found) :])})"
    put_right = re.sub(words, lambda _: finding.suggestion, text)
    return put_right if put_right != text else None


def found_words(finding: Finding) -> str:
    """The words that a finding is about, '' when its sentence quotes none."""
    return _quoted(finding.sentence)


def _quoted(sentence: str) -> str:
    """The words in the first pair of 「」, pairs within them included."""
    start, depth = sentence.find("「"), 0
    for place in range(max(start, 0), len(sentence)):
        depth += {"「": 1, "」": -1}.get(sentence[place], 0)
        if depth == 0:
            return sentence[start + 1 : place]
    return ""
