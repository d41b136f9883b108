"""Fixed words of a press release: headings of its blocks, where automatic text comes from, labels of links."""

from __future__ import annotations

from ogdesk.council.event import LinkKind
from ogdesk.council.programme import ItemKind, Role
from ogdesk.council.release import BODY_KEYS, OUTLINE_KEYS, OWN_KEYS, BlockKey
from ogdesk.ground.sentence import say

__all__ = [
    "BODY_KEYS",
    "HEADINGS",
    "LINK_LABELS",
    "LONE_ROLES",
    "OUTLINE_KEYS",
    "PLANNED",
]

PLANNED = "（予定）"
"""Behind whoever or whatever is not settled."""

HEADINGS = {
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

LINK_LABELS = {
    LinkKind.LIVE: "視聴用URL",
    LinkKind.ARCHIVE: "見逃し配信URL",
    LinkKind.PR_VIDEO: "URL",
    LinkKind.QUESTIONS: "質問投稿用URL",
    LinkKind.APPLICATION: "申込用URL",
}

LONE_ROLES = {
    ItemKind.OPENING: Role.GREETING,
    ItemKind.KEYNOTE: Role.SPEAKER,
    ItemKind.REPORT: Role.REPORTER,
    ItemKind.ACTIVITY_REPORT: Role.REPORTER,
    ItemKind.CLOSING: Role.GREETING,
}
"""The role that goes without saying under an item of this kind, and so gets no heading of its own."""
