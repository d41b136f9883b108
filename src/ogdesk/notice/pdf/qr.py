"""QR codes as vector shapes with a text for those who do not see them."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

import segno

from ogdesk.notice.pdf.grid import QR_SIDE
from ogdesk.notice.pdf.painter import Painter
from ogdesk.notice.pdf.structure import Node


def draw_qr(painter: Painter, figure: Node, url: str, x: float, y: float) -> None:
    """Draw the QR code of `url` with its lower left corner at x, y."""
    figure.box = (x, y, x + QR_SIDE, y + QR_SIDE)
    bars, modules = _bars(url)
    with painter.tagged(figure):
        painter.shape(bars, x, y, QR_SIDE / modules)


@lru_cache(maxsize=64)
def _bars(url: str) -> tuple[str, int]:
    """Dark modules joined to bars as path operators, one module one unit, and the modules of a side.

    No quiet zone: the page around is white.
    """
    code = segno.make(url, error="m", micro=False)
    rows = [bytes(row) for row in code.matrix_iter(border=0)]
    bars = []
    for height, row in enumerate(reversed(rows)):
        for dark, group in groupby(range(len(row)), key=row.__getitem__):
            columns = list(group)
            if dark:
                bars.append(f"{columns[0]} {height} {len(columns)} 1 re")
    return " ".join(bars), len(rows)
