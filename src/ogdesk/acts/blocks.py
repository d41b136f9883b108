"""The blocks of a notice: from data, or rewritten by hand (decisions.md §2)."""

from __future__ import annotations

from datetime import date

from ogdesk.acts.values import PROSE, Reading
from ogdesk.council.entity import EntityField
from ogdesk.council.release import BlockKey, Notice, NoticeBlock
from ogdesk.ground.sentence import say
from ogdesk.notice.build import build_release
from ogdesk.store.change import Change
from ogdesk.store.file import CouncilFile
from ogdesk.store.writing import Writing


def rewrite_block(
    file: CouncilFile, notice_id: int, key: BlockKey, text: str, *, today: date, merge_key: str | None = None
) -> Change:
    """Put own words in the place of a block from data; it remembers today's automatic text to tell when facts change."""
    with file.act("本文の書き換え", place=_place(notice_id, key), merge_key=merge_key) as writing:
        notice = writing.get(Notice, notice_id)
        words = PROSE.read(text, Reading(say("報道発表 › 本文")))
        block = _stored(notice, key)
        if block.text is None:
            block.based_on = _automatic(writing, notice, key, today)
        block.text = words
    return writing.change


def block_from_data(file: CouncilFile, notice_id: int, key: BlockKey) -> Change:
    """自動に戻す: drop the own words."""
    with file.act("本文を自動に戻す", place=_place(notice_id, key)) as writing:
        block = _stored(writing.get(Notice, notice_id), key)
        block.text = None
        block.based_on = ""
    return writing.change


def keep_block(file: CouncilFile, notice_id: int, key: BlockKey, *, today: date) -> Change:
    """このまま: keep the own words although the facts changed."""
    with file.act("書き換えた本文を残す", place=_place(notice_id, key)) as writing:
        notice = writing.get(Notice, notice_id)
        _stored(notice, key).based_on = _automatic(writing, notice, key, today)
    return writing.change


def show_block(file: CouncilFile, notice_id: int, key: BlockKey, shown: bool) -> Change:
    """Print a block or leave it out."""
    with file.act("本文を載せる" if shown else "本文を載せない", place=_place(notice_id, key)) as writing:
        _stored(writing.get(Notice, notice_id), key).shown = shown
    return writing.change


def _stored(notice: Notice, key: BlockKey) -> NoticeBlock:
    block = notice.block(key)
    if block is None:
        block = NoticeBlock(key=key)
        notice.blocks.append(block)
    return block


def _automatic(writing: Writing, notice: Notice, key: BlockKey, today: date) -> str:
    return build_release(notice, writing.whole(), today=today).block(key).automatic_text


def _place(notice_id: int, key: BlockKey) -> EntityField:
    return EntityField("notice", notice_id, key.value)
