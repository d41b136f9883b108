"""Rules on 年度 in running text: 令和1年度, 平成32年度, and one year under two names."""

from __future__ import annotations

import re

from ogdesk.council.eras import ERAS
from ogdesk.council.findings import Finding, Level
from ogdesk.council.fiscal import FiscalYear
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.proof.half_width import halved, without_addresses
from ogdesk.notice.proof.paper import Findings, Passage, ProofText

_FISCAL = re.compile(rf"({'|'.join(era.name for era in ERAS)})(元|[0-9]{{1,2}})年度")


def check_fiscal_years(reading: ProofText) -> Findings:
    """Each 年度 by an era that held in it, 元年度 for the first, and one name for one year in a document."""
    names: dict[FiscalYear, dict[str, Passage]] = {}
    for passage in reading.passages:
        for found in _FISCAL.finditer(without_addresses(halved(passage.text))):
            year = _year(found)
            wrong = list(_check(passage, found, year))
            if not wrong:
                names.setdefault(year, {}).setdefault(found[0], passage)
            yield from wrong
    for used in names.values():
        if len(used) > 1:
            yield _two_names(list(used.values())[-1], sorted(used))


def _year(found: re.Match[str]) -> FiscalYear:
    era = next(era for era in ERAS if era.name == found[1])
    return FiscalYear(era.first_day.year + (1 if found[2] == "元" else int(found[2])) - 1)


def _check(passage: Passage, found: re.Match[str], year: FiscalYear) -> Findings:
    era = next(era for era in ERAS if era.name == found[1])
    if found[2] == "1":
        right = f"{found[1]}元年度"
        sentence = say("「{found}」は「{right}」と書きます。", found=found[0], right=right)
        yield passage.finding(Level.WARNING, "first-year", sentence, right)
    elif era.misses(year.first_day, year.last_day):
        right = year.label()
        sentence = say(
            "「{found}」という年度はありません。{right}ではありませんか。", found=found[0], right=right
        )
        yield passage.finding(Level.WARNING, "era", sentence, right)


def _two_names(passage: Passage, names: list[str]) -> Finding:
    sentence = say(
        "同じ年度が{names}の二通りで書かれています。どちらかにそろえてください。",
        names=listed("と", *(say("「{name}」", name=name) for name in names)),
    )
    return passage.finding(Level.INFO, "fiscal-year-names", sentence)
