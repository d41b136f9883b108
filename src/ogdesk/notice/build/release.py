"""Builder of the press release: puts all blocks, from the data or written by hand, together as a notice tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ogdesk.council.eras import wareki
from ogdesk.council.facts import CouncilFacts
from ogdesk.council.release import BlockKey, Notice, NoticeState
from ogdesk.council.written_dates import said_short_day
from ogdesk.ground.sentence import say
from ogdesk.notice.build.attendance import application_blocks
from ogdesk.notice.build.block_text import block_text
from ogdesk.notice.build.context import ReleaseContext, context_of, plain_runs
from ogdesk.notice.build.facts import (
    form_blocks,
    form_heading,
    purpose_blocks,
    remarks_blocks,
    theme_blocks,
    video_blocks,
    when_blocks,
)
from ogdesk.notice.build.header import header
from ogdesk.notice.build.issuer import Issuer, own_issuer
from ogdesk.notice.build.keys import block_key
from ogdesk.notice.build.lead import lead_blocks
from ogdesk.notice.build.organisers import organiser_blocks
from ogdesk.notice.build.outline import outline_of, outline_parts
from ogdesk.notice.build.own_words import written_blocks
from ogdesk.notice.build.press import coverage_blocks
from ogdesk.notice.build.programme import programme_blocks
from ogdesk.notice.build.word_table import HEADINGS, OUTLINE_KEYS
from ogdesk.notice.document import Header, HeadLine, Meta, NoticeDocument, TypesettingOptions
from ogdesk.notice.traversal import every_block, lines_of
from ogdesk.notice.tree import Block, Section

DRAFT_MARK = "案"
_KIND = "報道発表資料"
_SOURCE_WORDS = {
    BlockKey.LEAD: say("概要から自動"),
    BlockKey.PROGRAMME: say("プログラムから自動"),
    BlockKey.COVERAGE: say("取材案内から自動"),
    BlockKey.REMARKS: say("別紙の有無から自動"),
    BlockKey.OUTLINE_PURPOSE: say("協議会から自動"),
    BlockKey.OUTLINE_FOUNDING: say("協議会から自動"),
    BlockKey.OUTLINE_BUSINESS: say("協議会から自動"),
    BlockKey.OUTLINE_ACTIVITIES: say("会員と催しから自動"),
}


@dataclass(frozen=True)
class BuiltBlock:
    """One editable part as it was built. `text` is what is printed: the rewriting, else the automatic text.

    `source_key` is the key of the first field that the automatic text comes from. `lacks_heading` is for one of one's own that has no heading yet. `mark` is its number on the page ('' for the lead and for what is not printed); `shown` is False when it was hidden.
    A block with an empty `text` is not printed, and the numbers close up.
    """

    key: BlockKey
    heading: str
    source_word: str
    automatic_text: str
    text: str
    is_rewritten: bool
    is_outdated: bool
    shown: bool
    mark: str = ""
    lacks_heading: bool = False
    source_key: str = ""


@dataclass(frozen=True)
class BuiltNotice:
    """A release ready for the renderers, and its parts for the desk and the proofreader, in printed order."""

    document: NoticeDocument
    blocks: tuple[BuiltBlock, ...]

    def block(self, key: BlockKey) -> BuiltBlock:
        """The part of `key`; every key has one but those of headings that were not added."""
        return next(block for block in self.blocks if block.key is key)

    def shown_block(self, key: BlockKey) -> BuiltBlock | None:
        """The part of `key` if it is in the release and not hidden."""
        return next((block for block in self.blocks if block.key is key and block.shown), None)

    def lines_from(self, key: BlockKey) -> tuple[str, ...]:
        """The keys of the lines of a part, that of its heading first, then those under it in printed order, each once."""
        document = self.document
        outlines = (block for appendix in document.appendices for block in appendix.blocks)
        sections = [*document.blocks, *outlines]
        whole = document.lead if key is BlockKey.LEAD else [s for s in sections if s.key == block_key(key)]
        lines = (line_key for block in every_block(whole) for line_key, _ in lines_of(block))
        return tuple(dict.fromkeys([block_key(key), *lines]))


Parts = dict[BlockKey, tuple[Block, ...]]


def build_release(
    notice: Notice,
    data: CouncilFacts,
    *,
    today: date,
    issuer: Issuer | None = None,
    draft: bool | None = None,
) -> BuiltNotice:
    """The press release of a notice as of its release date (of `today` while it has none).

    `issuer` None is the notice's own; `draft` None marks 案 as long as the notice is not confirmed. Builds whatever is
    missing (the proofreader tells); raises WorldError only for a notice without an event.
    """
    context = context_of(notice, data, issuer or own_issuer(notice), today)
    is_draft = notice.state is NoticeState.DRAFT if draft is None else draft
    return assemble(context, is_draft=is_draft)


def assemble(
    context: ReleaseContext, *, is_draft: bool, sender: tuple[HeadLine, ...] | None = None
) -> BuiltNotice:
    """The release from a context; `sender` replaces the issuer's lines in the header."""
    automatic = _automatic(context)
    printed = {key: _printed(context, key, blocks) for key, blocks in automatic.items()}
    head = header(context, sender)
    outline = {key: printed[key] for key in OUTLINE_KEYS if printed[key]}
    encloses = context.notice.with_outline and bool(outline)
    document = NoticeDocument(
        meta=_meta(context, head, DRAFT_MARK if is_draft else ""),
        header=head,
        lead=printed[BlockKey.LEAD],
        blocks=tuple(
            _section(context, key, printed[key]) for key in context.notice.body_order() if printed[key]
        ),
        appendices=(outline_of(context.data, context.day, outline),) if encloses else (),
        settings=TypesettingOptions(ruby=context.ruby),
    )
    return BuiltNotice(document, _built_blocks(context, automatic, printed))


def _automatic(context: ReleaseContext) -> Parts:
    makers: dict[BlockKey, Callable[[ReleaseContext], tuple[Block, ...]]] = {
        BlockKey.LEAD: lead_blocks,
        BlockKey.PURPOSE: purpose_blocks,
        BlockKey.WHEN: when_blocks,
        BlockKey.FORM: form_blocks,
        BlockKey.THEME: theme_blocks,
        BlockKey.PROGRAMME: programme_blocks,
        BlockKey.PR_VIDEO: video_blocks,
        BlockKey.ORGANISERS: organiser_blocks,
        BlockKey.APPLICATION: application_blocks,
        BlockKey.COVERAGE: coverage_blocks,
        BlockKey.REMARKS: remarks_blocks,
    }
    made = {key: makers[key](context) if key in makers else () for key in BlockKey}
    return {**made, **outline_parts(context.data, context.day)}


def _printed(context: ReleaseContext, key: BlockKey, automatic: tuple[Block, ...]) -> tuple[Block, ...]:
    stored = context.notice.block(key)
    if stored is None:
        return automatic
    if not stored.shown:
        return ()
    if stored.text is None:
        return automatic
    return written_blocks(_for_issuer(context, key, stored.text), key)


def _for_issuer(context: ReleaseContext, key: BlockKey, text: str) -> str:
    """A lead written for the notice's own issuer, with the name of the one that issues this copy."""
    own, issuing = context.notice.issuer, context.issuer.organisation
    if key is not BlockKey.LEAD or own is None or issuing is None or own.name == context.council_name:
        return text
    return text.replace(own.name, issuing.name)


def heading_of(context: ReleaseContext, key: BlockKey) -> str:
    """The heading of a block as printed: the own one, else the usual one."""
    stored = context.notice.block(key)
    if stored is not None and stored.heading:
        return stored.heading
    return form_heading(context) if key is BlockKey.FORM else HEADINGS[key]


def _section(context: ReleaseContext, key: BlockKey, blocks: tuple[Block, ...]) -> Section:
    return Section(plain_runs(heading_of(context, key)), blocks, block_key(key))


def _meta(context: ReleaseContext, head: Header, draft: str) -> Meta:
    author = "".join(line.text for line in head.sender[:2] if "：" not in line.text)
    return Meta(
        title=" ".join(line.text for line in head.title),
        author=author,
        released=context.day,
        subject=f"{_KIND} {wareki(context.day)}",
        keywords=tuple(word for word in (_KIND, context.council_name) if word),
        draft=draft,
    )


def _built_blocks(context: ReleaseContext, automatic: Parts, printed: Parts) -> tuple[BuiltBlock, ...]:
    marks = _marks(context, printed)
    keys = (BlockKey.LEAD, *context.notice.body_order(), *OUTLINE_KEYS)
    return tuple(_built(context, key, automatic[key], marks.get(key, "")) for key in keys)


def _marks(context: ReleaseContext, printed: Parts) -> dict[BlockKey, str]:
    runs = [context.notice.body_order(), OUTLINE_KEYS if context.notice.with_outline else ()]
    return {
        key: str(number)
        for keys in runs
        for number, key in enumerate((each for each in keys if printed[each]), 1)
    }


def _built(context: ReleaseContext, key: BlockKey, automatic: tuple[Block, ...], mark: str) -> BuiltBlock:
    stored = context.notice.block(key)
    words = block_text(automatic)
    written = stored.text if stored is not None else None
    return BuiltBlock(
        key=key,
        heading=heading_of(context, key),
        source_word=say("自分で書いた文") if written is not None else _source_word(context, key),
        automatic_text=words,
        text=words if written is None else written,
        is_rewritten=written is not None,
        is_outdated=stored is not None and stored.is_outdated(words),
        shown=stored is None or stored.shown,
        mark=mark,
        source_key=_source_key(automatic),
        lacks_heading=key.is_own and (stored is None or not stored.heading),
    )


def _source_key(automatic: tuple[Block, ...]) -> str:
    lines = (key for block in every_block(automatic) for key, _ in lines_of(block))
    return next((key for key in lines if key and not key.startswith("block:")), "")


def _source_word(context: ReleaseContext, key: BlockKey) -> str:
    if key is BlockKey.OUTLINE_MEMBERS:
        return say("会員から自動（{day}現在）", day=said_short_day(context.day))
    return _SOURCE_WORDS.get(key, say("概要から自動"))
