"""Rectangles of blocks on the pages, and which of them are tinted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ogdesk.desk.paper.layout import PageLayout, PageRect


@dataclass(frozen=True)
class PaperPlace:
    """What stands somewhere on the paper: `key` names it, `page` from 0, the rest in pt from the upper left corner."""

    key: str
    page: int
    x: float
    y: float
    w: float
    h: float


class PaperPlaces:
    """The places of one document, in px of the layout that is handed over."""

    def __init__(self) -> None:
        self._places: Sequence[PaperPlace] = ()
        self.marked: frozenset[str] = frozenset()
        """The keys of those that are tinted."""

    def put(self, places: Sequence[PaperPlace]) -> None:
        """Those of another document."""
        self._places = places

    def mark(self, keys: Collection[str]) -> None:
        """Tint these from now on."""
        self.marked = frozenset(keys)

    def has(self, key: str) -> bool:
        """Whether something of this key stands on a page."""
        return any(place.key == key for place in self._places)

    def box_of(self, key: str, layout: PageLayout) -> PageRect | None:
        """Where the first one of a key stands."""
        return next((box(place, layout) for place in self._places if place.key == key), None)

    def marked_boxes(self, layout: PageLayout) -> list[PageRect]:
        """Where those stand that are tinted."""
        return [box(place, layout) for place in self._on_pages(layout) if place.key in self.marked]

    def at(self, x: float, y: float, layout: PageLayout) -> PaperPlace | None:
        """The smallest one at a point."""
        found = [place for place in self._on_pages(layout) if box(place, layout).holds(x, y)]
        return min(found, key=lambda place: place.w * place.h, default=None)

    def _on_pages(self, layout: PageLayout) -> list[PaperPlace]:
        return [place for place in self._places if place.page < len(layout.boxes)]


def box(place: PaperPlace, layout: PageLayout) -> PageRect:
    """Where a place stands in a layout."""
    page, scale = layout.boxes[place.page], layout.scale
    return PageRect(page.x + place.x * scale, page.y + place.y * scale, place.w * scale, place.h * scale)
