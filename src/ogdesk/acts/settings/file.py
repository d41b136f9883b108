"""設定 › 日付、言い回し、休日・議会の期間: acts on the settings that belong to the file and so to all who work on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ogdesk.acts.settings.choices import CHOICES
from ogdesk.acts.settings.closed_lines import ClosedRow, closed_rows
from ogdesk.acts.symposia.next_year_days import CLOSED_PERIODS
from ogdesk.council.entity import Setting
from ogdesk.ground.sentence import Sentence, say
from ogdesk.store.reading import Reading


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


def setting_title(key: str) -> str:
    """What a setting is called in the history, '' for one nobody knows."""
    return CHOICES[key].title if key in CHOICES else _PERIODS if key == CLOSED_PERIODS else ""


def setting_words(key: str, stored: str) -> str:
    """A stored value as the page words it."""
    if key in CHOICES:
        return CHOICES[key].words[CHOICES[key].value_of(stored)]
    rows = closed_rows(stored) if key == CLOSED_PERIODS else ()
    return "\n".join(row.printed for row in rows) if rows else stored.strip()


_PERIODS: Sentence = say("休日・議会の期間")
