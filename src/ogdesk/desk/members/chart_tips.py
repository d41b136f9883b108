"""Tooltips of the membership chart: the shape under the mouse, what is known there, and its source."""

from __future__ import annotations

from ogdesk.acts.members.bars import Bar, BarKind, BarMark, MarkKind, bars_of
from ogdesk.acts.members.rows import MemberRow
from ogdesk.desk.chart.scale import Scale
from ogdesk.desk.words import tr

_NEAR = 8
_KINDS = {
    BarKind.KNOWN: tr("在籍"),
    BarKind.YEAR_ONLY: tr("時期は年度だけわかっています"),
    BarKind.UNKNOWN: tr("時期がわかりません"),
}


def shape_tip(row: MemberRow, scale: Scale, x: float) -> str:
    """The words of the diamond, flag or piece of a bar at `x`; '' beside all of them."""
    marks = [mark for mark in row.marks if _is_at(mark, scale, x)]
    if marks:
        return "\n".join(tr(mark.words) for mark in marks)
    for number, span in enumerate(row.spans):
        for bar in bars_of(span):
            if _holds(bar, scale, x):
                return "\n".join((_KINDS[bar.kind], tr(row.words[number]), *_sources(row, number)))
    return ""


def _sources(row: MemberRow, number: int) -> list[str]:
    titles = row.span_sources[number]
    return [tr("出典　{title}", title=title) for title in titles] or [tr("出典なし")]


def _is_at(mark: BarMark, scale: Scale, x: float) -> bool:
    first = scale.x(mark.first)
    if mark.kind is MarkKind.RENAMED:
        return abs(first - x) <= _NEAR
    last = scale.x(mark.last) if mark.last is not None else scale.left + scale.width
    return first - 2 <= x <= max(last, first + _NEAR + 4)


def _holds(bar: Bar, scale: Scale, x: float) -> bool:
    first = scale.x(bar.first) if bar.first is not None else scale.left
    last = scale.x(bar.last) if bar.last is not None else scale.left + scale.width
    return first <= x < max(last, first + 2)
