"""File names of calendar files: KIND-SEQUENCE-NAME.ics, safe on every system the offices use."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from ogdesk.council.attendance import HandoutKind
from ogdesk.invite.plan import Revision

NAME_CHARACTERS = 40
"""At most so many characters of a name: with 3 to 4 bytes each it stays under the 255 bytes of a file name."""

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
_WIDE = str.maketrans('<>:"/\\|?*', "＜＞：”／＼｜？＊")
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def message_file(revision: Revision, *, several: bool = False, taken: Collection[str] = ()) -> str:
    """'request-0-千葉市長.ics'; of `several` sittings with the day, 'request-0-千葉市長-2020-11-19.ics'.

    A name in `taken` (compared without case, as Windows does) gets '-2', '-3' … before its suffix.
    """
    day = f"-{revision.facts.day}" if several else ""
    return _free(f"{revision.kind.value}-{revision.sequence}-{safe_name(revision.facts.name)}{day}", taken)


def public_file(title: str, sequence: int, taken: Collection[str] = ()) -> str:
    """'public-0-公開シンポジウム.ics'; `taken` as in `message_file`."""
    return _free(f"{HandoutKind.PUBLIC.value}-{sequence}-{safe_name(title)}", taken)


def safe_name(text: str) -> str:
    """A name as part of a file name: forbidden characters full width, invisible ones dropped, blanks one, not too long.

    An empty one is 「名称未定」; a name that Windows keeps for a device gets a '_' behind.
    """
    wide = unicodedata.normalize("NFC", text).translate(_WIDE)
    joined = "_".join("".join(" " if c.isspace() else c for c in wide).split())
    seen = "".join(c for c in joined if unicodedata.category(c) not in _INVISIBLE)
    cut = seen[:NAME_CHARACTERS].rstrip(". _")
    if not cut:
        return "名称未定"
    return f"{cut}_" if _RESERVED.fullmatch(cut) else cut


def _free(stem: str, taken: Collection[str]) -> str:
    used = {name.casefold() for name in taken}
    name, number = f"{stem}.ics", 1
    while name.casefold() in used:
        number += 1
        name = f"{stem}-{number}.ics"
    return name
