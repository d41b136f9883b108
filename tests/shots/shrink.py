"""Pictures of the manual are kept small: few colours, no more than 120 KB each."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

MOST_BYTES = 120 * 1024
COLOURS = (256, 128, 64, 32)


def shrink_all(raw: Path, docs: Path) -> int:
    """Write every picture of `raw` into `docs` with as many colours as the size allows; 1 when one stays too large."""
    docs.mkdir(exist_ok=True)
    too_large = [path.name for path in sorted(raw.glob("*.png")) if not _shrink(path, docs / path.name)]
    for name in too_large:
        print(f"{name} is larger than {MOST_BYTES} bytes")
    return 1 if too_large else 0


def _shrink(source: Path, target: Path) -> bool:
    with Image.open(source) as image:
        plain = image.convert("RGB")
    for colours in COLOURS:
        fewer = plain.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        fewer.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return True
    return False
