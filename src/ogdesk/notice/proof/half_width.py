"""Converts full-width digits and brackets to half-width, character for character, so that positions stay the same."""

from __future__ import annotations

import re

_FULL = "０１２３４５６７８９（）：．／－"
_HALF = "0123456789():./-"
_TABLE = str.maketrans(_FULL, _HALF)
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+|[\w.+-]+@[\w.-]+", re.ASCII)


def halved(text: str) -> str:
    """The text with half-width digits, brackets and colons; as long as it was."""
    return text.translate(_TABLE)


def without_addresses(text: str) -> str:
    """The text with URLs and mail addresses blanked out, as long as it was: what stands in them follows other rules."""
    return _ADDRESS.sub(lambda found: " " * len(found[0]), text)
