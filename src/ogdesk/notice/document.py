"""The document around the notice tree: header, lead, numbered text, appendices (別紙); how it is to be set, and what its
file says about itself. Frozen and picklable like the tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum

from ogdesk.notice.tree import Block


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of the header: date, document number, sender, title …"""

    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class GoalBadge:
    """An SDGs target: goal 11, target '11.3', its wording without brackets ('' = only the badge is printed)."""

    goal: int
    target: str
    wording: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above the text. Empty parts are not printed.

    `date` and `number` (文書番号) upper right, `sender` under them flush left within their block; `addressee` (宛名) left;
    `embargo` (解禁日時) in a box above the title; `tagline` and `title` in the double box.
    """

    date: HeadLine
    sender: tuple[HeadLine, ...]
    title: tuple[HeadLine, ...]
    number: HeadLine | None = None
    tagline: HeadLine | None = None
    badges: tuple[GoalBadge, ...] = ()
    embargo: tuple[HeadLine, ...] = ()
    addressee: tuple[HeadLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Appendix:
    """The issuer's own appendix (別紙) on a new page: boxed mark, title, the same blocks."""

    title: str
    blocks: tuple[Block, ...]
    mark: str = "別紙"
    key: str = ""


class NumberingLevel(IntEnum):
    """Levels of numbering: 第1 → 1 → (1) → ア → (ア) → a → (a)."""

    PART = 0
    ONE = 1
    PAREN = 2
    KANA = 3
    PAREN_KANA = 4
    LETTER = 5
    PAREN_LETTER = 6


class RubyStyle(Enum):
    """Where readings stand: above the characters, or in brackets behind them."""

    ABOVE = "above"
    BRACKETS = "brackets"


class TextSize(Enum):
    """Size of the text and pitch of the lines in pt."""

    NORMAL = (10.5, 16.0)
    LARGE = (11.0, 17.0)
    LARGER = (12.0, 18.0)


@dataclass(frozen=True, slots=True)
class TypesettingOptions:
    """How a document wants to be set; no fonts. `hanging`: 、。 may hang over the right edge (ぶら下げ)."""

    ruby: RubyStyle = RubyStyle.ABOVE
    hanging: bool = False
    size: TextSize = TextSize.NORMAL
    first_level: NumberingLevel = NumberingLevel.ONE


@dataclass(frozen=True, slots=True)
class Meta:
    """What a file says about itself. `title` on one line; `draft` is the mark of a draft ('案'), '' = final."""

    title: str
    author: str
    released: date
    subject: str = ""
    keywords: tuple[str, ...] = ()
    language: str = "ja-JP"
    draft: str = ""


@dataclass(frozen=True, slots=True)
class NoticeDocument:
    """A whole document. `lead` stands between the title and the first numbered section."""

    meta: Meta
    header: Header
    lead: tuple[Block, ...] = ()
    blocks: tuple[Block, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    settings: TypesettingOptions = field(default_factory=TypesettingOptions)
