"""The text of a release, part by part: stored with each issued copy, and compared with the present one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple
from difflib import SequenceMatcher
from typing import NamedTuple

from ogdesk.council.event import EventState
from ogdesk.council.release import BODY_KEYS, BlockKey
from ogdesk.ground.errors import WorldError
from ogdesk.ground.sentence import listed, say
from ogdesk.notice.build import BuiltNotice

REVISED = "【変更のお知らせ】"
"""Stands before the tagline of a second and later version."""
MARKS = {EventState.CANCELLED: "【中止のお知らせ】", EventState.POSTPONED: "【延期のお知らせ】"}
"""Stands there instead when the event is called off or put off."""


class ReleasePart(NamedTuple):
    """One part of what a release says: `key` names it for good, `heading` as it was printed."""

    key: str
    heading: str
    text: str


class ReleasePartChange(NamedTuple):
    """One part that says something else than the issued copy; '' where it was or is not printed."""

    heading: str
    old: str
    new: str

    @property
    def old_lines(self) -> list[str]:
        """The lines that are gone."""
        return _lines_gone(self.old, self.new)

    @property
    def new_lines(self) -> list[str]:
        """The lines that were not there."""
        return _lines_gone(self.new, self.old)


def without_mark(tagline: str) -> str:
    """A tagline without what marks it as a later version's."""
    for mark in (REVISED, *MARKS.values()):
        tagline = tagline.removeprefix(mark)
    return tagline


def told_of(built: BuiltNotice) -> tuple[ReleasePart, ...]:
    """What a built release says, part by part, in printed order."""
    return (*_head(built), *_body(built))


def told_json(told: tuple[ReleasePart, ...]) -> str:
    """As an issued copy keeps it."""
    return json.dumps(told, ensure_ascii=False)


def told_from(text: str) -> tuple[ReleasePart, ...]:
    """What an issued copy keeps. Raises WorldError when it can't be read."""
    try:
        return tuple(ReleasePart(*map(str, part)) for part in json.loads(text or "[]"))
    except (ValueError, TypeError) as error:
        raise WorldError(
            say(
                "控えの内容に読めないところがあります。壊れているおそれがあるので、バックアップから元に戻してください。"
            ),
            type(error).__name__,
        ) from error


def changes_between(old: tuple[ReleasePart, ...], new: tuple[ReleasePart, ...]) -> list[ReleasePartChange]:
    """The parts that say something else, in the order of the newer paper."""
    before, after = {part.key: part for part in old}, {part.key: part for part in new}
    found = []
    for key in dict.fromkeys([*after, *before]):
        was, now = before.get(key), after.get(key)
        texts = (was.text if was else "", now.text if now else "")
        heading = (now or was or ReleasePart("", "", "")).heading
        if was and now and key in _PRINTED_HEADINGS and was.heading != now.heading:
            # Another heading over the same words is another paper, too.
            found.append(
                ReleasePartChange(heading, f"{was.heading}\n{was.text}", f"{now.heading}\n{now.text}")
            )
        elif _plain(key, texts[0]) != _plain(key, texts[1]):
            found.append(ReleasePartChange(heading, *texts))
    return found


_PRINTED_HEADINGS = frozenset(key.value for key in BODY_KEYS)
"""Parts whose heading stands on the paper; the others are only called so here."""


def _lines_gone(text: str, other: str) -> list[str]:
    lines, others = text.splitlines(), other.splitlines()
    parts = SequenceMatcher(None, lines, others, autojunk=False).get_opcodes()
    return [line for kind, start, end, _, _ in parts if kind != "equal" for line in lines[start:end]]


def _plain(key: str, text: str) -> str:
    return without_mark(text) if key == "tagline" else text


def _head(built: BuiltNotice) -> Iterator[ReleasePart]:
    head = built.document.header
    goals = "、".join(" ".join(filter(None, astuple(badge)[1:3])) for badge in head.badges)
    parts = (
        ("release_date", say("発表日"), [head.date.text]),
        ("number", say("文書番号"), [head.number.text] if head.number else []),
        ("issuer", say("発表元"), [line.text for line in head.sender]),
        ("addressee", say("宛名"), [line.text for line in head.addressee]),
        ("embargo", say("解禁日時"), [line.text for line in head.embargo]),
        ("tagline", say("副見出し"), [head.tagline.text] if head.tagline else []),
        ("title", say("表題"), [line.text for line in head.title]),
        ("sdg_targets", "SDGs", [goals] if goals else []),
    )
    return (ReleasePart(key, heading, "\n".join(lines)) for key, heading, lines in parts if lines)


def _body(built: BuiltNotice) -> Iterator[ReleasePart]:
    encloses = bool(built.document.appendices)
    for block in built.blocks:
        outline = block.key.value.startswith("outline_")
        if block.shown and block.text and (encloses or not outline):
            yield ReleasePart(block.key.value, _heading(block.key, block.heading), block.text)


def _heading(key: BlockKey, heading: str) -> str:
    return listed(" › ", say("別紙"), heading) if key.value.startswith("outline_") else heading
