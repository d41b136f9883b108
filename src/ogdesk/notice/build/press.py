"""Builder of the blocks for the press: 取材 of an event in a hall, and 同時発表 (docs/notice.md §1)."""

from __future__ import annotations

from ogdesk.council.eras import wareki
from ogdesk.council.order import in_code_order
from ogdesk.council.organisation import Organisation
from ogdesk.council.release import BlockKey
from ogdesk.council.times import time_text
from ogdesk.notice.build.context import ReleaseContext, lines_in, plain_runs
from ogdesk.notice.build.keys import block_key, field_key
from ogdesk.notice.tree import Block, Paragraph, Statement

COVERAGE_LABELS = (
    ("press_reception", "受付"),
    ("press_area", "撮影できる範囲"),
    ("press_interview", "囲み取材"),
    ("press_entry", "事前申込先"),
    ("press_phone", "当日の電話"),
)
"""The fields of a notice that make 取材, in printed order."""
MOST_NAMED = 3
"""So many bodies are named; of more only the first is, with their number."""


def coverage_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """取材: one labelled statement a field that holds something."""
    notice = context.notice
    return tuple(
        Statement(
            plain_runs(f"{label}：{' '.join(lines_in(getattr(notice, field)))}"),
            field_key("notice", notice, field),
        )
        for field, label in COVERAGE_LABELS
        if lines_in(getattr(notice, field))
    )


def joint_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """同時発表: 「本件は、千葉市ほか3市と同時に発表しています。」 – the issuer of this copy is never among the others."""
    bodies = _others(context)
    if not bodies:
        return ()
    text = f"本件は、{_moment(context)}{_named([body.name for body in bodies])}と同時に発表しています。"
    return (Paragraph(plain_runs(text), block_key(BlockKey.LEAD)),)


def _others(context: ReleaseContext) -> list[Organisation]:
    notice = context.notice
    joint = [j.organisation for j in notice.joint_issuers if j.organisation is not None]
    if not joint:
        return []
    everybody = [*([notice.issuer] if notice.issuer is not None else []), *joint]
    others = [body for body in dict.fromkeys(everybody) if body is not context.issuer.organisation]
    return in_code_order(others, lambda body: body)


def _named(names: list[str]) -> str:
    if len(names) <= MOST_NAMED:
        return "、".join(names)
    unit = "市" if all(name.endswith("市") for name in names) else "団体"
    return f"{names[0]}ほか{len(names) - 1}{unit}"


def _moment(context: ReleaseContext) -> str:
    """「11月6日（金）14：00に」, '' while no time is agreed."""
    notice = context.notice
    if not notice.release_time:
        return ""
    day = wareki(context.day, weekday=True).partition("年")[2]
    return f"{day}{time_text(notice.release_time, context.times)}に"
