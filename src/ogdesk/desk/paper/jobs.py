"""Jobs of the view for the PAGES lane: open a document and render what will be seen first. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ogdesk.desk.paper.layout import lay_out
from ogdesk.desk.paper.pdf_reader import PageImage, PageSize, PdfCache


@dataclass(frozen=True)
class Opened:
    """A document that was opened: its version on the shelf, its pages, and the pictures wanted at once."""

    version: int
    sizes: Sequence[PageSize]
    pictures: dict[int, PageImage]


@dataclass(frozen=True)
class Window:
    """What of a document is looked at: zoom, the size of the view in px, and how far it is scrolled."""

    zoom: float | None
    width: int
    height: int
    top: int


def open_and_render(shelf: PdfCache, data: bytes, window: Window, ratio: float) -> Opened:
    """In the PAGES lane: open the document and render what will be seen first."""
    version, sizes = shelf.open(data)
    layout = lay_out(sizes, window.zoom, window.width)
    top = min(window.top, max(0, round(layout.height) - window.height))
    wanted = layout.visible(top, window.height)
    return Opened(version, sizes, shelf.render(version, wanted, layout.picture_scale(ratio)))
