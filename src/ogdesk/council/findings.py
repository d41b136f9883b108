"""Findings of the proofreader and of `verify`: a sentence, a level, and the field it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ogdesk.council.entity import EntityField
from ogdesk.ground.sentence import say


class Level(StrEnum):
    """Level of a finding: 止める (the export refuses), 注意, 参考."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


LEVEL_WORDS = {Level.ERROR: say("止める"), Level.WARNING: say("注意"), Level.INFO: say("参考")}
_ORDER = {Level.ERROR: 0, Level.WARNING: 1, Level.INFO: 2}


@dataclass(frozen=True)
class Finding:
    """One finding: `code` names the rule, `sentence` says what is wrong and why, `place` leads to the field.

    `where` is the place in the user's words (「報道発表 › 担当」); `suggestion` a value that would be right, '' if none.
    """

    level: Level
    code: str
    sentence: str
    place: EntityField
    where: str = ""
    suggestion: str = ""


def in_order(findings: list[Finding]) -> list[Finding]:
    """Worst first, otherwise as found."""
    return sorted(findings, key=lambda f: _ORDER[f.level])


def stops(findings: list[Finding]) -> bool:
    """Whether any finding stops the export."""
    return any(f.level is Level.ERROR for f in findings)
