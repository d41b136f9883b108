"""Builder of the リード文: one sentence that says who announces what and ends with お知らせします."""

from __future__ import annotations

from ogdesk.council.event import EventForm, EventState, Link, LinkKind
from ogdesk.council.membership_status import MembershipStatus, answer_on
from ogdesk.council.organisation import Organisation
from ogdesk.council.release import BlockKey
from ogdesk.notice.build.context import ReleaseContext, plain_runs
from ogdesk.notice.build.keys import block_key
from ogdesk.notice.build.press import joint_blocks
from ogdesk.notice.build.public import public_links
from ogdesk.notice.tree import Block, Paragraph

_ENDINGS = {
    EventState.CANCELLED: "の開催を中止することとしましたので、お知らせします。",
    EventState.POSTPONED: "の開催を延期することとしましたので、お知らせします。",
}


def lead_blocks(context: ReleaseContext) -> tuple[Block, ...]:
    """The lead as one paragraph, and whoever makes the same known at the same time as another."""
    text = f"{_who(context)}では、{_what(context)}"
    return (Paragraph(plain_runs(text), block_key(BlockKey.LEAD)), *joint_blocks(context))


def starting_video(context: ReleaseContext) -> Link | None:
    """A PR動画 that becomes public on the very day of the release."""
    videos = public_links(context, LinkKind.PR_VIDEO)
    return next((link for link in videos if link.public_from == context.day), None)


def _who(context: ReleaseContext) -> str:
    body = context.issuer.organisation
    if body is None or not _is_member(context, body):
        return context.council_name
    return f"{context.issuer.name}が参加している{context.council_name}"


def _is_member(context: ReleaseContext, body: Organisation) -> bool:
    council = context.data.council
    dissolved = council.ended
    of_body = [m for m in context.data.memberships if m.organisation is body]
    answers = (answer_on(context.day, m, context.data.observations, dissolved) for m in of_body)
    return any(answer.status is not MembershipStatus.NOT for answer in answers)


def _what(context: ReleaseContext) -> str:
    event = context.event
    ending = _ENDINGS.get(event.state)
    if ending:
        return context.event_word + ending
    held = f"{_where(context)}{context.event_word}を開催"
    if event.first_day is not None and event.first_day < context.day:
        return f"{held}しましたので、お知らせします。"
    if starting_video(context):
        return f"{held}するとともに、本日からイベントPR動画を公開しますので、お知らせします。"
    return f"{held}しますので、お知らせします。"


def _where(context: ReleaseContext) -> str:
    venues = sorted(context.event.venues, key=lambda v: v.position)
    venue = venues[0].name if len(venues) == 1 else ""
    match context.event.form:
        case EventForm.ONLINE:
            return "オンラインで"
        case EventForm.HYBRID:
            return f"{venue or '会場'}とオンラインで"
        case EventForm.VENUE if venue:
            return f"{venue}で"
        case _:
            return ""
