"""The notice tree: the node types of a document, without fonts and without coordinates (文書の木). The whole document, with its header
and its settings, is in `notice.document`.

Builders make it from the council's data, renderers (PDF, plain text, later HTML and DOCX) and the proofreader read it.
All nodes are frozen and picklable. Every block carries `key`, the block or field it came from ('event:3.theme',
'block:purpose'), so that the window can lead from a place on a page to a field and back; '' = from nowhere.
Numbers (第1, 1, (1), ア …) are not stored: they follow from the nesting (`numbering.py`) unless a section names its mark.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

# ---------------------------------------------------------------- runs: what stands inside a line


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters; no line feeds."""

    text: str


@dataclass(frozen=True, slots=True)
class Ruby:
    """Characters with a reading (ふりがな), set as a group and never divided."""

    base: str
    reading: str


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """Text that leads to an address."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Bold:
    """Runs in bold (太字)."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class NoBreak:
    """Runs that stay on one line as long as a line can hold them (分割禁止)."""

    runs: tuple[Run, ...]


Run = Text | Ruby | Hyperlink | Bold | NoBreak
Runs = tuple[Run, ...]


# ---------------------------------------------------------------- blocks


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Prose: the first line one 字 further in (1字下げ)."""

    runs: Runs
    key: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A short statement under a heading, set flush: 「令和2年11月19日（木）15：00～16：30」."""

    runs: Runs
    key: str = ""


class Align(Enum):
    """Where an `AlignedLine` stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class AlignedLine:
    """A line on its own at left, centre (「記」) or right (「以上」) of the whole measure."""

    runs: Runs
    align: Align
    key: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A supplementary note with a hanging mark (※)."""

    runs: Runs
    key: str = ""
    mark: str = "※"


@dataclass(frozen=True, slots=True)
class UrlLine:
    """「【視聴用URL】 https://…」; `label` holds its brackets; `qr` asks for a QR code at the right margin."""

    label: str
    url: str
    qr: bool = True
    key: str = ""


@dataclass(frozen=True, slots=True)
class NamePart:
    """A part of a person's name with its reading in katakana ('' = none printed)."""

    text: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class PrintedAffiliation:
    """Body, unit, post as printed, joined by full-width blanks: ('武蔵大学社会学部', '教授')."""

    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person: affiliations one a line, the last one on the line of the name; then 敬称 and e.g. '（予定）'.

    Name and 敬称 are never divided. With an empty `name` the affiliations stand alone (a head named by post).
    """

    affiliations: tuple[PrintedAffiliation, ...]
    name: tuple[NamePart, ...]
    honorific: str = ""
    key: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class CommaList:
    """Items in one run of text, joined by 、 (市町村名の列挙)."""

    items: tuple[str, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class LineList:
    """Items one a line, without marks (企業名の列挙)."""

    items: tuple[Runs, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of an `Enumeration`."""

    runs: Runs
    key: str = ""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Numbered items that are no headings, marked one level below the section they stand in: (1) … (2) …"""

    items: tuple[Item, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class YearEntry:
    """One 年度 with its lines."""

    label: str
    lines: tuple[Runs, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class YearLines:
    """Years with a leader and hanging lines: 「平成25年度・・・協議会設立」 (主な活動内容)."""

    entries: tuple[YearEntry, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table; as many cells as the table has columns."""

    cells: tuple[Runs, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A simple ruled table. `header` names the columns (may be empty); `widths` are relative, () = by content.

    `row_headers`: the first cell of each row is its header.
    """

    header: tuple[Runs, ...]
    rows: tuple[TableRow, ...]
    widths: tuple[float, ...] = ()
    row_headers: bool = False
    caption: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered heading with what stands under it; nested sections go one level down. `mark` overrides the number."""

    title: Runs
    blocks: tuple[Block, ...] = ()
    key: str = ""
    mark: str = ""


Block = (
    Paragraph
    | Statement
    | AlignedLine
    | Note
    | UrlLine
    | PersonLine
    | CommaList
    | LineList
    | Enumeration
    | YearLines
    | Table
    | Section
)
