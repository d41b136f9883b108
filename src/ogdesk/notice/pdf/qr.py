"""QR codes as vector shapes with a text for those who do not see them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import segno

from ogdesk.notice.pdf.grid import QR_SIDE
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.structure import Node


def draw_qr(painter: Painter, figure: Node, url: str, x: float, y: float) -> None:
    """Draw the QR code of `url` with its lower left corner at x, y."""
    figure.box = (x, y, x + QR_SIDE, y + QR_SIDE)
    rows = _modules(url)
    unit = QR_SIDE / len(rows)
    with painter.tagged(figure):
        painter.fill(_bars(rows, x, y + QR_SIDE, unit))


@lru_cache(maxsize=64)
def _modules(url: str) -> tuple[bytes, ...]:
    """The dark (1) and light (0) modules, row by row from the top, without quiet zone (the page is white)."""
    code = segno.make(url, error="m", micro=False)
    return tuple(bytes(row) for row in code.matrix_iter(border=0))


def _bars(
    rows: tuple[bytes, ...], x: float, top: float, unit: float
) -> Iterator[tuple[float, float, float, float]]:
    """Dark modules of each row joined to bars."""
    for number, row in enumerate(rows):
        for dark, group in groupby(range(len(row)), key=row.__getitem__):
            columns = list(group)
            if dark:
                yield x + columns[0] * unit, top - (number + 1) * unit, len(columns) * unit, unit
