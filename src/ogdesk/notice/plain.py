"""Renderer of a notice as plain text: for mail, for the press club's form, and for reading aloud.

Readings stand in brackets 関（セキ）, indents are full-width blanks, lines end with LF and are not broken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ogdesk.notice.document import Header, NoticeDocument, NumberingLevel
from ogdesk.notice.numbering import below, mark_of, marked
from ogdesk.notice.traversal import person_lines, text_of
from ogdesk.notice.tree import (
    AlignedLine,
    Block,
    CommaList,
    Enumeration,
    LineList,
    Note,
    Paragraph,
    PersonLine,
    Run,
    Section,
    Statement,
    Table,
    UrlLine,
    YearLines,
)

BLANK = "　"


@dataclass(frozen=True, slots=True)
class _At:
    """Where a block stands: 字 from the left to the mark of sections and items here, and their level."""

    indent: int
    level: NumberingLevel

    @property
    def margin(self) -> str:
        return BLANK * self.indent

    @property
    def body(self) -> str:
        return BLANK * (self.indent + 1)

    @property
    def statement(self) -> str:
        """As `body`, but flush left before the first section."""
        return self.body if self.indent else ""


def render_text(document: NoticeDocument) -> str:
    """The whole document as text; paragraphs of the header are divided by empty lines."""
    level = document.settings.first_level
    parts = [*_header(document.header, document.meta.draft), "\n".join(_sections(document.lead, level))]
    parts += _sections(document.blocks, level)
    for appendix in document.appendices:
        parts.append(f"{appendix.mark}\n{appendix.title}")
        parts += _sections(appendix.blocks, level)
    return "\n\n".join(part for part in parts if part) + "\n"


def _header(header: Header, draft: str) -> Iterator[str]:
    yield draft
    yield "\n".join(
        line.text for line in (header.date, *([header.number] if header.number else ()), *header.sender)
    )
    yield "\n".join(line.text for line in header.addressee)
    yield "\n".join(line.text for line in header.embargo)
    yield "\n".join(line.text for line in (*([header.tagline] if header.tagline else ()), *header.title))
    yield "\n".join(
        f"SDGs　ターゲット{badge.target}" + (f"　「{badge.wording}」" if badge.wording else "")
        for badge in header.badges
    )


def _sections(blocks: Iterable[Block], level: NumberingLevel) -> Iterator[str]:
    """One text for each section of the first level; blocks before it stand alone."""
    for mark, block in marked(blocks, level):
        yield "\n".join(_lines(mark, block, _At(0, level)))


def _lines(mark: str, block: Block, at: _At) -> Iterator[str]:
    """Lines of a block; `mark` is that of a section."""
    if isinstance(block, Section):
        yield at.margin + mark + BLANK + _text(block.title)
        inner = _At(at.indent + 1, below(at.level))
        for each, child in marked(block.blocks, inner.level):
            yield from _lines(each, child, inner)
    else:
        yield from WRITERS[type(block)](block, at)


def _text(runs: Iterable[Run]) -> str:
    return text_of(runs, readings=True)


def _paragraph(block: Paragraph, at: _At) -> Iterator[str]:
    yield at.body + _text(block.runs)


def _statement(block: Statement, at: _At) -> Iterator[str]:
    yield at.statement + _text(block.runs)


def _aligned(block: AlignedLine, _at: _At) -> Iterator[str]:
    yield _text(block.runs)


def _note(block: Note, at: _At) -> Iterator[str]:
    yield at.statement + block.mark + _text(block.runs)


def _url(block: UrlLine, at: _At) -> Iterator[str]:
    yield at.statement + " ".join(part for part in (block.label, block.url) if part)


def _person(block: PersonLine, at: _At) -> Iterator[str]:
    for runs in person_lines(block):
        yield at.body + _text(runs)


def _comma_list(block: CommaList, at: _At) -> Iterator[str]:
    yield at.body + "、".join(block.items)


def _line_list(block: LineList, at: _At) -> Iterator[str]:
    for runs in block.items:
        yield at.body + _text(runs)


def _enumeration(block: Enumeration, at: _At) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        yield at.margin + mark_of(at.level, number) + BLANK + _text(item.runs)


def _years(block: YearLines, at: _At) -> Iterator[str]:
    for entry in block.entries:
        head = entry.label + "・・・"
        for number, runs in enumerate(entry.lines):
            yield at.body + (BLANK * _wide(head) if number else head) + _text(runs)


def _table(block: Table, at: _At) -> Iterator[str]:
    """Cells divided by tabs: pasting into a table program gives columns again."""
    if block.caption:
        yield at.body + block.caption
    for cells in (block.header, *(row.cells for row in block.rows)):
        if cells:
            yield "\t".join(_text(cell) for cell in cells)


def _wide(text: str) -> int:
    """Width in 字; half-width characters count half, rounded up."""
    halves = sum(1 if character.isascii() else 2 for character in text)
    return (halves + 1) // 2


WRITERS: dict[type, Callable[[Any, _At], Iterator[str]]] = {
    Paragraph: _paragraph,
    Statement: _statement,
    AlignedLine: _aligned,
    Note: _note,
    UrlLine: _url,
    PersonLine: _person,
    CommaList: _comma_list,
    LineList: _line_list,
    Enumeration: _enumeration,
    YearLines: _years,
    Table: _table,
}
"""One function for each kind of block but sections, which count."""
