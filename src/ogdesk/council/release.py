"""The stored side of a notice: issuer, titles, blocks from data or rewritten (docs/decisions/notice-tree.md)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ogdesk.council.entity import Entity, Sourced
from ogdesk.council.event import Event
from ogdesk.council.organisation import Organisation
from ogdesk.ground.sentence import say

BLOCK = "block"
"""The word of `EntityField` for the blocks of a notice: the id is the notice's, a field a `BlockPart.word`."""


class NoticeKind(StrEnum):
    """文書の種類; later issues add the rest of the family."""

    PRESS_RELEASE = "press_release"


class NoticeState(StrEnum):
    """案 or 確定."""

    DRAFT = "draft"
    FINAL = "final"


class BlockKey(StrEnum):
    """The editable parts of a press release and its 別紙, in the order they are printed."""

    LEAD = "lead"
    PURPOSE = "purpose"
    WHEN = "when"
    FORM = "form"
    THEME = "theme"
    PROGRAMME = "programme"
    PR_VIDEO = "pr_video"
    ORGANISERS = "organisers"
    APPLICATION = "application"
    COVERAGE = "coverage"
    OWN_1 = "own_1"
    OWN_2 = "own_2"
    OWN_3 = "own_3"
    OWN_4 = "own_4"
    OWN_5 = "own_5"
    OWN_6 = "own_6"
    OWN_7 = "own_7"
    OWN_8 = "own_8"
    OWN_9 = "own_9"
    REMARKS = "remarks"
    OUTLINE_PURPOSE = "outline_purpose"
    OUTLINE_FOUNDING = "outline_founding"
    OUTLINE_MEMBERS = "outline_members"
    OUTLINE_BUSINESS = "outline_business"
    OUTLINE_ACTIVITIES = "outline_activities"

    @property
    def is_own(self) -> bool:
        """Whether it is a heading of one's own, which is there only when it was added."""
        return self in OWN_KEYS


OWN_KEYS: tuple[BlockKey, ...] = tuple(key for key in BlockKey if key.value.startswith("own_"))
"""自分の見出し: as many as a release may have besides those from the data."""
OUTLINE_KEYS: tuple[BlockKey, ...] = tuple(key for key in BlockKey if key.value.startswith("outline_"))
"""The numbered sections of the 別紙, in order."""
BODY_KEYS: tuple[BlockKey, ...] = tuple(
    key for key in BlockKey if key is not BlockKey.LEAD and key not in OUTLINE_KEYS
)
"""The numbered sections of the release itself, in the usual order."""

HEADINGS: dict[BlockKey, str] = {
    BlockKey.LEAD: say("リード文"),
    BlockKey.PURPOSE: say("趣旨・目的"),
    BlockKey.WHEN: say("開催日時"),
    BlockKey.FORM: say("開催形式"),
    BlockKey.THEME: say("テーマ"),
    BlockKey.PROGRAMME: say("プログラム"),
    BlockKey.PR_VIDEO: say("PR動画"),
    BlockKey.ORGANISERS: say("主催等"),
    BlockKey.APPLICATION: say("参加案内"),
    BlockKey.COVERAGE: say("取材"),
    BlockKey.REMARKS: say("備考"),
    **dict.fromkeys(OWN_KEYS, "（見出し）"),
    BlockKey.OUTLINE_PURPOSE: say("目的"),
    BlockKey.OUTLINE_FOUNDING: say("設立"),
    BlockKey.OUTLINE_MEMBERS: say("会員"),
    BlockKey.OUTLINE_BUSINESS: say("事業内容"),
    BlockKey.OUTLINE_ACTIVITIES: say("主な活動内容"),
}
"""What each part is usually called."""


class BlockPart(NamedTuple):
    """What of a block is written: its text, or its heading; as a word 'theme' and 'theme.heading'."""

    key: BlockKey
    is_heading: bool = False

    @classmethod
    def of(cls, word: str) -> BlockPart:
        """The part of a word. Raises ValueError for one that names none."""
        key, _, part = word.partition(".")
        if part not in ("", "heading"):
            raise ValueError(word)
        return cls(BlockKey(key), bool(part))

    @property
    def word(self) -> str:
        """Its word."""
        return f"{self.key.value}.heading" if self.is_heading else self.key.value


@dataclass(kw_only=True, eq=False, repr=False)
class NoticeBlock(Entity):
    """One block of a notice. `text` None = from data; else rewritten (書き換え).

    `based_on` is the automatic text at the time of the rewriting: when today's automatic text differs from it, the
    facts have changed and the rewriting is outdated. `heading` '' = the usual one; `position` None = its usual place.
    """

    notice: Notice | None = None
    key: BlockKey = BlockKey.LEAD
    heading: str = ""
    position: int | None = None
    text: str | None = None
    based_on: str = ""
    shown: bool = True

    @property
    def is_rewritten(self) -> bool:
        """Whether its words were written by hand."""
        return self.text is not None

    def is_outdated(self, automatic: str) -> bool:
        """Whether the facts have changed since it was rewritten; `automatic` is today's text from the data."""
        return self.is_rewritten and not self.key.is_own and self.based_on != automatic


@dataclass(kw_only=True, eq=False, repr=False)
class SdgTarget(Entity):
    """An SDGs goal or target a notice names: goal 11, target '11.3' ('' for the whole goal), its text."""

    notice: Notice | None = None
    position: int = 0
    goal: int = 0
    target: str = ""
    text: str = ""


@dataclass(kw_only=True, eq=False, repr=False)
class JointIssuer(Entity):
    """同時発表: a body that makes the same thing known at the same time, besides the issuer of the notice."""

    notice: Notice | None = None
    position: int = 0
    organisation: Organisation | None = None


@dataclass(kw_only=True, eq=False, repr=False)
class Notice(Sourced):
    """文書: a press release of an event. The contact on it is public by its nature (問合せ先 of this very notice).

    `release_time` is 発表日時 of a 同時発表 ('HH:MM'); the `press_` fields are the 取材案内 of an event in a hall: 受付,
    撮影できる範囲, 囲み取材, 事前申込先, 当日の電話.
    """

    event: Event | None = None
    kind: NoticeKind = NoticeKind.PRESS_RELEASE
    issuer: Organisation | None = None
    division: str = ""
    section: str = ""
    in_charge: str = ""
    tel: str = ""
    extension: str = ""
    mail: str = ""
    release_date: date | None = None
    release_time: str | None = None
    number: str = ""
    addressee: str = ""
    tagline: str = ""
    title: str = ""
    embargo: str = ""
    press_reception: str = ""
    press_area: str = ""
    press_interview: str = ""
    press_entry: str = ""
    press_phone: str = ""
    with_outline: bool = True
    time_style: str = "colon"
    ruby_style: str = "above"
    state: NoticeState = NoticeState.DRAFT
    version: int = 1
    drafted_on: date | None = None
    decided_on: date | None = None
    note: str = ""
    trashed_at: str | None = None
    sdg_targets: list[SdgTarget] = field(default_factory=list)
    joint_issuers: list[JointIssuer] = field(default_factory=list)
    blocks: list[NoticeBlock] = field(default_factory=list)

    @property
    def is_final(self) -> bool:
        """Whether it is confirmed (確定)."""
        return self.state is NoticeState.FINAL

    def block(self, key: BlockKey) -> NoticeBlock | None:
        """The stored block of `key`; None means: from data, shown."""
        return next((b for b in self.blocks if b.key is key), None)

    def body_order(self) -> list[BlockKey]:
        """The sections in the order of this notice; those of one's own only where they were added. What was never moved
        stands behind what usually goes before it."""
        moved = {b.key: b.position for b in self.blocks if b.position is not None}
        order: list[BlockKey] = sorted((key for key in BODY_KEYS if key in moved), key=lambda key: moved[key])
        before: BlockKey | None = None
        for key in BODY_KEYS:
            if key not in moved and (not key.is_own or self.block(key) is not None):
                order.insert(order.index(before) + 1 if before is not None else 0, key)
            before = key if key in order else before
        return order


class CopyForm(StrEnum):
    """The form of an issued copy, as the ending of its file name."""

    PDF = "pdf"
    TEXT = "txt"


@dataclass(kw_only=True, eq=False, repr=False)
class IssuedCopy(Entity):
    """控え: the very bytes of a document as it was confirmed. Append-only, outside undo (docs/decisions/change-journal.md).

    Its keys are plain numbers, because it outlives what it names. `sha256` (hex) is that of `content`; `told` is JSON of
    what the document said, part by part, from which the list of changes of the next version follows; `titles` are the
    printed lines of the title; `issued_at` is UTC ISO with Z.
    """

    event_id: int = 0
    notice_id: int = 0
    version: int = 1
    form: CopyForm = CopyForm.PDF
    file_name: str = ""
    titles: str = ""
    told: str = ""
    content: bytes = b""
    sha256: str = ""
    issued_at: str = ""
    pc: str = ""
    user: str = ""
