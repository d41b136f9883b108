"""Layout of the seats on a shallow arc, seen from above with the audience below. No Qt widgets here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

SEAT_HEIGHT = 98
FULL_WIDTH = 84
"""Seats narrower than this show the surname or city only."""
MOST_IN_ROW = 8
"""More panelists than this sit in two rows."""
TOP = 42
"""Room for the screen."""
FOOT = 36
"""Room for the front edge of the stage and 客席側."""
_SIDE, _GAP, _LEAD_GAP = 14.0, 6.0, 14.0
_LEAD_SHARE = 1.1
"""How much wider than the others the moderator's seat is."""
_WIDEST, _LEAD_WIDEST = 132.0, 116.0
_ARC = 10.0
_ROW_STEP = SEAT_HEIGHT + 8.0


@dataclass(frozen=True)
class StagePlan:
    """The rectangles of the seats, and how high the picture is."""

    seats: tuple[QRectF, ...]
    height: int


def rows_of(leads: Sequence[bool]) -> list[list[int]]:
    """Which seats stand in which row, the front row (nearer to the audience) first."""
    panel = [place for place, leading in enumerate(leads) if not leading]
    if len(panel) <= MOST_IN_ROW:
        return [list(range(len(leads)))]
    middle = panel[(len(panel) + 1) // 2]
    return [list(range(middle)), list(range(middle, len(leads)))]


def plan_stage(leads: Sequence[bool], width: float) -> StagePlan:
    """`leads` tells for each seat in 席次 whether it is the moderator's: a wider one, a little apart."""
    rows = rows_of(leads)
    height = int(TOP + len(rows) * SEAT_HEIGHT + (len(rows) - 1) * 8 + _ARC + FOOT)
    front = TOP + (len(rows) - 1) * _ROW_STEP
    seats = [QRectF()] * len(leads)
    for number, row in enumerate(rows):
        for place, rect in zip(
            row, _row([leads[p] for p in row], width, front - number * _ROW_STEP), strict=True
        ):
            seats[place] = rect
    return StagePlan(tuple(seats), height)


def _row(leads: Sequence[bool], width: float, top: float) -> list[QRectF]:
    gaps = [_gap(before, after) for before, after in pairwise(leads)]
    room = width - 2 * _SIDE - sum(gaps)
    each = room / max(1.0, sum(_LEAD_SHARE if leading else 1.0 for leading in leads))
    widths = [
        min(_LEAD_WIDEST if leading else _WIDEST, each * (_LEAD_SHARE if leading else 1.0))
        for leading in leads
    ]
    left = (width - sum(widths) - sum(gaps)) / 2
    placed: list[QRectF] = []
    for number, own in enumerate(widths):
        placed.append(QRectF(left, 0, own, SEAT_HEIGHT))
        left += own + (gaps[number] if number < len(gaps) else 0.0)
    middle, half = width / 2, max(1.0, width / 2 - _SIDE)
    return [rect.translated(0, top + _arc((rect.center().x() - middle) / half)) for rect in placed]


def _gap(before: bool, after: bool) -> float:
    return _LEAD_GAP if before != after else _GAP


def _arc(side: float) -> float:
    """How much nearer to the audience a seat stands than the middle one; `side` -1..1."""
    return _ARC * min(1.0, side * side)


def gap_at(seats: Sequence[QRectF], point: QPointF) -> int:
    """Before which seat something would stand that is dropped at a point; len(seats) = at the end."""
    if not seats:
        return 0
    nearest = min(range(len(seats)), key=lambda n: _distance(seats[n], point))
    return nearest + (1 if point.x() > seats[nearest].center().x() else 0)


def _distance(rect: QRectF, point: QPointF) -> tuple[float, float]:
    return (abs(rect.center().y() - point.y()) // SEAT_HEIGHT, abs(rect.center().x() - point.x()))
