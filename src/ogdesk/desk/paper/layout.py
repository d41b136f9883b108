"""Layout of the pages of a document in the view: pure arithmetic in logical px."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ogdesk.desk.paper.pdf_reader import PageSize

MARGIN = 20
"""Around and between pages."""
PX_PER_PT = 96 / 72
"""At 100 %."""
MOST_PIXELS = 16_000_000
"""Of one picture (48 MB)."""
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)


@dataclass(frozen=True)
class PageRect:
    """A rectangle in the coordinates of the whole document."""

    x: float
    y: float
    w: float
    h: float

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h


@dataclass(frozen=True)
class PageLayout:
    """The boxes of all pages at one zoom, and the extent of the whole."""

    boxes: tuple[PageRect, ...]
    width: float
    height: float
    scale: float
    """Logical px per pt."""

    def picture_scale(self, ratio: float) -> float:
        """Pixels per pt to render at for a screen of `ratio`; very large pages are drawn enlarged instead."""
        largest = max((box.w * box.h for box in self.boxes), default=1.0) / self.scale**2
        return min(self.scale * ratio, (MOST_PIXELS / largest) ** 0.5)

    def visible(self, top: float, height: float) -> list[int]:
        """The pages that show between `top` and `top + height`."""
        return [n for n, box in enumerate(self.boxes) if box.y < top + height and box.y + box.h > top]

    def page_at(self, y: float) -> int:
        """The page that covers `y`, or the last one above it."""
        return max((n for n, box in enumerate(self.boxes) if box.y - MARGIN <= y), default=0)


def lay_out(sizes: Sequence[PageSize], zoom: float | None, width: float) -> PageLayout:
    """Pages under one another, centred in a view `width` px wide; `zoom` None fits the widest page to the width."""
    widest = max((w for w, _ in sizes), default=1.0)
    scale = PX_PER_PT * zoom if zoom is not None else max(0.05, (width - 2 * MARGIN) / widest)
    whole = max(width, widest * scale + 2 * MARGIN)
    boxes: list[PageRect] = []
    y = float(MARGIN)
    for page_width, page_height in sizes:
        w, h = page_width * scale, page_height * scale
        boxes.append(PageRect((whole - w) / 2, y, w, h))
        y += h + MARGIN
    return PageLayout(tuple(boxes), whole, y, scale)


def next_zoom(now: float, direction: int) -> float:
    """The next step of zoom up (1) or down (-1)."""
    if direction > 0:
        return next((z for z in ZOOMS if z > now * 1.01), ZOOMS[-1])
    return next((z for z in reversed(ZOOMS) if z < now * 0.99), ZOOMS[0])
