"""The result of rendering: bytes, pages, places of blocks, warnings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """Where a block stands on a page: pt from the page's top left corner; `page` from 1."""

    key: str
    page: int
    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True)
class RenderWarning:
    """Something the person who signs should look at: a Japanese sentence, the text it is about, the block's key."""

    key: str
    sentence: str
    text: str


@dataclass(frozen=True, slots=True)
class RenderedPdf:
    """A finished PDF."""

    data: bytes
    pages: int
    places: tuple[BlockPlace, ...]
    warnings: tuple[RenderWarning, ...]

    def key_at(self, page: int, x: float, y: float) -> str:
        """The key of the smallest block at a point (pt from the page's top left corner), '' where there is none."""
        hits = [place for place in self.places if place.page == page and place.holds(x, y)]
        return min(hits, key=lambda place: place.width * place.height).key if hits else ""

    def places_of(self, key: str) -> tuple[BlockPlace, ...]:
        """Where a block stands, in reading order."""
        return tuple(place for place in self.places if place.key == key)
