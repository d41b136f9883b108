"""The surroundings of an act: clock, folders and name of this PC, passed to every act."""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from datetime import date

from ogdesk.ground.clock import Clock, today
from ogdesk.ground.places import Places


@dataclass(frozen=True)
class Surroundings:
    """The surroundings of an act."""

    clock: Clock
    places: Places
    pc_name: str

    @classmethod
    def of(cls, clock: Clock, places: Places) -> Surroundings:
        """With the PC's name from the settings, else the computer's own."""
        return cls(clock, places, _named(places) or own_name())

    @property
    def today(self) -> date:
        """The day in Japan."""
        return today(self.clock)


def own_name() -> str:
    """What the computer itself is called, whatever 設定 says."""
    return platform.node() or "このパソコン"


def _named(places: Places) -> str:
    try:
        settings = json.loads(places.settings.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    name = settings.get("pc_name", "") if isinstance(settings, dict) else ""
    return name if isinstance(name, str) else ""
