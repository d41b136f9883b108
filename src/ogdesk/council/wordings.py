"""言い回し: the settings of a council's papers where one thing can be worded in several ways (設定 of the file).

Each is a setting of the file. The word a seat has of its own for its role goes before; the place of readings is each
notice's own matter until it is chosen here for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ogdesk.council.entity import Setting
from ogdesk.council.programme import ROLE_WORDS, Appearance, Role
from ogdesk.ground.sentence import say

ENDING_SETTING = "role_ending"
HONORIFIC_SETTING = "honorific"
RUBY_SETTING = "ruby_style"
DATE_SETTING = "date_order"


class DateOrder(StrEnum):
    """Which year the window says: 和暦, or 西暦. Papers are not asked."""

    ERA = "era"
    WESTERN = "western"


class Ending(StrEnum):
    """モデレーター with the long vowel at its end (内閣告示「外来語の表記」) or モデレータ without (as the release of 2020 prints it)."""

    LONG = "long"
    SHORT = "short"


class Honorific(StrEnum):
    """敬称 behind the name of somebody from outside."""

    SHI = "氏"
    SAMA = "様"
    NONE = "none"


class Readings(StrEnum):
    """ルビの形: as each notice says, above the characters, or in brackets behind them."""

    AS_NOTICE = "notice"
    ABOVE = "above"
    BRACKETS = "brackets"


_SHORT_WORDS = {Role.MODERATOR: say("モデレータ"), Role.COORDINATOR: say("コーディネータ")}


@dataclass(frozen=True)
class Wordings:
    """What is chosen; the defaults where nothing is."""

    ending: Ending = Ending.LONG
    honorific: Honorific = Honorific.SHI
    readings: Readings = Readings.AS_NOTICE

    def word_of(self, role: Role) -> str:
        """The word of a role."""
        if self.ending is Ending.SHORT and role in _SHORT_WORDS:
            return _SHORT_WORDS[role]
        return ROLE_WORDS[role]

    def role_of(self, appearance: Appearance) -> str:
        """The word of a role at one seat, which may have one of its own."""
        return appearance.role_word or self.word_of(appearance.role)

    @property
    def behind_names(self) -> str:
        """敬称 as printed, '' for none."""
        return "" if self.honorific is Honorific.NONE else self.honorific.value

    def chosen_of(self, forms: Iterable[str]) -> str:
        """Which of several spellings of a role is the chosen one, '' when none of them is."""
        chosen = {self.word_of(role) for role in _SHORT_WORDS}
        return next((form for form in forms if form in chosen), "")


def wordings_of(settings: Iterable[Setting]) -> Wordings:
    """The wordings of a file; a value nobody knows counts as not set."""
    stored = {setting.key: setting.value for setting in settings}
    ending, honorific = stored.get(ENDING_SETTING, ""), stored.get(HONORIFIC_SETTING, "")
    readings = stored.get(RUBY_SETTING, "")
    return Wordings(
        Ending(ending) if ending in set(Ending) else Ending.LONG,
        Honorific(honorific) if honorific in set(Honorific) else Honorific.SHI,
        Readings(readings) if readings in set(Readings) else Readings.AS_NOTICE,
    )
