"""Converters for plain JSON values: one per type of a domain field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from ogdesk.council.codes import normal_code
from ogdesk.council.event import Sitting
from ogdesk.council.fiscal import FiscalYear
from ogdesk.council.organisation import Organisation
from ogdesk.council.programme import ProgramItem
from ogdesk.council.text import refuse_control_characters
from ogdesk.council.times import parse_time
from ogdesk.council.vague import VagueDate
from ogdesk.exchange.place import DataPath
from ogdesk.ground.errors import BadValue

Convert = Callable[[object, DataPath], Any]
T = TypeVar("T")

_FORMS = "2013-04-01、2023-09、FY2016、2016、unknown"


def text(value: object, place: DataPath) -> str:
    """A text; line feeds are allowed, other control characters are not."""
    if not isinstance(value, str):
        raise place.error(f'{_shown(value)}は文字ではありません。"…" で囲んで書いてください。')
    _told(lambda: refuse_control_characters(value, "文字列", lines=True), place)
    return value


def flag(value: object, place: DataPath) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise place.error(f"{_shown(value)}は使えません。true か false を書いてください。")
    return value


def number(value: object, place: DataPath) -> int:
    """A whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise place.error(f"{_shown(value)}は整数ではありません。数字だけを書いてください。")
    return value


def day(value: object, place: DataPath) -> date:
    """A day as 2020-11-06."""
    typed = text(value, place)
    try:
        if len(typed) == 10:
            return date.fromisoformat(typed)
    except ValueError:
        pass
    raise place.error(f"「{typed}」という日はありません。2020-11-06 の形で、暦にある日を書いてください。")


def vague(value: object, place: DataPath) -> VagueDate:
    """A vague date: one of the written forms, or an object with `date` or bounds, and the words of the paper.

    `{"date": "FY2017", "text": "平成29年度"}`, `{"latest": "2017-10-21"}` (unknown, but not after that day).
    """
    if not isinstance(value, dict):
        return _written(text(value, place), "", place)
    unknown = set(value) - {"date", "earliest", "latest", "text"}
    if unknown or ("date" in value and len(value.keys() & {"earliest", "latest"})):
        raise place.error("日付は date か earliest・latest と、text で書いてください。")
    words = text(value.get("text", ""), place.at("text"))
    if "date" in value:
        return _written(text(value["date"], place.at("date")), words, place.at("date"))
    return _bounded(value, words, place)


def one_of(words: type[Enum]) -> Convert:
    """The converter for the words of an enumeration."""

    def convert(value: object, place: DataPath) -> Enum:
        for word in words:
            if word.value == value:
                return word
        allowed = "、".join(str(word.value) for word in words)
        raise place.error(f"{_shown(value)}は使えない語です。{allowed} のどれかを書いてください。")

    return convert


CONVERTERS: dict[type, Convert] = {str: text, bool: flag, int: number, date: day, VagueDate: vague}
"""Converter by the type of the field; enumerations get theirs from `one_of`."""

CHECKS: dict[tuple[type, str], Callable[[str], str]] = {
    (Organisation, "code"): lambda typed: normal_code(typed).code,
    (Sitting, "start"): parse_time,
    (Sitting, "end"): parse_time,
    (ProgramItem, "start"): parse_time,
}
"""Fields whose text has a rule of its own; each raises BadValue."""


def converter(kind: type) -> Convert | None:
    """The converter for the type of a field, None when it holds no plain value."""
    if kind in CONVERTERS:
        return CONVERTERS[kind]
    return one_of(kind) if issubclass(kind, Enum) else None


def checked(cls: type, name: str, value: Any, place: DataPath) -> Any:
    """`value`, normalised by the rule of its field where there is one."""
    rule = CHECKS.get((cls, name))
    return _told(lambda: rule(value), place) if rule is not None and value is not None else value


def _written(typed: str, words: str, place: DataPath) -> VagueDate:
    if typed == "unknown":
        return VagueDate.unknown(text=words)
    match = re.fullmatch(r"(?P<fiscal>FY)?(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", typed)
    if match is None or (match["fiscal"] and match["month"]):
        raise place.error(f"「{typed}」は日付として読めません。{_FORMS} のどれかの形で書いてください。")
    try:
        return _vague_date(match, words)
    except ValueError:
        raise place.error(f"「{typed}」という日や月はありません。暦を確かめてください。") from None


def _vague_date(match: re.Match[str], words: str) -> VagueDate:
    year, month, day_of_month = int(match["year"]), match["month"], match["day"]
    if match["fiscal"]:
        return VagueDate.fiscal(FiscalYear(year), words)
    if day_of_month:
        return VagueDate.on(date(year, int(month), int(day_of_month)), words)
    return VagueDate.month(year, int(month), words) if month else VagueDate.year(year, words)


def _bounded(value: dict[str, object], words: str, place: DataPath) -> VagueDate:
    first, last = (
        day(value[name], place.at(name)) if name in value else None for name in ("earliest", "latest")
    )
    if first and last and first > last:
        raise place.error("earliest が latest より後の日です。順番を直してください。")
    return VagueDate.unknown(first, last, words)


def _told(act: Callable[[], T], place: DataPath) -> T:
    try:
        return act()
    except BadValue as error:
        raise BadValue(f"{place}：{error.sentence}", error.suggestion) from error


def _shown(value: object) -> str:
    words = str(value)
    return f"「{words[:40]}{'…' if len(words) > 40 else ''}」"
