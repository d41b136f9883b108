"""Plain text of a notice: for mail, for the press club's form, and for reading aloud.

Readings stand in brackets 関（セキ）, indents are full-width blanks, lines end with LF and are not broken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ogdesk.notice.numbering import below, mark_of, marked
from ogdesk.notice.tree import (
    AlignedLine,
    Block,
    CommaList,
    Enumeration,
    Header,
    Level,
    LineList,
    Note,
    NoticeDocument,
    Paragraph,
    PersonLine,
    Run,
    Section,
    Statement,
    Table,
    UrlLine,
    YearLines,
)
from ogdesk.notice.walk import person_lines, text_of

BLANK = "　"


def render_text(document: NoticeDocument) -> str:
    """The whole document as text; paragraphs of the header are divided by empty lines."""
    level = document.settings.first_level
    parts = [*_header(document.header, document.meta.draft), _block_text(document.lead, 0, level)]
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


def _sections(blocks: Iterable[Block], level: Level) -> Iterator[str]:
    """One text for each section of the first level; blocks before it stand alone."""
    for mark, block in marked(blocks, level):
        yield "\n".join(_lines(mark, block, 0, level))


def _block_text(blocks: Iterable[Block], indent: int, level: Level) -> str:
    return "\n".join(
        line for mark, block in marked(blocks, level) for line in _lines(mark, block, indent, level)
    )


def _lines(mark: str, block: Block, indent: int, level: Level) -> Iterator[str]:
    """Lines of a block whose section's mark stands `indent` 字 from the left."""
    if isinstance(block, Section):
        yield BLANK * indent + mark + BLANK + _text(block.title)
        inner = below(level)
        for each, child in marked(block.blocks, inner):
            yield from _lines(each, child, indent + 1, inner)
    else:
        yield from WRITERS[type(block)](block, indent, level)


def _text(runs: Iterable[Run]) -> str:
    return text_of(runs, readings=True)


def _paragraph(block: Paragraph, indent: int, level: Level) -> Iterator[str]:
    yield BLANK * (indent + 1) + _text(block.runs)


def _statement(block: Statement, indent: int, level: Level) -> Iterator[str]:
    yield BLANK * (indent + 1 if indent else 0) + _text(block.runs)


def _aligned(block: AlignedLine, indent: int, level: Level) -> Iterator[str]:
    yield _text(block.runs)


def _note(block: Note, indent: int, level: Level) -> Iterator[str]:
    yield BLANK * (indent + 1 if indent else 0) + block.mark + _text(block.runs)


def _url(block: UrlLine, indent: int, level: Level) -> Iterator[str]:
    yield BLANK * (indent + 1 if indent else 0) + " ".join(part for part in (block.label, block.url) if part)


def _person(block: PersonLine, indent: int, level: Level) -> Iterator[str]:
    for runs in person_lines(block):
        yield BLANK * (indent + 1) + _text(runs)


def _comma_list(block: CommaList, indent: int, level: Level) -> Iterator[str]:
    yield BLANK * (indent + 1) + "、".join(block.items)


def _line_list(block: LineList, indent: int, level: Level) -> Iterator[str]:
    for runs in block.items:
        yield BLANK * (indent + 1) + _text(runs)


def _enumeration(block: Enumeration, indent: int, level: Level) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        yield BLANK * indent + mark_of(level, number) + BLANK + _text(item.runs)


def _years(block: YearLines, indent: int, level: Level) -> Iterator[str]:
    for entry in block.entries:
        head = entry.label + "・・・"
        for number, runs in enumerate(entry.lines):
            yield BLANK * (indent + 1) + (BLANK * _wide(head) if number else head) + _text(runs)


def _table(block: Table, indent: int, level: Level) -> Iterator[str]:
    """Cells divided by tabs: pasting into a table program gives columns again."""
    if block.caption:
        yield BLANK * (indent + 1) + block.caption
    for cells in (block.header, *(row.cells for row in block.rows)):
        if cells:
            yield "\t".join(_text(cell) for cell in cells)


def _wide(text: str) -> int:
    """Width in 字; half-width characters count half, rounded up."""
    halves = sum(1 if character.isascii() else 2 for character in text)
    return (halves + 1) // 2


WRITERS: dict[type, Callable[[Any, int, Level], Iterator[str]]] = {
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
