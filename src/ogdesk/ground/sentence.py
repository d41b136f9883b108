"""Translatable Japanese texts: a `str` that remembers its pattern and its values."""

from __future__ import annotations

from types import MappingProxyType
from typing import Self

MEANING = "||"
"""What stands behind it in a pattern tells two meanings of one Japanese word apart (「終了||状態」) and is not shown."""


class Sentence(str):
    """A Japanese text that is a plain `str` everywhere; besides it the pattern and the values that were set into it.

    Papers, the command line and the council file take it as the text that it is. Only the window asks for `pattern`.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: MappingProxyType[str, object]

    def __new__(cls, pattern: str, /, **values: object) -> Self:
        text = pattern.partition(MEANING)[0]
        made = super().__new__(cls, text.format(**values) if values else text)
        made.pattern = pattern
        made.values = MappingProxyType(values)
        return made

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


class Listing(Sentence):
    """Several words in one text (「大学・企業」); each language parts them in its own way.

    `pattern` is the Japanese sign between them.
    """

    __slots__ = ("parts",)

    parts: tuple[str, ...]

    def __new__(cls, between: str, parts: tuple[str, ...]) -> Self:
        made = str.__new__(cls, between.join(parts))
        made.pattern = between
        made.values = MappingProxyType({})
        made.parts = parts
        return made


class Written(str):
    """The Japanese text of a `thing` (a day, a fiscal year, a vague span) that each language writes in its own way.

    `form` says what of it is written: '' all of it, otherwise a word that `council.written_dates` knows.
    """

    __slots__ = ("form", "thing")

    thing: object
    form: str

    def __new__(cls, text: str, thing: object, form: str = "") -> Self:
        made = super().__new__(cls, text)
        made.thing = thing
        made.form = form
        return made

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


def say(pattern: str, /, **values: object) -> Sentence:
    """「{name}を消しました」 with its values.

    The pattern is a literal, so that it can be collected for translation; without values it is taken as it stands.
    """
    return Sentence(pattern, **values)


def listed(between: str, *parts: str) -> Listing:
    """The parts joined by a Japanese sign: `、` `・` `と` or a wide blank."""
    return Listing(between, parts)
