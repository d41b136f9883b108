"""設定 › 日付、言い回し、休日・議会の期間: acts on the settings that belong to the file and so to all who work on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ogdesk.acts.settings.closed_periods import ClosedRow, closed_rows
from ogdesk.acts.settings.council import council_place
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.council.entity import Setting
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
from ogdesk.ground.sentence import Sentence, say
from ogdesk.notice.build.activities import FIRST_YEAR_SETTING
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.reading import Reading


@dataclass(frozen=True)
class Choice:
    """A setting with a few values: what it is called, its values with their words, the first one being the default."""

    key: str
    title: str
    words: Mapping[StrEnum, str]

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
CHOICES = {choice.key: choice for choice in (FIRST_YEAR, DATES, ENDING, HONORIFIC, READINGS)}
"""By key, in the order of the page."""


@dataclass(frozen=True)
class FileSettings:
    """`values` of `CHOICES` by key, the defaults where nothing is set; `closed` the periods that are no days for symposia."""

    values: Mapping[str, StrEnum]
    closed: tuple[ClosedRow, ...]

    def is_default(self, key: str) -> bool:
        """Whether a setting is as it was at first."""
        return self.values[key] == CHOICES[key].default


def file_settings(reading: Reading) -> FileSettings:
    """What is set."""
    stored = {setting.key: setting.value for setting in reading.all(Setting)}
    values = {key: choice.value_of(stored.get(key, "")) for key, choice in CHOICES.items()}
    return FileSettings(values, closed_rows(stored.get(CLOSED_PERIODS, "")))


def choose(file: CouncilFile, key: str, value: StrEnum) -> Change:
    """Set one of `CHOICES`; its default takes the setting out of the file again."""
    choice = CHOICES[key]
    with file.act(f"{choice.title}を変更", place=council_place(file, key)) as writing:
        setting = next((s for s in writing.all(Setting) if s.key == key), None)
        if setting is None:
            if value != choice.default:
                writing.add(Setting(key=key, value=value.value))
        elif value == choice.default:
            writing.delete(setting)
        else:
            setting.value = value.value
    return writing.change


def setting_title(key: str) -> str:
    """What a setting is called in the history, '' for one nobody knows."""
    return CHOICES[key].title if key in CHOICES else _PERIODS if key == CLOSED_PERIODS else ""


def setting_words(key: str, stored: str) -> str:
    """A stored value as the page words it."""
    if key in CHOICES:
        return CHOICES[key].words[CHOICES[key].value_of(stored)]
    rows = closed_rows(stored) if key == CLOSED_PERIODS else ()
    return "\n".join(row.printed for row in rows) if rows else stored


_PERIODS: Sentence = say("休日・議会の期間")
