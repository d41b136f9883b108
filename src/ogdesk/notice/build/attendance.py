"""Builder of 参加案内: for whom, how many, what it costs, how to apply, what help there is."""

from __future__ import annotations

from collections.abc import Iterator

from ogdesk.council.eras import wareki
from ogdesk.council.event import Event, LinkKind
from ogdesk.notice.build.context import ReleaseContext, lines_in, plain_runs
from ogdesk.notice.build.facts import url_line
from ogdesk.notice.build.keys import field_key
from ogdesk.notice.build.public import public_links
from ogdesk.notice.tree import Block, Statement

_HELP = (
    ("sign_language", "手話通訳"),
    ("note_taking", "要約筆記"),
    ("captions", "字幕"),
    ("childcare", "託児"),
)


def application_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """One labelled statement a fact; the public address of the application last."""
    event = context.event
    statements = tuple(
        Statement(plain_runs(f"{label}：{text}"), field_key("symposium", event, field))
        for field, label, text in _facts(event)
    )
    return (*statements, *(url_line(link) for link in public_links(context, LinkKind.APPLICATION)))


def _facts(event: Event) -> Iterator[tuple[str, str, str]]:
    """The field, its label and its words, for each fact that is known."""
    if event.audience:
        yield "audience", "対象", _one_line(event.audience)
    if event.capacity is not None:
        yield "capacity", "定員", f"{event.capacity:,}人"
    if event.fee_yen is not None:
        yield "fee_yen", "参加費", f"{event.fee_yen:,}円" if event.fee_yen else "無料"
    if event.application:
        yield "application", "申込方法", _one_line(event.application)
    if event.application_until is not None:
        yield "application_until", "申込期限", wareki(event.application_until, weekday=True)
    if event.materials:
        yield "materials", "配布資料", _one_line(event.materials)
    helps = [(field, word) for field, word in _HELP if getattr(event, field)]
    if helps:
        yield helps[0][0], "配慮", "、".join(word for _, word in helps)


def _one_line(text: str) -> str:
    return " ".join(lines_in(text))
