"""Fixed words of a press release: headings of its blocks, labels of links."""

from __future__ import annotations

from ogdesk.council.event import LinkKind
from ogdesk.council.programme import ItemKind, Role
from ogdesk.council.release import BODY_KEYS, HEADINGS, OUTLINE_KEYS

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
