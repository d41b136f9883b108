"""Walks through the notice tree that every reader of it needs (renderers, proofreader, tests)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ogdesk.notice.document import Header, HeadLine, NoticeDocument
from ogdesk.notice.tree import (
    Block,
    Bold,
    CommaList,
    Enumeration,
    Hyperlink,
    LineList,
    NamePart,
    NoBreak,
    PersonLine,
    Ruby,
    Run,
    Runs,
    Section,
    Table,
    Text,
    UrlLine,
    YearLines,
)


def text_of(runs: Iterable[Run], *, readings: bool = False) -> str:
    """The characters of runs; with `readings`, each reading in full-width brackets behind its base."""
    return "".join(_run_text(run, readings) for run in runs)


def _run_text(run: Run, readings: bool) -> str:
    match run:
        case Text(text) | Hyperlink(text, _):
            return text
        case Ruby(base, reading):
            return f"{base}（{reading}）" if readings and reading else base
        case Bold(runs) | NoBreak(runs):
            return text_of(runs, readings=readings)


def name_runs(name: Iterable[NamePart]) -> Runs:
    """The parts of a name with full-width blanks between them: 関　治之."""
    runs: list[Run] = []
    for part in name:
        if runs:
            runs.append(Text("　"))
        runs.append(Ruby(part.text, part.reading) if part.reading else Text(part.text))
    return tuple(runs)


def person_lines(person: PersonLine) -> tuple[Runs, ...]:
    """The printed lines of a person; the name and its 敬称 are one unbroken group on the last line.

    Order: body → unit → post → name → 敬称 (docs/notice.md §1).
    """
    lines: list[Runs] = [(Text("　".join(each.parts)),) for each in person.affiliations]
    if not person.name:
        return tuple(lines)
    group = list(name_runs(person.name))
    if person.honorific:
        group.append(Text("　" + person.honorific))
    if person.suffix:
        group.append(Text(person.suffix))
    before = lines.pop() if lines else ()
    blank = (Text("　"),) if before else ()
    return (*lines, (*before, *blank, NoBreak(tuple(group))))


def every_block(blocks: Iterable[Block]) -> Iterator[Block]:
    """All blocks in reading order, sections before what they hold."""
    for block in blocks:
        yield block
        if isinstance(block, Section):
            yield from every_block(block.blocks)


def document_blocks(document: NoticeDocument) -> Iterator[Block]:
    """All blocks of lead, body and appendices in reading order."""
    yield from every_block(document.lead)
    yield from every_block(document.blocks)
    for appendix in document.appendices:
        yield from every_block(appendix.blocks)


def head_lines(header: Header) -> Iterator[HeadLine]:
    """All lines of a header that hold text, in reading order."""
    yield header.date
    if header.number:
        yield header.number
    yield from header.sender
    yield from header.addressee
    yield from header.embargo
    if header.tagline:
        yield header.tagline
    yield from header.title


def lines_of(block: Block) -> Iterator[tuple[str, Runs]]:
    """The runs of a block with the key nearest to them; a section gives its title only."""
    match block:
        case Section():
            yield block.key, block.title
        case UrlLine():
            yield block.key, (Text(block.label + " "), Hyperlink(block.url, block.url))
        case CommaList():
            yield block.key, (Text("、".join(block.items)),)
        case PersonLine():
            yield from ((block.key, line) for line in person_lines(block))
        case LineList():
            yield from ((block.key, line) for line in block.items)
        case Enumeration():
            yield from ((item.key or block.key, item.runs) for item in block.items)
        case YearLines():
            yield from _year_lines(block)
        case Table():
            yield from _table_lines(block)
        case _:
            yield block.key, block.runs


def _year_lines(block: YearLines) -> Iterator[tuple[str, Runs]]:
    for entry in block.entries:
        for line in ((Text(entry.label),), *entry.lines):
            yield entry.key or block.key, line


def _table_lines(table: Table) -> Iterator[tuple[str, Runs]]:
    if table.caption:
        yield table.key, (Text(table.caption),)
    for cell in table.header:
        yield table.key, cell
    for row in table.rows:
        for cell in row.cells:
            yield row.key or table.key, cell
