"""最近開いたもの: the last opened things, kept by kind and id in settings.json, without names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ogdesk.council.entity import EntityField
from ogdesk.desk.frame import SettingsStore

_KEY = "finder.recent"
MOST = 8


class Recent:
    """The last things of the open file; those of another file are forgotten with its first visit."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def note(self, path: Path, entity: str, entity_id: int) -> None:
        """This was opened now."""
        thing = [entity, entity_id]
        kept = [each for each in self._things(path) if each != thing]
        self._settings.set(_KEY, {"path": str(path), "things": [thing, *kept][:MOST]})

    def places(self, path: Path) -> list[EntityField]:
        """What was opened last in this file, the last first."""
        return [EntityField(entity, id_) for entity, id_ in self._things(path)]

    def _things(self, path: Path) -> list[list[Any]]:
        value = self._settings.get(_KEY)
        if not isinstance(value, dict) or value.get("path") != str(path):
            return []
        things = value.get("things")
        return [each for each in things if _is_sane(each)][:MOST] if isinstance(things, list) else []


def _is_sane(value: Any) -> bool:
    """A settings file may hold anything."""
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and type(value[1]) is int
