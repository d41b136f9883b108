"""Renders PDF pages as bitmaps. Everything here runs in the PAGES lane: PDFium is not thread-safe. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

PageSize = tuple[float, float]
"""Width and height in pt."""


@dataclass(frozen=True)
class PageImage:
    """One page as pixels at `scale` pixels per pt: rows of `stride` bytes, `channels` 3 = BGR, 4 = BGRx."""

    scale: float
    width: int
    height: int
    stride: int
    channels: int
    data: bytes


class PdfCache:
    """Holds the one document a view shows; opening the next closes it, in the same thread."""

    def __init__(self) -> None:
        self._document: Any = None
        self._version = 0

    def open(self, data: bytes) -> tuple[int, list[PageSize]]:
        """Take a PDF; returns its version and the size of each page. A PDF that PDFium can't read is a fault of ours."""
        import pypdfium2  # noqa: PLC0415 - in a worker, with the first paper

        document = pypdfium2.PdfDocument(data)
        self.close()
        self._document = document
        self._version += 1
        return self._version, [document.get_page_size(number) for number in range(len(document))]

    def render(self, version: int, pages: Sequence[int], scale: float) -> dict[int, PageImage]:
        """Pages (from 0) at `scale` pixels per pt; nothing when another document took the place of `version`."""
        if version != self._version or self._document is None:
            return {}
        return {number: self._render(number, scale) for number in pages}

    def close(self) -> None:
        """Give the document back."""
        if self._document is not None:
            self._document.close()
            self._document = None

    def _render(self, number: int, scale: float) -> PageImage:
        page = self._document[number]
        bitmap = page.render(scale=scale)
        data = bytes(bitmap.buffer)
        picture = PageImage(scale, bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels, data)
        bitmap.close()
        page.close()
        return picture
