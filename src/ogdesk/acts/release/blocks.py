"""The blocks of a notice: from data, rewritten by hand, added, left out, moved (docs/decisions/notice-tree.md)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ogdesk.acts.ordering import moved_to, number
from ogdesk.acts.values import LINE, PROSE, Reading
from ogdesk.council.entity import EntityField
from ogdesk.council.release import OWN_KEYS, BlockKey, BlockPart, Notice, NoticeBlock
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.notice.build import build_release
from ogdesk.store.change import Change
from ogdesk.store.council_reader import Look
from ogdesk.store.file import CouncilFile


def rewrite_block(
    file: CouncilFile,
    notice_id: int,
    part: BlockKey | BlockPart,
    text: str,
    *,
    today: date,
    merge_key: str | None = None,
) -> Change:
    """Put own words in the place of a block from data (it remembers today's automatic text to tell when facts change), or in
    the place of its heading ('' = the usual one)."""
    wanted = part if isinstance(part, BlockPart) else BlockPart(part)
    title = "見出しの書き換え" if wanted.is_heading else "本文の書き換え"
    with file.act(title, place=_place(notice_id, wanted.key), merge_key=merge_key) as writing:
        put_words(writing, writing.get(Notice, notice_id), wanted, text, today)
    return writing.change


def put_words(look: Look, notice: Notice, part: BlockPart, text: str, today: date) -> None:
    """Write own words of a block into a notice, saved or only looked at. Raises BadValue."""
    block = _stored(notice, part.key)
    if part.is_heading:
        block.heading = LINE.read(text, Reading(say("報道発表 › 見出し")))
        return
    words = PROSE.read(text, Reading(say("報道発表 › 本文")))
    if block.text is None:
        # Being rewritten right now: its facts are those of now.
        block.based_on = _automatic(look, notice, part.key, today)
    block.text = words


class AddedBlock(NamedTuple):
    """The heading of one's own that was added, and the step that added it."""

    key: BlockKey
    change: Change


def add_block(file: CouncilFile, notice_id: int, *, after: BlockKey | None = None) -> AddedBlock:
    """見出しを追加: one of one's own behind `after`, else before 備考. Raises WorldError when there are nine already."""
    with file.act("見出しの追加", place=EntityField("notice", notice_id, "blocks")) as writing:
        notice = writing.get(Notice, notice_id)
        key = next((own for own in OWN_KEYS if notice.block(own) is None), None)
        if key is None:
            raise WorldError(
                say(
                    "自分の見出しは{most}個までです。いらない見出しを削除してから、追加してください。",
                    most=len(OWN_KEYS),
                )
            )
        order = notice.body_order()
        notice.blocks.append(NoticeBlock(key=key, text=""))
        if after in order:
            _number(notice, moved_to(order, key, order.index(after) + 1))
    return AddedBlock(key, writing.change)


def remove_block(file: CouncilFile, notice_id: int, key: BlockKey) -> Change:
    """Take a heading of one's own away; those from data are left out with `show_block` instead."""
    with file.act("見出しの削除", place=EntityField("notice", notice_id, "blocks")) as writing:
        notice = writing.get(Notice, notice_id)
        block = notice.block(key)
        if not key.is_own or block is None:
            raise ValueError(key)
        notice.blocks.remove(block)
    return writing.change


def move_block(file: CouncilFile, notice_id: int, key: BlockKey, index: int) -> Change:
    """Put a section at `index` (0 = first) of the release."""
    with file.act("見出しの順番を変更", place=_place(notice_id, key)) as writing:
        notice = writing.get(Notice, notice_id)
        _number(notice, moved_to(notice.body_order(), key, index))
    return writing.change


def _number(notice: Notice, order: Sequence[BlockKey]) -> None:
    number([_stored(notice, key) for key in order])


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


def _automatic(look: Look, notice: Notice, key: BlockKey, today: date) -> str:
    return "" if key.is_own else build_release(notice, look.whole(), today=today).block(key).automatic_text


def _place(notice_id: int, key: BlockKey) -> EntityField:
    return EntityField("notice", notice_id, key.value)
