"""Parses and formats one field's value: the same for a form field and for `ogdesk set` (docs/decisions/command-line.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ogdesk.council.codes import normal_code
from ogdesk.council.eras import wareki
from ogdesk.council.fiscal import FiscalYear, parse_fiscal_year
from ogdesk.council.text import plain, refuse_control_characters, tidy_running_text, visible_length
from ogdesk.council.times import duration_text, parse_duration, parse_time
from ogdesk.council.typed_dates import format_date_field, parse_date, parse_vague_date
from ogdesk.council.vague import VagueDate
from ogdesk.ground.errors import BadValue
from ogdesk.ground.sentence import listed, say

TITLE_LIMIT = 300
"""Characters of a one-line field; the longest title of the papers has 40."""
PROSE_LIMIT = 20_000
"""Characters of a text of several lines: ten pages."""
_YES = frozenset({"1", "はい", "true", "yes", "する", "あり", "有", "○"})
_NO = frozenset({"", "0", "いいえ", "false", "no", "しない", "なし", "無", "×"})


@dataclass(frozen=True)
class ValueReading:
    """What a value is read with: the field's words, and the 年度 that 11/19 belongs to."""

    where: str
    fiscal_year: FiscalYear | None = None


@dataclass(frozen=True)
class ValueKind:
    """How a kind of value is read from what people type, and written back.

    `read` raises BadValue with a sentence; `write` gives what the field shows, '' for an empty one. `words` are those of
    a choice, in order.
    """

    name: str
    read: Callable[[str, ValueReading], Any]
    write: Callable[[Any], str]
    words: tuple[str, ...] = ()


def _read_name(text: str, reading: ValueReading) -> str:
    """Names keep their glyphs: nothing is normalised, only outer blanks go."""
    stripped = text.strip()
    refuse_control_characters(stripped, f"「{reading.where}」")
    return _within(stripped, TITLE_LIMIT, reading.where)


def _read_line(text: str, reading: ValueReading) -> str:
    stripped = tidy_running_text(text).strip()
    refuse_control_characters(stripped, f"「{reading.where}」")
    return _within(stripped, TITLE_LIMIT, reading.where)


def _read_prose(text: str, reading: ValueReading) -> str:
    tidied = tidy_running_text(text).strip("\n ")
    refuse_control_characters(tidied, f"「{reading.where}」", lines=True)
    return _within(tidied, PROSE_LIMIT, reading.where)


def _within(text: str, limit: int, where: str) -> str:
    length = visible_length(text)
    if length > limit:
        raise BadValue(
            say(
                "「{where}」が長すぎます（{length:,}字）。{limit:,}字までにしてください。",
                where=where,
                length=length,
                limit=limit,
            ),
            text[:limit],
        )
    return text


def _read_code(text: str, _reading: ValueReading) -> str | None:
    return normal_code(text).code if text.strip() else None


def _read_day(text: str, reading: ValueReading) -> date | None:
    return parse_date(text, fiscal_year=reading.fiscal_year).day if text.strip() else None


def _read_vague(text: str, reading: ValueReading) -> VagueDate:
    return parse_vague_date(text, fiscal_year=reading.fiscal_year)


def _read_clock(text: str, _reading: ValueReading) -> str | None:
    return parse_time(text) if text.strip() else None


def _read_minutes(text: str, _reading: ValueReading) -> int | None:
    return parse_duration(text) if text.strip() else None


def _read_number(text: str, reading: ValueReading) -> int | None:
    typed = plain(text).replace(",", "").strip()
    if not typed:
        return None
    if not typed.isdecimal():
        raise BadValue(
            say(
                "「{where}」の「{text}」は数ではありません。数字で入力してください。",
                where=reading.where,
                text=text,
            )
        )
    if len(typed) > 9:
        raise BadValue(
            say("「{where}」の数が大きすぎます。9けたまでで入力してください。", where=reading.where)
        )
    return int(typed)


def _read_position(text: str, reading: ValueReading) -> int:
    return _read_number(text, reading) or 0


def _read_year(text: str, _reading: ValueReading) -> int | None:
    return parse_fiscal_year(text).year if text.strip() else None


def _read_yes_no(text: str, reading: ValueReading) -> bool:
    typed = plain(text).strip().lower()
    if typed in _YES:
        return True
    if typed in _NO:
        return False
    raise BadValue(say("「{where}」は「はい」か「いいえ」で入力してください。", where=reading.where))


def _read_web_address(text: str, reading: ValueReading) -> str:
    address = plain(text).strip()
    if address and not address.startswith(("http://", "https://")):
        raise BadValue(
            say("「{where}」は https:// で始まる形で入力してください。", where=reading.where),
            f"https://{address}",
        )
    if any(blank in address for blank in " 　\t\n"):
        raise BadValue(
            say("「{where}」に空白が入っています。空白を消してください。", where=reading.where),
            "".join(address.split()),
        )
    return _read_line(address, reading)


def _read_phone(text: str, reading: ValueReading) -> str:
    phone = plain(text).strip()
    if phone and not all(char in "0123456789-()+ " for char in phone):
        raise BadValue(
            say(
                "「{where}」の「{text}」は電話番号の形ではありません。数字とハイフンで入力してください。",
                where=reading.where,
                text=text,
            )
        )
    return _read_line(phone, reading)


def _read_mail(text: str, reading: ValueReading) -> str:
    mail = plain(text).strip()
    name, at, domain = mail.partition("@")
    if mail and (not name or not at or "." not in domain or "@" in domain or any(c.isspace() for c in mail)):
        raise BadValue(
            say(
                "「{where}」の「{text}」はメールアドレスの形ではありません。name@example.jp の形で入力してください。",
                where=reading.where,
                text=text,
            )
        )
    return _read_line(mail, reading)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _yes_no(value: object) -> str:
    return "はい" if value else "いいえ"


NAME = ValueKind("name", _read_name, _text)
LINE = ValueKind("line", _read_line, _text)
PROSE = ValueKind("prose", _read_prose, _text)
CODE = ValueKind("code", _read_code, _text)
DAY = ValueKind("day", _read_day, lambda day: wareki(day, weekday=True) if day else "")
VAGUE = ValueKind("vague", _read_vague, format_date_field)
CLOCK = ValueKind("clock", _read_clock, _text)
MINUTES = ValueKind("minutes", _read_minutes, lambda m: duration_text(m) if m is not None else "")
NUMBER = ValueKind("number", _read_number, _text)
POSITION = ValueKind("position", _read_position, _text)
YEAR = ValueKind("year", _read_year, lambda year: FiscalYear(year).label() if year is not None else "")
YES_NO = ValueKind("yes_no", _read_yes_no, _yes_no)
WEB = ValueKind("web", _read_web_address, _text)
PHONE = ValueKind("phone", _read_phone, _text)
MAIL = ValueKind("mail", _read_mail, _text)


def choice(kind: type[StrEnum], words: Mapping[Any, str]) -> ValueKind:
    """One of a fixed list: read by its Japanese word or its English value, shown as the word."""

    def read(text: str, reading: ValueReading) -> StrEnum:
        typed = plain(text).strip()
        for member in kind:
            if typed in (member.value, plain(words[member])):
                return member
        offered = listed("・", *(words[member] for member in kind))
        raise BadValue(
            say(
                "「{where}」に「{text}」は選べません。{offered} から選んでください。",
                where=reading.where,
                text=text,
                offered=offered,
            )
        )

    def write(value: Any) -> str:
        return str(words[value]) if value is not None else ""

    return ValueKind("choice", read, write, tuple(words.values()))
