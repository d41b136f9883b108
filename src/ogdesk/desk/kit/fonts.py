"""The font of the window: the system's own Japanese one, else the bundled Noto, so that no box is ever shown."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from ogdesk.desk.kit.tokens import FONT_PX, TOKENS

_PROBE = "あ漢"


def ui_font(kind: str = "standard") -> QFont:
    """The body font at 14 px; `ud` puts BIZ UDPGothic first where it is installed."""
    families = [*_system_families(kind), *_bundled_if_needed()]
    font = QFont()
    font.setFamilies([*families, "sans-serif"])
    font.setPixelSize(FONT_PX.body)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _system_families(kind: str) -> list[str]:
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    families = TOKENS.font[system]
    return [*TOKENS.font["windows_ud_option"], *families] if kind == "ud" else families


@cache
def _bundled_if_needed() -> tuple[str, ...]:
    """Nothing when the system can show Japanese; else the families of the bundled files."""
    return () if system_has_japanese() else register_bundled()


def system_has_japanese() -> bool:
    """Ask the likely families first: listing every font of the system is slow."""
    font = QFont()
    font.setFamilies(_system_families("standard"))
    metrics = QFontMetrics(font)
    if all(metrics.inFontUcs4(ord(sign)) for sign in _PROBE):
        return True
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.Japanese))


def register_bundled() -> tuple[str, ...]:
    """Make the Noto files that come with the program known to Qt; returns their family names."""
    families: list[str] = []
    for path in _bundled_files():
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def _bundled_files() -> list[Path]:
    """Those that are there: without them the window opens all the same, and a paper says what is missing."""
    found = []
    with suppress(ImportError):
        from pylopdf_fonts_jp import sans_path  # noqa: PLC0415 - a package of the fonts may be missing

        found.append(Path(sans_path()))
    with suppress(ImportError):
        from noto_cjk_sans_jp_bold import FONT_PATH  # noqa: PLC0415 - a package of the fonts may be missing

        found.append(Path(str(FONT_PATH)))
    return [path for path in found if path.is_file()]
