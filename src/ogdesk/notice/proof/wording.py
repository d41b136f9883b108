"""Rules on variants of wording in one document (表記のゆれ), and on names of bodies written otherwise than chosen."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ogdesk.council.findings import Level
from ogdesk.council.organisation import AliasKind, Organisation
from ogdesk.ground.resources import resource
from ogdesk.ground.sentence import say
from ogdesk.notice.proof.half_width import without_addresses
from ogdesk.notice.proof.paper import Findings, Paper, Passage, ProofText

_KATAKANA = re.compile("[ァ-ヴー]$")
_VERB_ENDINGS = "ま[すしせ]|[てたるむみ]|ながら|つつ|く?ださい|下さい"


@cache
def groups() -> tuple[tuple[str, ...], ...]:
    """The groups of variants that ship with the program (resources/proof/variants.txt)."""
    lines = resource("proof/variants.txt").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split()) for line in lines if line.strip() and not line.startswith("#"))


def check_variants(reading: ProofText) -> Findings:
    """Two forms of a word in one document: every passage with the rarer one is told, or with the one that the file's
    言い回し do not want."""
    texts = [without_addresses(passage.text) for passage in reading.passages]
    for group in groups():
        pattern = _pattern(group)
        counts = Counter(found[0] for text in texts for found in pattern.finditer(text))
        if len(counts) < 2:
            continue
        chosen = reading.wordings.chosen_of(group)
        usual = chosen if chosen in counts else counts.most_common(1)[0][0]
        for passage, text in zip(reading.passages, texts, strict=True):
            for found in sorted({match[0] for match in pattern.finditer(text)} - {usual}):
                sentence = say(
                    "「{found}」と「{usual}」が混ざっています。「{usual}」にそろえてください。",
                    found=found,
                    usual=usual,
                )
                yield passage.finding(Level.WARNING, "variant", sentence, usual)


def _pattern(group: tuple[str, ...]) -> re.Pattern[str]:
    """Longest form first; a Latin form only as a whole word."""
    forms = sorted(group, key=len, reverse=True)
    return re.compile("|".join(_whole(form) for form in forms))


def _whole(form: str) -> str:
    """The form as a word of its own: ユーザ is not in ユーザビリティ, 取り組み not in 取り組みます."""
    word = re.escape(form)
    if form.isascii():
        return rf"(?<![A-Za-z]){word}(?![A-Za-z])"
    return rf"{word}(?![ァ-ヴー])" if _KATAKANA.search(form) else rf"{word}(?!{_VERB_ENDINGS})"


def check_names(paper: Paper) -> Findings:
    """A body under a spelling that is kept as 別の書き方 of its name: the chosen one is suggested."""
    for organisation in paper.data.misspelt_in("\n".join(passage.text for passage in paper.passages)):
        for spelling in _spellings(organisation):
            for passage in paper.passages:
                if spelling in passage.text and not _chosen(passage, organisation):
                    right = organisation.name
                    sentence = say(
                        "「{spelling}」は、団体の一覧では「{right}」です。書き方を確かめてください。",
                        spelling=spelling,
                        right=right,
                    )
                    yield passage.finding(Level.INFO, "name-spelling", sentence, right)


def _spellings(organisation: Organisation) -> list[str]:
    """Other spellings that are no part of the name itself and long enough to mean only it."""
    kept = [a.name for a in organisation.aliases if a.kind is AliasKind.SPELLING]
    return [name for name in kept if len(name) >= 6 and name not in organisation.name]


def _chosen(passage: Passage, organisation: Organisation) -> bool:
    return organisation.name in passage.text
