"""Proposes the title of the next symposium: 年度, year and number go on, the rest stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from ogdesk.council.eras import era_year_text
from ogdesk.council.fiscal import FiscalYear, typed_fiscal_year
from ogdesk.ground.errors import BadValue

_ERA = "明治|大正|昭和|平成|令和"
_DIGITS = "[0-9０-９]"
_FISCAL = re.compile(rf"(?:(?:{_ERA})(?:元|{_DIGITS}{{1,2}})|{_DIGITS}{{4}})年度")
_ERA_YEAR = re.compile(rf"((?:{_ERA})(?:元|{_DIGITS}{{1,2}}))年(?!度)")
_YEAR = re.compile(rf"(?<!{_DIGITS}){_DIGITS}{{4}}(?!{_DIGITS}|年度)")
_NUMBER = re.compile(rf"第({_DIGITS}{{1,3}})回")
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def next_title(title: str, before: FiscalYear, after: FiscalYear) -> str:
    """『令和2年度 第10回 シンポジウム2020』 of 2020 is 『令和3年度 第11回 シンポジウム2021』 in 2021."""
    step = after.year - before.year
    made = _FISCAL.sub(lambda found: _fiscal(found[0], step), title)
    made = _ERA_YEAR.sub(lambda found: _era_year(found[1], step), made)
    made = _YEAR.sub(lambda found: _year(found[0], step, before), made)
    return _NUMBER.sub(lambda found: f"第{_as_wide(found[1], int(found[1]) + 1)}回", made)


def _fiscal(text: str, step: int) -> str:
    return _shifted(
        text, step, lambda year: FiscalYear(year).label() if not text[:1].isdecimal() else f"{year}年度"
    )


def _era_year(text: str, step: int) -> str:
    # An era year without 度 is a calendar year; its last day tells the era it ends in.
    return _shifted(text, step, lambda year: era_year_text(date(year, 12, 31)))


def _shifted(text: str, step: int, write: Callable[[int], str]) -> str:
    try:
        typed = typed_fiscal_year(text)
    except BadValue:
        return text
    return _as_wide(text, write(typed.western + step)) if typed is not None else text


def _year(text: str, step: int, before: FiscalYear) -> str:
    """Only the year of the event itself goes on: 2030 in 「2030年へ」 stays."""
    year = int(text)
    return _as_wide(text, year + step) if year in (before.year, before.year + 1) else text


def _as_wide(like: str, value: object) -> str:
    """Digits as wide as those of `like`."""
    wide = any("０" <= sign <= "９" for sign in like)
    return str(value).translate(_WIDE) if wide else str(value)
