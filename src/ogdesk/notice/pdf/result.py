"""What rendering gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands on a page: pt from the page's top left corner; `page` from 1."""

    key: str
    page: int
    x: float
    y: float
    width: float
    height: float


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
    places: tuple[Place, ...]
    warnings: tuple[RenderWarning, ...]
