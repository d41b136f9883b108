"""Chooses the fonts of a document: the user's choice, and the fallbacks where a font lacks a character."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font on disk; `number` picks one of a collection (.ttc), `bundled` says that it comes with the program."""

    path: str
    number: int = 0
    bundled: bool = False


class Family(Enum):
    """Families a user can pick, with their Japanese names."""

    NOTO_SANS = "Noto Sans JP（ゴシック）"
    NOTO_SERIF = "Noto Serif JP（明朝）"
    BIZ_UD_GOTHIC = "BIZ UDゴシック"
    BIZ_UD_MINCHO = "BIZ UD明朝"


_BIZ_GOTHIC = ("BIZUDGothic-Regular.ttf", "BIZ-UDGothicR.ttc")
_BIZ_GOTHIC_BOLD = ("BIZUDGothic-Bold.ttf", "BIZ-UDGothicB.ttc")
_BIZ_MINCHO = ("BIZUDMincho-Regular.ttf", "BIZ-UDMinchoM.ttc")
_IPAMJ = ("ipamjm.ttf",)
_LAST_RESORTS = ("ipaexg.ttf", "ipag.ttf", "msgothic.ttc", "meiryo.ttc", "YuGothR.ttc", "DejaVuSans.ttf")
"""Fonts that many machines have; asked only for a character that all others lack (≒ U+2252 is in no Noto for Japanese)."""


@dataclass(frozen=True, slots=True)
class FontChoice:
    """Fonts of text and of headings. Characters they lack come from `stand_ins()`."""

    body: FontFile
    bold: FontFile


def default_fonts() -> FontChoice:
    """Noto Sans JP for the text, Noto Sans CJK JP Bold for headings; both come with the program, and WorldError is raised
    where they did not."""
    return FontChoice(_noto_sans(), _noto_bold())


def fonts_of(family: Family) -> FontChoice | None:
    """The fonts of a family, None when this machine does not have it."""
    if family is Family.NOTO_SANS:
        return default_fonts()
    if family is Family.NOTO_SERIF:
        return FontChoice(_noto_serif(), _noto_bold())
    gothic = family is Family.BIZ_UD_GOTHIC
    body = _installed(_BIZ_GOTHIC if gothic else _BIZ_MINCHO)
    return FontChoice(body, _installed(_BIZ_GOTHIC_BOLD) or _noto_bold()) if body else None


def stand_ins() -> Iterator[FontFile]:
    """Fonts for characters that the chosen one lacks, in order; the machine's own are looked for only when asked."""
    yield _noto_sans()
    yield _noto_bold()
    for names in (_BIZ_GOTHIC, _IPAMJ, *((name,) for name in _LAST_RESORTS)):
        found = _installed(names)
        if found:
            yield found


def _noto_sans() -> FontFile:
    with _coming_with_the_program("Noto Sans JP"):
        from pylopdf_fonts_jp import sans_path  # noqa: PLC0415 - a package of the fonts may be missing, and only what is used is read

        return FontFile(str(sans_path()), bundled=True)


def _noto_serif() -> FontFile:
    with _coming_with_the_program("Noto Serif JP"):
        from pylopdf_fonts_jp import serif_path  # noqa: PLC0415 - a package of the fonts may be missing, and only what is used is read

        return FontFile(str(serif_path()), bundled=True)


def _noto_bold() -> FontFile:
    with _coming_with_the_program("Noto Sans CJK JP Bold"):
        from noto_cjk_sans_jp_bold import FONT_PATH  # noqa: PLC0415 - a package of the fonts may be missing, and only what is used is read

        return FontFile(str(FONT_PATH), bundled=True)


@contextmanager
def _coming_with_the_program(name: str) -> Iterator[None]:
    """Raises WorldError when the package of a font is not there."""
    try:
        yield
    except ImportError as error:
        raise font_gone(name) from error


def font_gone(name: str) -> WorldError:
    """What is said when a font that comes with the program can not be had: its file is away, or damaged."""
    return WorldError(
        say(
            "印刷に使う書体「{name}」が見つからないか、壊れています。ogdesk を入れ直してください。", name=name
        )
    )


def _installed(names: tuple[str, ...]) -> FontFile | None:
    paths = _machine_fonts()
    return next((FontFile(paths[name.lower()]) for name in names if name.lower() in paths), None)


@lru_cache(maxsize=1)
def _machine_fonts() -> dict[str, str]:
    """Paths of the machine's font files by their names in lower case."""
    found: dict[str, str] = {}
    for root in _font_folders():
        for folder, _, names in os.walk(root):
            for name in names:
                if name.lower().endswith((".ttf", ".ttc", ".otf")):
                    found.setdefault(name.lower(), str(Path(folder) / name))
    return found


def _font_folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local"))
        return Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", Path(
            local
        ) / "Microsoft/Windows/Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
    )
