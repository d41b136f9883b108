"""settings.json of this user: look, text size, name of this PC, window, last file. Never part of a council file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from ogdesk.ground.errors import WorldError
from ogdesk.ground.files import write_atomic
from ogdesk.ground.trail import LOGGER

if TYPE_CHECKING:
    from ogdesk.desk.kit.theme import ThemeSettings

SCHEMES = ("system", "light", "dark")
FONTS = ("standard", "ud")


class SettingsFile:
    """Plain JSON values by key. A damaged or unreadable file counts as empty; what can't be written is only logged.

    `set` keeps a value in memory and asks `later` to have it written; `save` writes at once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)
        self._changed = False
        self.later: Callable[[], object] | None = None

    def get(self, key: str) -> Any:
        """The value, None when it was never set."""
        return self._values.get(key)

    def set(self, key: str, value: Any) -> None:
        """Keep a value; None forgets it."""
        if self._values.get(key) == value:
            return
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = value
        self._changed = True
        if self.later is not None:
            self.later()

    def save(self) -> None:
        """Write what changed."""
        if not self._changed:
            return
        self._changed = False
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._path, text.encode("utf-8"))
        except (OSError, WorldError):
            LOGGER.warning("settings could not be written")

    # ---- what the program itself asks for

    @property
    def look(self) -> ThemeSettings:
        """見た目 as chosen; anything odd counts as the default."""
        from ogdesk.desk.kit.theme import ThemeSettings  # noqa: PLC0415 - the scheme is read before the kit is there

        font = self.get("look.font")
        return ThemeSettings(
            self.scheme,
            self.get("look.strong_focus") is True,
            self.get("look.less_motion") is True,
            cast(Literal["standard", "ud"], font if font in FONTS else "standard"),
        )

    @property
    def scheme(self) -> Literal["light", "dark", "system"]:
        """The colours as chosen; asked for before the kit is imported."""
        scheme = self.get("look.scheme")
        return cast(Literal["light", "dark", "system"], scheme if scheme in SCHEMES else "system")

    @property
    def text_percent(self) -> int:
        """文字の大きさ in per cent."""
        value = self.get("text_percent")
        return value if isinstance(value, int) and not isinstance(value, bool) else 100

    @property
    def language(self) -> Literal["ja", "en"]:
        """言語 of the window."""
        return "en" if self.get("look.language") == "en" else "ja"

    @property
    def last_file(self) -> Path | None:
        """The file that was open last."""
        value = self.get("last_file")
        return Path(value) if isinstance(value, str) and value else None


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
