"""A block as plain text: shown in the desk, the start of a rewriting, and compared to tell whether the facts have changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ogdesk.notice.document import NumberingLevel
from ogdesk.notice.numbering import below, mark_of, marked
from ogdesk.notice.traversal import lines_of, text_of
from ogdesk.notice.tree import Block, Enumeration, Note, Section, YearEntry, YearLines

LEADER = "・・・"
"""Between a 年度 and its first line (主な活動内容)."""


def block_text(blocks: Iterable[Block], level: NumberingLevel = NumberingLevel.PAREN) -> str:
    """The plain text of what stands under a heading, one printed line a line; no line feed at the end.

    Marks, ※ and readings in brackets are written out, so that `written_blocks` finds them again. `level` is that of the
    numbered things directly under the heading.
    """
    return "\n".join(_lines(blocks, level))


def _lines(blocks: Iterable[Block], level: NumberingLevel) -> Iterator[str]:
    for mark, block in marked(blocks, level):
        if isinstance(block, Section):
            yield f"{mark}　{text_of(block.title, readings=True)}"
            yield from _lines(block.blocks, below(level))
        elif isinstance(block, Enumeration):
            for number, item in enumerate(block.items, 1):
                yield f"{mark_of(level, number)}　{text_of(item.runs, readings=True)}"
        elif isinstance(block, YearLines):
            for entry in block.entries:
                yield from _year_lines(entry)
        else:
            sign = block.mark if isinstance(block, Note) else ""
            for _, runs in lines_of(block):
                yield sign + text_of(runs, readings=True)


def _year_lines(entry: YearEntry) -> Iterator[str]:
    first, *rest = [text_of(line, readings=True) for line in entry.lines]
    yield entry.label + LEADER + first
    yield from rest
