"""The blocks of a notice: from data, rewritten by hand, added, left out, moved (docs/decisions/notice-tree.md)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ogdesk.acts.ordering import moved_to, number
from ogdesk.council.entity import EntityField
from ogdesk.council.release import OWN_KEYS, BlockKey, Notice, NoticeBlock
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import say
from ogdesk.notice.build import build_release
from ogdesk.store.change import Change
from ogdesk.store.council_reader import CouncilReader
from ogdesk.store.file import CouncilFile


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
        _stored(notice, key).based_on = automatic_text(writing, notice, key, today)
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


def automatic_text(look: CouncilReader, notice: Notice, key: BlockKey, today: date) -> str:
    """What the data of today would print there."""
    return "" if key.is_own else build_release(notice, look.whole(), today=today).block(key).automatic_text


def _place(notice_id: int, key: BlockKey) -> EntityField:
    return EntityField("notice", notice_id, key.value)
