"""The settings of a file that offer a few values: 日付, 言い回し."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ogdesk.acts.values import ValueKind, choice
from ogdesk.council.fiscal import FirstYearLabel
from ogdesk.council.wordings import (
    DATE_SETTING,
    ENDING_SETTING,
    HONORIFIC_SETTING,
    RUBY_SETTING,
    DateOrder,
    Ending,
    Honorific,
    Readings,
)
from ogdesk.ground.sentence import say
from ogdesk.notice.build.activities import FIRST_YEAR_SETTING


@dataclass(frozen=True)
class Choice:
    """A setting with a few values: what it is called, its values with their words, the first one being the default."""

    key: str
    title: str
    words: Mapping[StrEnum, str]

    @property
    def kind(self) -> ValueKind:
        """How its value is read and written."""
        return choice(type(self.default), self.words)

    @property
    def default(self) -> StrEnum:
        return next(iter(self.words))

    def value_of(self, stored: str) -> StrEnum:
        """The value of a stored word; one that nobody knows counts as the default."""
        return next((value for value in self.words if value.value == stored), self.default)


FIRST_YEAR = Choice(
    FIRST_YEAR_SETTING,
    say("改元した年度の書き方"),
    {FirstYearLabel.OLD_ERA: say("平成31年度"), FirstYearLabel.NEW_ERA: say("令和元年度")},
)
DATES = Choice(
    DATE_SETTING,
    say("画面の日付の書き方"),
    {DateOrder.ERA: say("和暦を先に"), DateOrder.WESTERN: say("西暦を先に")},
)
ENDING = Choice(
    ENDING_SETTING,
    say("役割の書き方"),
    {Ending.LONG: say("モデレーター||書き方"), Ending.SHORT: say("モデレータ||書き方")},
)
HONORIFIC = Choice(
    HONORIFIC_SETTING,
    say("敬称"),
    {Honorific.SHI: say("氏"), Honorific.SAMA: say("様"), Honorific.NONE: say("付けない")},
)
READINGS = Choice(
    RUBY_SETTING,
    say("ルビの形"),
    {
        Readings.AS_NOTICE: say("文書ごと"),
        Readings.ABOVE: say("文字の上"),
        Readings.BRACKETS: say("後ろのかっこ"),
    },
)
CHOICES = {each.key: each for each in (FIRST_YEAR, DATES, ENDING, HONORIFIC, READINGS)}
"""By key, in the order of the page."""
