"""The sRGB profile of the output intent, made from the figures of the standard: 0.5 KB, the same bytes each time."""

from __future__ import annotations

import struct
from functools import lru_cache

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    "rXYZ": (0.4360747, 0.2225045, 0.0139322),
    "gXYZ": (0.3850649, 0.7168786, 0.0971045),
    "bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
"""Primaries of IEC 61966-2-1 adapted to D50 by the Bradford transform."""
_ADAPTATION = (
    1.0478112,
    0.0228866,
    -0.0501270,
    0.0295424,
    0.9904844,
    -0.0170491,
    -0.0092345,
    0.0150436,
    0.7521316,
)
"""Bradford transform from D65 to D50."""
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Transfer curve of IEC 61966-2-1 as g, a, b, c, d of a parametric curve of type 3."""


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """An ICC profile, version 4.2 (ICC.1:2004-10), for an RGB display."""
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + _fixed(*_CURVE)
    tags = {
        "desc": _text("sRGB IEC61966-2.1"),
        "cprt": _text("No copyright, use freely"),
        "wtpt": b"XYZ " + bytes(4) + _fixed(*_D50),
        "chad": b"sf32" + bytes(4) + _fixed(*_ADAPTATION),
        **{name: b"XYZ " + bytes(4) + _fixed(*value) for name, value in _PRIMARIES.items()},
        "rTRC": curve,
        "gTRC": curve,
        "bTRC": curve,
    }
    table, data = _tag_table(tags)
    size = 128 + len(table) + len(data)
    return _header(size) + table + data


def _tag_table(tags: dict[str, bytes]) -> tuple[bytes, bytes]:
    """The table of tags and their data; equal data are stored once."""
    start = 128 + 4 + 12 * len(tags)
    offsets: dict[bytes, int] = {}
    data = b""
    entries = struct.pack(">I", len(tags))
    for name, content in tags.items():
        if content not in offsets:
            offsets[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        entries += name.encode() + struct.pack(">II", offsets[content], len(content))
    return entries, data


def _header(size: int) -> bytes:
    moment = struct.pack(">6H", 2020, 1, 1, 0, 0, 0)
    return (
        struct.pack(">I4sI", size, bytes(4), 0x04200000)
        + b"mntrRGB XYZ "
        + moment
        + b"acsp"
        + bytes(28)
        + _fixed(*_D50)
        + bytes(48)
    )


def _fixed(*values: float) -> bytes:
    """s15Fixed16 numbers."""
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _text(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded
